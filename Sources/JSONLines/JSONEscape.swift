/// The escapes of JSON strings: `\n`, `\"`, `\u00e9` and pairs of surrogates.
enum JSONEscape {
  /// Reads one escape; `at` moves from its backslash to the byte after it.
  ///
  /// - Returns: nil when it is no escape of JSON, or a surrogate that is not half of a pair.
  static func read(_ line: Span<UInt8>, _ at: inout Int) -> Unicode.Scalar? {
    guard at + 1 < line.count else { return nil }
    let letter = line[at + 1]
    at += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: return nil
    }
    guard let unit = readUnit(line, &at) else { return nil }
    guard unit & 0xFC00 == 0xD800 else { return Unicode.Scalar(unit) }
    guard at + 1 < line.count, line[at] == UInt8(ascii: "\\"), line[at + 1] == UInt8(ascii: "u") else { return nil }
    at += 2
    guard let low = readUnit(line, &at), low & 0xFC00 == 0xDC00 else { return nil }
    return Unicode.Scalar(0x10000 + ((unit & 0x3FF) << 10 | (low & 0x3FF)))
  }

  private static func readUnit(_ line: Span<UInt8>, _ at: inout Int) -> UInt32? {
    guard at + 4 <= line.count else { return nil }
    var unit: UInt32 = 0
    for offset in 0..<4 {
      guard let digit = hexDigit(line[at + offset]) else { return nil }
      unit = unit << 4 | digit
    }
    at += 4
    return unit
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

func isJSONSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}

func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
