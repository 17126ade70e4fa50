/// How many of what an option or a message speaks of: "1-3 sessions a week", "4 or more", "under an hour".
struct QuantityBounds: Sendable {
  private var low: Double
  private var high: Double
  /// Days in the unit of time.
  private var unitDays: Double

  /// The bounds that an option's label sets; nil when it sets none.
  init?(label view: MessageView) {
    guard let (phrase, unit) = Self.quantity(view) else { return nil }
    unitDays = unit
    (low, high) = (phrase.low, phrase.high)
    let start = phrase.range.lowerBound
    let end = phrase.range.upperBound
    if view.isOne(of: "or +", at: end),
      view.isOne(of: "more over above + up", at: end + 1) || view.isOne(of: "+", at: end)
    {
      high = .infinity
    } else if view.isOne(of: "more over longer above", at: start - 1)
      || view.isOne(of: "than", at: start - 1) && view.isOne(of: "more longer", at: start - 2)
    {
      high = .infinity
      low = low.nextUp
    } else if view.isOne(of: "under within below", at: start - 1) || view.isOne(of: "than", at: start - 1) {
      low = 0
      high = view.isOne(of: "within", at: start - 1) ? high : high.nextDown
    } else if view.isOne(of: "or", at: end),
      view.isOne(of: "less fewer under", at: end + 1) || view.isOne(of: "to", at: start - 1)
    {
      low = 0
    }
  }

  /// The quantity that a message gives.
  init?(message view: MessageView) {
    guard let (phrase, unit) = Self.quantity(view) else { return nil }
    (low, high, unitDays) = (phrase.low, phrase.high, unit)
  }

  /// True when a message's quantity lies within these bounds.
  func holds(_ quantity: QuantityBounds) -> Bool {
    quantity.unitDays == unitDays && low <= quantity.high && quantity.high <= high
  }

  /// A number with "a week", "per day" or a unit of time behind it.
  private static func quantity(_ view: MessageView) -> (NumberPhrase, Double)? {
    for phrase in NumberScanner(view: view).phrases() {
      let end = phrase.range.upperBound
      if let unit = rate(view, from: end) { return (phrase, unit) }
      let unit = view.lexeme(end).unitDays
      if unit > 0 { return (NumberPhrase(range: phrase.range, low: phrase.low * unit, high: phrase.high * unit), 0) }
    }
    for index in view.tokens.indices {
      let count: Double
      if view.isOne(of: "once", at: index) {
        count = 1
      } else if view.isOne(of: "twice", at: index) {
        count = 2
      } else if view.isOne(of: "thrice", at: index) {
        count = 3
      } else if view.isOne(of: "every each", at: index), view.isOne(of: "day", at: index + 1) {
        return (NumberPhrase(range: index..<index + 2, low: 7, high: 7), 7)
      } else if view.isOne(of: "daily", at: index) {
        return (NumberPhrase(range: index..<index + 1, low: 7, high: 7), 7)
      } else {
        continue
      }
      if let unit = rate(view, from: index + 1) {
        return (NumberPhrase(range: index..<index + 1, low: count, high: count), unit)
      }
    }
    return nil
  }

  /// "times a week", "sessions per week", "or more sessions a week", "a week", "weekly".
  private static func rate(_ view: MessageView, from index: Int) -> Double? {
    for at in index..<max(index, min(index + 5, view.count)) {
      if view.isOne(of: "a an per each every", at: at), view.lexeme(at + 1).unitDays >= 1 {
        return view.lexeme(at + 1).unitDays
      }
      if view.isOne(of: "weekly", at: at) { return 7 }
    }
    return nil
  }
}
