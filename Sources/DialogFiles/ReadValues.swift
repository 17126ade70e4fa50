import Dialog

/// Values of slots, as they stand in `set` and `examples`.
extension FileReader {
  /// Reads a value by the kind of its slot: a number or `6-7`, a choice's id, `[a, b]`, yes or no, left, `21 days`,
  /// `not_sure`.
  mutating func value(_ node: Written, for slot: Slot) -> Value? {
    if node.text == "not_sure" {
      guard slot.unsure else {
        findings.error(
          "value_mismatch", "'\(slot.name)' does not take 'not sure'; give the slot 'unsure: yes' or another value.",
          at: node.location)
        return nil
      }
      return .unsure
    }
    if case .choices(let choices) = slot.kind { return choiceSet(node, of: choices, slot) }
    guard let text = node.text else {
      findings.error(
        "value_mismatch", "A value of '\(slot.name)' is \(expected(slot)), not \(node.kind).", at: node.location)
      return nil
    }
    switch readLiteral(text, for: slot) {
    case .success(let value): return value
    case .failure(let problem):
      let code = slot.choices.isEmpty ? "value_mismatch" : "unknown_choice"
      findings.error(code, problem.message, at: node.location)
      return nil
    }
  }

  private mutating func choiceSet(_ node: Written, of choices: [Choice], _ slot: Slot) -> Value? {
    let nodes = node.list ?? [node]
    var set: ChoiceSet = []
    var exclusive = false
    for item in nodes {
      let id = item.text ?? ""
      guard let index = choices.firstIndex(where: { $0.id == id }) else {
        findings.error("unknown_choice", unknownChoice(id, of: slot), at: item.location)
        return nil
      }
      exclusive = exclusive || choices[index].exclusive
      set.insert(ChoiceSet(index: index))
    }
    guard !set.isEmpty else {
      findings.error("value_mismatch", "Name at least one choice of '\(slot.name)'.", at: node.location)
      return nil
    }
    if exclusive && set.indices.count > 1 {
      findings.error(
        "contradiction", "An exclusive choice of '\(slot.name)' stands alone; take the others out.", at: node.location)
      return nil
    }
    return .choices(set)
  }
}

/// A literal that does not fit its slot, in words.
struct LiteralProblem: Error {
  var message: String
}

/// What a value of the slot looks like.
func expected(_ slot: Slot) -> String {
  switch slot.kind {
  case .yesNo: "yes or no"
  case .scale(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
  case .number(_, let low, let high):
    switch (low, high) {
    case (let low?, let high?): "a number from \(shown(low)) to \(shown(high))"
    case (let low?, nil): "a number from \(shown(low)) up"
    case (nil, let high?): "a number up to \(shown(high))"
    default: "a number"
    }
  case .choice(let choices): "one of \(choices.map(\.id).joined(separator: ", "))"
  case .choices(let choices): "some of \(choices.map(\.id).joined(separator: ", "))"
  case .side: "left, right or both"
  case .duration: "a time such as 7 days, 2 weeks or 3 months"
  case .text: "a text"
  }
}

func unknownChoice(_ id: String, of slot: Slot) -> String {
  let ids = slot.choices.map(\.id)
  return "'\(id)' is not a choice of '\(slot.name)', which has \(ids.joined(separator: ", "))."
    + didYouMean(id, ids)
}

/// Reads one word (or number, or time) as a value of a slot that is not `choices`.
func readLiteral(_ text: String, for slot: Slot) -> Result<Value, LiteralProblem> {
  let wrong = Result<Value, LiteralProblem>.failure(
    LiteralProblem(message: "'\(text.prefix(40))' is not a value of '\(slot.name)', which is \(expected(slot))."))
  switch slot.kind {
  case .yesNo:
    switch text {
    case "yes", "true": return .success(.yesNo(true))
    case "no", "false": return .success(.yesNo(false))
    default: return wrong
    }
  case .scale(let range):
    guard let span = span(text), span.low.rounded() == span.low, span.high.rounded() == span.high,
      span.low >= Double(range.lowerBound), span.high <= Double(range.upperBound)
    else { return wrong }
    return .success(.number(span))
  case .number(_, let low, let high):
    guard let span = span(text), span.low >= low ?? -.infinity, span.high <= high ?? .infinity else { return wrong }
    return .success(.number(span))
  case .choice(let choices):
    guard let index = choices.firstIndex(where: { $0.id == text }) else {
      return .failure(LiteralProblem(message: unknownChoice(text, of: slot)))
    }
    return .success(.choice(index))
  case .choices(let choices):
    guard let index = choices.firstIndex(where: { $0.id == text }) else {
      return .failure(LiteralProblem(message: unknownChoice(text, of: slot)))
    }
    return .success(.choices(ChoiceSet(index: index)))
  case .side:
    guard let side = Side(rawValue: text) else { return wrong }
    return .success(.side(side))
  case .duration:
    guard let span = days(text) else { return wrong }
    return .success(.duration(span))
  case .text: return .success(.text(text))
  }
}

/// `6` or `6-7`.
func span(_ text: String) -> Span? {
  if let number = plainNumber(text) { return Span(number) }
  guard let dash = text.dropFirst().firstIndex(of: "-"),
    let low = plainNumber(text[..<dash].trimmed), let high = plainNumber(text[text.index(after: dash)...].trimmed),
    low <= high
  else { return nil }
  return Span(low, high)
}

/// Days in one of a unit of time; nil for a word that is none.
func daysIn(unit: String) -> Double? {
  switch unit {
  case "hour", "hours": 1.0 / 24
  case "day", "days": 1
  case "week", "weeks": 7
  case "month", "months": 30
  case "year", "years": 365
  default: nil
  }
}

/// `21 days`, `3 weeks` or `2-3 weeks`, in days.
func days(_ text: String) -> Span? {
  guard let space = text.lastIndex(of: " "), let unit = daysIn(unit: text[text.index(after: space)...].trimmed),
    let count = span(text[..<space].trimmed), count.low >= 0
  else { return nil }
  return Span(count.low * unit, count.high * unit)
}

/// A number without a needless `.0`.
func shown(_ number: Double) -> String {
  number.rounded() == number && abs(number) < 1e15 ? String(Int(number)) : String(number)
}

extension Substring {
  fileprivate var trimmed: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
