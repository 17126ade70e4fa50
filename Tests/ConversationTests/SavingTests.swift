import Conversation
import Dialog
import Foundation
import Testing

@Suite("Saved sessions")
struct SavingTests {
  private func halfway() throws -> Chat {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "34", "left")
    return chat
  }

  private func asksToRestart() throws -> Session {
    var chat = try halfway()
    try chat.says("start over")
    return chat.session
  }

  @Test("a session comes back from its saved form, through JSON, as it was")
  func roundTrip() throws {
    var chat = Chat(try smallCoach())
    for text in [
      "hi my right knee", "yes", "not sure", "I don't think so", "purple", "change my age to 20", "start over",
    ] {
      try chat.says(text)
      let data = try JSONEncoder().encode(chat.coach.save(chat.session))
      let back = try chat.coach.restore(JSONDecoder().decode(SavedSession.self, from: data))
      #expect(back == chat.session)
    }
  }

  @Test("names are saved, never indices or spoken text")
  func namesOnly() throws {
    let saved = try halfway().coach.save(halfway().session)
    #expect(saved.stack == ["intake.knock"])
    #expect(saved.answers["knee"]?.value.ids == ["left"])
  }

  @Test("renames are followed through `was`")
  func renames() throws {
    let old = try halfway()
    let saved = old.coach.save(old.session)
    let renamed =
      smallIntake
      .replacing("knock: {type: yes_no, label: Knock}", with: "bump: {type: yes_no, label: Knock, was: [knock]}")
      .replacing(
        "  knock:\n    ask: A knock?\n    slot: knock",
        with: "  bump:\n    was: [knock]\n    ask: A knock?\n    slot: bump"
      )
      .replacing("go: how", with: "go: how").replacing("when: knock", with: "when: bump")
      .replacing("give_up: knock, next: knock", with: "give_up: bump, next: bump")
      .replacing("knee, knock, how", with: "knee, bump, how")
    var chat = Chat(try makeCoach(renamed, danger, again))
    chat.session = try chat.coach.restore(saved)
    #expect(chat.question == "intake.bump.ask")
    #expect(try chat.says("no") == ["intake.pain.ask"])
    #expect(chat.answer("bump") == "no")
  }

  @Test("when the place is gone, all answers are kept, and the person is told once")
  func placeGone() throws {
    let old = try halfway()
    let saved = old.coach.save(old.session)
    let without =
      smallIntake
      .replacing("    knock: {type: yes_no, label: Knock}\n", with: "")
      .replacing(
        """
          knock:
            ask: A knock?
            slot: knock
            give_up: pain
            next:
              - {when: knock, go: how}
              - {go: pain}

        """, with: ""
      )
      .replacing("give_up: knock, next: knock", with: "give_up: how, next: how").replacing(
        "knee, knock, how", with: "knee, how")
    var chat = Chat(try makeCoach(without, danger, again))
    chat.session = try chat.coach.restore(saved)
    #expect(chat.answer("age") == "34")
    let ids = try chat.says("hello?")
    #expect(ids.first == "house.script_changed")
    #expect(chat.question?.hasPrefix("intake.how.ask") == true)
    #expect(try chat.says("a fall") == ["intake.pain.ask"])
  }

  @Test("answers to slots that the script lost are carried along, and are there when it knows them again")
  func carried() throws {
    let old = try halfway()
    let saved = old.coach.save(old.session)
    var other = Chat(
      try makeCoach(
        """
        dialog: intake
        slots: {mood: {type: yes_no}}
        states:
          welcome: {ask: Well?, slot: mood, give_up: bye, next: bye}
          bye: {say: Bye., end: yes}
        """, danger, plainAgain))
    other.session = try other.coach.restore(saved)
    let again = other.coach.save(other.session)
    #expect(again.answers["age"] == saved.answers["age"])
    let back = try old.coach.restore(again)
    let age = try #require(old.coach.script.slots.firstIndex { $0.name == "age" })
    #expect(old.coach.save(back).answers["age"]?.value == saved.answers["age"]?.value)
    #expect(old.coach.value(of: age, in: old.session) == .number(Span(34)))
  }

  @Test("a session saved by a newer program is refused, not guessed at")
  func newer() throws {
    let old = try halfway()
    var saved = old.coach.save(old.session)
    saved.version = 99
    #expect(throws: RestoreError.newerVersion(99)) { try old.coach.restore(saved) }
  }

  @Test("damaged fields are named", arguments: ["phase", "pending", "roots", "answers"])
  func damaged(field: String) throws {
    let old = try halfway()
    var saved = old.coach.save(old.session)
    switch field {
    case "phase": saved.phase = "?"
    case "pending":
      saved.pending = old.coach.save(try asksToRestart()).pending
      saved.pending?.kind = "?"
    case "roots": saved.roots[0].kind = "?"
    default: saved.answers["age"]?.value.kind = "?"
    }
    #expect(throws: RestoreError.damaged(field: field)) { try old.coach.restore(saved) }
  }
}
