/// Breaks text into lines of at most `width` columns, between words where it can.
///
/// Line ends in the text stay. What begins with blanks or with a bullet (`- `, `* `, `• `) hangs: its further lines
/// begin below its first word. A word wider than a line is cut.
///
/// ```swift
/// wrapped("- bend the knee slowly", to: 12)  // ["- bend the", "  knee", "  slowly"]
/// ```
public func wrapped(_ text: String, to width: Int) -> [String] {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrappedLine($0, to: width) }
  while lines.last?.isEmpty == true { lines.removeLast() }
  return lines
}

private func wrappedLine(_ text: Substring, to width: Int) -> [String] {
  let blanks = text.prefix { $0 == " " }
  var words = text.dropFirst(blanks.count).split(separator: " ")
  guard !words.isEmpty else { return [""] }
  // A narrow screen has no room to waste on margins.
  var line = String(repeating: " ", count: min(blanks.count, width / 3))
  if ["-", "*", "•"].contains(words[0]), words.count > 1 { line += words.removeFirst() + " " }
  let hanging = String(repeating: " ", count: displayWidth(line))
  return Wrapping(width: max(width, hanging.count + 2), first: line, hanging: hanging).lines(of: words)
}

/// The lines so far, and the one that is being filled.
private struct Wrapping {
  var width: Int
  var hanging: String
  var line: String
  var used: Int
  var isFresh = true
  var lines: [String] = []

  init(width: Int, first: String, hanging: String) {
    self.width = width
    self.hanging = hanging
    line = first
    used = hanging.count
  }

  func lines(of words: [Substring]) -> [String] {
    var copy = self
    for word in words { copy.add(word) }
    return copy.lines + [copy.line]
  }

  private mutating func add(_ word: Substring) {
    let size = displayWidth(word)
    if !isFresh && used + 1 + size > width { breakLine() }
    if !isFresh {
      line += " "
      used += 1
    }
    isFresh = false
    guard used + size > width else {
      line += word
      used += size
      return
    }
    for character in word {
      let size = displayWidth(character)
      if used + size > width { breakLine() }
      line.append(character)
      used += size
      isFresh = false
    }
  }

  private mutating func breakLine() {
    lines.append(line)
    line = hanging
    used = hanging.count
    isFresh = true
  }
}
