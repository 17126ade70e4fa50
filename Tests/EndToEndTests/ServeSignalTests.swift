import Foundation
import Testing

@Suite("kneecoach serve at its end", .timeLimit(.minutes(2)))
struct ServeSignalTests {
  /// Bytes that a pipe holds.
  static let pipe = 65_536
  static let pings = (0..<20_000).map { ServeLines.ping($0) }
  static let flood = Array(pings.joined().utf8)

  @Test("SIGTERM ends it well: what was read is answered, half a line is not")
  func inMidLine() throws {
    let serve = try ServeProcess()
    try serve.write(ServeLines.text(1))
    #expect(try ServeLines.re(serve.line()) == "m1")
    try serve.write(String(ServeLines.text(2).prefix(20)))
    serve.terminate()
    let end = try serve.finish()
    #expect(end == (0, "", ""))
  }

  @Test("what a terminal sends to all its programs ends it like SIGTERM", arguments: [SIGTERM, SIGINT, SIGHUP])
  func idle(_ number: Int32) throws {
    let serve = try ServeProcess()
    try serve.write("\n")
    _ = try serve.line()
    serve.send(signal: number)
    #expect(try serve.finish() == (0, "", ""))
  }

  @Test("SIGTERM while nobody reads: all lines that were read are answered once somebody does", arguments: [1, 2])
  func whileWriting(_ signals: Int) throws {
    let serve = try ServeProcess()
    let written = serve.writeUntilStuck(Self.flood)
    #expect(written < Self.flood.count)
    for _ in 0..<signals { serve.terminate() }
    let end = try serve.finish()
    let answered = try #require(ServeLines.countInOrder(end.output))
    #expect(Self.pings[..<answered].reduce(0) { $0 + $1.utf8.count } >= written - Self.pipe - Self.pings[0].utf8.count)
    #expect(end.status == 0)
    #expect(end.errors == "")
  }

  @Test("SIGTERM in the middle of many lines: answers stop after a whole one, in order")
  func inABatch() throws {
    let serve = try ServeProcess()
    try serve.exchange(Array(Self.flood.prefix(400_000)))
    serve.terminate()
    let end = try serve.finish()
    let answered = try #require(ServeLines.countInOrder(end.output))
    let least = Self.pings[..<answered].reduce(0) { $0 + $1.utf8.count }
    #expect(least >= 400_000 - Self.pipe - Self.pings[0].utf8.count)
    #expect(end.status == 0)
    #expect(end.errors == "")
  }

  @Test("a reader that is gone before the first line ends it quietly")
  func readerNeverThere() throws {
    let serve = try ServeProcess()
    try serve.closeOutput()
    try serve.write(ServeLines.text(1))
    let end = try serve.finish()
    #expect(end == (0, "", ""))
  }

  @Test("a reader that goes while answers wait ends it quietly, whatever is still to be read")
  func readerGoes() throws {
    let serve = try ServeProcess()
    #expect(serve.writeUntilStuck(Self.flood) < Self.flood.count)
    #expect(try ServeLines.re(serve.line()) == "m0")
    try serve.closeOutput()
    let end = try serve.finish()
    #expect(end.status == 0)
    #expect(end.errors == "")
  }
}
