import Dialog
import Testing

@testable import Understanding

/// The same numbers for the same seed, so that a failure can be repeated.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite("Whatever is typed") struct RobustnessTests {
  static let pieces = """
    what is are the smoke leak my his dad no not never left right both 7 10 99999999999999999999999 1/2 3.5 -4 half a an one two
    or and , . ? ! - / : … since march may 31 2019 last next week month hundred thousand point minus penultimate first option b
    actually wait change to age should be skip help bus bicycle hail none all of them 👍🏽 🤷 ½ can't won't it's “ ” ' ’ % & + w/o 1,000
    1,2 e.g. P.E.A.C.E ... before but one more than years old every in used as child kid ruled out there isn't 7️⃣ ＹＥＳ ñ 日本 \u{200D} \u{0}
    """.split(separator: " ").map(String.init)

  @Test("every reader gives an answer, and the raw text is kept", arguments: 1...12)
  func anything(_ seed: Int) {
    var random = Seeded(state: UInt64(seed))
    let interpreters = [
      Garden.interpreter, FlagScannerTests.interpreter, YesNoReaderTests.fact, ScaleReaderTests.scale,
      NumberReaderTests.age,
      DurationReaderTests.since, SideReaderTests.hand, ChoiceReaderTests.travel, ChoicesReaderTests.weather,
    ]
    for _ in 0..<25 {
      let words = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }
      let text = words.joined(separator: Bool.random(using: &random) ? " " : "")
      for interpreter in interpreters {
        let heard = interpreter.hear(text)
        #expect(heard.raw == text)
        for slot in 0..<7 {
          _ = interpreter.exactOption(heard, slot: slot)
          _ = interpreter.read(heard, slot: slot, now: Fixture.now)
        }
        _ = (
          interpreter.sightings(heard), interpreter.command(heard), interpreter.topic(heard), interpreter.yesNo(heard)
        )
        _ = interpreter.ahead(heard, now: Fixture.now)
        if let rest = interpreter.correction(heard)?.rest { #expect(text.hasSuffix(rest.raw)) }
      }
    }
  }

  @Test("tokens point at what was typed, also past characters that change their length")
  func origins() {
    let vocabulary = Vocabulary(Garden.script)
    let view = MessageView(heard: vocabulary.hear("ﬁne… ½ — “ＬＥＦＴ” café 👍🏽 don’t"), vocabulary: vocabulary)
    #expect(view.tokens.indices.map { view.text(of: $0..<$0 + 1) }.contains("ＬＥＦＴ"))
    #expect(view.tokens.last.map { _ in view.text(of: view.count - 1..<view.count) } == "don’t")
  }

  @Test("a message of 8,000 letters is heard in a blink")
  func long() {
    let text = String(repeating: "no smoke or leak, left 7 ", count: 320)
    let start = ContinuousClock.now
    let heard = FlagScannerTests.interpreter.hear(text)
    _ = FlagScannerTests.interpreter.sightings(heard)
    #expect(ContinuousClock.now - start < .seconds(3))
  }
}

@Suite("Patterns") struct PatternTests {
  static func found(_ pattern: String, in text: String, groups: [WordGroup] = []) -> Bool {
    let flag = Flag(id: "f", tier: .urgent, label: "f", patterns: [pattern])
    let interpreter = Interpreter(Script(name: "p", start: StateName("d", "s"), flags: [flag], groups: groups))
    return !interpreter.sightings(interpreter.hear(text)).isEmpty
  }

  @Test(
    "what a pattern finds",
    arguments: [
      ("red|green lamp", "a Green lamp!"), ("very? bright", "bright"), ("very? bright", "very bright"),
      ("lamp .. off", "the lamp just went right off"),
      ("lamp .. off", "lamp off"), ("flick*", "it flickered"), ("flick* .. dark", "flicks in the dark"),
      ("{colour} light", "dark blue light"),
      ("can't see", "I cannot see"), ("can't see", "cant see"), ("swells", "swelling"),
      ("lamp is off", "the lamp is really off"), ("a lamp", "lamp"),
      ("black and white", "black & white"), ("{colour} .. {colour}", "red then dark blue"),
      ("light|lamp goes|gets dim", "my lamp gets very dim"),
    ])
  func finds(_ pattern: String, _ text: String) {
    #expect(Self.found(pattern, in: text, groups: [WordGroup(name: "colour", phrases: ["red", "dark blue"])]))
  }

  @Test(
    "what it does not",
    arguments: [
      ("red|green lamp", "red green"), ("lamp .. off", "lamp one two three four off"), ("lamp .. off", "a lamp. Off"),
      ("flick*", "afflicted"),
      ("lamp .. off", "the lamp is fine but switched off"), ("can't see", "I can see"), ("dim lamp", "lamp dim"),
      ("swells", "well"),
    ])
  func findsNot(_ pattern: String, _ text: String) { #expect(!Self.found(pattern, in: text)) }

  @Test(
    "slips of the finger are mended in longer words",
    arguments: ["exitnguisher", "extinguisheer", "extinguishr", "extinguishwr", "EXTINGUISHERS"])
  func mended(_ word: String) { #expect(Self.found("extinguisher", in: word)) }

  @Test(
    "a frequent word is never mended into another, nor a short one",
    arguments: [("bleeding", "blending"), ("faint", "paint"), ("cold", "gold"), ("fever", "fewer"), ("numb", "number")])
  func notMended(_ pattern: String, _ word: String) { #expect(!Self.found(pattern, in: word)) }

  @Test("phrases that begin alike share their beginning")
  func shared() {
    let patterns = (0..<300).map { "lamp number item\($0)x" }
    let script = Script(
      name: "p", start: StateName("d", "s"), flags: [Flag(id: "f", tier: .urgent, label: "f", patterns: patterns)])
    let vocabulary = Vocabulary(script)
    let lamp = vocabulary.lexicon.symbols[Int(vocabulary.lexicon.find("lamp"))]
    #expect(vocabulary.automaton.beginnings(with: lamp) == 1)
  }
}
