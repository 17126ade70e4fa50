import Dialog

extension Script {
  /// A condition as an author writes it: `settles = longer or worst_pain >= 7`. What a parser reads again.
  public func written(_ condition: Condition) -> String {
    ConditionPrinter(slots: Dictionary(slots.map { ($0.name, $0) }) { first, _ in first }).print(condition)
  }

  /// A value as an author writes it in `set` and `examples`: `7`, `6-7`, `stairs`, `[stairs, sitting]`, `21 days`.
  public func written(_ value: Value, of slot: String) -> String {
    DialogFiles.written(value, slots.first { $0.name == slot })
  }
}

private struct ConditionPrinter {
  let slots: [String: Slot]

  /// - Parameter inside: part of a greater condition, where several parts need parentheses. Those that `and` binds
  ///   anyway get them as well: nobody should have to know which of the two binds more strongly.
  func print(_ condition: Condition, inside: Bool = false) -> String {
    switch condition {
    case .constant(let truth): truth ? "always" : "never"
    case .not(let inner): "not " + print(inner, inside: true)
    case .and(let parts): joined(parts, " and ", inside: inside)
    case .or(let parts): joined(parts, " or ", inside: inside)
    case .fact(let name): name
    case .isOneOf(let slot, let values): membership(slot, values)
    case .compare(let slot, let comparison, let number): "\(slot) \(comparison.rawValue) \(written(number, slot))"
    case .answered(let slot): "answered(\(slot))"
    case .clear(let slot): "clear(\(slot))"
    case .unsure(let slot): "unsure(\(slot))"
    case .skipped(let slot): "skipped(\(slot))"
    case .flagged(let ids): "flagged(\(ids.joined(separator: ", ")))"
    case .tier(let comparison, let tier): "tier \(comparison.rawValue) \(tier.rawValue)"
    }
  }

  private func joined(_ parts: [Condition], _ word: String, inside: Bool) -> String {
    let text = parts.map { print($0, inside: true) }.joined(separator: word)
    return inside ? "(\(text))" : text
  }

  private func membership(_ name: String, _ values: [Value]) -> String {
    let slot = slots[name]
    let words = values.map { DialogFiles.written($0, slot) }
    guard let only = words.first, words.count == 1 else { return "\(name) in (\(words.joined(separator: ", ")))" }
    switch values[0] {
    case .yesNo(true): return name
    case .choices: return "\(name) has \(only)"
    default: return "\(name) = \(only)"
    }
  }

  private func written(_ number: Double, _ name: String) -> String {
    guard let slot = slots[name], case .duration = slot.kind else { return shown(number) }
    return DialogFiles.written(.duration(Span(number)), slot)
  }
}

private func written(_ value: Value, _ slot: Slot?) -> String {
  func id(_ index: Int) -> String {
    guard let choices = slot?.choices, choices.indices.contains(index) else { return String(index) }
    return choices[index].id
  }
  switch value {
  case .yesNo(let yes): return yes ? "yes" : "no"
  case .number(let span): return written(span)
  case .duration(let span):
    let hours = span.low != span.low.rounded() || span.high != span.high.rounded()
    if hours { return written(Span((span.low * 24).rounded(), (span.high * 24).rounded())) + " hours" }
    return written(span) + (span.high == 1 ? " day" : " days")
  case .choice(let index): return id(index)
  case .choices(let set):
    let ids = set.indices.map(id)
    return ids.count == 1 ? ids[0] : "[\(ids.joined(separator: ", "))]"
  case .side(let side): return side.rawValue
  case .text(let text): return text
  case .unsure: return "not_sure"
  case .skipped: return "skipped"
  case .gaveUp: return "gave_up"
  }
}

private func written(_ span: Span) -> String {
  span.low == span.high ? shown(span.low) : "\(shown(span.low))-\(shown(span.high))"
}
