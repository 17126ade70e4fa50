import Dialog

/// How hard a text is to read: its longest sentence, and the school grade of Flesch and Kincaid.
///
/// Grade 5 to 7 is about a reading age of 11. Syllables are counted by vowel groups, which is right for most English
/// words and near enough for an average. See Kincaid and others, 1975, "Derivation of new readability formulas".
public struct Readability: Hashable, Sendable {
  /// Words of each sentence, in order.
  public let sentences: [Int]
  public let syllables: Int

  public var words: Int { sentences.reduce(0, +) }
  public var longest: Int { sentences.max() ?? 0 }

  /// US school grade; 0 for a text without words.
  public var grade: Double {
    guard words > 0 else { return 0 }
    let words = Double(words)
    return 0.39 * words / Double(sentences.count) + 11.8 * Double(syllables) / words - 15.59
  }

  public init(_ text: String) {
    var sentences: [Int] = []
    var syllables = 0
    var count = 0
    for piece in text.split(whereSeparator: \.isWhitespace) {
      let letters = piece.filter { $0.isLetter || $0.isNumber }
      if !letters.isEmpty {
        count += 1
        syllables += Readability.syllables(of: letters)
      }
      guard endsSentence(piece), count > 0 else { continue }
      sentences.append(count)
      count = 0
    }
    if count > 0 { sentences.append(count) }
    self.sentences = sentences
    self.syllables = syllables
  }

  public init(sentences: [Int], syllables: Int) {
    self.sentences = sentences
    self.syllables = syllables
  }

  /// Several texts measured as one.
  public static func together(_ parts: [Readability]) -> Readability {
    Readability(sentences: parts.flatMap(\.sentences), syllables: parts.reduce(0) { $0 + $1.syllables })
  }

  static func syllables(of word: some StringProtocol) -> Int {
    let letters = word.lowercased()
    // A number is said in about as many syllables as it has digits.
    guard letters.contains(where: \.isLetter) else { return max(letters.count, 1) }
    var groups = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouy".contains(letter)
      if isVowel && !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    let isSilent =
      letters.hasSuffix("e") && !letters.hasSuffix("le") || letters.hasSuffix("es") && !letters.hasSuffix("ses")
      || letters.hasSuffix("ed") && !letters.hasSuffix("ted") && !letters.hasSuffix("ded")
    return max(isSilent ? groups - 1 : groups, 1)
  }
}

/// A full stop, question mark, exclamation mark or semicolon at the end of a word, perhaps inside of quotes; a colon
/// too, since what follows it is read as a new start.
private func endsSentence(_ word: Substring) -> Bool {
  var rest = word
  while let last = rest.last, "\"')”’".contains(last) { rest.removeLast() }
  guard let last = rest.last, ".!?;:".contains(last) else { return false }
  return true
}
