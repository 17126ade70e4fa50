import Foundation
import Testing

@Suite("kneecoach serve on streams of all kinds", .timeLimit(.minutes(2)))
struct ServeStreamTests {
  @Test(
    "streams that can't be used end it with 74 and a sentence that says which and why",
    arguments: [
      ("> /dev/full", "standard output can't be written: No space left on device"),
      ("< /", "standard input can't be read: Is a directory"),
      ("<&-", "standard input is closed"), (">&-", "standard output is closed"),
      ("<&- >&-", "standard input is closed"),
      ("> out", "standard output can't be written: File too large"),
    ])
  func unusable(_ redirection: String, _ complaint: String) throws {
    // A file of one block is soon full; the other streams never come so far.
    let serve = try ServeProcess(redirection: redirection, limit: "ulimit -f 1; ")
    _ = try? serve.write((0..<20).map { ServeLines.text($0, "secret words") }.joined())
    try serve.closeInput()
    let end = try serve.finish()
    #expect(end.status == 74)
    #expect(end.output == "")
    #expect(end.errors.hasPrefix("kneecoach: \(complaint)"))
    #expect(end.errors.split(separator: "\n").count == 1)
    #expect(!end.errors.contains("secret"))
  }

  @Test("a file is read to its end, line by line")
  func file() throws {
    let serve = try ServeProcess(redirection: "< little.yaml")
    let end = try serve.finish()
    #expect(end.status == 0)
    #expect(end.output.split(separator: "\n").count > 20)
    #expect(try end.output.split(separator: "\n").allSatisfy { try ServeLines.code(String($0)) == "bad_json" })
  }

  @Test("a line that comes in two pieces is one line, wherever it was cut")
  func cuts() throws {
    let serve = try ServeProcess()
    let line = Array(ServeLines.text(1, "h\u{E9} \u{1F9B5}").utf8)
    for cut in 1..<line.count {
      try serve.write(Array(line[..<cut]))
      try serve.awaitTaken()
      try serve.write(Array(line[cut...]))
      #expect(try ServeLines.re(serve.line()) == "m1")
    }
    try serve.closeInput()
    #expect(try serve.finish() == (0, "", ""))
  }

  @Test("a line that comes byte by byte is answered when it is whole")
  func slowWriter() throws {
    let serve = try ServeProcess()
    for byte in ServeLines.text(1).utf8 {
      try serve.write([byte])
      try serve.awaitTaken()
    }
    #expect(try ServeLines.re(serve.line()) == "m1")
    try serve.closeInput()
    #expect(try serve.finish() == (0, "", ""))
  }

  @Test("pipes that do not block are waited for, in both directions")
  func nonBlocking() throws {
    let serve = try ServeProcess(nonBlocking: true)
    try serve.write(ServeLines.ping(0))
    #expect(try ServeLines.re(serve.line()) == "m0")
    // More than both pipes hold, so that the program meets an input without lines and an output without room.
    let pings = (1..<6000).map { ServeLines.ping($0) }.joined()
    let written = serve.writeUntilStuck(Array(pings.utf8))
    try serve.exchange(Array(pings.utf8)[written...].map { $0 })
    try serve.closeInput()
    let end = try serve.finish()
    #expect(ServeLines.countInOrder(end.output, from: 1) == 5999)
    #expect(end.status == 0)
    #expect(end.errors == "")
  }

  @Test("line ends, marks and bytes of all kinds: one line in, one line out")
  func bytes() throws {
    let serve = try ServeProcess()
    let ping = String(ServeLines.ping(1).dropLast())
    let full = ping + String(repeating: " ", count: 65_535 - ping.utf8.count)
    let lines: [(bytes: [UInt8], code: String?)] = [
      (Array(ping.utf8) + [13], nil), (Array("\u{FEFF}\(ping)".utf8), "bad_json"), ([], "bad_json"), ([13], "bad_json"),
      ([0], "bad_json"), (Array(ping.utf8) + [0], "bad_json"), ([0xFF, 0xFE], "bad_utf8"),
      (Array(ping.utf8).map { $0 == UInt8(ascii: "m") ? 0xE9 : $0 }, "bad_utf8"), (Array(full.utf8), nil),
      (Array(full.utf8) + [13], nil), (Array("\(full) ".utf8), "too_long"), (Array("\(full) ".utf8) + [13], "too_long"),
      (Array(#"{"v":1,"type":"text","id":"m","session":"s","text":"\ud83d"}"#.utf8), "bad_json"),
      (Array(ping.replacing("m1", with: String(repeating: "i", count: 200)).utf8), nil),
      (Array(ping.replacing("m1", with: String(repeating: "i", count: 201)).utf8), "bad_field"),
    ]
    try serve.write(lines.flatMap { $0.bytes + [10] })
    for line in lines { #expect(try ServeLines.code(serve.line()) == line.code, "\(line.bytes.prefix(80))") }
    try serve.closeInput()
    #expect(try serve.finish() == (0, "", ""))
  }
}
