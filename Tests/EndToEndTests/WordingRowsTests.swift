import Foundation
import Testing

/// How well the program understands messages of people who had seen neither its patterns nor its code.
///
/// The files in `Rows` were labelled by their writers. They stand here as they were written; the floors say what must not
/// get worse.
@Suite("Wordings of strangers")
struct WordingRowsTests {
  /// What `kneecoach understand --score` says of a file: shares of right answers in percent, and its last line.
  private func score(_ name: String) throws -> (strict: Double, lenient: Double, counts: [String: Int]) {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let dialogs = folder.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Dialogs")
    let process = Process()
    let output = Pipe()
    process.executableURL = try ServeProcess.binary()
    process.arguments = [
      "understand", "--dialogs", dialogs.path, "--score", folder.appendingPathComponent("Rows/\(name).jsonl").path,
    ]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let lines = text.split(separator: "\n")
    let shares = try #require(lines.dropFirst().first).split(separator: " ").compactMap {
      Double($0.filter { $0 != "%" })
    }
    try #require(shares.count == 3, "rows, strict, lenient")
    var counts: [String: Int] = [:]
    for part in (lines.last ?? "").split(separator: ",") {
      let words = part.split(separator: " ")
      if let count = words.last.flatMap({ Int($0) }) { counts[words.dropLast().joined(separator: " ")] = count }
    }
    return (shares[1], shares[2], counts)
  }

  @Test(
    "readers and requests",
    arguments: [
      ("yesno", 97.5), ("number", 97), ("duration", 97), ("side", 97), ("choice", 97), ("intents", 98),
    ])
  func readers(_ name: String, _ floor: Double) throws {
    #expect(try score(name).strict >= floor, "\(name) was understood better before")
  }

  @Test("danger signs: hardly one is missed, and few messages alarm for nothing")
  func dangers() throws {
    let result = try score("emergency")
    #expect(result.lenient >= 99.2)
    #expect(try #require(result.counts["missed"]) <= 1)
    #expect(try #require(result.counts["under-triaged"]) == 0)
    #expect(try #require(result.counts["false alarms"]) <= 3)
  }
}
