import Conversation
import Testing

private let knee = """
  dialog: intake
  slots:
    sides: {type: choice, label: sides, choices: [{id: one, label: One knee}, {id: two, label: Two knees}]}
    worse: {type: side, label: worse}
    screen:
      type: choices
      unsure: yes
      danger: yes
      label: danger signs
      phrases: [danger signs]
      choices:
        - {id: hot, label: Hot knee, flag: soon}
        - {id: none, label: None of these, exclusive: yes, phrases: [nothing like that]}
    pain: {type: scale, min: 0, max: 10, label: pain}
    eased: {type: yes_no, label: eased}
  topics:
    ice: {phrases: [should I ice it], say: Ask later.}
    plan: {phrases: [show the plan], say: Here it is., when: clear(screen), otherwise: Not yet.}
  states:
    sides: {ask: One or two?, slot: sides, give_up: screen, next: [{when: sides = two, go: worse}, {go: numbers}]}
    worse: {ask: Which is worse?, slot: worse, give_up: numbers, next: numbers}
    numbers: {say: Now the danger list., next: screen}
    screen:
      ask: Any of these, which are told here at length?
      again: Any of these?
      slot: screen
      help: Pick one.
      give_up: pain
      next: done
    done: {say: "The list is done.", next: pain}
    pain:
      say: [{text: "Level {eased}.", when: answered(eased)}]
      ask: How bad?
      slot: pain
      give_up: bye
      next: bye
    bye: {end: yes}
  """
private let signs = """
  dialog: danger
  flags: {em1: {tier: emergency, label: chest pain, patterns: [chest pain]}, soon: {tier: clinician, label: a hot knee}}
  states: {emergency: {say: Call now., end: yes}}
  """
private let returning = """
  dialog: again
  slots: {light: {type: choice, label: light, choices: [{id: green, label: Green}, {id: red, label: Red}]}}
  states:
    hello: {say: Welcome back., next: light}
    light:
      ask: What colour?
      slot: light
      always: yes
      give_up: bye
      next: [{when: light = red, go: easier}, {go: bye}]
    easier: {set: {eased: yes}, say: Easier., next: bye}
    bye: {say: [{text: "Eased: {eased}.", when: answered(eased)}], end: yes}
  """

@Suite("Asking again, and what holds on")
struct AskingAgainTests {
  func chat() throws -> Chat { Chat(try makeCoach(knee, signs, returning)) }

  @Test(
    "a long question that stands again after a digression has its short wording",
    arguments: ["help", "should I ice it", "why", "thanks"])
  func short(aside: String) throws {
    var chat = try chat()
    try chat.says("hi", "one knee")
    #expect(chat.ids.last == "intake.screen.ask")
    try chat.says(aside)
    #expect(chat.ids.last == "intake.screen.again")
  }

  @Test("asked to repeat, and after a pause, the question is said whole")
  func whole() throws {
    var chat = try chat()
    try chat.says("hi", "one knee", "repeat")
    #expect(chat.ids.last == "intake.screen.ask")
    try chat.says("stop", "hello")
    #expect(chat.ids.last == "intake.screen.ask")
    #expect(chat.question == "intake.screen.ask")
  }

  @Test("after a correction that opens a new question, old announcements are not said again")
  func announcements() throws {
    var chat = try chat()
    try chat.says("hi", "one knee", "none of these", "change sides to two knees")
    #expect(chat.question == "intake.worse.ask")
    try chat.says("left")
    // What leads to the open question is said again with it; "Now the danger list." is old.
    #expect(chat.ids == ["intake.done.say", "intake.pain.ask"])
  }

  @Test("an answer about danger that is called wrong counts no more, until it is answered anew")
  func danger() throws {
    var chat = try chat()
    try chat.says("hi", "one knee", "none of these", "show the plan")
    #expect(chat.ids.contains("topics.plan.say"))
    try chat.says("change danger signs to purple")
    #expect(chat.question == "intake.screen.ask")
    #expect(chat.answer("screen") == nil)
    try chat.says("show the plan")
    #expect(!chat.ids.contains("topics.plan.say"))
    try chat.says("back")
    #expect(chat.answer("screen") == "none")
  }

  @Test(
    "words that an exclusive option happens to share do not choose it", arguments: ["like that hot", "these", "worse"])
  func exclusive(text: String) throws {
    var chat = try chat()
    try chat.says("hi", "one knee", text)
    #expect(chat.answer("screen") != "none")
  }

  @Test("what a return decided holds on after the next return, also through a correction")
  func visits() throws {
    var chat = try chat()
    try chat.says("hi", "one knee", "none of these", "4", "hello", "red")
    #expect(chat.text.contains("Eased: yes."))
    try chat.says("hello", "change my pain to 5")
    #expect(chat.answer("eased") == "yes")
    try chat.says("green")
    #expect(chat.text.contains("Eased: yes."))
  }
}
