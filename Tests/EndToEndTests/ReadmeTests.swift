import Foundation
import Testing

/// What the README shows is what the program says, with the shipped dialogs.
@Suite("README", .timeLimit(.minutes(5)))
struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.root.appendingPathComponent(name), encoding: .utf8)
  }

  /// The fenced blocks of a language.
  private func blocks(_ language: String) throws -> [Substring] {
    try text("README.md").split(separator: "```", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) && $0.element.hasPrefix(language + "\n") }
      .map { $0.element.dropFirst(language.count + 1) }
  }

  private func run(_ arguments: [String], typing lines: String) throws -> String {
    let process = Process()
    process.executableURL = try ServeProcess.binary()
    process.arguments = arguments + ["--dialogs", Self.root.appendingPathComponent("Dialogs").path]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // Written and read at the same time: either may be more than a pipe holds.
    let writer = Thread {
      try? input.fileHandleForWriting.write(contentsOf: Data(lines.utf8))
      try? input.fileHandleForWriting.close()
    }
    writer.start()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: said, as: UTF8.self)
  }

  @Test("the line for a bridge gets the answer that is shown")
  func line() throws {
    let command = try #require(try blocks("sh").first { $0.contains("serve --ephemeral") && $0.contains("printf") })
    let line = try #require(command.firstMatch(of: /'(\{.*\})'/)).output.1
    let shown = try #require(try blocks("json").first)
    #expect(try run(["serve", "--ephemeral"], typing: line + "\n") == shown)
  }

  @Test("the words in the picture are words of a conversation")
  func picture() throws {
    let picture = try text(".readme/chat.svg")
    let shown = picture.matches(of: #/>([^<>]+)</text>/#).map { $0.output.1.trimmingPrefix(/[│┌└] ?/) }
      .filter { !["", "&gt;", "start", "end"].contains($0) }
    #expect(shown.count >= 20)
    let typed = try text("Tests/Transcripts/desk-worker.transcript").split(separator: "\n")
      .filter { $0.hasPrefix("> ") }.map { $0.dropFirst(2) }
    let asked = try #require(shown.first)
    let lines = typed.prefix { $0 != "just the plan now" } + ["just the plan now", "all at once", asked]
    // The words between line ends differ with the width; so do the pieces of a line that have another colour.
    let said = try run(["chat"], typing: lines.joined(separator: "\n") + "\n")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in shown {
      #expect(said.contains(words), "\(words)")
    }
  }

  @Test("the conversation that is shown is the beginning of one")
  func beginning() throws {
    let block = try #require(try blocks("").first)
    let typed = try #require(block.split(separator: "\n").first { $0.hasPrefix("> ") }).dropFirst(2)
    let shown = block.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let said = try run(["chat"], typing: typed + "\n").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for line in shown where !line.hasPrefix("question 1") {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(said.contains(words) || said.contains(words.replacing(#/^(\d+) /#) { "\($0.output.1): " }), "\(line)")
    }
  }
}
