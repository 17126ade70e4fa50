import Conversation
import DialogFiles
import Foundation
import Testing

@testable import Transcripts

/// The conversations in Tests/Transcripts, played with the dialogs that are shipped.
@Suite("Shipped transcripts")
struct ShippedTranscriptTests {
  private static let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = checkout.appendingPathComponent("Tests/Transcripts")

  /// Compiled once for all conversations; nil when the dialogs can't be used.
  private static let coach = loadScript(directory: checkout.appendingPathComponent("Dialogs").path).script
    .map { Coach($0) }

  /// Paths below the folder, sorted.
  static let files: [String] = (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
    .filter { $0.hasSuffix(".transcript") }.sorted()

  private func read(_ file: String) throws -> Transcript {
    let path = Self.folder.appendingPathComponent(file)
    return try Transcript(reading: String(contentsOf: path, encoding: .utf8), file: path.path)
  }

  @Test("a conversation goes as it is written down", arguments: files)
  func conversation(file: String) throws {
    let coach = try #require(Self.coach, "the dialogs can't be used: run `kneecoach check`")
    let outcome = try read(file).run(with: coach)
    if !outcome.passed { Issue.record("\(outcome.report())") }
  }

  @Test("there are at least 45 conversations, of 20 turns or more in the middle")
  func enough() throws {
    let turns = try Self.files.map { try read($0).exchanges.count }.sorted()
    try #require(turns.count >= 45)
    #expect(turns[turns.count / 2] >= 20, "turns: \(turns)")
  }

  @Test("no two conversations have the same title")
  func titles() throws {
    let titles = try Self.files.map { try read($0).title }
    #expect(Set(titles).count == titles.count)
  }

  @Test("a conversation that says nothing of the coach fails: the comparison sees what comes")
  func comparisonBites() throws {
    let coach = try #require(Self.coach)
    let outcome = try Transcript(reading: "clock 2026-03-02 09:00 Europe/London\n> hello", file: "a").run(with: coach)
    #expect(!outcome.passed)
    #expect(outcome.differences.contains { $0.kind == .messages })
  }
}
