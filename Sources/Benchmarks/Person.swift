import Conversation
import Dialog

/// A made-up person who talks with the coach: answers every question in one of several manners.
struct Person {
  /// How they answer.
  enum Manner: CaseIterable {
    /// Presses buttons.
    case buttons
    /// Types numbers and labels.
    case short
    /// Types whole sentences, and asks things in between.
    case chatty
    /// Is often not sure.
    case unsure
    /// Has a danger sign.
    case danger
  }

  /// What they send.
  enum Move {
    case text(String)
    case choices([String])
  }

  let manner: Manner
  let script: Script
  var random: SplitMix

  /// What they say first.
  mutating func greeting() -> Move {
    .text(pick(["hi", "hello", "my knee hurts when I run", "Hi, can you help me with my knee?"]))
  }

  /// The answer to a question that they were asked `times` times before. Nobody goes round a menu for ever.
  mutating func answer(_ question: Said, askedBefore times: Int) -> Move {
    guard case .ask(let ask) = question.body else { return .text("ok") }
    if times > 2 { return .text("goodbye") }
    if manner == .chatty, Int.random(in: 0..<8, using: &random) == 0 { return .text(pick(["why", "help"])) }
    let slot = slot(of: question)
    guard let offer = choose(ask.offers, slot, isAgain: times > 0) else { return .text(typed(ask, slot)) }
    if manner == .buttons || (ask.kind == .choices && manner != .short) { return .choices([offer.id]) }
    if manner == .short, let number = ask.offers.firstIndex(of: offer), ask.offers.count > 2 {
      return .text("\(number + 1)")
    }
    return .text(offer.label)
  }

  /// The option to take: one that rules danger out at a safety question, unless this person is in danger.
  private mutating func choose(_ offers: [Offer], _ slot: Slot?, isAgain: Bool) -> Offer? {
    guard !offers.isEmpty else { return nil }
    if let slot, slot.danger {
      let isInDanger = manner == .danger && Int.random(in: 0..<3, using: &random) == 0
      let isClear: (Offer) -> Bool = { $0.id == "no" || ($0.exclusive && $0.id != "not_sure") }
      let fitting = offers.filter { isInDanger != isClear($0) && $0.id != "not_sure" }
      return fitting.randomElement(using: &random)
    }
    if manner == .unsure, let unsure = offers.first(where: { $0.id == "not_sure" }) { return unsure }
    // Most people come with what the coach is for, which authors put first, and want to go on.
    if !isAgain, !offers.contains(where: \.exclusive), Int.random(in: 0..<8, using: &random) > 0 { return offers.first }
    return offers.filter { $0.id != "not_sure" }.randomElement(using: &random)
  }

  /// An answer in words to a question without options.
  private mutating func typed(_ ask: Ask, _ slot: Slot?) -> String {
    switch ask.kind {
    case .scale:
      let range = ask.range ?? 0...10
      let number = Int.random(in: range, using: &random)
      return manner == .chatty ? pick(["about a \(number)", "\(number)/10", "I'd say \(number)"]) : "\(number)"
    case .number:
      var (low, high) = (20, 60)
      if case .number(_, let least?, let most?)? = slot?.kind, least <= most {
        (low, high) = (max(Int(least), min(low, Int(most))), max(Int(least), min(high, Int(most))))
      }
      return "\(Int.random(in: min(low, high)...max(low, high), using: &random))"
    case .duration: return pick(["3 weeks", "about two months", "since last summer", "6 months", "10 days"])
    case .text: return pick(["running downhill", "to climb stairs again", "nothing else", "football with my kids"])
    case .yesNo, .choice, .choices, .side: return pick(["yes", "no"])
    }
  }

  /// The slot that a question fills, by the state in its id: `dialog.state.ask`.
  private func slot(of question: Said) -> Slot? {
    let parts = question.id.split(separator: ".").map(String.init)
    guard parts.count >= 2 else { return nil }
    let name = StateName(parts[0], parts[1])
    let state = script.dialogs.lazy.flatMap(\.states).first { $0.name == name }
    return script.slots.first { $0.name == state?.question?.slot }
  }

  private mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
}

/// A seeded generator, so that every run measures the same lines.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
