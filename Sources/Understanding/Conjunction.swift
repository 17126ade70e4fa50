/// A pattern in several parts, in any order and some words apart: "my knee is boiling. I've got the shivers too".
struct Conjunction: Sendable {
  /// A flag or a topic.
  let owner: PhraseOwner
  /// Numbers of parts.
  let parts: [Int]
}

/// The texts between the `&` of a pattern.
func conjunctionParts(_ pattern: String) -> [String] {
  guard pattern.utf8.contains(UInt8(ascii: "&")) else { return [pattern] }
  return pattern.split(whereSeparator: \.isWhitespace).split(separator: "&").map { $0.joined(separator: " ") }
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
      table[rarest].append(Conjunction(owner: conjunction.owner, parts: [rarest] + conjunction.parts.without(rarest)))
    }
    byPart = table
  }

  /// The conjunctions that are looked up by a part, which comes first in them.
  subscript(part: Int) -> [Conjunction] { byPart[part] }
}

extension MessageView {
  /// Matches of parts, by part.
  var parts: [Int: [Match]] {
    var parts: [Int: [Match]] = [:]
    for match in heard.matches {
      if case .part(let part) = vocabulary.owners[Int(match.phrase)] { parts[part, default: []].append(match) }
    }
    return parts
  }

  /// The conjunctions of which every part is somewhere in the message, with the places of each.
  func conjunctions(_ isWanted: (PhraseOwner) -> Bool) -> [(owner: PhraseOwner, places: [[Match]])] {
    let parts = parts
    guard parts.count > 1 else { return [] }
    return parts.keys.sorted().flatMap { vocabulary.conjunctions[$0] }.compactMap { conjunction in
      guard isWanted(conjunction.owner) else { return nil }
      let places = conjunction.parts.compactMap { parts[$0] }
      return places.count == conjunction.parts.count ? (conjunction.owner, places) : nil
    }
  }
}

/// One place for each part, near the first one and in words of its own; nil when there is none.
func complete(_ first: Match, _ others: some Sequence<[Match]>) -> [Match]? {
  let room = first.range.lowerBound - ConjunctionTable.widestRoom..<first.range.upperBound + ConjunctionTable.widestRoom
  var taken = [first]
  for places in others {
    let free = places.first { place in
      place.range.overlaps(room) && !taken.contains { $0.range.overlaps(place.range) }
    }
    guard let free else { return nil }
    taken.append(free)
  }
  return taken
}

extension [Int] {
  /// All elements but the first that is equal.
  fileprivate func without(_ element: Int) -> [Int] {
    guard let index = firstIndex(of: element) else { return self }
    return Array(self[..<index] + self[(index + 1)...])
  }
}
