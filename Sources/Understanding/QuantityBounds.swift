/// How many of what an option or a message speaks of: "1-3 sessions a week", "4 or more", "under an hour", "13 to 17".
struct QuantityBounds: Sendable {
  /// What is counted.
  enum Measure: Equatable, Sendable {
    /// Days.
    case time
    /// Times in a week.
    case rate
    /// A plain number: an age, a size.
    case plain
  }

  private(set) var measure: Measure
  private var low: Double
  private var high: Double
  private var isLoose = false
  /// Days in the unit of time.
  private var unit = 0.0

  /// How wide the bounds are: of two that hold a quantity, the narrower one is meant.
  var width: Double { high - low }

  /// The bounds that an option's label sets; nil when it sets none.
  init?(label view: MessageView) {
    guard let found = Self.quantity(view, plain: true) else { return nil }
    self = found.bounds
    let start = found.range.lowerBound
    let end = found.range.upperBound
    if isLoose, measure == .time {
      (low, high) = (unit, unit >= 1 ? unit * 6.5 : unit < 0.01 ? 1.0 / 24.5 : unit * 6.5)
    }
    if isLoose, measure == .rate { (low, high) = (1.5, 6.5) }
    let behind = (end..<end + 4).first { view.isOne(of: "or +", at: $0) } ?? end
    if view.isOne(of: "or", at: behind),
      view.isOne(of: "more over above older longer up", at: behind + 1)
        || view.isOne(of: "+", at: behind)
        || view.isOne(of: "and", at: end) && view.isOne(of: "over above up older more", at: end + 1)
    {
      high = .infinity
    } else if view.isOne(of: "more over longer above", at: start - 1)
      || view.isOne(of: "than", at: start - 1) && view.isOne(of: "more longer older", at: start - 2)
    {
      high = .infinity
      low = low.nextUp
    } else if view.isOne(of: "under within below", at: start - 1) || view.isOne(of: "than", at: start - 1) {
      low = 0
      high = view.isOne(of: "within", at: start - 1) ? high : high.nextDown
    } else if view.isOne(of: "or", at: end),
      view.isOne(of: "less fewer under younger", at: end + 1)
        || view.isOne(of: "to", at: start - 1)
    {
      low = 0
    }
  }

  /// The quantity that a message gives; a plain number only where the options are of that kind.
  init?(message view: MessageView, plain: Bool) {
    guard let found = Self.quantity(view, plain: plain) else { return nil }
    self = found.bounds
  }

  private init(_ measure: Measure, _ low: Double, _ high: Double) {
    (self.measure, self.low, self.high) = (measure, low, high)
  }

  /// True when a message's quantity lies within these bounds.
  func holds(_ quantity: QuantityBounds) -> Bool {
    // Where the options are "2 days", "3 days", a message may count them by the week.
    let isDays = measure == .time && unit == 1 && quantity.measure == .rate
    return (quantity.measure == measure || isDays) && low <= quantity.high && quantity.high <= high
  }

  /// A number with "a week", "per day" or a unit of time behind it, or the number alone.
  private static func quantity(_ view: MessageView, plain: Bool) -> (bounds: QuantityBounds, range: Range<Int>)? {
    let phrases = NumberScanner(view: view).phrases().filter { $0.over == nil || $0.over == 7 }
    for phrase in phrases + loose(view) {
      let end = phrase.range.upperBound
      var found: QuantityBounds?
      if phrase.over == 7 || isOfWeek(view, from: end)
        || view.isOne(of: "times sessions", at: end) && view.ends(after: end) && !phrase.isLoose
      {
        found = QuantityBounds(.rate, phrase.low, phrase.high)
      } else if let week = rate(view, from: end) {
        found = QuantityBounds(.rate, phrase.low * 7 / week, phrase.high * 7 / week)
      } else if view.lexeme(end).unitDays > 0, !plain || !isAge(view, end) {
        let unit = view.lexeme(end).unitDays
        found = QuantityBounds(.time, phrase.low * unit, phrase.high * unit)
        found?.unit = unit
      }
      if var found {
        found.isLoose = phrase.isLoose
        return (found, phrase.range)
      }
    }
    if let often = OftenWords(view: view).perWeek {
      return (QuantityBounds(.rate, often.times, often.times), often.range)
    }
    guard plain else { return nil }
    for phrase in phrases where phrase.low >= 0 && !isOther(view, phrase) {
      return (QuantityBounds(.plain, phrase.low, phrase.high), phrase.range)
    }
    return nil
  }

  /// "47 years old", "6 yrs young": an age is a plain number.
  private static func isAge(_ view: MessageView, _ index: Int) -> Bool { view.lexeme(index).unitDays == 365 }

  private static func isOther(_ view: MessageView, _ phrase: NumberPhrase) -> Bool {
    let next = view.lexeme(phrase.range.upperBound)
    return next.roles.contains(.measure) || next.unitDays > 0 && !isAge(view, phrase.range.upperBound)
      || view.isOne(of: "th st nd rd", at: phrase.range.upperBound)
  }

  /// "A couple", "few", "several", as far as they count something.
  private static func loose(_ view: MessageView) -> [NumberPhrase] {
    view.tokens.indices.compactMap { index in
      let count: Double
      if view.isOne(of: "couple coupla", at: index) {
        count = 2
      } else if view.isOne(of: "few", at: index) {
        count = 3
      } else if view.isOne(of: "several", at: index) {
        count = 4
      } else {
        return nil
      }
      let end = view.isOne(of: "of", at: index + 1) ? index + 2 : index + 1
      return NumberPhrase(range: index..<end, low: count, high: count, isVague: true, isLoose: count > 2)
    }
  }

  /// "Days out of the seven", "days in the week".
  private static func isOfWeek(_ view: MessageView, from index: Int) -> Bool {
    guard view.isOne(of: "days times nights sessions", at: index) else { return false }
    return (index + 1..<index + 5).contains {
      view.isOne(of: "seven 7", at: $0) && view.isOne(of: "of the", at: $0 - 1)
    }
  }

  /// "Times a week", "sessions per week", "or more sessions a week", "a week", "weekly": days in the span.
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
