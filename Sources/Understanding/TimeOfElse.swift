import Dialog

/// Times in a message that are not how long something has lasted: ages, appointments, how often, how far.
struct TimeOfElse {
  let view: MessageView

  func holds(_ range: Range<Int>, _ span: Span) -> Bool {
    let start = range.lowerBound
    let end = range.upperBound
    if view.isOne(of: "old away left until till til young", at: end)
      || view.isOne(of: "from", at: end) && view.isOne(of: "now", at: end + 1)
      || view.isOne(of: "to", at: end) && view.isOne(of: "go", at: end + 1)
    {
      return true
    }
    if isFigure(range, span) { return true }
    if view.isOne(of: "every per each next after within until till aged takes", at: start - 1) { return true }
    if view.isOne(of: "each every", at: end), view.isOne(of: "time day night run session", at: end + 1) { return true }
    if view.isOne(of: "at", at: end), view.isOne(of: "a", at: end + 1), view.isOne(of: "time", at: end + 2) {
      return true
    }
    if view.isOne(of: "in", at: start - 1), span.high >= 1, !view.isOne(of: "worse started began", at: start - 2) {
      return !view.isOne(of: "ago", at: end)
    }
    if view.isOne(of: "a per each every", at: end), view.before(end) < .comma, view.lexeme(end + 1).unitDays >= 1 {
      return true
    }
    if view.isOne(of: "a an per", at: start), view.before(start) < .comma, view.lexeme(start - 1).unitDays > 0 {
      return true
    }
    if view.isOne(of: "a an per", at: start),
      view.isOne(
        of: "times time once twice thrice nights weekends days hours minutes miles km session sessions", at: start - 1)
    {
      return true
    }
    if view.has(.measure, at: start - 1), view.isOne(of: "a an", at: start) { return true }
    return span.high < 1 && isShortSpell(range)
  }

  /// "For ever and a day", "a month of Sundays", "day after day", "what a week", "a hundred years": no count of time.
  private func isFigure(_ range: Range<Int>, _ span: Span) -> Bool {
    let start = range.lowerBound
    let end = range.upperBound
    if view.isOne(of: "and", at: start - 1), view.isOne(of: "ever forever always", at: start - 2) { return true }
    if view.isOne(of: "of", at: end), view.isOne(of: "sundays sunday", at: end + 1) { return true }
    if view.isOne(of: "after by in upon", at: end), range.count == 1,
      view.lexeme(end + 1).unitDays > 0 && view.lexeme(end + 1).unitDays == view.lexeme(start).unitDays
    {
      return true
    }
    return view.isOne(of: "what such", at: start - 1) || span.high >= 36500
  }

  /// "Lasts 10 minutes", "I run for 40 minutes", "give me a second".
  private func isShortSpell(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    if view.isOne(of: "ago back", at: end) { return false }
    if view.isOne(of: "running walking sitting standing after run walk sit", at: end) { return true }
    if view.isOne(of: "second sec minute min moment", at: end - 1),
      view.isOne(of: "a just", at: range.lowerBound)
        || view.isOne(of: "just", at: range.lowerBound - 1)
    {
      return view.count <= 4
    }
    return view.tokens.indices.contains { index in
      !range.contains(index)
        && view.isOne(
          of: """
            run running walk walking sit sitting stand standing sleep each every times lasts lasting takes take until during \
            warm warms warmup then give hang hold wait gimme brb when whenever later drive driving ride class session
            """, at: index)
    }
  }
}
