import Dialog

/// A text that is not the YAML of a dialog file.
public struct UnreadableYAML: Error, Sendable {
  /// Why, with places; at least one is an error.
  public let diagnostics: [Diagnostic]
}

/// What stands in one YAML file as JSON, word for word: keys in their order, and YAML 1.2 core scalars.
///
/// A plain whole number, decimal, `true`, `false` or `null` becomes JSON's own; everything else, `yes` and `1:30` too,
/// is a string. What JSON has no word for (`.inf`, `.nan`) stays a string.
public func jsonDescription(ofYAML text: String) throws(UnreadableYAML) -> String {
  let (file, diagnostics) = readYAML(text, file: "")
  guard let file else { throw UnreadableYAML(diagnostics: diagnostics) }
  return json(file.tree)
}

/// The files of a folder as one JSON object, `{"files":[{"file":"intake.yaml","content":{...}}]}`, sorted by name.
///
/// Files that can't be read or parsed are left out and told as diagnostics.
///
/// - Parameter dialog: only the file of this dialog, when it is named.
public func jsonDescription(
  directory: String, dialog: String? = nil
) -> (json: String, diagnostics: [Diagnostic]) {
  let folder = readFolder(directory)
  var diagnostics = folder.diagnostics
  var files: [String] = []
  for (name, text) in folder.files {
    let (file, problems) = readYAML(text, file: name)
    diagnostics += problems
    guard let file else { continue }
    if let dialog, file.tree.entries?.first(where: { $0.key == "dialog" })?.value.text != dialog { continue }
    files.append("{\"file\":\(quoted(name)),\"content\":\(json(file.tree))}")
  }
  return ("{\"files\":[\(files.joined(separator: ","))]}", diagnostics)
}

private func json(_ node: Written) -> String {
  switch node.shape {
  case .scalar(let text, let plain): plain ? coreScalar(text) ?? quoted(text) : quoted(text)
  case .list(let items): "[" + items.map(json).joined(separator: ",") + "]"
  case .map(let entries):
    "{" + entries.map { "\(quoted($0.key)):\(json($0.value))" }.joined(separator: ",") + "}"
  }
}

/// A plain scalar that YAML 1.2's core schema gives a type, as JSON; nil for a string.
private func coreScalar(_ text: String) -> String? {
  switch text {
  case "", "~", "null", "Null", "NULL": return "null"
  case "true", "True", "TRUE": return "true"
  case "false", "False", "FALSE": return "false"
  default: break
  }
  if let match = text.wholeMatch(of: /0o([0-7]+)/) { return UInt64(match.1, radix: 8).map(String.init) }
  if let match = text.wholeMatch(of: /0x([0-9a-fA-F]+)/) { return UInt64(match.1, radix: 16).map(String.init) }
  if let match = text.wholeMatch(of: /([-+]?)([0-9]+)/) { return sign(match.1) + withoutLeadingZeros(match.2) }
  guard let match = text.wholeMatch(of: /([-+]?)([0-9]*)(?:\.([0-9]*))?([eE][-+]?[0-9]+)?/),
    !match.2.isEmpty || match.3?.isEmpty == false
  else { return nil }
  let fraction = match.3.flatMap { $0.isEmpty ? nil : $0 } ?? "0"
  return sign(match.1) + withoutLeadingZeros(match.2) + "." + fraction + (match.4 ?? "")
}

private func sign(_ text: Substring) -> String { text == "-" ? "-" : "" }

private func withoutLeadingZeros(_ digits: Substring) -> Substring {
  let rest = digits.drop { $0 == "0" }
  return rest.isEmpty ? "0" : rest
}

/// A JSON string with its quotes.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F:
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
