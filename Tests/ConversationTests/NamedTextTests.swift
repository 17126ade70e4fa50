import Conversation
import Dialog
import DialogFiles
import Testing

private let knee = """
  dialog: intake
  slots:
    age: {type: number, unit: years, min: 0, max: 120, label: age, ahead: yes, phrases: [age]}
    pain: {type: scale, min: 0, max: 10, label: worst pain}
    place: {type: choice, label: place, choices: [{id: here, label: Here}, {id: there, label: There}]}
    hurry: {type: yes_no, label: hurry}
    story: {type: text, label: your story}
  texts:
    limit: [{when: age < 18, text: "3"}, {text: "6"}]
    rule_of_stop: "Stop at {limit}."
    young: [{when: age < 18, text: Ask a grown-up.}, {text: ""}]
  facts:
    sore: {when: pain >= 7 or place = there, sources: [S1]}
    calm: {when: not sore, sources: [S1]}
  cards:
    stop_card: {kind: info, title: Stop, lines: ["{rule_of_stop}", "{young}", Rest.]}
    behind: {kind: info, title: Sources, lines: ["{told_sources}"]}
  topics:
    quick:
      phrases: [just the plan]
      say: I will be quick.
      set: {hurry: yes}
    why_so:
      phrases: [why did you say that]
      say:
        - {name: sore, when: sore, text: "Because of {because}. Rule {rule}, source {sources}."}
        - {name: calm, when: calm, text: "Because of {because}. Rule {rule}, source {sources}."}
        - {name: sign, when: tier >= clinician, text: "You named {because}, {rule}, {sources}."}
    source:
      phrases: [what is your source]
      say: These.
      cards: behind
  states:
    first: {next: [{when: hurry, go: age}, {go: story}]}
    story: {ask: What happened?, slot: story, give_up: age, next: heard}
    heard: {say: ["You wrote: {story}", {name: kept, text: "Kept: {kept}."}], next: age}
    age: {ask: How old?, slot: age, give_up: pain, next: pain}
    pain: {ask: How bad?, slot: pain, give_up: place, next: [{when: hurry, go: last}, {go: place}]}
    place: {ask: Where?, slot: place, give_up: last, next: last}
    last:
      say: [{text: "{rule_of_stop}", sources: [S1]}]
      cards: stop_card
      ask: Anything else?
      slot: hurry
      give_up: bye
      next: bye
    bye: {end: yes}
  """

private let signs = """
  dialog: danger
  flags:
    em1: {tier: emergency, label: chest pain, patterns: [chest pain], sources: [S1]}
    catches: {tier: clinician, label: a knee that catches, patterns: [it catches], sources: [S1]}
  states:
    emergency: {say: Call now., end: yes}
  """
private let returning = "dialog: again\nstates: {hello: {say: Welcome back., next: intake.age}}"

@Suite("Texts with names, topics that answer, and reasons")
struct NamedTextTests {
  func chat() throws -> Chat { Chat(try makeCoach(knee, signs, returning)) }

  @Test("a named text follows its condition, through other texts and in cards; an empty line is left out")
  func variants() throws {
    var adult = try chat()
    try adult.says("hi", "it aches", "34", "3", "here")
    #expect(adult.text.contains("Stop at 6.\nStop\nStop at 6.\nRest."))
    var child = try chat()
    try child.says("hi", "it aches", "15", "3", "here")
    #expect(child.text.contains("Stop\nStop at 3.\nAsk a grown-up.\nRest."))
  }

  @Test("a correction of what a named text looks at says the text anew")
  func corrected() throws {
    var chat = try chat()
    try chat.says("hi", "it aches", "34", "3", "here", "change my age to 15")
    #expect(chat.text.contains("Stop at 3."))
  }

  @Test("a long story is said back by its first words, on one line")
  func excerpt() throws {
    var chat = try chat()
    try chat.says("hi", "my knee\nhurts since I went up and down a ladder all day for a week")
    #expect(chat.text.contains("You wrote: my knee hurts since I went up and down a..."))
  }

  @Test("what a story answers ahead is said, and nothing when it answers nothing")
  func kept() throws {
    var chat = try chat()
    try chat.says("hi", "it aches on the stairs, I'm 34 years old")
    #expect(chat.text.contains("Kept: age: 34."))
    #expect(chat.question == "intake.pain.ask")
    var other = try self.chat()
    try other.says("hi", "it aches on the stairs")
    #expect(!other.ids.contains("intake.heard.say.kept"))
  }

  @Test("a topic's answer leaves the question that no longer applies, at once")
  func topicMoves() throws {
    var chat = try chat()
    try chat.says("hi")
    #expect(chat.question == "intake.story.ask")
    try chat.says("just the plan")
    #expect(chat.ids == ["topics.quick.say", "intake.age.ask"])
    #expect(chat.answer("hurry") == "yes")
    try chat.says("34", "8")
    #expect(chat.question == nil, "the question whose slot the topic filled is passed")
  }

  @Test("a topic's answer holds when the place does not move, and can be taken back")
  func topicHolds() throws {
    var chat = try chat()
    try chat.says("hi", "it aches", "34", "just the plan")
    #expect(chat.ids == ["topics.quick.say", "house.returning", "intake.pain.ask"])
    try chat.says("back")
    #expect(chat.answer("hurry") == nil)
    try chat.says("3")
    #expect(chat.question == "intake.place.ask")
  }

  @Test("a reason names the answers, the rule and the sources of the condition that held")
  func becauseOf() throws {
    var chat = try chat()
    try chat.says("hi", "it aches", "34", "8", "here", "why did you say that")
    #expect(chat.turn.messages[0].text == "Because of worst pain: 8. Rule sore, source S1.")
    try chat.says("change my pain to 2", "why did you say that")
    #expect(chat.turn.messages[0].text == "Because of worst pain: 2; place: Here. Rule calm, source S1.")
  }

  @Test("a reason names the danger signs that stand, with their ids")
  func standing() throws {
    var chat = try chat()
    try chat.says("hi", "it aches and it catches", "34", "8", "here", "why did you say that")
    #expect(chat.ids.contains("topics.why_so.say.sign"))
    #expect(chat.text.contains("You named a knee that catches, catches, S1."))
  }

  @Test("the sources of what was told are given with their titles")
  func behind() throws {
    var chat = try chat()
    try chat.says("hi", "it aches", "34", "8", "here", "what is your source")
    #expect(chat.text.contains("Sources\nS1: A source"))
  }

  @Test("a text that holds itself is refused")
  func circles() {
    let files = [(name: "a.yaml", text: "dialog: a\ntexts: {x: \"{y}\", y: \"{x}\"}")]
    #expect(loadScript(files: files).diagnostics.map(\.code).contains("cyclic_text"))
  }
}
