/// Answers that say yes or no in so many words, and what such a word belongs to.
extension YesNoReader {
  /// Yes and no words, and idioms. A "no" that only belongs to a noun ("no pain at night") counts when nothing else does.
  func explicit(_ tiles: [SenseTile], from start: Int) -> Polarity? {
    if view.isOne(of: "no nope nah", at: start), start + 1 < view.count, view.before(start + 1) >= .comma,
      !tiles.contains(where: { $0.range.lowerBound == start && $0.sense == .no })
    {
      return .no
    }
    var first: (polarity: Polarity, tile: SenseTile)?
    var ofNoun: Polarity?
    var adverb: Polarity?
    let isWrong = tiles.contains { $0.sense == .claimFalse }
    for tile in tiles {
      let polarity: Polarity
      switch tile.sense {
      case .yes: polarity = .yes
      case .idiomYes: polarity = .yes
      case .idiomNo: polarity = mildNo
      case .no where view.isOne(of: "n", at: tile.range.lowerBound) && tile.range.count == 1 && view.count > 2: continue
      case .no, .noneOfThem:
        let agrees =
          context.isClaim && context.frame.isNegative && view.isOne(of: "none nothing never", at: tile.range.lowerBound)
        let isPart =
          tile.range.count == 1 && !view.ends(after: tile.range.lowerBound)
          && view.isOne(of: "nobody nowhere nothing", at: tile.range.lowerBound)
        polarity = agrees ? .yes : isPart ? mildNo : .no
      case .claimTrue where isWrong: continue
      case .claimTrue where context.isClaim ? !isModifier(tile) : tile.range.count > 1: polarity = .yes
      case .claimFalse where isTag(tile): continue
      case .claimFalse: polarity = .no
      case .unfaulted: polarity = .yes
      case .mistaken: polarity = isDenied(tile) ? .yes : .no
      default: continue
      }
      if tile.sense == .yes, isAdverb(tile) {
        adverb = adverb ?? .yes
        continue
      }
      if tile.sense == .no, belongsToNoun(tile) {
        if first == nil { ofNoun = ofNoun ?? .no }
        continue
      }
      guard let known = first else {
        first = (tile.sense == .claimTrue && negated(tile) ? .no : polarity, tile)
        continue
      }
      guard known.polarity != polarity, tile.sense == .yes || tile.sense == .no else { continue }
      if concludes(tile) { return polarity }
      let standsAlone = view.ends(after: tile.range.upperBound - 1)
      if standsAlone, let chosen = chosenPart(tiles) { return chosen }
      if standsAlone, view.before(tile.range.lowerBound) >= .comma { return .both }
    }
    if let first { return first.polarity }
    if ofNoun == nil, let adverb, !isTold(from: start) { return adverb }
    guard ofNoun != nil, !tiles.contains(where: { $0.sense == .unsure || $0.sense == .likelyYes }) else { return nil }
    if context.isClaim, context.frame.isNegative { return .yes }
    return context.frame.asksEase ? nil : .no
  }

  /// "Totally normal": it only strengthens the word behind it.
  private func isAdverb(_ tile: SenseTile) -> Bool {
    tile.range.count == 1 && !view.ends(after: tile.range.lowerBound)
      && view.isOne(
        of: "totally absolutely certainly definitely positively clearly obviously deffo defo def exactly precisely",
        at: tile.range.lowerBound)
  }

  /// The words themselves answer.
  private func isTold(from start: Int) -> Bool {
    !context.isProposal && !context.askedSymbols.isEmpty
      && AnswerEvidence(view: view, context: context, start: start).read() != nil
  }

  /// "My neighbour's does it all the time": nothing about the person asked.
  func isOfOthers(from start: Int) -> Bool {
    guard !context.isProposal, !context.isClaim,
      let other = (start..<min(view.count, start + 4)).first(where: {
        view.has(.otherPerson, at: $0) && view.isOne(of: "my our the his her", at: $0 - 1)
          && !view.isOne(of: "over into onto on with off after against under from past round", at: $0 - 2)
      })
    else { return false }
    return !view.isOne(of: "says said say thinks think reckons reckon does do", at: other + 1)
      && !(other + 1..<view.count).contains {
        view.has([.firstPerson, .negator], at: $0) || view.isOne(of: "this it", at: $0)
      }
  }

  /// "..., so yeah".
  private func concludes(_ tile: SenseTile) -> Bool {
    view.isOne(of: "so and thus hence", at: tile.range.lowerBound - 1) && view.ends(after: tile.range.upperBound - 1)
  }

  /// "Going up yes, going down no", "the other one yes, this one no": the part that was asked about.
  private func chosenPart(_ tiles: [SenseTile]) -> Polarity? {
    var from = 0
    for tile in tiles where tile.sense == .yes || tile.sense == .no {
      let part = from..<tile.range.upperBound
      from = tile.range.upperBound
      let isAsked = part.contains { index in
        context.askedSymbols.contains(view.tokens[index].symbol)
          || context.frame.placeSymbols.contains(view.tokens[index].symbol) || view.isOne(of: "this mine", at: index)
      }
      if isAsked, part.count > 1, !view.isOne(of: "up", at: part.lowerBound + 2) {
        return tile.sense == .yes ? .yes : .no
      }
    }
    return nil
  }

  /// "No thermometer in the house": the "no" of a thing, not an answer.
  private func belongsToNoun(_ tile: SenseTile) -> Bool {
    let next = tile.range.upperBound
    guard tile.range.count == 1, view.isOne(of: "no zero", at: tile.range.lowerBound), next < view.count,
      view.before(next) == .space
    else { return false }
    return !view.has([.firstPerson, .thirdPerson, .stop, .soft, .negator, .otherPerson, .polite], at: next)
      && !view.isOne(of: "love dear hun pal sir maam cos because never just only sorry luckily thankfully", at: next)
  }

  /// "Right knee": the word says which, not that something is right.
  private func isModifier(_ tile: SenseTile) -> Bool {
    tile.range.count == 1 && view.isOne(of: "right bang spot exact", at: tile.range.lowerBound)
      && !view.ends(after: tile.range.upperBound - 1)
      && !view.isOne(of: "is are thats about sounds all quite yes yeah yep you", at: tile.range.lowerBound - 1)
  }

  /// "..., isn't it": a tag asks for agreement and denies nothing.
  func isTag(_ tile: SenseTile) -> Bool {
    guard let at = tile.range.first(where: { view.isOne(of: "not", at: $0) }), at > 1 else { return false }
    return view.isOne(of: "it they he she you we", at: at + 1) && view.ends(after: at + 1)
      && view.isOne(of: "is are was were does do did has have will would", at: at - 1)
      && !view.isOne(of: "that this it which what i they he she you we", at: at - 2)
  }

  /// "I see no mistake".
  private func isDenied(_ tile: SenseTile) -> Bool {
    (max(0, tile.range.lowerBound - 3)..<tile.range.lowerBound).contains { index in
      view.has(.negator, at: index)
        && (index..<tile.range.lowerBound).allSatisfy { view.before($0 + 1) < .comma }
    }
  }

  func negated(_ tile: SenseTile) -> Bool {
    (max(0, tile.range.lowerBound - 3)..<tile.range.lowerBound).contains { view.isOne(of: "not never", at: $0) }
  }
}
