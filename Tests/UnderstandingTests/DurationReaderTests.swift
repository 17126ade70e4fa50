import Dialog
import Testing

@testable import Understanding

/// Counted from Sunday 2026-03-01.
@Suite("Durations") struct DurationReaderTests {
  static let since = Fixture.asking("How long has the tap been dripping?", .duration)

  @Test(
    "amounts of time",
    arguments: [
      Row("4 days", "4"), Row("three weeks", "21"), Row("a week", "7"), Row("a fortnight", "14"),
      Row("2 fortnights", "28"),
      Row("6 months", "180"), Row("a year", "365"), Row("two years now", "730"), Row("for five days", "5"),
      Row("6wks", "42"),
      Row("10d", "10"), Row("1 yr", "365"), Row("3mo", "90"), Row("about 2 weeks", "14?"),
      Row("a couple of weeks", "14?"),
      Row("couple months", "60?"), Row("a few days", "3?"), Row("several weeks", "28?"), Row("half a year", "182.5"),
      Row("a year and a half", "547.5"), Row("two and a half months", "75"), Row("1.5 years", "547.5"),
      Row("1½ years", "547.5"),
      Row("a week and a half", "10.5"), Row("1 year 2 months", "425"), Row("two weeks and three days", "17"),
      Row("just over a month", "30"), Row("nearly a year", "365"), Row("more than ten years", "3650"),
      Row("twelve weeks", "84"),
      Row("the last two weeks", "14"), Row("past 5 days", "5"), Row("a good month", "30"), Row("2-3 weeks", "14-21"),
      Row("one or two weeks", "7-14"), Row("a week or two", "7-14"), Row("two weeks, maybe three", "14-21"),
      Row("between 3 and 4 months", "90-120"), Row("five to six days", "5-6"), Row("24 hours", "1"),
      Row("half a day", "0.5"),
      Row("it has been dripping for 3 months on and off", "90"), Row("a decade", "3650"),
      Row("a year and a quarter", "456.25"),
      Row("a week, week and a half", "7-10.5"), Row("three nights", "3"), Row("3 wekes", "21"),
    ])
  func amounts(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.since))) }

  @Test(
    "units and amounts in other spellings",
    arguments: [
      Row("coupla days", "2?"), Row("4 weeeks", "28"), Row("tow months", "60"), Row("3 yaers", "1095"),
      Row("a wekk", "7"),
      Row("7m", "210"), Row("fortnight or so", "14"), Row("half a dozen weeks", "42"), Row("2 and a bit years", "730"),
      Row("a quarter of a year", "91.25"), Row("a month n a half", "45"), Row("2/3 weeks", "14-21"),
    ])
  func spellings(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.since))) }

  @Test(
    "feasts and days, counted from today",
    arguments: [
      Row("since boxing day", "65"), Row("since bonfire night", "116"), Row("since diwali", "132"),
      Row("valentines day", "15"),
      Row("summer 2024", "594"), Row("early february", "24"), Row("end of january", "34"),
      Row("since 01/02/2026", "28"),
      Row("since the 20th", "9"), Row("three fridays ago", "16"), Row("it happened on tuesday", "5"),
      Row("a week before christmas", "73"), Row("week before last", "10.5"), Row("december last year", "76"),
    ])
  func feasts(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.since))) }

  @Test(
    "of several times the one that it has lasted",
    arguments: [
      Row("fixed it 4 years ago but this leak is only 2 weeks", "14"), Row("not a week yet, more like 3 days", "3"),
      Row("I've been plumbing for 9 years, it's been leaking 5 days", "5"),
      Row("6 weeks but worse in the last 2 days", "42"),
    ])
  func several(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.since))) }

  @Test(
    "spells and breaks are no duration",
    arguments: [
      "it lasts 10 minutes each time", "give me a second", "I shower 20 mins a day", "2 weeks to go",
      "for ever and a day", "a month of Sundays", "week after week", "3 nights a week",
    ])
  func spells(_ text: String) { #expect(Fixture.reads(text, Self.since) == "nothing") }

  @Test(
    "moments, counted from today",
    arguments: [
      Row("yesterday", "1"), Row("since yesterday", "1"), Row("the day before yesterday", "2"), Row("last night", "1"),
      Row("since this morning", "0"), Row("just now", "0"), Row("today", "0"), Row("3 weeks ago", "21"),
      Row("a month ago", "30"),
      Row("a couple of months back", "60?"), Row("since Friday", "2"), Row("last tuesday", "5"),
      Row("since monday", "6"),
      Row("since January", "45"), Row("since 20 February", "9"), Row("since Feb 20th", "9"),
      Row("since the 20th of February", "9"),
      Row("since december 2025", "76"), Row("since 2024", "608"), Row("since last week", "7"),
      Row("since last month", "30"),
      Row("since christmas", "66"), Row("since new year", "59"), Row("it began in november", "106"),
      Row("since the beginning of the year", "59"), Row("started 10 days ago", "10"), Row("around 3rd january", "57"),
      Row("since last year", "365"), Row("from last saturday", "1"),
    ])
  func moments(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.since))) }

  @Test(
    "other times are no durations",
    arguments: [
      "ages", "forever", "a while", "long time", "I am 34 years old", "3 times a week", "every 2 weeks", "in two weeks",
      "twice a day", "no", "blue", "march on", "once a month", "next week", "after 10 minutes of running",
      "the second option", "7",
    ])
  func others(_ text: String) { #expect(Fixture.reads(text, Self.since) == "nothing") }

  @Test(
    "a correction counts",
    arguments: [Row("2 weeks, no wait, 3 weeks", "21"), Row("a month... actually two months", "60")])
  func corrected(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.since))) }

  @Test("not knowing", arguments: ["no idea", "can't remember", "not sure"])
  func unsure(_ text: String) { #expect(Fixture.reads(text, Self.since) == "unsure") }
}

@Suite("Calendar days") struct CivilDateTests {
  @Test(
    "a day and its number are the same day",
    arguments: [(1970, 1, 1, 0), (2000, 2, 29, 11_016), (2026, 3, 1, 20_513), (1969, 12, 31, -1)])
  func numbers(_ year: Int, _ month: Int, _ day: Int, _ number: Int) {
    let date = CivilDate(year: year, month: month, day: day)
    #expect(date.dayNumber == number)
    #expect(CivilDate(dayNumber: number) == date)
  }

  @Test("every day for four hundred years survives the way there and back")
  func roundTrip() {
    #expect((-80_000..<80_000).allSatisfy { CivilDate(dayNumber: $0).dayNumber == $0 })
  }

  @Test("weekdays and Easter")
  func weekdays() {
    #expect(CivilDate(year: 2026, month: 3, day: 1).weekday == 7)
    #expect(CivilDate(year: 1970, month: 1, day: 1).weekday == 4)
    #expect(CivilDate.easter(2026) == CivilDate(year: 2026, month: 4, day: 5))
    #expect(CivilDate.easter(2024) == CivilDate(year: 2024, month: 3, day: 31))
  }

  @Test("the person's clock decides which day it is")
  func offset() {
    #expect(CivilDate(LocalTime(seconds: 1_772_366_400, utcOffset: 13 * 3600)).day == 2)
    #expect(CivilDate(LocalTime(seconds: 1_772_366_400, utcOffset: -13 * 3600)).day == 28)
  }

  @Test(
    "as many times as a message may hold are read in a blink",
    arguments: ["4 days ago", "4 days ago ", "3 weeks, ", "since May ", "for 2 years "])
  func long(_ piece: String) {
    let start = ContinuousClock.now
    _ = Fixture.reads(String(repeating: piece, count: 8192 / piece.count), DurationReaderTests.since)
    #expect(ContinuousClock.now - start < .seconds(30))
  }
}
