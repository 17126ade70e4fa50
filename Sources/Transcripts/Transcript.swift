import Conversation
import Understanding

/// A scripted conversation that works as a regression test: what is sent, and what the coach must do.
///
/// `Transcript(reading:file:)` makes one from text, `run(with:)` plays it. `Tests/Transcripts/GRAMMAR.md` writes down
/// the format.
public struct Transcript: Hashable, Sendable {
  /// Path as it is shown in reports.
  public var file: String
  /// The first comment, or the file's path when there is none.
  public var title: String
  /// The file's lines as they were written, without line ends, so that an update keeps what the author wrote.
  public var lines: [String]
  /// At least one.
  public var exchanges: [Exchange]
}

/// One input and what it must cause.
public struct Exchange: Hashable, Sendable {
  /// Line of the input in the file, from 1.
  public var line: Int
  public var input: Input
  /// What the clock of the file shows.
  public var now: LocalTime
  /// `check wording` holds: the wording of messages must agree too.
  public var checksWording: Bool
  /// In file order; all of them must come, and nothing else.
  public var expected: [Expectation]
}

/// One thing that the coach must do, and where the file says so.
public struct Expectation: Hashable, Sendable {
  public var content: CoachLine
  /// Indices into the transcript's `lines`; several when the wording goes on over further lines.
  public var span: Range<Int>

  /// Line in the file, from 1.
  public var line: Int { span.lowerBound + 1 }
}
