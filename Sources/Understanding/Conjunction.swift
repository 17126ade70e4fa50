/// A danger sign told in several parts, in any order and some words apart: "my knee is boiling. I've got the shivers too".
struct Conjunction: Sendable {
  let flag: Int
  /// Numbers of parts.
  let parts: [Int]
}

/// The texts between the `&` of a pattern.
func conjunctionParts(_ pattern: String) -> [String] {
  pattern.split(whereSeparator: \.isWhitespace).split(separator: "&").map { $0.joined(separator: " ") }
}

/// All conjunctions, found by the part that the fewest of them share.
struct ConjunctionTable: Sendable {
  /// Most words between two parts.
  static let widestRoom = 30

  private let byPart: [[Conjunction]]

  init(_ all: [Conjunction], parts count: Int) {
    var uses = Array(repeating: 0, count: count)
    for part in all.flatMap(\.parts) { uses[part] += 1 }
    var table: [[Conjunction]] = Array(repeating: [], count: count)
    for conjunction in all {
      guard let rarest = conjunction.parts.min(by: { uses[$0] < uses[$1] }) else { continue }
      table[rarest].append(Conjunction(flag: conjunction.flag, parts: [rarest] + conjunction.parts.without(rarest)))
    }
    byPart = table
  }

  /// The conjunctions that are looked up by a part, which comes first in them.
  subscript(part: Int) -> [Conjunction] { byPart[part] }
}

extension [Int] {
  /// All elements but the first that is equal.
  fileprivate func without(_ element: Int) -> [Int] {
    guard let index = firstIndex(of: element) else { return self }
    return Array(self[..<index] + self[(index + 1)...])
  }
}
