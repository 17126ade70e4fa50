/// Appends JSON to a byte buffer: strings escaped, everything else as it stands.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  /// Appends text that is JSON already: punctuation, keys.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func raw(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  mutating func raw(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  mutating func byte(_ ascii: Unicode.Scalar) { bytes.append(UInt8(ascii: ascii)) }

  /// A string in its quotes.
  mutating func string(_ text: String) {
    byte("\"")
    escape(text)
    byte("\"")
  }

  mutating func number(_ value: Int) {
    if value >= 0 && value < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(value))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  /// A list of strings.
  mutating func strings(_ texts: [String]) {
    byte("[")
    for (index, text) in texts.enumerated() {
      if index > 0 { byte(",") }
      string(text)
    }
    byte("]")
  }

  /// Takes back all that was written past `count` bytes.
  mutating func truncate(to count: Int) { bytes.removeLast(max(0, bytes.count - count)) }

  /// Gives the bytes away, and begins with an empty buffer.
  mutating func take(leaving empty: [UInt8]) -> [UInt8] {
    let taken = bytes
    bytes = empty
    return taken
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// The inside of a string; runs that need no escape are copied whole.
  mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      while true {
        let at = nextSpecial(in: source, from: start)
        bytes.append(contentsOf: source[start..<at])
        guard at < source.count else { return }
        escape(source[at])
        start = at + 1
      }
    }
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x22, 0x5C: bytes.append(byte)
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
      bytes.append(contentsOf: String(byte & 0xF, radix: 16).utf8)
    }
  }
}

/// Where the next byte that needs an escape stands; the end when there is none. Eight bytes are looked at together.
private func nextSpecial(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let raw = UnsafeRawBufferPointer(source)
  var at = start
  while at + 8 <= source.count {
    let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let below = (word &- ones &* 0x20) & ~word
    let found = below | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
    guard found & (ones &* 0x80) == 0 else { break }
    at += 8
  }
  while at < source.count, source[at] >= 0x20, source[at] != 0x22, source[at] != 0x5C { at += 1 }
  return at
}
