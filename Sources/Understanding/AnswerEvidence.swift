/// What an answer says about the themes and the very words of its question, word by word, with what negates them.
struct AnswerEvidence {
  let view: MessageView
  let context: SlotContext
  let start: Int

  private struct Sign {
    var says: Bool
    var at: Int
    var segment: Int
    /// 3 for the question's themes, 2 for trouble and ease in general, 1 for its other words.
    var weight: Int
  }

  /// Yes, no, or nothing to go by.
  func read() -> Bool? {
    let segments = segmentNumbers()
    let signs = collect(segments)
    guard let most = signs.map(\.weight).max() else { return nil }
    let best = signs.filter { $0.weight == most }
    if Set(best.map(\.says)).count == 1 { return best[0].says }
    for test in [isNow, isAboutAsked] {
      let chosen = best.filter { test($0.segment, segments) }
      if !chosen.isEmpty, Set(chosen.map(\.says)).count == 1 { return chosen[0].says }
    }
    // "The swelling has gone down": what is said of it last.
    if Set(best.map(\.segment)).count == 1 { return best.max { $0.at < $1.at }?.says }
    let turns = view.tokens.indices.contains { $0 > start && view.has(.contrast, at: $0) }
    return turns ? best.max { $0.at < $1.at }?.says : best.min { $0.at < $1.at }?.says
  }

  /// The thing asked about is told of itself, not only that there is trouble or that something is taken.
  var tells: Bool {
    let signs = collect(segmentNumbers()).filter {
      $0.weight != 2 && !view.isOne(of: "take taking taken took use using have had pain hurt hurts tight", at: $0.at)
    }
    return !signs.isEmpty && signs.allSatisfy(\.says)
  }

  /// Numbers the parts between commas, sentence ends and "but".
  private func segmentNumbers() -> [Int] {
    var number = 0
    return view.tokens.indices.map { index in
      if index > 0, view.before(index) >= .comma || view.has(.contrast, at: index) { number += 1 }
      return number
    }
  }

  private func collect(_ segments: [Int]) -> [Sign] {
    var signs: [Sign] = []
    for match in view.heard.matches where match.start >= start {
      guard case .sense(let sense) = view.vocabulary.owners[Int(match.phrase)] else { continue }
      let theme: Int
      let side: Bool
      switch sense {
      case .alike(let number): (theme, side) = (number, true)
      case .unlike(let number): (theme, side) = (number, false)
      default: continue
      }
      // "More stabbing than aching": compared, not said.
      guard !view.isOne(of: "than", at: Int(match.start) - 1) else { continue }
      guard let asked = context.frame.themes[theme], !isOfOthers(match.range, segments) else { continue }
      // "Went down": a longer phrase that holds this one speaks for it.
      guard !view.heard.matches.contains(where: { holds($0, match) }) else { continue }
      let says = (side == asked) != isNegated(match.range, segments)
      signs.append(
        Sign(says: says, at: Int(match.start), segment: segments[Int(match.start)], weight: theme == 0 ? 2 : 3))
    }
    for index in view.tokens.indices where index >= start && context.askedSymbols.contains(view.tokens[index].symbol) {
      let range = index..<index + 1
      guard !signs.contains(where: { $0.at == index }), !isOfOthers(range, segments),
        !view.heard.matches.contains(where: { isTheme($0) && $0.range.contains(index) && $0.range.count > 1 })
      else { continue }
      signs.append(Sign(says: !isNegated(range, segments), at: index, segment: segments[index], weight: 1))
    }
    return signs
  }

  private func isTheme(_ match: Match) -> Bool {
    switch view.vocabulary.owners[Int(match.phrase)] {
    case .sense(.alike(let theme)), .sense(.unlike(let theme)): theme > 0 && context.frame.themes[theme] != nil
    default: false
    }
  }

  private func holds(_ outer: Match, _ inner: Match) -> Bool {
    isTheme(outer) && outer.range.count > inner.range.count && outer.start <= inner.start && outer.end >= inner.end
  }

  /// An odd number of negators reaches the words from their left in the same part, or one stands right behind them.
  private func isNegated(_ range: Range<Int>, _ segments: [Int]) -> Bool {
    let segment = segments[range.lowerBound]
    var count = 0
    var index = range.lowerBound - 1
    while index >= start, segments[index] == segment {
      if negates(index) { count += 1 }
      index -= 1
    }
    var after = range.upperBound
    while after < view.count, after < range.upperBound + 3, segments[after] == segment,
      view.isOne(of: "is was are were has have does do did there it", at: after)
    {
      after += 1
    }
    if after < view.count, segments[after] == segment, view.isOne(of: "not no none never nope nil", at: after) {
      let next = after + 1
      if next >= view.count || segments[next] != segment
        || view.isOne(of: "there at any anymore happen happened come present much really", at: next)
      {
        count += 1
      }
    }
    return !count.isMultiple(of: 2)
  }

  private func negates(_ index: Int) -> Bool {
    // "Can't stop the noise" denies nothing.
    if view.isOne(of: "can could will", at: index - 1),
      view.isOne(of: "stop shake ignore stand bear cope get take move breathe walk sleep lift believe", at: index + 1),
      !view.isOne(of: "any anything", at: index + 2)
    {
      return false
    }
    if view.isOne(of: "not", at: index), view.isOne(of: "only just sure", at: index + 1) { return false }
    if view.isOne(of: "no", at: index),
      view.before(index + 1) >= .comma || view.isOne(of: "it its i my the", at: index + 1)
    {
      return false
    }
    return view.has(.negator, at: index)
      || view.isOne(of: "hardly barely scarcely rarely seldom nothing none nobody stopped free", at: index)
  }

  /// "My neighbour's hurts too", "the dog does": told of somebody else.
  private func isOfOthers(_ range: Range<Int>, _ segments: [Int]) -> Bool {
    let segment = segments[range.lowerBound]
    let words = view.tokens.indices.filter { segments[$0] == segment }
    guard let other = words.prefix(4).first(where: { isOther($0) }), other < range.lowerBound else { return false }
    return !words.contains { $0 != other - 1 && view.isOne(of: "i me us we", at: $0) }
      && !view.isOne(of: "says said say thinks think reckons reckon", at: other + 1)
  }

  private func isOther(_ index: Int) -> Bool {
    guard view.isOne(of: "my our the his her other", at: index - 1) else { return false }
    return view.has(.otherPerson, at: index) || view.isOne(of: "dog cat baby ankle hip other", at: index)
  }

  private func isNow(_ segment: Int, _ segments: [Int]) -> Bool {
    view.tokens.indices.contains {
      segments[$0] == segment && view.isOne(of: "now today currently moment nowadays", at: $0)
    }
  }

  private func isAboutAsked(_ segment: Int, _ segments: [Int]) -> Bool {
    view.tokens.indices.contains {
      segments[$0] == segment
        && (context.frame.placeSymbols.contains(view.tokens[$0].symbol)
          || context.askedSymbols.contains(view.tokens[$0].symbol) || view.isOne(of: "this mine", at: $0))
    }
  }

  /// "Up is fine but down is murder": words of trouble stand beside the words of ease.
  static func disputes(_ view: MessageView, _ tile: SenseTile) -> Bool {
    view.heard.matches.contains { match in
      guard case .sense(.alike(0)) = view.vocabulary.owners[Int(match.phrase)] else { return false }
      return !tile.range.overlaps(match.range)
    }
  }
}
