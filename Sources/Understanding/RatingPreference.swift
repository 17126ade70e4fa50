/// Which of several numbers in a message is the rating.
struct RatingPreference {
  let view: MessageView
  let others: OtherNumbers

  /// Where the answer begins: behind "no" between two numbers ("7, no, probably 8").
  var start: Int {
    let numbers = NumberScanner(view: view).phrases()
    guard numbers.count > 1, let last = numbers.last else { return 0 }
    return view.tokens.indices.last { index in
      guard view.isOne(of: "no nope nah wait sorry", at: index), index < last.range.lowerBound,
        numbers.contains(where: { $0.range.upperBound <= index })
      else { return false }
      var at = index + 1
      while view.has([.about, .soft], at: at)
        || view.isOne(of: "it is make that more i mean meant would say wait no call a an think sorry", at: at)
      {
        if numbers.contains(where: { $0.range.lowerBound == at }) { break }
        at += 1
      }
      return numbers.contains { $0.range.lowerBound == at }
    } ?? 0
  }

  /// The numbers that count: not the denied ones, what is now, what was settled on, what something moved to.
  func chosen(_ all: [NumberPhrase]) -> [NumberPhrase] {
    var phrases = all.filter { !isDenied($0) }
    guard phrases.count > 1 else { return phrases }
    phrases = narrowed(phrases) { !isCompared($0) }
    phrases = narrowed(phrases) { !others.isThing($0.range.upperBound) }
    phrases = timed(phrases)
    guard phrases.count > 1 else { return phrases }
    if let settled = phrases.dropFirst().last(where: isSettled) { return [settled] }
    if let goal = phrases.last(where: isGoal) { return [goal] }
    if let contrast = view.tokens.indices.last(where: { view.has(.contrast, at: $0) }) {
      phrases = narrowed(phrases) { $0.range.lowerBound > contrast }
    }
    return neighbours(phrases)
  }

  private func narrowed(_ phrases: [NumberPhrase], _ fits: (NumberPhrase) -> Bool) -> [NumberPhrase] {
    let fitting = phrases.filter(fits)
    return fitting.isEmpty ? phrases : fitting
  }

  /// Where the words before the number end, its article and "about" aside.
  private func lead(_ phrase: NumberPhrase) -> Int {
    var at = phrase.range.lowerBound - 1
    while view.isOne(of: "a an about around like roughly maybe", at: at) { at -= 1 }
    return at
  }

  /// "Not a 9", "it isn't 9 any more", "instead of 6".
  private func isDenied(_ phrase: NumberPhrase) -> Bool {
    var at = phrase.range.lowerBound - 1
    while view.isOne(of: "a an even as really exactly much longer", at: at) { at -= 1 }
    if view.isOne(of: "not never", at: at) { return !view.isOne(of: "if why", at: at - 1) }
    if view.isOne(of: "no", at: at), at < phrase.range.lowerBound - 1 { return view.isOne(of: "longer", at: at + 1) }
    return view.isOne(of: "of", at: at) && view.isOne(of: "instead", at: at - 1)
      || view.isOne(of: "than", at: at) && view.isOne(of: "rather", at: at - 1)
  }

  /// "More a 7 than a 6".
  private func isCompared(_ phrase: NumberPhrase) -> Bool { view.isOne(of: "than", at: lead(phrase)) }

  /// "Call it 5", "let's say 6", "more like 7", "closer to 4".
  private func isSettled(_ phrase: NumberPhrase) -> Bool {
    let before = phrase.range.lowerBound - 1
    if view.isOne(of: "like", at: before), view.isOne(of: "more", at: before - 1) { return true }
    var at = lead(phrase)
    if view.isOne(of: "to towards for on with as at it", at: at),
      view.isOne(of: "closer nearer leaning lean call make going go settle stick plump put say leave take", at: at - 1)
    {
      return true
    }
    if view.isOne(of: "well then actually probably", at: at) { at -= 1 }
    return view.isOne(of: "say call pick choose", at: at)
  }

  /// "Took it to a 3", "down to 4 from 7".
  private func isGoal(_ phrase: NumberPhrase) -> Bool { !phrase.isRange && view.isOne(of: "to", at: lead(phrase)) }

  /// What is now rather than then.
  private func timed(_ phrases: [NumberPhrase]) -> [NumberPhrase] {
    let marks = view.tiles([.now, .then])
    func marked(_ phrase: NumberPhrase, _ sense: Sense) -> Bool {
      let low = phrases.last { $0.range.upperBound <= phrase.range.lowerBound }?.range.upperBound ?? 0
      let high = phrases.first { $0.range.lowerBound >= phrase.range.upperBound }?.range.lowerBound ?? view.count
      return marks.contains { mark in
        guard mark.sense == sense, mark.range.lowerBound >= low, mark.range.upperBound <= high else { return false }
        let between =
          mark.range.lowerBound >= phrase.range.upperBound
          ? phrase.range.upperBound..<mark.range.lowerBound + 1 : mark.range.upperBound..<phrase.range.lowerBound + 1
        return !between.contains { $0 < view.count && (view.before($0) >= .comma || view.has(.contrast, at: $0)) }
      }
    }
    let present = phrases.filter { marked($0, .now) && !marked($0, .then) }
    if !present.isEmpty { return present }
    let current = phrases.filter { marked($0, .now) }
    if !current.isEmpty { return current }
    return narrowed(phrases) { !marked($0, .then) }
  }

  /// "Seven eight", "6 pushing 7": two numbers next to each other are one range.
  private func neighbours(_ phrases: [NumberPhrase]) -> [NumberPhrase] {
    let low = phrases.map(\.low).min() ?? 0
    let high = phrases.map(\.high).max() ?? 0
    guard phrases.count > 1, high - low <= 1, high > low, let first = phrases.first, let last = phrases.last else {
      return phrases
    }
    var whole = first
    whole.range = first.range.lowerBound..<last.range.upperBound
    (whole.low, whole.high, whole.isVague) = (low, high, true)
    return [whole]
  }
}
