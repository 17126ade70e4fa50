import Dialog

/// What a message says of one side that it names: denied, well, or long over.
struct SideState {
  let view: MessageView
  let words: SideWords
  let mention: SideWords.Mention
  /// The stretch of the message that speaks of the side.
  private let stretch: Range<Int>
  /// Where the answer begins; what was taken back stands before it.
  private let from: Int

  init(view: MessageView, words: SideWords, mentions: [SideWords.Mention], mention: SideWords.Mention, from: Int) {
    self.from = from
    self.view = view
    self.words = words
    self.mention = mention
    let before = mentions.last { $0.at < mention.at }?.at
    let after = mentions.first { $0.at > mention.at }?.at
    var start = mention.at
    while start > 0, start - 1 != before, !Self.breaks(view, start) { start -= 1 }
    var end = mention.at + 1
    while end < view.count, !Self.breaks(view, end), end != after { end += 1 }
    if end == after {
      while end > mention.at + 1, view.isOne(of: "the my and or than in on so while", at: end - 1) { end -= 1 }
    }
    stretch = start..<end
  }

  private static func breaks(_ view: MessageView, _ index: Int) -> Bool {
    view.before(index) >= .comma || view.has(.contrast, at: index) || view.isOne(of: "whereas while", at: index)
  }

  /// "Not the left", "nothing in the right", "rather than left".
  var isNegated: Bool {
    let at = mention.at
    if view.isOne(of: "of", at: at - 1) || view.isOne(of: "of", at: at - 2) {
      if (at - 4..<at).contains(where: { view.isOne(of: "opposite instead", at: $0) }) { return true }
    }
    if (at - 3..<at).contains(where: {
      view.isOne(of: "than", at: $0) && view.isOne(of: "rather other", at: $0 - 1)
        || view.isOne(of: "except excluding", at: $0)
    }) {
      return true
    }
    let clause = view.tokens[at].clause
    return (max(from, at - 5)..<max(from, at)).contains { before in
      guard view.tokens[before].clause == clause, !(before + 1..<at + 1).contains(where: { view.before($0) >= .comma })
      else { return false }
      if view.isOne(of: "nothing none nowt", at: before) { return true }
      guard view.isOne(of: "not never no", at: before), !view.isOne(of: "only just sure", at: before + 1),
        !view.isOne(of: "no", at: before) || !view.isOne(of: "the my it i that", at: before + 1),
        !view.isOne(of: "no", at: before) || !view.isOne(of: "the my it i that", at: before + 1)
      else {
        return false
      }
      return at - before <= 3 || view.isOne(of: "in on with of", at: at - 1)
        || view.isOne(of: "in on with of", at: at - 2)
    }
  }

  /// "Right is fine", "the left doesn't hurt", "my good left knee".
  var isHealthy: Bool {
    let at = mention.at
    if view.isOne(of: "good healthy better", at: at - 1), stretch.contains(at - 1) { return true }
    if (stretch.lowerBound..<at).contains(where: {
      view.isOne(of: "good healthy", at: $0) && (words.isPart($0 + 1) || view.isOne(of: "one leg side", at: $0 + 1))
    }) {
      return true
    }
    let rest = at + 1..<stretch.upperBound
    let isWell = rest.contains { index in
      view.isOne(
        of: """
          fine ok okay good normal alright great perfect healthy grand sound brilliant unaffected painless mint dandy \
          lovely happy untouched peachy sweet spared golden
          """, at: index) && !isDenied(index) && !isNoun(index + 1)
    }
    let isFree = rest.contains { index in
      (view.isOne(of: "not no never nothing zero without", at: index) && !words.isTag(index - 1)
        && !words.isTag(index - 2)
        && (view.has(.pain, at: index + 1) || view.ends(after: index)
          || view.isOne(
            of: "any a hurting bother bothering problem problems issue issues trouble affected bad too wrong",
            at: index + 1)))
    }
    let isTroubled = rest.contains { index in
      (view.has(.pain, at: index)
        || view.isOne(of: "bad worse worst stiff swollen dodgy gone knackered buggered trouble problem", at: index))
        && !isDenied(index) && !view.isOne(of: "free", at: index + 1)
    }
    return (isWell || isFree) && !isTroubled
  }

  private func isDenied(_ index: Int) -> Bool {
    (index - 2..<index).contains { view.isOne(of: "not never no without zero less", at: $0) && stretch.contains($0) }
  }

  /// "A good bit sore": "good" that praises nothing.
  private func isNoun(_ index: Int) -> Bool { view.isOne(of: "bit deal while few year years", at: index) }

  /// "The right one was done years ago".
  var isPast: Bool {
    let hasPast = stretch.contains { view.isOne(of: "was had did been got used were", at: $0) }
    let isOver = stretch.contains { view.isOne(of: "ago back previously before years childhood already kid", at: $0) }
    // "Done in 2010"
    let isDated = stretch.contains {
      let typed = view.text(of: $0..<$0 + 1)
      return typed.count == 4 && (typed.hasPrefix("19") || typed.hasPrefix("20")) && typed.allSatisfy(\.isNumber)
    }
    return hasPast && (isOver || isDated) && !stretch.contains { view.isOne(of: "now still again since", at: $0) }
  }
}
