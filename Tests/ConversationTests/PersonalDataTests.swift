import Conversation
import Testing

@Suite("What belongs to the person")
struct PersonalDataTests {
  /// Somebody who is asked whether all shall be deleted, at the question about a knock.
  private func asked(_ request: String = "forget me") throws -> Chat {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "34", "left", request)
    return chat
  }

  @Test("what is known is told with its label, then the question comes back")
  func known() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "my pain is 6 out of 10, and I am 34")
    let ids = try chat.says("what do you know about me?")
    #expect(ids == ["house.known_answers", "house.known_delete", "intake.knee.ask"])
    #expect(chat.text.contains("\nAge: 34"))
    #expect(chat.text.contains("\nPain: 6"), "what was told ahead is known too")
    #expect(chat.text.contains("Screen: None of these"))
    #expect(!chat.text.contains("Side"), "what was not answered is not known")
  }

  @Test("before anything is said nothing is known, and the conversation begins")
  func knownBeforeTheBeginning() throws {
    var chat = Chat(try smallCoach())
    #expect(
      try chat.says("what do you know about me") == ["house.known_nothing", "intake.welcome.say", "intake.welcome.ask"])
  }

  @Test("what is known is told after an end, with the danger signs and since when they are noted")
  func knownAfterAnEnd() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "I have chest pain")
    chat.now.seconds += 3 * 86_400
    #expect(
      try chat.says("what do you know about me") == [
        "house.known_answers", "house.known_signs", "house.known_delete",
      ])
    #expect(chat.text.contains("sign_stands chest pain 3 Days"))
    #expect(chat.session.hasEnded)
  }

  @Test("a sign that was taken back is told as closed")
  func closedSign() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "I have chest pain", "hello again", "a mistake", "what do you know about me")
    #expect(chat.text.contains("sign_closed chest pain Today"))
  }

  @Test(
    "deleting is asked about once, and a clear yes leaves a new session that no old button can answer",
    arguments: ["forget me", "i take back my consent"])
  func forgets(request: String) throws {
    var chat = try asked(request)
    let key = request == "forget me" ? "house.forget_confirm" : "house.withdraw_confirm"
    #expect(chat.ids == [key])
    #expect(!chat.turn.forgets)
    let old = try #require(chat.ask?.id)
    #expect(try chat.says("yes") == ["house.forgotten"])
    #expect(chat.turn.forgets)
    #expect(chat.session == chat.coach.newSession().named(after: chat.session))
    #expect(chat.session.rev == 0)
    try chat.says("hi")
    #expect(chat.ids == ["intake.welcome.say", "intake.welcome.ask"])
    #expect(try chat.sends(.choice(ids: ["yes"], ask: old)) == ["house.stale_choice", "intake.welcome.ask"])
  }

  @Test("a button deletes too, when it belongs to this very question")
  func button() throws {
    var chat = try asked()
    let number = try #require(chat.ask?.id)
    var other = chat
    try other.sends(.choice(ids: ["yes"], ask: "a1"))
    #expect(!other.turn.forgets)
    try chat.sends(.choice(ids: ["yes"], ask: number))
    #expect(chat.turn.forgets)
  }

  @Test(
    "a no, a step back and leaving the question out keep everything", arguments: ["no", "no thanks", "back", "skip"])
  func kept(text: String) throws {
    var chat = try asked()
    #expect(try chat.says(text) == ["house.forget_kept", "intake.knock.ask"])
    #expect(chat.answer("age") == "34")
    #expect(try chat.says("no") == ["intake.pain.ask"], "the next no answers the open question")
  }

  @Test(
    "only a clear yes deletes",
    arguments: [
      "maybe", "i guess so", "yes, but keep my age", "perhaps yes", "hmm", "purple", "yes?", "forget me", "help", "why",
      "say that again", "i think so", "probably",
    ])
  func unclear(text: String) throws {
    var chat = try asked()
    let ids = try chat.says(text)
    #expect(!chat.turn.forgets)
    #expect(ids.last == "house.forget_confirm")
    #expect(try chat.says("no") == ["house.forget_kept", "intake.knock.ask"])
  }

  @Test("a second unclear answer keeps everything, and the open question comes back")
  func unclearTwice() throws {
    var chat = try asked()
    #expect(try chat.says("purple") == ["house.forget_unclear", "house.forget_confirm"])
    #expect(try chat.says("orange") == ["house.forget_kept", "intake.knock.ask"])
    try chat.says("yes")
    #expect(!chat.turn.forgets)
    #expect(chat.answer("knock") == "yes")
  }

  @Test("leaving at the question deletes nothing", arguments: ["stop", "bye"])
  func leaving(text: String) throws {
    var chat = try asked()
    try chat.says(text)
    #expect(!chat.turn.forgets)
    try chat.says("yes")
    #expect(!chat.turn.forgets)
    #expect(chat.answer("knock") == "yes")
  }

  @Test("a yes that comes a day later is asked for once more")
  func lateYes() throws {
    var chat = try asked()
    chat.now.seconds += 86_400
    #expect(try chat.says("yes") == ["house.forget_confirm"])
    #expect(!chat.turn.forgets)
    #expect(try chat.says("yes") == ["house.forgotten"])
  }

  @Test("a danger sign at the question gives its card, and nothing is deleted by the next yes")
  func dangerAtTheQuestion() throws {
    var chat = try asked()
    #expect(try chat.says("yes, and I have chest pain") == ["danger.emergency.say"])
    #expect(!chat.turn.forgets)
    try chat.says("yes")
    #expect(!chat.turn.forgets)
  }

  @Test("who deletes everything while a danger sign stands is told of it again")
  func forgetsInDanger() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "I have chest pain")
    #expect(try chat.says("forget me") == ["house.forget_confirm"])
    #expect(try chat.says("yes") == ["house.forget_danger", "house.forgotten"])
    #expect(chat.text.contains("forget_danger chest pain"))
    #expect(chat.turn.forgets)
  }

  @Test("after an end deleting is asked about too, and a no leaves the end as it was")
  func forgetsAfterAnEnd() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "no", "forget me")
    #expect(chat.ids == ["house.forget_confirm"])
    #expect(try chat.says("no") == ["house.forget_kept"])
    #expect(chat.session.hasEnded)
    try chat.says("forget me")
    #expect(try chat.picks("yes") == ["house.forgotten"])
  }

  @Test("who has said nothing has nothing deleted, and is asked nothing")
  func nothingToForget() throws {
    var chat = Chat(try smallCoach())
    #expect(try chat.says("forget me") == ["house.known_nothing"])
    #expect(!chat.turn.forgets)
  }

  @Test("a no to consent stays a no, and is no wish to delete")
  func noConsent() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi")
    #expect(try chat.says("no") == ["intake.left.say"])
  }
}

@Suite("What may be kept")
struct KeepingTests {
  private func coach() throws -> Coach {
    try makeCoach(smallIntake, danger, again, neverKept: "age < 13 or consent = no")
  }

  @Test("all may be kept where the script says nothing else")
  func always() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "9")
    #expect(chat.coach.mayKeep(chat.session))
  }

  @Test("a conversation may be kept until the condition holds, and again when it holds no more")
  func condition() throws {
    var chat = Chat(try coach())
    #expect(chat.coach.mayKeep(chat.session))
    try chat.says("hi", "yes", "none of these", "no")
    #expect(chat.coach.mayKeep(chat.session))
    try chat.says("9")
    #expect(!chat.coach.mayKeep(chat.session))
    try chat.says("change my age to 39")
    #expect(chat.coach.mayKeep(chat.session))
  }

  @Test("refused consent is not kept; consent that is still open is")
  func consent() throws {
    var chat = Chat(try coach())
    try chat.says("hi")
    #expect(chat.coach.mayKeep(chat.session))
    try chat.says("no")
    #expect(!chat.coach.mayKeep(chat.session))
  }

  @Test("an age counts that was told ahead, or that a danger sign took off the path")
  func offThePath() throws {
    var chat = Chat(try coach())
    try chat.says("my daughter is 9 years old")
    #expect(!chat.coach.mayKeep(chat.session), "told ahead")
    try chat.says("yes", "chest pain")
    #expect(!chat.coach.mayKeep(chat.session), "after the jump to the danger card")
    try chat.says("hello again")
    #expect(!chat.coach.mayKeep(chat.session), "at the return")
  }
}

@Suite("Coming back")
struct GreetingTests {
  private func left() throws -> Chat {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "34")
    return chat
  }

  @Test(
    "who comes back on a later day is told how long it has been, and where we were",
    arguments: [
      (Int64(3), "3 Days"), (1, "1 Day"), (21, "3 Weeks"), (30, "1 Month"), (400, "13 Months"), (1096, "3 Years"),
    ])
  func later(days: Int64, ago: String) throws {
    var chat = try left()
    chat.now.seconds += days * 86_400
    #expect(try chat.sends(.start) == ["house.welcome_back_later", "house.we_were_at", "intake.knee.ask"])
    #expect(chat.turn.messages[0].text == "welcome_back_later \(ago)")
    #expect(chat.turn.messages[1].text == "we_were_at Side")
  }

  @Test("hours on the same evening are no day, also past midnight")
  func sameDay() throws {
    var chat = try left()
    chat.now.seconds += 5 * 3600
    #expect(try chat.sends(.start).first == "house.welcome_back")
  }
}
