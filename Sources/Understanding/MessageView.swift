/// A message with the meaning of its words at hand: what readers look at.
struct MessageView {
  let heard: Heard
  let vocabulary: Vocabulary

  var tokens: [Token] { heard.tokens }
  var count: Int { heard.tokens.count }
  var lexicon: Lexicon { vocabulary.lexicon }

  func lexeme(_ index: Int) -> Lexeme {
    heard.tokens.indices.contains(index) ? vocabulary.lexicon.lexemes[Int(heard.tokens[index].word)] : Lexeme()
  }

  func has(_ role: WordRoles, at index: Int) -> Bool { !lexeme(index).roles.isDisjoint(with: role) }

  /// True when the token is one of these words (separated by spaces).
  func isOne(of words: StaticString, at index: Int) -> Bool {
    guard heard.tokens.indices.contains(index), heard.tokens[index].word != 0 else { return false }
    let bytes = vocabulary.lexicon.bytes(of: heard.tokens[index].word)
    return words.withUTF8Buffer { buffer in
      buffer.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(bytes) }
    }
  }

  func before(_ index: Int) -> Separator { heard.tokens.indices.contains(index) ? heard.tokens[index].before : .stop }

  /// True when nothing follows the token in its clause, or a comma does.
  func ends(after index: Int) -> Bool {
    index + 1 >= count || before(index + 1) >= .comma || heard.tokens[index + 1].clause != heard.tokens[index].clause
  }

  /// What was typed for the tokens.
  func text(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return text(from: Int(heard.tokens[first].start), to: Int(heard.tokens[last].end))
  }

  func text(from start: Int, to end: Int) -> String {
    let utf8 = heard.raw.utf8
    let low = utf8.index(utf8.startIndex, offsetBy: start)
    let high = utf8.index(utf8.startIndex, offsetBy: end)
    return String(heard.raw[low..<high])
  }

  /// Phrases of these senses side by side: at each word the longest one, ties to the sense named first.
  func tiles(_ senses: [Sense]) -> [SenseTile] {
    var best: [Int: SenseTile] = [:]
    for match in heard.matches {
      guard case .sense(let sense) = vocabulary.owners[Int(match.phrase)], let rank = senses.firstIndex(of: sense)
      else { continue }
      let tile = SenseTile(sense: sense, range: match.range, rank: rank)
      if let known = best[match.range.lowerBound],
        known.range.count > tile.range.count || (known.range.count == tile.range.count && known.rank <= rank)
      {
        continue
      }
      best[match.range.lowerBound] = tile
    }
    var result: [SenseTile] = []
    var end = 0
    for start in best.keys.sorted() where start >= end {
      guard let tile = best[start] else { continue }
      result.append(tile)
      end = tile.range.upperBound
    }
    return result
  }

  /// The first token that counts after the last retraction ("4, no wait, 6"); 0 when nothing was taken back.
  var afterRetraction: Int {
    let marks = tiles([.retract]).filter { $0.range.lowerBound > 0 && $0.range.upperBound < count }
    return marks.last?.range.upperBound ?? 0
  }
}

/// One phrase of plain English in a message.
struct SenseTile {
  var sense: Sense
  var range: Range<Int>
  fileprivate(set) var rank: Int
}
