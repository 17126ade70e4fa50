import Dialog
import Testing

@testable import Understanding

@Suite("One of several options") struct ChoiceReaderTests {
  static let choices = [
    Choice(id: "bus", label: "By bus or coach", phrases: ["number nine", "public transport"]),
    Choice(id: "bike", label: "On a bicycle", phrases: ["pedal*"]),
    Choice(id: "foot", label: "Walking"),
    Choice(id: "other_way", label: "Some other way", short: "Other"),
  ]
  static let travel = Fixture.asking("How do you travel?", .choice(choices))

  @Test(
    "by place in the list",
    arguments: [
      Row("1", "#1"), Row("2.", "#2"), Row("b", "#2"), Row("C)", "#3"), Row("option 3", "#3"), Row("number two", "#2"),
      Row("the first one", "#1"),
      Row("third", "#3"), Row("the last one", "#4"), Row("4th", "#4"), Row("second to last", "#3"),
      Row("I'd say 2", "#2"),
      Row("probably the second", "#2"), Row("answer a please", "#1"), Row("not 1, 2", "#2"), Row("1, no wait, 3", "#3"),
      Row("four", "#4"),
      Row("the one before last", "#3"),
    ])
  func place(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.travel))) }

  @Test(
    "by label, phrase, or words of its own",
    arguments: [
      Row("by bus", "#1"), Row("coach", "#1"), Row("bicycle", "#2"), Row("bicylce", "#2"), Row("I walk", "#3"),
      Row("walk", "#3"),
      Row("public transport mostly", "#1"), Row("pedalling", "#2"), Row("On a bicycle!", "#2"), Row("other", "#4"),
      Row("bicyc", "#2"),
      Row("usually walking, no, by bus", "#1"), Row("bus, actually my bicycle", "#2"), Row("not the bus, I walk", "#3"),
      Row("wlaking", "#3"),
      Row("the number nine", "#1"),
    ])
  func words(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.travel))) }

  @Test(
    "a number inside a sentence never picks an option",
    arguments: [
      "I have 2 cars", "about 3 miles", "it takes 2 hours", "for 4 years", "9", "seventh", "0", "a car", "yes",
      "why do you ask?", "none of these",
    ])
  func none(_ text: String) { #expect(Fixture.reads(text, Self.travel) == "nothing") }

  @Test(
    "two without a preference are asked about",
    arguments: [Row("bus and bicycle", "#1 or #2"), Row("1 or 3", "#1 or #3")])
  func two(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.travel))) }

  @Test(
    "a place with a reason behind it",
    arguments: [
      Row("2, because of the hills", "#2"), Row("b) it is cheap", "#2"), Row("the third I suppose, I like it", "#3"),
      Row("3rd one down", "#3"), Row("second from the top", "#2"), Row("between 1 and 3 I'd go for 3", "#3"),
      Row("none of those, my brother takes me", "#4"),
    ])
  func reasons(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.travel))) }

  @Test(
    "a back that is no part of the thing",
    arguments: [
      Row("I have a bad back", "nothing"), Row("back in March", "nothing"), Row("it came back", "nothing"),
      Row("back of it", "#2"), Row("let's go with the first", "#1"), Row("has to be the second", "#2"),
    ])
  func backs(_ row: Row) {
    let side = Fixture.asking(
      "Where is the dent?",
      .choice([
        Choice(id: "front", label: "At the front of the car"), Choice(id: "back", label: "At the back of the car"),
      ]))
    #expect(row.fits(Fixture.reads(row.text, side)))
  }

  @Test(
    "ages, and times of the day",
    arguments: [
      Row("I'm 15", "#2"), Row("thirty one", "#3"), Row("71 years young", "#3"), Row("eight", "#1"),
      Row("9 years old", "#1"),
    ])
  func ages(_ row: Row) {
    let age = Fixture.asking(
      "How old are you?",
      .choice([
        Choice(id: "kid", label: "Under 13"), Choice(id: "teen", label: "13 to 17"),
        Choice(id: "adult", label: "18 or over"),
      ]))
    #expect(row.fits(Fixture.reads(row.text, age)))
  }

  @Test(
    "times of the day",
    arguments: [
      Row("7am please", "#1"), Row("at 12 ish", "#2"), Row("6pm", "#3"), Row("with my breakfast", "#1"),
      Row("after work", "#3"),
    ])
  func clock(_ row: Row) {
    let ring = Fixture.asking(
      "When shall we ring?",
      .choice([
        Choice(id: "am", label: "In the morning"), Choice(id: "noon", label: "Around lunchtime"),
        Choice(id: "pm", label: "In the evening"),
      ]))
    #expect(row.fits(Fixture.reads(row.text, ring)))
  }

  @Test("not knowing") func unsure() { #expect(Fixture.reads("not sure", Self.travel) == "unsure") }

  @Test(
    "amounts fall into the option that holds them",
    arguments: [
      Row("twice a week", "#2"), Row("I go 5 times a week", "#3"), Row("every day", "#3"), Row("once a week", "#2"),
      Row("hardly ever", "#1"), Row("4 or 5 days a week", "#3"),
      Row("3 times per week", "#2"), Row("Mondays and Fridays", "#2"), Row("couple of goes each week", "#2"),
      Row("every other day", "#2"), Row("most days", "#3"),
    ])
  func amounts(_ row: Row) {
    let often = Fixture.asking(
      "How often?",
      .choice([
        Choice(id: "never", label: "Hardly ever"), Choice(id: "some", label: "1-3 times a week"),
        Choice(id: "lots", label: "4 or more times a week"),
      ]))
    #expect(row.fits(Fixture.reads(row.text, often)))
  }

  @Test(
    "how much, in other words",
    arguments: [
      Row("nope", "#1"), Row("a tiny bit", "#2"), Row("loads", "#3"), Row("huge amounts", "#3"), Row("none", "#1"),
      Row("slightly", "#2"),
    ])
  func degrees(_ row: Row) {
    let rain = Fixture.asking(
      "Is there rain?",
      .choice([
        Choice(id: "no", label: "No rain"), Choice(id: "little", label: "A little"), Choice(id: "lots", label: "A lot"),
      ]))
    #expect(row.fits(Fixture.reads(row.text, rain)))
  }
}

@Suite("One of several options, told by the way") struct ChoiceWordingTests {
  static let places = Fixture.asking(
    "Where is the scratch?",
    .choice([
      Choice(id: "front", label: "Around the front"), Choice(id: "inner", label: "On the inner side"),
      Choice(id: "outer", label: "On the outer side"), Choice(id: "back", label: "At the back"),
      Choice(id: "below", label: "Underneath"),
    ]))
  static let moments = Fixture.asking(
    "When does it squeak?",
    .choice([
      Choice(id: "stairs", label: "Going up or down stairs"),
      Choice(id: "sitting", label: "After sitting for a long time"),
      Choice(id: "running", label: "During or after running"), Choice(id: "squat", label: "Squatting or kneeling"),
      Choice(id: "other", label: "Something else"),
    ]))

  @Test(
    "the list is asked about",
    arguments: [
      "which of those is the inner one?", "does underneath count as the back?",
      "what is the difference between a and b",
      "is that the front", "how do I tell?",
    ])
  func questions(_ text: String) { #expect(Fixture.reads(text, Self.places) == "nothing") }

  @Test("now here, now there", arguments: ["it moves around", "all over the place", "a different spot every day"])
  func everywhere(_ text: String) { #expect(Fixture.reads(text, Self.places) == "nothing") }

  @Test(
    "places in the list, in other words",
    arguments: [
      Row("second last one", "#4"), Row("the very last one", "#5"), Row("the top one", "#1"),
      Row("the one in the middle", "#3"), Row("third from last", "#3"), Row("top of the list", "#1"),
    ])
  func positions(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.places))) }

  @Test(
    "misspelt, or written apart",
    arguments: [Row("iner sde", "#2"), Row("outr side", "#3"), Row("in side", "#2"), Row("out side", "#3")])
  func misspelt(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.places))) }

  @Test(
    "what no option names is something else",
    arguments: [
      Row("swimming", "#5"), Row("in bed at night", "#5"), Row("on my bike", "#5"), Row("when it's cold", "#5"),
      Row("day after a run", "#3"), Row("weeding the garden", "#4"), Row("a long drive", "#2"),
      Row("it doesn't bother me", "nothing"), Row("all the time", "nothing"), Row("my mother in law", "nothing"),
    ])
  func occasions(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.moments))) }

  @Test("the label with an article is the label") func article() {
    #expect(ExactOptionTests.exact("the back", Self.places) == "#4")
  }
}

@Suite("Several options at once") struct ChoicesReaderTests {
  static let choices = [
    Choice(id: "wind", label: "Strong wind", phrases: ["windy", "gale*"]), Choice(id: "hail", label: "Hail"),
    Choice(id: "fog", label: "Thick fog", phrases: ["mist*"]),
    Choice(id: "none", label: "None of these", exclusive: true),
  ]
  static let weather = Fixture.asking("Was there any of these?", .choices(choices))

  @Test(
    "every one that is named",
    arguments: [
      Row("hail", "#2"), Row("hail and fog", "#2+3"), Row("wind, hail & fog", "#1+2+3"), Row("1 and 3", "#1+3"),
      Row("1,2", "#1+2"),
      Row("1 2 3", "#1+2+3"), Row("a and c", "#1+3"), Row("misty and windy", "#1+3"),
      Row("the first and the last but one", "#1+3"),
      Row("all of them", "#1+2+3"), Row("all three", "#1+2+3"), Row("hail, no fog", "#2"), Row("fog but no hail", "#3"),
      Row("galeforce", "#1"),
      Row("thick fog mostly", "#3"),
    ])
  func several(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.weather))) }

  @Test(
    "none of them",
    arguments: [
      "none", "none of these", "4", "no", "nope, nothing", "none of the above", "neither", "no hail, fog or wind",
      "nothing like that",
    ])
  func none(_ text: String) { #expect(["#4", "#4?"].contains(Fixture.reads(text, Self.weather))) }

  @Test(
    "a sign beside \"none\" wins",
    arguments: [Row("none, well a bit of hail", "#2"), Row("2 and 4", "#2"), Row("none except fog", "#3")])
  func signWins(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.weather))) }

  @Test("a bare yes does not say which", arguments: ["yes", "yep", "I think so"])
  func which(_ text: String) { #expect(Fixture.reads(text, Self.weather) == "nothing") }

  @Test("not knowing") func unsure() { #expect(Fixture.reads("I'm not sure", Self.weather) == "unsure") }

  @Test(
    "words that share a group stand for each other, unless its file says that they don't",
    arguments: ["harbour", "the ferry is late"])
  func groups(_ text: String) {
    var script = Fixture.script(
      "Was there any of these?", .choices(Self.choices + [Choice(id: "swell", label: "High swell", phrases: ["pier"])]),
      unsure: true)
    script.groups = [WordGroup(name: "by_the_sea", phrases: ["pier", "harbour", "ferry"])]
    #expect(Fixture.reads(text, Interpreter(script)) == "#5")
    script.groups[0].isSynonymous = false
    #expect(Fixture.reads(text, Interpreter(script)) == "nothing")
    #expect(Fixture.reads("at the pier", Interpreter(script)) == "#5")
  }

  @Test("words of doubt are no option that shares a word with them")
  func doubtBeatsOverlap() {
    let choices = [Choice(id: "lift", label: "Can't lift it"), Choice(id: "none", label: "None", exclusive: true)]
    let interpreter = Fixture.asking("Any of these?", .choices(choices), unsure: true)
    #expect(Fixture.reads("I can't say for sure", interpreter) == "unsure")
  }

  static let dangerous = Fixture.asking(
    "Any of these now?",
    .choices([Choice(id: "smoke", label: "Smoke"), Choice(id: "none", label: "None of these", exclusive: true)]),
    danger: true)

  @Test(
    "about danger only a plain none is firm",
    arguments: [
      Row("none", "#2"), Row("nothing", "#2"), Row("nope nothing", "#2"), Row("I don't think so", "#2?"),
      Row("fine", "#2?"), Row("thanks for nothing", "#2?"),
      Row("I'm not answering this stuff", "nothing"), Row("not gonna tell you", "nothing"),
      Row("I refuse", "nothing"), Row("nothing eases it", "#2?"),
    ])
  func dangerous(_ row: Row) {
    let got = Fixture.reads(row.text, Self.dangerous)
    #expect(got == row.expected)
  }
}

@Suite("An option and nothing else") struct ExactOptionTests {
  static func exact(_ text: String, _ interpreter: Interpreter) -> String {
    interpreter.exactOption(interpreter.hear(text), slot: 0).map(Fixture.describe) ?? "-"
  }

  @Test(
    "id, label, short or number",
    arguments: [
      Row("1", "#1"), Row("By bus or coach", "#1"), Row("by BUS or coach.", "#1"), Row("other_way", "#4"),
      Row("Other", "#4"), Row("5", "unsure"),
      Row("Not sure", "unsure"), Row("6", "-"), Row("0", "-"), Row("walking to work", "-"), Row("1 please", "-"),
      Row("bus", "#1"), Row("1.5", "-"),
    ])
  func choice(_ row: Row) { #expect(Self.exact(row.text, ChoiceReaderTests.travel) == row.expected) }

  @Test(
    "several of them",
    arguments: [
      Row("1, 3", "#1+3"), Row("hail and thick fog", "#2+3"), Row("Hail", "#2"), Row("none", "#4"), Row("2 & 4", "#2"),
      Row("5", "unsure"), Row("hail and stuff", "-"),
      Row("1 3", "#1+3"),
    ])
  func choices(_ row: Row) { #expect(Self.exact(row.text, ChoicesReaderTests.weather) == row.expected) }

  @Test(
    "a list as long as a message may be is read in a blink", arguments: ["1/", "1, ", "the ", "hail ", "none and "])
  func longList(_ piece: String) {
    let text = String(repeating: piece, count: 8192 / piece.count)
    let start = ContinuousClock.now
    _ = Self.exact(text, ChoicesReaderTests.weather)
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test("yes, no, sides and scales by their numbers")
  func others() {
    #expect(Self.exact("2", YesNoReaderTests.fact) == "no")
    #expect(Self.exact("3", YesNoReaderTests.fact) == "unsure")
    #expect(Self.exact("yes", YesNoReaderTests.fact) == "yes")
    #expect(Self.exact("yes please", YesNoReaderTests.fact) == "-")
    #expect(Self.exact("3", SideReaderTests.hand) == "both")
    #expect(Self.exact("Left", SideReaderTests.hand) == "left")
    #expect(Self.exact("7", ScaleReaderTests.scale) == "7")
    #expect(Self.exact("11", ScaleReaderTests.scale) == "-")
    #expect(Self.exact("7 or so", ScaleReaderTests.scale) == "-")
  }
}
