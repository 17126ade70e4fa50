import Dialog

/// What stands in a dialog file, before anyone asks what it means: words, lists and maps, each with its place.
///
/// A scalar is the text as typed: `yes`, `1:30` and `007` are no more than those characters.
struct Written: Sendable {
  enum Shape: Sendable {
    /// `plain` is true when no quotes and no block mark stand around it.
    case scalar(String, plain: Bool)
    case list([Written])
    case map([Entry])
  }

  struct Entry: Sendable {
    var key: String
    var keyLocation: SourceLocation
    var value: Written
  }

  var shape: Shape
  var location: SourceLocation

  var text: String? {
    if case .scalar(let text, _) = shape { text } else { nil }
  }

  var list: [Written]? {
    if case .list(let items) = shape { items } else { nil }
  }

  var entries: [Entry]? {
    if case .map(let entries) = shape { entries } else { nil }
  }

  /// Nothing was written: an empty plain scalar, `~` or `null`.
  var isMissing: Bool {
    if case .scalar(let text, plain: true) = shape { ["", "~", "null", "Null", "NULL"].contains(text) } else { false }
  }

  /// What it is, in words for a message.
  var kind: String {
    switch shape {
    case .scalar: isMissing ? "nothing" : "a text"
    case .list: "a list"
    case .map: "a map"
    }
  }
}

/// One file of the script: its name, its text and what stands in it.
struct SourceFile: Sendable {
  var name: String
  var scalars: [Unicode.Scalar]
  /// Where each line begins in `scalars`.
  var lineStarts: [Int]
  var tree: Written

  init(name: String, text: String, tree: Written) {
    self.name = name
    self.tree = tree
    scalars = Array(text.unicodeScalars)
    lineStarts = [0]
    for (index, scalar) in scalars.enumerated() where scalar == "\n" { lineStarts.append(index + 1) }
  }

  /// Whether a colon follows a key; without one, the key is a piece of text that a comma cut off inside of `{ }`.
  func hasColon(after entry: Written.Entry) -> Bool {
    guard entry.keyLocation.line >= 1, entry.keyLocation.line <= lineStarts.count else { return true }
    let start = lineStarts[entry.keyLocation.line - 1] + entry.keyLocation.column - 1
    let end = start + entry.key.unicodeScalars.count
    guard end <= scalars.count else { return false }
    // A quoted key is longer than its text; nobody quotes by mistake.
    if let first = start < scalars.count ? scalars[start] : nil, first == "\"" || first == "'" { return true }
    return scalars[end...].first { $0 != " " } == ":"
  }

  /// The place of a character of a scalar's text, wherever quotes, folds and indentation put it in the file.
  ///
  /// - Parameter offset: in Unicode scalars from the start of the scalar's value.
  func location(of offset: Int, in node: Written) -> SourceLocation {
    guard let value = node.text, offset >= 0, node.location.line >= 1, node.location.line <= lineStarts.count else {
      return node.location
    }
    var position = lineStarts[node.location.line - 1] + node.location.column - 1
    guard position < scalars.count else { return node.location }
    switch scalars[position] {
    case "\"", "'": position += 1
    case "|", ">": while position < scalars.count, scalars[position] != "\n" { position += 1 }
    default: break
    }
    for (index, scalar) in value.unicodeScalars.enumerated() {
      if !scalar.properties.isWhitespace {
        while position < scalars.count, scalars[position] != scalar { position += 1 }
      }
      if index == offset { break }
      position += 1
    }
    let line = (lineStarts.lastIndex { $0 <= position } ?? 0) + 1
    return SourceLocation(file: name, line: line, column: position - lineStarts[line - 1] + 1)
  }
}
