/// Answers that tell when, how long or how much instead of saying yes.
extension YesNoReader {
  /// "For the first ten minutes", "until I've had a shower", "when I carry the shopping": it happens, then.
  func toldWhen(from start: Int) -> Polarity? {
    guard !context.isProposal, !context.isClaim, !view.heard.asks, !view.isUnsure,
      !view.tokens.indices.contains(where: { $0 >= start && view.has([.negator, .contrast], at: $0) })
    else { return nil }
    var at = start
    while view.isOne(of: "only just maybe about roughly usually mostly probably often mainly especially", at: at) {
      at += 1
    }
    let isEager = context.frame.asksTrouble || context.frame.isAboutPast
    if isEager, view.isOne(of: "when whenever if while", at: at), at + 1 < view.count,
      !view.isOne(of: "you ever not", at: at + 1)
    {
      return .likelyYes
    }
    if isEager, at > start, view.isOne(of: "on with at in after going coming the first last without", at: at) {
      return .likelyYes
    }
    guard context.frame.asksTrouble, !context.frame.asksSpan || context.frame.asksMorning else { return nil }
    if view.isOne(of: "until till til", at: at) { return at + 1 < view.count ? .likelyYes : nil }
    while view.has(.article, at: at) { at += 1 }
    let rest = at..<min(view.count, at + 7)
    guard rest.contains(where: { view.lexeme($0).unitDays > 0 || view.isOne(of: "bit while ages steps", at: $0) })
    else {
      return nil
    }
    if view.isOne(of: "for first takes take lasts last", at: at) { return .likelyYes }
    guard let first = rest.first,
      view.tokens[first].value != nil || view.lexeme(first).number >= 0
        || view.isOne(of: "couple few half", at: first)
    else { return nil }
    return rest.contains { view.isOne(of: "tops max maximum usually normally often least most each every", at: $0) }
      ? .likelyYes : nil
  }

  /// Asked about mornings: "only in the evening"; asked about going down: "only going up".
  var isElsewhere: Bool {
    guard !context.isProposal, !context.isClaim else { return false }
    if view.tokens.indices.contains(where: { isOnlyUp($0) }), !holds("down yes yeah"),
      context.frame.placeSymbols.contains(where: { view.lexicon.text(of: $0) == "down" })
    {
      return true
    }
    return context.frame.asksMorning && holds("evening evenings afternoon afternoons night nights bedtime")
      && !holds("morning mornings yes yeah and all")
  }

  /// "Only up", "mainly going up".
  private func isOnlyUp(_ index: Int) -> Bool {
    guard view.isOne(of: "up", at: index) else { return false }
    var at = index - 1
    while view.isOne(of: "going go goes the way when i on coming walking climbing", at: at) { at -= 1 }
    return view.isOne(of: "only just mainly mostly", at: at)
  }

  private func holds(_ words: StaticString) -> Bool {
    view.tokens.indices.contains { view.isOne(of: words, at: $0) }
  }

  /// "It's my hip", "more towards the outside": another place than the one that was claimed.
  func placesElsewhere(from start: Int) -> Bool {
    guard !view.heard.asks, !context.askedSymbols.isEmpty,
      !view.tokens.indices.contains(where: { context.askedSymbols.contains(view.tokens[$0].symbol) })
    else { return false }
    var at = start
    if view.isOne(of: "it", at: at), view.isOne(of: "is hurts", at: at + 1) { at += 2 }
    while view.isOne(of: "actually just really mostly mainly only a little bit", at: at) { at += 1 }
    guard at + 1 < view.count else { return false }
    if at > start, view.isOne(of: "the my", at: at) { return true }
    return view.isOne(of: "more rather", at: at)
      || view.isOne(
        of: "behind below under underneath beneath above inside outside towards round around", at: at)
        && context.frame.asksPlace
      || context.frame.asksPlace && view.isOne(of: "at on in", at: at) && view.isOne(of: "the my", at: at + 1)
  }

  /// "It did last month", "I have on Monday", "it does in the cold": only a time or a place follows.
  func tellsWhen(after tile: SenseTile) -> Bool {
    let end = tile.range.upperBound
    guard !context.isProposal, !context.isClaim, end < view.count, view.before(end) == .space else { return false }
    let isTold = tile.range.count > 1 ? isVerb(tile) : view.isOne(of: "once twice thrice", at: tile.range.lowerBound)
    guard isTold, !isPast(tile) || context.frame.isAboutPast,
      view.isOne(
        of: """
          on in at when whenever if after before last during every yesterday today tonight once twice sometimes mostly \
          mainly often especially particularly around ages
          """, at: end)
    else { return false }
    return !(end..<view.count).contains { view.has([.negator, .contrast], at: $0) }
  }

  /// "It was": no longer, where a thing of now is asked about.
  func isBygone(_ tile: SenseTile) -> Bool {
    !context.isProposal && !context.isClaim && !context.frame.isAboutPast && tile.range.count == 2
      && view.isOne(of: "it they that he she", at: tile.range.lowerBound)
      && view.isOne(of: "was were", at: tile.range.upperBound - 1) && view.ends(after: tile.range.upperBound - 1)
  }

  private func isVerb(_ tile: SenseTile) -> Bool {
    view.isOne(of: "does do did is am are was were has have had", at: tile.range.upperBound - 1)
  }

  private func isPast(_ tile: SenseTile) -> Bool {
    tile.range.count == 1 || view.isOne(of: "did was were had", at: tile.range.upperBound - 1)
  }
}
