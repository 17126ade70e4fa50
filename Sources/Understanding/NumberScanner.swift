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
      if isDecimalComma(phrase.range.upperBound), phrase.range.count == 1 {
        phrase.low += 0.5
        phrase.high += 0.5
        phrase.range = phrase.range.lowerBound..<phrase.range.upperBound + 1
      } else if phrase.over == nil, let (next, join) = joined(phrase.range), let second = numeral(at: next),
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

  /// "7,5" as the whole message: a comma where others write a point.
  private func isDecimalComma(_ index: Int) -> Bool {
    view.count == index + 1 && index == 1 && view.before(index) == .comma && view.tokens[index].value == 5
      && view.tokens[0].value != nil && view.tokens[index].start == view.tokens[0].end + 1
  }

  /// Where the second end of a range begins: after "to", "or", "-", ", maybe".
  private func joined(_ first: Range<Int>) -> (next: Int, firm: Bool)? {
    let index = first.upperBound
    guard index < view.count else { return nil }
    let before = view.before(index)
    if before == .hyphen, isNumber(index) { return (index, true) }
    if view.isOne(of: "to until till til", at: index), let next = number(at: index + 1) {
      // "From a 7 to a 4" has moved; it is no range.
      return (next, !isAfter("from", first.lowerBound))
    }
    if view.isOne(of: "or and", at: index), let next = number(at: index + 1), before <= .comma,
      view.before(index + 1) <= .comma
    {
      let isBetween = isAfter("between from", first.lowerBound)
      return view.isOne(of: "or", at: index) || isBetween ? (next, true) : nil
    }
    if view.isOne(of: "or up and", at: index), view.isOne(of: "maybe even possibly perhaps to", at: index + 1),
      let next = number(at: index + 2)
    {
      return (next, true)
    }
    if view.isOne(of: "maybe possibly perhaps even", at: index), let next = number(at: index + 1) {
      return (next, false)
    }
    if before == .comma, isNumber(index), view.count == index + 1, index == 1 { return (index, true) }
    return nil
  }

  /// True when one of the words stands before the number, article aside.
  private func isAfter(_ words: StaticString, _ start: Int) -> Bool {
    view.isOne(of: words, at: start - 1)
      || view.isOne(of: "a an", at: start - 1) && view.isOne(of: words, at: start - 2)
  }

  /// Where a number begins at the token or behind its article.
  private func number(at index: Int) -> Int? {
    if isNumber(index) { return index }
    let next = index + 1
    return view.isOne(of: "a an like", at: index) && next < view.count && view.tokens[next].value != nil ? next : nil
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
    if phrase.over == nil, view.isOne(of: "out ot oot", at: end), view.isOne(of: "of", at: end + 1),
      let whole = numeral(
        at: view.isOne(of: "possible", at: end + 3) ? end + 4 : view.isOne(of: "the a", at: end + 2) ? end + 3 : end + 2
      )
    {
      phrase.over = whole.high
      end = whole.range.upperBound
    } else if phrase.over == nil, view.isOne(of: "over", at: end), let whole = numeral(at: end + 1) {
      phrase.over = whole.high
      end = whole.range.upperBound
    } else if phrase.over == nil, view.isOne(of: "outa outof outov of on by upon slash outer out ot oot from", at: end),
      let whole = numeral(at: end + 1), whole.high == 10 || whole.high == 100, !whole.isRange
    {
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
        // "5/6" is five or six.
        if over == value + 1, value > 1, value < 9, sign > 0 {
          return NumberPhrase(range: start..<at + 1, low: value, high: over)
        }
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
      if at < view.count, view.before(at) == .slash {
        let over = view.tokens[at].value ?? Double(view.lexeme(at).number)
        if over == value + 1, value > 1, value < 9 {
          return NumberPhrase(range: start..<at + 1, low: value, high: over)
        }
        if over > value {
          return NumberPhrase(range: start..<at + 1, low: value * sign, high: value * sign, over: over)
        }
      }
    } else if let misheard = soundalike(at) {
      value = misheard
      at += 1
    } else if view.isOne(of: "dozen", at: at) {
      value = 1
    } else if view.isOne(of: "half", at: at), let dozen = halfDozen(at) {
      return NumberPhrase(range: start..<dozen, low: 6, high: 6)
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
    guard view.isOne(of: "and n nd &", at: at) else { return nil }
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

}
