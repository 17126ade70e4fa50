import Dialog

/// What YAML can do that a dialog file may not: anchors, aliases and tags, depth without end, tabs as indentation.
///
/// Runs over the text before the YAML parser does, because an alias is expanded (and a bomb goes off) while parsing.
/// It follows YAML's scalars, quotes and blocks closely enough to tell a mark at the start of a value from the same
/// character inside prose.
struct TextGuard {
  /// Deeper than any honest file; the exact limit is counted in the parsed tree.
  static let roughDepth = 64

  private let file: String
  private let text: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var findings = Findings()
  /// Columns (from 0) of the keys and dashes that are open, outermost first.
  private var open: [Int] = []
  private var tooDeep = false

  private init(file: String, text: [Unicode.Scalar]) {
    self.file = file
    self.text = text
  }

  /// Everything in the text that must not reach the YAML parser.
  static func check(_ text: String, file: String) -> [Diagnostic] {
    var scanner = TextGuard(file: file, text: Array(text.unicodeScalars))
    scanner.run()
    return scanner.findings.all
  }

  private mutating func run() {
    /// The last line ended inside a plain scalar; deeper lines go on with it.
    var inPlain = false
    while index < text.count, !tooDeep {
      let indent = skipIndentation()
      guard let first = peek(), first != "\n", first != "\r" else {
        skipLine()
        continue
      }
      if inPlain, indent > (open.last ?? -1), first != "#" {
        skipLine()
        continue
      }
      inPlain = first == "#" ? inPlain : readBlockLine()
      skipLine()
    }
  }

  /// Reads one line outside of any scalar; true when it ends inside a plain scalar.
  private mutating func readBlockLine() -> Bool {
    var atStart = true
    close(to: column)
    while let character = peek(), !tooDeep {
      switch character {
      case "\n", "\r": return false
      case " ", "\t": index += 1
      case "#" where atBlank: return false
      case "-", "?", ":":
        guard atStart, nextIsBlank else { fallthrough }
        if character != ":" { openLevel(at: column) }
        index += 1
      default:
        guard atStart else {
          if character == ":" && nextIsBlank { atStart = true }
          index += 1
          continue
        }
        let start = column
        switch character {
        case "&", "*", "!": refuseMark(character)
        case "|", ">":
          skipBlockScalar()
          return false
        case "\"", "'":
          skipQuoted(character)
          atStart = false
          if isKeyEnd { openLevel(at: start) }
        case "[", "{":
          skipFlow()
          atStart = false
        default:
          guard skipPlain(inFlow: false) else { return true }
          openLevel(at: start)
        }
      }
    }
    return false
  }

  /// Skips to the colon of a key (true) or to the end of the line or a comment (false).
  private mutating func skipPlain(inFlow: Bool) -> Bool {
    while let character = peek(), character != "\n", character != "\r" {
      if character == ":" && nextIsBlank { return true }
      if character == "#" && atBlank { return false }
      if inFlow && ",[]{}".unicodeScalars.contains(character) { return false }
      index += 1
    }
    return false
  }

  private mutating func skipFlow() {
    var depth = 0
    var atStart = true
    while let character = peek(), !tooDeep {
      switch character {
      case "\n": newLine()
      case " ", "\t", "\r": index += 1
      case "#" where atBlank: while peek() != nil, peek() != "\n" { index += 1 }
      case "[", "{":
        depth += 1
        checkDepth(open.count + depth)
        index += 1
        atStart = true
      case "]", "}":
        depth -= 1
        index += 1
        if depth == 0 { return }
        atStart = false
      case ",":
        index += 1
        atStart = true
      case ":" where nextIsBlank:
        index += 1
        atStart = true
      case "\"", "'":
        if atStart { skipQuoted(character) } else { index += 1 }
        atStart = false
      case "&", "*", "!":
        if atStart { refuseMark(character) } else { index += 1 }
        atStart = false
      default:
        atStart = false
        if !skipPlain(inFlow: true), peek() == character { index += 1 }
      }
    }
  }

  private mutating func skipQuoted(_ quote: Unicode.Scalar) {
    index += 1
    while let character = peek() {
      if character == "\n" {
        newLine()
      } else if character == "\\" && quote == "\"" {
        index += 1
        if peek() != nil && peek() != "\n" { index += 1 }
      } else if character == quote {
        index += 1
        if quote == "'" && peek() == "'" { index += 1 } else { return }
      } else {
        index += 1
      }
    }
  }

  private mutating func skipBlockScalar() {
    let parent = open.last ?? -1
    skipLine(andBreak: false)
    while peek() != nil {
      let rest = text[(index + 1)...]
      let content = rest.firstIndex { $0 != " " } ?? text.endIndex
      let isBlank = content == text.endIndex || text[content] == "\n" || text[content] == "\r"
      if !isBlank && content - index - 1 <= parent { return }
      newLine()
      skipLine(andBreak: false)
    }
  }

  private mutating func refuseMark(_ mark: Unicode.Scalar) {
    let place = location
    var name = ""
    index += 1
    while let character = peek(), !character.properties.isWhitespace, !",[]{}".unicodeScalars.contains(character) {
      name.unicodeScalars.append(character)
      index += 1
    }
    if name.isEmpty && mark != "!" { return }
    let what = mark == "&" ? "an anchor" : mark == "*" ? "an alias" : "a tag"
    findings.error(
      mark == "!" ? "yaml_tag" : "yaml_alias",
      "YAML reads '\(mark)\(name)' as \(what), which dialog files don't use. "
        + "If it is text, put it in quotes or in a | block; if not, write the value out.",
      at: place)
  }

  private mutating func openLevel(at column: Int) {
    close(to: column)
    open.append(column)
    checkDepth(open.count)
  }

  private mutating func close(to column: Int) {
    while let last = open.last, last >= column { open.removeLast() }
  }

  private mutating func checkDepth(_ depth: Int) {
    guard depth > TextGuard.roughDepth, !tooDeep else { return }
    tooDeep = true
    findings.error("too_deep", tooDeepMessage, at: location)
  }

  private mutating func skipIndentation() -> Int {
    while peek() == " " { index += 1 }
    let indent = column
    guard peek() == "\t" else { return indent }
    let place = location
    while peek() == " " || peek() == "\t" { index += 1 }
    if let next = peek(), next != "\n", next != "\r", next != "#" {
      findings.error("tab", "A tab can't indent YAML; use spaces, two for each level.", at: place)
    }
    return indent
  }

  private mutating func skipLine(andBreak: Bool = true) {
    while peek() != nil, peek() != "\n" { index += 1 }
    if andBreak, peek() != nil { newLine() }
  }

  private mutating func newLine() {
    index += 1
    line += 1
    lineStart = index
  }

  private func peek() -> Unicode.Scalar? { index < text.count ? text[index] : nil }

  private var column: Int { index - lineStart }

  private var location: SourceLocation { SourceLocation(file: file, line: line, column: column + 1) }

  private var nextIsBlank: Bool { index + 1 >= text.count || text[index + 1].properties.isWhitespace }

  /// The character here stands after a space or at the start of its line.
  private var atBlank: Bool { index == lineStart || text[index - 1].properties.isWhitespace }

  private var isKeyEnd: Bool {
    let next = text[index...].firstIndex { $0 != " " } ?? text.endIndex
    return next < text.count && text[next] == ":" && (next + 1 == text.count || text[next + 1].properties.isWhitespace)
  }
}

let tooDeepMessage = "This is nested more than 32 levels deep; no dialog file needs that. Flatten it."
