import Testing

@testable import Fuzzing
@testable import JSONLines

@Suite("Hostile input")
struct HostileTests {
  /// Valid lines of every type.
  static let seeds = [
    #"{"v":1,"type":"hello","id":"h1","protos":["coach/1"],"caps":{"choices_max":3,"label_max":20,"text_max":4096},"push":false}"#,
    #"{"v":1,"type":"text","id":"m1","session":"irc:#knee:ann","text":"hi \u00e9 \ud83d\ude00","ts":"2026-11-22T10:42:36Z","tz":"Europe/Paris"}"#,
    #"{"v":1,"type":"choice","id":"m2","session":"irc:#knee:ann","ask":"a1","choice":"yes","expect_rev":1}"#,
    #"{"v":1,"type":"choice","id":"m3","session":"irc:#knee:ann","choices":["stairs","squatting"]}"#,
    #"{"v":1,"type":"event","id":"t1","session":"irc:#knee:ann","event":"tick"}"#,
    #"{"v":1,"type":"event","id":"x1","session":"irc:#knee:ann","event":"export","cursor":"3.17"}"#,
    #"{"v":1,"type":"event","id":"k1","session":"irc:#knee:ann","event":"ack","push_id":"p-4"}"#,
    #"{"v":1,"type":"event","id":"f1","session":"irc:#knee:ann","event":"forget"}"#,
    #"{"v":1,"type":"event","id":"p1","event":"ping"}"#,
  ]

  @Test("the schema describes lines that bridges send, and knows broken ones")
  func inputSchema() throws {
    let lines = Self.seeds.map { Array(($0 + "\n").utf8) }
    #expect(try schemaComplaints(lines, definition: "input") == "")
    let broken = [
      "{}", #"{"v":1,"type":"text","id":"m","session":"s"}"#, #"{"v":1,"type":"event","id":"m","event":"tick"}"#,
    ]
    for line in broken {
      #expect(try schemaComplaints([Array((line + "\n").utf8)], definition: "input") != "")
    }
  }

  @Test("every prefix of a valid line is answered, and only the whole is no bad JSON", arguments: seeds)
  func prefixes(_ line: String) throws {
    var bridge = Bridge()
    let bytes = Array(line.utf8)
    for count in 0..<bytes.count {
      #expect(try bridge.send(Array(bytes[..<count])).code == "bad_json")
    }
    #expect(try bridge.send(bytes).code != "bad_json")
    try bridge.expectConformance()
  }

  @Test("answers to made-up lines conform to the schema", arguments: 0..<4)
  func madeUp(_ seed: UInt64) throws {
    var bridge = Bridge(sessions: 3)
    for part in 0..<5 {
      let complaint = try LineFuzz.run(LittleScript.coach, seed: seed, part: part, patience: 60) { try bridge.send($0) }
      #expect(complaint == nil)
    }
    try bridge.expectConformance()
  }

  @Test("5,000 lines of random bytes are each answered with an error")
  func noise() throws {
    var random = SeededRandom(seed: 5)
    var bridge = Bridge()
    for _ in 0..<5000 {
      let count = Int.random(in: 0...300, using: &random)
      let line = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }.filter { $0 != 10 }
      #expect(try bridge.send(line).type == "error")
    }
    try bridge.expectConformance()
  }

  @Test(
    "a line as long as can be is answered, whatever fills it",
    arguments: ["[", "{\"a\":", "\"", "\\", " ", "9", "\u{0}"])
  func fullLines(_ filling: String) throws {
    var bridge = Bridge()
    let line = String(repeating: filling, count: Limits.line / filling.utf8.count)
    #expect(try bridge.send(line).code == (filling == "9" ? "bad_message" : "bad_json"))
    #expect(try bridge.send("{\"v\":1,\"x\":" + line).code == "bad_json")
    let inText = #"{"v":1,"type":"text","id":"m","session":"s","text":""# + line.prefix(60_000) + "\"}"
    #expect(try bridge.send(inText).type == "error")
  }

  @Test("caps of every size give valid turns", arguments: [0, 1, 3, 1_000_000_000], [10, 1_000_000_000])
  func caps(_ choices: Int, _ label: Int) throws {
    var bridge = Bridge()
    try bridge.send(
      "hello", "h", nil,
      ["caps": ["choices_max": choices, "label_max": label, "text_max": 150 + label, "colour": "red"]])
    let reply = try TurnTests.reachPlan(&bridge)
    #expect(reply.type == "turn")
    for answer in bridge.answers {
      #expect(answer.count <= Limits.line + 1)
    }
    try bridge.expectConformance()
  }
}
