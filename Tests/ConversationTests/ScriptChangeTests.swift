import Conversation
import Dialog
import Foundation
import Testing

@Suite("A script that changes under conversations")
struct ScriptChangeTests {
  /// Stands at "A knock?", the danger questions behind it.
  private func atKnock() throws -> (chat: Chat, saved: SavedSession) {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "34", "left")
    try #require(chat.question == "intake.knock.ask")
    return (chat, chat.coach.save(chat.session))
  }

  private func afterTheEnd() throws -> SavedSession {
    var chat = Chat(try smallCoach())
    try chat.says("hi", "yes", "none of these", "no", "34", "left", "no", "4", "3 weeks", "yes")
    try #require(chat.session.hasEnded)
    return chat.coach.save(chat.session)
  }

  private func chat(_ script: String, from saved: SavedSession) throws -> Chat {
    var chat = Chat(try makeCoach(script, danger, again))
    chat.session = try chat.coach.restore(saved)
    return chat
  }

  private let longerList = smallIntake.replacing(
    "      - {id: none, label: None of these, exclusive: yes}",
    with:
      "      - {id: calf, label: A swollen calf, flag: em1}\n      - {id: none, label: None of these, exclusive: yes}"
  )

  private let newQuestion =
    smallIntake
    .replacing(
      "  age: {type: number", with: "  fall: {type: yes_no, danger: yes, unsure: yes}\n  age: {type: number"
    )
    .replacing(
      "slot: fever, give_up: nothing, next: age}",
      with:
        "slot: fever, give_up: nothing, next: fall}\n  fall: {say: One more thing., ask: A fall?, slot: fall, give_up: nothing, next: age}"
    )

  @Test("other words change nothing: neither the place nor the question's number")
  func wording() throws {
    let (old, saved) = try atKnock()
    let new = try chat(smallIntake.replacing("A knock?", with: "Did you knock it?"), from: saved)
    #expect(new.coach.script.digest != old.coach.script.digest)
    #expect(new.session == old.session)
    #expect(try new.coach.fit(of: saved) == Fit(place: .same, anew: []))
  }

  @Test("a sign that a danger list did not have is put to a person who had passed the list, before anything else")
  func newSign() throws {
    let (_, saved) = try atKnock()
    var new = try chat(longerList, from: saved)
    #expect(
      try new.coach.fit(of: saved)
        == Fit(place: .asksAnew(at: "intake.screen"), anew: [Fit.Anew(slot: "screen", reason: .newDangerSign)]))
    // A "no" was meant for the question that the person saw.
    #expect(try new.says("no") == ["house.script_changed", "intake.screen.ask"])
    #expect(new.answer("screen") == nil)
    #expect(try new.says("none of these") == ["intake.knock.ask"])
    #expect(new.answer("age") == "34")
    #expect(new.answer("fever") == "no")
    #expect(try new.coach.fit(of: new.coach.save(new.session)).place == .same)
  }

  @Test("a danger question that is new is asked, whatever was tapped or typed before it was seen")
  func newDangerQuestion() throws {
    let (_, saved) = try atKnock()
    for input in [Input.text("no"), .text("skip"), .text("back"), .choice(ids: ["no"], ask: nil), .start] {
      var new = try chat(newQuestion, from: saved)
      #expect(
        try new.coach.fit(of: saved)
          == Fit(place: .asksAnew(at: "intake.fall"), anew: [Fit.Anew(slot: "fall", reason: .newDangerQuestion)]))
      try new.sends(input)
      #expect(new.ids.first == "house.script_changed")
      #expect(new.ids.last == "intake.fall.ask")
      #expect(new.answer("fall") == nil)
      #expect(try new.says("no") == ["intake.knock.ask"])
    }
  }

  @Test("danger in words that were written before the question was seen counts")
  func dangerFirst() throws {
    var new = try chat(newQuestion, from: try atKnock().saved)
    try new.says("my chest hurts")
    #expect(new.raised == ["em1"])
    #expect(new.ids.contains("danger.emergency.say"))
  }

  @Test("who has come to the end is asked what is new when they write again, and gets the plan with it")
  func afterAnEnd() throws {
    var new = try chat(newQuestion, from: try afterTheEnd())
    #expect(try new.says("hello again").last == "intake.fall.ask")
    try new.says("no")
    #expect(new.session.hasEnded)
    #expect(new.ids.contains { $0.hasPrefix("intake.told.say") })
  }

  @Test("a list at which the person stands is put anew when it has got longer")
  func standsAtTheList() throws {
    var old = Chat(try smallCoach())
    try old.says("hi", "yes")
    let saved = old.coach.save(old.session)
    var new = try chat(longerList, from: saved)
    #expect(try new.says("none of these") == ["house.script_changed", "intake.screen.ask"])
    #expect(try new.says("none of these") == ["intake.fever.ask"])
  }

  @Test("a danger sign stays, and what is new is asked once it is resolved")
  func inDanger() throws {
    var old = Chat(try smallCoach())
    try old.says("hi", "yes", "none of these", "no", "34", "chest pain", "hello")
    try #require(old.question == "again.card.ask")
    var new = try chat(newQuestion, from: old.coach.save(old.session))
    #expect(new.coach.standingTier(in: new.session) == .emergency)
    #expect(new.question == "again.card.ask")
    try new.says("A mistake")
    try new.says("none of these")
    #expect(new.question == "intake.fall.ask")
  }

  @Test("a plain question that is new disturbs nobody who has passed its place")
  func newPlainQuestion() throws {
    let (old, saved) = try atKnock()
    let script =
      smallIntake.replacing("  knee: {type: side", with: "  job: {type: text}\n  knee: {type: side")
      .replacing(
        "slot: age, give_up: knee, next: knee}",
        with: "slot: age, give_up: knee, next: job}\n  job: {ask: Your work?, slot: job, give_up: knee, next: knee}")
    let new = try chat(script, from: saved)
    #expect(new.question == "intake.knock.ask")
    #expect(new.session.rev == old.session.rev)
    #expect(try new.coach.fit(of: saved).place == .same)
  }

  @Test("a plain question in front of a new danger question hides it from nobody")
  func plainBeforeDanger() throws {
    let script =
      newQuestion.replacing("  knee: {type: side", with: "  job: {type: text}\n  knee: {type: side")
      .replacing("next: fever", with: "next: job").replacing(
        "  fever: {ask", with: "  job: {ask: Your work?, slot: job, give_up: fever, next: fever}\n  fever: {ask")
    var new = try chat(script, from: try atKnock().saved)
    #expect(try new.says("no").last == "intake.job.ask")
    #expect(try new.says("gardener") == ["intake.fall.say", "intake.fall.ask"])
  }

  @Test("an answer of a kind that its slot has no more is asked anew, and the old one is kept")
  func otherKind() throws {
    let (_, saved) = try atKnock()
    let script = smallIntake.replacing(
      "age: {type: number, unit: years, min: 0, max: 120, label: Age, phrases: [age], ahead: yes}",
      with: "age: {type: choice, choices: [{id: young, label: Under 40}, {id: old, label: Over 40}]}")
    var new = try chat(script, from: saved)
    #expect(
      try new.coach.fit(of: saved)
        == Fit(place: .asksAnew(at: "intake.age"), anew: [Fit.Anew(slot: "age", reason: .answerNoLongerFits)]))
    #expect(try new.says("hi").last == "intake.age.ask")
    #expect(new.coach.save(new.session).answers["age"] == saved.answers["age"])
    #expect(try new.says("Under 40") == ["intake.knock.ask"])
  }

  @Test("a choice that was renamed is followed through `was`")
  func renamedSign() throws {
    var old = Chat(try smallCoach())
    try old.says("hi", "yes")
    try old.picks("swollen")
    let saved = old.coach.save(old.session)
    let script = smallIntake.replacing("{id: swollen,", with: "{id: puffy, was: [swollen],")
    let new = try chat(script, from: saved)
    #expect(new.answer("screen") == "puffy")
    #expect(try new.coach.fit(of: saved).place == .same)
  }

  @Test("a dialog says where to go on when the state that waited in it is gone")
  func resumesWhereItsDialogSays() throws {
    let (_, saved) = try atKnock()
    let script = smallIntake.replacing("dialog: intake", with: "dialog: intake\nresume_at: since")
      .replacing("  knock:\n    ask", with: "  bump:\n    ask").replacing(
        "give_up: knock, next: knock", with: "give_up: bump, next: bump")
    var new = try chat(script, from: saved)
    #expect(try new.coach.fit(of: saved) == Fit(place: .fallsBack(lost: "intake.knock", to: "intake.since"), anew: []))
    #expect(try new.says("no") == ["house.script_changed", "intake.since.ask"])
    #expect(try new.says("3 weeks").contains("intake.check.ask"))
  }

  @Test("flags that the script has no more come back with it")
  func flagsStay() throws {
    var old = Chat(try smallCoach())
    try old.says("hi", "yes", "none of these", "no", "34", "it is very swollen")
    try #require(old.raised == ["soon"])
    let saved = old.coach.save(old.session)
    let script = smallIntake.replacing(
      "  soon: {tier: clinician, label: a very swollen knee, patterns: [\"very swollen\"]}\n", with: ""
    )
    .replacing(", flag: soon}", with: "}")
    let new = try chat(script, from: saved)
    let back = try old.coach.restore(new.coach.save(new.session))
    #expect(old.coach.standingTier(in: back) == .clinician)
    #expect(old.coach.save(back).flags == saved.flags)
  }

  @Test("the first form arrives: its JSON is read, and its lists of danger signs count as not put")
  func formOne() throws {
    let (old, saved) = try atKnock()
    var fields = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(saved)) as? [String: Any])
    fields["version"] = 1
    fields["dangers"] = nil
    let first = try JSONDecoder().decode(
      SavedSession.self, from: JSONSerialization.data(withJSONObject: fields))
    #expect(first.version == Coach.savedVersion)
    #expect(first.dangers.isEmpty)
    #expect(try old.coach.restore(first) == old.session)
    #expect(try chat(smallIntake + "\n", from: first).question == "intake.screen.ask")
  }

  @Test("JSON of a newer form is refused by its version")
  func newerForm() throws {
    #expect(throws: RestoreError.newerVersion(99)) {
      try JSONDecoder().decode(SavedSession.self, from: Data(#"{"version":99}"#.utf8))
    }
  }
}
