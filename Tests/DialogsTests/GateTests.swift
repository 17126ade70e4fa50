import Conversation
import Dialog
import Testing
import Understanding

/// What may be said when, held against whole conversations: the shipped ones, and many of made-up people.
@Suite("No advice before its gate")
struct GateTests {
  /// A turn with the session after it, as the gates look at it.
  struct Moment {
    var coach: Coach
    var turn: Turn
    var session: Session
    var place: String

    func answer(_ slot: String) -> String? { coach.answer(slot, in: session) }
    var age: Int { answer("age").flatMap { Int($0) } ?? -1 }

    func check() {
      for said in turn.messages { check(said) }
      #expect(turn.messages.count <= 16, "\(place): \(turn.messages.count) messages")
      #expect(turn.trace.stuckAt == nil, "\(place): stuck")
      let questions = turn.messages.filter { if case .ask = $0.body { true } else { false } }.count
      #expect(questions <= 1, "\(place): \(questions) questions in one turn")
      #expect(!turn.messages.contains { $0.text.isEmpty }, "\(place): an empty message")
      emergencyFirst()
    }

    private func check(_ said: Said) {
      guard case .card(let card) = said.body, card.kind == .exercise else { return }
      let what = "\(place): \(said.id)"
      #expect(answer("consent") == "yes", "\(what) without consent")
      for screen in ["emergency_signs", "knee_signs"] { #expect(answer(screen) == "none", "\(what) without \(screen)") }
      #expect(answer("general_signs") != nil && answer("health") != nil, "\(what) before the danger questions")
      #expect(answer("injury") == "no", "\(what) with an injury: \(answer("injury") ?? "-")")
      #expect(coach.standingTier(in: session) <= .clinician, "\(what) while a sign for today stands")
      #expect(age >= 13, "\(what) at \(age)")
      guard age < 18 else { return }
      #expect(answer("grown_up") == "yes", "\(what) without a grown-up")
      let inPlan = said.id.hasPrefix("exercises.")
      #expect(!inPlan, "\(what) at \(age)")
      if let dose = card.dose { #expect((dose.sets ?? 1) <= 1, "\(what): \(dose.sets ?? 1) sets at \(age)") }
    }

    /// An emergency card stands first in its turn, has a number, and nothing is asked before it.
    private func emergencyFirst() {
      guard let first = turn.messages.firstIndex(where: { isEmergency($0) }) else { return }
      #expect(first == 0, "\(place): \(turn.messages[0].id) before an emergency card")
      #expect(
        turn.messages[first].text.contains { $0.isNumber }, "\(place): no number in \(turn.messages[first].id)")
    }

    private func isEmergency(_ said: Said) -> Bool {
      if case .card(let card) = said.body { card.kind == .emergency } else { false }
    }
  }

  @Test("in the shipped conversations")
  func shipped() throws {
    try Shipped.play { transcript, exchange, turn, session, coach in
      Moment(coach: coach, turn: turn, session: session, place: "\(transcript.file):\(exchange.line)").check()
    }
  }

  @Test("in 400 conversations of made-up people, of 70 turns each", arguments: 0..<8)
  func madeUp(part: Int) throws {
    let coach = try #require(Shipped.coach, "the dialogs can't be used: run `kneecoach check`")
    for seed in 0..<50 {
      var person = RandomPerson(seed: UInt64(part * 50 + seed))
      var session = coach.newSession()
      var ask: Ask?
      for number in 0..<70 {
        let input = person.answer(to: ask)
        let now = LocalTime(seconds: 1_772_442_000 + Int64(number) * 3_600)
        let turn = coach.respond(to: input, in: &session, now: now)
        Moment(coach: coach, turn: turn, session: session, place: "seed \(part * 50 + seed), turn \(number), \(input)")
          .check()
        ask = coach.openQuestion(of: session).flatMap { if case .ask(let ask) = $0.body { ask } else { nil } }
      }
    }
  }

  @Test("exercise cards come from gated topics and from the plan alone")
  func topics() throws {
    let script = try #require(Shipped.coach).script
    let exercises = Set(script.cards.filter { $0.kind == .exercise }.map(\.name))
    #expect(exercises.count >= 16)
    for topic in script.topics where topic.cards.contains(where: { exercises.contains($0.card) }) {
      let gate = topic.when.map(String.init(describing:)) ?? ""
      #expect(["plan_ok", "may_advise", "has_plan"].contains { gate.contains($0) }, "\(topic.name) is not gated")
    }
    for dialog in script.dialogs {
      for state in dialog.states where state.cards.contains(where: { exercises.contains($0.card) }) {
        #expect(["exercises", "teen", "followup", "checkin", "learn", "later"].contains(dialog.name), "\(state.name)")
      }
    }
  }
}
