import Dialog

/// Reads since when: "since March", "last Tuesday", "began 1st September", "since Christmas".
struct DateReader {
  let view: MessageView
  let now: LocalTime

  struct Point {
    var range: Range<Int>
    var span: Span
  }

  var today: CivilDate { CivilDate(now) }

  func points(from start: Int) -> [Point] {
    var found: [Point] = []
    var at = start
    while at < view.count {
      if let point = point(at: at) {
        found.append(point)
        at = point.range.upperBound
      } else {
        at += 1
      }
    }
    return found
  }

  func days(since date: CivilDate) -> Double { Double(max(0, today.dayNumber - date.dayNumber)) }

  func make(_ start: Int, _ end: Int, _ days: Double) -> Point {
    Point(range: start..<end, span: Span(days))
  }

  private func point(at index: Int) -> Point? {
    if view.isOne(of: "next tomorrow coming", at: index - 1) { return nil }
    if let day = numeric(at: index) { return day }
    if let month = month(at: index) { return month }
    if let day = weekday(at: index) { return day }
    if let day = dayOfMonth(at: index) { return day }
    if let year = year(at: index) { return year }
    if view.isOne(of: "yesterday", at: index) {
      return view.isOne(of: "before", at: index - 1) ? make(index - 1, index + 1, 2) : make(index, index + 1, 1)
    }
    return recent(at: index) ?? named(at: index)
  }

  func isStart(_ index: Int) -> Bool {
    (max(0, index - 2)...max(0, index)).contains {
      view.isOne(of: "since started began from hurt happened start begin", at: $0)
    }
  }

  private func recent(at index: Int) -> Point? {
    if view.isOne(of: "today tonight lunch lunchtime breakfast dinner noon", at: index) {
      return view.isOne(of: "since started began just from", at: index - 1) || view.count <= 2 || isStart(index - 1)
        ? make(index, index + 1, 0) : nil
    }
    if view.isOne(of: "just right", at: index), view.isOne(of: "now", at: index + 1), view.count <= 3 {
      return make(index, index + 2, 0)
    }
    if view.isOne(of: "morning afternoon evening", at: index), view.isOne(of: "since today", at: index - 1) {
      return make(index, index + 1, 0)
    }
    if view.isOne(of: "this", at: index), view.isOne(of: "morning afternoon evening", at: index + 1) {
      return make(index, index + 2, 0)
    }
    if let span = roughly(at: index) { return span }
    if view.isOne(of: "last", at: index) {
      if view.isOne(of: "night evening", at: index + 1) { return make(index, index + 2, 1) }
      let unit = view.lexeme(index + 1).unitDays
      if unit >= 7, !view.has([.asking], at: index + 2) { return make(index, index + 2, unit) }
    }
    if view.isOne(of: "end", at: index), view.isOne(of: "of", at: index + 1), view.isOne(of: "last", at: index + 2) {
      if view.isOne(of: "month", at: index + 3) { return make(index, index + 4, Double(today.day)) }
      if view.isOne(of: "week", at: index + 3) { return make(index, index + 4, Double(today.weekday + 1)) }
      if view.isOne(of: "year", at: index + 3) {
        return make(index, index + 4, days(since: CivilDate(year: today.year - 1, month: 12, day: 20)))
      }
    }
    if view.isOne(of: "start beginning", at: index), view.isOne(of: "of", at: index + 1),
      !view.isOne(of: "last", at: index + 2)
    {
      let at = view.isOne(of: "the this last", at: index + 2) ? index + 3 : index + 2
      if view.isOne(of: "month", at: at) { return make(index, at + 1, Double(today.day - 1)) }
      if view.isOne(of: "year", at: at) {
        return make(index, at + 1, days(since: CivilDate(year: today.year, month: 1, day: 1)))
      }
      if view.isOne(of: "week", at: at) { return make(index, at + 1, Double(today.weekday - 1)) }
    }
    if view.isOne(of: "weekend", at: index) {
      let isEarlier = view.isOne(of: "before", at: index + 1) && view.isOne(of: "last", at: index + 2)
      return make(index, isEarlier ? index + 3 : index + 1, Double(today.weekday % 7 + (isEarlier ? 8 : 1)))
    }
    return nil
  }

  /// "The week before last", "the other day", "earlier this month".
  private func roughly(at index: Int) -> Point? {
    if view.isOne(of: "before", at: index + 1), view.isOne(of: "last", at: index + 2) {
      if view.isOne(of: "night", at: index) { return make(index, index + 3, 2) }
      let unit = view.lexeme(index).unitDays
      if unit >= 7 { return make(index, index + 3, unit * 1.5) }
    }
    if view.isOne(of: "other", at: index) {
      if view.isOne(of: "day night evening morning", at: index + 1) { return make(index, index + 2, 3) }
      if view.isOne(of: "week", at: index + 1), view.isOne(of: "the", at: index - 1) {
        return make(index, index + 2, 10)
      }
    }
    let isOpening =
      index == 0 || view.isOne(of: "earlier since during start started began sometime only", at: index - 1)
    guard view.isOne(of: "this", at: index), isOpening else { return nil }
    if view.isOne(of: "week", at: index + 1) { return make(index, index + 2, 3) }
    if view.isOne(of: "month", at: index + 1) { return make(index, index + 2, Double(today.day) / 2) }
    let newYear = CivilDate(year: today.year, month: 1, day: 1)
    return view.isOne(of: "year", at: index + 1) ? make(index, index + 2, days(since: newYear)) : nil
  }

  /// Months, with a day or a year: "since May 2025", "1st September", "the 3rd of June", "12 March".
  private func month(at index: Int) -> Point? {
    let month = Int(view.lexeme(index).month)
    guard month != 0 else { return nil }
    // "may" and "march" are words of their own.
    if view.isOne(of: "may march mar sat sun", at: index), !isDated(index) { return nil }
    var end = index + 1
    var day: Int?
    var year: Int?
    if let (value, after) = dayNumber(at: end) {
      if value > 31 { year = Int(value) } else { day = Int(value) }
      end = after
      if let (second, after) = dayNumber(at: end), second > 1900 {
        year = Int(second)
        end = after
      }
    }
    var start = index
    if day == nil, let (value, first) = dayBefore(index) {
      day = value
      start = first
    }
    if let given = year, given < 1900 { year = given < 100 ? 2000 + given : nil }
    let last = view.isOne(of: "last", at: index - 1)
    if day == nil, let part = part(before: index) {
      day = [5, 15, 26][part.third]
      start = part.start
    }
    if year == nil, let given = spokenYear(end) { (year, end) = given }
    let chosen =
      year ?? (month > today.month || (month == today.month && (day ?? 1) > today.day) ? today.year - 1 : today.year)
    if last, year == nil, day == nil, month == today.month {
      return make(index - 1, end, days(since: CivilDate(year: today.year - 1, month: month, day: 15)))
    }
    let isThisMonth = chosen == today.year && month == today.month && day == nil
    let date = CivilDate(year: chosen, month: month, day: day ?? (isThisMonth ? 1 : 15))
    return make(last ? index - 1 : start, end, days(since: date))
  }

  /// "March last year", "May of this year".
  func spokenYear(_ index: Int) -> (Int, Int)? {
    let at = view.isOne(of: "of", at: index) ? index + 1 : index
    guard view.isOne(of: "year yr", at: at + 1) else { return nil }
    if view.isOne(of: "last", at: at) { return (today.year - 1, at + 2) }
    return view.isOne(of: "this", at: at) ? (today.year, at + 2) : nil
  }

  private func isDated(_ index: Int) -> Bool {
    view.isOne(of: "since in last of early late mid from around about this", at: index - 1) || view.count == 1
      || dayNumber(at: index + 1) != nil || dayBefore(index) != nil
  }

  func dayNumber(at index: Int) -> (Double, Int)? {
    guard index < view.count, view.before(index) <= .comma, let value = view.tokens[index].value, value >= 1,
      value <= 31 || (value > 1900 && value < 2200), view.lexeme(index + 1).unitDays == 0
    else { return nil }
    let hasEnding = view.isOne(of: "st nd rd th", at: index + 1) && view.before(index + 1) == .none
    return (value, hasEnding ? index + 2 : index + 1)
  }

  /// "1st September", "3rd of June", "the first of June".
  private func dayBefore(_ index: Int) -> (Int, Int)? {
    var at = index - 1
    if view.isOne(of: "of", at: at) { at -= 1 }
    if view.isOne(of: "st nd rd th", at: at), at > 0 { at -= 1 }
    guard at >= 0 else { return nil }
    if let value = view.tokens[at].value, value >= 1, value <= 31 { return (Int(value), at) }
    let ordinal = view.lexeme(at).ordinal
    return ordinal > 0 && ordinal <= 31 ? (Int(ordinal), at) : nil
  }
}
