import Dialog

/// Reads a message that is a command and nothing else, but for politeness.
struct CommandReader {
  let view: MessageView

  func read() -> Command.Name? {
    guard view.count > 0 else { return view.heard.ending == .question ? view.vocabulary.questionMark : nil }
    var longest: [Int: (end: Int, names: [Command.Name])] = [:]
    for match in view.heard.matches {
      guard case .command(let name) = view.vocabulary.owners[Int(match.phrase)] else { continue }
      let known = longest[Int(match.start)]
      if let known, known.end > Int(match.end) { continue }
      if let known, known.end == Int(match.end) {
        longest[Int(match.start)] = (known.end, known.names + [name])
      } else {
        longest[Int(match.start)] = (Int(match.end), [name])
      }
    }
    guard !longest.isEmpty else { return nil }
    let names = cover(longest)
    // "Ah thank you, goodbye" is a goodbye.
    return names.first { $0 != .thanks } ?? names.first
  }

  /// The commands that, with politeness before and between them, make up the message; empty when they don't.
  private func cover(_ longest: [Int: (end: Int, names: [Command.Name])]) -> [Command.Name] {
    // What was said up to each word that can be reached, and whether a command ends right there.
    var reached: [(names: [Command.Name], isEnd: Bool)?] = Array(repeating: nil, count: view.count + 1)
    reached[0] = ([], false)
    if isName(0), view.has(.polite, at: 1) || view.before(1) >= .comma, view.count > 1 { reached[1] = ([], false) }
    for at in 0...view.count {
      guard let (names, isEnd) = reached[at] else { continue }
      if isEnd, at == view.count || closes(at, after: names) { return names }
      guard at < view.count else { break }
      // One command of several words goes before a shorter one at their end: "hi again" asks for nothing again.
      if let found = longest[at], reached[found.end]?.isEnd != true {
        reached[found.end] = (names + found.names, true)
      }
      let isPolite = view.has(.polite, at: at) && !isSubject(at)
      if reached[at + 1] == nil, isPolite || (!names.isEmpty && view.has(.trailing, at: at)) {
        reached[at + 1] = (names, false)
      }
    }
    return []
  }

  /// Only small words follow: "skip this one then", "bye Ann".
  private func closes(_ index: Int, after names: [Command.Name]) -> Bool {
    let takesName = names.last == .goodbye || names.last == .thanks
    return (index..<view.count).allSatisfy { at in
      view.has(.trailing, at: at) || (at == view.count - 1 && isName(at) && (takesName || view.before(at) == .comma))
    }
  }

  /// A word that no list holds.
  private func isName(_ index: Int) -> Bool {
    index < view.count && view.tokens[index].symbol == 0 && view.tokens[index].value == nil
  }

  /// "I stop" says what the person does; "I want to stop" is a wish.
  private func isSubject(_ index: Int) -> Bool {
    view.isOne(of: "i we", at: index) && index + 1 < view.count
      && !view.isOne(of: "want would need like wish can could will have had am", at: index + 1)
      && !view.isOne(of: "can could may shall should will would", at: index - 1)
  }
}
