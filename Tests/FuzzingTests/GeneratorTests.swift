import Conversation
import DialogFiles
import JSONLines
import Testing

@testable import Fuzzing

/// A search that finds nothing must have looked: these say where.
@Suite("What the fuzzer looks at")
struct GeneratorTests {
  @Test("a seed decides all inputs")
  func seeds() throws {
    let coach = Coach(try #require(loadScript(files: FuzzScript.files).script))
    func lines(_ seed: UInt64) -> [[UInt8]] {
      var lines: [[UInt8]] = []
      _ = LineFuzz.run(coach, seed: seed, part: 3, patience: 60) { lines.append($0) }
      return lines
    }
    #expect(lines(5) == lines(5))
    #expect(lines(5) != lines(6))
    #expect(FileFuzz.files(seed: 5, part: 3) == FileFuzz.files(seed: 5, part: 3))
    #expect(FileFuzz.files(seed: 5, part: 3) != FileFuzz.files(seed: 5, part: 4))
  }

  @Test("the lines bring about every error that a server in memory gives, replays, cards, and sessions that are let go")
  func coverage() throws {
    let coach = Coach(try #require(loadScript(files: FuzzScript.files).script))
    var codes: Set<String> = []
    var kinds: Set<String> = []
    for part in 0..<25 {
      var checker = LineChecker(coach, patience: 60)
      var generator = LineGenerator(Dice(seed: 1, part: part))
      for _ in 0..<LineFuzz.linesOfPart {
        let answer = try checker.send(generator.next())
        generator.hear(answer)
        if let code = answer.errorCode { codes.insert(code) }
        kinds.insert("\(answer.kind)")
        if answer.isReplay { kinds.insert(answer.isEmpty ? "empty replay" : "replay") }
        if answer.cursor != nil { kinds.insert("a further page") }
        if answer.rev > 12 { kinds.insert("a long talk") }
        if String(decoding: answer.content, as: UTF8.self).contains(#""type":"card""#) { kinds.insert("card") }
      }
    }
    #expect(codes == LineChecker.codes.subtracting(["store_unavailable"]))
    #expect(kinds.isSuperset(of: ["ready", "turn", "error", "replay", "empty replay", "a long talk", "card"]))
  }

  @Test("some damaged dialogs still are a script, and the others are wrong in many ways")
  func damage() {
    var codes: Set<String> = []
    var scripts = 0
    for part in 0..<150 {
      let files = FileFuzz.files(seed: 1, part: part).map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
      let loaded = loadScript(files: files)
      if loaded.script != nil { scripts += 1 }
      codes.formUnion(loaded.diagnostics.map(\.code))
    }
    #expect((15...120).contains(scripts))
    #expect(codes.count >= 20)
  }

  @Test("a failure is made as small as it gets")
  func shrinking() {
    let list = Array(0..<200)
    let smallest = Shrinking.smallest(list) { $0.contains(17) && $0.contains(140) }
    #expect(smallest == [17, 140])
    #expect(Shrinking.smallest(list, tries: 3) { $0.contains(17) }.count < 200)
  }
}

@Suite("What the fuzzer complains about")
struct CheckerTests {
  @Test("files that are no script are no complaint, and a file that can't be written is")
  func files() {
    let checker = FileChecker(folder: "/nonexistent")
    #expect(checker.complaint([FuzzFile(name: "a.yaml", bytes: Array("dialog: [".utf8))], seed: 1) == nil)
    #expect(checker.complaint([FuzzFile(name: "a.yaml", bytes: [0xFF])], seed: 1) != nil)
  }

  @Test("an answer that takes too long")
  func slow() throws {
    let coach = Coach(try #require(loadScript(files: FuzzScript.files).script))
    #expect(try LineFuzz.run(coach, seed: 1, part: 0, patience: 0) != nil)
    #expect(try LineFuzz.run(coach, seed: 1, part: 0, patience: 60) == nil)
  }

  @Test(
    "an answer that is none of coach/1",
    arguments: [
      "", "[]", "{}", #"{"v":2,"type":"turn","re":"m","session":"s","rev":0,"messages":[]}"#,
      #"{"v":1,"type":"turn","re":"m","session":"s","messages":[]}"#, #"{"v":1,"type":"turn","re":"m","re":"m"}"#,
      #"{"v":1,"type":"turn","re":"m","session":"s","rev":0,"messages":[{"id":"a","type":"say"}]}"#,
      #"{"v":1,"type":"turn","re":"m","session":"s","rev":0,"messages":[{"id":"a","type":"song","text":"a"}]}"#,
      #"{"v":1,"type":"error","re":null,"session":null,"error":{"code":"bad_json"}}"#,
    ])
  func answers(_ line: String) {
    #expect(throws: Complaint.self) { try Answer(Array(line.utf8)) }
  }
}
