import Dialog
import Testing

@testable import Understanding

@Suite("Yes or no") struct YesNoReaderTests {
  static let fact = Fixture.asking("Is the lamp broken right now?", .yesNo)
  static let event = Fixture.asking("Did the noise begin after a storm?", .yesNo)
  static let proposal = Fixture.asking("Shall we look at the next page?", .yesNo)
  static let claim = Fixture.asking("So the parcel is red. Is that right?", .yesNo)

  @Test(
    "plain words of agreement and refusal are read in any spelling",
    arguments: [
      Row("Yes", "yes"), Row("yup yup", "yes"), Row("YEAHHH", "yes"), Row("yes it is", "yes"), Row("y", "yes"),
      Row("uh-huh", "yes"), Row("oh yes definitely", "yes"), Row("it is, yes", "yes"), Row("certainly", "yes"),
      Row("of course it is", "yes"), Row("👍🏽", "yes"), Row("✅", "yes"), Row("yes, very", "yes"), Row("yesss", "yes"),
      Row("sure is", "yes"), Row("it sure is", "yes"), Row("I'd say yes", "yes"), Row("it is", "yes"),
      Row("broken", "yes"),
      Row("No", "no"), Row("nope.", "no"), Row("nooo", "no"), Row("no it isn't", "no"), Row("it is not", "no"),
      Row("it isn't", "no"), Row("not at all", "no"), Row("no, never", "no"), Row("not broken", "no"),
      Row("nah mate", "no"),
      Row("no sir", "no"), Row("👎🏿", "no"), Row("❌", "no"), Row("certainly not", "no"), Row("of course not", "no"),
      Row("not in the slightest", "no"), Row("no chance", "no"), Row("n", "no"), Row("nothing like that", "no"),
      Row("it is fine", "no"), Row("no problem there", "no"), Row("No, it’s working", "no"), Row("Ｎｏ", "no"),
    ])
  func plain(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.fact))) }

  @Test(
    "a doubt keeps the polarity and is marked",
    arguments: [
      Row("probably", "yes?"), Row("I think so", "yes?"), Row("kind of", "yes?"), Row("sort of, yes", "yes?"),
      Row("I suppose", "yes?"), Row("a little bit", "yes?"), Row("sometimes", "yes?"), Row("maybe yes", "yes?"),
      Row("not really", "no?"), Row("probably not", "no?"), Row("I don't think so", "no?"),
      Row("i dont think it is", "no?"),
      Row("hardly", "no?"), Row("not that I can see", "no?"), Row("not that i remember", "no?"),
      Row("I doubt it", "no?"),
      Row("I guess not", "no?"), Row("not particularly", "no?"), Row("doesn't seem so", "no"),
      Row("maybe a bit", "yes?"),
    ])
  func hedged(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.fact))) }

  static let dangerous = Fixture.asking("In the past 6 weeks, has this lamp had a knock?", .yesNo, danger: true)

  @Test(
    "a time or the thing itself said again is no yes, and about danger an easy word is no firm no",
    arguments: [
      Row("about 6 weeks", "nothing"), Row("my desk and the other lamp are old too", "nothing"),
      Row("sort of behind the shade", "nothing"), Row("a knock", "yes"), Row("sort of", "yes?"), Row("fine", "no?"),
      Row("no", "no"),
    ])
  func dangerous(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.dangerous))) }

  @Test("the words of ease that were asked about are a yes", arguments: ["they said its fine to move", "it's fine"])
  func easeAsked(_ text: String) {
    let asked = Fixture.asking("Did they say that the lamp is fine now?", .yesNo)
    #expect(Fixture.reads(text, asked) == "yes")
  }

  @Test(
    "not knowing is an answer of its own, never a no",
    arguments: [
      "not sure", "I'm not sure", "no idea", "haven't a clue", "dunno", "IDK", "I don't know", "i do not know", "🤷🏻‍♀️",
      "hard to say", "can't tell", "I really couldn't say", "who knows", "unsure", "it depends", "I don't remember",
      "could be, could be not", "maybe, maybe not", "not certain", "I have no clue", "no clue sorry", "beats me",
      "I can't be sure", "don't really know",
    ])
  func unsure(_ text: String) { #expect(Fixture.reads(text, Self.fact) == "unsure") }

  @Test("not knowing is said so where the author does not allow it")
  func unsureNotAllowed() {
    let strict = Fixture.asking("Is the lamp broken?", .yesNo, unsure: false)
    #expect(Fixture.reads("no idea", strict) == "unsure not allowed")
  }

  @Test(
    "what was taken back does not count",
    arguments: [
      Row("yes, no wait, no", "no"), Row("no... actually yes", "yes"), Row("yep. sorry, nope", "no"),
      Row("no, scratch that, yes", "yes"), Row("yes I mean no", "no"), Row("actually yes", "yes"),
    ])
  func retraction(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.fact))) }

  @Test(
    "a word of approval answers a proposal",
    arguments: [
      Row("great", "yes"), Row("ok", "yes"), Row("okay then", "yes"), Row("sounds good", "yes"), Row("let's go", "yes"),
      Row("go ahead", "yes"), Row("no problem", "yes"), Row("no worries", "yes"), Row("fine by me", "yes"),
      Row("please do", "yes"),
      Row("why not", "yes"), Row("no objections, carry on", "yes"), Row("sure, no rush", "yes"), Row("alright", "yes"),
      Row("no thanks", "no"), Row("I'd rather not", "no"), Row("please don't", "no"), Row("i dont want to", "no"),
      Row("not interested", "no"), Row("not now", "no"),
    ])
  func proposals(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.proposal))) }

  @Test(
    "the same word is no answer to a question of fact",
    arguments: ["ok", "great", "blue", "my left shoe", "about two weeks", "🙂", "what do you mean?", "whatever", ""])
  func noAnswer(_ text: String) { #expect(Fixture.reads(text, Self.fact) == "nothing") }

  @Test(
    "right and wrong answer a question that checks something",
    arguments: [
      Row("correct", "yes"), Row("that's right", "yes"), Row("right", "yes"), Row("exactly", "yes"),
      Row("spot on", "yes"),
      Row("you got it", "yes"), Row("that is wrong", "no"), Row("incorrect", "no"), Row("that's not right", "no"),
      Row("not quite right", "no"), Row("not true", "no"), Row("no that's not what I meant", "no"), Row("wrong", "no"),
      Row("you misunderstood me", "no"), Row("all good", "yes"),
    ])
  func claims(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.claim))) }

  @Test(
    "a short statement answers",
    arguments: [
      Row("it did", "yes"), Row("it didn't", "no"), Row("I did not", "no"), Row("nothing happened", "no"),
      Row("it did, twice", "yes"),
      Row("yes, no doubt about it", "yes"), Row("yes, but no damage", "yes"), Row("no, but it was windy", "no"),
      Row("no storm", "no"), Row("after a storm", "yes"), Row("there was no storm", "no"), Row("never", "no"),
    ])
  func statements(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.event))) }

  @Test("both at once is neither", arguments: ["yes and no", "yes but no", "no and yes"])
  func both(_ text: String) { #expect(Fixture.reads(text, Self.fact) == "nothing") }
}
