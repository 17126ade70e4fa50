/// A message after one pass: the words in it and every phrase of the script that they hold.
///
/// The raw text is kept as it was typed; matching never changes it.
public struct Heard: Sendable {
  /// The message, word for word.
  public let raw: String
  let tokens: [Token]
  let matches: [Match]
  /// Parts of patterns in several parts.
  let parts: [PartMatch]
  /// Numbers of the patterns in several parts that are all there.
  let conjunctions: [Int32]
  /// What follows the last token: `.question` for "is it?".
  let ending: Separator

  /// True when there is nothing but white space (or control characters).
  public var isBlank: Bool {
    raw.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
  }

  /// True when the message is one number in digits.
  public var isNumber: Bool { tokens.count == 1 && tokens[0].value != nil }

  /// True when any clause ends in a question mark.
  var asks: Bool { ending == .question || tokens.contains { $0.before == .question } }
}

/// What stands between two tokens, weakest first.
enum Separator: UInt8, Comparable, Sendable {
  case none, space, hyphen, slash, comma, colon, stop, question

  static func < (a: Separator, b: Separator) -> Bool { a.rawValue < b.rawValue }

  /// A sentence or clause ends here; phrases and negations don't reach across.
  var ends: Bool { self >= .colon }
}

/// A word, number or emoji of a message.
struct Token: Sendable {
  /// Lexicon id; 0 when the word is unknown.
  var word: Int32
  /// What the automaton steps on: the id of the word's stem; 0 when unknown.
  var symbol: Int32
  /// The longest `prefix*` of any pattern that the word begins with; 0 for none.
  var prefix: Int32
  /// Bytes in the raw text.
  var start: Int32
  var end: Int32
  /// Counts up at sentence ends and at "but".
  var clause: Int32 = 0
  var before: Separator
  /// The number, for digits.
  var value: Double?
  /// The word was a spelling mistake for `word`.
  var isGuess = false
}

/// A phrase of the script found in a message.
struct Match: Sendable {
  /// Index into the phrase table.
  var phrase: Int32
  /// Tokens, half open.
  var start: Int32
  var end: Int32
  /// Bit i: token `start + i` is a word of the phrase (not one that it merely skipped).
  var consumed: UInt64

  var range: Range<Int> { Int(start)..<Int(end) }
  func consumes(_ token: Int) -> Bool {
    let offset = token - Int(start)
    return offset >= 0 && offset < 64 && consumed & (1 << UInt64(offset)) != 0
  }
}

/// A place in a message that is a part of conjunctions.
struct PartMatch: Sendable {
  /// Index into the automaton's sets of parts.
  var set: Int32
  /// Tokens, half open.
  var start: Int32
  var end: Int32
  /// As in `Match`.
  var consumed: UInt64

  /// The place alone; it belongs to no single phrase.
  var match: Match { Match(phrase: -1, start: start, end: end, consumed: consumed) }
}
