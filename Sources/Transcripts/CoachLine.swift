/// One thing that the coach did in a turn, as a transcript writes it.
public enum CoachLine: Hashable, Sendable {
  /// `? command help`: how the input was taken. Checked only in turns that write it.
  case reading(String)
  /// `= worst_pain 7`: a slot that changed; nil for a value that was dropped.
  case slot(name: String, value: String?)
  /// `! flag em1`: a flag newly raised.
  case flag(String)
  /// `! lowered em1`: a flag that was closed.
  case lowered(String)
  /// `! problem bad_choice`: the input could not be used.
  case problem(String)
  /// `! stuck intake.age`: the state where the script went in circles or had no way on.
  case stuck(String)
  /// `! forgotten`: everything about the person is deleted, and the session begins anew.
  case forgotten
  /// `! kept no`: from this turn on the session may not be kept beyond the life of the program; `! kept yes`: it may
  /// again.
  case kept(Bool)
  /// `< intake.age.ask: How old are you?`: a message; nil wording where a transcript shows none.
  case message(id: String, wording: String?)

  /// The lists that are compared, each by itself and in order. Their order here is the one in which they are written.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case reading, slots, flags, problems, keeping, messages
  }

  public var kind: Kind {
    switch self {
    case .reading: .reading
    case .slot: .slots
    case .flag, .lowered: .flags
    case .problem, .stuck: .problems
    case .forgotten, .kept: .keeping
    case .message: .messages
    }
  }

  /// The same line without value and wording: what it is about.
  var subject: CoachLine {
    switch self {
    case .reading: .reading("")
    case .slot(let name, _): .slot(name: name, value: nil)
    case .message(let id, _): .message(id: id, wording: nil)
    case .flag, .lowered, .problem, .stuck, .forgotten, .kept: self
    }
  }

  /// Whether what the coach did is what this line of a transcript wants.
  func agrees(with got: CoachLine, checksWording: Bool) -> Bool {
    guard case .message(let id, let wording) = self, case .message(let gotID, let text) = got else {
      return self == got
    }
    return id == gotID && (!checksWording || wordingAgrees(wording, with: text ?? ""))
  }

  /// Whether the line also shows the wording as it is now.
  func showsWording(of got: CoachLine) -> Bool {
    guard case .message(_, let wording) = self, case .message(_, let text) = got else { return true }
    return wordingAgrees(wording, with: text ?? "")
  }
}

/// The mark that stands for the rest of a wording.
let ellipsis = "..."

/// Whether wording in a transcript, perhaps shortened with a trailing `...`, is that of a text. A line that shows no
/// wording agrees with a text that has none.
private func wordingAgrees(_ wording: String?, with text: String) -> Bool {
  let said = tidied(text)
  guard let wording, wording.hasSuffix(ellipsis) else { return (wording ?? "").utf8.elementsEqual(said.utf8) }
  return said.utf8.starts(with: trimmed(wording.utf8.dropLast(ellipsis.utf8.count)).utf8)
}
