import Conversation
import Dialog
import Testing

/// A small seeded generator, so that a failing conversation can be told again.
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("What holds in any conversation")
struct PropertyTests {
  static let texts = [
    "yes", "no", "left", "the right one", "34", "7", "11", "none of these", "not sure", "3 weeks", "a fall", "purple",
    "help",
    "back", "why", "skip", "thanks", "repeat", "stop", "start over", "bye", "can i run?", "change my age to 51",
    "actually it's the left one", "very swollen", "my chest hurts", "", "1", "2", "I don't think so",
  ]

  @Test("the coach always answers, time and rev never go back, and no flag is lowered by talk", arguments: 0..<40)
  func randomTalk(seed: UInt64) throws {
    var random = Seeded(state: seed)
    var chat = Chat(try smallCoach())
    var told: [String] = []
    for _ in 0..<30 {
      let before = chat.session
      let tier = chat.coach.standingTier(in: before)
      let text = Self.texts.randomElement(using: &random) ?? ""
      told.append(text)
      try chat.says(text)
      #expect(!chat.turn.messages.isEmpty, "\(told)")
      #expect(chat.turn.messages.count <= 16, "\(told)")
      #expect(chat.session.rev > before.rev, "\(told)")
      #expect(chat.turn.messages.filter { if case .ask = $0.body { true } else { false } }.count <= 1, "\(told)")
      #expect(chat.coach.standingTier(in: chat.session) >= tier || chat.entered.contains("again.lowered"), "\(told)")
      #expect(chat.turn.trace.stuckAt == nil, "\(told)")
      if chat.raised.contains("em1") || text == "my chest hurts" {
        #expect(chat.ids == ["danger.emergency.say"], "\(told)")
      }
      if chat.coach.standingTier(in: chat.session) == .emergency {
        #expect(!chat.ids.contains { $0.hasPrefix("intake.told") }, "\(told)")
      }
    }
  }

  @Test("a turn is a function of its inputs alone", arguments: 0..<5)
  func pure(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let coach = try smallCoach()
    var chats = [Chat(coach), Chat(coach)]
    for _ in 0..<20 {
      let text = Self.texts.randomElement(using: &random) ?? ""
      for index in chats.indices { try chats[index].says(text) }
      #expect(chats[0].turn == chats[1].turn)
      #expect(chats[0].session == chats[1].session)
    }
  }
}
