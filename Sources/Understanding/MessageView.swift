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

  /// True when the token is one of these words (separated by single spaces).
  func isOne(of words: StaticString, at index: Int) -> Bool {
    guard index >= 0, index < heard.tokens.count else { return false }
    let token = heard.tokens[index]
    if token.word != 0 { return Self.list(words, holds: vocabulary.lexicon.bytes(of: token.word)) }
    guard token.value == nil else { return false }
    return Self.list(words, holds: text(of: index..<index + 1).lowercased().utf8)
  }

  private static func list(_ words: StaticString, holds word: some Collection<UInt8>) -> Bool {
    words.withUTF8Buffer { buffer in
      var start = 0
      while start < buffer.count {
        var at = start
        var fits = true
        var next = word.startIndex
        while at < buffer.count, buffer[at] != UInt8(ascii: " ") {
          if fits, next < word.endIndex, word[next] == buffer[at] {
            word.formIndex(after: &next)
          } else {
            fits = false
          }
          at += 1
        }
        if fits, next == word.endIndex { return true }
        start = at + 1
      }
      return false
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

  /// Phrases of these senses side by side: those of `first` wherever they are, the others in the room that is left; at
  /// each word the longest one, ties to the sense named first.
  func tiles(first: [Sense] = [], _ senses: [Sense]) -> [SenseTile] {
    let leading = first.isEmpty ? [] : row(of: first, beside: [])
    return (leading + row(of: senses, beside: leading)).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func row(of senses: [Sense], beside taken: [SenseTile]) -> [SenseTile] {
    var best: [SenseTile] = []
    for match in heard.matches {
      guard case .sense(let sense) = vocabulary.owners[Int(match.phrase)], let rank = senses.firstIndex(of: sense),
        !taken.contains(where: { $0.range.overlaps(match.range) })
      else { continue }
      let tile = SenseTile(sense: sense, range: match.range, rank: rank)
      if let known = best.firstIndex(where: { $0.range.lowerBound == tile.range.lowerBound }) {
        let longer = tile.range.count - best[known].range.count
        if longer > 0 || (longer == 0 && rank < best[known].rank) { best[known] = tile }
      } else {
        best.append(tile)
      }
    }
    var end = 0
    return best.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { tile in
      guard tile.range.lowerBound >= end else { return false }
      end = tile.range.upperBound
      return true
    }
  }

  /// "I refuse to answer", "not telling you": about danger that is no answer, and least of all a "no".
  var isRefusal: Bool {
    tokens.indices.contains { index in
      isOne(of: "refuse refuses refusing", at: index)
        || (has(.negator, at: index)
          && (index + 1...index + 3).contains {
            isOne(of: "answer answering tell telling say saying discuss discussing", at: $0)
          })
    }
  }

  /// A question mark, or a clause that opens like a question ("is it ok to wait").
  var holdsQuestion: Bool {
    heard.asks
      || heard.tokens.indices.contains { index in
        (index == 0 || before(index) >= .comma)
          && isOne(of: "is are am can could should shall do does did will would may must", at: index)
          && isOne(of: "i it we he she they you this that there my the", at: index + 1)
      }
  }

  /// The first token that counts after the last retraction ("4, no wait, 6"); 0 when nothing was taken back.
  var afterRetraction: Int {
    let marks = tiles([.retract]).filter { $0.range.lowerBound > 0 && $0.range.upperBound < count }
    // "34, no 35"
    let denials = heard.tokens.indices.filter { index in
      index > 0 && before(index) >= .comma && isOne(of: "no nope", at: index) && index + 1 < count
        && (heard.tokens[index + 1].value != nil || lexeme(index + 1).number >= 0)
    }
    return max(marks.last?.range.upperBound ?? 0, denials.last.map { $0 + 1 } ?? 0)
  }
}

/// One phrase of plain English in a message.
struct SenseTile {
  var sense: Sense
  var range: Range<Int>
  fileprivate(set) var rank: Int
}
