/// JSON in all the spellings that mean the same.
enum JSONText {
  /// A string in quotes; now and then with escapes that nothing needs.
  static func string(_ text: String, _ dice: inout Dice) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    let escapesAll = dice.once(in: 40)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" || escapesAll || dice.once(in: 200) {
        for unit in String(scalar).utf16 { bytes += escape(unit) }
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes + [UInt8(ascii: "\"")]
  }

  private static func escape(_ unit: UInt16) -> [UInt8] {
    let digits = String(unit, radix: 16)
    return Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
  }

  /// An object of these members, in any order and with any space between.
  static func object(_ members: [(key: String, value: [UInt8])], _ dice: inout Dice) -> [UInt8] {
    let shuffled = dice.once(in: 4) ? members.shuffled(using: &dice) : members
    let space: [UInt8] = dice.once(in: 10) ? Array(dice.pick([" ", "\t", "  ", "\r"]).utf8) : []
    var bytes: [UInt8] = [UInt8(ascii: "{")] + space
    for (index, member) in shuffled.enumerated() {
      if index > 0 { bytes += [UInt8(ascii: ",")] + space }
      bytes += string(member.key, &dice) + space + [UInt8(ascii: ":")] + space + member.value
    }
    return bytes + space + [UInt8(ascii: "}")]
  }

  /// A value of any kind, which mostly does not fit where it is put.
  static func value(_ dice: inout Dice, depth: Int = 0) -> [UInt8] {
    switch dice.below(depth > 3 ? 6 : 8) {
    case 0: return Array("null".utf8)
    case 1: return Array(dice.pick(["true", "false"]).utf8)
    case 2:
      let numbers = [
        "0", "1", "-1", "1.0", "1e0", "-0", "2", "32", "9007199254740993", "1e400", "0.5", "1E+2", "4294967296",
      ]
      return Array(dice.pick(numbers).utf8)
    case 3, 4: return string(dice.typed(), &dice)
    case 5: return string(dice.pick(["yes", "a1", "s", "coach/1", "tick", "text"]), &dice)
    case 6:
      let parts = (0..<dice.size(upTo: 40)).map { _ in value(&dice, depth: depth + 1) }
      return [UInt8(ascii: "[")] + Array(parts.joined(separator: [UInt8(ascii: ",")])) + [UInt8(ascii: "]")]
    default:
      let keys = (0..<dice.size(upTo: 20)).map { number in dice.once(in: 12) ? "k" : "k\(number)" }
      return object(keys.map { ($0, value(&dice, depth: depth + 1)) }, &dice)
    }
  }
}
