/// A pattern in several parts, in any order and some words apart: "my knee is boiling. I've got the shivers too".
struct Conjunction: Sendable {
  /// A flag or a topic.
  let owner: PhraseOwner
  /// Numbers of parts.
  let parts: [Int]
  /// By place in `parts`: it counts however long ago it was ("replaced in 2009, and hot today").
  let isEver: [Bool]
}

/// The word before a part of a pattern that counts however long ago it was.
private let everWord = "ever "

/// A part without that word, and whether it had it.
func conjunctionPart(_ text: String) -> (text: String, isEver: Bool) {
  text.hasPrefix(everWord) ? (String(text.dropFirst(everWord.count)), true) : (text, false)
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

  let all: [Conjunction]
  /// By part: the conjunctions that are looked up by it.
  private let byPart: [[Int32]]
  /// Numbers of parts, by the automaton's sets.
  private let sets: [[Int32]]

  init(_ all: [Conjunction], sets: [[Int32]], parts count: Int) {
    var uses = Array(repeating: 0, count: count)
    for part in all.flatMap(\.parts) { uses[part] += 1 }
    var table: [[Int32]] = Array(repeating: [], count: count)
    for (index, conjunction) in all.enumerated() {
      if let rarest = conjunction.parts.min(by: { uses[$0] < uses[$1] }) { table[rarest].append(Int32(index)) }
    }
    self.all = all
    self.sets = sets
    byPart = table
  }

  /// Numbers of the conjunctions of which every part is there.
  func complete(in matches: [PartMatch]) -> [Int32] {
    guard matches.count > 1 else { return [] }
    var isThere = Array(repeating: UInt64(0), count: byPart.count / 64 + 1)
    var keys: [Int] = []
    for match in matches {
      for number in sets[Int(match.set)] {
        let part = Int(number)
        guard isThere[part / 64] & (1 << UInt64(part % 64)) == 0 else { continue }
        isThere[part / 64] |= 1 << UInt64(part % 64)
        if !byPart[part].isEmpty { keys.append(part) }
      }
    }
    var complete: [Int32] = []
    for part in keys {
      for index in byPart[part]
      where all[Int(index)].parts.allSatisfy({ isThere[$0 / 64] & (1 << UInt64($0 % 64)) != 0 }) {
        complete.append(index)
      }
    }
    return complete
  }

  /// Where the parts of a conjunction are, part by part.
  func places(of conjunction: Int32, in matches: [PartMatch]) -> [[Match]] {
    all[Int(conjunction)].parts.map { part in
      matches.filter { sets[Int($0.set)].contains(Int32(part)) }.map(\.match)
    }
  }
}

/// One place for each part, near the first one and in words of its own; nil when there is none.
///
/// Parts with few places choose first, so that a word which two parts could take goes to the one that has no other.
func complete(_ first: Match, _ others: some Sequence<[Match]>) -> [Match]? {
  let room = first.range.lowerBound - ConjunctionTable.widestRoom..<first.range.upperBound + ConjunctionTable.widestRoom
  var taken = [first]
  for places in others.sorted(by: { $0.count < $1.count }) {
    let free = places.first { place in
      place.range.overlaps(room) && !taken.contains { $0.range.overlaps(place.range) }
    }
    guard let free else { return nil }
    taken.append(free)
  }
  return taken
}
