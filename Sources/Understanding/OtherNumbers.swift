/// Numbers of a message that rate nothing: amounts, times, names of things, digits in the place of a word.
struct OtherNumbers {
  let view: MessageView
  let bounds: ClosedRange<Int>

  /// True when the number can't be the rating.
  func holds(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.range.lowerBound
    let end = phrase.range.upperBound
    let next = view.lexeme(end)
    if next.unitDays > 0 { return true }
    if let over = phrase.over { return over != Double(bounds.upperBound) }
    if next.roles.contains(.measure) || isData(phrase) { return !isPoints(phrase) }
    return isScaleItself(phrase) || isDate(phrase) || isTime(phrase) || isNamed(phrase) || isCounted(end)
      || isTexted(phrase) || isIdiom(phrase) || isHandled(phrase)
      || view.isOne(of: "of", at: end) && !view.has(.pain, at: end + 1)
      || view.isOne(of: "th st nd rd x", at: end) && view.before(end) == .none
      || view.isOne(of: "x", at: start - 1) && view.before(start) == .none
  }

  /// Where the words before the number end, its article aside.
  private func lead(_ phrase: NumberPhrase) -> Int {
    let before = phrase.range.lowerBound - 1
    return view.isOne(of: "a an", at: before) ? before - 1 : before
  }

  /// "The 4 GB plan", "3 sets of 10", "2 million and five".
  private func isData(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.range.lowerBound
    return view.isOne(of: "gb mb tb kb ghz mbps kwh", at: phrase.range.upperBound)
      || view.isOne(of: "of", at: start - 1) && view.isOne(of: "set sets rounds lots times reps packs", at: start - 2)
      || view.isOne(of: "and", at: start - 1)
        && view.isOne(of: "thousand million billion trillion thousands millions", at: start - 2)
  }

  /// "It's 6 points" rates; "down 2 points" does not.
  private func isPoints(_ phrase: NumberPhrase) -> Bool {
    view.isOne(of: "points pts", at: phrase.range.upperBound)
      && !view.isOne(of: "by up down another further extra", at: phrase.range.lowerBound - 1)
  }

  /// "On a scale of 0 to 10", "10 being the worst", "top marks out of 10".
  private func isScaleItself(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.range.lowerBound
    let end = phrase.range.upperBound
    let isTop = phrase.high == Double(bounds.upperBound)
    if view.isOne(of: "scale range", at: start - 1) && view.before(start) <= .hyphen
      || phrase.isRange && isTop && view.isOne(of: "scale", at: end)
    {
      return true
    }
    if view.isOne(of: "of from", at: start - 1), view.isOne(of: "scale", at: start - 2) {
      return phrase.isRange || isTop
    }
    if view.isOne(of: "of", at: start - 1), view.isOne(of: "out", at: start - 2) { return true }
    if view.isOne(of: "outa outof percent", at: start - 1) { return true }
    if view.isOne(of: "being meaning equals", at: end) { return true }
    if isTop, view.heard.asks, view.isOne(of: "is means", at: end) { return true }
    return view.isOne(of: "if where when with", at: start - 1) && view.isOne(of: "is means was would", at: end)
  }

  private func isDate(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.range.lowerBound
    if view.lexeme(phrase.range.upperBound).month != 0 || view.lexeme(start - 1).month != 0 { return true }
    return phrase.high >= 1900 && phrase.high < 2100 && view.isOne(of: "since in from back", at: start - 1)
  }

  /// "At 6", "by 5", "back in 5", "9 to 5".
  private func isTime(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.range.lowerBound
    let end = phrase.range.upperBound
    if view.isOne(of: "pm am oclock ish30", at: end) || view.isOne(of: "o past", at: end) { return true }
    if view.isOne(of: "past till until til since by before after", at: start - 1) { return !isRise(phrase) }
    if view.isOne(of: "in", at: start - 1), view.ends(after: end - 1) { return true }
    if phrase.low == 5, phrase.high == 9,
      view.isOne(of: "my the", at: start - 1) || view.isOne(of: "job shift", at: end)
        || view.tokens[start].value == 9 || view.lexeme(start).number == 9
    {
      return true
    }
    if view.isOne(of: "to", at: start - 1), view.isOne(of: "quarter", at: start - 2) { return true }
    // "Ten to six".
    if phrase.isRange, view.isOne(of: "to", at: start + 1), phrase.high == 10,
      view.tokens[start].value == 10 || view.lexeme(start).number == 10
    {
      return true
    }
    if view.isOne(of: "for", at: start - 1), view.isOne(of: "up home back out ready booked there", at: start - 2) {
      return true
    }
    guard view.isOne(of: "at", at: start - 1), start > 1, !isSaidOfPain(start - 2) else { return false }
    var first = start - 1
    while first > 0, view.before(first) < .comma, !view.has(.contrast, at: first - 1) { first -= 1 }
    return (first..<start - 1).contains { isOfTheDay($0) }
  }

  /// "It's at", "I'm at", "the pain is still at": what is rated stands before it.
  private func isSaidOfPain(_ index: Int) -> Bool {
    var at = index
    while view.isOne(
      of:
        "is was still now about probably around maybe just currently usually sitting sat hovering stays stuck again up",
      at: at)
    {
      at -= 1
    }
    return at < index && view.isOne(of: "it that this pain", at: at) || view.isOne(of: "am it pain", at: at)
  }

  /// Words of what has its time: meals, work, travel, opening hours.
  private func isOfTheDay(_ index: Int) -> Bool {
    view.isOne(
      of: """
        call ring phone talk meet meeting appointment session back home finish finishes dinner lunch tea breakfast \
        supper brunch bed woke wake wakes work works start shift shifts leave leaves leaving train bus coach flight \
        plane ferry tram arrive arrives departs open opens close closes closing shut shuts school nursery club practice \
        match game kick kickoff class lesson lecture gym footy football rugby tennis yoga physio doctor dentist gp nurse \
        booking booked due pick collect off out clock alarm get gets getting party film movie show church service choir \
        rehearsal interview exam deadline date kids boss visit visitors guests delivery parcel ends ate eat asleep \
        rota see seeing up sets rises sunset training lecture surgery clinic launch news
        """, at: index)
      || view.isOne(of: "starts begins", at: index) && !view.isOne(of: "it pain usually always", at: index - 1)
  }

  /// "Up to 5" is no time.
  private func isRise(_ phrase: NumberPhrase) -> Bool {
    view.isOne(of: "before after", at: phrase.range.lowerBound - 1) && phrase.range.lowerBound == 1
  }

  /// "Day 3", "the number 10 bus", "type 2", "version 3", "aged 7", "not a 5".
  private func isNamed(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.range.lowerBound
    let end = phrase.range.upperBound
    if view.isOne(of: "version aged age", at: start - 1) || view.isOne(of: "version", at: end) { return true }
    if view.before(start) == .space, !view.isOne(of: "this last past that", at: start - 2),
      view.isOne(
        of: """
          day week month year chapter step stage type grade phase room page question exercise bus route line platform \
          gate flat apartment size lesson session season episode series unit covid chap paragraph channel \
          floor lane junction house
          """, at: start - 1)
    {
      return true
    }
    if view.isOne(of: "number no", at: start - 1),
      (0..<start).contains(where: { view.isOne(of: "live lives living", at: $0) })
    {
      return true
    }
    return view.isOne(of: "the", at: lead(phrase)) && isThing(end)
      || view.isOne(of: "number", at: start - 1) && view.isOne(of: "the", at: start - 2) && isThing(end)
  }

  /// "3 flights", "4 pills": a plural thing right behind the number.
  private func isCounted(_ index: Int) -> Bool {
    guard index < view.count, view.before(index) == .space, !view.has([.stop, .pain, .now, .then], at: index) else {
      return false
    }
    let token = view.tokens[index]
    let typed = view.text(of: index..<index + 1).lowercased()
    return token.value == nil && typed.count > 3 && typed.hasSuffix("s") && !typed.hasSuffix("ss")
      && !view.isOne(of: "yes always sometimes thanks perhaps stairs tops besides plus minus", at: index)
  }

  /// "Way 2 much", "4 real", "h8", "gr8".
  private func isTexted(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.range.lowerBound
    let end = phrase.range.upperBound
    guard phrase.range.count == 1, view.tokens[start].value != nil else { return false }
    if start > 0, view.before(start) == .none, view.tokens[start - 1].end == view.tokens[start].start {
      let word = view.tokens[start - 1]
      return word.end - word.start < 3 || view.isOne(of: "covid", at: start - 1)
    }
    let isTight = end < view.count && view.before(end) == .none && view.tokens[end].start == view.tokens[start].end
    if isTight, !view.has([.ish], at: end) { return view.tokens[end].end - view.tokens[end].start > 2 }
    if phrase.low == 2 {
      return view.isOne(of: "much many b be walk run bend move sleep stand climb go get do say tell the", at: end)
        || view.isOne(of: "way waay far wayy", at: start - 1)
    }
    return phrase.low == 4 && view.isOne(of: "real realz ever u me the my a", at: end)
  }

  /// "Give me 5", "high five", "zero clue", "one hell of a".
  private func isIdiom(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.range.lowerBound
    let end = phrase.range.upperBound
    if view.isOne(of: "gimme", at: start - 1) || view.isOne(of: "dozen dozens", at: end - 1) { return true }
    if view.isOne(of: "me us", at: start - 1), view.isOne(of: "give", at: start - 2) { return true }
    if phrase.low == 5, view.isOne(of: "high take", at: start - 1), view.isOne(of: "five", at: start) { return true }
    if phrase.low == 0 {
      return view.isOne(of: "clue clues idea ideas chance interest patience tolerance energy sense point", at: end)
    }
    guard phrase.range.count == 1, view.isOne(of: "one", at: start) else { return false }
    return isThing(end) || view.isOne(of: "day time more way thing single night morning by", at: end)
  }

  /// "Took 2 espresso", "after 3 coffee": something done or taken, with the thing behind it.
  private func isHandled(_ phrase: NumberPhrase) -> Bool {
    guard isThing(phrase.range.upperBound) else { return false }
    var at = phrase.range.lowerBound - 1
    while view.isOne(of: "just only about another like my the", at: at) { at -= 1 }
    return view.isOne(
      of: """
        took take takes taking taken tried popped had have got bought use used using eaten ate drank managed did do done \
        ran walked climbed played need needed after with on has having swallowed necked downed
        """, at: at)
  }

  /// True when a word that names or describes some thing follows directly: "8 biscuit", "10 bus".
  func isThing(_ index: Int) -> Bool {
    guard index < view.count, view.before(index) == .space, view.tokens[index].value == nil,
      view.lexeme(index).number < 0,
      !view.has(
        [
          .stop, .pain, .now, .then, .about, .contrast, .joint, .alternative, .soft, .ish, .preposition, .present,
          .negator,
        ], at: index)
    else { return false }
    let typed = view.text(of: index..<index + 1).lowercased()
    if typed.count < 3 || typed.hasSuffix("ing") || typed.hasSuffix("ly") || typed.hasSuffix("in") { return false }
    return !view.isOne(
      of: """
        constant bad max tops still today yesterday tonight tomorrow always sometimes often maybe never ever tbh lol atm \
        imo innit bro bruh mate man dude pal buddy love thanks cheers please ouch honestly whenever because since cos coz \
        cause until unless even especially otherwise again already easy easily worse worst better least most pushing but \
        strong solid high low right plus minus points rated rating level sharp dull though altogether overall average \
        usual usually normal normally depending depends rest mornings nights daily everyday severe awful terrible \
        horrible unbearable annoying aching throbbing intense mild moderate manageable bearable tolerable outta for sure \
        definitely certain certainly currently compared wise here there tho thou anyway sir madam coach dear mark marks out yest yday
        """, at: index)
  }
}
