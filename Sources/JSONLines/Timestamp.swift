/// Reads RFC 3339 timestamps: `2026-11-22T10:42:36Z`, `2026-11-22T11:42:36.5+01:00`.
enum Timestamp {
  /// Seconds since 1970-01-01T00:00:00Z, fractions dropped; nil when it is not such a timestamp, or no such day.
  ///
  /// A leap second counts as the first second of the next minute.
  static func seconds(_ text: [UInt8]) -> Int64? {
    guard text.count >= 20, text.count <= 40 else { return nil }
    guard let year = number(text, 0, 4), text[4] == UInt8(ascii: "-"),
      let month = number(text, 5, 2), text[7] == UInt8(ascii: "-"), let day = number(text, 8, 2),
      text[10] | 0x20 == UInt8(ascii: "t") || text[10] == UInt8(ascii: " "),
      let hour = number(text, 11, 2), text[13] == UInt8(ascii: ":"),
      let minute = number(text, 14, 2), text[16] == UInt8(ascii: ":"), let second = number(text, 17, 2)
    else { return nil }
    guard (1...12).contains(month), day >= 1, day <= days(in: month, of: year), hour < 24, minute < 60, second <= 60
    else { return nil }
    var at = 19
    if text[at] == UInt8(ascii: ".") {
      at += 1
      let first = at
      while at < text.count, isDigit(text[at]) { at += 1 }
      guard at > first else { return nil }
    }
    guard let offset = offset(text[at...]) else { return nil }
    let clock = Int64(hour * 3600 + minute * 60 + second)
    return daysSince1970(year, month, day) * 86_400 + clock - offset
  }

  /// `Z` or `+01:00`, in seconds east of UTC.
  private static func offset(_ rest: ArraySlice<UInt8>) -> Int64? {
    let text = Array(rest)
    if text.count == 1, text[0] | 0x20 == UInt8(ascii: "z") { return 0 }
    guard text.count == 6, text[3] == UInt8(ascii: ":"), let hours = number(text, 1, 2), hours < 24,
      let minutes = number(text, 4, 2), minutes < 60
    else { return nil }
    let size = Int64(hours * 3600 + minutes * 60)
    switch text[0] {
    case UInt8(ascii: "+"): return size
    case UInt8(ascii: "-"): return -size
    default: return nil
    }
  }

  private static func number(_ text: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start + count <= text.count else { return nil }
    var value = 0
    for at in start..<(start + count) {
      guard isDigit(text[at]) else { return nil }
      value = value * 10 + Int(text[at] - UInt8(ascii: "0"))
    }
    return value
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from the Gregorian civil calendar, counted in eras of 400 years that begin in March.
  private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int64(era * 146_097 + dayOfEra - 719_468)
  }
}
