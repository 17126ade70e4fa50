import Foundation
import Testing

@Suite("kneecoach serve under load", .timeLimit(.minutes(5)))
struct ServeLoadTests {
  /// What the program may grow by; it needs about 30 MB to begin with.
  static let growth = 100 << 20

  @Test("50,000 lines that nobody reads answers to wait outside of the program; a slow reader gets them all")
  func noReader() throws {
    let serve = try ServeProcess()
    try serve.write(ServeLines.text(0))
    #expect(try ServeLines.re(serve.line()) == "m0")
    let before = try serve.memory().now
    let lines = (1...50_000).map { $0 % 500 == 0 ? ServeLines.text($0) : ServeLines.ping($0) }
    let flood = Array(lines.joined().utf8)
    let written = serve.writeUntilStuck(flood)
    // Two pipes, one piece being read and one batch of answers.
    #expect(written < 1_000_000)
    #expect(try serve.memory().peak < before + Self.growth)
    for _ in 0..<3000 { try serve.receiveByte() }
    try serve.exchange(Array(flood[written...]))
    for number in 1...50_000 { #expect(try serve.line().contains("\"re\":\"m\(number)\",")) }
    #expect(try serve.memory().peak < before + Self.growth)
    try serve.closeInput()
    #expect(try serve.finish() == (0, "", ""))
  }

  @Test("short lines with long answers are not all answered before the first is written")
  func longAnswers() throws {
    let serve = try ServeProcess()
    // What is exported is a page long.
    for (id, text) in ["hi", "no", String(repeating: "é", count: 8000)].enumerated() {
      try serve.write(ServeLines.text(id, text))
      _ = try serve.line()
    }
    let export = #"{"v":1,"type":"event","id":"x","session":"s","event":"export"}"# + "\n"
    try serve.write(export)
    #expect(try serve.line().utf8.count > 24_000)
    let before = try serve.memory().peak
    _ = serve.writeUntilStuck(Array(String(repeating: export, count: 2000).utf8))
    // A thousand lines are one piece of input; their answers would be 25 MB.
    #expect(try serve.memory().peak < before + 10 << 20)
    serve.terminate()
    #expect(try serve.finish().status == 0)
  }

  @Test("10,000 sessions that take turns each get their own answers, in bounded memory")
  func manySessions() throws {
    let serve = try ServeProcess()
    try serve.write(ServeLines.ping(0))
    _ = try serve.line()
    let before = try serve.memory().now
    let people = Array(0..<10_000)
    for (step, text) in ["hi", "no", "NAME"].enumerated() {
      // Another order each time.
      let order = people.map { ($0 * 7919 + step) % people.count }
      try serve.exchange(
        Array(
          order.map { person in
            ServeLines.text(step, session: "p\(person)", text == "NAME" ? "Ann-\(person)" : text)
          }.joined().utf8))
      for person in order {
        let answer = try serve.line()
        #expect(answer.contains("\"session\":\"p\(person)\",\"rev\":\(step + 1),"))
        if text == "NAME" { #expect(answer.contains("Goodbye, Ann-\(person).")) }
      }
    }
    #expect(try serve.memory().now < before + Self.growth)
    try serve.closeInput()
    #expect(try serve.finish() == (0, "", ""))
  }
}
