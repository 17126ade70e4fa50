import Foundation
import Testing

@Suite("kneecoach serve, the real binary", .timeLimit(.minutes(2)))
struct ServeTests {
  @Test("one line at a time gets one answer at a time, at once")
  func lockStep() throws {
    let serve = try ServeProcess()
    try serve.write(#"{"v":1,"type":"hello","id":"h1","protos":["coach/1"]}"# + "\n")
    #expect(try serve.line().contains(#""type":"ready","re":"h1","proto":"coach/1","app":"kneecoach "#))
    try serve.write(ServeLines.text(1))
    #expect(try serve.line().contains(#""re":"m1","session":"s","rev":1,"messages":[{"id":"little.hello.say""#))
    try serve.write("\n")
    #expect(try serve.line().contains("bad_json"))
    try serve.write(#"{"v":1,"type":"choice","id":"m2","session":"s","ask":"a1","choice":"yes"}"# + "\r\n")
    #expect(try serve.line().contains("little.done.say"))
    try serve.closeInput()
    let end = try serve.finish()
    #expect(end.status == 0)
    #expect(end.output == "")
    #expect(end.errors == "")
  }

  @Test("a batch of lines, good, bad and blank, is answered line by line and in order")
  func batch() throws {
    let serve = try ServeProcess()
    let lines = (0..<400).map { number in
      switch number % 4 {
      case 0: "\n"
      case 1: "not json \(number)\n"
      default: ServeLines.text(number, session: "s\(number % 7)")
      }
    }
    try serve.write(lines.joined())
    for number in 0..<400 {
      let answer = try serve.line()
      #expect(try ServeLines.re(answer) == (number % 4 < 2 ? nil : "m\(number)"))
    }
    try serve.closeInput()
    #expect(try serve.finish().status == 0)
  }

  @Test("a last line without its LF is answered when the input ends")
  func halfLine() throws {
    let serve = try ServeProcess()
    try serve.write(ServeLines.text(1) + ServeLines.text(2).trimmingCharacters(in: .newlines))
    #expect(try ServeLines.re(serve.line()) == "m1")
    try serve.closeInput()
    let end = try serve.finish()
    #expect(try ServeLines.re(end.output) == "m2")
    #expect(end.status == 0)
  }

  @Test("half of a line that will never be whole is answered as bad when the input ends")
  func brokenHalfLine() throws {
    let serve = try ServeProcess()
    try serve.write(String(ServeLines.text(1).prefix(30)))
    try serve.closeInput()
    let end = try serve.finish()
    #expect(end.output.contains("bad_json"))
    #expect(end.output.hasSuffix("\n"))
  }

  @Test("empty input gives empty output")
  func nothing() throws {
    let serve = try ServeProcess()
    try serve.closeInput()
    let end = try serve.finish()
    #expect(end == (0, "", ""))
  }

  @Test("a line of five megabytes is dropped to its LF, and the next one is answered")
  func tooLong() throws {
    let serve = try ServeProcess()
    try serve.write(String(repeating: "a", count: 5_000_000) + "\n" + ServeLines.text(1))
    #expect(try serve.line().contains("too_long"))
    #expect(try ServeLines.re(serve.line()) == "m1")
    try serve.closeInput()
    #expect(try serve.finish().status == 0)
  }

  @Test("a store that can't be used is 74 and a sentence, before any line is answered")
  func badStore() throws {
    // A folder is no file.
    let serve = try ServeProcess(["--store", "/"])
    try serve.closeInput()
    let end = try serve.finish()
    #expect(end.status == 74)
    #expect(end.output == "")
    #expect(end.errors.contains("--store"))
  }

  @Test("a store and --ephemeral together are wrong usage")
  func storeOrNone() throws {
    let serve = try ServeProcess(["--ephemeral", "--store", "here.sqlite"])
    let end = try serve.finish()
    #expect(end.status == 64)
    #expect(end.errors.contains("--ephemeral"))
  }

  @Test("dialogs that can't be used are 65 and a sentence, before any line is answered")
  func badDialogs() throws {
    let serve = try ServeProcess(["--ephemeral", "--dialogs", "nothing-here"])
    try serve.closeInput()
    let end = try serve.finish()
    #expect(end.status == 65)
    #expect(end.output == "")
    #expect(end.errors.contains("the dialogs in nothing-here can't be used"))
  }

  @Test("the log has counts and error codes, and nothing that anyone said")
  func log() throws {
    let serve = try ServeProcess(["--ephemeral", "--log-stderr"])
    try serve.write(ServeLines.text(1, session: "secret-name") + "secret-words\n")
    _ = try (serve.line(), serve.line())
    try serve.closeInput()
    let end = try serve.finish()
    #expect(end.errors.contains("1 line answered with bad_json"))
    #expect(end.errors.contains("2 lines, 1 turns, 0 replays, 1 errors, 1 sessions, 0 let go"))
    #expect(!end.errors.contains("secret"))
  }

  @Test("--help lists the limits")
  func help() throws {
    let serve = try ServeProcess(["--help"])
    let end = try serve.finish()
    #expect(end.status == 0)
    for limit in ["65,535", "8,192", "1,000,000", "256 KiB", "24 hours", "SIGTERM", "74"] {
      #expect(end.output.contains(limit))
    }
  }
}
