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
    if let contrary = contrary() { return contrary }
    if tiles.contains(where: { $0.sense == .idiomYes }) { return true }
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
}
