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
    var names: [Command.Name] = []
    var at = 0
    while at < view.count {
      if let found = longest[at] {
        names += found.names
        at = found.end
      } else if view.has(.polite, at: at) && !isSubject(at) || !names.isEmpty && view.has(.trailing, at: at) {
        at += 1
      } else {
        return nil
      }
    }
    // "Ah thank you, goodbye" is a goodbye.
    return names.first { $0 != .thanks } ?? names.first
  }

  /// "I stop" says what the person does; "I want to stop" is a wish.
  private func isSubject(_ index: Int) -> Bool {
    view.isOne(of: "i we", at: index) && index + 1 < view.count
      && !view.isOne(of: "want would need like wish can could will have had am", at: index + 1)
      && !view.isOne(of: "can could may shall should will would", at: index - 1)
  }
}
