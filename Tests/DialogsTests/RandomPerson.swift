import Conversation
import Dialog

/// A made-up person who answers whatever is asked with something that fits, by a seed; now and then they ask a
/// question, change their mind, or name a danger sign.
struct RandomPerson {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0xD1B5_4A32_D192_ED03 }

  /// What they do next at an open question (nil after an end: they write again).
  mutating func answer(to ask: Ask?) -> Input {
    guard let ask else { return .text("hi") }
    if chance(of: 12) { return .text(pick(Self.asides)) }
    if !ask.offers.isEmpty {
      // Mostly what leads on: a danger list has many signs and one "none of these".
      let alone = ask.offers.filter(\.exclusive)
      if !alone.isEmpty, !chance(of: 8) { return .choice(ids: [alone[0].id], ask: nil) }
      if ask.kind == .choices, chance(of: 2) {
        let several = ask.offers.filter { !$0.exclusive }.shuffled(using: &self).prefix(2).map(\.id)
        if !several.isEmpty { return .choice(ids: several, ask: nil) }
      }
      return .choice(ids: [pick(ask.offers).id], ask: nil)
    }
    switch ask.kind {
    case .number: return .text(pick(["34", "52", "67", "15", "11"]))
    case .scale: return .text(String(below(11)))
    case .duration: return .text(pick(["3 days", "3 weeks", "4 months", "2 years"]))
    case .text:
      return .text(pick(["it aches on the stairs", "left knee, a 6 on stairs since March", "sore when I sit"]))
    default: return .text(pick(["yes", "no", "not sure", "left"]))
    }
  }

  static let asides = [
    "why did you say that", "show my plan", "is today a rest day", "can i run", "back", "skip", "help", "why",
    "what is peace and love", "should i use ice", "just give me the exercises", "actually i'm 15",
    "change my age to 40",
    "my knee is hot and red", "it gave way yesterday", "i can't breathe", "i'm pregnant", "what are your sources",
    "restart", "yes", "it feels worse", "purple", "where does that come from", "how do i do the clam shell",
  ]

  private mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
  private mutating func chance(of one: Int) -> Bool { below(one) == 0 }
  private mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }
}

extension RandomPerson: RandomNumberGenerator {
  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
