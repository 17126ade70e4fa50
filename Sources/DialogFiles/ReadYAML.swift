import Dialog
import Yams

/// The largest dialog file that is read, in bytes.
let largestFile = 1_048_576

/// The deepest nesting of lists and maps in a dialog file.
let deepestNesting = 32

/// Reads one file's YAML into what stands in it; every reason why not is a diagnostic.
func readYAML(_ text: String, file: String) -> (file: SourceFile?, diagnostics: [Diagnostic]) {
  var findings = Findings()
  let start = SourceLocation(file: file, line: 1, column: 1)
  guard text.utf8.count <= largestFile else {
    findings.error("file_too_large", "The file is larger than 1 MiB; split it into several dialogs.", at: start)
    return (nil, findings.all)
  }
  var text = text.replacing("\r\n", with: "\n")
  if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
  if let control = controlCharacter(in: text, file: file) { return (nil, [control]) }
  findings.add(TextGuard.check(text, file: file))
  guard !findings.hasErrors else { return (nil, findings.all) }

  text.makeContiguousUTF8()
  do {
    guard let node = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
      findings.error("empty_file", "The file is empty; begin it with 'dialog: NAME'.", at: start)
      return (nil, findings.all)
    }
    let tree = convert(node, file: file, depth: 0, into: &findings)
    return findings.hasErrors ? (nil, findings.all) : (SourceFile(name: file, text: text, tree: tree), findings.all)
  } catch let error as YamlError {
    return (nil, [explain(error, in: text, file: file)])
  } catch {
    findings.error("yaml_syntax", "This can't be read as YAML.", at: start)
    return (nil, findings.all)
  }
}

private func controlCharacter(in text: String, file: String) -> Diagnostic? {
  var line = 1
  var column = 1
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A:
      line += 1
      column = 0
    case 0x09: break
    case 0..<0x20, 0x7F, 0x80...0x84, 0x86...0x9F, 0xFFFE, 0xFFFF:
      return Diagnostic(
        .error, "control_character",
        "A character that can't be shown (U+\(String(scalar.value, radix: 16, uppercase: true))) stands here. "
          + "A dialog file is plain UTF-8 text; remove it.",
        at: SourceLocation(file: file, line: line, column: column))
    default: break
    }
    column += 1
  }
  return nil
}

private func convert(_ node: Node, file: String, depth: Int, into findings: inout Findings) -> Written {
  let location = SourceLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  guard depth <= deepestNesting else {
    findings.error("too_deep", tooDeepMessage, at: location)
    return Written(shape: .list([]), location: location)
  }
  switch node {
  case .scalar(let scalar):
    if scalar.string.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }) {
      findings.error("control_character", "An escape here makes a character that can't be shown.", at: location)
    }
    return Written(shape: .scalar(scalar.string, plain: scalar.style == .plain), location: location)
  case .sequence(let sequence):
    return Written(
      shape: .list(sequence.map { convert($0, file: file, depth: depth + 1, into: &findings) }), location: location)
  case .mapping(let mapping):
    var entries: [Written.Entry] = []
    for (key, value) in mapping {
      let writtenKey = convert(key, file: file, depth: depth + 1, into: &findings)
      let writtenValue = convert(value, file: file, depth: depth + 1, into: &findings)
      guard case .scalar(let name, let plain) = writtenKey.shape else {
        findings.error(
          "complex_key", "A key is a word, not \(writtenKey.kind). If this is text, put it in quotes.",
          at: writtenKey.location)
        continue
      }
      if plain && name == "<<" {
        findings.error(
          "yaml_alias", "Merge keys ('<<') are not part of dialog files; write the keys out.", at: writtenKey.location)
        continue
      }
      entries.append(Written.Entry(key: name, keyLocation: writtenKey.location, value: writtenValue))
    }
    return Written(shape: .map(entries), location: location)
  case .alias:
    findings.error("yaml_alias", "Aliases are not part of dialog files; write the value out.", at: location)
    return Written(shape: .list([]), location: location)
  }
}
