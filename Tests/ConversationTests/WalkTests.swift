import Testing

@Suite("Walking through the script")
struct WalkTests {
  @Test("a whole conversation goes from hello to the plan")
  func wholeConversation() throws {
    var chat = Chat(try smallCoach())
    #expect(try chat.says("hi") == ["intake.welcome.say", "intake.welcome.ask"])
    #expect(try chat.says("yes") == ["intake.screen.ask"])
    #expect(try chat.says("none of these") == ["intake.fever.ask"])
    #expect(try chat.says("no", "34", "left", "no") == ["intake.pain.ask"])
    #expect(try chat.says("4", "3 weeks") == ["intake.check.say", "intake.check.read_back", "intake.check.ask"])
    #expect(try chat.says("yes") == ["intake.told.say", "intake.told.say.light"])
    #expect(chat.text.contains("Plan for the left knee."))
    #expect(chat.session.hasEnded)
    #expect(chat.answer("level") == "low")
  }

  @Test(
    "the answer decides the way",
    arguments: [("yes", "intake.how.ask"), ("no", "intake.pain.ask")])
  func branches(answer: String, question: String) throws {
    var chat = Chat(try smallCoach())
    #expect(try chat.says("hi", "yes", "none of these", "no", "34", "left", answer).first?.hasPrefix(question) == true)
  }

  @Test("wordings of a question take turns, and the same question keeps its wording")
  func variants() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "34", "left")
    try chat.says("yes")
    let first = try #require(chat.ids.last)
    #expect(["intake.how.ask", "intake.how.ask.1"].contains(first))
    try chat.says("help")
    #expect(chat.ids.last == first)
    // Taking the answer back and giving it again opens the question twice anew.
    try chat.says("back", "yes")
    let second = try #require(chat.ids.last)
    try chat.says("change knock to yes")
    #expect(Set([first, second, chat.ids.last]).count > 1)
  }

  @Test("a text after an end opens the conversation where the author says")
  func reopens() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "no")
    #expect(chat.session.hasEnded)
    #expect(try chat.says("hello again") == ["again.more.ask"])
    #expect(try chat.says("no") == ["again.done.say"])
    #expect(try chat.says("hello again") == ["again.more.ask"], "asked anew each time")
  }

  @Test("a choice for a conversation that has ended is refused, and nothing changes")
  func choiceAfterEnd() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "no")
    let before = chat.session
    #expect(try chat.picks("yes") == [])
    #expect(chat.turn.problem == .sessionEnded)
    #expect(chat.session.rev == before.rev)
  }

  @Test("a script that goes in circles stops kindly")
  func circles() throws {
    let coach = try makeCoach(
      """
      dialog: intake
      slots: {}
      states:
        one: {next: two}
        two: {next: one}
      """, danger, plainAgain)
    var chat = Chat(coach)
    #expect(try chat.says("hi") == ["house.stuck"])
    #expect(chat.turn.trace.stuckAt != nil)
    #expect(chat.turn.trace.entered.count == 256)
  }

  @Test("a called dialog comes back to the state that called it")
  func calls() throws {
    let coach = try makeCoach(
      """
      dialog: intake
      slots: {a: {type: yes_no}, b: {type: yes_no}}
      states:
        first: {call: inner, next: after}
        after: {ask: After?, slot: b, give_up: bye, next: bye}
        bye: {say: Bye., end: yes}
      """,
      """
      dialog: inner
      states:
        question: {ask: Inner?, slot: a, give_up: out, next: out}
        out: {say: Out., next: return}
      """, danger, plainAgain)
    var chat = Chat(coach)
    #expect(try chat.says("hi") == ["inner.question.ask"])
    #expect(try chat.says("yes") == ["inner.out.say", "intake.after.ask"])
    #expect(try chat.says("no") == ["intake.bye.say"])
  }

  @Test("progress counts up to the end")
  func progress() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi")
    #expect(chat.ask?.progress?.done == 0)
    try chat.says("yes", "none of these")
    #expect(chat.ask?.progress?.done == 2)
    let of = try #require(chat.ask?.progress?.of)
    try chat.says("no", "34", "left", "no", "4", "3 weeks")
    #expect(chat.ask?.progress?.of == of)
  }
}
