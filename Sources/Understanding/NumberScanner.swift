/// A number or a range in a message: digits or words.
struct NumberPhrase {
  var range: Range<Int>
  var low: Double
  var high: Double
  /// What follows a slash or "out of".
  var over: Double?
  /// "6ish", "about 6".
  var isVague = false
  /// "a couple", "few": not a count.
  var isLoose = false
  var isRange: Bool { low != high }
}

/// Finds numbers as people write them: "7/10", "six or seven", "4-6", "two and a half", "6ish".
struct NumberScanner {
  let view: MessageView

  func phrases() -> [NumberPhrase] {
    var found: [NumberPhrase] = []
    var at = 0
    while at < view.count {
      guard var phrase = numeral(at: at) else {
        at += 1
        continue
      }
      if phrase.over == nil, let (next, join) = joined(after: phrase.range.upperBound), let second = numeral(at: next),
        second.high > phrase.low || join
      {
        phrase.high = second.high
        phrase.range = phrase.range.lowerBound..<second.range.upperBound
        phrase.over = second.over
        phrase = ordered(phrase)
      }
      finish(&phrase)
      found.append(phrase)
      at = phrase.range.upperBound
    }
    return found
  }

  private func ordered(_ phrase: NumberPhrase) -> NumberPhrase {
    var phrase = phrase
    (phrase.low, phrase.high) = (min(phrase.low, phrase.high), max(phrase.low, phrase.high))
    return phrase
  }

  /// Where the second end of a range begins: after "to", "or", "-", ", maybe".
  private func joined(after index: Int) -> (next: Int, firm: Bool)? {
    guard index < view.count else { return nil }
    let before = view.before(index)
    if before == .hyphen, isNumber(index) { return (index, true) }
    if view.isOne(of: "to until till", at: index), isNumber(index + 1) { return (index + 1, true) }
    if view.isOne(of: "or and", at: index), isNumber(index + 1), before <= .comma, view.before(index + 1) <= .comma {
      let isBetween = index >= 2 && view.isOne(of: "between from", at: index - 2)
      return view.isOne(of: "or", at: index) || isBetween ? (index + 1, true) : nil
    }
    if view.isOne(of: "or up", at: index), view.isOne(of: "maybe even possibly perhaps to", at: index + 1),
      isNumber(index + 2)
    {
      return (index + 2, true)
    }
    if view.isOne(of: "maybe possibly perhaps even", at: index), isNumber(index + 1) { return (index + 1, false) }
    if before == .comma, isNumber(index), view.count == index + 1, index == 1 { return (index, true) }
    return nil
  }

  private func isNumber(_ index: Int) -> Bool {
    guard index < view.count else { return false }
    return view.tokens[index].value != nil || view.lexeme(index).number >= 0
      || (view.isOne(of: "a an", at: index) && view.lexeme(index + 1).number >= 0)
  }

  private func finish(_ phrase: inout NumberPhrase) {
    var end = phrase.range.upperBound
    if end < view.count, view.has(.ish, at: end), view.before(end) <= .hyphen {
      phrase.isVague = true
      end += 1
    }
    if phrase.over == nil, view.isOne(of: "out", at: end), view.isOne(of: "of", at: end + 1),
      let whole = numeral(at: end + 2)
    {
      phrase.over = whole.high
      end = whole.range.upperBound
    } else if phrase.over == nil, view.isOne(of: "over", at: end), let whole = numeral(at: end + 1) {
      phrase.over = whole.high
      end = whole.range.upperBound
    }
    let start = phrase.range.lowerBound
    if view.has(.about, at: start - 1) || (view.isOne(of: "a an", at: start - 1) && view.has(.about, at: start - 2)) {
      phrase.isVague = true
    }
    phrase.range = start..<end
  }

  /// One number that begins at the token.
  func numeral(at start: Int) -> NumberPhrase? {
    guard start < view.count else { return nil }
    var at = start
    var sign = 1.0
    if view.isOne(of: "minus negative", at: at) {
      sign = -1
      at += 1
    } else if view.isOne(of: "a an", at: at), view.lexeme(at + 1).number >= 0 || view.isOne(of: "dozen", at: at + 1) {
      at += 1
    }
    guard at < view.count else { return nil }
    var value: Double
    if let digits = view.tokens[at].value {
      value = digits
      at += 1
      if at < view.count, view.before(at) == .slash, let over = view.tokens[at].value {
        return NumberPhrase(range: start..<at + 1, low: value * sign, high: value * sign, over: over)
      }
      while view.lexeme(at).number >= 100 {
        value *= Double(view.lexeme(at).number)
        at += 1
      }
    } else if view.isOne(of: "point", at: at), isNumber(at + 1) {
      value = 0
    } else if view.lexeme(at).number >= 0, !isPronoun(at) {
      (value, at) = composed(from: at)
    } else {
      return nil
    }
    if view.isOne(of: "dozen dozens", at: at) {
      value *= 12
      at += 1
    }
    if view.isOne(of: "point", at: at), isNumber(at + 1) { (value, at) = decimals(value, from: at + 1) }
    if let (part, end) = fraction(at) {
      value += part
      at = end
    }
    return NumberPhrase(range: start..<at, low: value * sign, high: value * sign)
  }

  /// "twenty-five", "one hundred and three", "two thousand".
  private func composed(from start: Int) -> (Double, Int) {
    var total = 0.0
    var current = 0.0
    var at = start
    while at < view.count {
      var next = at
      if at > start, view.isOne(of: "and", at: at), current >= 20 || total > 0 { next += 1 }
      let number = Double(view.lexeme(next).number)
      guard number >= 0, at == start || view.before(at) <= .hyphen else { break }
      if number >= 1000 {
        total += max(current, 1) * number
        current = 0
      } else if number == 100 {
        current = max(current, 1) * 100
      } else if at == start || current == 0 && total > 0
        || (current >= 100 && current.truncatingRemainder(dividingBy: 100) == 0)
        || (number > 0 && number < 10 && current >= 20 && current.truncatingRemainder(dividingBy: 10) == 0)
      {
        current += number
      } else {
        break
      }
      at = next + 1
    }
    return (total + current, at)
  }

  private func decimals(_ whole: Double, from start: Int) -> (Double, Int) {
    var value = whole
    var place = 0.1
    var at = start
    while at < view.count, view.before(at) <= .hyphen {
      if let digits = view.tokens[at].value {
        var fraction = digits
        while fraction >= 1 { fraction /= 10 }
        return (value + fraction, at + 1)
      }
      let digit = view.lexeme(at).number
      guard digit >= 0, digit < 10 else { break }
      value += Double(digit) * place
      place /= 10
      at += 1
    }
    return (value, at)
  }

  /// "and a half", "and three quarters", "1/2" after a whole number.
  private func fraction(_ start: Int) -> (Double, Int)? {
    guard start < view.count else { return nil }
    if let top = view.tokens[start].value, view.before(start) == .space, start + 1 < view.count,
      view.before(start + 1) == .slash, let bottom = view.tokens[start + 1].value, bottom > top, bottom <= 8
    {
      return (top / bottom, start + 2)
    }
    var at = start
    guard view.isOne(of: "and", at: at) else { return nil }
    at += 1
    var count = 1.0
    if view.isOne(of: "a an", at: at) {
      at += 1
    } else if view.lexeme(at).number > 0, view.lexeme(at).number < 4 {
      count = Double(view.lexeme(at).number)
      at += 1
    }
    if view.isOne(of: "half halves", at: at), view.before(at) <= .hyphen { return (count / 2, at + 1) }
    if view.isOne(of: "quarter quarters", at: at), view.before(at) <= .hyphen { return (count / 4, at + 1) }
    if view.isOne(of: "third thirds", at: at), at > start + 1 { return (count / 3, at + 1) }
    return nil
  }

  /// "One" that stands for a thing: "the one", "which one", "one of them".
  private func isPronoun(_ index: Int) -> Bool {
    guard view.isOne(of: "one ones", at: index) else { return false }
    if view.isOne(of: "of", at: index + 1) { return true }
    guard index > 0 else { return false }
    // "My metal one", "the sore one": a word that describes it, and nothing that is counted behind it.
    let isDescribed =
      view.before(index) == .space && view.lexeme(index - 1).number < 0 && view.ends(after: index)
      && !view.isOne(of: "about around maybe only just is be was like say at number to or a an not", at: index - 1)
    return isDescribed || view.lexeme(index - 1).ordinal != 0
      || view.isOne(
        of: "the which this that no any each every other another only my left right good bad same", at: index - 1)
  }
}
