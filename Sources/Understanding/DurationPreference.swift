/// Which of several times in a message says how long it has lasted: "I've run for 9 years, it hurts since May".
struct DurationPreference {
  let view: MessageView
  /// Where the part of the message between commas and "but" begins that a word stands in, for every word.
  private var starts: [Int] = []
  /// How many words of a kind stand before each place, so that a part of any length is weighed at once.
  private var onsets = [0]
  private var changes = [0]
  private var earlier = [0]
  private var hedges = [0]
  /// The first word that turns away from what was said before it.
  private var contrast = Int.max
  /// The first word that takes back what was said before it.
  private var correction = Int.max

  init(view: MessageView) {
    self.view = view
    var start = 0
    for index in 0..<view.count {
      if beginsPart(index) { start = index }
      starts.append(start)
      onsets.append(onsets[index] + (isOnset(index) ? 1 : 0))
      changes.append(changes[index] + (isChange(index) ? 1 : 0))
      let isEarlier = view.isOne(of: "first originally previously history", at: index)
      earlier.append(earlier[index] + (isEarlier ? 1 : 0))
      hedges.append(hedges[index] + (view.isOne(of: "only just about", at: index) ? 1 : 0))
      if contrast == Int.max, view.has(.contrast, at: index) { contrast = index }
      if correction == Int.max, isCorrection(index) { correction = index }
    }
  }

  /// How well a time answers the question.
  func score(_ range: Range<Int>) -> Double {
    let stretch = stretch(around: range)
    func holds(_ counts: [Int]) -> Bool { counts[stretch.upperBound] > counts[stretch.lowerBound] }
    var score = isCue(range) ? 1.0 : 0
    if holds(onsets) { score += 2 }
    if hedges[range.lowerBound] > hedges[stretch.lowerBound] { score += 0.5 }
    if contrast < range.lowerBound { score += 1 }
    if correction < range.lowerBound { score += 2 }
    if holds(changes) { score -= 3 }
    if holds(earlier) { score -= 2 }
    if isDenied(range) { score -= 4 }
    if isActivity(range.lowerBound) { score -= 3 }
    return score
  }

  private func isCorrection(_ index: Int) -> Bool {
    view.isOne(of: "more", at: index) && view.isOne(of: "like", at: index + 1)
      || view.isOne(of: "actually rather", at: index)
  }

  /// The part of the message between commas and "but" that holds the time.
  private func stretch(around range: Range<Int>) -> Range<Int> {
    let start = starts.indices.contains(range.lowerBound) ? starts[range.lowerBound] : range.lowerBound
    // The next part begins at the first word whose part is another one: parts are in order.
    var (low, high) = (range.upperBound, view.count)
    let last = range.upperBound > 0 ? starts[range.upperBound - 1] : 0
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] > last { high = middle } else { low = middle + 1 }
    }
    return start..<low
  }

  private func beginsPart(_ index: Int) -> Bool {
    view.before(index) >= .comma || view.has(.contrast, at: index) || view.isOne(of: "and so though", at: index)
  }

  private func isCue(_ range: Range<Int>) -> Bool {
    view.isOne(of: "for since past last about been from", at: range.lowerBound - 1)
      || view.isOne(of: "ago back now", at: range.upperBound)
      || view.isOne(of: "started began been had", at: range.lowerBound - 2)
  }

  private func isOnset(_ index: Int) -> Bool {
    if view.has(.pain, at: index) { return true }
    if view.isOne(of: "this", at: index) { return view.lexeme(index + 1).unitDays == 0 }
    if view.isOne(of: "had having have", at: index) { return view.isOne(of: "it this them", at: index + 1) }
    return view.isOne(
      of: """
        started start starting began begin begun came kicked appeared noticed noticing bothering bothered bother \
        nagging current latest recent injured hurt trouble
        """, at: index)
  }

  /// "Got worse 3 days ago" is not how long it has lasted.
  private func isChange(_ index: Int) -> Bool {
    view.isOne(
      of: "worse worst worsened worsening bad badly better eased flared stronger unbearable improved", at: index)
  }

  /// "Not a month yet".
  private func isDenied(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound - 1
    while view.isOne(of: "a an even quite that for yet", at: at) { at -= 1 }
    return view.isOne(of: "not", at: at)
  }

  /// "Running for 10 years", "I've played 5 years".
  private func isActivity(_ start: Int) -> Bool {
    var at = start - 1
    while view.isOne(of: "for about since the last past over nearly like from a", at: at) { at -= 1 }
    guard at >= 0, !view.has(.pain, at: at),
      !view.isOne(of: "being having going lasting started bothered nagging lingering", at: at)
    else { return false }
    // "It's been leaking 5 days" is what was asked about.
    if (at - 3..<at).contains(where: { view.isOne(of: "it this", at: $0) }) { return false }
    let typed = view.text(of: at..<at + 1).lowercased()
    return typed.count > 5 && typed.hasSuffix("ing")
      || view.isOne(of: "played trained worked married retired lived", at: at)
  }
}
