import Conversation
import Testing

@testable import Transcripts

/// A transcript with a clock above the lines of a test.
func transcript(_ lines: String) throws -> Transcript {
  try Transcript(reading: "clock 2026-03-02 09:00 Europe/London\n" + lines, file: "a.transcript")
}

/// What a test sees when a coach does what `coach` says (written as a transcript with the same inputs) and the file
/// says `file`. Both get a clock as their first line.
func outcome(_ file: String, coach: String) throws -> Outcome {
  let replies = try transcript(coach).exchanges.map { exchange in
    let written = exchange.expected.map(\.content)
    return written.contains { $0.kind == .reading } ? written : [.reading("none")] + written
  }
  return try transcript(file).outcome(of: replies)
}

/// The lines of the file after an update, without the clock above them.
func updated(_ file: String, coach: String) throws -> String {
  try #require(try outcome(file, coach: coach).updatedLines()).dropFirst().joined(separator: "\n")
}

/// The mistakes in a text, as `line: text`.
func mistakes(_ text: String) -> [String] {
  do throws(TranscriptMistakes) {
    _ = try Transcript(reading: text, file: "a.transcript")
    return []
  } catch {
    return error.all.map { "\($0.line): \($0.text)" }
  }
}
