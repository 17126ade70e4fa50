import Conversation

/// Decides what the program itself does about what a person did: what goes to the coach, what it answers alone, and
/// when it leaves. A pure value, without terminal or coach.
public struct Host: Hashable, Sendable {
  /// What the host does after a turn or an event.
  public enum Reply: Hashable, Sendable {
    /// The coach answers.
    case ask(Input)
    case notice(Notice)
    /// Nothing was said: the open question is shown again, and stays as it was.
    case remind
    /// The coach has the last word, if it has any, then the program ends.
    case leave(last: Input?, status: Int32)
  }

  /// What the program says for itself.
  public enum Notice: String, Hashable, Sendable, CaseIterable {
    case leaveOrStay, tooLong, notKept

    public var text: String {
      switch self {
      case .leaveOrStay: "Leave? Press Ctrl-C again or type goodbye to leave, or just go on."
      case .tooLong:
        "That message is longer than I can take in at once (8,192 characters), so I have not used any of it. "
          + "Please send it again in shorter parts."
      case .notKept: "This conversation isn't kept yet: next time we start from the beginning."
      }
    }
  }

  /// Exit code after Ctrl-C.
  public static let interrupted: Int32 = 130

  private var hasAskedToLeave = false

  public init() {}

  /// What to do about an event. Ctrl-C leaves only when nothing else came since the last one.
  public mutating func reply(to event: Event) -> Reply {
    if event == .interrupt && hasAskedToLeave { return .leave(last: nil, status: Self.interrupted) }
    hasAskedToLeave = event == .interrupt
    return switch event {
    case .line(let text): text.allSatisfy(\.isWhitespace) ? .remind : .ask(.text(text))
    case .tooLong: .notice(.tooLong)
    case .interrupt: .notice(.leaveOrStay)
    case .end: .leave(last: .end, status: 0)
    }
  }

  /// The person said goodbye or stop, and the coach took it so.
  public func isOver(after turn: Turn) -> Bool {
    turn.trace.reading == .command(.goodbye) || turn.trace.reading == .command(.stop)
  }
}
