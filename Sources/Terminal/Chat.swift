import CReadline
import Conversation
import Dialog
import Glibc
import Understanding

/// A conversation on standard input and output: with line editing on a terminal, as plain text through pipes.
///
/// The only effects are reading, writing and asking `clock` for the time; what is said is the coach's, how it looks is
/// `Layout`'s, and when to leave is `Host`'s.
public struct Chat {
  /// Exit code when standard output can't be written.
  public static let unwritable: Int32 = 74

  private let coach: Coach
  private let clock: () -> LocalTime
  private let screen: Screen
  private let layout: Layout
  private let isOnTerminal: Bool

  /// - Parameters:
  ///   - plain: No colour and no drawing, whatever the terminal can do.
  ///   - environment: `NO_COLOR`, `TERM` and `COLUMNS` are looked at.
  ///   - clock: The time where the person is.
  public init(coach: Coach, plain: Bool, environment: [String: String], clock: @escaping () -> LocalTime) {
    self.coach = coach
    self.clock = clock
    let writesToTerminal = isatty(STDOUT_FILENO) == 1
    isOnTerminal = writesToTerminal && isatty(STDIN_FILENO) == 1
    let manner = Manner(
      plain: plain, isTerminal: writesToTerminal, columns: Int(kc_width()), environment: environment)
    screen = Screen(manner: manner)
    layout = Layout(manner, headings: CardHeadings(coach.script.house))
  }

  /// Talks until the person leaves. Returns the exit code: 0, or 130 after Ctrl-C, or 74 when nothing can be written.
  public func run() -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    let terminal: (any Listener)? = isOnTerminal ? ReadlineListener(screen.manner) : nil
    var listener = terminal ?? PipeListener(needsEcho: isatty(STDIN_FILENO) != 1)
    defer { listener.close() }
    do throws(Screen.Failure) {
      return try talk(&listener)
    } catch {
      // Nobody is left to tell when the reader has gone; that is no failure of ours.
      return error == .closed ? 0 : Self.unwritable
    }
  }

  private func talk(_ listener: inout any Listener) throws(Screen.Failure) -> Int32 {
    var session = coach.newSession()
    var host = Host()
    try say(coach.respond(to: .start, in: &session, now: clock()))
    while true {
      let event = listener.next(offers: offers(in: session))
      try acknowledge(event, listener)
      switch host.reply(to: event) {
      case .ask(let input):
        let turn = coach.respond(to: input, in: &session, now: clock())
        try say(turn)
        if host.isOver(after: turn) {
          try say(.notKept)
          return 0
        }
      case .notice(let notice): try say(notice)
      case .remind: try remind(session)
      case .leave(let last, let status):
        if let last { try say(coach.respond(to: last, in: &session, now: clock())) }
        try say(.notKept)
        return status
      }
    }
  }

  /// Shows a line that was not typed here, and sets what the person did apart from the answer.
  private func acknowledge(_ event: Event, _ listener: any Listener) throws(Screen.Failure) {
    switch event {
    case .line(let text) where listener.needsEcho && !text.allSatisfy(\.isWhitespace):
      try screen.show(current.lines(forTyped: text) + [.blank])
    default: break
    }
    if isOnTerminal { try screen.show([.blank]) }
  }

  private func say(_ turn: Turn) throws(Screen.Failure) {
    let lines = current.lines(for: turn.messages)
    if !lines.isEmpty { try screen.show(lines + [.blank]) }
  }

  /// Shows the open question again, to a person who only pressed Enter. Blank lines of a file are no such person.
  private func remind(_ session: Session) throws(Screen.Failure) {
    guard isOnTerminal, let question = coach.openQuestion(of: session) else { return }
    try say(Turn(messages: [question]))
  }

  private func say(_ notice: Host.Notice) throws(Screen.Failure) {
    try screen.show(current.lines(forAside: notice.text) + [.blank])
  }

  /// The layout for the window as it is now: people resize it while they talk.
  private var current: Layout {
    let columns = Int(kc_width())
    guard columns > 0 else { return layout }
    var layout = layout
    layout.manner.setWidth(columns)
    return layout
  }

  private func offers(in session: Session) -> Offers {
    let commands = coach.script.commands.compactMap(\.phrases.first)
    guard case .ask(let ask)? = coach.openQuestion(of: session)?.body else { return Offers(commands: commands) }
    return Offers(options: ask.offers.filter { Int($0.id) == nil }.map { cleaned($0.label) }, commands: commands)
  }
}
