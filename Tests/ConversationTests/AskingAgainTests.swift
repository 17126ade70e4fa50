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

private let hub = """
  dialog: intake
  reopen_after: 12 hours
  slots:
    pain: {type: scale, min: 0, max: 10, label: pain}
    menu: {type: choice, label: menu, choices: [{id: fear, label: Fear}, {id: plan, label: Plan, phrases: [the plan]}, {id: done, label: Done}]}
    fear: {type: scale, min: 0, max: 10, label: fear}
    level: {type: choice, label: level, choices: [{id: small, label: Small}, {id: large, label: Large}]}
    hurry: {type: yes_no, label: hurry}
  topics:
    plan: {phrases: [the plan], say: There is none yet.}
    quick: {phrases: [just be quick], say: I will be quick., set: {hurry: yes}}
  states:
    pain: {ask: How bad?, slot: pain, give_up: menu, next: level}
    level:
      set: [{slot: level, to: small, when: fear >= 7}, {slot: level, to: large}]
      say: [{text: "Quick it is.", when: hurry}]
      next: menu
    menu:
      ask: What now?
      slot: menu
      give_up: bye
      next: [{when: menu = fear, go: fear}, {when: menu = plan, go: plan}, {go: bye}]
    fear: {ask: How afraid?, slot: fear, give_up: menu, next: level}
    plan: {say: "Plan {level} at {pain}.", next: menu}
    bye: {end: yes}
  """
private let hubAgain = "dialog: again\nstates: {hello: {say: Anything new?, next: intake.bye}}"

@Suite("Menus, pauses and first words")
struct HubTests {
  func chat() throws -> Chat { Chat(try makeCoach(hub, signs2, hubAgain)) }

  @Test("an answer from a menu's branch holds on through a correction of something else")
  func branches() throws {
    var chat = try chat()
    try chat.says("hi", "5", "fear", "8")
    #expect(chat.answer("level") == "small")
    try chat.says("change my pain to 4")
    #expect(chat.answer("fear") == "8")
    #expect(chat.answer("level") == "small")
    try chat.says("fear")
    #expect(chat.question == "intake.fear.ask", "asked for again, it is asked again")
    try chat.says("2", "the plan")
    #expect(chat.text.contains("Plan Large at 4."))
  }

  @Test("an option's own phrase is that option, though a topic has it too")
  func phrases() throws {
    var chat = try chat()
    try chat.says("hi", "5", "the plan")
    #expect(chat.ids.first == "intake.plan.say")
  }

  @Test("after a long pause the conversation opens again; after a short one it goes on", arguments: [true, false])
  func pauses(long: Bool) throws {
    var chat = try chat()
    try chat.says("hi", "5", "bye")
    chat.now.seconds += long ? 12 * 3600 : 11 * 3600
    try chat.says("hello")
    #expect(chat.ids.contains("again.hello.say") == long)
    #expect(chat.ids.contains("house.welcome_back") != long)
  }

  @Test("a button from before a long pause opens the conversation again")
  func oldButton() throws {
    var chat = try chat()
    try chat.says("hi", "5")
    chat.now.seconds += 2 * 86_400
    try chat.picks("plan")
    #expect(chat.ids == ["again.hello.say"])
    #expect(chat.turn.problem == nil)
  }

  @Test("the first words may ask for what a topic gives")
  func firstWords() throws {
    var chat = try chat()
    try chat.says("just be quick")
    #expect(chat.answer("hurry") == "yes")
    try chat.says("5")
    #expect(chat.text.contains("Quick it is."))
  }
}

private let signs2 = """
  dialog: danger
  flags: {em1: {tier: emergency, label: chest pain, patterns: [chest pain]}}
  states: {emergency: {say: Call now., end: yes}}
  """

private let scan = """
  dialog: intake
  slots:
    age: {type: number, unit: years, min: 0, max: 120, label: age, ahead: yes, phrases: [age]}
    knock: {type: yes_no, danger: yes, unsure: yes, label: knock}
    menu: {type: choice, label: menu, choices: [{id: list, label: The list}, {id: done, label: Done}]}
  topics:
    plan: {phrases: [show the plan], say: Here it is., when: clear(knock), otherwise: Not yet.}
  states:
    age: {ask: How old?, slot: age, give_up: knock, next: knock}
    knock: {ask: Any knock?, slot: knock, always: yes, give_up: menu, next: menu}
    menu: {ask: What now?, slot: menu, give_up: bye, next: [{when: menu = list, go: knock}, {go: bye}]}
    bye: {end: yes}
  """

@Suite("Advice waits for an open danger question")
struct OpenScanTests {
  func chat() throws -> Chat { Chat(try makeCoach(scan, signs2, hubAgain)) }

  @Test("no gated topic is told while a danger question stands open again")
  func waits() throws {
    var chat = try chat()
    try chat.says("hi", "34", "no", "show the plan")
    #expect(chat.ids.first == "topics.plan.say")
    try chat.says("the list", "show the plan")
    #expect(chat.ids.first == "topics.plan.otherwise")
  }

  @Test("a qualified no to a danger question is asked once more")
  func qualified() throws {
    var chat = try chat()
    try chat.says("hi", "34", "no, but I fell on it yesterday")
    #expect(chat.ids == ["house.confirm_no", "intake.knock.ask"])
    #expect(chat.answer("knock") == nil)
  }

  @Test("an age said later on puts the age right", arguments: ["I'm 15", "my age is 15"])
  func laterAge(text: String) throws {
    var chat = try chat()
    try chat.says("hi", "34", "no", text)
    #expect(chat.answer("age") == "15")
    #expect(chat.ids.first == "house.corrected")
  }
}
