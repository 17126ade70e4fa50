import Conversation
import Foundation
import Testing
import Transcripts

/// `Dialogs/COVERAGE.md` says where each point of the source article stands; here it is held against what is heard.
@Suite("Every point of the source article is heard, at its place")
struct CoverageTests {
  struct Row {
    var id: String
    /// No advice or calm word may come before the danger questions.
    var afterScreening: Bool
    var entries: [(message: String, words: String)]
  }

  static let points =
    numbered("SD", 1...15) + numbered("SY", 0...8) + numbered("CA", 0...6) + numbered("DR", 0...6)
    + numbered("TX", 0...6) + numbered("EX", 0...4) + numbered("TI", 1...1) + numbered("DI", 1...4)
    + numbered("RF", 1...6)

  static func numbered(_ kind: String, _ range: ClosedRange<Int>) -> [String] {
    range.map { kind + ($0 < 10 ? "0" : "") + String($0) }
  }

  /// Lines such as "| SD01 | point | after | `learn.what_it_is.say` "the long name" |", entries divided by `<br>`.
  static func rows() throws -> [Row] {
    try Shipped.text(of: "Dialogs/COVERAGE.md").split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4, cells[0].wholeMatch(of: /[A-Z]{2}[0-9]{2}/) != nil else { return nil }
      let entries = cells[3].components(separatedBy: "<br>").compactMap { entry in
        entry.trimmingCharacters(in: .whitespaces).wholeMatch(of: /`([a-z0-9_.]+)` "(.+)"/)
          .map { (message: String($0.1), words: String($0.2)) }
      }
      return Row(id: cells[0], afterScreening: cells[2] == "after", entries: entries)
    }
  }

  @Test("the table has each point once, each with a message")
  func complete() throws {
    let rows = try Self.rows()
    #expect(rows.map(\.id).sorted() == Self.points.sorted())
    for row in rows { #expect(!row.entries.isEmpty, "\(row.id) names no message that can be read") }
  }

  @Test("each message that the table names is heard with its words in some conversation, and not too early")
  func heard() throws {
    let rows = try Self.rows()
    var heard: [String: Set<String>] = [:]
    var early: [String: String] = [:]
    try Shipped.play { transcript, exchange, turn, session, coach in
      let isScreened = coach.answer("health", in: session) != nil
      for said in turn.messages {
        heard[said.id, default: []].insert(said.text.plain)
        if !isScreened { early[said.id] = "\(transcript.file):\(exchange.line)" }
      }
    }
    for row in rows {
      for entry in row.entries {
        let texts = heard[entry.message] ?? []
        #expect(!texts.isEmpty, "\(row.id): no conversation hears \(entry.message)")
        guard !texts.isEmpty else { continue }
        #expect(
          texts.contains { $0.contains(entry.words.plain) },
          "\(row.id): \(entry.message) is heard, but never with \"\(entry.words)\"")
        if row.afterScreening, let place = early[entry.message] {
          Issue.record("\(row.id): \(entry.message) is heard at \(place), before the danger questions are done")
        }
      }
    }
  }
}
