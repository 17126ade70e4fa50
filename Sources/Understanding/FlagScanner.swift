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
    var parts: [(part: Int, match: Match)] = []
    for match in view.heard.matches {
      switch view.vocabulary.owners[Int(match.phrase)] {
      case .flag(let flag): candidates.append((flag, match))
      case .part(let part): parts.append((part, match))
      case .unless(let flag): unless.append((flag, match.range))
      default: continue
      }
    }
    guard !candidates.isEmpty || parts.count > 1 else { return [] }
    func counts(_ match: Match, _ flag: Int) -> Bool {
      !unless.contains { $0.flag == flag && $0.range.overlaps(match.range) } && verdict(match, flag: flag) == nil
    }
    var seen = Set<Int>()
    for (flag, match) in candidates where !seen.contains(flag) && counts(match, flag) { seen.insert(flag) }
    for flag in conjoined(parts, except: seen, counts) { seen.insert(flag) }
    return seen.sorted().map { Sighting(flag: $0) }
  }

  /// Flags of which all parts are there, none of them denied.
  private func conjoined(
    _ found: [(part: Int, match: Match)], except seen: Set<Int>, _ counts: (Match, Int) -> Bool
  ) -> Set<Int> {
    var matches: [Int: [Match]] = [:]
    for (part, match) in found { matches[part, default: []].append(match) }
    guard matches.count > 1 else { return [] }
    var flags: Set<Int> = []
    for (part, places) in matches {
      for conjunction in view.vocabulary.conjunctions[part] {
        let flag = conjunction.flag
        guard !seen.contains(flag), !flags.contains(flag),
          conjunction.parts.dropFirst().allSatisfy({ matches[$0] != nil })
        else { continue }
        let others = conjunction.parts.dropFirst().map { part in (matches[part] ?? []).filter { counts($0, flag) } }
        let stands = places.contains { place in counts(place, flag) && Self.isComplete(place, others) }
        if stands { flags.insert(flag) }
      }
    }
    return flags
  }

  /// One match of each other part is near, in words of its own.
  private static func isComplete(_ place: Match, _ others: [[Match]]) -> Bool {
    var taken = [place.range]
    for matches in others {
      let room = place.range.lowerBound - ConjunctionTable.widestRoom..<place.range.upperBound
        + ConjunctionTable.widestRoom
      let fitting = matches.first { match in
        match.range.overlaps(room) && !taken.contains { $0.overlaps(match.range) }
      }
      guard let fitting else { return false }
      taken.append(fitting.range)
    }
    return true
  }

  /// Why a match does not count; nil when it does.
  enum Dismissal: String { case negated, someoneElse, longPast, informationOnly, resolved }

  func verdict(_ match: Match, flag: Int) -> Dismissal? {
    if isDenied(match) { return .negated }
    let circumstance = Circumstance(view: view)
    if circumstance.isSomeoneElse(match) { return .someoneElse }
    let countsForever = past.indices.contains(flag) && past[flag]
    if !countsForever, circumstance.isLongPast(match) { return .longPast }
    if circumstance.isInformation(match) { return .informationOnly }
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
