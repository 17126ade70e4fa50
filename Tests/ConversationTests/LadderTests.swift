import Testing

@Suite("Not understood, skipped, not sure")
struct LadderTests {
  @Test("each rung has other words, then the question is given up")
  func ladder() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi")
    #expect(try chat.says("purple") == ["intake.welcome.retry"])
    #expect(try chat.says("purple") == ["intake.welcome.retry.1"])
    #expect(try chat.says("purple") == ["intake.left.say"])
    #expect(chat.answer("consent") == "gave_up")
  }

  @Test("a question without rungs of its own is asked once more, then given up")
  func houseRung() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no")
    #expect(try chat.says("purple") == ["house.not_understood", "intake.age.ask"])
    #expect(try chat.says("purple") == ["intake.knee.ask"])
    #expect(chat.answer("age") == "gave_up")
  }

  @Test("help and topics do not use up a rung")
  func digressionsAreFree() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "purple")
    #expect(try chat.says("help") == ["intake.welcome.help", "intake.welcome.ask"])
    #expect(try chat.says("can i run?") == ["topics.running.otherwise", "intake.welcome.ask"])
    #expect(try chat.says("purple") == ["intake.welcome.retry.1"])
  }

  @Test("a number outside of the scale is asked again, never cut to fit")
  func outOfRange() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "34", "left", "no")
    let question = try #require(chat.ids.last)
    #expect(try chat.says("11") == ["house.out_of_range", question])
    #expect(chat.text.contains("0 10"))
    #expect(chat.answer("pain") == nil)
  }

  @Test("the same mistake twice is told in other words, then given up")
  func sameMistake() throws {
    let coach = try makeCoach(
      """
      dialog: intake
      slots: {pain: {type: scale, min: 0, max: 10}}
      states:
        pain: {ask: How bad?, slot: pain, retry: [A number., From 0 to 10.], give_up: bye, next: bye}
        bye: {say: Bye., end: yes}
      """, danger, plainAgain)
    var chat = Chat(coach)
    try chat.says("hi")
    #expect(try chat.says("11") == ["house.out_of_range", "intake.pain.ask"])
    #expect(try chat.says("12") == ["intake.pain.retry.1"])
    #expect(try chat.says("13") == ["intake.bye.say"])
  }

  @Test("a skipped question counts as not answered, and goes where its author says")
  func skip() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "34")
    #expect(try chat.says("skip") == ["house.skipped", "intake.knock.ask"])
    #expect(chat.answer("knee") == "skipped")
  }

  @Test("a safety question is not skipped: asked once more with why, then given up")
  func safetySkip() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes")
    #expect(try chat.says("skip") == ["house.cannot_skip", "intake.screen.why", "intake.screen.ask"])
    #expect(try chat.says("skip") == ["intake.nothing.say"])
    #expect(chat.answer("screen") == "gave_up")
  }

  @Test("not sure is an answer of its own where the author allows it, and never clear")
  func notSure() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes")
    #expect(try chat.says("not sure") == ["intake.fever.ask"])
    #expect(chat.answer("screen") == "not_sure")
    #expect(try chat.says("can i run?") == ["topics.running.otherwise", "intake.fever.ask"])
  }

  @Test("not sure where the author does not allow it is asked again")
  func notSureRefused() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "34", "left")
    #expect(try chat.says("not sure") == ["house.cannot_be_unsure", "intake.knock.ask"])
  }

  @Test("a hedged no to a danger question is asked once more, then counts as not sure")
  func hedgedNo() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these")
    #expect(try chat.says("I don't think so") == ["house.confirm_no", "intake.fever.ask"])
    #expect(try chat.says("probably not") == ["intake.age.ask"])
    #expect(chat.answer("fever") == "not_sure")
  }

  @Test("a firm no after a hedged one is a no")
  func firmNo() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "I don't think so")
    #expect(try chat.says("no") == ["intake.age.ask"])
    #expect(chat.answer("fever") == "no")
  }
}
