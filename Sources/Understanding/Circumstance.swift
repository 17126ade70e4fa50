/// Whose, when, and whether at all: what makes a danger sign no news about the person.
struct Circumstance {
  let view: MessageView

  /// "My dad had a clot": another person, in the past, and not the person who is being asked about now.
  func isSomeoneElse(_ match: Match) -> Bool {
    let start = Int(match.start)
    let sentence = sentence(around: start)
    guard let person = (sentence.lowerBound..<start).last(where: { view.has(.otherPerson, at: $0) }) else {
      return false
    }
    if mentionsSelf(person + 1..<start, owns: true) { return false }
    // "My dad had a clot, so now I am worried": what follows "so" or "I" says nothing about dad.
    let clauseEnd = clause(around: match.range).upperBound
    let end =
      (Int(match.end)..<clauseEnd).first { view.has(.firstPerson, at: $0) || view.isOne(of: "so", at: $0) } ?? clauseEnd
    let contrast = (Int(match.end)..<view.count).contains { view.isOne(of: "mine", at: $0) }
    if contrast { return true }
    if (person..<end).contains(where: { isPresent($0) }) { return false }
    return (person..<end).contains { isPast($0) }
  }

  /// "In 2009", "years ago", "as a child", in the same clause.
  func isLongPast(_ match: Match) -> Bool {
    let clause = clause(around: match.range)
    if clause.contains(where: { view.isOne(of: "still since keeps now", at: $0) }) { return false }
    return clause.contains { index in
      if view.isOne(of: "ago", at: index), view.isOne(of: "years yrs decades", at: index - 1) {
        return !clause.contains { view.isOne(of: "started began begun", at: $0) }
      }
      if view.isOne(of: "in back", at: index), let year = view.heard.tokens[min(index + 1, view.count - 1)].value {
        return year >= 1930 && year < 2100 && index + 1 < view.count
      }
      if view.isOne(of: "as", at: index), view.isOne(of: "a", at: index + 1) {
        return view.isOne(of: "child kid teenager teen boy girl baby youngster", at: index + 2)
      }
      if view.isOne(of: "when", at: index), view.isOne(of: "i", at: index + 1), view.isOne(of: "was", at: index + 2) {
        return view.isOne(of: "young little small a at in", at: index + 3)
          || (index + 3 < view.count && view.heard.tokens[index + 3].value.map { $0 < 30 } ?? false)
      }
      return view.isOne(of: "used", at: index) && view.isOne(of: "to", at: index + 1)
        || view.isOne(of: "childhood", at: index)
    }
  }

  /// "It was swollen, but it's gone down now": there before, gone by now.
  func isResolved(_ match: Match) -> Bool {
    let before = clause(around: match.range)
    guard (before.lowerBound..<Int(match.end)).contains(where: { view.isOne(of: "was were had been got", at: $0) })
    else {
      return false
    }
    return (Int(match.end)..<view.count).contains { index in
      let isGone =
        view.isOne(of: "gone settled cleared disappeared vanished resolved stopped healed subsided", at: index)
        || (view.isOne(of: "went", at: index) && view.isOne(of: "away down", at: index + 1))
        || (view.isOne(of: "fine ok okay normal better alright", at: index)
          && view.isOne(of: "now again since", at: index + 1))
      return isGone && !(max(Int(match.end), index - 3)..<index).contains { view.has(.negator, at: $0) }
    }
  }

  /// "What does giving way mean?", "why do you ask about fever?".
  func isInformation(_ match: Match) -> Bool {
    let start = Int(match.start)
    let sentence = sentence(around: start)
    let lead = sentence.lowerBound
    let whole = sentence.lowerBound..<sentence.upperBound
    if mentionsSelf(whole, owns: false) { return false }
    let asksMeaning =
      whole.contains { view.isOne(of: "mean means meaning definition", at: $0) }
      && whole.contains { view.isOne(of: "what whats does meaning definition", at: $0) }
    let asksWhy =
      view.isOne(of: "why", at: lead) && whole.contains { view.isOne(of: "ask asking matter relevant", at: $0) }
    let asksWhat =
      view.isOne(of: "what", at: lead) && view.isOne(of: "is are counts", at: lead + 1)
      && lead + 2 <= start && (lead + 2..<start).allSatisfy { view.has([.article], at: $0) }
    return asksMeaning || asksWhy || asksWhat
  }

  private func isPresent(_ index: Int) -> Bool {
    view.isOne(of: "is has now today are tonight currently keeps suddenly just morning", at: index)
      || (view.isOne(of: "can does do", at: index) && view.isOne(of: "not", at: index + 1))
  }

  private func isPast(_ index: Int) -> Bool {
    guard index < view.count else { return false }
    if view.has(.pastVerb, at: index) { return true }
    let typed = view.text(of: index..<index + 1).lowercased()
    return typed.utf8.count > 4 && typed.hasSuffix("ed")
  }

  /// "I", or with `owns` also "my" before anything but another person.
  private func mentionsSelf(_ range: Range<Int>, owns: Bool) -> Bool {
    range.contains { index in
      guard view.has(.firstPerson, at: index) else { return false }
      if view.isOne(of: "mine", at: index) { return !view.isOne(of: "of", at: index - 1) }
      if view.isOne(of: "my our", at: index) {
        return !view.has(.otherPerson, at: index + 1) && !view.isOne(of: "at in from of on", at: index - 1)
      }
      return true
    }
  }

  private func sentence(around index: Int) -> Range<Int> {
    var low = index
    while low > 0, !view.before(low).ends { low -= 1 }
    var high = index + 1
    while high < view.count, !view.before(high).ends { high += 1 }
    return low..<high
  }

  /// The clause: up to a comma, a full stop, or "but".
  private func clause(around range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    while low > 0, view.before(low) < .comma, view.tokens[low].clause == view.tokens[low - 1].clause { low -= 1 }
    var high = range.upperBound
    while high < view.count, view.before(high) < .comma, view.tokens[high].clause == view.tokens[high - 1].clause {
      high += 1
    }
    return low..<high
  }
}
