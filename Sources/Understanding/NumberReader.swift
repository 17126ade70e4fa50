import Dialog

/// Reads a number with an optional unit: "I'm 34", "34 years old".
struct NumberReader {
  let view: MessageView
  let context: SlotContext
  let unit: String?
  let min: Double?
  let max: Double?

  func read() -> ReadOutcome {
    let start = view.afterRetraction
    let all = NumberScanner(view: view).phrases()
    let after = all.filter { $0.range.lowerBound >= start }
    let phrases = (after.isEmpty ? all : after).filter { $0.over == nil && !isPronoun($0) }
    let own = phrases.filter { follows($0) }
    let bare = phrases.filter { !hasOtherUnit($0) && !view.isOne(of: "not", at: $0.range.lowerBound - 1) }
    let candidates = own.isEmpty ? bare : own
    guard let first = candidates.first else {
      return view.isUnsure ? view.unsureOutcome(context.slot) : .nothing
    }
    let spans = candidates.map { Span($0.low, $0.high) }
    guard spans.allSatisfy({ $0 == spans[0] }) else {
      return .oneOf(spans.reduce(into: []) { if !$0.contains(.number($1)) { $0.append(.number($1)) } })
    }
    if let min, first.low < min { return .outOfRange }
    if let max, first.high > max { return .outOfRange }
    return .understood(Reading(value: .number(spans[0]), hedged: first.isVague))
  }

  /// True when the slot's own unit follows the number.
  func follows(_ phrase: NumberPhrase) -> Bool {
    guard let unit else { return false }
    let end = phrase.range.upperBound
    guard end < view.count else { return false }
    let days = view.lexeme(end).unitDays
    let own = view.lexicon.lexemes[Int(view.lexicon.find(unit.lowercased()))].unitDays
    return (days > 0 && days == own) || view.lexicon.text(of: view.tokens[end].word) == unit.lowercased()
      || (own == 365 && view.isOne(of: "yo", at: end))
  }

  /// "The wonky one", "this one": no number.
  private func isPronoun(_ phrase: NumberPhrase) -> Bool {
    guard phrase.range.count == 1, view.isOne(of: "one", at: phrase.range.lowerBound) else { return false }
    let start = phrase.range.lowerBound
    return (start - 3..<start).contains { $0 >= 0 && view.isOne(of: "the this that which other left right", at: $0) }
  }

  private func hasOtherUnit(_ phrase: NumberPhrase) -> Bool {
    let next = view.lexeme(phrase.range.upperBound)
    return !follows(phrase) && (next.unitDays > 0 || next.roles.contains(.measure))
  }
}
