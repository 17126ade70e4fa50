import Dialog

/// Reads an answer to a yes/no question: polarity, doubt, retraction.
struct YesNoReader {
  let view: MessageView
  let context: SlotContext

  private enum Polarity { case yes, no, likelyYes, likelyNo, unsure, both }

  func read() -> ReadOutcome {
    guard view.count > 0, !(context.slot.danger && view.isRefusal && !view.isUnsure) else { return .nothing }
    let start = view.afterRetraction
    let polarity = decide(from: start) ?? (start > 0 ? decide(from: 0) : nil)
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

  private func decide(from start: Int) -> Polarity? {
    let all = view.tiles(
      first: [.neutral, .unsure],
      [
        .likelyNo, .likelyYes, .no, .yes, .claimFalse, .claimTrue, .noTrouble, .denied, .affirmed, .some, .approval,
        .indifferent, .noneOfThem, .retract, .hedge,
      ]
    ).filter { $0.range.lowerBound >= start }
    if let spelt = speltOut() { return spelt }
    if view.tiles([.mixed]).contains(where: { view.ends(after: $0.range.upperBound - 1) }) { return .both }
    if let explicit = explicit(all) { return explicit }
    if let soft = soft(all) { return soft }
    if all.contains(where: { $0.sense == .unsure }) { return .unsure }
    if all.contains(where: { $0.sense == .indifferent }) { return nil }
    if asksBack { return nil }
    return implied(all, from: start)
  }

  /// "N O".
  private func speltOut() -> Polarity? {
    guard view.count >= 2, view.count <= 3 else { return nil }
    let letters = view.heard.raw.filter { !$0.isWhitespace && $0 != "." }.lowercased()
    guard letters.count == view.count else { return nil }
    return letters == "no" ? .no : letters == "yes" ? .yes : nil
  }

  /// Yes and no words. A "no" that only belongs to a noun later on ("yes, no pain at night") does not count against.
  private func explicit(_ tiles: [SenseTile]) -> Polarity? {
    var first: Polarity?
    for tile in tiles {
      let polarity: Polarity
      switch tile.sense {
      case .yes: polarity = .yes
      case .no, .noneOfThem: polarity = .no
      case .claimTrue where context.isClaim || tile.range.count > 1: polarity = .yes
      case .claimFalse: polarity = .no
      default: continue
      }
      guard let known = first else {
        if tile.sense == .claimTrue, negated(tile) { first = .no } else { first = polarity }
        continue
      }
      let standsAlone = view.ends(after: tile.range.upperBound - 1) && view.before(tile.range.lowerBound) >= .comma
      if known != polarity, standsAlone, tile.sense == .yes || tile.sense == .no { return .both }
    }
    return first
  }

  private func negated(_ tile: SenseTile) -> Bool {
    (max(0, tile.range.lowerBound - 3)..<tile.range.lowerBound).contains { view.isOne(of: "not never", at: $0) }
  }

  private func soft(_ tiles: [SenseTile]) -> Polarity? {
    for tile in tiles {
      switch tile.sense {
      case .likelyYes where !softens(tile): return .likelyYes
      case .likelyNo: return .likelyNo
      case .noTrouble:
        if context.isProposal || context.isClaim || isAsked(tile) { return .yes }
        // "Fine" may be a sigh as well as an answer; about danger only a plain "no" is firm.
        return context.slot.danger ? .likelyNo : .no
      case .denied:
        // "I'm not" denies; "I'm not answering that" does not: about danger only the plain words are firm.
        return context.slot.danger && !view.ends(after: tile.range.upperBound - 1) ? .likelyNo : .no
      case .affirmed where view.ends(after: tile.range.upperBound - 1): return .yes
      case .some where !context.isProposal && !softens(tile): return .likelyYes
      case .approval where context.isProposal || context.isClaim: return .yes
      default: continue
      }
    }
    return nil
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
  private var asksBack: Bool { view.has(.asking, at: 0) && view.heard.asks }

  /// The question's own words said again: "swollen", "not swollen".
  private func implied(_ tiles: [SenseTile], from start: Int) -> Polarity? {
    if !context.isProposal, view.isOne(of: "like", at: start), view.isOne(of: "a an", at: start + 1) {
      return .likelyYes
    }
    for index in start..<view.count {
      let isNegative = view.has(.negator, at: index)
      if isNegative, index <= start + 2 { return .no }
      guard context.askedSymbols.contains(view.tokens[index].symbol) else { continue }
      let clause = view.tokens[index].clause
      let negative = (start..<index).contains { view.has(.negator, at: $0) && view.tokens[$0].clause == clause }
      return negative ? .no : .yes
    }
    return nil
  }
}
