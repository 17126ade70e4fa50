import Foundation
import Testing
import Understanding

@testable import Transcripts

@Suite("The clock of a transcript")
struct ClockTests {
  /// The moments of all turns, as `2026-03-02T09:00:00Z +3600`.
  private func times(_ text: String) throws -> [String] {
    try Transcript(reading: text, file: "a").exchanges.map { exchange in
      let date = Date(timeIntervalSince1970: Double(exchange.now.seconds))
      return "\(date.ISO8601Format()) \(exchange.now.utcOffset)"
    }
  }

  @Test(
    "clock lines lead to these moments",
    arguments: [
      ("clock 2026-03-02 09:00 Europe/London", "2026-03-02T09:00:00Z 0"),
      ("clock 2026-07-02 09:00 Europe/London", "2026-07-02T08:00:00Z 3600"),
      ("clock 2026-03-02 09:00 Asia/Kathmandu", "2026-03-02T03:15:00Z 20700"),
      ("clock 2024-02-29 23:59 UTC", "2024-02-29T23:59:00Z 0"),
      ("clock 2026-03-02 09:00 UTC\nclock +30 minutes", "2026-03-02T09:30:00Z 0"),
      ("clock 2026-03-02 09:00 UTC\nclock +1 hour\nclock +2 hours", "2026-03-02T12:00:00Z 0"),
      ("clock 2026-03-02 09:00 UTC\nclock +1 day", "2026-03-03T09:00:00Z 0"),
      ("clock 2026-03-02 09:00 UTC\nclock +2 weeks", "2026-03-16T09:00:00Z 0"),
      ("clock 2026-03-02 09:00 UTC\nclock 2026-05-01 18:30", "2026-05-01T18:30:00Z 0"),
      ("clock 2026-03-02 09:00 UTC\nclock 2026-05-01 18:30 Europe/Paris", "2026-05-01T16:30:00Z 7200"),
    ])
  func moment(lines: String, time: String) throws {
    #expect(try times(lines + "\n> hi") == [time])
  }

  @Test(
    "days and weeks keep the time on the wall when summer time begins or ends",
    arguments: [
      ("2026-03-28 09:00 Europe/London", "+1 day", "2026-03-29T08:00:00Z 3600"),
      ("2026-10-24 09:00 Europe/London", "+1 day", "2026-10-25T09:00:00Z 0"),
      ("2026-03-20 09:00 Europe/London", "+2 weeks", "2026-04-03T08:00:00Z 3600"),
      ("2026-03-28 09:00 Europe/London", "+24 hours", "2026-03-29T09:00:00Z 3600"),
      // 01:30 is skipped that night: later by as much as was skipped.
      ("2026-03-28 01:30 Europe/London", "+1 day", "2026-03-29T01:30:00Z 3600"),
    ])
  func summerTime(start: String, step: String, time: String) throws {
    #expect(try times("clock \(start)\nclock \(step)\n> hi") == [time])
  }

  @Test("a time that comes twice is its first")
  func twice() throws {
    #expect(try times("clock 2026-10-25 01:30 Europe/London\n> hi") == ["2026-10-25T00:30:00Z 3600"])
  }

  @Test("the clock stands still until a line moves it")
  func still() throws {
    let all = try times("clock 2026-03-02 09:00 UTC\n> a\n> b\nclock +1 minute\n> c")
    #expect(all == ["2026-03-02T09:00:00Z 0", "2026-03-02T09:00:00Z 0", "2026-03-02T09:01:00Z 0"])
  }

  @Test(
    "a clock that can't be is a mistake",
    arguments: [
      "clock", "clock 2026-03-02", "clock 2026-03-02 9:00 UTC", "clock 26-03-02 09:00 UTC",
      "clock 2026-02-30 09:00 UTC", "clock 2026-13-01 09:00 UTC", "clock 2026-03-02 24:00 UTC",
      "clock 2026-03-02 09:60 UTC", "clock 2026-03-02 09:00 Europe/Lodnon", "clock 2026-03-02 09:00",
      "clock 2026-03-29 01:30 Europe/London", "clock 2026-03-02 09:00 UTC please", "clock +1 day",
      "clock ٢٠٢٦-03-02 09:00 UTC",
    ])
  func mistake(line: String) {
    let found = mistakes("\(line)\n> hi")
    #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix("1: ") }, "\(found)")
  }

  @Test(
    "a clock that can't follow is a mistake",
    arguments: [
      "clock 2026-03-02 08:59", "clock 2026-03-02 09:30 Europe/Paris", "clock +0 days", "clock +1",
      "clock +1 fortnight",
      "clock -1 day", "clock +1 day later", "clock + 1 day", "clock +999999999999999999999 days",
    ])
  func mistakeLater(line: String) {
    let found = mistakes("clock 2026-03-02 09:00 UTC\n> hi\n\(line)\n> ho")
    #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix("3: ") }, "\(found)")
  }
}
