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
  private let pictures: PictureShelf

  /// - Parameters:
  ///   - plain: No colour and no drawing, whatever the terminal can do.
  ///   - environment: `NO_COLOR`, `TERM` and `COLUMNS` are looked at.
  ///   - clock: The time where the person is.
  ///   - picture: The bytes of a picture of the dialogs folder, by its path in there; nil where there is none.
  public init(
    coach: Coach, plain: Bool, environment: [String: String], clock: @escaping () -> LocalTime,
    picture: @escaping (String) -> [UInt8]?
  ) {
    self.coach = coach
    self.clock = clock
    pictures = PictureShelf(read: picture)
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
    let listener = terminal ?? PipeListener(needsEcho: isatty(STDIN_FILENO) != 1)
    defer { listener.close() }
    let window = Window(screen: screen, layout: layout, pictures: pictures, isTerminal: isOnTerminal)
    var talk = Talk(coach: coach, clock: clock, window: window, listener: listener)
    do throws(Screen.Failure) {
      return try talk.run()
    } catch {
      // Nobody is left to tell when the reader has gone; that is no failure of ours.
      return error == .closed ? 0 : Self.unwritable
    }
  }
}
