import Testing

@testable import JSONLines

@Suite("Timestamps and time zones")
struct TimeTests {
  @Test(
    "RFC 3339 timestamps are read",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2026-11-22T10:42:36Z", 1_795_344_156),
      ("2026-11-22T11:42:36+01:00", 1_795_344_156),
      ("2026-11-22t10:42:36.123456789z", 1_795_344_156), ("2026-11-22 05:12:36-05:30", 1_795_344_156),
      ("2024-02-29T23:59:60Z", 1_709_251_200), ("1969-12-31T23:59:59Z", -1), ("0001-01-01T00:00:00Z", -62_135_596_800),
      ("9999-12-31T23:59:59Z", 253_402_300_799), ("2000-02-29T00:00:00-00:00", 951_782_400),
    ])
  func valid(_ text: String, _ seconds: Int64) {
    #expect(Timestamp.seconds(Array(text.utf8)) == seconds)
  }

  @Test(
    "what is not a timestamp, or no day of the calendar, is refused",
    arguments: [
      "", "today", "2026-11-22", "2026-11-22T10:42Z", "2026-11-22T10:42:36", "2026-13-01T00:00:00Z",
      "2026-00-01T00:00:00Z", "2026-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "2026-04-31T00:00:00Z",
      "2026-11-22T24:00:00Z", "2026-11-22T10:60:00Z", "2026-11-22T10:42:61Z", "2026-11-22T10:42:36.Z",
      "2026-11-22T10:42:36+1:00", "2026-11-22T10:42:36+24:00", "2026-11-22T10:42:36+0100", "2026-11-22T10:42:36ZZ",
      "20261122T104236Z....", "+026-11-22T10:42:36Z", "2026-11-22T10:42:36.5", "2026/11/22T10:42:36Z",
    ])
  func invalid(_ text: String) {
    #expect(Timestamp.seconds(Array(text.utf8)) == nil)
  }

  @Test(
    "offsets follow a zone's summer and winter",
    arguments: [
      ("Europe/Paris", 1_795_344_156, 3600), ("Europe/Paris", 1_782_000_000, 7200), ("UTC", 1_782_000_000, 0),
      ("Asia/Kolkata", 1_782_000_000, 19_800), ("America/New_York", 1_795_344_156, -18_000),
      ("Asia/Kathmandu", 1_795_344_156, 20_700),
    ] as [(String, Int64, Int32)])
  func offsets(_ name: String, _ seconds: Int64, _ offset: Int32) throws {
    var zones = Zones()
    let found = zones.number(of: name)
    let number = try #require(found)
    let (read, again) = (zones.offset(number, at: seconds), zones.number(of: name))
    #expect(read == offset)
    #expect(again == number)
  }

  @Test("the offset changes at the second at which the zone changes it")
  func transition() throws {
    var zones = Zones()
    let found = zones.number(of: "Europe/Paris")
    let paris = try #require(found)
    let offsets = [1_774_745_999, 1_774_746_000, 1_774_745_999].map { zones.offset(paris, at: $0) }
    #expect(offsets == [3600, 7200, 3600])
  }

  @Test(
    "only names of the IANA database are zones", arguments: ["", "Paris", "GMT+3", "PST", "europe/paris", "/", "a/b"])
  func unknownZones(_ name: String) {
    var zones = Zones()
    let number = zones.number(of: name)
    #expect(number == nil)
  }
}
