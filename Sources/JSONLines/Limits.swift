/// The bounds of coach/1, as announced by `ready` and written in `kneecoach serve --help`.
public enum Limits {
  /// Bytes of a line, both ways, its LF not counted.
  public static let line = 65_535
  /// Unicode scalars of a person's text.
  public static let text = 8_192
  /// Messages of a turn.
  public static let messages = 16
  /// Answers of a session that are kept for replay.
  public static let answers = 16
  /// Bytes of a session's kept answers.
  public static let answerBytes = 256 * 1024
  /// Bytes of an `id`, a `session`, an `ask`, a `push_id` or a `cursor`; they have at least one.
  public static let name = 200
  /// Depth to which arrays and objects of a line may nest.
  public static let nesting = 32
  /// Smallest `label_max` and `text_max` of `caps`: there must be room for a label and for a sentence.
  public static let smallestLabel = 4
  public static let smallestText = 40
  /// Choices that one line may pick.
  public static let choices = 32
  /// Seconds for which the ids of forgotten answers are kept.
  public static let forgottenSeconds: Int64 = 24 * 3600
  /// Sessions that are kept in memory.
  public static let sessions = 1_000_000
  /// Bytes that all sessions in memory may take, by estimate.
  public static let memory = 1 << 30
  /// Bytes of JSON text in a page of an export, before it is escaped.
  public static let exportPage = 24 * 1024

  /// All of them for a person to read, one a line.
  public static let table = """
    a line, both ways            \(grouped(line)) bytes, its LF not counted;
                                 longer ones get too_long
    text                         \(grouped(text)) Unicode scalars
    id, session, ask, push_id    1 to \(name) bytes, never parsed
    choices in a line            \(choices)
    nesting of a line            \(nesting)
    messages in a turn           \(messages)
    answers kept for replay      the last \(answers) of a session,
                                 \(answerBytes >> 10) KiB at most
    ids kept after a forget      \(forgottenSeconds / 3600) hours
    export                       pages of \(exportPage >> 10) KiB
    sessions in memory           \(grouped(sessions)) or \(memory >> 30) GiB, then the least
                                 recently used are let go
    caps in hello                choices_max from 0,
                                 label_max from \(smallestLabel), text_max from \(smallestText)
    """

  /// `1,000,000`.
  private static func grouped(_ number: Int) -> String {
    var groups: [Substring] = []
    var digits = String(number)[...]
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }
}
