import Conversation
import Testing

@Suite("Commands and topics")
struct CommandTests {
  @Test(
    "a command answers and asks the question again",
    arguments: [
      ("help", ["intake.welcome.help", "intake.welcome.ask"]),
      ("why do you ask?", ["intake.welcome.why", "intake.welcome.ask"]),
      ("thanks", ["house.thanks", "intake.welcome.ask"]),
      ("say that again", ["intake.welcome.say", "intake.welcome.ask"]),
      ("bye", ["house.goodbye"]), ("stop", ["house.stopped"]),
    ])
  func commands(text: String, ids: [String]) throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi")
    #expect(try chat.says(text) == ids)
  }

  @Test("a command that is part of an answer is not one")
  func notACommand() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi")
    #expect(try chat.says("yes thanks") == ["intake.screen.ask"])
  }

  @Test("after stop an answer goes on, anything else is greeted with the open question")
  func afterStop() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "stop")
    var other = chat
    #expect(try chat.says("34") == ["intake.knee.ask"])
    #expect(try other.says("hello there") == ["house.welcome_back", "house.we_were_at", "intake.age.ask"])
  }

  @Test("what was not understood before a pause does not count after it")
  func pauseForgivesRungs() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "purple", "green", "bye")
    #expect(try chat.says("orange") == ["house.welcome_back", "house.we_were_at", "intake.welcome.ask"])
  }

  @Test("coming back to an open question shows it again")
  func startAgain() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes")
    #expect(try chat.sends(.start) == ["house.welcome_back", "house.we_were_at", "intake.screen.ask"])
  }

  @Test("a topic is told, then the question comes back, once")
  func topic() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these")
    #expect(try chat.says("can i run?") == ["topics.running.say", "topics.running.returning", "intake.fever.ask"])
    #expect(chat.answer("fever") == nil)
  }

  @Test("a choice of an older question gets the open question again")
  func staleChoice() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi")
    let old = try #require(chat.ask?.id)
    try chat.says("yes")
    #expect(try chat.sends(.choice(ids: ["no"], ask: old)) == ["house.stale_choice", "intake.screen.ask"])
    #expect(chat.answer("consent") == "yes")
  }

  @Test(
    "a choice that is not on offer changes nothing",
    arguments: [["maybe"], [], ["chest", "unknown"], ["yes"]])
  func badChoice(ids: [String]) throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes")
    let before = chat.session
    #expect(try chat.sends(.choice(ids: ids, ask: nil)) == [])
    #expect(chat.turn.problem == .badChoice)
    #expect(chat.question == "intake.screen.ask")
    #expect(chat.session.rev == before.rev)
  }

  @Test("a tick with nothing due says nothing")
  func tick() throws {
    var chat = Chat(try smallCoach())
    try chat.says("hi")
    let rev = chat.session.rev
    #expect(try chat.sends(.tick) == [])
    #expect(chat.session.rev == rev)
  }

  @Test(
    "blank, odd and huge texts are answered",
    arguments: [("", 1), ("   ", 1), ("\u{0}", 1), ("🦵", 1), ("a ", 5000)])
  func oddTexts(piece: String, times: Int) throws {
    let text = String(repeating: piece, count: times)
    var chat = Chat(try smallCoach())
    try chat.says("hi")
    #expect(try !chat.says(text).isEmpty)
    #expect(try chat.says("yes") == ["intake.screen.ask"])
  }
}
