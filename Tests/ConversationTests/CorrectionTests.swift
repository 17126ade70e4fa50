import Conversation
import Testing

@Suite("Corrections and undo")
struct CorrectionTests {
  /// What answers the small intake, question by question.
  static let answers = ["hi", "yes", "none of these", "no", "34", "left", "no", "4", "3 weeks"]

  private func chat(_ texts: [String]) throws -> Chat {
    var chat = Chat(try smallCoach())
    for text in texts { try chat.says(text) }
    return chat
  }

  @Test(
    "a duration is read back in the unit that was said",
    arguments: [
      ("2 months", "2 months"), ("a month", "1 month"), ("6 weeks", "6 weeks"), ("a year", "1 year"),
      ("5 days", "5 days"),
      ("3 years", "3 years"),
    ])
  func durations(said: String, read: String) throws {
    var chat = try chat(Self.answers)
    #expect(try chat.says("change since to \(said)").first == "house.corrected")
    #expect(chat.text.lowercased().contains(read))
  }

  @Test("a correction changes the right answer and asks the open question again")
  func correctsEarlier() throws {
    var chat = try chat(["hi", "yes", "none of these", "no", "34", "left"])
    #expect(try chat.says("actually it's the right one") == ["house.corrected", "intake.knock.ask"])
    #expect(chat.answer("knee") == "right")
  }

  @Test("two values for an answer that is being changed are asked about, kept, and fill that answer")
  func changesToOneOfTwo() throws {
    var chat = try chat(Self.answers + ["no"])
    try #require(try chat.says("pain") == ["intake.pain.ask"])
    try #require(try chat.says("7 at work and 2 at home") == ["house.which"])
    let saved = chat.coach.save(chat.session)
    #expect(try chat.coach.restore(saved) == chat.session)
    try chat.says("7")
    #expect(chat.answer("pain") == "7")
    #expect(chat.question == "intake.check.ask")
  }

  @Test("an answer given ahead is corrected too, before a yes is heard in the words")
  func correctsAhead() throws {
    var chat = try chat(["my left knee is sore", "yes", "none of these", "no"])
    #expect(try chat.says("actually it's the right one") == ["house.corrected", "intake.age.ask"])
    try chat.says("34")
    #expect(chat.answer("knee") == "right")
    #expect(chat.answer("consent") == "yes")
  }

  @Test("a correction that names the answer")
  func namesTheSlot() throws {
    var chat = try chat(["hi", "yes", "none of these", "no", "34", "left"])
    #expect(try chat.says("change my age to 43") == ["house.corrected", "intake.knock.ask"])
    #expect(chat.answer("age") == "43")
    #expect(chat.text.contains("43"))
  }

  @Test(
    "a read-back takes the right value along with the no, also of what it did not read back",
    arguments: [("no I'm 51", "age", "51"), ("no, my left knee and my right knee, both knees", "knee", "both")])
  func readBackAtOnce(text: String, slot: String, value: String) throws {
    var chat = try chat(Self.answers)
    #expect(try chat.says(text).first == "house.corrected")
    #expect(chat.answer(slot) == value)
    #expect(chat.question == "intake.check.ask")
  }

  @Test("after a no to the read-back, a yes names no line and does not take the no back")
  func yesNamesNoLine() throws {
    var chat = try chat(Self.answers + ["no"])
    #expect(try chat.says("yes") == ["house.not_understood", "intake.check.edit"])
    #expect(try chat.says("pain") == ["intake.pain.ask"])
  }

  @Test("a correction that fits nothing is told how to say it")
  func fitsNothing() throws {
    var chat = try chat(["hi", "yes", "none of these", "no", "34", "left"])
    #expect(try chat.says("actually purple") == ["house.correct_what", "intake.knock.ask"])
    #expect(chat.answer("knee") == "left")
  }

  @Test("after the end a correction decides the plan anew, and only what is new is said")
  func correctsAfterEnd() throws {
    var chat = try chat(Self.answers + ["yes"])
    #expect(chat.answer("level") == "low")
    let ids = try chat.says("change my pain to 8")
    #expect(ids.first == "house.corrected")
    // What was read back is new, so the read-back is confirmed again before the plan.
    #expect(chat.answer("pain") == "8")
    #expect(chat.answer("level") == "high")
    #expect(ids.contains("intake.told.say.hard"))
    #expect(!ids.contains("intake.welcome.say"))
  }

  @Test("answers that no longer apply are kept but inactive, and come back with their question")
  func inactive() throws {
    var chat = try chat(["hi", "yes", "none of these", "no", "34", "left", "yes", "a fall"])
    #expect(chat.answer("how") == "fall")
    try chat.says("change knock to no")
    #expect(chat.answer("knock") == "no")
    #expect(chat.answer("how") == nil)
    try chat.says("change knock to yes")
    #expect(chat.answer("how") == "fall")
    #expect(chat.question?.hasPrefix("intake.pain.ask") == true)
  }

  @Test("the read-back asks which line to change, and reads back again")
  func readBackEdit() throws {
    var chat = try chat(Self.answers)
    #expect(try chat.says("no") == ["intake.check.edit"])
    #expect(chat.ask?.offers.map(\.id) == ["age", "knee", "knock", "how", "pain"])
    #expect(try chat.says("2") == ["intake.knee.ask"])
    let ids = try chat.says("both")
    #expect(ids == ["house.corrected", "intake.check.read_back", "intake.check.ask"])
    #expect(chat.text.contains("Side: both"))
    #expect(try chat.says("yes").contains("intake.told.say"))
  }

  @Test("the line to change can be named, or corrected outright", arguments: ["pain", "change my pain to 5"])
  func readBackByName(words: String) throws {
    var chat = try chat(Self.answers)
    try chat.says("no", words)
    if chat.question?.hasPrefix("intake.pain") == true { try chat.says("5") }
    #expect(chat.answer("pain") == "5")
    #expect(chat.question == "intake.check.ask")
  }

  @Test("a no that names the line goes straight to its question")
  func readBackNamed() throws {
    var chat = try chat(Self.answers)
    #expect(try chat.says("no the pain is wrong") == ["intake.pain.ask"])
    try chat.says("5")
    #expect(chat.answer("pain") == "5")
  }

  @Test("the line to change is found by what only one line can hold; none of them asks again")
  func readBackByValue() throws {
    var chat = try chat(Self.answers)
    try chat.says("no")
    #expect(try chat.says("none") == ["intake.check.ask"])
    try chat.says("no", "the right")
    #expect(chat.answer("knee") == "right")
  }

  @Test("back equals never having answered", arguments: 1..<answers.count)
  func backEqualsNotAnswered(length: Int) throws {
    let before = try chat(Array(Self.answers.prefix(length)))
    var after = try chat(Array(Self.answers.prefix(length + 1)))
    try after.says("back")
    #expect(after.ids.first == "house.undone")
    #expect(after.question.map(stem) == before.question.map(stem))
    for slot in after.coach.script.slots { #expect(after.answer(slot.name) == before.answer(slot.name)) }
  }

  @Test(
    "a correction equals having answered so in the first place", arguments: ["knee": "both", "age": "51", "pain": "9"])
  func correctionEqualsFirstAnswer(slot: String, value: String) throws {
    let place = ["age": 4, "knee": 5, "pain": 7]
    var direct = Self.answers
    direct[try #require(place[slot])] = value
    let wanted = try chat(direct)
    var corrected = try chat(Self.answers)
    try corrected.says("change my \(slot) to \(value)")
    for other in wanted.coach.script.slots { #expect(corrected.answer(other.name) == wanted.answer(other.name)) }
    #expect(corrected.question.map(stem) == wanted.question.map(stem))
  }

  @Test("back goes further back each time, and stops at the beginning")
  func backToTheBeginning() throws {
    var chat = try chat(["hi", "yes", "none of these", "no"])
    #expect(try chat.says("back").last == "intake.fever.ask")
    #expect(try chat.says("back").last == "intake.screen.ask")
    #expect(try chat.says("back").last == "intake.welcome.ask")
    #expect(try chat.says("back") == ["house.nothing_to_undo", "intake.welcome.ask"])
  }

  @Test("answers given ahead are not asked again")
  func ahead() throws {
    var chat = try chat(["hi my left knee hurts, I'm 34"])
    #expect(chat.question == "intake.welcome.ask")
    #expect(try chat.says("yes", "none of these", "no") == ["intake.knock.ask"])
    #expect(chat.answer("knee") == "left")
    #expect(chat.answer("age") == "34")
  }

  @Test("restart asks first, and keeps everything after a no")
  func restart() throws {
    var chat = try chat(["hi", "yes", "none of these", "no", "34"])
    #expect(try chat.says("start over") == ["house.restart_confirm"])
    #expect(try chat.says("no") == ["house.restart_kept", "intake.knee.ask"])
    #expect(chat.answer("age") == "34")
    try chat.says("start over")
    #expect(try chat.says("yes") == ["house.restarted", "intake.welcome.say", "intake.welcome.ask"])
    #expect(chat.answer("age") == nil)
  }

  /// A question's id without the number of its wording.
  private func stem(_ id: String) -> String { id.split(separator: ".").prefix(3).joined(separator: ".") }
}
