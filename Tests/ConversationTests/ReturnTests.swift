import Conversation
import Dialog
import Testing

/// A return that lowers a sign only after two questions, and then goes on by itself.
private let twoQuestions = """
  dialog: again
  slots:
    over: {type: choice, choices: [{id: still, label: Still there}, {id: checked, label: Checked}]}
    really: {type: yes_no, label: Really}
    new: {type: yes_no}
  states:
    hello:
      next:
        - {when: tier >= clinician, go: card}
        - {go: more}
    card:
      say: Call now, please.
      ask: Is it over?
      slot: over
      always: yes
      give_up: still
      next:
        - {when: over = checked, go: who}
        - {go: still}
    still: {say: Please call., end: yes}
    who:
      ask: By a doctor?
      slot: really
      always: yes
      give_up: still
      next:
        - {when: really, go: lowered}
        - {go: still}
    lowered: {say: I take it back., lower: [em1, soon], next: more}
    more: {ask: Anything new?, slot: new, give_up: done, next: done}
    done: {say: See you., end: yes}
  """

@Suite("Coming back after a danger sign")
struct ReturnTests {
  private func coach() throws -> Coach { try makeCoach(smallIntake, danger, twoQuestions, goal: "intake.told") }

  @Test(
    "what lowered a sign at one return never lowers another at the next", arguments: ["back", "change my age to 51"])
  func confirmationsExpire(aside: String) throws {
    var chat = Chat(try coach())
    try chat.says("hi", "yes", "none of these", "no", "34", "my chest hurts", "hello", "checked", "yes", "no")
    #expect(chat.coach.standingTier(in: chat.session) == .none)
    try chat.says("my chest hurts", "hello", aside)
    #expect(chat.question == "again.card.ask")
    try chat.says("checked")
    #expect(chat.question == "again.who.ask")
    #expect(chat.coach.standingTier(in: chat.session) == .emergency)
  }

  @Test("a correction of the confirming answer itself lowers the sign, and says so")
  func correctedConfirmation() throws {
    var chat = Chat(try coach())
    try chat.says(
      "hi", "yes", "none of these", "no", "34", "left", "no", "my knee is very swollen", "5", "3 weeks", "yes")
    #expect(chat.session.hasEnded)
    try chat.says("hello", "checked", "no", "actually yes")
    #expect(chat.coach.standingTier(in: chat.session) == .none)
    #expect(chat.ids.contains("again.lowered.say"))
    try chat.says("actually no")
    #expect(chat.coach.standingTier(in: chat.session) == .none)
  }

  @Test("taking something back never lowers a sign")
  func undoLowersNothing() throws {
    var chat = Chat(try coach())
    try chat.says(
      "hi", "yes", "none of these", "no", "34", "left", "no", "my knee is very swollen", "5", "3 weeks", "yes")
    try chat.says("hello", "checked", "yes", "change Really to no", "my knee is very swollen", "back")
    #expect(chat.coach.standingTier(in: chat.session) == .clinician)
  }
}

@Suite("The engine's own questions")
struct OwnQuestionTests {
  @Test("a button of the engine's question that was left by a pause answers nothing else")
  func staleAfterPause() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these")
    try chat.says("start over")
    let asked = try #require(chat.ask?.id)
    try chat.says("stop")
    try chat.sends(.choice(ids: ["no"], ask: asked))
    #expect(chat.answer("fever") == nil)
    #expect(chat.ids == ["house.stale_choice", "intake.fever.ask"])
  }

  @Test("back leaves the engine's own question and takes nothing else away")
  func backLeaves() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "34", "start over", "back")
    #expect(chat.answer("age") == "34")
    #expect(chat.question == "intake.knee.ask")
  }

  @Test("a number answers which of two numbers by what it says, not by its place")
  func numbersAreThemselves() throws {
    var chat = Chat(try makeCoach(numbers, danger, plainAgain))
    try chat.says("hi", "7 at work and 2 at home")
    try #require(chat.ids == ["house.which"])
    try chat.says("2")
    #expect(chat.answer("pain") == "2")
  }

  @Test("somebody who comes back unclear after a pause is greeted, never given up on")
  func pausedLadder() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "purple", "green", "stop", "blue")
    #expect(chat.ids == ["house.welcome_back", "house.we_were_at", "intake.welcome.ask"])
  }
}

private let numbers = """
  dialog: intake
  slots:
    pain: {type: scale, min: 0, max: 10}
  states:
    hello: {ask: How bad?, slot: pain, give_up: done, next: done}
    done: {say: Done., end: yes}
  """

@Suite("One answer asked by two questions")
struct AskedTwiceTests {
  private let twice = """
    dialog: intake
    slots:
      knock: {type: yes_no, unsure: yes, label: Knock}
      age: {type: number, label: Age, phrases: [age]}
      knee: {type: side, label: Knee}
    states:
      first:
        ask: A knock?
        slot: knock
        give_up: age
        next:
          - {when: unsure(knock), go: second}
          - {go: age}

      second: {ask: Really not?, slot: knock, give_up: age, next: age}
      age: {ask: How old?, slot: age, give_up: knee, next: knee}
      knee: {ask: Which knee?, slot: knee, give_up: done, next: done}
      done: {say: Done., end: yes}
    """

  @Test("a later correction doesn't ask the second question again")
  func correction() throws {
    var chat = Chat(try makeCoach(twice, danger, plainAgain))
    try chat.says("hi", "not sure", "not sure", "34", "change my age to 51")
    #expect(chat.question == "intake.knee.ask")
    #expect(chat.answer("knock") == "not_sure")
    try chat.says("back", "back")
    #expect(chat.question == "intake.age.ask")
    #expect(chat.answer("knock") == "not_sure")
  }
}

@Suite("A card that two states hand out")
struct CardTwiceTests {
  @Test("a turn that passes both hands it out once")
  func once() throws {
    let dialog = """
      dialog: intake
      slots:
        ready: {type: yes_no}
      states:
        hello: {ask: Ready?, slot: ready, give_up: one, next: one}
        one: {say: One., cards: stretch, next: two}
        two: {say: Two., cards: [stretch, bend], end: yes}
      cards:
        stretch: {kind: exercise, title: Stretch, steps: [Pull.], sources: [S1]}
        bend: {kind: exercise, title: Bend, steps: [Bend.], sources: [S1]}
      """
    var chat = Chat(try makeCoach(dialog, danger, plainAgain))
    try chat.says("hi", "yes")
    #expect(chat.ids == ["intake.one.say", "intake.two.say", "intake.two.card.stretch", "intake.two.card.bend"])
  }
}
