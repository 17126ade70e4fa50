/// Where an answer begins to count once a part of it was taken back.
extension YesNoReader {
  /// Places to read from, the most trusted first: behind the last retraction, behind the ones before it, the whole.
  var starts: [Int] {
    var found: [Int] = []
    for mark in view.tiles([.retract]).reversed() where mark.range.upperBound < view.count && isTrusted(mark) {
      found.append(mark.range.upperBound)
      // "Yes, no wait, it's behind it": the "no" is what is left when the rest says nothing by itself.
      if let denial = denial(of: mark) { found.append(denial) }
    }
    return found + [0]
  }

  /// A "wait" amid a sentence takes nothing back.
  private func isTrusted(_ mark: SenseTile) -> Bool {
    let at = mark.range.lowerBound
    let end = mark.range.upperBound
    if at == 0 {
      return view.isOne(of: "no nope nah", at: 0) && view.isOne(of: "wait hang hold actually scratch", at: 1)
    }
    let isWithin = view.tiles([.dodge, .idiomNo, .idiomYes, .declined]).contains {
      $0.range.contains(end - 1) && $0.range.count > 1
    }
    return !isWithin
      && (mark.range.count > 1 || view.before(at) >= .comma || view.before(end) >= .comma
        || view.isOne(of: "yes yeah yep no nope nah oh ah but or wait oops sorry well", at: at - 1))
  }

  /// The "no" that a retraction begins with, where something else was said before it.
  private func denial(of mark: SenseTile) -> Int? {
    mark.range.first { $0 > 0 && context.isClaim && view.isOne(of: "no nope nah", at: $0) }
  }
}
