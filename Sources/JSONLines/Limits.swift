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
}
