import Dialog

/// The kinds of a value in a saved form.
enum ValueKind: String, CaseIterable {
  // In the order of the form: never changed, only added to.
  case yesNo = "yes_no"
  case number, choice, choices, side, duration, text, unsure, skipped
  case gaveUp = "gave_up"

  var number: UInt8 { UInt8(Self.allCases.firstIndex(of: self) ?? 0) }
}

/// Writes the parts of a stored session.
struct FormWriter {
  var bytes: [UInt8]

  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Seven bits a byte, the lowest first.
  mutating func unsigned(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func number(_ count: Int) { unsigned(UInt64(count)) }

  /// Small numbers of either sign are short.
  mutating func signed(_ number: Int64) { unsigned(UInt64(bitPattern: (number << 1) ^ (number >> 63))) }

  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 {
      unsigned(UInt64($0.count))
      bytes.append(contentsOf: $0)
    }
  }

  /// A name by its code plus 1, or written out behind a 0.
  mutating func name(_ code: UInt64, _ name: @autoclosure () -> String) {
    unsigned(code)
    if code == 0 { text(name()) }
  }

  mutating func kind(_ kind: ValueKind) { bytes.append(kind.number) }

  mutating func times(_ at: Int64, _ loweredAt: Int64?) {
    signed(at)
    byte(loweredAt == nil ? 0 : 1)
    if let loweredAt { signed(loweredAt) }
  }

  mutating func span(_ low: Double, _ high: Double) {
    if let low = Int64(exactly: low), let high = Int64(exactly: high) {
      byte(low == high ? 0 : 1)
      signed(low)
      if low != high { signed(high) }
    } else {
      byte(2)
      for end in [low, high] {
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
          byte(UInt8(truncatingIfNeeded: end.bitPattern >> shift))
        }
      }
    }
  }

  mutating func list<Element>(_ elements: [Element], _ write: (inout FormWriter, Element) -> Void) {
    unsigned(UInt64(elements.count))
    for element in elements { write(&self, element) }
  }
}

/// Reads the parts of a stored session; whatever the bytes are, it ends with a value or an error.
struct FormReader {
  private let bytes: [UInt8]
  private let codes: NameCodes
  private var at = 0

  init(bytes: [UInt8], codes: NameCodes) {
    self.bytes = bytes
    self.codes = codes
  }

  var isAtEnd: Bool { at == bytes.count }

  mutating func byte() throws(RestoreError) -> UInt8 {
    guard at < bytes.count else { throw .damaged(field: "form") }
    at += 1
    return bytes[at - 1]
  }

  mutating func unsigned() throws(RestoreError) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let byte = try byte()
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    throw .damaged(field: "form")
  }

  mutating func signed() throws(RestoreError) -> Int64 {
    let number = try unsigned()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  /// A number of things that follow, each of a byte at least.
  mutating func count() throws(RestoreError) -> Int {
    let number = try unsigned()
    guard number <= UInt64(bytes.count - at) else { throw .damaged(field: "form") }
    return Int(number)
  }

  mutating func text() throws(RestoreError) -> String {
    let count = try count()
    guard let text = String(validating: bytes[at..<at + count], as: UTF8.self) else { throw .damaged(field: "text") }
    at += count
    return text
  }

  mutating func name() throws(RestoreError) -> String {
    let code = try unsigned()
    guard code > 0 else { return try text() }
    guard code <= UInt64(Int32.max), let name = codes.name(of: Int(code) - 1) else { throw .unknownName }
    return name
  }

  mutating func one<Element>(of all: [Element]) throws(RestoreError) -> Element {
    let number = Int(try byte())
    guard all.indices.contains(number) else { throw .damaged(field: "form") }
    return all[number]
  }

  mutating func times() throws(RestoreError) -> (Int64, Int64?) {
    let at = try signed()
    return (at, try byte() == 0 ? nil : try signed())
  }

  mutating func list<Element>(
    _ read: (inout FormReader) throws(RestoreError) -> Element
  ) throws(RestoreError) -> [Element] {
    var elements: [Element] = []
    for _ in 0..<(try count()) { elements.append(try read(&self)) }
    return elements
  }

  mutating func answer() throws(RestoreError) -> SavedSession.SavedAnswer {
    let marks = try byte()
    func mark(_ bit: UInt8) -> Bool? { marks & bit != 0 ? true : nil }
    let value = try value()
    return SavedSession.SavedAnswer(
      value: value, hedged: mark(1), ahead: mark(2), derived: mark(4), standing: mark(8), stale: mark(16),
      active: mark(32), visit: mark(64), asked: mark(128) == nil ? nil : try name())
  }

  private mutating func value() throws(RestoreError) -> SavedSession.SavedValue {
    let kind = try one(of: ValueKind.allCases)
    var value = SavedSession.SavedValue(kind: kind.rawValue)
    switch kind {
    case .yesNo: value.ids = [try byte() == 0 ? "no" : "yes"]
    case .number, .duration: (value.low, value.high) = try span()
    case .choice, .choices: value.ids = try list { (reader) throws(RestoreError) in try reader.name() }
    case .side: value.ids = [try one(of: Side.allCases).rawValue]
    case .text: value.text = try text()
    case .unsure, .skipped, .gaveUp: break
    }
    return value
  }

  private mutating func span() throws(RestoreError) -> (Double, Double) {
    switch try byte() {
    case 0:
      let both = Double(try signed())
      return (both, both)
    case 1: return (Double(try signed()), Double(try signed()))
    case 2: return (try double(), try double())
    default: throw .damaged(field: "form")
    }
  }

  private mutating func double() throws(RestoreError) -> Double {
    var bits: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { bits |= UInt64(try byte()) << shift }
    let number = Double(bitPattern: bits)
    guard !number.isNaN else { throw .damaged(field: "form") }
    return number
  }

  mutating func pending() throws(RestoreError) -> SavedSession.SavedPending {
    let kind = try text()
    let parts = try byte()
    return SavedSession.SavedPending(
      kind: kind,
      values: parts & 1 == 0 ? nil : try list { (reader) throws(RestoreError) in try reader.value() },
      slots: parts & 2 == 0 ? nil : try list { (reader) throws(RestoreError) in try reader.name() },
      text: parts & 4 == 0 ? nil : try text())
  }
}
