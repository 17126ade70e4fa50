import Dialog

/// Patterns: words with `a|b`, `word?`, `{group}`, `..` and `wake*`.
extension FileReader {
  mutating func patterns(_ node: Written?, _ what: String) -> [String] {
    var seen: Set<String> = []
    return items(node, what).compactMap { item in
      guard let pattern = words(item, "Each of \(what)") else { return nil }
      if !seen.insert(pattern.lowercased()).inserted {
        findings.error("duplicate_name", "'\(pattern)' stands here twice.", at: item.location)
      }
      check(pattern, at: item)
      return pattern
    }
  }

  private mutating func check(_ pattern: String, at node: Written) {
    // Most patterns are words and nothing else.
    guard !pattern.utf8.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") || $0 == UInt8(ascii: " ") })
    else {
      return
    }
    var offset = 0
    var group: String?
    var opened = node.location
    for scalar in pattern.unicodeScalars {
      // Where a place is needed it is looked up; most scalars need none.
      var place: SourceLocation { file.location(of: offset, in: node) }
      defer { offset += 1 }
      switch (scalar, group) {
      case ("{", nil):
        group = ""
        opened = place
      case ("{", _?): return findings.error("bad_pattern", "A group can't stand inside of another.", at: place)
      case ("}", let name?):
        group = nil
        if names.groups[name] == nil {
          unknown(name, "group", "unknown_group", among: names.groups.keys, at: opened)
        }
      case ("}", nil): return findings.error("bad_pattern", "A } without its {.", at: place)
      case (_, let name?): group = name + String(scalar)
      default: break
      }
    }
    if group != nil { return findings.error("bad_pattern", "A { without its }.", at: opened) }
    let words = pattern.split(whereSeparator: \.isWhitespace)
    if words.first == ".." || words.last == ".." {
      findings.error(
        "bad_pattern", "'..' stands between words; a pattern matches anywhere as it is.", at: node.location)
    }
    if words.contains("&"), words.split(separator: "&", omittingEmptySubsequences: false).contains(where: \.isEmpty) {
      findings.error("bad_pattern", "'&' stands between parts: '{knee} & {hot}'.", at: node.location)
    }
    for word in words where word != ".." && word != "&" {
      let choices = word.split(separator: "|")
      if let twice = choices.first(where: { one in choices.count { $0 == one } > 1 }) {
        findings.add([
          Diagnostic(
            .warning, "repeated_alternative",
            "'\(twice)' stands twice in '\(word)': alternatives are single words, so 'a|a b' is 'a' or 'a', then 'b'. "
              + "Write the phrases apart, or use 'b?'.", at: node.location)
        ])
      }
      let plain = word.filter { $0.isLetter || $0.isNumber || $0 == "{" }
      let alternatives = word.split(separator: "|", omittingEmptySubsequences: false)
      if plain.isEmpty && word.contains(where: { "|?*".contains($0) }) || alternatives.contains(where: \.isEmpty) {
        findings.error(
          "bad_pattern", "'\(word)' has no word on one side of its mark; write a|b, word? or wake*.", at: node.location)
      }
    }
  }
}
