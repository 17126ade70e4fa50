import Conversation
import Testing

@testable import JSONLines

@Suite("Turns that fit a bridge and a line")
struct TurnShapeTests {
  static let four = (1...4).map { Offer(id: "o\($0)", label: "Option number \($0)", short: "Opt \($0)") }

  func ask(_ kind: Ask.Kind, _ offers: [Offer], _ text: String = "Which?") -> Said {
    Said(id: "d.s.ask", text: text, body: .ask(Ask(id: "a1", kind: kind, offers: offers)))
  }

  func say(_ text: String) -> Said { Said(id: "d.s.say", text: text) }

  func card(_ text: String) -> Said {
    Said(id: "d.s.card", text: text, body: .card(CardHandout(kind: .exercise, title: "Card", steps: [text])))
  }

  func offers(_ message: Said?) -> [Offer] {
    if case .ask(let ask)? = message?.body { ask.offers } else { [] }
  }

  func size(_ messages: [Said]) -> Int {
    var writer = JSONWriter()
    writer.messages(messages)
    return writer.bytes.count
  }

  @Test("a scale goes out with its ends, and progress where it is known")
  func scale() {
    var ask = Ask(id: "a2", kind: .scale, range: 0...10, progress: Progress(done: 1, of: 18))
    var writer = JSONWriter()
    writer.messages([Said(id: "d.s.ask", text: "How bad?", body: .ask(ask))])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"[{"id":"d.s.ask","type":"ask","ask":"a2","input":"scale","range":{"min":0,"max":10},"free_text":true,"#
        + #""progress":{"done":1,"of":18},"text":"How bad?"}]"#)
    ask.progress = nil
    writer.removeAll()
    writer.messages([Said(id: "d.s.ask", text: "How bad?", body: .ask(ask))])
    #expect(!String(decoding: writer.bytes, as: UTF8.self).contains("progress"))
  }

  @Test("a bridge that says nothing gets all options, as choices and as numbered text")
  func noCaps() {
    let shaped = TurnShape(caps: Caps()).shaped([ask(.choice, Self.four)])
    #expect(offers(shaped.first) == Self.four)
    #expect(
      shaped.first?.text
        == "Which?\n1. Option number 1\n2. Option number 2\n3. Option number 3\n4. Option number 4")
  }

  @Test("a plain yes or no needs no list; one with a third answer does")
  func yesNo() {
    let plain = ask(.yesNo, [Offer(id: "yes", label: "Yes"), Offer(id: "no", label: "No")])
    #expect(TurnShape(caps: Caps()).shaped([plain]) == [plain])
    let third = ask(.yesNo, offers(plain) + [Offer(id: "not_sure", label: "Not sure")])
    #expect(TurnShape(caps: Caps()).shaped([third]).first?.text == "Which?\n1. Yes\n2. No\n3. Not sure")
  }

  @Test("a bridge that can draw all options gets the question alone")
  func enoughButtons() {
    let shaped = TurnShape(caps: Caps(choices: 4, label: 20)).shaped([ask(.choice, Self.four)])
    #expect(shaped == [ask(.choice, Self.four)])
  }

  @Test("options past choices_max become numbered text")
  func fewButtons() {
    let shaped = TurnShape(caps: Caps(choices: 3)).shaped([ask(.choice, Self.four)])
    #expect(offers(shaped.first).map(\.id) == ["o1", "o2", "o3"])
    #expect(shaped.first?.text.contains("\n4. Option number 4") == true)
  }

  @Test("labels are cut to label_max: the short one where it fits, and the full one in the text where none does")
  func labels() {
    let short = TurnShape(caps: Caps(choices: 4, label: 8)).shaped([ask(.choice, Self.four)])
    #expect(offers(short.first).map(\.label) == ["Opt 1", "Opt 2", "Opt 3", "Opt 4"])
    #expect(short.first?.text == "Which?")
    let cut = TurnShape(caps: Caps(choices: 4, label: 4)).shaped([ask(.choice, Self.four)])
    #expect(offers(cut.first).map(\.label) == ["Opt…", "Opt…", "Opt…", "Opt…"])
    #expect(cut.first?.text.contains("1. Option number 1") == true)
  }

  @Test("long texts become several messages, cut after a line or a sentence; the last one asks")
  func longText() {
    let sentence = "This sentence has fifty characters, counted twice."
    let text = Array(repeating: sentence, count: 9).joined(separator: " ")
    let shaped = TurnShape(caps: Caps(text: 160)).shaped([ask(.text, [], text)])
    #expect(shaped.count == 3)
    #expect(shaped.allSatisfy { $0.text.unicodeScalars.count <= 160 && $0.text.hasSuffix("twice.") })
    #expect(shaped.map(\.text).joined(separator: " ") == text)
    #expect(shaped.dropLast().allSatisfy { $0.body == .say })
    #expect(shaped.last?.body == ask(.text, []).body)
  }

  @Test(
    "no text is too strange to cut",
    arguments: [
      String(repeating: "a", count: 1000), String(repeating: " ", count: 1000), String(repeating: "\n", count: 1000),
      String(repeating: "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} ", count: 100),
      "e" + String(repeating: "\u{301}", count: 999),
    ])
  func strangeTexts(_ text: String) {
    let shaped = TurnShape(caps: Caps(text: 160)).shaped([say(text)])
    #expect((1...16).contains(shaped.count))
  }

  @Test("more than 16 messages are joined, plain ones first, and no card or question is lost")
  func tooMany() {
    var messages: [Said] = []
    for number in 0..<12 { messages += [say("say \(number)"), say("more \(number)"), card("card \(number)")] }
    messages.append(ask(.text, []))
    let shaped = TurnShape(caps: Caps()).shaped(messages)
    #expect(shaped.count == 16)
    #expect(shaped.filter { if case .card = $0.body { true } else { false } }.count == 12)
    #expect(shaped.last?.body == messages.last?.body)
    let all = shaped.map(\.text).joined(separator: "\n")
    #expect(messages.allSatisfy { all.contains($0.text) })
  }

  @Test("even forty cards keep all their text")
  func manyCards() {
    let shaped = TurnShape(caps: Caps()).shaped((0..<40).map { card("card number \($0).") })
    #expect(shaped.count == 16)
    let all = shaped.map(\.text).joined(separator: "\n")
    #expect((0..<40).allSatisfy { all.contains("card number \($0).") })
  }

  @Test("texts that would be too many parts are longer than text_max, and whole", arguments: [40, 100, 200, 400])
  func fewerParts(_ most: Int) {
    let steps = (1...30).map { "Step \($0) of the plan is told in a sentence of its own." }.joined(separator: " ")
    let messages = (0..<5).map { card("Card \($0). \(steps)") } + [ask(.text, [], "And now?")]
    let shaped = TurnShape(caps: Caps(text: most)).shaped(messages)
    #expect(shaped.count <= 16)
    // A card's parts are its own words.
    for (number, message) in messages.dropLast().enumerated() {
      let parts = shaped.filter { $0.id == message.id && $0.text.contains("Card \(number)") }
      #expect(parts.count == 1)
    }
    #expect(shaped.map(\.text).joined(separator: " ") == messages.map(\.text).joined(separator: " "))
    #expect(shaped.filter { $0.body != .say }.map(\.body) == messages.map(\.body))
  }

  @Test("joining loses no word, whatever text_max says")
  func joiningLongTexts() {
    let cards = (0..<16).map { card("card \($0) " + String(repeating: "c", count: 140)) }
    let messages = cards.flatMap { [say(String(repeating: "s", count: 150)), $0] }
    let shaped = TurnShape(caps: Caps(text: 160)).shaped(messages)
    #expect(shaped.count == 16)
    #expect(shaped.map(\.text).joined().filter { $0 == "s" }.count == 16 * 150)
    #expect((0..<16).allSatisfy { number in shaped.contains { $0.text.contains("card \(number) ccc") } })
  }

  @Test("messages that are too much for a line are shortened, plain texts first", arguments: [5_000, 20_000, 65_000])
  func shrinking(_ bytes: Int) {
    let messages = [
      say(String(repeating: "\u{1}é\"", count: 20_000)), card(String(repeating: "c", count: 1500)), say("short"),
      ask(.choice, Self.four),
    ]
    let shrunk = TurnShrink.shrunk(messages, to: bytes)
    #expect(size(shrunk) <= bytes)
    #expect(shrunk.count == 4)
    #expect(shrunk[1] == messages[1])
    #expect(shrunk[2] == messages[2])
    #expect(shrunk[3] == messages[3])
    #expect(shrunk[0].text.hasSuffix("…"))
  }

  @Test("sixteen enormous cards and a question still fit a line, and all are there")
  func enormousCards() {
    let messages =
      (0..<15).map { _ in card(String(repeating: "\u{1F9B5}\"", count: 30_000)) } + [ask(.choice, Self.four)]
    let shrunk = TurnShrink.shrunk(messages, to: 63_000)
    #expect(size(shrunk) <= 63_000)
    #expect(shrunk.count == 16)
    #expect(size(shrunk) > 50_000)
  }
}
