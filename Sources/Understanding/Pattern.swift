/// A phrase as the automaton sees it.
///
/// Syntax (see the dialog language): words, `a|b` one of them, `word?` perhaps, `{group}` any phrase of a group,
/// `..` up to three words between, `wake*` any word that begins so.
indirect enum PatternPart: Hashable, Sendable {
  case word(Int32)
  case optional(PatternPart)
  /// One of several sequences.
  case either([[PatternPart]])
  case gap
}

/// Turns the text of patterns into parts, entering their words in the lexicon.
struct PatternReader {
  var lexicon = Lexicon()
  var prefixes = PrefixTable()
  /// Phrases of the script's groups, by name.
  var groups: [String: [String]] = [:]

  /// A pattern with all of its syntax.
  mutating func pattern(_ text: String) -> [PatternPart] { pattern(text, within: []) }

  /// Plain words: labels, ids, where `?` and `|` are only punctuation.
  mutating func plain(_ text: String) -> [PatternPart] { words(text).map { .word($0) } }

  private mutating func pattern(_ text: String, within open: Set<String>) -> [PatternPart] {
    var parts: [PatternPart] = []
    for piece in text.split(whereSeparator: \.isWhitespace) {
      if piece.allSatisfy({ $0 == "." || $0 == "…" }) {
        parts.append(.gap)
        continue
      }
      let isOptional = piece.count > 1 && piece.hasSuffix("?")
      let body = isOptional ? piece.dropLast() : piece
      let sequences = body.split(separator: "|").map { alternative($0, within: open) }.filter { !$0.isEmpty }
      guard let first = sequences.first else { continue }
      if isOptional {
        parts.append(.optional(sequences.count == 1 && first.count == 1 ? first[0] : .either(sequences)))
      } else if sequences.count == 1 {
        parts += first
      } else {
        parts.append(.either(sequences))
      }
    }
    return parts
  }

  private mutating func alternative(_ text: Substring, within open: Set<String>) -> [PatternPart] {
    if text.hasPrefix("{"), let close = text.firstIndex(of: "}") {
      let name = String(text[text.index(after: text.startIndex)..<close])
      guard let phrases = groups[name], !open.contains(name) else { return [] }
      let sequences = phrases.map { pattern($0, within: open.union([name])) }.filter { !$0.isEmpty }
      return sequences.isEmpty ? [] : [.either(sequences)]
    }
    if text.hasSuffix("*") {
      let prefix = NormalText(String(text.dropLast())).bytes
      guard !prefix.isEmpty else { return [] }
      let symbol = lexicon.intern(String(decoding: prefix, as: UTF8.self) + "*")
      prefixes.add(prefix, symbol: symbol)
      return [.word(symbol)]
    }
    return words(String(text)).map { .word($0) }
  }

  /// The symbols of the words of a text; articles and the like only count when there is nothing else.
  private mutating func words(_ text: String) -> [Int32] {
    let normal = String(decoding: NormalText(text).bytes, as: UTF8.self)
    var symbols: [Int32] = []
    for chunk in normal.split(whereSeparator: { !isWordPart($0) }) {
      for word in separateDigits(chunk) {
        let trimmed = word.drop { $0 == "'" }
        guard !trimmed.isEmpty else { continue }
        symbols += expand(String(trimmed)).map { lexicon.symbols[Int($0)] }
      }
    }
    return symbols
  }

  private mutating func expand(_ word: String) -> [Int32] {
    let known = lexicon.find(word)
    if known != 0 { return lexicon.expansion(of: known) ?? [known] }
    guard word.contains("'") else { return [lexicon.intern(special[word] ?? word)] }
    return splitApostrophe(Array(word.utf8)).map { lexicon.intern(String(decoding: $0, as: UTF8.self)) }
  }
}

private let special: [String: String] = ["&": "and"]

private func isWordPart(_ character: Character) -> Bool {
  switch character {
  case "'", "&", "%", "+": true
  default: character.isLetter || character.isNumber || !character.isASCII && !character.isWhitespace
  }
}

/// "6ish" is two words for the tokeniser, so it is here.
private func separateDigits(_ chunk: Substring) -> [String] {
  var parts: [String] = []
  var kind: Int?
  for character in chunk {
    let new = character.isNumber ? 0 : "&%+".contains(character) ? 1 : character.isASCII ? 2 : 3
    if new == kind, new != 1 {
      parts[parts.count - 1].append(character)
    } else {
      parts.append(String(character))
    }
    kind = new
  }
  return parts
}
