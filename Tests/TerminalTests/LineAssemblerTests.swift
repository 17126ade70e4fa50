import Terminal
import Testing

@Suite("Lines from a pipe")
struct LineAssemblerTests {
  private func events(_ bytes: [UInt8], piece: Int = .max) -> [Event] {
    var assembler = LineAssembler()
    var events: [Event] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      events += assembler.take(rest.prefix(piece))
      rest = rest.dropFirst(piece)
    }
    if let last = assembler.finish() { events.append(last) }
    return events
  }

  @Test(
    "bytes become lines, however they arrive",
    arguments: [
      (Array("hi\nyes\n".utf8), [Event.line("hi"), .line("yes")]),
      (Array("hi\r\nyes\r\n".utf8), [.line("hi"), .line("yes")]),
      (Array("no line end".utf8), [.line("no line end")]),
      (Array("\n\n".utf8), [.line(""), .line("")]),
      (Array("\r\n".utf8), [.line("")]),
      (Array("a\u{00}b\n".utf8), [.line("ab")]),
      (Array("\u{1B}[31mred\u{1B}[0m\n".utf8), [.line("red")]),
      ([0x68, 0xFF, 0x69, 0x0A], [.line("h\u{FFFD}i")]),
      ([0xE8, 0x86, 0x0A], [.line("\u{FFFD}")]),
      (Array("膝が痛い\n".utf8), [.line("膝が痛い")]),
      ([], []),
    ], [1, 2, 3, Int.max])
  func lines(example: ([UInt8], [Event]), piece: Int) {
    #expect(events(example.0, piece: piece) == example.1)
  }

  @Test("a message may have 8,192 characters, of any width")
  func longest() {
    for character in ["a", "é", "膝", "🦵"] {
      let text = String(repeating: character, count: 8_192)
      #expect(events(Array(text.utf8)) == [.line(text)])
      #expect(events(Array((text + "\r\n").utf8), piece: 1_000) == [.line(text)])
      #expect(events(Array((text + character + "\nhi\n").utf8), piece: 1_000) == [.tooLong, .line("hi")])
    }
  }

  @Test("wrong bytes count too")
  func wrongBytes() {
    #expect(events([UInt8](repeating: 0xFF, count: 8_193) + [0x0A]) == [.tooLong])
  }

  @Test("a line of 5 MB is told, and the next one is read")
  func huge() {
    let huge = [UInt8](repeating: 0x61, count: 5_000_000)
    #expect(events(huge + Array("\nhi".utf8), piece: 65_536) == [.tooLong, .line("hi")])
    #expect(events(huge, piece: 65_536) == [.tooLong])
  }
}
