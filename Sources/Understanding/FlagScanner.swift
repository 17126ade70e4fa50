import Dialog

/// Finds the danger signs that a message reports. When in doubt it is a sighting: a missed one is the worst mistake.
struct FlagScanner {
  let view: MessageView
  /// By flag.
  let traits: [Traits]
  private let circumstance: Circumstance

  init(view: MessageView, traits: [Traits]) {
    self.view = view
    self.traits = traits
    circumstance = Circumstance(view: view)
  }

  /// What decides whether a sighting of a flag counts.
  struct Traits {
    let tier: Tier
    /// It counts however long ago it was.
    let past: Bool
    /// Another person is part of it.
    let others: Bool

    init(_ flag: Flag) {
      tier = flag.tier
      past = flag.past
      others = flag.others
    }
  }

  func sightings() -> [Sighting] {
    var unless: [(flag: Int, range: Range<Int>)] = []
    var candidates: [(flag: Int, match: Match)] = []
    for match in view.heard.matches {
      switch view.vocabulary.owners[Int(match.phrase)] {
      case .flag(let flag): candidates.append((flag, match))
      case .alone(let flag) where isWhole(match): candidates.append((flag, match))
      case .unless(let flag) where cancels(match): unless.append((flag, match.range))
      default: continue
      }
    }
    guard !candidates.isEmpty || !view.heard.conjunctions.isEmpty else { return [] }
    func counts(_ match: Match, _ flag: Int, ever: Bool = false) -> Bool {
      !unless.contains { $0.flag == flag && $0.range.overlaps(match.range) }
        && verdict(match, flag: flag, ever: ever) == nil
    }
    var seen = Set<Int>()
    for (flag, match) in candidates where !seen.contains(flag) && counts(match, flag) { seen.insert(flag) }
    // Signs that are told in parts: all of them are there, and none is denied.
    let table = view.vocabulary.conjunctions
    for conjunction in view.heard.conjunctions {
      let sign = table.all[Int(conjunction)]
      guard case .flag(let flag) = sign.owner, !seen.contains(flag) else { continue }
      let places = zip(table.places(of: conjunction, in: view.heard.parts), sign.isEver).map { matches, ever in
        matches.filter { counts($0, flag, ever: ever) }
      }
      if places[0].contains(where: { complete($0, places.dropFirst()) != nil }) { seen.insert(flag) }
    }
    return seen.sorted().map { Sighting(flag: $0) }
  }

  /// "Stroke!", "please, an ambulance": nothing else is said, and nothing asked.
  func isWhole(_ match: Match) -> Bool {
    !view.holdsQuestion
      && view.tokens.indices.allSatisfy { index in
        match.range.contains(index) || view.has([.article, .soft, .polite], at: index)
          || view.isOne(of: "i am it is have help now just think maybe my omg god oh", at: index)
      }
  }

  /// "Popped out, and it's not gone back in": words that say the opposite of an excuse cancel nothing.
  func cancels(_ unless: Match) -> Bool {
    !unless.range.contains { !unless.consumes($0) && view.has(.negator, at: $0) }
  }

  /// Why a match does not count; nil when it does.
  enum Dismissal: String { case negated, someoneElse, longPast, informationOnly, hypothetical, resolved }

  func verdict(_ match: Match, flag: Int, ever: Bool = false) -> Dismissal? {
    if isDenied(match) { return .negated }
    if !traits[flag].others, circumstance.isSomeoneElse(match, isGrave: traits[flag].tier >= .urgent) {
      return .someoneElse
    }
    if traits[flag].tier <= .clinician, circumstance.isOwnedByOther(match) { return .someoneElse }
    // An emergency of somebody who is with the person is one all the same.
    if traits[flag].tier <= .urgent, !traits[flag].others, circumstance.isOtherBesideNone(match.range) {
      return .someoneElse
    }
    if !ever, !traits[flag].past, circumstance.isLongPast(match) { return .longPast }
    if circumstance.isInformation(match) { return .informationOnly }
    if circumstance.isHypothetical(match) { return .hypothetical }
    // A grave sign that has passed is still news.
    if traits[flag].tier <= .clinician, circumstance.isResolved(match) { return .resolved }
    return nil
  }

  private func isDenied(_ match: Match) -> Bool {
    guard !circumstance.cues.isDisjoint(with: [.negator, .denying]) else { return false }
    if Negation(view: view).isNegated(match.range) { return true }
    // A negator that the phrase merely skipped: "chest has no pain".
    return match.range.contains { index in
      !match.consumes(index) && view.has(.negator, at: index) && !view.has(.knowing, at: index + 1)
        && !(view.isOne(of: "no", at: index) && view.before(index + 1) >= .comma)
        && !view.isOne(of: "can could", at: index - 1)
    }
  }
}
