import Dialog
import Testing

@testable import Understanding

@Suite("Ratings") struct ScaleReaderTests {
  static let scale = Fixture.asking("How loud is the noise, from 0 to 10?", .scale(0...10))

  @Test(
    "numbers as people rate",
    arguments: [
      Row("4", "4"), Row("four", "4"), Row("a 4", "4"), Row("it's a 4", "4"), Row("4/10", "4"), Row("4 / 10", "4"),
      Row("4 out of 10", "4"), Row("four out of ten", "4"), Row("8 over 10", "8"), Row("i'd give it a 5", "5"),
      Row("probably 3", "3?"), Row("8ish", "8?"), Row("about an 8", "8?"), Row("sevenish", "7?"), Row("ten!!", "10"),
      Row("zero", "0"), Row("0", "0"), Row("nil", "0"), Row("３", "3"), Row("5️⃣", "5"), Row("six.", "6"),
      Row("sevn", "7"),
      Row("eigth", "8"), Row("level 6", "6"), Row("8 pain", "8"), Row("it would be a 9 I think", "9?"),
      Row("at a 3", "3"), Row("after work it's at 8", "8"),
    ])
  func single(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.scale))) }

  @Test(
    "as others write ten",
    arguments: [
      Row("7 on 10", "7"), Row("six by ten", "6"), Row("3 of 10", "3"), Row("9 outa 10", "9"), Row("four/10", "4"),
      Row("4 out 10", "4"),
      Row("2,5", "3"), Row("thre out of ten", "3"), Row("ate out of ten", "8"), Row("loudness scale: 4", "4"),
    ])
  func outOfTen(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.scale))) }

  @Test(
    "what somebody settles on, or what it moved to",
    arguments: [
      Row("3 or 4, call it 4", "4"), Row("went from an 8 to a 2", "2"), Row("down to 1 from 5", "1"),
      Row("a cup of tea and 2 biscuits got it down to a 3", "3"), Row("more like 6 than 7", "6"),
      Row("isn't a 7 any longer, 5 I'd say", "5"), Row("2 no probably 3", "3"),
      Row("this second 4, an hour ago 9", "4"),
      Row("it's a 6 and I've got 1 quiet room left", "6"),
    ])
  func settled(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.scale))) }

  @Test("neighbours are a range", arguments: [Row("6 nudging 7", "6-7"), Row("four five", "4-5"), Row("8/9", "8-9")])
  func neighbours(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.scale))) }

  @Test(
    "digits for words, idioms and questions rate nothing",
    arguments: [
      "far 2 loud", "4 real", "gr8", "gimme 5", "zero idea", "the number 7 tram", "heard 2 lorries",
      "what would a 3 sound like",
      "should i say 2 or 3", "meet me at 6", "my shift ends at 7", "quarter to 6", "9 til 5", "day 4 of drilling",
      "half a dozen",
    ])
  func idioms(_ text: String) { #expect(Fixture.reads(text, Self.scale) == "nothing") }

  @Test(
    "both ends of a range are kept",
    arguments: [
      Row("three or four", "3-4"), Row("5-6", "5-6"), Row("between 2 and 4", "2-4"), Row("7 to 8", "7-8"),
      Row("4 – 6", "4-6"),
      Row("6 or 7 out of 10", "6-7"), Row("two, maybe three", "2-3"), Row("from 3 to 5", "3-5"), Row("8-9/10", "8-9"),
      Row("3 or maybe 4", "3-4"),
    ])
  func ranges(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.scale))) }

  @Test(
    "halves are rounded up, so that a rating is never made smaller",
    arguments: [
      Row("6.5", "7"), Row("6.4", "6"), Row("two and a half", "3"), Row("3½", "4"), Row("seven point five", "8"),
      Row("4 1/2", "5"), Row("5.5/10", "6"),
    ])
  func halves(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.scale))) }

  @Test(
    "a number off the scale is asked again",
    arguments: ["12", "-2", "minus three", "a hundred", "fifty", "11 out of 10", "100", "10.4"])
  func outside(_ text: String) {
    let got = Fixture.reads(text, Self.scale)
    #expect(got == "out of range" || (text.contains("out of") && got == "nothing"))
  }

  @Test(
    "now counts, not then; what was corrected does not",
    arguments: [
      Row("6 yesterday, 2 now", "2"), Row("2 now but 6 yesterday", "2"), Row("it was 9, today 4", "4"),
      Row("3, sorry, 5", "5"),
      Row("8 no wait 6", "6"), Row("used to be a 7, currently 3", "3"), Row("not 5, 6", "6"),
      Row("I want to say 2 but it's 5", "5"),
    ])
  func nowAndThen(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.scale))) }

  @Test(
    "numbers of other things are no ratings",
    arguments: [
      "4 days ago", "for 3 weeks", "I took 2 pills", "I'm 6 km into it", "at 5 pm", "2 years old", "3 times a day",
      "May 4th",
      "since 2021", "4 of the others", "on a scale of 0 to 10?", "is 4 a lot?", "what is 2+2", "20 %", "3 stairs",
      "one of those things",
      "the second one", "it comes and goes", "very loud", "five minutes", "6 am", "8 hours a day", "2 kids", "3kg",
    ])
  func notRatings(_ text: String) { #expect(Fixture.reads(text, Self.scale) == "nothing") }

  @Test(
    "nothing at all is zero",
    arguments: ["no pain", "no pain at all", "doesn't hurt", "none", "pain-free", "not sore", "nothing right now"])
  func zero(_ text: String) { #expect(Fixture.reads(text, Self.scale) == "0") }

  @Test("two ratings without a preference are asked about")
  func two() { #expect(Fixture.reads("2 at home, 6 at work", Self.scale) == "2 or 6") }

  @Test("not knowing", arguments: ["no idea", "I don't know", "hard to say"])
  func unsure(_ text: String) { #expect(Fixture.reads(text, Self.scale) == "unsure") }
}

@Suite("Numbers with a unit") struct NumberReaderTests {
  static let age = Fixture.asking("How old are you?", .number(unit: "years", min: 0, max: 120), unsure: false)

  @Test(
    "a one that stands for a thing is no number",
    arguments: [
      Row("the wonky one", "nothing"), Row("this one", "nothing"), Row("one", "1"),
      Row("the one on the desk, it is 34", "34"),
    ])
  func pronoun(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.age))) }

  @Test(
    "ages as people give them",
    arguments: [
      Row("34", "34"), Row("I'm 34", "34"), Row("34 years old", "34"), Row("thirty-four", "34"), Row("im 51 yrs", "51"),
      Row("51yo", "51"), Row("I turned 40 last week", "40"), Row("about 60", "60?"), Row("my dad is 70", "70"),
      Row("he's 15", "15"),
      Row("sixty five", "65"), Row("34, no 35", "35"), Row("29 and a half", "29.5"), Row("one hundred and two", "102"),
      Row("150", "out of range"), Row("-3", "out of range"), Row("none of your business", "nothing"),
      Row("old", "nothing"),
      Row("I have had it for 3 weeks", "nothing"), Row("no idea", "unsure not allowed"),
    ])
  func ages(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.age))) }
}
