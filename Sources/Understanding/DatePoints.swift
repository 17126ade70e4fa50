/// Days that are told by weekday, by number, by year or by a feast.
extension DateReader {
  /// "Tuesday", "last Sunday gone", "the Friday before last", "three Saturdays ago".
  func weekday(at index: Int) -> Point? {
    let weekday = Int(view.lexicon.lexemes[Int(view.tokens[index].symbol)].weekday)
    guard weekday != 0, !view.isOne(of: "week", at: index + 1) else { return nil }
    let back = (today.weekday - weekday + 7) % 7
    let days = Double(back == 0 ? 7 : back)
    if view.lexeme(index).weekday == 0 || view.isOne(of: "ago back", at: index + 1) {
      guard view.isOne(of: "ago back", at: index + 1), let count = count(before: index) else { return nil }
      return make(count.start, index + 2, days + 7 * (count.value - 1))
    }
    if view.isOne(of: "every each", at: index - 1) { return nil }
    if view.isOne(of: "on", at: index - 1), !isStart(index - 1), !tellsPast { return nil }
    if view.isOne(of: "before", at: index + 1), view.isOne(of: "last", at: index + 2) {
      return make(index, index + 3, days + 7)
    }
    return make(index, index + 1, days)
  }

  /// "On Saturday" is over where the message tells of something that happened, or says nothing else.
  var tellsPast: Bool {
    view.count <= 2
      || view.count <= 10
        && view.tokens.indices.contains {
          view.has(.pastVerb, at: $0)
            || view.isOne(
              of: "since woke did happened hurt noticed twisted popped kicked tweaked slipped landed felt", at: $0)
        }
        && !view.tokens.indices.contains {
          view.isOne(of: "race have appointment booked see seeing will going", at: $0)
        }
  }

  /// "Two Saturdays", "a couple of summers": how many stand before the token.
  func count(before index: Int) -> (value: Double, start: Int)? {
    var at = index - 1
    if view.isOne(of: "of", at: at) { at -= 1 }
    if view.isOne(of: "couple", at: at) { return (2, view.isOne(of: "a", at: at - 1) ? at - 1 : at) }
    if view.isOne(of: "few", at: at) { return (3, view.isOne(of: "a", at: at - 1) ? at - 1 : at) }
    guard at >= 0 else { return nil }
    if let value = view.tokens[at].value, value >= 1, value < 60 { return (value, at) }
    let number = view.lexeme(at).number
    return number >= 1 && number < 60 ? (Double(number), at) : view.isOne(of: "a", at: at) ? (1, at) : nil
  }

  /// "Since the 1st": a day of this month, or of the one before.
  func dayOfMonth(at index: Int) -> Point? {
    guard view.isOne(of: "the", at: index - 1), view.isOne(of: "since on from around about started", at: index - 2),
      let (value, end) = dayNumber(at: index).map({ (Int($0.0), $0.1) })
        ?? (view.lexeme(index).ordinal > 0 ? (Int(view.lexeme(index).ordinal), index + 1) : nil),
      value <= 31, end > index + 1 || view.lexeme(index).ordinal > 0, view.ends(after: end - 1)
    else { return nil }
    let isBefore = value > today.day
    let month = isBefore ? (today.month + 10) % 12 + 1 : today.month
    let year = isBefore && today.month == 1 ? today.year - 1 : today.year
    return make(index - 1, end, days(since: CivilDate(year: year, month: month, day: value)))
  }

  /// "2019", "early 2024", "since the end of 2023".
  func year(at index: Int) -> Point? {
    guard let value = view.tokens[index].value, value >= 1950, value <= Double(today.year), value == value.rounded()
    else { return nil }
    let part = part(before: index)
    guard part != nil || view.isOne(of: "since in from about around year", at: index - 1) || view.count == 1 else {
      return nil
    }
    let year = Int(value)
    let date =
      if let part {
        CivilDate(year: year, month: part.third == 0 ? 2 : part.third == 1 ? 7 : 11, day: 1)
      } else {
        CivilDate(year: year, month: year == today.year ? 1 : 7, day: 1)
      }
    return make(part?.start ?? index, index + 1, days(since: date))
  }

  /// "Early", "mid", "the end of": the first, middle or last third of what follows.
  func part(before index: Int) -> (third: Int, start: Int)? {
    var at = index - 1
    while view.isOne(of: "of in the last this", at: at) { at -= 1 }
    if view.isOne(of: "early beginning start earlier", at: at) { return (0, at) }
    if view.isOne(of: "mid middle midway", at: at) { return (1, at) }
    return view.isOne(of: "late later end", at: at) ? (2, at) : nil
  }

  /// "01/09/2026", "3/5/26", "2026-02-01"; the day first unless that can't be.
  func numeric(at index: Int) -> Point? {
    guard index + 2 < view.count, let first = view.tokens[index].value, let second = view.tokens[index + 1].value,
      let third = view.tokens[index + 2].value, view.before(index + 1) == view.before(index + 2),
      view.before(index + 1) == .slash || view.before(index + 1) == .hyphen,
      [first, second, third].allSatisfy({ $0 == $0.rounded().magnitude && $0 >= 1 && $0 < 2200 })
    else { return nil }
    var (day, month, year) = (Int(first), Int(second), Int(third))
    if first > 31 { (day, year) = (Int(third), Int(first)) }
    if year < 100 { year += 2000 }
    if month > 12 || CivilDate(year: year, month: month, day: day) > today, day <= 12 { (day, month) = (month, day) }
    guard month <= 12, day <= 31 else { return nil }
    return make(index, index + 3, days(since: CivilDate(year: year, month: month, day: day)))
  }

  /// Feasts and seasons: "Christmas", "summer 2024", "two winters ago", "Easter last year".
  func named(at index: Int) -> Point? {
    guard let feast = Feasts(view: view).at(index) else { return nil }
    var end = index + feast.length
    var start = index
    var chosen: CivilDate?
    if let (value, after) = dayNumber(at: view.isOne(of: "of in", at: end) ? end + 1 : end), value > 1900 {
      (chosen, end) = (feast.date(Int(value)), after)
    } else if let (year, after) = spokenYear(end) {
      (chosen, end) = (feast.date(year), after)
    } else {
      chosen = feast.date(today.year)
      if chosen.map({ $0 > today }) ?? false { chosen = feast.date(today.year - 1) }
      if view.isOne(of: "ago back", at: end), let count = count(before: index), let latest = chosen {
        (chosen, start, end) = (feast.date(latest.year - Int(count.value) + 1), count.start, end + 1)
      } else if view.isOne(of: "before", at: end), view.isOne(of: "last", at: end + 1), let latest = chosen {
        (chosen, end) = (feast.date(latest.year - 1), end + 2)
      } else if view.isOne(of: "last", at: index - 1) {
        start = index - 1
        if chosen?.year == today.year, view.isOne(of: "summer spring", at: index) {
          chosen = feast.date(today.year - 1)
        }
      }
    }
    return chosen.map { make(start, end, days(since: $0)) }
  }
}
