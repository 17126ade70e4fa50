/// Answers to "is that right?" that mend a part of what was claimed: another number, another side, "you forgot".
struct ClaimReader {
  let view: MessageView
  let context: SlotContext
  let tiles: [SenseTile]

  func read() -> Bool? {
    if tiles.contains(where: { $0.sense == .amended }) { return false }
    let places = view.tokens.indices.filter { view.isOne(of: "left right both", at: $0) }.map { view.tokens[$0].symbol }
    if !places.isEmpty, !context.frame.placeSymbols.isEmpty {
      return places.allSatisfy { context.frame.placeSymbols.contains($0) }
    }
    let values = view.tokens.compactMap(\.value)
    if let value = values.first, !context.frame.values.isEmpty {
      return values.count == 1 ? context.frame.values.contains(value) : false
    }
    guard context.frame.isNegative else { return nil }
    for tile in tiles {
      switch tile.sense {
      case .denied: return true
      case .affirmed where view.ends(after: tile.range.upperBound - 1): return false
      default: continue
      }
    }
    return nil
  }
}
