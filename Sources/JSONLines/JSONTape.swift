/// One line of JSON as a flat list of tokens over the line's own bytes.
///
/// Strict RFC 8259: no comments, no trailing commas, no raw control characters, no lone surrogate escapes. Nothing is
/// copied: a token holds the range of its text, so a tape is only good beside the bytes that it was read from. One
/// tape serves all lines, so that reading a line allocates nothing.
package struct JSONTape {
  package enum Kind: UInt8 { case null, bool, number, string, array, object }

  package struct Token {
    package var kind: Kind
    /// A string that holds at least one backslash.
    package var isEscaped = false
    /// Byte range in the line; for strings without the quotes.
    package var start: Int
    package var end: Int
    /// Index of the first token after this value and all that it holds.
    package var next: Int
  }

  /// What is wrong with a text that does follow the grammar.
  package enum Fault { case duplicateKey, tooDeep }

  /// In order of appearance; an object's keys and values take turns.
  package private(set) var tokens: [Token] = []
  package private(set) var fault: Fault?
  /// Arrays and objects that have not ended yet, as indices into `tokens`.
  private var open: [Int] = []

  package init() {}

  /// Reads one complete JSON text of valid UTF-8.
  ///
  /// - Returns: false when the bytes are not JSON.
  package mutating func read(_ line: Span<UInt8>) -> Bool {
    tokens.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    fault = nil
    var at = 0
    skipSpace(line, &at)
    while at < line.count {
      let byte = line[at]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        let isObject = byte == UInt8(ascii: "{")
        begin(isObject ? .object : .array, at)
        at += 1
        skipSpace(line, &at)
        if at < line.count, line[at] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          at += 1
          end(line, at)
        } else {
          if isObject, !readKey(line, &at) { return false }
          continue
        }
      } else if !readScalar(line, &at) {
        return false
      }
      guard let goesOn = endContainers(line, &at) else { return false }
      if !goesOn { return at == line.count }
    }
    return false
  }

  /// After a value: ends the containers that end here.
  ///
  /// - Returns: true before a further value, false when the text is complete, nil when it is broken.
  private mutating func endContainers(_ line: Span<UInt8>, _ at: inout Int) -> Bool? {
    while true {
      skipSpace(line, &at)
      guard let container = open.last else { return false }
      guard at < line.count else { return nil }
      let isObject = tokens[container].kind == .object
      if line[at] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
        at += 1
        end(line, at)
        continue
      }
      guard line[at] == UInt8(ascii: ",") else { return nil }
      at += 1
      skipSpace(line, &at)
      if isObject, !readKey(line, &at) { return nil }
      return true
    }
  }

  private mutating func begin(_ kind: Kind, _ at: Int) {
    open.append(tokens.count)
    tokens.append(Token(kind: kind, start: at, end: at, next: 0))
    if open.count > Limits.nesting { fault = .tooDeep }
  }

  private mutating func end(_ line: Span<UInt8>, _ at: Int) {
    guard let container = open.popLast() else { return }
    tokens[container].end = at
    tokens[container].next = tokens.count
    if tokens[container].kind == .object, fault == nil, hasDuplicateKeys(container, line) { fault = .duplicateKey }
  }

  /// A key, its colon and the space around them.
  private mutating func readKey(_ line: Span<UInt8>, _ at: inout Int) -> Bool {
    guard at < line.count, line[at] == UInt8(ascii: "\""), readString(line, &at) else { return false }
    skipSpace(line, &at)
    guard at < line.count, line[at] == UInt8(ascii: ":") else { return false }
    at += 1
    skipSpace(line, &at)
    return true
  }

  private mutating func readScalar(_ line: Span<UInt8>, _ at: inout Int) -> Bool {
    switch line[at] {
    case UInt8(ascii: "\""): readString(line, &at)
    case UInt8(ascii: "t"): readWord("true", .bool, line, &at)
    case UInt8(ascii: "f"): readWord("false", .bool, line, &at)
    case UInt8(ascii: "n"): readWord("null", .null, line, &at)
    default: readNumber(line, &at)
    }
  }

  private mutating func readWord(_ word: StaticString, _ kind: Kind, _ line: Span<UInt8>, _ at: inout Int) -> Bool {
    let start = at
    let matches = word.withUTF8Buffer { letters in
      guard line.count - start >= letters.count else { return false }
      return letters.indices.allSatisfy { line[start + $0] == letters[$0] }
    }
    guard matches else { return false }
    at += word.utf8CodeUnitCount
    append(kind, start, at)
    return true
  }

  private mutating func readNumber(_ line: Span<UInt8>, _ at: inout Int) -> Bool {
    let start = at
    func digits() -> Bool {
      let first = at
      while at < line.count, isDigit(line[at]) { at += 1 }
      return at > first
    }
    if line[at] == UInt8(ascii: "-") { at += 1 }
    if at < line.count, line[at] == UInt8(ascii: "0") {
      at += 1
    } else if !digits() {
      return false
    }
    if at < line.count, line[at] == UInt8(ascii: ".") {
      at += 1
      guard digits() else { return false }
    }
    if at < line.count, line[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if at < line.count, line[at] == UInt8(ascii: "+") || line[at] == UInt8(ascii: "-") { at += 1 }
      guard digits() else { return false }
    }
    append(.number, start, at)
    return true
  }

  private mutating func readString(_ line: Span<UInt8>, _ at: inout Int) -> Bool {
    at += 1
    let start = at
    var isEscaped = false
    while at < line.count {
      let byte = line[at]
      if byte == UInt8(ascii: "\"") {
        append(.string, start, at, isEscaped: isEscaped)
        at += 1
        return true
      }
      if byte < 0x20 { return false }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        guard JSONEscape.read(line, &at) != nil else { return false }
      } else {
        at += 1
      }
    }
    return false
  }

  private mutating func append(_ kind: Kind, _ start: Int, _ end: Int, isEscaped: Bool = false) {
    tokens.append(Token(kind: kind, isEscaped: isEscaped, start: start, end: end, next: tokens.count + 1))
  }

  private func skipSpace(_ line: Span<UInt8>, _ at: inout Int) {
    while at < line.count, isJSONSpace(line[at]) { at += 1 }
  }
}

// MARK: - Reading a tape

extension JSONTape {
  /// Calls `body` with the key and the value of every member of an object, as token indices, until it returns false.
  package func forEachMember(of object: Int, _ body: (_ key: Int, _ value: Int) -> Bool) {
    var key = object + 1
    while key < tokens[object].next {
      guard body(key, key + 1) else { return }
      key = tokens[key + 1].next
    }
  }

  /// The elements of an array, as token indices.
  package func elements(of array: Int) -> [Int] {
    var found: [Int] = []
    var element = array + 1
    while element < tokens[array].next {
      found.append(element)
      element = tokens[element].next
    }
    return found
  }

  /// Whether a string token reads as `word` (ASCII).
  package func matches(_ token: Int, _ word: StaticString, in line: Span<UInt8>) -> Bool {
    let found = tokens[token]
    if found.isEscaped { return decodedBytes(token, in: line).elementsEqual("\(word)".utf8) }
    guard found.end - found.start == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      letters.indices.allSatisfy { line[found.start + $0] == letters[$0] }
    }
  }

  /// The UTF-8 of a string token, its escapes resolved.
  package func decodedBytes(_ token: Int, in line: Span<UInt8>) -> [UInt8] {
    let found = tokens[token]
    var bytes: [UInt8] = []
    bytes.reserveCapacity(found.end - found.start)
    var at = found.start
    while at < found.end {
      if line[at] == UInt8(ascii: "\\") {
        guard let scalar = JSONEscape.read(line, &at) else { break }
        bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      } else {
        bytes.append(line[at])
        at += 1
      }
    }
    return bytes
  }

  /// The whole number that a number token stands for (`1`, `1.0` and `1e0` are the same one); nil past 2^53.
  package func wholeNumber(_ token: Int, in line: Span<UInt8>) -> Int? {
    let found = tokens[token]
    guard found.kind == .number else { return nil }
    if found.end - found.start == 1 { return Int(line[found.start] - UInt8(ascii: "0")) }
    var digits = ""
    for at in found.start..<found.end { digits.unicodeScalars.append(Unicode.Scalar(line[at])) }
    guard let number = Double(digits), abs(number) <= 9_007_199_254_740_992 else { return nil }
    return Int(exactly: number)
  }

  private func hasDuplicateKeys(_ object: Int, _ line: Span<UInt8>) -> Bool {
    var count = 0
    var isEscaped = false
    forEachMember(of: object) { key, _ in
      count += 1
      isEscaped = isEscaped || tokens[key].isEscaped
      return true
    }
    if count > 16 || isEscaped { return hasDuplicatesAmongMany(object, line) }
    var found = false
    forEachMember(of: object) { key, value in
      var other = tokens[value].next
      while other < tokens[object].next, !found {
        found = areSame(key, other, line)
        other = tokens[other + 1].next
      }
      return !found
    }
    return found
  }

  /// For hostile objects with thousands of keys, where comparing all pairs would take seconds.
  private func hasDuplicatesAmongMany(_ object: Int, _ line: Span<UInt8>) -> Bool {
    var seen: Set<[UInt8]> = []
    var found = false
    forEachMember(of: object) { key, _ in
      found = !seen.insert(decodedBytes(key, in: line)).inserted
      return !found
    }
    return found
  }

  /// Compares two strings without escapes.
  private func areSame(_ a: Int, _ b: Int, _ line: Span<UInt8>) -> Bool {
    let (a, b) = (tokens[a], tokens[b])
    guard a.end - a.start == b.end - b.start else { return false }
    return (0..<(a.end - a.start)).allSatisfy { line[a.start + $0] == line[b.start + $0] }
  }
}
