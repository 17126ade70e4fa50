/// One list of a turn (messages, slots, flags, ...) that is not what the file says.
public struct Difference: Hashable, Sendable {
  /// Index of the turn among the transcript's exchanges.
  public var exchange: Int
  public var kind: CoachLine.Kind
  /// Line in the file of the first entry that differs; the turn's input where the file has no such entry.
  public var line: Int
  /// Nil when the file wants nothing more there.
  public var expected: CoachLine?
  /// Nil when the coach did nothing more there.
  public var got: CoachLine?
}

/// All lists of a turn that differ. Each is compared whole and in order: an entry too few and one too many both count.
func compare(_ exchange: Exchange, with reply: [CoachLine], index: Int) -> [Difference] {
  CoachLine.Kind.allCases.compactMap { kind in
    let expected = exchange.expected.filter { $0.content.kind == kind }
    // How an input was taken is compared only in turns that write it down.
    if kind == .reading && expected.isEmpty { return nil }
    let got = reply.filter { $0.kind == kind }
    let agreed = zip(expected, got).prefix { $0.content.agrees(with: $1, checksWording: exchange.checksWording) }.count
    if agreed == expected.count && agreed == got.count { return nil }
    return Difference(
      exchange: index, kind: kind,
      line: agreed < expected.count ? expected[agreed].line : expected.last?.line ?? exchange.line,
      expected: agreed < expected.count ? expected[agreed].content : nil,
      got: agreed < got.count ? got[agreed] : nil)
  }
}
