import Conversation
import Dialog
import Testing
import Understanding

@Suite("The way to the plan is short")
struct WayToThePlanTests {
  /// What a calm adult answers, by question; what is not here is "none of these".
  static let answers = [
    "intake.consent": "yes", "intake.story": "it hurts", "intake.age": "41", "intake.side": "left",
    "intake.where": "front", "intake.since": "3 months", "injury.injury": "no", "habits.worst_pain": "5",
    "habits.rest_pain": "1", "habits.settles": "by bedtime", "goals.triggers": "stairs", "goals.goal_now": "4",
    "goals.trend": "same", "goals.tried": "not yet", "habits.seen": "yes", "goals.seen_said": "runner's knee",
    "goals.changed": "more sport", "habits.check": "yes", "learn.first": "plan first",
    "exercises.reason": "all at once",
  ]

  /// The questions that somebody meets up to the first exercise card, in order, as `dialog.state`.
  func questions(_ changes: [String: String] = [:]) throws -> [String] {
    let coach = try #require(Shipped.coach, "the dialogs can't be used: run `kneecoach check`")
    let answers = Self.answers.merging(changes) { _, own in own }
    var session = coach.newSession()
    var input = Input.start
    var asked: [String] = []
    for number in 0..<60 {
      let turn = coach.respond(
        to: input, in: &session, now: LocalTime(seconds: 1_772_442_000 + Int64(number) * 12))
      let isPlan = turn.messages.contains {
        if case .card(let card) = $0.body { card.kind == .exercise } else { false }
      }
      if isPlan { return asked }
      let question = try #require(coach.openQuestion(of: session)?.id, "\(turn.messages.map(\.id))")
      let state = question.split(separator: ".").prefix(2).joined(separator: ".")
      asked.append(state)
      input = .text(answers[state] ?? "none of these")
    }
    Issue.record("no plan: \(asked)")
    return asked
  }

  @Test("a calm adult answers at most 25 questions, each once")
  func calm() throws {
    let asked = try questions()
    #expect(asked.count <= 25, "\(asked)")
    #expect(Set(asked).count == asked.count, "\(asked)")
    #expect(asked.first == "intake.consent" && asked[1] == "screens.emergency", "emergencies come first")
  }

  @Test("a rich opening saves questions, and none of the danger lists")
  func rich() throws {
    let plain = try questions()
    let asked = try questions([
      "intake.story": "left knee at the front, about a 6 on stairs, for 3 months now. I'm 41 years old"
    ])
    #expect(asked.count <= plain.count - 4, "\(asked)")
    for screen in ["screens.emergency", "screens.knee", "screens.general", "health.screen", "injury.injury"] {
      #expect(asked.contains(screen), "\(screen) is missing: \(asked)")
    }
  }

  @Test("\"just give me the exercises\" goes the shortest way with every danger question")
  func hurry() throws {
    let coach = try #require(Shipped.coach)
    let asked = try questions(["intake.story": "just give me the exercises"])
    #expect(asked.count <= 20, "\(asked)")
    for screen in [
      "screens.emergency", "screens.knee", "screens.general", "health.screen", "injury.injury", "intake.age",
    ] {
      #expect(asked.contains(screen), "\(screen) is missing: \(asked)")
    }
    for later in ["goals.triggers", "goals.trend", "goals.changed"] { #expect(!asked.contains(later)) }
    #expect(coach.script.goal == StateName("learn", "first"))
  }
}
