import Dialog

/// Reads a rating: a number of the scale, but not a number of something else.
struct ScaleReader {
  let view: MessageView
  let context: SlotContext
  let bounds: ClosedRange<Int>

  func read() -> ReadOutcome {
    if asksAboutScale { return .nothing }
    let preference = RatingPreference(view: view, others: others)
    let start = max(view.afterRetraction, preference.start)
    let after = candidates(from: start)
    let numbers = preference.chosen(after.isEmpty ? candidates(from: 0) : after)
    switch numbers.count {
    case 0:
      if let value = worded { return .understood(Reading(value: .number(Span(Double(value))))) }
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

  private var others: OtherNumbers { OtherNumbers(view: view, bounds: bounds) }

  /// "What would a 5 feel like", "do I say 0 or 1".
  private var asksAboutScale: Bool {
    guard view.has(.asking, at: 0) else { return false }
    if view.isOne(of: "is are", at: 0), view.count > 2, view.tokens[1].value != nil || view.lexeme(1).number >= 0 {
      return true
    }
    return view.heard.asks || view.isOne(of: "is are was does do did would could should can will counts makes", at: 1)
      || view.isOne(of: "do does did should", at: 0) && view.isOne(of: "i it that this we you", at: 1)
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
    let all = NumberScanner(view: view).phrases().filter { $0.range.lowerBound >= start && !others.holds($0) }
    // "On the 0 to 10 thing I'm a 7": the scale itself is no rating beside one.
    let rated = all.filter { !($0.low == Double(bounds.lowerBound) && $0.high == Double(bounds.upperBound)) }
    return rated.isEmpty ? all : rated
  }

  /// "No pain", "worst imaginable", "maximum".
  private var worded: Int? {
    if bounds.contains(0), saysNone { return 0 }
    let isTop = view.tokens.indices.contains { index in
      view.isOne(of: "worst", at: index)
        && (index + 1...index + 5).contains { view.isOne(of: "imaginable possible imagine ever", at: $0) }
    }
    if isTop || view.count <= 3 && view.tokens.indices.contains(where: { view.isOne(of: "max maximum", at: $0) }) {
      return bounds.upperBound
    }
    return nil
  }

  private var saysNone: Bool {
    if view.tokens.indices.contains(where: { view.isOne(of: "gain", at: $0) }) { return false }
    return view.tiles([.zero]).contains { tile in
      let start = tile.range.lowerBound
      let end = tile.range.upperBound
      if view.has(.negator, at: start - 1)
        || view.isOne(of: "is am are", at: start - 1) && view.has(.negator, at: start - 2)
      {
        return false
      }
      if view.isOne(of: "killer killers relief meds medication", at: end) { return false }
      guard tile.range.count == 1, view.isOne(of: "nothing none nil nowt nothin nuthin nuffin", at: start) else {
        return true
      }
      return view.ends(after: start) || view.has([.now, .present, .contrast, .joint], at: end)
        || view.isOne(
          of:
            "right just at today yet really lol thanks thank mate atm rn apart if when while so hurts whatsoever whatever thankfully",
          at: end)
    }
  }
}
