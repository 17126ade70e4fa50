import Conversation

/// Decides what the program itself does about what a person did: what goes to the coach, what it answers alone, and
/// when it leaves. A pure value, without terminal or coach.
public struct Host: Hashable, Sendable {
  /// What the host does after a turn or an event.
  public enum Reply: Hashable, Sendable {
    /// The coach answers.
    case ask(Input)
    case notice(Notice)
    /// Nothing was said: what is still to be shown goes on, or the open question is shown again.
    case remind
    /// The window is drawn anew.
    case redraw
    /// The coach has the last word, if it has any, then the program ends.
    case leave(last: Input?, status: Int32)
  }

  /// What the program says for itself.
  public enum Notice: String, Hashable, Sendable, CaseIterable {
    case leaveOrStay, tooLong, unseen, notKept

    public var text: String {
      switch self {
      case .leaveOrStay: "Leave? Press Ctrl-C again or type goodbye to leave, or just go on."
      case .tooLong:
        "That message is longer than I can take in at once (8,192 characters), so I have not used any of it. "
          + "Please send it again in shorter parts."
      case .unseen:
        "You wrote that before this question stood here, so I have not used it as an answer. "
          + "The up arrow brings it back."
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
    // Redrawing is the window's doing as often as the person's: it is no answer to anything.
    if event == .redraw { return .redraw }
    if event == .interrupt && hasAskedToLeave { return .leave(last: nil, status: Self.interrupted) }
    // Who types meanwhile has stayed: only a second Ctrl-C with nothing in between leaves.
    hasAskedToLeave = event == .interrupt || event == .cleared
    return switch event {
    case .line(let text), .lineAhead(let text): text.allSatisfy(\.isWhitespace) ? .remind : .ask(.text(text))
    case .tooLong: .notice(.tooLong)
    case .interrupt, .cleared: .notice(.leaveOrStay)
    case .end: .leave(last: .end, status: 0)
    case .redraw: .redraw
    }
  }

  /// Whether a turn counts that was the answer to words written before the question could be seen: a danger sign, a
  /// question, a command or a correction does; what was taken as an answer, or not understood, does not.
  public func counts(_ turn: Turn) -> Bool {
    switch turn.trace.reading {
    case .command, .topic, .correction, .flag: true
    case .none, .option, .answer, .clarification, .retry, .gaveUp: !turn.trace.raised.isEmpty
    }
  }

  /// The person said goodbye or stop, and the coach took it so.
  public func isOver(after turn: Turn) -> Bool {
    turn.trace.reading == .command(.goodbye) || turn.trace.reading == .command(.stop)
  }
}
