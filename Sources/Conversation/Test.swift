import Dialog

/// A condition with every name resolved to an index.
indirect enum Test: Sendable {
  case constant(Bool)
  case not(Test)
  case all([Test])
  case any([Test])
  case fact(Int)
  case isOneOf(slot: Int, [Value])
  /// `rating`: a range counts with its upper end only, never with any value in it.
  case compare(slot: Int, Comparison, Double, rating: Bool)
  case answered(Int)
  case clear(Int)
  case unsure(Int)
  case skipped(Int)
  case flagged([Int])
  case tier(Comparison, Tier)

  init(_ condition: Condition, _ names: Names) {
    switch condition {
    case .constant(let value): self = .constant(value)
    case .not(let inner): self = .not(Test(inner, names))
    case .and(let parts): self = .all(parts.map { Test($0, names) })
    case .or(let parts): self = .any(parts.map { Test($0, names) })
    case .fact(let name): self = names.fact[name].map { .fact($0) } ?? .constant(false)
    case .isOneOf(let slot, let values): self = Test.about(slot, names) { .isOneOf(slot: $0, values) }
    case .compare(let slot, let comparison, let number):
      self = Test.about(slot, names) { index in
        var isRating = false
        if case .scale = names.script.slots[index].kind { isRating = true }
        return .compare(slot: index, comparison, number, rating: isRating)
      }
    case .answered(let slot): self = Test.about(slot, names) { .answered($0) }
    case .clear(let slot): self = Test.about(slot, names) { .clear($0) }
    case .unsure(let slot): self = Test.about(slot, names) { .unsure($0) }
    case .skipped(let slot): self = Test.about(slot, names) { .skipped($0) }
    case .flagged(let flags): self = .flagged(flags.compactMap { names.flag[$0] })
    case .tier(let comparison, let tier): self = .tier(comparison, tier)
    }
  }

  private static func about(_ slot: String, _ names: Names, _ make: (Int) -> Test) -> Test {
    names.slot[slot].map(make) ?? .constant(false)
  }

  /// Adds the slots that this test looks at, through facts too.
  func collectReads(into reads: inout Set<Int>, facts: [Fact], _ names: Names, depth: Int = 0) {
    switch self {
    case .constant, .flagged, .tier: break
    case .not(let inner): inner.collectReads(into: &reads, facts: facts, names, depth: depth)
    case .all(let parts), .any(let parts):
      for part in parts { part.collectReads(into: &reads, facts: facts, names, depth: depth) }
    case .fact(let index):
      // A cycle of facts is refused when a script is loaded; one made by hand must not hang here.
      guard depth <= facts.count else { return }
      Test(facts[index].when, names).collectReads(into: &reads, facts: facts, names, depth: depth + 1)
    case .isOneOf(let slot, _), .compare(let slot, _, _, _), .answered(let slot), .clear(let slot),
      .unsure(let slot), .skipped(let slot):
      reads.insert(slot)
    }
  }
}

/// Facts that were worked out in one evaluation, so that facts upon facts cost what they hold, each once.
private struct FactMemo {
  /// By fact: 0 unknown, 1 false, 2 true. Empty until the first fact is asked for.
  private var values: [UInt8] = []

  subscript(index: Int) -> Bool? {
    guard !values.isEmpty, values[index] != 0 else { return nil }
    return values[index] == 2
  }

  mutating func set(_ index: Int, _ value: Bool, of count: Int) {
    if values.isEmpty { values = [UInt8](repeating: 0, count: count) }
    values[index] = value ? 2 : 1
  }
}

/// Which answers a test sees.
private enum Counting {
  /// Those on the path to where the conversation stands.
  case active
  /// All that are there.
  case known
}

extension Program {
  /// Whether the test holds for what the session knows now. Only active answers count.
  func holds(_ test: Test?, in session: Session) -> Bool {
    guard let test else { return true }
    var memo = FactMemo()
    return holds(test, session, .active, &memo)
  }

  /// Whether the test holds when every answer counts that is known at all.
  func holds(_ test: Test, forAllKnownIn session: Session) -> Bool {
    var memo = FactMemo()
    return holds(test, session, .known, &memo)
  }

  private func holds(_ test: Test, _ session: Session, _ answers: Counting, _ memo: inout FactMemo) -> Bool {
    switch test {
    case .constant(let value): return value
    case .not(let inner): return !holds(inner, session, answers, &memo)
    case .all(let parts):
      for part in parts where !holds(part, session, answers, &memo) { return false }
      return true
    case .any(let parts):
      for part in parts where holds(part, session, answers, &memo) { return true }
      return false
    case .fact(let index):
      if let known = memo[index] { return known }
      // A cycle of facts is refused when a script is loaded; one made by hand ends here.
      memo.set(index, false, of: facts.count)
      let value = holds(facts[index], session, answers, &memo)
      memo.set(index, value, of: facts.count)
      return value
    case .isOneOf(let slot, let values):
      guard let value = value(slot, session, answers) else { return false }
      return values.contains { matches(value, $0) }
    case .compare(let slot, let comparison, let number, let rating):
      switch value(slot, session, answers) {
      case .number(let span), .duration(let span):
        return comparison.holds(rating ? Span(span.high) : span, number)
      default: return false
      }
    case .answered(let slot): return value(slot, session, answers)?.isAnswer ?? false
    case .clear(let slot): return isClear(slot, in: session, answers)
    case .unsure(let slot): return value(slot, session, answers) == .unsure
    case .skipped(let slot): return value(slot, session, answers).map { !$0.isAnswer } ?? false
    case .flagged(let flags):
      return session.flags.contains { $0.stands && flags.contains($0.flag) }
    case .tier(let comparison, let tier):
      return comparison.holds(Span(Double(standingTier(in: session).rank)), Double(tier.rank))
    }
  }

  private func value(_ slot: Int, _ session: Session, _ answers: Counting) -> Value? {
    answers == .active ? session.activeValue(slot) : session.answers[slot]?.value
  }

  /// The highest tier of a flag that stands.
  func standingTier(in session: Session) -> Tier {
    session.flags.lazy.filter(\.stands).map { self.flagTier[$0.flag] }.max() ?? .none
  }

  private func matches(_ value: Value, _ wanted: Value) -> Bool {
    switch (value, wanted) {
    case (.choices(let chosen), .choices(let any)): !chosen.isDisjoint(with: any)
    case (.choices(let chosen), .choice(let index)): chosen.contains(index: index)
    case (.number(let span), .number(let other)), (.duration(let span), .duration(let other)):
      span.low <= other.high && other.low <= span.high
    default: value == wanted
    }
  }

  private func isClear(_ slot: Int, in session: Session, _ answers: Counting) -> Bool {
    guard let answer = session.answers[slot], answer.isActive || answers == .known, !answer.isHedged else {
      return false
    }
    let choices = script.slots[slot].choices
    return switch answer.value {
    case .yesNo(let yes): !yes
    case .choice(let index): choices.indices.contains(index) && choices[index].exclusive
    case .choices(let chosen):
      !chosen.isEmpty && chosen.indices.allSatisfy { choices.indices.contains($0) && choices[$0].exclusive }
    default: false
    }
  }
}

extension Comparison {
  /// Whether any value of the range satisfies the comparison.
  func holds(_ span: Span, _ number: Double) -> Bool {
    switch self {
    case .equal: span.low <= number && number <= span.high
    case .notEqual: span.low != number || span.high != number
    case .less: span.low < number
    case .lessOrEqual: span.low <= number
    case .greater: span.high > number
    case .greaterOrEqual: span.high >= number
    }
  }
}
