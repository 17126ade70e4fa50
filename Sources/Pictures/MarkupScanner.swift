/// Takes the markup of a small XML file apart: elements, their attributes, the text between them.
///
/// Hand-written, since the XML reader of Foundation would bring libxml2 and ICU (30 MB) to every installation for the
/// sake of a few lines and circles. It reads what drawings need, and says so of everything else.
struct MarkupScanner {
  enum Piece: Hashable {
    case open(name: String, attributes: [String: String], isEmpty: Bool)
    case close(name: String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line that is being read, from 1.
  var line: Int { 1 + bytes[..<position].count { $0 == UInt8(ascii: "\n") } }

  func problem(_ message: String) -> PictureProblem { PictureProblem(message: message, line: line) }

  /// The next piece; nil at the end.
  mutating func next() throws(PictureProblem) -> Piece? {
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") { return .text(take { $0 != UInt8(ascii: "<") }) }
      if skip("<?") {
        try skip(past: "?>")
      } else if skip("<!--") {
        try skip(past: "-->")
      } else if skip("<!") {
        throw problem("Declarations (<! ... >) are not read; leave them out.")
      } else if skip("</") {
        let name = take(isName)
        skipBlanks()
        guard skip(">") else { throw problem("'</\(name)' lacks its '>'.") }
        return .close(name: name)
      } else {
        return try element()
      }
    }
    return nil
  }

  private mutating func element() throws(PictureProblem) -> Piece {
    position += 1
    let name = take(isName)
    guard !name.isEmpty else { throw problem("After '<' the name of an element is missing.") }
    var attributes: [String: String] = [:]
    while true {
      skipBlanks()
      if skip("/>") { return .open(name: name, attributes: attributes, isEmpty: true) }
      if skip(">") { return .open(name: name, attributes: attributes, isEmpty: false) }
      let key = take(isName)
      guard !key.isEmpty, skip("=") else { throw problem("'<\(name)' has something that is no attribute=\"value\".") }
      guard let quote = bytes.dropFirst(position).first, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(quote) else {
        throw problem("The value of '\(key)' needs quotes.")
      }
      position += 1
      let value = take { $0 != quote }
      guard position < bytes.count else { throw problem("The value of '\(key)' has no closing quote.") }
      position += 1
      guard attributes.updateValue(value, forKey: key) == nil else {
        throw problem("'\(key)' stands twice in '<\(name)'.")
      }
    }
  }

  // MARK: Bytes

  private func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private mutating func take(_ isWanted: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, isWanted(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] { return false }
    position += count
    return true
  }

  private mutating func skip(past end: StaticString) throws(PictureProblem) {
    let start = position
    while !skip(end) {
      position += 1
      guard position < bytes.count else {
        position = start
        throw problem("What begins here has no end.")
      }
    }
  }

  private mutating func skipBlanks() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
  }
}
