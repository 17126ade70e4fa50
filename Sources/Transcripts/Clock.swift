import Foundation
import Understanding

/// The clock of a transcript: a moment in a time zone, moved only by `clock` lines.
///
/// Minutes and hours are time that passes. Days and weeks keep the time on the wall: nine in the morning stays nine in
/// the morning when daylight saving begins or ends on the way.
struct Clock {
  private(set) var date: Date
  private(set) var calendar: Calendar

  /// What is wrong with a `clock` line, in words for its author.
  struct Problem: Error { var text: String }

  private enum Unit { case minute, hour, day, week }

  private static let help = "write `clock 2026-03-02 09:00 Europe/London`, `clock +30 minutes` or `clock +1 day`"

  /// What the engine is told.
  var now: LocalTime {
    LocalTime(
      seconds: Int64(date.timeIntervalSince1970.rounded()),
      utcOffset: Int32(calendar.timeZone.secondsFromGMT(for: date)))
  }

  /// The clock after a line: `words` are those after `clock`, `current` is the clock so far.
  static func after(_ words: [Substring], current: Clock?) throws(Problem) -> Clock {
    guard let first = words.first else { throw Problem(text: help) }
    let clock = first.hasPrefix("+") ? try advanced(words, from: current) : try absolute(words, zoneOf: current)
    if let current, clock.date < current.date {
      throw Problem(text: "the clock never goes back; this is earlier than it was")
    }
    return clock
  }

  private static func advanced(_ words: [Substring], from current: Clock?) throws(Problem) -> Clock {
    guard words.count == 2, let amount = Int(words[0].dropFirst()), (1...100_000).contains(amount),
      let unit = unit(words[1])
    else { throw Problem(text: help) }
    guard var clock = current else {
      throw Problem(text: "nothing to count from; the first clock is a date, time and zone: \(help)")
    }
    let moved: Date? =
      switch unit {
      case .minute: clock.date.addingTimeInterval(Double(amount) * 60)
      case .hour: clock.date.addingTimeInterval(Double(amount) * 3600)
      case .day: clock.calendar.date(byAdding: .day, value: amount, to: clock.date)
      case .week: clock.calendar.date(byAdding: .day, value: 7 * amount, to: clock.date)
      }
    guard let moved else { throw Problem(text: "the calendar does not reach that far") }
    clock.date = moved
    return clock
  }

  private static func absolute(_ words: [Substring], zoneOf current: Clock?) throws(Problem) -> Clock {
    guard words.count == 2 || words.count == 3, let day = numbers(words[0], separator: "-", widths: [4, 2, 2]),
      let time = numbers(words[1], separator: ":", widths: [2, 2])
    else { throw Problem(text: help) }
    var calendar: Calendar
    if words.count == 3 {
      guard let zone = TimeZone(identifier: String(words[2])) else {
        throw Problem(text: "no time zone is called \(words[2]); names are those of the tz database: Europe/London")
      }
      calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = zone
    } else if let current {
      calendar = current.calendar
    } else {
      throw Problem(text: "the first clock names its time zone: \(help)")
    }
    let components = DateComponents(year: day[0], month: day[1], day: day[2], hour: time[0], minute: time[1])
    guard let date = calendar.date(from: components),
      calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date) == components
    else { throw Problem(text: "there is no \(words[0]) \(words[1]) in \(calendar.timeZone.identifier)") }
    return Clock(date: date, calendar: calendar)
  }

  private static func unit(_ word: Substring) -> Unit? {
    switch word {
    case "minute", "minutes": .minute
    case "hour", "hours": .hour
    case "day", "days": .day
    case "week", "weeks": .week
    default: nil
    }
  }

  private static func numbers(_ word: Substring, separator: Character, widths: [Int]) -> [Int]? {
    let parts = word.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == widths, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else {
      return nil
    }
    return parts.compactMap { Int($0) }
  }
}
