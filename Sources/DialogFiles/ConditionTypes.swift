import Dialog

/// Reads a condition and checks its names and types.
///
/// - Parameters:
///   - slots: all slots of the script.
///   - facts: names of all facts.
///   - flags: ids of all flags.
/// - Throws: the first thing that is wrong, with its place in the text.
public func parseCondition(
  _ text: String, slots: [Slot], facts: [String], flags: [String]
) throws(ConditionProblem) -> Condition {
  var names = Names()
  for slot in slots { names.slots[slot.name] = slot }
  for fact in facts { names.facts[fact] = SourceLocation.none }
  for flag in flags { names.flags[flag] = SourceLocation.none }
  return try ConditionTypes(names: names).typed(ConditionParser.parse(text))
}

/// Gives a condition's words their meaning: which slot, which kind of value, which fact.
struct ConditionTypes {
  let names: Names

  func typed(_ syntax: ConditionSyntax) throws(ConditionProblem) -> Condition {
    switch syntax {
    case .not(let inner): return .not(try typed(inner))
    case .and(let parts): return .and(try all(parts))
    case .or(let parts): return .or(try all(parts))
    case .name(let token): return try truth(token)
    case .compare(let token, let comparison, let literal): return try compared(token, comparison, literal)
    case .isIn(let token, let literals): return try membership(token, literals)
    case .has(let slot, let choice): return try has(slot, choice)
    case .call(let function, let arguments): return try called(function, arguments)
    }
  }

  private func all(_ parts: [ConditionSyntax]) throws(ConditionProblem) -> [Condition] {
    var typedParts: [Condition] = []
    for part in parts { typedParts.append(try typed(part)) }
    return typedParts
  }

  private func truth(_ token: ConditionToken) throws(ConditionProblem) -> Condition {
    let name = token.word ?? ""
    if names.facts[name] != nil { return .fact(name) }
    if let slot = names.slots[name] {
      guard case .yesNo = slot.kind else {
        throw ConditionProblem(
          "type_mismatch",
          "'\(name)' is \(kindName(slot)), so it must be compared: it is \(expected(slot)). To ask whether there is "
            + "an answer, write answered(\(name)).", at: token.offset)
      }
      return .isOneOf(slot: name, [.yesNo(true)])
    }
    if names.flags[name] != nil {
      throw ConditionProblem("type_mismatch", "'\(name)' is a flag; write flagged(\(name)).", at: token.offset)
    }
    throw unknown(name, "slot or fact", "unknown_fact", Array(names.facts.keys) + names.slots.keys, at: token.offset)
  }

  private func compared(
    _ token: ConditionToken, _ comparison: Comparison, _ literal: ConditionSyntax.Literal
  ) throws(ConditionProblem) -> Condition {
    if token.word == "tier", names.slots["tier"] == nil { return try tier(comparison, literal) }
    let slot = try slot(token)
    switch slot.kind {
    case .scale, .number, .duration:
      return .compare(slot: slot.name, comparison, try number(literal, slot))
    case .text:
      throw ConditionProblem(
        "type_mismatch", "'\(slot.name)' is free text and can't be compared; only answered(\(slot.name)) can be asked.",
        at: token.offset)
    case .choices:
      throw ConditionProblem(
        "type_mismatch", "'\(slot.name)' holds several choices; write '\(slot.name) has \(literal.text)'.",
        at: token.offset)
    case .yesNo, .choice, .side:
      let value = try value(literal, slot)
      switch comparison {
      case .equal: return .isOneOf(slot: slot.name, [value])
      case .notEqual:
        let others = values(of: slot).filter { $0 != value }
        return others.isEmpty ? .constant(false) : .isOneOf(slot: slot.name, others)
      default:
        throw ConditionProblem(
          "type_mismatch", "'\(slot.name)' is \(kindName(slot)); only = and != make sense, or 'in ( )'.",
          at: token.offset)
      }
    }
  }

  private func membership(
    _ token: ConditionToken, _ literals: [ConditionSyntax.Literal]
  ) throws(ConditionProblem) -> Condition {
    let slot = try slot(token)
    switch slot.kind {
    case .scale, .number, .duration:
      var parts: [Condition] = []
      for literal in literals { parts.append(.compare(slot: slot.name, .equal, try number(literal, slot))) }
      return parts.count == 1 ? parts[0] : .or(parts)
    case .text:
      throw ConditionProblem(
        "type_mismatch", "'\(slot.name)' is free text and can't be compared.", at: token.offset)
    case .yesNo, .choice, .choices, .side:
      var values: [Value] = []
      for literal in literals { values.append(try value(literal, slot)) }
      return .isOneOf(slot: slot.name, values)
    }
  }

  private func has(_ token: ConditionToken, _ choice: ConditionToken) throws(ConditionProblem) -> Condition {
    if let name = choice.word, names.slots[name] != nil, names.slots[token.word ?? ""] == nil {
      throw ConditionProblem(
        "bad_condition", "The values after 'in' stand in parentheses: \(name) in (\(token.word ?? "")).",
        at: token.offset)
    }
    let slot = try slot(token)
    guard case .choices = slot.kind else {
      throw ConditionProblem(
        "type_mismatch",
        "'\(slot.name)' is \(kindName(slot)), not choices; write "
          + "'\(slot.name) = \(choice.word ?? "")' or '\(slot.name) in (a, b)'.", at: token.offset)
    }
    let literal = ConditionSyntax.Literal(text: choice.word ?? "", offset: choice.offset)
    return .isOneOf(slot: slot.name, [try value(literal, slot)])
  }

  private func called(
    _ function: ConditionToken, _ arguments: [ConditionToken]
  ) throws(ConditionProblem) -> Condition {
    let name = function.word ?? ""
    if name == "flagged" {
      for argument in arguments where names.flags[argument.word ?? ""] == nil && names.isComplete {
        throw unknown(argument.word ?? "", "flag", "unknown_flag", Array(names.flags.keys), at: argument.offset)
      }
      return .flagged(arguments.compactMap(\.word))
    }
    guard ConditionParser.functions.contains(name) else {
      throw unknown(name, "question", "bad_condition", ConditionParser.functions, at: function.offset)
    }
    guard let first = arguments.first, arguments.count == 1 else {
      throw ConditionProblem("bad_condition", "\(name)( ) asks about one slot.", at: function.offset)
    }
    let slot = try slot(first)
    switch name {
    case "answered": return .answered(slot: slot.name)
    case "skipped": return .skipped(slot: slot.name)
    case "unsure":
      guard slot.unsure else {
        throw ConditionProblem(
          "never_true", "'\(slot.name)' does not take 'not sure' (unsure: yes), so this never holds.", at: first.offset)
      }
      return .unsure(slot: slot.name)
    default:
      guard canBeClear(slot) else {
        throw ConditionProblem(
          "type_mismatch",
          "clear( ) asks for a firm no, or for an exclusive choice alone; '\(slot.name)' is "
            + "\(kindName(slot)) that has neither.", at: first.offset)
      }
      return .clear(slot: slot.name)
    }
  }

  private func tier(
    _ comparison: Comparison, _ literal: ConditionSyntax.Literal
  ) throws(ConditionProblem) -> Condition {
    guard let tier = Tier(rawValue: literal.text) else {
      throw unknown(literal.text, "tier", "unknown_word", Tier.allCases.map(\.rawValue), at: literal.offset)
    }
    return .tier(comparison, tier)
  }

  private func slot(_ token: ConditionToken) throws(ConditionProblem) -> Slot {
    let name = token.word ?? ""
    if let slot = names.slots[name] { return slot }
    if names.facts[name] != nil {
      throw ConditionProblem(
        "type_mismatch", "'\(name)' is a fact, which is true or false; it can't be compared.", at: token.offset)
    }
    throw unknown(name, "slot", "unknown_slot", Array(names.slots.keys), at: token.offset)
  }

  private func value(_ literal: ConditionSyntax.Literal, _ slot: Slot) throws(ConditionProblem) -> Value {
    switch readLiteral(literal.text, for: slot) {
    case .success(let value): return value
    case .failure(let problem):
      let code = slot.choices.isEmpty ? "type_mismatch" : "unknown_choice"
      throw ConditionProblem(code, problem.message + unsureHint(literal.text, slot), at: literal.offset)
    }
  }

  private func number(_ literal: ConditionSyntax.Literal, _ slot: Slot) throws(ConditionProblem) -> Double {
    switch try value(literal, slot) {
    case .number(let span) where span.low == span.high: return span.low
    case .duration(let span) where span.low == span.high: return span.low
    default:
      throw ConditionProblem(
        "type_mismatch", "Compare '\(slot.name)' with one number, not with a range.", at: literal.offset)
    }
  }

  private func unsureHint(_ text: String, _ slot: Slot) -> String {
    text == "not_sure" ? " To ask for 'not sure', write unsure(\(slot.name))." : ""
  }

  private func unknown(
    _ name: String, _ what: String, _ code: String, _ candidates: [String], at offset: Int
  ) -> ConditionProblem {
    ConditionProblem(
      code, "There is no \(what) named '\(name.prefix(40))'.\(didYouMean(name, candidates.sorted()))", at: offset)
  }
}

/// A firm "no", or an exclusive choice alone, is possible here.
func canBeClear(_ slot: Slot) -> Bool {
  switch slot.kind {
  case .yesNo: true
  case .choices(let choices): choices.contains(where: \.exclusive)
  default: false
  }
}

/// A slot's kind in a sentence.
func kindName(_ slot: Slot) -> String {
  switch slot.kind {
  case .yesNo: "a yes_no slot"
  case .scale: "a scale"
  case .number: "a number"
  case .choice: "a choice"
  case .choices: "a choices slot"
  case .side: "a side"
  case .duration: "a duration"
  case .text: "free text"
  }
}

/// All values of a slot that has few.
private func values(of slot: Slot) -> [Value] {
  switch slot.kind {
  case .yesNo: [.yesNo(true), .yesNo(false)]
  case .choice(let choices): choices.indices.map { .choice($0) }
  case .side: Side.allCases.map { .side($0) }
  default: []
  }
}
