/// Small damage of the kind that wires, editors and mistaken programs do to bytes.
enum Damage {
  private static let spice: [[UInt8]] =
    [
      "\"", "\\", "{", "}", "[", "]", ",", ":", "\\u0000", "\\ud800", "\\udc00", "null", "1e9", "yes", "a1", " ", "\r",
      "\u{FEFF}",
      "é", "\"id\":\"x\",", "\"session\":\"\",", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "//", "'", "-",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xF0, 0x9F], [0xC0, 0x80], [0xED, 0xA0, 0x80]]

  static func done(to bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0...dice.below(3) {
      let at = dice.below(bytes.count + 1)
      let end = min(bytes.count, at + dice.within(1...20))
      switch dice.below(7) {
      case 0: bytes.removeSubrange(at..<min(end, at + 6, bytes.count))
      case 1: bytes.insert(contentsOf: dice.pick(spice), at: at)
      case 2: if at < bytes.count { bytes[at] = UInt8(truncatingIfNeeded: dice.next()) }
      case 3: if at < bytes.count { bytes[at] ^= 1 << UInt8(dice.below(8)) }
      case 4: bytes.insert(contentsOf: bytes[at..<end], at: end)
      case 5: if dice.once(in: 4) { bytes.removeSubrange(at...) }
      default: if at < end { bytes[at..<end].shuffle(using: &dice) }
      }
    }
    return bytes
  }
}
