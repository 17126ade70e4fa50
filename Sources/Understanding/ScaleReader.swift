import Dialog

/// Reads a rating: a number of the scale, but not a number of something else.
struct ScaleReader {
  let view: MessageView
  let context: SlotContext
  let bounds: ClosedRange<Int>

  func read() -> ReadOutcome {
    if view.has(.asking, at: 0), view.heard.asks || view.isOne(of: "is are was does do did", at: 1) { return .nothing }
    let start = view.afterRetraction
    let after = candidates(from: start)
    let numbers = preferred(after.isEmpty ? candidates(from: 0) : after)
    switch numbers.count {
    case 0:
      if bounds.contains(0), view.tiles([.zero]).contains(where: { $0.sense == .zero }) {
        return .understood(Reading(value: .number(Span(0))))
      }
      return view.isUnsure ? view.unsureOutcome(context.slot) : .nothing
    case 1:
      return outcome(numbers[0])
    default:
      let outcomes = numbers.map(outcome)
      let values = outcomes.compactMap { outcome in
        if case .understood(let reading) = outcome { reading.value } else { nil }
      }
      guard let first = values.first else { return outcomes[0] }
      return values.allSatisfy { $0 == first } ? .understood(Reading(value: first)) : .oneOf(unique(values))
    }
  }

  private func outcome(_ phrase: NumberPhrase) -> ReadOutcome {
    let limits = Double(bounds.lowerBound)...Double(bounds.upperBound)
    guard limits.contains(phrase.low), limits.contains(phrase.high) else { return .outOfRange }
    let span = Span((phrase.low + 0.5).rounded(.down), (phrase.high + 0.5).rounded(.down))
    return .understood(Reading(value: .number(span), hedged: phrase.isVague || !view.tiles([.hedge]).isEmpty))
  }

  private func unique(_ values: [Value]) -> [Value] {
    values.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Numbers that can be the rating.
  func candidates(from start: Int) -> [NumberPhrase] {
    NumberScanner(view: view).phrases().filter { $0.range.lowerBound >= start && isRating($0) }
  }

  private func isRating(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.range.lowerBound
    let end = phrase.range.upperBound
    if let over = phrase.over { return over == Double(bounds.upperBound) }
    if view.isOne(of: "scale range", at: start - 1) || isScaleItself(phrase) { return false }
    if view.isOne(of: "not", at: start - 1) { return false }
    if isDate(phrase) { return false }
    let next = view.lexeme(end)
    if next.unitDays > 0 || next.roles.contains(.measure) { return false }
    if view.isOne(of: "th st nd rd pm am x", at: end), view.before(end) == .none { return false }
    if view.isOne(of: "o oclock past version", at: end) || view.isOne(of: "past version aged age", at: start - 1) {
      return false
    }
    if view.isOne(of: "of", at: end), !view.has(.pain, at: end + 1) { return false }
    return !isCounted(end)
  }

  /// "On a scale of 0 to 10".
  private func isScaleItself(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.range.lowerBound
    guard view.isOne(of: "of from", at: start - 1), view.isOne(of: "scale", at: start - 2) else { return false }
    return phrase.isRange
  }

  private func isDate(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.range.lowerBound
    if view.lexeme(phrase.range.upperBound).month != 0 || view.lexeme(start - 1).month != 0 { return true }
    return phrase.high >= 1900 && phrase.high < 2100 && view.isOne(of: "since in from back", at: start - 1)
  }

  /// "3 flights", "4 pills": a plural thing right behind the number.
  private func isCounted(_ index: Int) -> Bool {
    guard index < view.count, view.before(index) == .space, !view.has([.stop, .pain, .now, .then], at: index) else {
      return false
    }
    let token = view.tokens[index]
    let typed = view.text(of: index..<index + 1).lowercased()
    return token.value == nil && typed.count > 3 && typed.hasSuffix("s") && !typed.hasSuffix("ss")
      && !view.isOne(of: "yes always sometimes thanks perhaps stairs", at: index)
  }

  /// What counts among several: what is now rather than then, what comes after "but".
  private func preferred(_ phrases: [NumberPhrase]) -> [NumberPhrase] {
    guard phrases.count > 1 else { return phrases }
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
    let present = phrases.filter { marked($0, .now) }
    if !present.isEmpty { return present }
    let notPast = phrases.filter { !marked($0, .then) }
    if !notPast.isEmpty, notPast.count < phrases.count { return notPast }
    if let contrast = view.tokens.indices.last(where: { view.has(.contrast, at: $0) }) {
      let later = phrases.filter { $0.range.lowerBound > contrast }
      if !later.isEmpty { return later }
    }
    return phrases
  }
}
