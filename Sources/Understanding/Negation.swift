/// Whether something in a message is denied: "no fever or swelling", "isn't locked", "chest pain: none".
struct Negation {
  let view: MessageView

  /// True when a negator reaches these tokens. Words inside the range never negate it.
  func isNegated(_ range: Range<Int>) -> Bool { negatedBefore(range.lowerBound) || negatedAfter(range.upperBound) }

  /// Walks left from the tokens over words that a negator reaches across.
  private func negatedBefore(_ start: Int) -> Bool {
    guard start < view.count else { return false }
    if isHardly(start) { return true }
    var at = start - 1
    var isList = view.has(.alternative, at: start) || listed(after: start)
    while at >= 0 {
      guard view.tokens[at].clause == view.tokens[start].clause else { return false }
      if view.before(at + 1) == .comma {
        guard isList, !beginsClause(at + 1) else { return false }
      }
      if view.has(.negator, at: at) { return counts(at, start) }
      if view.has(.alternative, at: at) { isList = true }
      guard view.has(.transparent, at: at) || isNoMore(at, start) || isList && !view.has(.firstPerson, at: at) else {
        return false
      }
      at -= 1
    }
    return false
  }

  /// "Hardly swollen", "barely any swelling", "nothing hurts", but not "can barely ...".
  private func isHardly(_ start: Int) -> Bool {
    if view.isOne(of: "nothing nowhere", at: start - 1) { return true }
    let at = view.isOne(of: "any", at: start - 1) ? start - 2 : start - 1
    return view.isOne(of: "hardly barely scarcely", at: at) && !view.isOne(of: "can could", at: at - 1)
  }

  /// "No more leaks", but not "no more than before".
  private func isNoMore(_ index: Int, _ start: Int) -> Bool {
    view.isOne(of: "more longer", at: index) && view.isOne(of: "no", at: index - 1)
      && !(start..<min(start + 5, view.count)).contains { view.isOne(of: "than", at: $0) }
  }

  /// True when an "or" follows before the clause ends: "no A, B or C".
  private func listed(after start: Int) -> Bool {
    var at = start + 1
    while at < view.count, view.tokens[at].clause == view.tokens[start].clause {
      if view.has(.alternative, at: at) { return true }
      if view.has(.firstPerson, at: at) { return false }
      at += 1
    }
    return false
  }

  private func beginsClause(_ index: Int) -> Bool {
    view.has([.firstPerson, .thirdPerson, .present, .pastVerb], at: index)
      || view.isOne(of: "it the my this", at: index)
  }

  /// True when the negator denies what follows: not "no, ...", "not sure if", "can't", "not without".
  private func counts(_ negator: Int, _ start: Int) -> Bool {
    let next = negator + 1
    if view.isOne(of: "no nah neither", at: negator), next < view.count, view.before(next) >= .comma { return false }
    if view.has(.knowing, at: next), view.isOne(of: "not", at: negator) { return false }
    // "Can't say it's hot" denies, "can't walk" does not.
    if view.isOne(of: "not", at: negator), view.isOne(of: "can could will", at: negator - 1) {
      return view.isOne(of: "say think recall remember claim", at: next)
    }
    if view.isOne(of: "not never", at: negator - 1) { return false }
    return true
  }

  /// "Fever: no", "none that", "there isn't one".
  private func negatedAfter(_ end: Int) -> Bool {
    guard end < view.count else { return false }
    if view.isOne(of: "no none nope nah negative never nil", at: end) {
      return end + 1 >= view.count || view.before(end + 1) >= .comma
    }
    var at = end
    if view.has([.joint, .contrast], at: at) { at += 1 }
    if view.isOne(of: "there it that", at: at), view.isOne(of: "is was are were", at: at + 1),
      view.isOne(of: "not", at: at + 2), view.isOne(of: "one any there", at: at + 3)
    {
      return true
    }
    while view.isOne(of: "has have been was is were", at: at) { at += 1 }
    return view.isOne(of: "ruled", at: at) && view.isOne(of: "out", at: at + 1)
  }
}
