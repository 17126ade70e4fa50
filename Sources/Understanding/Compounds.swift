/// Words that people write apart though an option writes them as one: "tread mill" for "Treadmill".
enum Compounds {
  /// The message with such pairs joined; nil when there is none.
  static func joined(_ heard: Heard, _ vocabulary: Vocabulary, _ finder: OptionFinder) -> Heard? {
    let view = MessageView(heard: heard, vocabulary: vocabulary)
    var gaps: [Range<Int>] = []
    for index in view.tokens.indices.dropFirst() where view.before(index) == .space {
      let (first, second) = (view.tokens[index - 1], view.tokens[index])
      guard first.value == nil, second.value == nil, first.end - first.start > 1, second.end - second.start > 1,
        second.start == first.end + 1
      else {
        continue
      }
      let word = (view.text(of: index - 1..<index) + view.text(of: index..<index + 1)).lowercased()
      let known = vocabulary.lexicon.find(word)
      guard known != 0, finder.knows(vocabulary.lexicon.symbols[Int(known)]) else { continue }
      gaps.append(Int(first.end)..<Int(second.start))
    }
    guard !gaps.isEmpty else { return nil }
    var bytes = Array(heard.raw.utf8)
    for gap in gaps.reversed() where gap.upperBound <= bytes.count { bytes.removeSubrange(gap) }
    return vocabulary.hear(String(decoding: bytes, as: UTF8.self))
  }
}
