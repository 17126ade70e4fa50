/// A text as a transcript shows it: no spaces at line ends, no blank lines before or after, LF between lines.
func tidied(_ text: String) -> String {
  let bytes = text.utf8
  let isTidy =
    !bytes.contains { $0 == newline || $0 == carriageReturn } && trimmed(bytes[...]).utf8.count == bytes.count
  if isTidy { return text }
  var lines = bytes.split(separator: newline, omittingEmptySubsequences: false).map { trimmedEnd($0) }
  while lines.last?.isEmpty == true { lines.removeLast() }
  guard let first = lines.firstIndex(where: { !$0.isEmpty }) else { return "" }
  lines.removeFirst(first)
  lines[0] = trimmed(lines[0].utf8)
  return lines.joined(separator: "\n")
}

/// Wording for a transcript: in full, or cut between words with a trailing `...` when it is long.
///
/// `limit` counts characters; a text of at most one and a half times as many stays whole, since cutting would save
/// little.
func shortened(_ text: String, to limit: Int) -> String {
  let whole = tidied(text)
  guard whole.count > limit + limit / 2 else { return whole }
  let head = whole.prefix(limit)
  let end = head.lastIndex { $0 == " " || $0 == "\n" } ?? head.endIndex
  return String(trimmedEnd(head[..<end].utf8)) + ellipsis
}

let newline = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")

/// Spaces, tabs and carriage returns: what surrounds a line's content without being part of it.
func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == carriageReturn
}

/// Without blanks at both ends.
func trimmed(_ bytes: Substring.UTF8View) -> Substring {
  Substring(bytes.drop(while: isBlank)).utf8.isEmpty ? "" : trimmedEnd(bytes.drop(while: isBlank))
}

/// Without blanks at the end.
func trimmedEnd(_ bytes: Substring.UTF8View) -> Substring {
  guard let last = bytes.lastIndex(where: { !isBlank($0) }) else { return "" }
  return Substring(bytes[...last])
}
