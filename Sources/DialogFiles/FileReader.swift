import Dialog

/// Reads one file's parts into dialog values. How each part is read stands in a file of its own; the means that all
/// of them use stand here.
struct FileReader {
  let file: SourceFile
  /// The dialog that this file is.
  let dialog: String
  let names: Names
  var findings = Findings()

  init(_ file: SourceFile, dialog: String, names: Names) {
    self.file = file
    self.dialog = dialog
    self.names = names
  }

  /// A map's entries by key, once its keys are known to be right.
  struct Fields {
    var entries: [String: Written.Entry]
    var location: SourceLocation

    subscript(_ key: String) -> Written? {
      guard let value = entries[key]?.value, !value.isMissing else { return nil }
      return value
    }

    func keyLocation(_ key: String) -> SourceLocation { entries[key]?.keyLocation ?? location }
  }

  /// The entries of a map whose keys are fixed; unknown keys and keys without a value are told.
  mutating func fields(_ node: Written, _ what: String, _ known: [String]) -> Fields? {
    guard let entries = node.entries else {
      let keys = known.prefix(4).map { "'\($0)'" }.joined(separator: ", ")
      findings.error("wrong_shape", "\(what) is a map with keys such as \(keys), not \(node.kind).", at: node.location)
      return nil
    }
    var fields = Fields(entries: [:], location: node.location)
    for entry in entries {
      guard known.contains(entry.key) else {
        if entry.value.isMissing, !file.hasColon(after: entry) {
          findings.error(
            "unquoted_comma",
            "Inside of { } a comma ends the text before it, so '\(entry.key.prefix(40))' became a key. Quote the whole "
              + "text, or write this map in lines of its own.", at: entry.keyLocation)
          continue
        }
        let suggestion = didYouMean(entry.key, known)
        let hint = suggestion.isEmpty ? " Its keys are: \(known.joined(separator: ", "))." : suggestion
        findings.error("unknown_key", "'\(entry.key)' is not a key of \(lowered(what)).\(hint)", at: entry.keyLocation)
        continue
      }
      if entry.value.isMissing {
        findings.error(
          "missing_value", "'\(entry.key)' has no value; write one or take the key out.", at: entry.keyLocation)
      }
      fields.entries[entry.key] = entry
    }
    return fields
  }

  /// The value of a key that must be there.
  mutating func required(_ key: String, in fields: Fields, _ what: String) -> Written? {
    if let value = fields[key] { return value }
    if fields.entries[key] == nil {
      findings.error("missing_key", "\(what) needs '\(key)'.", at: fields.location)
    }
    return nil
  }

  /// The entries of a map whose keys are names that the author chose.
  mutating func named(_ node: Written?, _ what: String) -> [Written.Entry] {
    guard let node else { return [] }
    guard let entries = node.entries else {
      findings.error("wrong_shape", "\(what) is a map with a name for each, not \(node.kind).", at: node.location)
      return []
    }
    for entry in entries where !isName(entry.key) {
      findings.error(
        "bad_name", "'\(entry.key)' is not a name; names are small letters, digits and _, letter first.",
        at: entry.keyLocation)
    }
    return entries.filter { isName($0.key) }
  }

  mutating func name(_ node: Written?, _ what: String) -> String? {
    guard let node else { return nil }
    guard let text = node.text, isName(text) else {
      findings.error(
        "bad_name", "\(what) is a name: small letters, digits and _, letter first.", at: node.location)
      return nil
    }
    return text
  }

  mutating func nameList(_ node: Written?, _ what: String) -> [String] {
    items(node, what).compactMap { name($0, "Each of \(lowered(what))") }
  }

  /// The items of a list; one item alone may stand without the list.
  mutating func items(_ node: Written?, _ what: String) -> [Written] {
    guard let node else { return [] }
    switch node.shape {
    case .list(let items):
      if items.isEmpty {
        findings.error("empty_list", "\(what) is an empty list; fill it or take the key out.", at: node.location)
      }
      return items
    case .scalar: return [node]
    case .map:
      findings.error("wrong_shape", "\(what) is a list, not a map.\(proseHint(node))", at: node.location)
      return []
    }
  }

  /// `yes` or `no`.
  mutating func yesNo(_ node: Written?, _ what: String) -> Bool? {
    guard let node else { return nil }
    switch node.text {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      findings.error("not_yes_no", "\(what) is yes or no.", at: node.location)
      return nil
    }
  }

  mutating func wholeNumber(_ node: Written?, _ what: String, _ bounds: ClosedRange<Int>) -> Int? {
    guard let node else { return nil }
    guard let text = node.text, let number = Int(text), bounds.contains(number) else {
      findings.error(
        "not_a_number", "\(what) is a whole number from \(bounds.lowerBound) to \(bounds.upperBound).",
        at: node.location)
      return nil
    }
    return number
  }

  mutating func number(_ node: Written?, _ what: String) -> Double? {
    guard let node else { return nil }
    guard let text = node.text, let number = plainNumber(text) else {
      findings.error("not_a_number", "\(what) is a number.", at: node.location)
      return nil
    }
    return number
  }

  /// One of a few words.
  mutating func oneOf<Word: RawRepresentable<String> & CaseIterable>(
    _ node: Written?, _ what: String, _ words: Word.Type, except excluded: [String] = []
  ) -> Word? {
    guard let node else { return nil }
    let all = words.allCases.map(\.rawValue).filter { !excluded.contains($0) }
    guard let text = node.text, all.contains(text), let word = Word(rawValue: text) else {
      findings.error(
        "unknown_word",
        "\(what) is one of \(all.joined(separator: ", ")).\(didYouMean(node.text ?? "", all))", at: node.location)
      return nil
    }
    return word
  }

  /// A name that must be declared somewhere.
  mutating func declared(
    _ node: Written, _ what: String, _ code: String, among known: some Collection<String>
  ) -> String? {
    guard let text = node.text else {
      findings.error("wrong_shape", "\(what) is named here, not \(node.kind).\(proseHint(node))", at: node.location)
      return nil
    }
    guard known.contains(text) else {
      unknown(text, what, code, among: known, at: node.location)
      return nil
    }
    return text
  }

  mutating func unknown(
    _ name: String, _ what: String, _ code: String, among known: some Collection<String>, at location: SourceLocation
  ) {
    guard names.isComplete else { return }
    findings.error(
      code, "There is no \(lowered(what)) named '\(name)'.\(didYouMean(name, known.sorted()))", at: location)
  }

  mutating func sources(_ node: Written?) -> [String] {
    items(node, "Sources").compactMap { declared($0, "source", "unknown_source", among: names.sources.keys) }
  }

  private func lowered(_ what: String) -> String { what.prefix(1).lowercased() + what.dropFirst() }
}

/// What to do about a text that YAML took for a map or a list.
func proseHint(_ node: Written) -> String {
  guard let entries = node.entries, let first = entries.first else { return "" }
  if entries.count == 1, first.value.isMissing {
    return " YAML reads { } as a map: quote the text, \"{\(first.key)}\"."
  }
  return " YAML reads the colon after '\(first.key.prefix(40))' as the end of a key: quote the text or use a | block."
}

/// A decimal number as people write it: no exponent, no infinity.
func plainNumber(_ text: String) -> Double? {
  let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
  guard let first = digits.first, first.isASCII, first.isNumber, digits.utf8.count <= 15,
    digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") })
  else { return nil }
  return Double(text)
}
