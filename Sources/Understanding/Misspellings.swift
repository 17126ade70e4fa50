/// Words that nobody knows but that are nearly a word of an option: "iner sde", "strais".
enum Misspellings {
  /// The message with such words mended; nil when there is none. Beside danger signs nothing is guessed.
  static func mended(_ heard: Heard, _ vocabulary: Vocabulary, _ finder: OptionFinder) -> Heard? {
    guard heard.tokens.count <= 12, !finder.isDanger else { return nil }
    let view = MessageView(heard: heard, vocabulary: vocabulary)
    var bytes = Array(heard.raw.utf8)
    var isMended = false
    for index in view.tokens.indices.reversed() {
      let token = view.tokens[index]
      guard token.word == 0 && token.symbol == 0 || token.isGuess, token.value == nil else { continue }
      let typed = Array(view.text(of: index..<index + 1).lowercased().utf8)
      guard typed.count >= 3, typed.allSatisfy(isPlainLetter),
        let word = finder.labelWords.first(where: { isSlip(typed, for: $0) })
      else { continue }
      bytes.replaceSubrange(Int(token.start)..<Int(token.end), with: word)
      isMended = true
    }
    return isMended ? vocabulary.hear(String(decoding: bytes, as: UTF8.self)) : nil
  }

  /// One letter too many, too few or another one, or the same letters in another order.
  private static func isSlip(_ typed: [UInt8], for word: [UInt8]) -> Bool {
    guard typed.first == word.first, abs(typed.count - word.count) <= 1, typed != word else { return false }
    if typed.count == word.count, typed.count >= 5, typed.sorted() == word.sorted() { return true }
    let same = zip(typed, word).prefix { $0 == $1 }.count
    let (left, right) = (typed[same...], word[same...])
    if typed.count == word.count { return typed.count >= 5 && left.dropFirst().elementsEqual(right.dropFirst()) }
    return typed.count < word.count ? left.elementsEqual(right.dropFirst()) : left.dropFirst().elementsEqual(right)
  }
}
