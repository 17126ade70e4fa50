import Foundation

/// Time zones by name, and their offsets, looked up once and kept.
///
/// A zone is known by a small number from then on, so that a session remembers it in two bytes; zone 0 is UTC.
struct Zones {
  private struct Zone {
    /// As it was given; empty for UTC at first.
    var name: String
    var zone: TimeZone
    /// The quarter of an hour for which `offset` holds: zones change their offset on quarters only.
    var quarter: Int64 = .min
    var offset: Int32 = 0
  }

  private var zones: [Zone] = [Zone(name: "", zone: .gmt)]
  private var numbers: [String: UInt16] = ["UTC": 0]
  private let known = Set(TimeZone.knownTimeZoneIdentifiers)

  /// The number of an IANA zone; nil when there is no such zone.
  mutating func number(of name: String) -> UInt16? {
    if let number = numbers[name] { return number }
    guard name.utf8.count <= 64, isIANA(name), let zone = TimeZone(identifier: name) else { return nil }
    let number = UInt16(zones.count)
    zones.append(Zone(name: name, zone: zone))
    numbers[name] = number
    return number
  }

  /// The name under which a zone is kept.
  func name(of number: UInt16) -> String { zones[Int(number)].name }

  /// Seconds east of UTC at a moment.
  mutating func offset(_ number: UInt16, at seconds: Int64) -> Int32 {
    guard number > 0, zones.indices.contains(Int(number)) else { return 0 }
    let quarter = seconds / 900
    if zones[Int(number)].quarter != quarter {
      let date = Date(timeIntervalSince1970: TimeInterval(seconds))
      zones[Int(number)].offset = Int32(zones[Int(number)].zone.secondsFromGMT(for: date))
      zones[Int(number)].quarter = quarter
    }
    return zones[Int(number)].offset
  }

  /// Foundation also reads `GMT+3:30` and abbreviations such as `PST`, which name an offset and not a place.
  private func isIANA(_ name: String) -> Bool {
    known.contains(name) || name.contains("/") || Self.singleWords.contains(name)
  }

  /// Names of the IANA database without a region that Foundation does not list.
  private static let singleWords: Set = [
    "UTC", "UCT", "Zulu", "Universal", "Greenwich", "CET", "EET", "MET", "WET", "EST", "MST", "HST", "EST5EDT",
    "CST6CDT", "MST7MDT", "PST8PDT", "Cuba", "Egypt", "Eire", "GB", "Hongkong", "Iceland", "Iran", "Israel", "Jamaica",
    "Japan", "Kwajalein", "Libya", "NZ", "Navajo", "PRC", "Poland", "Portugal", "ROC", "ROK", "Singapore", "Turkey",
  ]
}
