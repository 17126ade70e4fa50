/// Splits a message into tokens and looks each one up. Contractions become two words ("can't" -> can, not), digits
/// numbers, emoji words.
struct Tokeniser {
  let vocabulary: Vocabulary
  private(set) var tokens: [Token] = []
  /// What came since the last token.
  private var separator = Separator.none
  private var clause: Int32 = 0
  private var minus = false

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// What follows the last token.
  var ending: Separator { separator }

  mutating func run(_ text: String) {
    let utf8 = text.utf8Span
    tokens.reserveCapacity(utf8.count / 4 + 2)
    if utf8.isKnownASCII || text.utf8.allSatisfy({ $0 < 0x80 }) {
      scan(utf8.span) { Int32(truncatingIfNeeded: $0) }
    } else {
      let normal = NormalText(text)
      let origins = normal.origins
      scan(normal.bytes.span) { origins[$0] }
    }
  }

  private mutating func scan(_ bytes: borrowing Span<UInt8>, origin: (Int) -> Int32) {
    var at = 0
    let count = bytes.count
    while at < count {
      let byte = fold(bytes[at])
      if isLetter(byte) {
        var end = at + 1
        var apostrophe = false
        while end < count {
          let next = fold(bytes[end])
          if isLetter(next) {
            end += 1
          } else if next == UInt8(ascii: "'"), end + 1 < count, isLetter(fold(bytes[end + 1])) {
            apostrophe = true
            end += 1
          } else {
            break
          }
        }
        if byte == UInt8(ascii: "w"), end == at + 1, at + 2 < count, bytes[at + 1] == UInt8(ascii: "/"),
          fold(bytes[at + 2]) == UInt8(ascii: "o")
        {
          add(vocabulary.without, from: origin(at), to: origin(at + 3))
          at += 3
          continue
        }
        word(bytes, at..<end, apostrophe: apostrophe, origin: origin)
        at = end
      } else if isDigit(byte) || (byte == UInt8(ascii: ".") && at + 1 < count && isDigit(bytes[at + 1])) {
        at = number(bytes, from: at, origin: origin)
      } else {
        punctuation(byte, bytes, at, origin: origin)
        at += 1
      }
    }
  }

  private mutating func word(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, apostrophe: Bool, origin: (Int) -> Int32
  ) {
    let start = origin(range.lowerBound)
    let end = origin(range.upperBound)
    var hash = FNV.seed
    for index in range { hash = FNV.add(hash, fold(bytes[index])) }
    let lexicon = vocabulary.lexicon
    let known = lexicon.find(hash: hash) { _, offset, count in
      guard count == range.count else { return false }
      for index in 0..<count where lexicon.poolByte(offset + index) != fold(bytes[range.lowerBound + index]) {
        return false
      }
      return true
    }
    if known != 0 {
      if let words = lexicon.expansion(of: known) {
        for word in words { add(word, from: start, to: end) }
      } else {
        add(known, from: start, to: end)
      }
      return
    }
    var typed: [UInt8] = []
    typed.reserveCapacity(range.count)
    for index in range { typed.append(fold(bytes[index])) }
    if apostrophe {
      for part in splitApostrophe(typed) { unknown(part, from: start, to: end) }
    } else {
      unknown(typed, from: start, to: end)
    }
  }

  /// A word that is in no list as it stands: perhaps stretched, inflected or misspelt.
  private mutating func unknown(_ typed: [UInt8], from start: Int32, to end: Int32) {
    if typed.count > 4, typed.suffix(3).elementsEqual("ish".utf8) {
      let base = vocabulary.lexicon.find(typed.dropLast(3))
      if base != 0, vocabulary.lexicon.lexemes[Int(base)].number >= 0 {
        add(base, from: start, to: end)
        add(vocabulary.ish, from: end, to: end)
        return
      }
    }
    let guess = vocabulary.resolve(typed)
    if guess.word != 0, let words = vocabulary.lexicon.expansion(of: guess.word) {
      for word in words { add(word, from: start, to: end) }
      return
    }
    add(guess.word, symbol: guess.symbol, prefix: guess.prefix, from: start, to: end, isGuess: guess.isGuess)
  }

  private mutating func add(_ word: Int32, from start: Int32, to end: Int32) {
    add(
      word, symbol: vocabulary.lexicon.symbols[Int(word)], prefix: vocabulary.lexicon.prefixes[Int(word)], from: start,
      to: end)
  }

  private mutating func add(
    _ word: Int32, symbol: Int32, prefix: Int32, from start: Int32, to end: Int32, value: Double? = nil,
    isGuess: Bool = false
  ) {
    if tokens.isEmpty { separator = .none }
    if separator.ends || vocabulary.lexicon.lexemes[Int(word)].roles.contains(.contrast) { clause += 1 }
    tokens.append(
      Token(
        word: word, symbol: symbol, prefix: prefix, start: start, end: end, clause: clause, before: separator,
        value: value, isGuess: isGuess))
    separator = .none
    minus = false
  }

  private mutating func number(_ bytes: borrowing Span<UInt8>, from start: Int, origin: (Int) -> Int32) -> Int {
    var at = start
    var value = 0.0
    var hash = FNV.seed
    while at < bytes.count, isDigit(bytes[at]) || isThousands(bytes, at) {
      if isDigit(bytes[at]) { value = value * 10 + Double(bytes[at] - 48) }
      hash = FNV.add(hash, bytes[at])
      at += 1
    }
    // The word is that of the whole number: "38.5" is found where "38" is.
    let length = at - start
    if at + 1 < bytes.count, bytes[at] == UInt8(ascii: "."), isDigit(bytes[at + 1]) {
      var place = 0.1
      at += 1
      while at < bytes.count, isDigit(bytes[at]) {
        value += Double(bytes[at] - 48) * place
        place /= 10
        at += 1
      }
    }
    let lexicon = vocabulary.lexicon
    let word = lexicon.find(hash: hash) { _, offset, count in
      guard count == length else { return false }
      for index in 0..<count where lexicon.poolByte(offset + index) != bytes[start + index] { return false }
      return true
    }
    add(
      word, symbol: lexicon.symbols[Int(word)], prefix: 0, from: origin(start), to: origin(at),
      value: minus ? -value : value)
    return at
  }

  /// A comma between digits that groups them ("1,000"), not one that lists them ("6,7").
  private func isThousands(_ bytes: borrowing Span<UInt8>, _ at: Int) -> Bool {
    guard bytes[at] == UInt8(ascii: ","), at + 2 < bytes.count else { return false }
    var digits = 0
    var next = at + 1
    while next < bytes.count, isDigit(bytes[next]) {
      digits += 1
      next += 1
    }
    return digits == 3 || (digits == 2 && next < bytes.count && isThousands(bytes, next))
  }

  private mutating func punctuation(
    _ byte: UInt8, _ bytes: borrowing Span<UInt8>, _ at: Int, origin: (Int) -> Int32
  ) {
    let next = at + 1 < bytes.count ? bytes[at + 1] : 32
    let previous = at > 0 ? bytes[at - 1] : 32
    func raise(_ new: Separator) { separator = max(separator, new) }
    switch byte {
    case UInt8(ascii: "&"): add(vocabulary.and, from: origin(at), to: origin(at + 1))
    case UInt8(ascii: "%"): add(vocabulary.percent, from: origin(at), to: origin(at + 1))
    case UInt8(ascii: "+"): add(vocabulary.plus, from: origin(at), to: origin(at + 1))
    case UInt8(ascii: "/"): raise(.slash)
    case UInt8(ascii: ","): raise(.comma)
    case UInt8(ascii: ":"), UInt8(ascii: ";"): raise(isDigit(next) && isDigit(previous) ? .hyphen : .colon)
    case UInt8(ascii: "?"): raise(.question)
    case UInt8(ascii: "!"), UInt8(ascii: "\n"): raise(.stop)
    case UInt8(ascii: "."):
      // "P.E.A.C.E." and "e.g." are not sentence ends.
      raise(isLetter(fold(next)) || isSingleLetter(bytes, before: at) ? .space : .stop)
    case UInt8(ascii: "-"):
      if isDigit(next) || (next == 32 && at + 2 < bytes.count && isDigit(bytes[at + 2]) && separator != .space) {
        minus = tokens.isEmpty || previous == 32
      }
      let joinsNumbers = at >= 2 && at + 2 < bytes.count && isDigit(bytes[at - 2]) && isDigit(bytes[at + 2])
      if joinsNumbers { minus = false }
      raise(previous == 32 && next == 32 && !minus && !joinsNumbers ? .colon : .hyphen)
    default: raise(.space)
    }
  }

  private func isSingleLetter(_ bytes: borrowing Span<UInt8>, before at: Int) -> Bool {
    at >= 2 && isLetter(fold(bytes[at - 1])) && bytes[at - 2] == UInt8(ascii: ".")
  }
}

@inline(__always)
private func fold(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 0x20 : byte }

/// Letters, and every byte of a character outside ASCII.
@inline(__always)
private func isLetter(_ byte: UInt8) -> Bool { (byte >= 97 && byte <= 122) || byte >= 0x80 }

@inline(__always)
private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

/// The words in a contraction that no list holds as a whole: "knee's" -> knee, "they'll" -> they will.
func splitApostrophe(_ typed: [UInt8]) -> [[UInt8]] {
  let word = String(decoding: typed, as: UTF8.self)
  let endings: [(String, String)] = [
    ("n't", "not"), ("'re", "are"), ("'ll", "will"), ("'ve", "have"), ("'m", "am"), ("'d", "would"), ("'s", ""),
  ]
  for (ending, meaning) in endings where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count {
    let base = Array(word.dropLast(ending.count).utf8.filter { $0 != UInt8(ascii: "'") })
    return meaning.isEmpty ? [base] : [base, Array(meaning.utf8)]
  }
  return [typed.filter { $0 != UInt8(ascii: "'") }]
}
