import Dialog

/// The danger questions of a script and the signs that each lists, in a line of text that a saved session carries:
/// `fever general_signs(chest,faint)`.
struct DangerQuestions: Sendable {
  /// Ids of the signs, by slot; empty for a question that lists none.
  private let signs: [String: Set<String>]
  let written: String

  init(_ script: Script) {
    var signs: [String: Set<String>] = [:]
    for slot in script.slots where slot.danger {
      signs[slot.name] = Set(slot.choices.filter { !$0.exclusive }.map(\.id))
    }
    self.signs = signs
    written = signs.sorted { $0.key < $1.key }
      .map { $0.value.isEmpty ? $0.key : "\($0.key)(\($0.value.sorted().joined(separator: ",")))" }
      .joined(separator: " ")
  }

  /// Reads what `written` holds; what can't be read counts as never asked.
  init(written: String) {
    self.written = written
    var signs: [String: Set<String>] = [:]
    for question in written.split(separator: " ") {
      let parts = question.split(separator: "(", maxSplits: 1)
      let listed = parts.count > 1 ? parts[1].drop { $0 == "(" }.split { $0 == "," || $0 == ")" } : []
      signs[String(parts[0])] = Set(listed.map(String.init))
    }
    self.signs = signs
  }

  /// Danger questions of a script that are not among these, and those that list a sign which was not listed.
  func news(in script: Script) -> (questions: Set<Int>, lists: Set<Int>) {
    var news: (questions: Set<Int>, lists: Set<Int>) = ([], [])
    for (index, slot) in script.slots.enumerated() where slot.danger {
      guard let known = ([slot.name] + slot.was).lazy.compactMap({ signs[$0] }).first else {
        news.questions.insert(index)
        continue
      }
      let isLonger = slot.choices.contains { choice in
        !choice.exclusive && known.isDisjoint(with: [choice.id] + choice.was)
      }
      if isLonger { news.lists.insert(index) }
    }
    return news
  }
}
