import Dialog

/// A word, number or sign of a condition, with its place in the text.
struct ConditionToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A name, a choice's id, a number or a keyword.
    case word(String)
    case comparison(Comparison)
    case open, close, comma
    case end
  }

  var kind: Kind
  /// In Unicode scalars from the start of the condition.
  var offset: Int

  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  /// How it reads in a message.
  var shown: String {
    switch kind {
    case .word(let word): "'\(word.prefix(40))'"
    case .comparison(let comparison): "'\(comparison.rawValue)'"
    case .open: "'('"
    case .close: "')'"
    case .comma: "','"
    case .end: "the end"
    }
  }
}

/// Why a condition can't be read or makes no sense, and where.
public struct ConditionProblem: Error, Hashable, Sendable {
  /// Stable name in snake_case, as in `Diagnostic`.
  public var code: String
  public var message: String
  /// In Unicode scalars from the start of the condition.
  public var offset: Int

  init(_ code: String, _ message: String, at offset: Int) {
    self.code = code
    self.message = message
    self.offset = offset
  }
}

/// Cuts a condition into its words and signs; the last token is always `.end`.
func conditionTokens(_ text: String) throws(ConditionProblem) -> [ConditionToken] {
  let scalars = Array(text.unicodeScalars)
  var tokens: [ConditionToken] = []
  var index = 0
  while index < scalars.count {
    let scalar = scalars[index]
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    let start = index
    switch scalar {
    case _ where scalar.properties.isWhitespace:
      index += 1
      continue
    case "(": tokens.append(ConditionToken(kind: .open, offset: start))
    case ")": tokens.append(ConditionToken(kind: .close, offset: start))
    case ",": tokens.append(ConditionToken(kind: .comma, offset: start))
    case "=":
      tokens.append(ConditionToken(kind: .comparison(.equal), offset: start))
      if next == "=" { index += 1 }
    case "!" where next == "=":
      tokens.append(ConditionToken(kind: .comparison(.notEqual), offset: start))
      index += 1
    case "<", ">":
      let orEqual = next == "="
      let comparison: Comparison =
        scalar == "<" ? (orEqual ? .lessOrEqual : .less) : (orEqual ? .greaterOrEqual : .greater)
      tokens.append(ConditionToken(kind: .comparison(comparison), offset: start))
      if orEqual { index += 1 }
    case _ where isWordScalar(scalar):
      while index < scalars.count, isWordScalar(scalars[index]) { index += 1 }
      var word = String.UnicodeScalarView()
      word.append(contentsOf: scalars[start..<index])
      tokens.append(ConditionToken(kind: .word(String(word)), offset: start))
      continue
    default:
      throw ConditionProblem(
        "bad_condition",
        "'\(scalar)' is not part of a condition; use and, or, not, ( ), =, !=, <, <=, >, >=, in, has.", at: start)
    }
    index += 1
  }
  tokens.append(ConditionToken(kind: .end, offset: scalars.count))
  return tokens
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": true
  default: false
  }
}
