import Dialog

/// Reads an answer to a yes/no question: polarity, doubt, retraction.
struct YesNoReader {
  let view: MessageView
  let context: SlotContext

  enum Polarity { case yes, no, likelyYes, likelyNo, unsure, both }

  func read() -> ReadOutcome {
    guard view.count > 0, !(context.slot.danger && view.isRefusal && !view.isUnsure) else { return .nothing }
    let polarity = starts.lazy.compactMap { decide(from: $0) }.first
    switch polarity {
    case .yes: return .understood(Reading(value: .yesNo(true), hedged: isHedged))
    case .no: return .understood(Reading(value: .yesNo(false), hedged: isHedged || isQualified))
    case .likelyYes: return .understood(Reading(value: .yesNo(true), hedged: true))
    case .likelyNo: return .understood(Reading(value: .yesNo(false), hedged: true))
    case .unsure: return view.unsureOutcome(context.slot)
    case .both, nil: return .nothing
    }
  }

  /// About danger, "no, but I fell on it yesterday" is no firm no.
  private var isQualified: Bool {
    context.slot.danger && (1..<max(1, view.count - 1)).contains { view.has(.contrast, at: $0) }
  }

  private var isHedged: Bool { !view.tiles([.hedge, .unsure, .likelyYes, .likelyNo]).isEmpty }

  /// A "no" that is plain only to people: about danger it must be said again.
  var mildNo: Polarity { context.slot.danger ? .likelyNo : .no }

  private func decide(from start: Int) -> Polarity? {
    let all = view.tiles(
      first: (context.isProposal ? [.declined] : []) + [.neutral, .idiomYes, .idiomNo, .dodge] + [.unsure],
      (context.isClaim ? [.mistaken, .unfaulted] : []) + [
        .likelyNo, .likelyYes, .no, .yes, .claimFalse, .claimTrue, .amended, .unchanged, .noTrouble, .limited,
        .formerly,
        .denied, .affirmed, .some, .approval, .indifferent, .noneOfThem, .retract, .hedge,
      ]
    ).filter { $0.range.lowerBound >= start }
    if let spelt = speltOut() { return spelt }
    if view.tiles([.mixed]).contains(where: { view.ends(after: $0.range.upperBound - 1) }) { return .both }
    if context.isProposal, let offered = OfferReader(view: view, context: context, tiles: all).read() {
      return offered ? .yes : .no
    }
    if let rest = besideDenied(from: start) { return rest }
    if context.isClaim, scoffs(from: start) { return .no }
    if let explicit = explicit(all, from: start) { return explicit }
    if isOfOthers(from: start) { return nil }
    let says =
      context.isProposal || context.askedSymbols.isEmpty
      ? nil : AnswerEvidence(view: view, context: context, start: start).read()
    if all.contains(where: { $0.sense == .dodge }),
      !all.contains(where: { $0.sense == .likelyYes || $0.sense == .likelyNo })
    {
      return nil
    }
    if let doubtful = doubtful(all, says: says) { return doubtful }
    if isElsewhere { return mildNo }
    if asksBack, !all.contains(where: { $0.sense == .approval && $0.range == 0..<view.count }) { return nil }
    if context.isClaim, let amended = ClaimReader(view: view, context: context, tiles: all).read() {
      return amended ? .yes : .no
    }
    if let said = elliptical(all, from: start, says: says) { return said }
    if let soft = soft(all, says: says) { return soft }
    if let says { return says ? .yes : isPlainDenial(from: start) ? .no : mildNo }
    if let rest = remaining(all) { return rest }
    if all.contains(where: { $0.sense == .indifferent }) { return nil }
    return implied(all, from: start)
  }

  /// "N O".
  private func speltOut() -> Polarity? {
    guard view.count >= 2, view.count <= 3 else { return nil }
    let letters = view.heard.raw.filter { !$0.isWhitespace && $0 != "." }.lowercased()
    guard letters.count == view.count else { return nil }
    return letters == "no" ? .no : letters == "yes" ? .yes : nil
  }

  /// "Probably", "not really", "no idea".
  private func doubtful(_ tiles: [SenseTile], says: Bool?) -> Polarity? {
    for tile in tiles {
      switch tile.sense {
      // "Wear and tear, I think": only less sure of what is said.
      case .likelyYes where says == false: continue
      case .likelyYes where !softens(tile): return .likelyYes
      case .likelyNo: return .likelyNo
      default: continue
      }
    }
    return tiles.contains { $0.sense == .unsure } ? .unsure : nil
  }

  /// "It does", "it did not", "it used to, but it does not any more".
  private func elliptical(_ tiles: [SenseTile], from start: Int, says: Bool?) -> Polarity? {
    var found: Polarity?
    for tile in tiles where !isOver(tile) {
      switch tile.sense {
      // "A fever on Sunday, gone now": there was one, and that was asked.
      case .denied where says == true && context.frame.isAboutPast && isPassing(tile): continue
      case .affirmed where isBygone(tile): found = found ?? mildNo
      case .affirmed where tellsWhen(after: tile): found = found ?? .yes
      case .denied where endsSoftly(after: tile.range.upperBound - 1) && !standsBefore(tile, "and"): found = .no
      case .affirmed where endsSoftly(after: tile.range.upperBound - 1): found = found ?? .yes
      case .affirmed where view.isOne(of: "now today", at: tile.range.upperBound - 1): found = .yes
      case .formerly where found == nil && !context.isProposal: found = context.frame.isAboutPast ? .yes : mildNo
      default: continue
      }
    }
    return found
  }

  /// "Yesterday it was, today ...": told of another time, with a word about now behind it; or two clauses in one match.
  private func isOver(_ tile: SenseTile) -> Bool {
    let range = tile.range
    if range.dropFirst().contains(where: { view.before($0) >= .comma }) { return true }
    return (max(0, range.lowerBound - 2)..<range.lowerBound).contains {
      view.isOne(of: "yesterday before earlier previously", at: $0)
    }
      && (range.upperBound..<view.count).contains { view.isOne(of: "now today currently", at: $0) }
  }

  private func standsBefore(_ tile: SenseTile, _ word: StaticString) -> Bool {
    view.isOne(of: word, at: tile.range.upperBound)
  }

  /// "Gone", "stopped".
  private func isPassing(_ tile: SenseTile) -> Bool {
    tile.range.count == 1 && view.isOne(of: "gone stop stopped", at: tile.range.lowerBound)
  }

  /// Nothing follows in the clause but fillers and signs.
  private func endsSoftly(after index: Int) -> Bool {
    var at = index
    while !view.ends(after: at) {
      at += 1
      let isFiller = view.isOne(
        of: """
          tbh lol ngl imo honestly though tho sadly unfortunately thanks mate love sir bro man dude please yes yeah really \
          haha hun pal luckily sorry thankfully actually still at all too yet anymore ever now
          """, at: at)
      guard
        isFiller
          || (view.tokens[at].symbol == 0 && view.tokens[at].value == nil
            && view.text(of: at..<at + 1).first?.isLetter != true)
      else { return false }
    }
    return true
  }

  private func soft(_ tiles: [SenseTile], says: Bool?) -> Polarity? {
    for tile in tiles {
      switch tile.sense {
      case .unchanged
      where !context.frame.themes.isEmpty
        && view.isOne(of: "difference change improvement", at: tile.range.upperBound - 1):
        return mildNo
      // "I was shivering, but fine now": asked was whether it ever was.
      case .noTrouble where context.frame.isAboutPast && says == true: continue
      case .noTrouble where context.frame.asksTrouble && AnswerEvidence.disputes(view, tile): continue
      case .noTrouble:
        if context.isProposal || context.isClaim || context.frame.asksEase || isAsked(tile) {
          return negated(tile) ? .no : .yes
        }
        // "Fine" may be a sigh as well as an answer; about danger only a plain "no" is firm.
        return negated(tile) ? .yes : mildNo
      case .approval where context.isProposal || context.isClaim: return .yes
      default: continue
      }
    }
    return nil
  }

  private func remaining(_ tiles: [SenseTile]) -> Polarity? {
    for tile in tiles {
      switch tile.sense {
      case .unchanged where !context.frame.themes.isEmpty: return mildNo
      case .limited where !context.isProposal: return context.frame.asksEase ? mildNo : .likelyYes
      case .denied where isTag(tile): continue
      case .denied:
        // "I'm not" denies; "I'm not answering that" does not: about danger only the plain words are firm.
        return context.slot.danger && !view.ends(after: tile.range.upperBound - 1) ? .likelyNo : .no
      case .affirmed where tile.range.count > 1 && !context.isProposal && isAmount(tile): return .yes
      case .affirmed where view.ends(after: tile.range.upperBound - 1): return .yes
      case .some where !context.isProposal && !softens(tile): return .likelyYes
      default: continue
      }
    }
    return nil
  }

  /// "Most nights", "a couple of times": not "it does".
  private func isAmount(_ tile: SenseTile) -> Bool {
    !tile.range.contains { view.isOne(of: "does do did is am are was were has have can will would could", at: $0) }
  }

  /// "Not swollen": the word itself, plainly denied.
  private func isPlainDenial(from start: Int) -> Bool {
    (start..<min(view.count, start + 3)).contains {
      view.has(.negator, at: $0) && !view.isOne(of: "can could will", at: $0 - 1)
    }
  }

  /// "Sort of behind it": words that only soften what follows them.
  private func softens(_ tile: SenseTile) -> Bool {
    let last = tile.range.upperBound - 1
    return view.isOne(of: "of", at: last) && !view.ends(after: last)
  }

  /// "Did they say it is fine?": the words of ease are what was asked about.
  private func isAsked(_ tile: SenseTile) -> Bool {
    tile.range.contains { context.askedSymbols.contains(view.tokens[$0].symbol) }
      && !(0..<tile.range.upperBound).contains { view.has(.negator, at: $0) }
  }

  /// A question instead of an answer.
  var asksBack: Bool {
    if view.has(.asking, at: 0), view.heard.asks { return true }
    let first = view.isOne(of: "and so but umm um er hang", at: 0) ? 1 : 0
    if view.isOne(of: "define explain describe", at: first) { return true }
    guard view.isOne(of: "what which where who why how", at: first), view.count > first + 1 else { return false }
    return view.heard.asks || !view.isOne(of: "a an", at: first + 1)
  }

  /// A negator near the beginning; "like a balloon".
  private func implied(_ tiles: [SenseTile], from start: Int) -> Polarity? {
    if !context.isProposal, !context.frame.asksEase, view.isOne(of: "like", at: start),
      view.isOne(of: "a an", at: start + 1)
    {
      return .likelyYes
    }
    if let told = toldWhen(from: start) { return told }
    if context.isClaim, placesElsewhere(from: start) { return .no }
    for index in start..<min(view.count, start + 3) where view.has(.negator, at: index) {
      if tiles.contains(where: { $0.sense == .neutral && $0.range.contains(index) }) { continue }
      return view.isOne(of: "can could will", at: index - 1) ? mildNo : .no
    }
    guard context.isProposal else { return nil }
    for index in start..<view.count where context.askedSymbols.contains(view.tokens[index].symbol) {
      let clause = view.tokens[index].clause
      return (start..<index).contains { view.has(.negator, at: $0) && view.tokens[$0].clause == clause } ? .no : .yes
    }
    return nil
  }
}
