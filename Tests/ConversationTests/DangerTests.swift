import Conversation
import Testing

@Suite("Danger signs")
struct DangerTests {
  static let questions: [[String]] = (0...9).map {
    Array((["hi", "yes", "none of these", "no", "34", "left", "no", "4", "3 weeks"]).prefix($0))
  }

  @Test("an emergency phrase at any question gives its card in that turn, and nothing follows", arguments: questions)
  func everywhere(before: [String]) throws {
    var chat = Chat(try smallCoach())
    for text in before { try chat.says(text) }
    #expect(try chat.says("I have chest pain") == ["danger.emergency.say"])
    #expect(chat.raised == ["em1"])
    #expect(chat.session.hasEnded)
  }

  @Test("at the engine's own questions too", arguments: ["start over", "change it"])
  func atPendingQuestions(opening: String) throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", opening)
    #expect(try chat.says("my chest hurts") == ["danger.emergency.say"])
  }

  @Test("an option that carries a flag leads to its card")
  func option() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes")
    #expect(try chat.picks("chest") == ["danger.emergency.say"])
    #expect(chat.raised == ["em1"])
  }

  @Test("a sign beats 'none of these'")
  func signBeatsNone() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes")
    try chat.picks("none", "swollen")
    #expect(chat.answer("screen") == "swollen")
    #expect(chat.raised == ["soon"])
  }

  @Test("two signs of a lower tier are thanked for once")
  func notedOnce() throws {
    let twice = smallIntake.replacing(
      "  soon: {", with: "  sore_hip: {tier: clinician, label: a sore hip, patterns: [\"sore hip\"]}\n  soon: {")
    var chat = Chat(try makeCoach(twice, danger, again))
    try chat.says("hi", "yes", "none of these", "no", "34")
    #expect(try chat.says("left, very swollen, and a sore hip") == ["flags.clinician.say", "intake.knock.ask"])
    #expect(chat.raised.sorted() == ["soon", "sore_hip"])
  }

  @Test("a sign of a lower tier is noted, and the message still counts as an answer")
  func noted() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "34")
    #expect(try chat.says("the left one, very swollen") == ["flags.clinician.say", "intake.knock.ask"])
    #expect(chat.answer("knee") == "left")
    #expect(chat.raised == ["soon"])
  }

  @Test(
    "a flag survives back, corrections, restart and reset",
    arguments: [["back"], ["change my age to 20"], ["start over", "yes"], ["hello"]])
  func survives(words: [String]) throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "34", "my chest hurts")
    for text in words { try chat.says(text) }
    #expect(chat.coach.standingTier(in: chat.session) == .emergency)
    try chat.sends(.reset)
    #expect(chat.coach.standingTier(in: chat.session) == .emergency)
    #expect(chat.question == "again.card.ask")
  }

  @Test("after an emergency a text gives the card again and asks whether it is over")
  func cardAgain() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "my chest hurts")
    #expect(try chat.says("hello?") == ["again.card.say", "again.card.ask"])
    #expect(try chat.says("still there") == ["again.still.say"])
    #expect(try chat.says("ok") == ["again.card.say", "again.card.ask"])
  }

  @Test("a confirmed mistake lowers the flag; the screen is asked again, the rest is kept")
  func mistake() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "34", "left", "my chest hurts", "hm")
    #expect(try chat.picks("mistake") == ["again.lowered.say", "intake.screen.ask"])
    #expect(chat.coach.standingTier(in: chat.session) == .none)
    #expect(try chat.says("none of these") == ["intake.knock.ask"])
    #expect(chat.answer("age") == "34")
    try chat.says("back", "back")
    #expect(chat.coach.standingTier(in: chat.session) == .none)
  }

  @Test("a lowered flag rises again when it is named again")
  func risesAgain() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "my chest hurts", "hm")
    try chat.picks("mistake")
    #expect(try chat.says("no, my chest hurts") == ["danger.emergency.say"])
    #expect(chat.coach.standingTier(in: chat.session) == .emergency)
  }

  @Test("a hidden screen question is not passed by an answer given ahead")
  func screensAreAsked() throws {
    var chat = Chat(try smallCoach())
    #expect(try chat.says("none of these, I'm 34", "yes") == ["intake.screen.ask"])
  }

  static let lowering = """
    dialog: intake
    slots: {done: {type: choice, choices: [{id: tier, label: The tier}, {id: one, label: One of them}]}}
    flags:
      em1: {tier: emergency, label: chest pain}
      catches: {tier: clinician, label: a knee that catches}
      worse: {tier: clinician, label: a knee that gets worse}
    states:
      first: {raise: [em1, catches, worse], next: ask}
      ask: {ask: Which?, slot: done, give_up: end, next: [{when: done = tier, go: tier}, {go: one}]}
      tier: {lower: emergency, next: end}
      one: {lower: [worse], next: end}
      end: {end: yes}
    """

  @Test(
    "a state lowers flags of exactly its tier, or those that it names",
    arguments: [("the tier", ["em1"]), ("one of them", ["worse"])])
  func lowersNoMore(answer: String, expected: [String]) throws {
    var chat = Chat(try makeCoach(Self.lowering, "dialog: danger\nstates: {emergency: {end: yes}}", plainAgain))
    try chat.says("hi", answer)
    #expect(chat.turn.trace.lowered.map { chat.coach.script.flags[$0].id } == expected)
  }

  /// A plan that must not go on while any danger sign stands.
  static let guarded = """
    dialog: intake
    leave: {when: tier >= clinician, go: danger.see}
    slots: {first: {type: yes_no}, second: {type: yes_no}}
    flags:
      soon: {tier: clinician, label: a very swollen knee, patterns: ["very swollen"]}
    states:
      one: {say: The plan., ask: Shall I go on?, slot: first, give_up: two, next: two}
      two: {say: More of the plan., ask: And on?, slot: second, give_up: done, next: done}
      done: {say: The end of the plan., end: yes}
    """

  static let seeSomeone = """
    dialog: danger
    states:
      emergency: {say: Call now., end: yes}
      see: {say: Show it to someone first., end: yes}
    """

  @Test("a sign of any tier that comes up in a guarded dialog leaves it in that turn", arguments: 1...2)
  func leavesGuarded(turns: Int) throws {
    var chat = Chat(try makeCoach(Self.guarded, Self.seeSomeone, plainAgain))
    for text in ["hi", "yes"].prefix(turns) { try chat.says(text) }
    #expect(try chat.says("yes but now it is very swollen") == ["flags.clinician.say", "danger.see.say"])
    #expect(chat.session.hasEnded)
    #expect(try !chat.says("back").contains { $0.hasPrefix("intake") })
  }
}

@Suite("A wish for a visit that follows its answer")
struct FollowingFlagTests {
  static let trend = """
    dialog: intake
    slots:
      trend:
        type: choice
        label: trend
        choices: [{id: worse, label: Worse, flag: visit}, {id: same, label: The same, flag: other}, {id: fine, label: Fine}]
      more: {type: yes_no, label: more}
    flags:
      em1: {tier: emergency, label: chest pain}
      visit: {tier: clinician, label: it gets worse, follows_answer: yes}
      other: {tier: clinician, label: no change}
    states:
      trend: {ask: Which way?, slot: trend, give_up: more, next: more}
      more: {ask: More?, slot: more, give_up: end, next: end}
      end: {end: yes}
    """

  @Test("it falls when that answer is corrected, and a sign that does not follow stays")
  func falls() throws {
    var chat = Chat(try makeCoach(Self.trend, "dialog: danger\nstates: {emergency: {end: yes}}", plainAgain))
    try chat.says("hi", "worse")
    #expect(chat.coach.standingTier(in: chat.session) == .clinician)
    try chat.says("change trend to fine")
    #expect(chat.coach.standingTier(in: chat.session) == .none)
    try chat.says("change trend to the same", "change trend to fine")
    #expect(chat.coach.standingTier(in: chat.session) == .clinician)
  }

  @Test("taking the answer back lowers nothing")
  func back() throws {
    var chat = Chat(try makeCoach(Self.trend, "dialog: danger\nstates: {emergency: {end: yes}}", plainAgain))
    try chat.says("hi", "worse", "back")
    #expect(chat.coach.standingTier(in: chat.session) == .clinician)
  }
}
