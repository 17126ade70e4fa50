/// Answers to a proposal whose words say little by themselves: "I'm good", "leave it", "let's keep going" when asked to
/// stop.
struct OfferReader {
  let view: MessageView
  let context: SlotContext
  let tiles: [SenseTile]

  func read() -> Bool? {
    guard !tiles.contains(where: { $0.sense == .yes || $0.sense == .dodge || $0.sense == .unsure && !isMaybe($0) })
    else {
      return nil
    }
    if let urged = urged() { return urged }
    if let contrary = contrary() { return contrary }
    if tiles.contains(where: { $0.sense == .idiomYes }) { return true }
    if view.count > 2, endsUnable { return false }
    for tile in tiles {
      switch tile.sense {
      case .declined:
        let isEase = tile.range.contains { view.isOne(of: "good fine ok okay alright grand sorted", at: $0) }
        if isEase, !context.frame.isOffer, !view.isOne(of: "thanks ta cheers", at: tile.range.upperBound - 1) {
          continue
        }
        return false
      case .indifferent where view.isOne(of: "would", at: tile.range.lowerBound): return true
      default: continue
      }
    }
    return nil
  }

  /// "Some other day maybe" turns it down; "maybe" alone does not.
  private func isMaybe(_ tile: SenseTile) -> Bool {
    tile.range.count == 1 && view.isOne(of: "maybe perhaps possibly", at: tile.range.lowerBound)
      && tiles.contains { $0.sense == .declined }
  }

  /// A negator in the same part; the "no" of "no worries, keep going" denies nothing.
  private func negates(_ index: Int, _ start: Int) -> Bool {
    view.has(.negator, at: index) && (index..<start).allSatisfy { view.before($0 + 1) < .comma }
      && !tiles.contains { $0.sense == .noTrouble && $0.range.contains(index) }
  }

  /// Asked to stop, "let's keep going" is a no; asked to go on, "I'm done for today".
  private func contrary() -> Bool? {
    guard let theme = Opposites.stopping, let asked = context.frame.themes[theme] else { return nil }
    for match in view.heard.matches {
      guard case .sense(let sense) = view.vocabulary.owners[Int(match.phrase)] else { continue }
      let isNegated = (max(0, Int(match.start) - 3)..<Int(match.start)).contains { negates($0, Int(match.start)) }
      if sense == (asked ? .unlike(theme) : .alike(theme)), !isNegated { return false }
      if sense == (asked ? .alike(theme) : .unlike(theme)), match.range.count > 1 { return !isNegated }
    }
    return nil
  }

  /// Asked to go on: "don't stop now", "why wait", "no need to hold back" urge it, "no stop" does not.
  private func urged() -> Bool? {
    guard let theme = Opposites.stopping, context.frame.themes[theme] == false else { return nil }
    for index in view.tokens.indices where halts(index) {
      let before = (max(0, index - 4)..<index).filter { at in (at..<index).allSatisfy { view.before($0 + 1) < .comma } }
      let negator = before.last { view.has(.negator, at: $0) }
      let why = before.first { view.isOne(of: "why", at: $0) }
      // "Why don't we stop".
      guard (negator == nil) != (why == nil), let word = negator ?? why else { continue }
      // "Can't stop, got to go"; "can't wait" is eager.
      if view.isOne(of: "can could", at: word - 1),
        !view.tokens.indices.contains(where: { view.isOne(of: "we", at: $0) })
      {
        if view.isOne(of: "wait", at: index), word == index - 1, view.ends(after: index) { return true }
        continue
      }
      if view.isOne(of: "no", at: word), word == index - 1, view.isOne(of: "stop quit wait pause halt", at: index) {
        continue
      }
      return true
    }
    return nil
  }

  /// A word for not going on: "stop", "wait", "hold back", "keep me waiting".
  private func halts(_ index: Int) -> Bool {
    let next = index + 1
    if view.isOne(of: "asking up", at: next) { return false }
    if view.isOne(of: "hold", at: index) { return view.isOne(of: "back", at: next) }
    if view.isOne(of: "hang mess faff", at: index) { return view.isOne(of: "about around back", at: next) }
    if view.isOne(of: "keep leave", at: index) {
      return view.isOne(of: "me us", at: next) && view.isOne(of: "waiting hanging", at: next + 1)
    }
    return view.isOne(
      of: "stop stopping quit quitting wait waiting pause pausing halt halting delay dawdle dither hesitate", at: index)
  }

  /// "The boss just walked in, can't", "I can't now": a part that says no more than that.
  private var endsUnable: Bool {
    let last = view.count - 1
    let end = view.isOne(of: "now today sorry atm tonight", at: last) ? last - 1 : last
    guard view.isOne(of: "not", at: end), view.isOne(of: "can", at: end - 1) else { return false }
    return view.isOne(of: "i", at: end - 2) || view.before(end - 1) >= .comma || view.has(.joint, at: end - 2)
      || view.isOne(of: "so", at: end - 2)
  }
}
