/// Makes text safe to hand on and to show: whatever was typed or written, no control character gets through, so nothing
/// can move the cursor, change colours or rename the window.
///
/// Terminal sequences (`ESC [ 31 m`) go as a whole: what is left of "`ESC[31m`help" has to read as "help" to whoever
/// looks for words in it. Tabs and line ends become blanks unless `keepingLines`; marks that turn the direction of
/// writing are dropped.
public func cleaned(_ text: String, keepingLines: Bool = false) -> String {
  guard text.unicodeScalars.contains(where: { isUnwanted($0) }) else { return text }
  var result = String.UnicodeScalarView()
  var rest = Substring(text).unicodeScalars
  while let scalar = rest.first {
    if let after = skippingSequence(rest) {
      rest = after
      continue
    }
    rest.removeFirst()
    switch scalar {
    case "\n" where keepingLines: result.append(scalar)
    case "\t", "\n", "\u{0B}", "\u{0C}", "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append(" ")
    case _ where isUnwanted(scalar): break
    default: result.append(scalar)
    }
  }
  return String(result)
}

private func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0: true
  // Line and paragraph separators; embeddings, overrides and isolates; byte order mark.
  case 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
  default: false
  }
}

/// What follows a complete terminal sequence; nil where none begins, or where it has no end.
private func skippingSequence(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView? {
  var rest = text
  guard let first = rest.popFirst() else { return nil }
  switch first {
  case "\u{9B}": return skippingParameters(rest)
  case "\u{9D}": return skippingString(rest)
  case "\u{1B}":
    switch rest.popFirst() {
    case "[": return skippingParameters(rest)
    case "]": return skippingString(rest)
    case "O": return rest.first.map { ("A"..."S").contains($0) } == true ? rest.dropFirst() : nil
    default: return nil
    }
  default: return nil
  }
}

/// `31;1m`: digits and separators, then one letter or `~`.
private func skippingParameters(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView? {
  let rest = text.drop { ("0"..."?").contains($0) }
  guard let final = rest.first, ("@"..."~").contains(final) else { return nil }
  return rest.dropFirst()
}

/// `0;title BEL`, `8;;address ESC \`.
private func skippingString(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView? {
  guard let end = text.firstIndex(where: { $0 == "\u{07}" || $0 == "\u{1B}" || $0 == "\u{9C}" }) else { return nil }
  let rest = text[end...]
  guard rest.first == "\u{1B}" else { return rest.dropFirst() }
  return rest.dropFirst().first == "\\" ? rest.dropFirst(2) : nil
}
