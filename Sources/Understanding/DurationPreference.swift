/// Which of several times in a message says how long it has lasted: "I've run for 9 years, it hurts since May".
struct DurationPreference {
  let view: MessageView

  /// How well a time answers the question.
  func score(_ range: Range<Int>) -> Double {
    let stretch = stretch(around: range)
    var score = isCue(range) ? 1.0 : 0
    if stretch.contains(where: { isOnset($0) }) { score += 2 }
    if stretch.contains(where: { view.isOne(of: "only just about", at: $0) && $0 < range.lowerBound }) { score += 0.5 }
    if view.tokens.indices.contains(where: { $0 < range.lowerBound && view.has(.contrast, at: $0) }) { score += 1 }
    if (0..<range.lowerBound).contains(where: {
      view.isOne(of: "more", at: $0) && view.isOne(of: "like", at: $0 + 1) || view.isOne(of: "actually rather", at: $0)
    }) {
      score += 2
    }
    if stretch.contains(where: { isChange($0) }) { score -= 3 }
    if stretch.contains(where: { view.isOne(of: "first originally previously history", at: $0) }) { score -= 2 }
    if isDenied(range) { score -= 4 }
    if isActivity(range.lowerBound) { score -= 3 }
    return score
  }

  /// The part of the message between commas and "but" that holds the time.
  private func stretch(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, view.before(start) < .comma, !view.has(.contrast, at: start),
      !view.isOne(of: "and so though", at: start)
    {
      start -= 1
    }
    var end = range.upperBound
    while end < view.count, view.before(end) < .comma, !view.has(.contrast, at: end),
      !view.isOne(of: "and so though", at: end)
    {
      end += 1
    }
    return start..<end
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
