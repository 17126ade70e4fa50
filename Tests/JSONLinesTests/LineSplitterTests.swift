import Testing

@testable import JSONLines

@Suite("Cutting a stream into lines")
struct LineSplitterTests {
  /// All lines of a stream that arrives in pieces; nil stands for one that was too long.
  func lines(_ stream: [UInt8], pieces: Int, limit: Int = 8) -> [String?] {
    var splitter = LineSplitter(limit: limit)
    var found: [String?] = []
    func note(_ line: Span<UInt8>?) {
      guard let line else {
        found.append(nil)
        return
      }
      found.append(line.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    }
    var start = 0
    while start < stream.count {
      let end = min(start + pieces, stream.count)
      splitter.feed(Array(stream[start..<end]).span, note)
      start = end
    }
    splitter.finish(note)
    return found
  }

  static let streams: [(String, [String?])] = [
    ("", []), ("\n", [""]), ("a\nb\n", ["a", "b"]), ("a\n\nb", ["a", "", "b"]), ("a\r\nb\r\n", ["a", "b"]),
    ("a\rb\n", ["a\rb"]), ("\r\n", [""]), ("half", ["half"]), ("half\r", ["half"]),
    ("12345678\n123456789\nx\n", ["12345678", nil, "x"]), ("12345678\r\n12345678\r\r\n", ["12345678", nil]),
    ("123456789012345678901234567890", [nil]), ("123456789\n", [nil]), ("12345678901234\n\n", [nil, ""]),
  ]

  @Test("lines are the same however the stream was cut", arguments: streams, [1, 2, 3, 5, 100])
  func cuts(_ stream: (String, [String?]), _ pieces: Int) {
    #expect(lines(Array(stream.0.utf8), pieces: pieces) == stream.1)
  }

  @Test("a line of five million bytes is dropped, and the next one is read")
  func hugeLine() {
    var stream = [UInt8](repeating: 0x61, count: 5_000_000)
    stream += Array("\nnext\n".utf8)
    #expect(lines(stream, pieces: 4096, limit: Limits.line) == [nil, "next"])
  }

  @Test("a line of exactly 65,535 bytes is kept, with either line end", arguments: ["\n", "\r\n", ""])
  func longestLine(_ end: String) {
    let line = String(repeating: "a", count: 65_535)
    #expect(lines(Array((line + end).utf8), pieces: 5000, limit: Limits.line) == [line])
    #expect(lines(Array(("a" + line + end).utf8), pieces: 5000, limit: Limits.line) == [nil])
  }
}
