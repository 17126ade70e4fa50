/// Words in the place of a number, and "one" where it is none.
extension NumberScanner {
  /// "Half a dozen": where it ends.
  func halfDozen(_ index: Int) -> Int? {
    let dozen = view.isOne(of: "a", at: index + 1) ? index + 2 : index + 1
    return view.isOne(of: "dozen", at: dozen) ? dozen + 1 : nil
  }

  /// "Tow weeks", "ate out of ten": another word in the place of a number that sounds or looks like it.
  func soundalike(_ index: Int) -> Double? {
    let isCounting = view.lexeme(index + 1).unitDays >= 1 && view.before(index + 1) == .space
    let isOutOf = view.isOne(of: "out", at: index + 1) && view.isOne(of: "of", at: index + 2)
    if isCounting, view.isOne(of: "tow", at: index) { return 2 }
    if isCounting || isOutOf, view.isOne(of: "tree free thre", at: index) { return 3 }
    if isCounting || isOutOf, view.isOne(of: "fore foru", at: index) { return 4 }
    guard isOutOf, index == 0 || view.isOne(of: "a is about like say", at: index - 1) else { return nil }
    if view.isOne(of: "to too tow", at: index) { return 2 }
    if view.isOne(of: "for", at: index) { return 4 }
    if view.isOne(of: "sex sicks", at: index) { return 6 }
    return view.isOne(of: "ate", at: index) ? 8 : nil
  }

  /// "One" that stands for a thing: "the one", "which one", "one of them".
  func isPronoun(_ index: Int) -> Bool {
    guard view.isOne(of: "one ones", at: index) else { return false }
    if view.isOne(of: "of bit jot iota single hell", at: index + 1) { return !view.isOne(of: "ten", at: index + 2) }
    guard index > 0 else { return false }
    // "My metal one", "the sore one": a word that describes it, and nothing that is counted behind it.
    let isDescribed =
      view.before(index) == .space && view.lexeme(index - 1).number < 0 && view.ends(after: index)
      && !view.isOne(of: "about around maybe only just is be was like say at number to or a an not", at: index - 1)
    return isDescribed || view.lexeme(index - 1).ordinal != 0
      || view.isOne(
        of: "the which this that no any each every other another only my left right good bad same", at: index - 1)
  }
}
