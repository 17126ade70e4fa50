/// How many times a week, told without a number: "twice weekly", "every other day", "Tuesdays and Saturdays".
struct OftenWords {
  let view: MessageView

  var perWeek: (times: Double, range: Range<Int>)? {
    for index in view.tokens.indices {
      if let found = counted(index) ?? regular(index) { return found }
    }
    return weekdays
  }

  /// "Once a week", "twice monthly".
  private func counted(_ index: Int) -> (Double, Range<Int>)? {
    var times: Double
    if view.isOne(of: "once", at: index) {
      times = 1
    } else if view.isOne(of: "twice", at: index) {
      times = 2
    } else if view.isOne(of: "thrice", at: index) {
      times = 3
    } else {
      return nil
    }
    var end = index + 1
    if view.isOne(of: "or", at: end), view.isOne(of: "twice", at: end + 1) { (times, end) = (2, end + 2) }
    if view.isOne(of: "or", at: end), view.isOne(of: "three thrice", at: end + 1) { (times, end) = (3, end + 2) }
    for at in end..<min(end + 4, view.count + 1) {
      if view.isOne(of: "a an per each every", at: at), view.lexeme(at + 1).unitDays >= 1 {
        return (times * 7 / view.lexeme(at + 1).unitDays, index..<end)
      }
      if view.isOne(of: "weekly", at: at) { return (times, index..<end) }
      if view.isOne(of: "daily", at: at) { return (times * 7, index..<end) }
      if view.isOne(of: "monthly", at: at) { return (times * 7 / 30, index..<end) }
    }
    return nil
  }

  /// "Every day", "most days", "every other day", "weekends".
  private func regular(_ index: Int) -> (Double, Range<Int>)? {
    if view.isOne(of: "every", at: index), view.isOne(of: "other second", at: index + 1) {
      let unit = view.lexeme(index + 2).unitDays
      return unit >= 1 ? ((7 / (2 * unit)).rounded(unit > 1 ? .toNearestOrEven : .down), index..<index + 3) : nil
    }
    if view.isOne(of: "every each", at: index) {
      let next = view.isOne(of: "single", at: index + 1) ? index + 2 : index + 1
      if view.isOne(of: "day morning night evening", at: next) { return (7, index..<next + 1) }
      if view.lexeme(next).unitDays >= 7 { return (7 / view.lexeme(next).unitDays, index..<next + 1) }
      return view.isOne(of: "weekend", at: next) ? (2, index..<next + 1) : nil
    }
    if view.isOne(of: "rarely seldom", at: index) { return (0.3, index..<index + 1) }
    if view.isOne(of: "hardly barely almost", at: index), view.isOne(of: "ever never", at: index + 1) {
      return (0.3, index..<index + 2)
    }
    if view.isOne(of: "daily everyday", at: index) { return (7, index..<index + 1) }
    if view.isOne(of: "most", at: index), view.isOne(of: "days mornings nights evenings", at: index + 1) {
      return (5, index..<index + 2)
    }
    if view.isOne(of: "weekdays", at: index) { return (5, index..<index + 1) }
    return view.isOne(of: "weekends", at: index) ? (2, index..<index + 1) : nil
  }

  /// "Mondays and Fridays": as many as are named.
  private var weekdays: (Double, Range<Int>)? {
    let named = view.tokens.indices.filter { view.lexicon.lexemes[Int(view.tokens[$0].symbol)].weekday != 0 }
    guard let first = named.first, let last = named.last else { return nil }
    let isPlural = named.contains { view.lexeme($0).weekday == 0 } || named.count > 1
    return isPlural ? (Double(named.count), first..<last + 1) : nil
  }
}
