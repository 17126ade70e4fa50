/// Sentences and clauses of a message, for what is said around a phrase. Neither reaches further than `farthest` words, so
/// that a wall of words without a full stop costs no more than other messages.
extension MessageView {
  private static var farthest: Int { 60 }

  /// From one full stop, question mark or colon to the next.
  func sentence(around index: Int) -> Range<Int> {
    var low = index
    while low > max(0, index - Self.farthest), !before(low).ends { low -= 1 }
    var high = index + 1
    while high < min(count, index + Self.farthest), !before(high).ends { high += 1 }
    return low..<high
  }

  /// Up to a comma, a full stop, or "but".
  func clause(around range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    while low > max(0, range.lowerBound - Self.farthest), !beginsClause(low) { low -= 1 }
    var high = range.upperBound
    while high < min(count, range.upperBound + Self.farthest), !beginsClause(high) { high += 1 }
    return low..<high
  }

  /// The clause before one, in the same sentence.
  func clause(before clause: Range<Int>) -> Range<Int>? {
    let start = clause.lowerBound
    guard start > 0, start < count, !before(start).ends else { return nil }
    return self.clause(around: start - 1..<start)
  }

  /// The clause after one.
  func clause(after clause: Range<Int>) -> Range<Int>? {
    let start = clause.upperBound
    return start < count ? self.clause(around: start..<start + 1) : nil
  }

  private func beginsClause(_ index: Int) -> Bool {
    before(index) >= .comma || tokens[index].clause != tokens[index - 1].clause
      || isOne(of: "so", at: index) && isOne(of: "i it we he she they now that", at: index + 1)
  }

  /// From one word up to another; nothing when that comes first.
  func span(_ low: Int, _ high: Int) -> Range<Int> { low..<max(low, high) }

  /// True when one of these words (separated by single spaces) is in the range.
  func holds(_ words: StaticString, in range: Range<Int>) -> Bool { range.contains { isOne(of: words, at: $0) } }
}
