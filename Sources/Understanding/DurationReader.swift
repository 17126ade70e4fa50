import Dialog

/// Reads how long something has lasted, in days: "a couple of weeks", "since March", "3 months ago".
struct DurationReader {
  let view: MessageView
  let context: SlotContext
  let now: LocalTime
  /// By first token.
  private let numbers: [Int: NumberPhrase]

  init(view: MessageView, context: SlotContext, now: LocalTime) {
    self.view = view
    self.context = context
    self.now = now
    numbers = Dictionary(
      NumberScanner(view: view).phrases().map { ($0.range.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func read() -> ReadOutcome {
    let start = view.afterRetraction
    if let reading = reading(from: start) ?? (start > 0 ? reading(from: 0) : nil) { return .understood(reading) }
    return view.isUnsure ? view.unsureOutcome(context.slot) : .nothing
  }

  /// The span that the message gives, if any.
  func reading(from start: Int) -> Reading? {
    let amounts = self.amounts(from: start)
    let points = DateReader(view: view, now: now).points(from: start)
    if let point = points.first, amounts.isEmpty || isSince(point.range.lowerBound) {
      return Reading(value: .duration(point.span), hedged: hedged(point.range))
    }
    guard let best = amounts.max(by: { weight($0) < weight($1) }) else { return nil }
    return Reading(value: .duration(best.span), hedged: best.isVague || hedged(best.range))
  }

  private func isSince(_ index: Int) -> Bool {
    view.isOne(of: "since", at: index) || view.isOne(of: "since", at: index - 1)
  }

  private func hedged(_ range: Range<Int>) -> Bool {
    view.has(.about, at: range.lowerBound - 1) || !view.tiles([.hedge]).isEmpty
  }

  struct Amount {
    var range: Range<Int>
    var span: Span
    var isVague = false
  }

  /// An amount that says since when beats one that measures something else.
  private func weight(_ amount: Amount) -> Double {
    let start = amount.range.lowerBound
    let end = amount.range.upperBound
    let isCue =
      view.isOne(of: "for since past last about been", at: start - 1) || view.isOne(of: "ago back now", at: end)
      || view.isOne(of: "started began been had", at: start - 2)
    return (isCue ? 1e6 : 0) + min(amount.span.high, 9e5)
  }

  /// Every amount of time that can be the answer.
  func amounts(from start: Int) -> [Amount] {
    var found: [Amount] = []
    var at = start
    while at < view.count {
      guard var amount = single(at: at) else {
        at += 1
        continue
      }
      // "1 year and 3 months"
      while let next = continued(amount.range.upperBound) {
        amount.span = Span(amount.span.low + next.span.low, amount.span.high + next.span.high)
        amount.range = amount.range.lowerBound..<next.range.upperBound
      }
      at = amount.range.upperBound
      if isLasting(amount) { found.append(amount) }
    }
    return found
  }

  private func continued(_ index: Int) -> Amount? {
    if let next = single(at: index), view.before(index) <= .comma { return next }
    if view.isOne(of: "and", at: index), let next = single(at: index + 1) { return next }
    return nil
  }

  /// False for ages, appointments, how often and how far.
  private func isLasting(_ amount: Amount) -> Bool {
    let start = amount.range.lowerBound
    let end = amount.range.upperBound
    if view.isOne(of: "old away", at: end) || view.isOne(of: "from", at: end) && view.isOne(of: "now", at: end + 1) {
      return false
    }
    if view.isOne(of: "every per each next after within until till aged", at: start - 1) { return false }
    if view.isOne(of: "in", at: start - 1), amount.span.high >= 1, !view.isOne(of: "worse started began", at: start - 2)
    {
      return view.isOne(of: "ago", at: end)
    }
    if view.isOne(of: "a an per", at: start),
      view.isOne(of: "times time once twice thrice days hours minutes miles km session sessions", at: start - 1)
    {
      return false
    }
    if amount.span.high < 1, view.isOne(of: "running walking sitting standing after run walk sit", at: end) {
      return false
    }
    if view.has(.measure, at: start - 1), view.isOne(of: "a an", at: start) { return false }
    return true
  }

  /// Quantity and unit: "3 weeks", "a couple of months", "two to three years", "half a year", "a month and a half".
  private func single(at start: Int) -> Amount? {
    guard let (low, high, unitIndex, isVague) = quantity(at: start) else { return nil }
    let unit = view.lexeme(unitIndex).unitDays
    guard unit > 0 else { return nil }
    var amount = Amount(range: start..<unitIndex + 1, span: Span(low * unit, high * unit), isVague: isVague)
    let end = unitIndex + 1
    if view.isOne(of: "and", at: end) {
      let hasArticle = view.isOne(of: "a an", at: end + 1)
      let part = hasArticle ? end + 2 : end + 1
      if view.isOne(of: "half bit", at: part), view.lexeme(part + 1).unitDays == 0 {
        let extra = view.isOne(of: "half", at: part) ? unit / 2 : 0
        amount.span = Span(amount.span.low + extra, amount.span.high + extra)
        amount.range = start..<part + 1
      } else if unit < 1, !hasArticle, let more = NumberScanner(view: view).numeral(at: part),
        view.lexeme(more.range.upperBound).unitDays == 0
      {
        amount.range = start..<more.range.upperBound
      }
    } else if view.isOne(of: "or maybe to", at: end) || (end < view.count && view.before(end) == .comma) {
      let next = view.isOne(of: "maybe", at: end + 1) ? end + 2 : view.isOne(of: "or maybe to", at: end) ? end + 1 : end
      if let second = NumberScanner(view: view).numeral(at: next) ?? couple(at: next),
        view.lexeme(second.range.upperBound).unitDays == 0, view.ends(after: second.range.upperBound - 1),
        second.high > high
      {
        amount.span = Span(low * unit, second.high * unit)
        amount.range = start..<second.range.upperBound
      }
    }
    return amount
  }

  private func quantity(at start: Int) -> (low: Double, high: Double, unit: Int, isVague: Bool)? {
    if view.isOne(of: "half", at: start) {
      let next = view.isOne(of: "a an", at: start + 1) ? start + 2 : start + 1
      return view.lexeme(next).unitDays > 0 ? (0.5, 0.5, next, false) : nil
    }
    if var loose = couple(at: start) {
      if view.isOne(of: "of", at: loose.range.upperBound) { loose.range = start..<loose.range.upperBound + 1 }
      return (loose.low, loose.high, skipAdjectives(loose.range.upperBound), true)
    }
    if let phrase = numbers[start], phrase.low >= 0 {
      guard phrase.over == nil else { return nil }
      var unit = phrase.range.upperBound
      if view.isOne(of: "quarter quarters", at: unit - 1), view.isOne(of: "of", at: unit) { unit += 1 }
      return (phrase.low, phrase.high, skipAdjectives(unit), phrase.isVague)
    }
    if view.isOne(of: "a an another last past previous all full whole this", at: start) {
      var unit = start + 1
      while view.isOne(of: "good full whole solid entire", at: unit) { unit += 1 }
      let isBare = view.isOne(of: "last previous this", at: start)
      guard view.lexeme(unit).unitDays > 0, !isBare else { return nil }
      return (1, 1, unit, false)
    }
    return nil
  }

  private func skipAdjectives(_ index: Int) -> Int {
    var at = index
    while view.isOne(of: "extra more less good full long solid whole calendar odd", at: at) { at += 1 }
    return at
  }

  /// "A couple", "a few", "several".
  private func couple(at start: Int) -> NumberPhrase? {
    let at = view.isOne(of: "a the", at: start) ? start + 1 : start
    if view.isOne(of: "couple cpl pair", at: at) {
      return NumberPhrase(range: start..<at + 1, low: 2, high: 2, isVague: true, isLoose: true)
    }
    if view.isOne(of: "few", at: at) {
      return NumberPhrase(range: start..<at + 1, low: 3, high: 3, isVague: true, isLoose: true)
    }
    if view.isOne(of: "several", at: at) {
      return NumberPhrase(range: start..<at + 1, low: 4, high: 4, isVague: true, isLoose: true)
    }
    if at > start, view.isOne(of: "two", at: at), view.ends(after: at) {
      return NumberPhrase(range: start..<at + 1, low: 2, high: 2, isVague: true, isLoose: true)
    }
    return nil
  }
}
