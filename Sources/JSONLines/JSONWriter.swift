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

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// The inside of a string; runs that need no escape are copied whole.
  mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      for at in source.indices where source[at] < 0x20 || source[at] == 0x22 || source[at] == 0x5C {
        bytes.append(contentsOf: source[start..<at])
        escape(source[at])
        start = at + 1
      }
      bytes.append(contentsOf: source[start...])
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
