import Dialog
import Testing

@testable import Understanding

/// Commands, topics, corrections and answers given ahead, with a script about a garden.
enum Garden {
  static let script = Script(
    name: "garden", start: StateName("d", "s"),
    slots: [
      Slot(name: "side", kind: .side, label: "Which bed", phrases: ["bed", "border"], ahead: true),
      Slot(name: "wetness", kind: .scale(0...10), label: "Wetness", phrases: ["wet", "soil"], ahead: true),
      Slot(name: "since", kind: .duration, label: "Since when", phrases: ["how long"], ahead: true),
      Slot(
        name: "age", kind: .number(unit: "years", min: 0, max: 120), label: "Your age",
        phrases: ["age", "how old i am"], ahead: true),
      Slot(
        name: "plant",
        kind: .choice([
          Choice(id: "rose", label: "Roses", phrases: ["rose", "rambler*"]),
          Choice(id: "veg", label: "Vegetables", phrases: ["bean|beans", "carrot*"]),
        ]), label: "Main plant", phrases: ["plant"], ahead: true),
      Slot(name: "fenced", kind: .yesNo, label: "Fence", ahead: true),
      Slot(name: "notes", kind: .text, label: "Notes", ahead: true),
    ],
    topics: [
      Topic(name: "watering", phrases: ["water|watering", "when to water"], say: []),
      Topic(name: "winter_watering", phrases: ["water* .. winter"], say: []),
      Topic(name: "frost", phrases: ["{cold} & plant*"], say: []),
      Topic(name: "sad", kind: .told, phrases: ["so sad", "fed up"], say: []),
      Topic(name: "slugs", phrases: ["slug|slugs", "something is eating"], say: []),
    ],
    groups: [WordGroup(name: "cold", phrases: ["frost", "cold nights", "freezing"])],
    commands: [
      Command(name: .help, phrases: ["help", "what can you do", "?"]),
      Command(name: .back, phrases: ["back", "go back", "undo"]),
      Command(name: .skip, phrases: ["skip", "skip this", "next question"]),
      Command(name: .stop, phrases: ["stop", "enough"]),
      Command(name: .why, phrases: ["why", "why do you ask"]),
      Command(name: .goodbye, phrases: ["bye", "see you", "bye bye"]),
      Command(name: .thanks, phrases: ["thanks", "thank you", "cheers"]),
      Command(name: .repeat, phrases: ["say again", "repeat", "again"]),
      Command(name: .hello, phrases: ["hi again"]),
      Command(name: .restart, phrases: ["start again", "start over"]),
    ],
    house: House(corrections: ["actually", "no wait", "i meant", "change", "sorry i mean", "correction"]))
  static let interpreter = Interpreter(script)
}

@Suite("Commands") struct CommandTests {
  @Test(
    "the whole message, politeness aside",
    arguments: [
      ("help", Command.Name.help), ("Help!", .help), ("help please", .help), ("can you help", .help), ("hlep", .help),
      ("?", .help), ("??", .help),
      ("ok, what can you do?", .help), ("could you go back please", .back), ("BACK", .back),
      ("please skip this", .skip), ("can we skip this?", .skip),
      ("stop", .stop), ("stop please", .stop), ("please stop now", .stop), ("I want to stop", .stop),
      ("stop, just stop", .stop), ("stopp", .stop),
      ("why do you ask?", .why), ("but why", .why), ("bye!", .goodbye), ("ok bye then", .goodbye),
      ("thanks, bye", .goodbye), ("thank you so much", .thanks),
      ("great, thanks", .thanks), ("say again?", .repeat), ("let's start over", .restart),
      ("sorry, can you repeat that", .repeat),
      ("ok thanks a lot", .thanks), ("bye then, see you", .goodbye), ("hey coach, help", .help),
      ("hi again", .hello), ("again", .repeat), ("enough, bye", .goodbye), ("again? undo", .back),
      ("skip this if you don't mind", .skip), ("stop if that's ok", .stop),
    ])
  func whole(_ text: String, _ name: Command.Name) {
    #expect(Garden.interpreter.command(Garden.interpreter.hear(text)) == name)
  }

  @Test(
    "a word of a command inside an answer is none",
    arguments: [
      "my back hurts", "at the back", "it helps", "stop signs", "I skip breakfast", "no thanks",
      "why it happens I don't know", "back garden",
      "I can't stop the leak", "my wife helps me", "it starts again every spring", "it stops", "when I stop",
      "it goes back", "he helps", "", "...", "no",
      "on my back", "in the back", "I stop often",
    ])
  func none(_ text: String) { #expect(Garden.interpreter.command(Garden.interpreter.hear(text)) == nil) }
}

@Suite("Commands in a clause") struct ClauseCommandTests {
  @Test(
    "what leads up to them is no part of them",
    arguments: [
      ("the dog was barking, say again", Command.Name.repeat), ("I lost my place. Can you start over?", .restart),
      ("the beans are in so bye", .goodbye), ("nothing else. Thanks", .thanks), ("6. Why do you ask?", .why),
      ("no. why?", .why), ("dinner is ready, thanks, bye", .goodbye),
      ("say again, I was on the phone", .repeat), ("I dropped it, say again, it fell", .repeat),
    ])
  func clause(_ text: String, _ name: Command.Name) {
    #expect(Garden.interpreter.clauseCommand(Garden.interpreter.hear(text)) == name)
  }

  @Test(
    "one word alone in a clause is one only where it can be nothing else",
    arguments: [
      "the slugs came back, again", "it stops, back", "rain, stop, rain", "I go back and forth", "help", "bye",
    ])
  func none(_ text: String) { #expect(Garden.interpreter.clauseCommand(Garden.interpreter.hear(text)) == nil) }
}

@Suite("Topics") struct TopicTests {
  static func topic(_ text: String) -> String? {
    Garden.interpreter.topic(Garden.interpreter.hear(text)).map { Garden.script.topics[$0].name }
  }

  @Test(
    "a question, a request, or the topic alone",
    arguments: [
      ("watering", "watering"), ("how often should I water?", "watering"), ("tell me about watering", "watering"),
      ("water?", "watering"),
      ("ok but what about slugs", "slugs"), ("any tips for slugs", "slugs"),
      ("should I water in winter", "winter_watering"), ("slugs?", "slugs"),
      ("is it ok to water in the winter", "winter_watering"), ("I want to know about slugs", "slugs"),
      ("please explain watering", "watering"),
      ("my roses look sad, how much water do they need", "watering"), ("can slugs climb", "slugs"),
      ("best way of watering", "watering"), ("anything I can do for slugs", "slugs"), ("shud I water it", "watering"),
    ])
  func asked(_ text: String, _ name: String) { #expect(Self.topic(text) == name) }

  @Test("in parts, in any order, when it is asked for")
  func inParts() {
    #expect(Self.topic("will my plants die in the frost?") == "frost")
    #expect(Self.topic("what about cold nights and young plants") == "frost")
    #expect(Self.topic("the plants had frost") == nil)
  }

  @Test("what is told counts wherever it is told, but not when it is denied")
  func told() {
    func told(_ text: String) -> String? {
      Garden.interpreter.toldTopic(Garden.interpreter.hear(text)).map { Garden.script.topics[$0].name }
    }
    #expect(told("about a 6 and I'm so fed up") == "sad")
    #expect(told("I'm not fed up") == nil)
    #expect(told("slugs ate the beans") == nil)
  }

  @Test("what is said beside a topic is kept")
  func beside() {
    #expect(Garden.interpreter.besideTopic(Garden.interpreter.hear("about a 6, what about slugs?"))?.raw == "about a 6")
    #expect(Garden.interpreter.besideTopic(Garden.interpreter.hear("yes but can I water it?"))?.raw == "yes")
    #expect(Garden.interpreter.besideTopic(Garden.interpreter.hear("what about slugs?")) == nil)
  }

  @Test(
    "a statement about it is an answer, not a question",
    arguments: [
      "I water every day", "there are slugs", "it gets worse when I water", "slugs and snails everywhere",
      "7, after watering", "the water butt leaks",
    ])
  func stated(_ text: String) { #expect(Self.topic(text) == nil) }
}

@Suite("Corrections") struct CorrectionTests {
  static func correct(_ text: String) -> String {
    guard let correction = Garden.interpreter.correction(Garden.interpreter.hear(text)) else { return "-" }
    let slot = correction.slot.map { Garden.script.slots[$0].name } ?? "?"
    return "\(slot): \(correction.rest.raw)"
  }

  @Test(
    "an opening, the slot where one is named, and the rest as it was typed",
    arguments: [
      Row("actually it's the Left", "?: it's the Left"), Row("Actually, 7", "?: 7"), Row("no wait 6", "?: 6"),
      Row("change my age to 43", "age: 43"),
      Row("please change the wetness to 5", "wetness: 5"), Row("my age should be 41", "age: 41"),
      Row("i meant the left one", "?: the left one"),
      Row("ok, correction: 3 weeks", "?: 3 weeks"), Row("change my age", "age: "),
      Row("can you change which bed to both", "side: both"),
      Row("the plant should have been roses", "plant: roses"), Row("sorry I mean 4", "?: 4"),
      Row("can I change how old i am to 30", "age: 30"),
      Row("go back and change my age to 30", "age: 30"), Row("actually my age is 44", "age: my age is 44"),
      Row("Actually “7”", "?: 7”"),
    ])
  func corrections(_ row: Row) { #expect(Self.correct(row.text) == row.expected) }

  @Test(
    "no correction", arguments: ["7", "yes", "it is wet", "a change of weather", "", "the weather may change", "roses"])
  func none(_ text: String) { #expect(Self.correct(text) == "-") }
}

@Suite("Answers ahead") struct AheadTests {
  static func ahead(_ text: String) -> String {
    Garden.interpreter.ahead(Garden.interpreter.hear(text), now: Fixture.now)
      .map { "\(Garden.script.slots[$0.slot].name)=\(Fixture.describe($0.reading.value))" }.joined(separator: " ")
  }

  @Test(
    "only forms that can't be about something else",
    arguments: [
      Row("left bed, about a 6, since January", "side=left wetness=6 since=45"), Row("the right border", "side=right"),
      Row("for 3 weeks", "since=21"),
      Row("it has been 7/10 for two days", "wetness=7 since=2"), Row("I'm 34", "age=34"), Row("34 years old", "age=34"),
      Row("my rambler died", "plant=#1"),
      Row("the beans in the left bed", "side=left plant=#2"), Row("both beds, 2 months ago", "side=both since=60"),
      Row("6 out of 10", "wetness=6"), Row("both my beds are dry", "side=both"),
      Row("slugs in both of the beds", "side=both"),
    ])
  func taken(_ row: Row) { #expect(Self.ahead(row.text) == row.expected) }

  @Test(
    "nothing is guessed",
    arguments: [
      "6", "that's right", "I left it there", "yes", "no fence", "3 slugs", "right now it is dry", "roses and beans",
      "in 2 weeks", "I have 4 beds", "it never rains", "to the left of my bed", "",
    ])
  func nothing(_ text: String) { #expect(Self.ahead(text) == "") }
}

@Suite("Free text") struct TextReaderTests {
  static let story = Fixture.asking("What happened?", .text)

  @Test("what was typed is kept word for word, without control characters and outer space")
  func kept() {
    #expect(Fixture.reads("  It’s my “Left”\u{7} one…  ", Self.story) == "\"It’s my “Left” one…\"")
    #expect(Fixture.reads("two\nlines", Self.story) == "\"two\nlines\"")
    #expect(Fixture.reads(" \t\u{0} ", Self.story) == "nothing")
  }

  @Test("a message of nothing but space is blank", arguments: ["", "  ", "\n\t", "\u{0}"])
  func blank(_ text: String) { #expect(Self.story.hear(text).isBlank) }
}

@Suite("The engine's own questions") struct EngineYesNoTests {
  @Test(
    "yes, no, or neither",
    arguments: [
      ("yes", true), ("yep do it", true), ("no", false), ("no thanks", false), ("nope", false), ("ok", true),
      ("don't", false), ("7", nil), ("not sure", nil), ("maybe", nil),
    ]
      as [(String, Bool?)])
  func reads(_ text: String, _ answer: Bool?) {
    #expect(Garden.interpreter.yesNo(Garden.interpreter.hear(text)) == answer)
  }
}
