import Dialog

/// Reads how long something has lasted, in days: "a couple of weeks", "since March", "3 months ago".
struct DurationReader {
  let view: MessageView
  let context: SlotContext
  let now: LocalTime
  private var units: TimeUnits { TimeUnits(view: view) }
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
    if let reading = reading(from: start) ?? corrected(from: start) ?? (start > 0 ? reading(from: 0) : nil) {
      return .understood(reading)
    }
    return view.isUnsure ? view.unsureOutcome(context.slot) : .nothing
  }

  /// "2 years, no hang on, 3": the new number keeps the unit of the old one.
  private func corrected(from start: Int) -> Reading? {
    guard start > 0, let old = amounts(from: 0).last(where: { $0.range.upperBound <= start }),
      let count = numbers[old.range.lowerBound], count.high > 0,
      let new = numbers.values.filter({ $0.range.lowerBound >= start }).min(by: {
        $0.range.lowerBound < $1.range.lowerBound
      })
    else { return nil }
    let unit = old.span.high / count.high
    return Reading(value: .duration(Span(new.low * unit, new.high * unit)), hedged: new.isVague)
  }

  /// The span that the message gives, if any.
  func reading(from start: Int) -> Reading? {
    let amounts = self.amounts(from: start)
    let dates = DateReader(view: view, now: now)
    let points = dates.points(from: start)
    if let joint = joint(points, amounts) { return joint }
    guard !amounts.isEmpty || !points.isEmpty else { return nil }
    let preference = DurationPreference(view: view)
    let since = points.filter { isSince($0.range.lowerBound) }
    let rated = (since.isEmpty ? points : since).map { (point: $0, score: preference.score($0.range)) }
    if let point = rated.max(by: { $0.score < $1.score })?.point, amounts.isEmpty || !since.isEmpty {
      return Reading(value: .duration(point.span), hedged: hedged(point.range))
    }
    let best = amounts.map { (amount: $0, score: preference.score($0.range)) }
      .max { ($0.score, $0.amount.span.high) < ($1.score, $1.amount.span.high) }
    if let dated = rated.max(by: { $0.score < $1.score }), let score = best?.score, dated.score >= 2,
      dated.score > score
    {
      return Reading(value: .duration(dated.point.span), hedged: hedged(dated.point.range))
    }
    guard let best = best?.amount else { return nil }
    return Reading(value: .duration(anniversary(best)), hedged: best.isVague || hedged(best.range))
  }

  /// "A week last Thursday", "2 days before Christmas", "a week after Easter".
  private func joint(_ points: [DateReader.Point], _ amounts: [Amount]) -> Reading? {
    for amount in amounts {
      let end = amount.range.upperBound
      let isApart = view.isOne(of: "before after from", at: end)
      let at = isApart ? end + 1 : view.isOne(of: "on ago", at: end) ? end + 1 : end
      guard
        let point = points.first(where: { $0.range.lowerBound - at == 0 || isApart && $0.range.lowerBound - at == 1 }),
        isApart || point.range.contains(where: { view.lexeme($0).weekday != 0 }) && amount.span.high == 7,
        isApart || view.isOne(of: "last", at: at) || view.isOne(of: "ago", at: end)
      else { continue }
      let sign = view.isOne(of: "after from", at: end) ? -1.0 : 1
      let span = Span(
        max(0, point.span.low + sign * amount.span.low), max(0, point.span.high + sign * amount.span.high))
      return Reading(value: .duration(span), hedged: amount.isVague)
    }
    return nil
  }

  /// "It will be a year in May": what is still missing is taken off.
  private func anniversary(_ amount: Amount) -> Span {
    let end = amount.range.upperBound
    let isComing = (0..<amount.range.lowerBound).contains { view.isOne(of: "will coming", at: $0) }
    let month = Int(view.lexeme(end + 1).month)
    guard isComing, view.isOne(of: "in", at: end), month > 0 else { return amount.span }
    let today = CivilDate(now)
    let year = month < today.month ? today.year + 1 : today.year
    let left = Double(max(0, CivilDate(year: year, month: month, day: 15).dayNumber - today.dayNumber))
    return Span(max(0, amount.span.low - left), max(0, amount.span.high - left))
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
        // "A week, week and a half": the same again, a bit longer.
        if view.before(next.range.lowerBound) == .comma, next.span.high >= amount.span.high {
          amount.span = Span(amount.span.low, next.span.high)
          amount.range = amount.range.lowerBound..<next.range.upperBound
          break
        }
        amount.span = Span(amount.span.low + next.span.low, amount.span.high + next.span.high)
        amount.range = amount.range.lowerBound..<next.range.upperBound
      }
      at = amount.range.upperBound
      if !TimeOfElse(view: view).holds(amount.range, amount.span) { found.append(amount) }
    }
    return found
  }

  private func continued(_ index: Int) -> Amount? {
    let isRate =
      view.isOne(of: "a an", at: index) ? view.before(index) != .comma : view.isOne(of: "per each every", at: index)
    if !isRate, let next = single(at: index), view.before(index) <= .comma {
      return next
    }
    // "Three days and three nights" are three days.
    if view.isOne(of: "and", at: index), let next = single(at: index + 1),
      !view.isOne(of: "nights", at: next.range.upperBound - 1)
    {
      return next
    }
    return nil
  }

  /// Quantity and unit: "3 weeks", "a couple of months", "two to three years", "half a year", "a month and a half".
  private func single(at start: Int) -> Amount? {
    guard let (low, high, unitIndex, isVague) = quantity(at: start) else { return nil }
    let unit = units.days(unitIndex)
    guard unit > 0 else { return nil }
    if view.isOne(of: "quarter quarters", at: unitIndex), view.isOne(of: "of", at: unitIndex + 1),
      view.lexeme(unitIndex + 3).unitDays > 0
    {
      let part = view.lexeme(unitIndex + 3).unitDays / 4
      return Amount(range: start..<unitIndex + 4, span: Span(low * part, high * part))
    }
    var amount = Amount(range: start..<unitIndex + 1, span: Span(low * unit, high * unit), isVague: isVague)
    let end = unitIndex + 1
    if view.isOne(of: "and n nd an", at: end) {
      let hasArticle = view.isOne(of: "a an", at: end + 1)
      let part = hasArticle ? end + 2 : end + 1
      if view.isOne(of: "half bit quarter", at: part), view.lexeme(part + 1).unitDays == 0 {
        let extra = view.isOne(of: "half", at: part) ? unit / 2 : view.isOne(of: "quarter", at: part) ? unit / 4 : 0
        amount.span = Span(amount.span.low + extra, amount.span.high + extra)
        amount.range = start..<part + 1
      } else if let count = numbers[part]?.high, count < 4, view.isOne(of: "quarters", at: part + 1) {
        amount.span = Span(amount.span.low + unit * count / 4, amount.span.high + unit * count / 4)
        amount.range = start..<part + 2
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
    if view.isOne(of: "half", at: start), !view.isOne(of: "dozen", at: start + 1),
      !view.isOne(of: "dozen", at: start + 2)
    {
      var next = view.isOne(of: "of", at: start + 1) ? start + 2 : start + 1
      if view.isOne(of: "a an", at: next) { next += 1 }
      return view.lexeme(next).unitDays > 0 ? (0.5, 0.5, next, false) : nil
    }
    if var loose = couple(at: start) {
      if view.isOne(of: "of or o a", at: loose.range.upperBound) { loose.range = start..<loose.range.upperBound + 1 }
      if view.isOne(of: "three", at: loose.range.upperBound) { loose.range = start..<loose.range.upperBound + 1 }
      return (loose.low, loose.high, skipAdjectives(loose.range.upperBound), true)
    }
    if let phrase = numbers[start], phrase.low >= 0 { return counted(phrase) }
    if view.isOne(of: "a an another last past previous all full whole this", at: start) {
      var unit = start + 1
      while view.isOne(of: "good full whole solid entire", at: unit) { unit += 1 }
      let isBare = view.isOne(of: "last previous this", at: start)
      guard units.days(unit) > 0, !isBare, !view.isOne(of: "m ms", at: unit) else { return nil }
      return (1, 1, unit, false)
    }
    if view.isOne(of: "quarter", at: start), view.isOne(of: "of year", at: start + 1) { return (1, 1, start, false) }
    return isLone(start) ? (1, 1, start, false) : nil
  }

  private func counted(_ phrase: NumberPhrase) -> (low: Double, high: Double, unit: Int, isVague: Bool)? {
    var unit = phrase.range.upperBound
    if view.isOne(of: "quarter quarters", at: unit - 1), view.isOne(of: "of", at: unit) { unit += 1 }
    // "3/4 of a year", "1/2 a year", "1/2 weeks".
    if view.before(unit - 1) == .slash, view.isOne(of: "of a an", at: unit) {
      let over = phrase.over ?? phrase.high
      while view.isOne(of: "of a an", at: unit) { unit += 1 }
      return over > phrase.low ? (phrase.low / over, phrase.low / over, unit, false) : nil
    }
    if let over = phrase.over {
      guard phrase.low == 1, over == 2, view.lexeme(unit).unitDays > 0 else { return nil }
      let isPlural = view.text(of: unit..<unit + 1).lowercased().hasSuffix("s")
      return isPlural ? (1, 2, unit, true) : (0.5, 0.5, unit, false)
    }
    unit = skipAdjectives(unit)
    // "6 m" is months where nothing tells otherwise, "900 m" is not.
    if view.isOne(of: "m ms", at: unit), phrase.high > 36 || unit != phrase.range.upperBound { return nil }
    return (phrase.low, phrase.high, unit, phrase.isVague)
  }

  /// "Fortnight", "about month": a unit without a number that stands for one.
  private func isLone(_ index: Int) -> Bool {
    guard units.days(index) >= 1 || isLoneHour(index), !view.isOne(of: "m ms", at: index),
      !view.isOne(of: "d w y mo", at: index),
      index == 0 || view.before(index) >= .comma
        || view.isOne(of: "about for since over under almost nearly maybe around roughly like than", at: index - 1)
    else { return false }
    let typed = view.text(of: index..<index + 1).lowercased()
    if typed.hasSuffix("s") { return false }
    return view.ends(after: index)
      || view.isOne(
        of: "or ago now back max tops ish maybe probably at already innit init i and half tbh lol", at: index + 1)
      || view.isOne(of: "before after", at: index + 1) && !view.isOne(of: "last", at: index + 2)
        && units.days(index) >= 1
        && !view.isOne(of: "yesterday", at: index + 2)
  }

  /// "Hour and a half", "hour or two".
  private func isLoneHour(_ index: Int) -> Bool {
    view.isOne(of: "hour hr", at: index)
      && (view.isOne(of: "and n or", at: index + 1) || index == 0 && view.ends(after: index))
  }

  private func skipAdjectives(_ index: Int) -> Int {
    var at = index
    while true {
      if view.isOne(
        of:
          "extra more less good full long solid whole calendar odd plus + something some ish consecutive straight bloody",
        at: at)
      {
        at += 1
      } else if view.isOne(of: "or", at: at), view.isOne(of: "so more", at: at + 1), view.lexeme(at + 2).unitDays > 0 {
        at += 2
      } else if view.isOne(of: "and n", at: at), view.isOne(of: "a some", at: at + 1),
        view.isOne(of: "bit change", at: at + 2), view.lexeme(at + 3).unitDays > 0
      {
        at += 3
      } else {
        return at
      }
    }
  }

  /// "A couple", "a few", "several".
  private func couple(at start: Int) -> NumberPhrase? {
    var at = view.isOne(of: "a the", at: start) ? start + 1 : start
    if view.isOne(of: "good solid decent", at: at), view.isOne(of: "few couple", at: at + 1) { at += 1 }
    if view.isOne(of: "couple cpl pair coupla cupla cuple coupl copule coulpe coupe", at: at) {
      return NumberPhrase(range: start..<at + 1, low: 2, high: 2, isVague: true, isLoose: true)
    }
    if view.isOne(of: "few fue", at: at) {
      return NumberPhrase(range: start..<at + 1, low: 3, high: 3, isVague: true, isLoose: true)
    }
    if view.isOne(of: "several sevral severl handful", at: at) {
      return NumberPhrase(range: start..<at + 1, low: 4, high: 4, isVague: true, isLoose: true)
    }
    if at > start, view.isOne(of: "two", at: at), view.ends(after: at) {
      return NumberPhrase(range: start..<at + 1, low: 2, high: 2, isVague: true, isLoose: true)
    }
    return nil
  }
}
