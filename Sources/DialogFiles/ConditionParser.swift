import Dialog

/// A condition's shape, before names and types are looked at.
indirect enum ConditionSyntax: Hashable, Sendable {
  case not(ConditionSyntax)
  case and([ConditionSyntax])
  case or([ConditionSyntax])
  /// A fact, or a yes-no slot.
  case name(ConditionToken)
  case compare(ConditionToken, Comparison, Literal)
  case isIn(ConditionToken, [Literal])
  /// `slot has choice`, `choice in slot`.
  case has(slot: ConditionToken, choice: ConditionToken)
  /// `answered(slot)`, `flagged(id, id)`.
  case call(ConditionToken, [ConditionToken])

  /// One word, or a number with its unit.
  struct Literal: Hashable, Sendable {
    var text: String
    var offset: Int
  }
}

/// Recursive descent over a condition's tokens: `or` binds least, then `and`, then `not`.
struct ConditionParser {
  static let functions = ["answered", "clear", "unsure", "skipped", "flagged"]
  private static let keywords = ["and", "or", "not", "in", "has"]
  private static let deepest = 32

  private let tokens: [ConditionToken]
  private var index = 0
  private var depth = 0

  private init(_ tokens: [ConditionToken]) { self.tokens = tokens }

  static func parse(_ text: String) throws(ConditionProblem) -> ConditionSyntax {
    var parser = ConditionParser(try conditionTokens(text))
    let syntax = try parser.alternatives()
    guard parser.token.kind == .end else { throw parser.unexpected() }
    return syntax
  }

  private var token: ConditionToken { tokens[min(index, tokens.count - 1)] }

  private mutating func take(_ keyword: String) -> Bool {
    guard token.word == keyword else { return false }
    index += 1
    return true
  }

  private mutating func alternatives() throws(ConditionProblem) -> ConditionSyntax {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw ConditionProblem(
        "too_deep", "This condition is nested too deep; give parts of it names as facts.", at: token.offset)
    }
    var parts = [try joined()]
    while take("or") { parts.append(try joined()) }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  private mutating func joined() throws(ConditionProblem) -> ConditionSyntax {
    var parts = [try negated()]
    while take("and") { parts.append(try negated()) }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func negated() throws(ConditionProblem) -> ConditionSyntax {
    var negations = 0
    while take("not") { negations += 1 }
    let inner = try atom()
    return negations.isMultiple(of: 2) ? inner : .not(inner)
  }

  private mutating func atom() throws(ConditionProblem) -> ConditionSyntax {
    if token.kind == .open {
      index += 1
      let inner = try alternatives()
      try expect(.close, "')'")
      return inner
    }
    let left = try name()
    switch token.kind {
    case .open: return .call(left, try arguments())
    case .comparison(let comparison):
      index += 1
      let right = try literal()
      if case .comparison = token.kind {
        throw ConditionProblem(
          "bad_condition", "Compare two things at a time, and join the comparisons with 'and'.", at: token.offset)
      }
      return .compare(left, comparison, right)
    case .word("in"):
      index += 1
      guard token.kind == .open else { return .has(slot: try name(), choice: left) }
      return .isIn(left, try literals())
    case .word("has"):
      index += 1
      return .has(slot: left, choice: try name())
    default: return .name(left)
    }
  }

  private mutating func name() throws(ConditionProblem) -> ConditionToken {
    guard let word = token.word, !Self.keywords.contains(word) else { throw unexpected() }
    defer { index += 1 }
    return token
  }

  /// A word, or a number and a unit of time: `7 days`.
  private mutating func literal() throws(ConditionProblem) -> ConditionSyntax.Literal {
    let first = try name()
    var text = first.word ?? ""
    if plainNumber(text) != nil, let unit = token.word, !Self.keywords.contains(unit) {
      text += " \(unit)"
      index += 1
    }
    return ConditionSyntax.Literal(text: text, offset: first.offset)
  }

  private mutating func literals() throws(ConditionProblem) -> [ConditionSyntax.Literal] {
    try expect(.open, "'('")
    var all = [try literal()]
    while token.kind == .comma {
      index += 1
      all.append(try literal())
    }
    try expect(.close, "')' or ','")
    return all
  }

  private mutating func arguments() throws(ConditionProblem) -> [ConditionToken] {
    try expect(.open, "'('")
    var all = [try name()]
    while token.kind == .comma {
      index += 1
      all.append(try name())
    }
    try expect(.close, "')' or ','")
    return all
  }

  private mutating func expect(_ kind: ConditionToken.Kind, _ what: String) throws(ConditionProblem) {
    guard token.kind == kind else {
      throw ConditionProblem(
        "bad_condition", "Expected \(what) here, but \(token.shown) stands there.", at: token.offset)
    }
    index += 1
  }

  private func unexpected() -> ConditionProblem {
    var hint = ""
    if let word = token.word {
      let small = word.lowercased()
      if word != small, Self.keywords.contains(small) { hint = " Write '\(small)' in small letters." }
    }
    return ConditionProblem(
      "bad_condition",
      token.kind == .end
        ? "The condition ends too early; a slot, a fact or a value is missing."
        : "\(token.shown.prefix(1).uppercased() + token.shown.dropFirst()) can't stand here.\(hint)",
      at: token.offset)
  }
}
