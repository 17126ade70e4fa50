/// "Back" that is no place of the thing that is asked about: a bad back, back in March, to come back.
struct BackWord {
  let view: MessageView

  func isOfElse(_ range: Range<Int>) -> Bool {
    guard range.count == 1 else { return false }
    // "Lower back" is neither below nor at the back.
    if view.isOne(of: "lower upper", at: range.lowerBound), view.isOne(of: "back", at: range.upperBound) {
      return isOfBody(range.upperBound)
    }
    guard view.isOne(of: "back", at: range.lowerBound) else { return false }
    return isMotion(range.lowerBound) || isTime(range.lowerBound) || isOfBody(range.lowerBound)
  }

  /// "It came back", "be right back", "back to square one", "welcome back".
  private func isMotion(_ index: Int) -> Bool {
    var at = index - 1
    while view.isOne(of: "right straight just it me you them", at: at) { at -= 1 }
    return view.isOne(
      of: """
        be been come comes came coming go goes going gone went get gets got getting bring brings brought call ring keep \
        hold holds holding set sets knocked welcome way fall fell take takes took turn look looking report bounce \
        bounced pay think thinking drive drove walk walked flew fly
        """, at: at)
      || view.isOne(of: "to from home again soon later tomorrow shortly then when and", at: index + 1)
        && !view.isOne(of: "and", at: index + 1)
      || view.isOne(of: "and", at: index + 1) && view.isOne(of: "forth", at: index + 2)
      || view.isOne(of: "of", at: index + 1) && view.isOne(of: "beyond", at: index + 2)
  }

  /// "Back in March", "two years back", "back at Christmas".
  private func isTime(_ index: Int) -> Bool {
    if view.lexeme(index - 1).unitDays > 0 { return true }
    guard view.isOne(of: "in on at around before since during", at: index + 1) else { return false }
    var at = index + 2
    while view.isOne(of: "the a early late mid about last that my", at: at) { at += 1 }
    guard at < view.count else { return false }
    return view.tokens[at].value != nil || view.lexeme(at).month != 0 || view.lexeme(at).weekday != 0
      || view.lexeme(at).unitDays > 0 || view.lexeme(at).number >= 0
      || view.isOne(
        of: """
          summer winter spring autumn fall christmas xmas easter new lockdown school university uni college nineties \
          eighties seventies sixties bit moment mo jiffy tick while couple few half weekend holidays twenties thirties
          """, at: at)
  }

  /// "My back hurts too", "a bad back", "back pain", "lower back": part of the body.
  private func isOfBody(_ index: Int) -> Bool {
    guard !view.isOne(of: "of bit part side knee one", at: index + 1) else { return false }
    return view.isOne(
      of: """
        my his her your their bad dodgy sore stiff lower upper aching achy painful gammy weak broken dicky slipped \
        knackered terrible awful mum's dad's wife's husband's middle mid
        """, at: index - 1)
      || view.isOne(of: "pain pains ache aches trouble problem problems surgery spasm spasms injury", at: index + 1)
        && !view.has(.article, at: index - 1)
      || view.isOne(of: "s", at: index - 1) && view.has(.otherPerson, at: index - 2)
      || view.has(.otherPerson, at: index - 1)
  }
}
