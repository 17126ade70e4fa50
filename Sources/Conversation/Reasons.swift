import Dialog

/// Why something was said: the answers, danger signs, facts and sources behind a condition that holds.
///
/// Worked out from the condition itself, so that a reason can't differ from the decision that it explains.
extension TurnMaker {
  /// The words for a place that the engine fills; `when` is the condition of the message that holds the place.
  func words(for blank: Blank, when: Test?) -> String {
    switch blank {
    // The first few carry the decision; more would only tire.
    case .because: reasons(of: when).spoken.prefix(4).joined(separator: "; ")
    case .rule: reasons(of: when).rules.joined(separator: ", ")
    case .sources: reasons(of: when).sources.joined(separator: ", ")
    case .kept: keptAhead()
    case .toldSources: titles(of: toldSources()).joined(separator: "\n")
    }
  }

  private func reasons(of when: Test?) -> Reasons {
    var reasons = Reasons()
    guard let when else { return reasons }
    collect(when, true, depth: 0, into: &reasons)
    // What holds is the reason; what does not hold is one only when there is no other.
    if reasons.spoken.isEmpty { collect(when, true, depth: 0, withAbsences: true, into: &reasons) }
    return reasons
  }

  /// Adds what makes a test come out as it does; `isTrue` is how it came out.
  private func collect(
    _ test: Test, _ isTrue: Bool, depth: Int, withAbsences: Bool = false, into reasons: inout Reasons
  ) {
    switch test {
    case .constant: break
    case .not(let inner):
      guard withAbsences else { return }
      collect(inner, !isTrue, depth: depth, withAbsences: true, into: &reasons)
    case .all(let parts), .any(let parts):
      for part in parts where program.holds(part, in: session) == isTrue {
        collect(part, isTrue, depth: depth, withAbsences: withAbsences, into: &reasons)
      }
    case .fact(let index):
      guard depth <= program.facts.count else { return }
      let fact = script.facts[index]
      // A fact that fails is no rule that fired; what its parts rest on still is a reason.
      // Of facts within facts, the outermost names the rule; the sources of all count.
      if isTrue { reasons.add(rule: depth == 0 ? fact.name : nil, sources: fact.sources) }
      collect(program.facts[index], isTrue, depth: depth + 1, withAbsences: withAbsences, into: &reasons)
    case .isOneOf(let slot, _), .compare(let slot, _, _, _), .clear(let slot), .unsure(let slot), .skipped(let slot):
      guard let value = session.activeValue(slot) else { return }
      reasons.add(spoken: "\(script.slots[slot].label): \(spoken(value, slot: slot))")
    // That something was asked decides nothing by itself.
    case .answered: break
    case .flagged(let flags):
      guard isTrue else { return }
      add(session.flags.filter { $0.stands && flags.contains($0.flag) }, to: &reasons)
    case .tier(let comparison, let tier):
      guard isTrue else { return }
      add(
        session.flags.filter {
          $0.stands && comparison.holds(Span(Double(program.flagTier[$0.flag].rank)), Double(tier.rank))
        }, to: &reasons)
    }
  }

  private func add(_ flags: [Session.RaisedFlag], to reasons: inout Reasons) {
    for raised in flags {
      let flag = script.flags[raised.flag]
      reasons.add(spoken: flag.label)
      reasons.add(rule: flag.id, sources: flag.sources)
    }
  }

  /// Ids of the sources behind what was told before this turn, in the order in which they were told.
  private func toldSources() -> [String] {
    var ids: [String] = []
    func add(_ lines: [Line], _ cards: [CompiledCard], _ whole: [String]) {
      for line in lines where program.holds(line.when, in: session) {
        ids += line.sources
        if line.givesReasons { ids += reasons(of: line.when).sources }
      }
      for card in cards where program.holds(card.when, in: session) { ids += card.texts.card.sources }
      if ids.isEmpty { ids += whole }
    }
    for told in session.told {
      switch told {
      case .state(let state): add(program.steps[state].say, program.steps[state].cards, program.steps[state].sources)
      case .topic(let topic): add(program.topics[topic].say, program.topics[topic].cards, program.topics[topic].sources)
      }
    }
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }

  private func titles(of ids: [String]) -> [String] {
    ids.compactMap { id in
      program.source[id].map { source in
        "\(source.id): \(source.title)" + (source.url.map { ", \($0)" } ?? "")
      }
    }
  }
}

/// What a condition rests on, each once and in order.
private struct Reasons {
  private(set) var spoken: [String] = []
  private(set) var rules: [String] = []
  private(set) var sources: [String] = []

  mutating func add(spoken words: String) {
    if !spoken.contains(words) { spoken.append(words) }
  }

  mutating func add(rule: String?, sources ids: [String]) {
    if let rule, !rules.contains(rule) { rules.append(rule) }
    for id in ids where !sources.contains(id) { sources.append(id) }
  }
}
