import Dialog

/// Everything that the files declare, by name: what the second reading resolves references against.
struct Names: Sendable {
  struct DialogEntry: Sendable {
    /// In file order.
    let states: [String]
    let location: SourceLocation
    private let known: Set<String>

    init(states: [String], location: SourceLocation) {
      self.states = states
      self.location = location
      known = Set(states)
    }

    func holds(_ state: String) -> Bool { known.contains(state) }
  }

  var dialogs: [String: DialogEntry] = [:]
  var slots: [String: Slot] = [:]
  var facts: [String: SourceLocation] = [:]
  var flags: [String: SourceLocation] = [:]
  var topics: [String: SourceLocation] = [:]
  var cards: [String: SourceLocation] = [:]
  var texts: [String: SourceLocation] = [:]
  var groups: [String: SourceLocation] = [:]
  var nudges: [String: SourceLocation] = [:]
  var rules: [String: SourceLocation] = [:]
  var sources: [String: SourceLocation] = [:]
  /// False when a file could not be read: a name that seems unknown may stand there, so none is called unknown.
  var isComplete = true

  /// The state that a name in a file of `dialog` stands for: a state there, `dialog.state`, or a dialog's first state.
  func state(_ name: String, in dialog: String) -> StateName? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2 {
      let found = StateName(String(parts[0]), String(parts[1]))
      return dialogs[found.dialog]?.holds(found.state) == true ? found : nil
    }
    if dialogs[dialog]?.holds(name) == true { return StateName(dialog, name) }
    return dialogs[name]?.states.first.map { StateName(name, $0) }
  }

  /// Everything that could be meant by a target in a file of `dialog`.
  func targets(in dialog: String) -> [String] {
    let everywhere = dialogs.flatMap { name, entry in entry.states.map { "\(name).\($0)" } }
    return (dialogs[dialog]?.states ?? []) + dialogs.keys.sorted() + everywhere.sorted()
  }
}

/// `[a-z][a-z0-9_]*`, the shape of every name.
func isName(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, ("a"..."z").contains(first), text.utf8.count <= 64 else { return false }
  return text.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" }
}

/// `[a-z0-9_-]{1,24}`, the shape of a choice's id.
func isChoiceID(_ text: String) -> Bool {
  (1...24).contains(text.utf8.count)
    && text.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" || $0 == "-"
    }
}
