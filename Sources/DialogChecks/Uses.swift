import Dialog

/// All conditions of a script, wherever they stand.
extension Script {
  var allConditions: [Condition] {
    var all: [Condition?] = facts.map(\.when) + [neverKept]
    for state in dialogs.flatMap(\.states) {
      all += state.set.map(\.when) + state.say.map(\.when) + state.cards.map(\.when) + state.next.map(\.when)
      all += (state.question?.ask ?? []).map(\.when) + (state.question?.retry ?? []).map(\.when)
    }
    for topic in topics {
      all += [topic.when] + topic.say.map(\.when) + topic.cards.map(\.when) + topic.set.map(\.when)
    }
    for card in cards { all += card.doses.map(\.when) }
    for text in texts { all += text.variants.map(\.when) }
    for rule in rules { if case .never(_, let when) = rule.kind { all.append(when) } }
    return all.compactMap { $0 }
  }

  /// All texts that a person may see.
  var allTexts: [Text] { placedTexts.map(\.text) }

  /// All texts that a person may see, each with the place of the message, card or name that holds it.
  public var placedTexts: [(text: Text, place: SourceLocation)] {
    var messages: [Message?] = Array(house.messages.values) + Array(tiers.values.map(\.say)) + flags.map(\.say)
    for state in dialogs.flatMap(\.states) {
      messages += state.say + [state.readBack?.edit]
      if let question = state.question {
        messages += question.ask + question.retry + [question.again, question.why, question.help]
      }
    }
    for topic in topics { messages += topic.say + [topic.otherwise, topic.returning] }
    var texts = messages.compactMap { $0 }.flatMap { message in message.variants.map { ($0, message.location) } }
    for card in cards {
      let parts = [card.purpose, card.setup].compactMap { $0 } + card.steps + card.doses.map(\.text)
      texts += (parts + card.easier + card.harder + card.faults + card.stop + card.lines).map { ($0, card.location) }
    }
    for text in self.texts { texts += text.variants.map { ($0.text, text.location) } }
    return texts
  }
}

extension Condition {
  /// Names of the slots that it asks about.
  var slots: [String] {
    switch self {
    case .isOneOf(let slot, _), .compare(let slot, _, _), .answered(let slot), .clear(let slot), .unsure(let slot),
      .skipped(let slot):
      [slot]
    case .not(let part): part.slots
    case .and(let parts), .or(let parts): parts.flatMap(\.slots)
    case .constant, .fact, .flagged, .tier: []
    }
  }

  /// Names of the facts that it asks about.
  var facts: [String] {
    switch self {
    case .fact(let name): [name]
    case .not(let part): part.facts
    case .and(let parts), .or(let parts): parts.flatMap(\.facts)
    default: []
    }
  }
}
