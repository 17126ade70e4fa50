import Dialog

/// Finds the danger signs that a message reports. When in doubt it is a sighting: a missed one is the worst mistake.
struct FlagScanner {
  let view: MessageView
  /// By flag.
  let tiers: [Tier]
  /// By flag: it counts however long ago it was.
  var past: [Bool] = []

  func sightings() -> [Sighting] {
    var unless: [(flag: Int, range: Range<Int>)] = []
    var candidates: [(flag: Int, match: Match)] = []
    for match in view.heard.matches {
      switch view.vocabulary.owners[Int(match.phrase)] {
      case .flag(let flag): candidates.append((flag, match))
      case .unless(let flag) where cancels(match): unless.append((flag, match.range))
      default: continue
      }
    }
    func counts(_ match: Match, _ flag: Int) -> Bool {
      !unless.contains { $0.flag == flag && $0.range.overlaps(match.range) } && verdict(match, flag: flag) == nil
    }
    var seen = Set<Int>()
    for (flag, match) in candidates where !seen.contains(flag) && counts(match, flag) { seen.insert(flag) }
    // Signs that are told in parts: all of them are there, and none is denied.
    for (owner, places) in view.conjunctions({ if case .flag(let flag) = $0 { !seen.contains(flag) } else { false } }) {
      guard case .flag(let flag) = owner, !seen.contains(flag) else { continue }
      let standing = places.map { $0.filter { counts($0, flag) } }
      if standing[0].contains(where: { complete($0, standing.dropFirst()) != nil }) { seen.insert(flag) }
    }
    return seen.sorted().map { Sighting(flag: $0) }
  }

  /// "Popped out, and it's not gone back in": words that say the opposite of an excuse cancel nothing.
  func cancels(_ unless: Match) -> Bool {
    !unless.range.contains { !unless.consumes($0) && view.has(.negator, at: $0) }
  }

  /// Why a match does not count; nil when it does.
  enum Dismissal: String { case negated, someoneElse, longPast, informationOnly, hypothetical, resolved }

  func verdict(_ match: Match, flag: Int) -> Dismissal? {
    if isDenied(match) { return .negated }
    let circumstance = Circumstance(view: view)
    if circumstance.isSomeoneElse(match) { return .someoneElse }
    let countsForever = past.indices.contains(flag) && past[flag]
    if !countsForever, circumstance.isLongPast(match) { return .longPast }
    if circumstance.isInformation(match) { return .informationOnly }
    if circumstance.isHypothetical(match) { return .hypothetical }
    // A grave sign that has passed is still news.
    if tiers[flag] <= .clinician, circumstance.isResolved(match) { return .resolved }
    return nil
  }

  private func isDenied(_ match: Match) -> Bool {
    if Negation(view: view).isNegated(match.range) { return true }
    // A negator that the phrase merely skipped: "chest has no pain".
    return match.range.contains { index in
      !match.consumes(index) && view.has(.negator, at: index) && !view.has(.knowing, at: index + 1)
        && !(view.isOne(of: "no", at: index) && view.before(index + 1) >= .comma)
        && !view.isOne(of: "can could", at: index - 1)
    }
  }
}
