import Dialog
import Yams

/// A YAML parser's error in an author's words: what went wrong most likely, and what to do.
func explain(_ error: YamlError, in text: String, file: String) -> Diagnostic {
  func at(_ mark: Mark) -> SourceLocation {
    SourceLocation(file: file, line: max(1, mark.line), column: max(1, mark.column))
  }
  switch error {
  case .duplicatedKeysInMapping(let keys, let context):
    let names = keys.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .error, "duplicate_key", "\(names) stands more than once in this map; keep one, or join their contents.",
      at: secondKey(keys.first ?? "", after: context.mark, in: text, file: file))
  case .composer(_, let problem, let mark, _):
    if problem.contains("another document") {
      return Diagnostic(
        .error, "several_documents", "A second document begins here ('---'); one file holds one dialog.", at: at(mark))
    }
    return Diagnostic(.error, "yaml_syntax", "YAML can't read this: \(problem).", at: at(mark))
  case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
    return syntax(problem, context: context, at: at(mark), file: file)
  case .reader(let problem, _, _, _):
    return Diagnostic(
      .error, "not_text", "The file is not plain UTF-8 text (\(problem)).",
      at: SourceLocation(file: file, line: 1, column: 1))
  default:
    return Diagnostic(
      .error, "yaml_syntax", "This can't be read as YAML.", at: SourceLocation(file: file, line: 1, column: 1))
  }
}

private func syntax(
  _ problem: String, context: YamlError.Context?, at location: SourceLocation, file: String
) -> Diagnostic {
  if problem.contains("mapping values are not allowed") {
    return Diagnostic(
      .error, "unquoted_colon",
      "YAML reads the colon here as the end of a key. If this is text, quote it or use a | block.", at: location)
  }
  if problem.contains("cannot start any token") {
    return Diagnostic(
      .error, "yaml_syntax",
      "A text can't begin with this character (tab, @, ` or %) unless it is quoted or in a | block.", at: location)
  }
  if problem.contains("Maximum nesting") {
    return Diagnostic(.error, "too_deep", tooDeepMessage, at: location)
  }
  let began = context.map { " (\($0.text) that begins in line \($0.mark.line))" } ?? ""
  return Diagnostic(
    .error, "yaml_syntax",
    "YAML can't read this: \(problem)\(began). Look for a wrong indentation, a missing quote, or a text that begins "
      + "with one of [ ] { } \" ' and is not wholly quoted.",
    at: location)
}

/// The parser names a doubled key's first place; its second is where an author must look.
private func secondKey(_ key: String, after mark: Mark, in text: String, file: String) -> SourceLocation {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let first = SourceLocation(file: file, line: max(1, mark.line), column: max(1, mark.column))
  guard mark.line < lines.count else { return first }
  for number in mark.line..<lines.count {
    let line = lines[number].unicodeScalars
    let indent = line.prefix { $0 == " " }.count
    let rest = line.dropFirst(indent)
    guard let begin = rest.first, begin != "#" else { continue }
    if indent + 1 < mark.column && !(begin == "-" && mark.column == indent + 3) { break }
    let written = String(String.UnicodeScalarView(rest))
    let candidates = ["\(key):", "\"\(key)\":", "'\(key)':"]
    if indent + 1 == mark.column, candidates.contains(where: { written.hasPrefix($0) }) {
      return SourceLocation(file: file, line: number + 1, column: mark.column)
    }
  }
  return first
}
