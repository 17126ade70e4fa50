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
  /// Groups that were read before: most patterns share a few of them.
  private var knownGroups: [String: [PatternPart]] = [:]

  /// A pattern with all of its syntax.
  mutating func pattern(_ text: String) -> [PatternPart] { pattern(text, within: []) }

  /// Plain words: labels, ids, where `?` and `|` are only punctuation.
  mutating func plain(_ text: String) -> [PatternPart] { words(text).map { .word($0) } }

  private mutating func pattern(_ text: String, within open: Set<String>) -> [PatternPart] {
    var parts: [PatternPart] = []
    for piece in pieces(text) {
      if let word = plainWord(piece) {
        parts += word
      } else if piece.allSatisfy({ $0 == "." || $0 == "…" }) {
        parts.append(.gap)
      } else {
        parts += composite(piece, within: open)
      }
    }
    return parts
  }

  /// What stands between white space.
  private func pieces(_ text: String) -> [Substring] {
    text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") }.map {
      Substring($0)
    }
  }

  /// Most pieces are one word of small letters; they need no normalising.
  private mutating func plainWord(_ piece: Substring) -> [PatternPart]? {
    guard piece.utf8.allSatisfy(isPlainLetter) else { return nil }
    return expand(String(piece)).map { .word(lexicon.symbols[Int($0)]) }
  }

  /// Words with alternatives, `?`, a group or a star.
  private mutating func composite(_ piece: Substring, within open: Set<String>) -> [PatternPart] {
    let isOptional = piece.count > 1 && piece.hasSuffix("?")
    let body = isOptional ? piece.dropLast() : piece
    let sequences = body.split(separator: "|").map { alternative($0, within: open) }.filter { !$0.isEmpty }
    guard let first = sequences.first else { return [] }
    if isOptional { return [.optional(sequences.count == 1 && first.count == 1 ? first[0] : .either(sequences))] }
    return sequences.count == 1 ? first : [.either(sequences)]
  }

  private mutating func alternative(_ text: Substring, within open: Set<String>) -> [PatternPart] {
    if let word = plainWord(text) { return word }
    if text.hasPrefix("{"), let close = text.firstIndex(of: "}") {
      let name = String(text[text.index(after: text.startIndex)..<close])
      guard let phrases = groups[name], !open.contains(name) else { return [] }
      if let known = knownGroups[name] { return known }
      let sequences = phrases.map { pattern($0, within: open.union([name])) }.filter { !$0.isEmpty }
      let parts: [PatternPart] = sequences.isEmpty ? [] : [.either(sequences)]
      knownGroups[name] = parts
      return parts
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

  /// The symbols of the words of a text, split as the tokeniser splits messages.
  private mutating func words(_ text: String) -> [Int32] {
    var symbols: [Int32] = []
    var word: [UInt8] = []
    var kind = CharacterKind.other
    func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "'") }
    for byte in NormalText(text).bytes + [UInt8(ascii: " ")] {
      let new = CharacterKind(byte)
      if new == kind, new != .sign {
        word.append(byte)
        continue
      }
      if isQuote(byte), kind == .letter {
        word.append(byte)
        continue
      }
      while word.last.map(isQuote) ?? false { word.removeLast() }
      if !word.isEmpty, kind != .other {
        symbols += expand(String(decoding: word, as: UTF8.self)).map { lexicon.symbols[Int($0)] }
      }
      word = [byte]
      kind = new
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

/// What a byte of normalised text belongs to.
private enum CharacterKind {
  case letter, digit, sign, other

  init(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: self = .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
    case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "+"): self = .sign
    default: self = .other
    }
  }
}
