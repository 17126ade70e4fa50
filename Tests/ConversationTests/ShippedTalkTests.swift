import Conversation
import Dialog
import DialogFiles
import Foundation
import Testing
import Understanding

/// What must hold after any turn of a talk with the shipped dialogs; each broken law is told in words.
struct Laws {
  let coach: Coach
  let lowering: Set<Int>
  let slots: [String: Int]
  /// Every screen that a plan rests on, whoever talks.
  static let screens = ["emergency_signs", "knee_signs", "general_signs", "health"]
  /// No idiom, no negation, nobody else: whatever was asked, these lead to the emergency dialog.
  static let alarms = [
    "I have crushing chest pain right now", "i can't breathe", "I am coughing up blood", "I want to kill myself",
  ]

  init(_ coach: Coach) {
    self.coach = coach
    let lowers = Set(coach.script.dialogs.flatMap(\.states).filter { $0.lower != nil }.map(\.name))
    lowering = Set(coach.states.indices.filter { lowers.contains(coach.states[$0]) })
    slots = Dictionary(uniqueKeysWithValues: coach.script.slots.enumerated().map { ($0.element.name, $0.offset) })
  }

  func value(_ slot: String, _ session: Session) -> Value? {
    slots[slot].flatMap { coach.value(of: $0, in: session) }
  }

  func broken(_ input: Input, _ turn: Turn, _ after: Session) throws -> [String] {
    var found: [String] = []
    var isText = false
    if case .text(let text) = input {
      isText = true
      if turn.messages.isEmpty { found.append("no answer") }
      if Self.alarms.contains(text), !turn.messages.allSatisfy({ $0.id.hasPrefix("danger.") }) {
        found.append("an alarm is answered by \(turn.messages.map(\.id))")
      }
    }
    let asks = turn.messages.count { if case .ask = $0.body { true } else { false } }
    if asks > 1 { found.append("\(asks) questions") }
    if turn.messages.count > 16 { found.append("\(turn.messages.count) messages: \(turn.messages.map(\.id))") }
    if let state = turn.trace.stuckAt { found.append("stuck at \(coach.states[state])") }
    if !turn.trace.lowered.isEmpty, lowering.isDisjoint(with: turn.trace.entered) {
      found.append("lowered \(turn.trace.lowered.map { coach.script.flags[$0].id }) without a state that lowers")
    }
    let ids = turn.messages.map(\.id)
    if Set(ids).count < ids.count { found.append("said twice: \(ids)") }
    if turn.messages.contains(where: { $0.text.isEmpty }) { found.append("an empty message: \(ids)") }
    if after.isOpen, isText, asks == 0 {
      if case .command(let command) = turn.trace.reading, [.stop, .goodbye].contains(command) {
      } else {
        found.append("an open question was not asked: \(ids)")
      }
    }
    if turn.messages.contains(where: isPlan) { found += missing(after, ids) }
    let restored = try coach.restore(
      JSONDecoder().decode(SavedSession.self, from: JSONEncoder().encode(coach.save(after))))
    if restored != after { found.append("saving changes it") }
    return found
  }

  private func isPlan(_ message: Said) -> Bool {
    if case .card(let card) = message.body, card.kind == .exercise { return true }
    return message.id.hasPrefix("exercises.")
  }

  /// What a plan wants and the session lacks.
  private func missing(_ session: Session, _ ids: [String]) -> [String] {
    var found: [String] = []
    let tier = coach.standingTier(in: session)
    if tier >= .urgent { found.append("a plan while \(tier) stands: \(ids)") }
    if value("consent", session) != .yesNo(true) { found.append("a plan without consent: \(ids)") }
    for screen in Self.screens {
      let answer = value(screen, session)
      if answer?.isAnswer != true { found.append("a plan with \(screen) unanswered: \(ids)") }
    }
    return found
  }
}

@Suite("The shipped dialogs, talked to by anybody")
struct ShippedTalkTests {
  static let words =
    [
      "yes", "yes", "yes", "no", "no", "none of these", "none of these", "none", "34", "40", "15", "9", "left",
      "both but the left is worse", "front",
      "5", "7/10", "6 or 7", "11", "-3", "3 weeks", "since March", "yesterday", "two years", "bedtime",
      "within an hour",
      "stairs and squatting", "stairs", "not sure", "maybe", "I don't think so", "nah not really", "skip", "back",
      "back",
      "undo", "repeat", "why", "help", "thanks", "hi", "stop", "bye", "start over", "restart", "can I run?",
      "is it serious?",
      "peace and love", "should I ice it", "actually the right one", "actually my pain is 9", "change my age to 16",
      "actually 50", "change worst pain to 2", "no wait, yes", "actually no", "my knee is very swollen",
      "my knee is hot and red",
      "a doctor saw me", "checked", "mistake", "by mistake", "it went away", "still going on", "doctor", "physio",
      "phone",
      "", "   ", "1", "2", "3", "9", "the second one", "1, 3", "asdf qwer", "ok", "sure", "👍", "ça va?", "tengo dolor",
      "left knee, about a 6, since March", "{side}", "\u{1B}[31mred", "no chest pain", "my mum had chest pain",
      "what do you know about me", "show my plan", "forget me", "done", "easier", "I am safe now", "not_sure",
    ] + Laws.alarms

  static func coach() throws -> Coach {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let loaded = loadScript(directory: root.appendingPathComponent("Dialogs").path)
    return Coach(try #require(loaded.script, "\(loaded.diagnostics.map(\.description).joined(separator: "\n"))"))
  }

  /// One seeded conversation; the inputs up to the first broken law, and what was broken.
  static func talk(_ laws: Laws, seed: UInt64, turns: Int, calm: Int) throws -> (
    inputs: [Input], broken: [String], plans: Int
  ) {
    let coach = laws.coach
    var random = Seeded(state: seed)
    var session = coach.newSession()
    var inputs: [Input] = []
    var now = LocalTime(seconds: 1_772_442_000)
    var plans = 0
    for _ in 0..<turns {
      now.seconds += Int64.random(in: 0...90_000, using: &random)
      let input = next(coach, session, &random, calm: calm)
      inputs.append(input)
      let turn = coach.respond(to: input, in: &session, now: now)
      if turn.messages.contains(where: { $0.id.hasPrefix("exercises.") }) { plans += 1 }
      let broken = try laws.broken(input, turn, session)
      if !broken.isEmpty { return (inputs, broken, plans) }
    }
    return (inputs, [], plans)
  }

  /// Mostly an option of the open question, so that the talk gets somewhere; else anything.
  static func next(_ coach: Coach, _ session: Session, _ random: inout Seeded, calm: Int) -> Input {
    let roll = Int.random(in: 0..<100, using: &random)
    if roll < calm, let open = coach.openQuestion(of: session), case .ask(let ask) = open.body {
      let safe = ask.offers.first { $0.exclusive && $0.id != "not_sure" }
      if roll % 8 != 7, let safe { return .choice(ids: [safe.id], ask: ask.id) }
      if let pick = ask.offers.randomElement(using: &random) {
        return roll % 2 == 0 ? .choice(ids: [pick.id], ask: ask.id) : .text(pick.label)
      }
      switch ask.kind {
      case .scale: return .choice(ids: ["\(Int.random(in: 0...10, using: &random))"], ask: nil)
      case .number: return .text("34")
      case .duration: return .text("3 weeks")
      default: return .text("sore on the stairs")
      }
    }
    switch Int.random(in: 0..<40, using: &random) {
    case 0: return .start
    case 1: return .tick
    case 2: return .end
    case 3: return .reset
    case 4: return .choice(ids: ["yes"], ask: "a\(Int.random(in: 0...30, using: &random))")
    case 5: return .choice(ids: ["no", "none"], ask: nil)
    case 6: return .choice(ids: [], ask: nil)
    default: return .text(words.randomElement(using: &random) ?? "")
    }
  }

  @Test("no talk breaks a law")
  func randomTalks() throws {
    let laws = Laws(try Self.coach())
    var worst: [String: [Input]] = [:]
    var plans = 0
    let count = ProcessInfo.processInfo.environment["TALKS"].flatMap(UInt64.init) ?? 100
    for seed in 0..<count {
      let talk = try Self.talk(laws, seed: seed, turns: 60, calm: [60, 80, 92, 97][Int(seed % 4)])
      plans += talk.plans
      for law in talk.broken where talk.inputs.count < worst[law]?.count ?? .max { worst[law] = talk.inputs }
    }
    for (law, inputs) in worst {
      Issue.record("\(law):\n\(shortest(laws, inputs, law).map { "\($0)" }.joined(separator: "\n"))")
    }
    #expect(plans > 20, "the talk must reach plans to say anything about them")
  }

  /// Leaves out inputs that the broken law does not need.
  private func shortest(_ laws: Laws, _ inputs: [Input], _ law: String) -> [Input] {
    var kept = inputs
    var index = 0
    while index < kept.count {
      var fewer = kept
      fewer.remove(at: index)
      if breaks(laws, fewer, law) { kept = fewer } else { index += 1 }
    }
    return kept
  }

  private func breaks(_ laws: Laws, _ inputs: [Input], _ law: String) -> Bool {
    var session = laws.coach.newSession()
    for input in inputs {
      let turn = laws.coach.respond(to: input, in: &session, now: LocalTime(seconds: 1_772_442_000))
      if (try? laws.broken(input, turn, session).contains(law)) ?? false { return true }
    }
    return false
  }
}
