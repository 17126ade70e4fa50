/// Whether a clause speaks of long ago: "in 2009", "years ago", "at 16", "as a child".
struct PastTime {
  let view: MessageView

  /// True when the clause of these words is about long ago, by its own words, by the clause that leads to it ("at 16 I had
  /// a bad fall, broke that leg"), or by one that says so afterwards ("..., that was in 2009").
  func holds(_ range: Range<Int>) -> Bool {
    let clause = view.clause(around: range)
    // "Since my crash in 2015": what has lasted since then is something else.
    if let since = view.span(clause.lowerBound, range.lowerBound).last(where: { view.isOne(of: "since", at: $0) }),
      range.lowerBound - since <= 3,
      view.span(range.upperBound, clause.upperBound).contains(where: { isMark($0, clause) }),
      !view.holds("still keeps now", in: clause)
    {
      return true
    }
    guard !lasts(clause), !goesOn(after: clause), !beginsAnew(range, clause), !isOfNow(range, clause) else {
      return false
    }
    if names(clause) { return true }
    if let lead = view.clause(before: clause), !lasts(lead), names(lead), isPast(clause), !isPresent(clause) {
      return true
    }
    guard let next = view.clause(after: clause), !lasts(next), names(next) || isYear(next) else { return false }
    return next.count <= 2 || isOnlyTime(next) || view.isOne(of: "that it this", at: next.lowerBound)
      || next.lowerBound + 1 < next.upperBound && view.has(.contrast, at: next.lowerBound)
        && view.isOne(of: "that it this", at: next.lowerBound + 1)
  }

  /// "Two years ago, and all of a sudden it is hot": what follows the "and" has its own time.
  private func beginsAnew(_ range: Range<Int>, _ clause: Range<Int>) -> Bool {
    guard let joint = view.span(clause.lowerBound, range.lowerBound).last(where: { view.isOne(of: "and then", at: $0) })
    else { return false }
    let own = joint..<clause.upperBound
    return !own.contains { isMark($0, own) } && (isPresent(own) || view.holds("sudden suddenly now", in: own))
      && !isPast(own)
  }

  /// "The knee they replaced two years back is hot": what is told after the time is of today.
  private func isOfNow(_ range: Range<Int>, _ clause: Range<Int>) -> Bool {
    guard let mark = view.span(clause.lowerBound, range.upperBound).last(where: { isMark($0, clause) }) else {
      return false
    }
    return view.holds("is are feels looks hurts has keeps now today", in: view.span(mark + 1, range.upperBound))
  }

  /// "..., about 15 years ago".
  private func isOnlyTime(_ clause: Range<Int>) -> Bool {
    clause.count <= 5 && view.isOne(of: "ago back", at: clause.upperBound - 1)
      && clause.dropLast().allSatisfy {
        view.tokens[$0].value != nil || view.lexeme($0).number >= 0 || view.lexeme($0).unitDays > 0
          || view.has(.about, at: $0) || view.isOne(of: "over some many a few couple of", at: $0)
      }
  }

  /// ", 1994,".
  private func isYear(_ clause: Range<Int>) -> Bool {
    clause.count == 1 && view.tokens[clause.lowerBound].value.map { (1930..<2100).contains($0) } == true
  }

  /// "..., still lets me down", "used to be a 3, now a 6": it is not over.
  private func goesOn(after clause: Range<Int>) -> Bool {
    let rest = view.span(clause.upperBound, view.sentence(around: clause.lowerBound).upperBound)
    if view.holds("still keeps", in: rest) || view.holds("again", in: rest) && !view.holds("never not", in: rest) {
      return true
    }
    guard view.holds("used", in: clause) else { return false }
    return view.holds("now", in: rest) && !view.holds("fine ok okay gone better alright never not", in: rest)
  }

  /// What began then and goes on.
  private func lasts(_ clause: Range<Int>) -> Bool {
    view.holds("still since keeps keep now nowadays ever always started began begun again", in: clause)
  }

  private func isPast(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      if view.has(.pastVerb, at: index) { return true }
      let typed = view.text(of: index..<index + 1).lowercased()
      return typed.utf8.count > 4 && typed.hasSuffix("ed")
    }
  }

  private func isPresent(_ clause: Range<Int>) -> Bool {
    view.holds("is are am has today currently tonight yesterday just", in: clause)
  }

  private func names(_ clause: Range<Int>) -> Bool { clause.contains { isMark($0, clause) } }

  /// A word at which a time long ago begins.
  private func isMark(_ index: Int, _ clause: Range<Int>) -> Bool {
    guard view.has(.pastMark, at: index) || view.tokens[index].value != nil else { return false }
    if view.isOne(of: "ago back", at: index), view.isOne(of: "years year yrs yr decade decades ages", at: index - 1) {
      return true
    }
    if view.isOne(of: "ago back", at: index), view.isOne(of: "long way", at: index - 1) { return true }
    if view.isOne(of: "in back during around from circa", at: index), index + 1 < view.count,
      let year = view.tokens[index + 1].value, (1930..<2100).contains(year)
    {
      return true
    }
    if index > clause.lowerBound, view.isOne(of: "was were", at: index - 1), let year = view.tokens[index].value,
      (1930..<2100).contains(year)
    {
      return true
    }
    if view.isOne(of: "last", at: index),
      view.isOne(of: "year decade century summer winter spring autumn", at: index + 1)
    {
      return true
    }
    if view.isOne(of: "at aged age", at: index) { return isYouth(index, clause) }
    if view.isOne(of: "in", at: index), view.isOne(of: "my his her", at: index + 1) {
      return view.isOne(of: "teens twenties thirties childhood youth", at: index + 2)
    }
    if view.isOne(of: "as", at: index), view.isOne(of: "a an", at: index + 1) {
      return (index + 2...index + 3).contains {
        view.isOne(of: "child kid teenager teen boy girl baby youngster student toddler", at: $0)
      }
    }
    if view.isOne(of: "when", at: index), view.isOne(of: "i he she", at: index + 1),
      view.isOne(of: "was were", at: index + 2)
    {
      return view.isOne(of: "young younger little small a at in about", at: index + 3) || isAge(index + 3)
    }
    // "Two winters ago", "the 2014 marathon".
    if view.isOne(of: "ago back", at: index),
      view.isOne(of: "winters summers springs autumns christmases", at: index - 1)
    {
      return true
    }
    if let year = view.tokens[index].value, (1930..<2100).contains(year), view.isOne(of: "the", at: index - 1),
      !view.has(.measure, at: index + 1)
    {
      return true
    }
    // "I can't push it like I used to" compares.
    if view.isOne(of: "used", at: index), view.isOne(of: "to", at: index + 1), !view.ends(after: index + 1) {
      // "Used to be able to", "where the muscle used to be" say what is lost, not what was.
      let isLost = view.isOne(of: "able fine ok", at: index + 3) || view.ends(after: index + 2)
      return !(view.isOne(of: "be", at: index + 2) && isLost)
    }
    return view.isOne(of: "childhood", at: index)
  }

  /// "At 16", "at the age of nine", where something happened; "I am 16" and "at 8 out of 10" are no past.
  private func isYouth(_ index: Int, _ clause: Range<Int>) -> Bool {
    var at = index + 1
    while view.isOne(of: "the age of about around", at: at) { at += 1 }
    guard isAge(at), isPast(clause) || view.clause(after: clause).map(isPast) == true else { return false }
    let isHour = view.isOne(of: "am pm oclock this", at: at + 1) || view.before(at + 1) == .slash
    let isOther = view.isOne(of: "out o a aside past percent %", at: at + 1) || view.lexeme(at + 1).unitDays != 0
    return !isHour && !isOther
  }

  private func isAge(_ index: Int) -> Bool {
    guard index < view.count else { return false }
    if let value = view.tokens[index].value { return value >= 3 && value < 40 && value == value.rounded() }
    return (3..<40).contains(view.lexeme(index).number)
  }
}
