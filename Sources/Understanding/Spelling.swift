/// Finds the word that a misspelt one was meant to be: one letter missing, too many, swapped with its neighbour, or hit
/// beside the right key.
struct Spelling: Sendable {
  /// Hash of a lexicon word without one of its letters -> words.
  private var deletions: [UInt64: [Int32]] = [:]

  init(_ lexicon: Lexicon) {
    for word in 1..<Int32(max(lexicon.count + 1, 1)) {
      let bytes = Array(lexicon.bytes(of: word))
      guard bytes.count >= 4, bytes.allSatisfy(isPlainLetter) else { continue }
      for hash in Self.deletionHashes(bytes) { deletions[hash, default: []].append(word) }
    }
  }

  /// The one word that `typed` may be meant to be; 0 when there is none or more than one. Words under five letters are
  /// only mended when two letters have changed places.
  func correct(_ typed: [UInt8], _ lexicon: Lexicon) -> Int32 {
    guard typed.count >= 4, typed.count <= 24, typed.allSatisfy(isPlainLetter) else { return 0 }
    var best: (word: Int32, cost: Int)?
    func consider(_ word: Int32, _ cost: Int) {
      if let current = best {
        if cost < current.cost
          || (cost == current.cost && lexicon.symbols[Int(word)] != lexicon.symbols[Int(current.word)]
            && current.word > word)
        {
          best = (word, cost)
        }
      } else {
        best = (word, cost)
      }
    }
    // A letter too many.
    if typed.count >= 5 {
      for skip in typed.indices {
        let word = lexicon.find(typed.enumerated().lazy.filter { $0.offset != skip }.map(\.element))
        if word != 0, skip > 0, lexicon.bytes(of: word).count >= 4 { consider(word, 1) }
      }
    }
    // A letter missing, swapped or mistyped: both share a form with one letter less.
    var hashes = Self.deletionHashes(typed)
    hashes.insert(typed.reduce(FNV.seed, FNV.add), at: 0)
    for hash in hashes {
      for word in deletions[hash] ?? [] {
        let isNumber = lexicon.lexemes[Int(word)].number >= 0
        if let cost = slip(from: Array(lexicon.bytes(of: word)), to: typed, isNumber: isNumber) { consider(word, cost) }
      }
    }
    return best?.word ?? 0
  }

  /// How odd it would be to type `typed` for `word`; nil when it is not one slip of the finger.
  private func slip(from word: [UInt8], to typed: [UInt8], isNumber: Bool) -> Int? {
    guard word.count >= typed.count, word.count - typed.count <= 1 else { return nil }
    let same = zip(word, typed).prefix { $0 == $1 }.count
    if word.count == typed.count + 1 {
      return same > 0 && word[(same + 1)...].elementsEqual(typed[same...]) && (typed.count >= 5 || isNumber) ? 1 : nil
    }
    guard same < word.count else { return nil }
    if same + 1 < word.count, word[same] == typed[same + 1], word[same + 1] == typed[same],
      word[(same + 2)...].elementsEqual(typed[(same + 2)...])
    {
      return same > 0 ? 0 : nil
    }
    guard same > 0, typed.count >= 5, word[(same + 1)...].elementsEqual(typed[(same + 1)...]) else { return nil }
    return areNeighbours(word[same], typed[same]) ? 2 : nil
  }

  private static func deletionHashes(_ bytes: [UInt8]) -> [UInt64] {
    bytes.indices.map { skip in
      var hash = FNV.seed
      for index in bytes.indices where index != skip { hash = FNV.add(hash, bytes[index]) }
      return hash
    }
  }
}

func isPlainLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

/// Keys that touch on a keyboard, and vowels, which people mix up by ear.
private func areNeighbours(_ a: UInt8, _ b: UInt8) -> Bool {
  let vowels = "aeiou".utf8
  if vowels.contains(a) && vowels.contains(b) { return true }
  let rows: [[UInt8]] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }
  func place(_ key: UInt8) -> (row: Int, column: Int)? {
    for (row, keys) in rows.enumerated() {
      if let column = keys.firstIndex(of: key) { return (row, column) }
    }
    return nil
  }
  guard let first = place(a), let second = place(b) else { return false }
  let shift = second.column - first.column
  switch second.row - first.row {
  case 0: return abs(shift) == 1
  case 1: return shift == 0 || shift == -1
  case -1: return shift == 0 || shift == 1
  default: return false
  }
}
