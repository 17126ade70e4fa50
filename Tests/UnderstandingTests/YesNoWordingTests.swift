import Dialog
import Testing

@testable import Understanding

@Suite("Yes or no in other words") struct YesNoWordingTests {
  static let trouble = Fixture.asking("Is the door hard to open?", .yesNo)
  static let ease = Fixture.asking("Can you open the door by yourself?", .yesNo)
  static let event = Fixture.asking("Did the crack come after a knock?", .yesNo)
  static let trend = Fixture.asking("Is the noise getting worse?", .yesNo)
  static let offer = Fixture.asking("Would you like me to show you the manual?", .yesNo)
  static let ending = Fixture.asking("Would you like to stop here?", .yesNo)
  static let claim = Fixture.asking("You gave it 6 out of 10. Is that correct?", .yesNo)
  static let negativeClaim = Fixture.asking("There was no storm before. Is that right?", .yesNo)

  @Test(
    "turns of phrase answer as a whole",
    arguments: [
      Row("when isn't it", "yes"), Row("does it ever", "yes"), Row("no kidding", "yes"), Row("no doubt", "yes"),
      Row("yeah right", "no"), Row("is it heck", "no"), Row("not in a million years", "no"), Row("far from it", "no"),
    ])
  func idioms(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.trouble))) }

  @Test(
    "words of trouble and ease count by what was asked",
    arguments: [
      Row("a nightmare", "yes"), Row("a piece of cake", "no"), Row("no bother at all", "no"),
      Row("it's not hard", "no"), Row("the handle is a doddle but the lock is a struggle", "yes"),
    ])
  func troubles(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.trouble))) }

  @Test(
    "asked about an ability, trouble is a no",
    arguments: [
      Row("no bother at all", "yes"), Row("easily", "yes"), Row("only with a crowbar", "no"), Row("I can't", "no"),
    ])
  func abilities(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.ease))) }

  @Test(
    "what happened is told in a story",
    arguments: [
      Row("we drove up there on Sunday and I bumped it on a wall, so yeah", "yes"), Row("tripped over it", "yes"),
      Row("it just appeared over time", "no"), Row("out of nowhere", "no"),
      Row("my brother fell off his bike", "nothing"),
    ])
  func stories(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.event))) }

  @Test(
    "the contrary answers, and staying the same is neither",
    arguments: [
      Row("much better", "no"), Row("going downhill", "yes"), Row("about the same", "no"), Row("not improving", "yes"),
    ])
  func trends(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.trend))) }

  @Test(
    "an offer is taken or turned down",
    arguments: [
      Row("I'm good thanks", "no"), Row("maybe later", "no"), Row("don't see why not", "yes"),
      Row("wouldn't mind", "yes"), Row("that'd be handy", "yes"), Row("up to you", "nothing"),
    ])
  func offers(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.offer))) }

  @Test(
    "asked to stop, going on is a no", arguments: [Row("let's keep going", "no"), Row("let's call it a day", "yes")])
  func endings(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.ending))) }

  @Test(
    "asked to go on: urging, refusing with a reason, thinking it over",
    arguments: [
      Row("don't stop now", "yes"), Row("why wait", "yes"), Row("no need to hold back", "yes"), Row("no stop", "no"),
      Row("my bus is here so no sorry", "no"), Row("let me think about it", "unsure"),
    ])
  func goingOn(_ row: Row) {
    #expect(row.fits(Fixture.reads(row.text, Fixture.asking("Shall we carry on with the next question?", .yesNo))))
  }

  @Test(
    "scorn for a claim is a no, either way is neither",
    arguments: [
      Row("what a load of tosh", "no"), Row("complete rubbish", "no"), Row("my door is rubbish", "nothing"),
      Row("could be yes or could be no", "unsure"), Row("haven't got the foggiest", "unsure"),
    ])
  func scorn(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.claim))) }

  @Test(
    "another value, or a part left out, is a no",
    arguments: [Row("I put 7", "no"), Row("you forgot the door", "no"), Row("yep 6", "yes"), Row("to a tee", "yes")])
  func claims(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.claim))) }

  @Test("denying agrees with a denial", arguments: [Row("none", "yes"), Row("correct, no storm", "yes")])
  func denials(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.negativeClaim))) }

  @Test("keeping it back is no answer", arguments: ["no comment", "I'd rather not say", "mind your own business"])
  func dodges(_ text: String) { #expect(Fixture.reads(text, Self.trouble) == "nothing") }

  @Test("about danger, a no that is not plain must be said again")
  func danger() {
    let asked = Fixture.asking("Is the lamp hot?", .yesNo, danger: true)
    #expect(Fixture.reads("cool as anything", asked) == "no?")
    #expect(Fixture.reads("not hot", asked) == "no")
    #expect(Fixture.reads("I can't get it to work", asked) != "no")
    #expect(Fixture.reads("nobody told me", asked) != "no")
    #expect(Fixture.reads("I'd rather not say", asked) == "nothing")
  }

  @Test(
    "nobody could know",
    arguments: [
      "it's a toss up", "flip a coin", "there's no telling", "no way for me to know", "can't make my mind up",
      "god only knows", "no one can say", "could go either way",
    ])
  func unknowable(_ text: String) { #expect(Fixture.reads(text, Self.trouble) == "unsure") }

  @Test(
    "an offer is put off, or awaited",
    arguments: [
      Row("let's hold off for now", "no"), Row("put it on hold", "no"), Row("some other day maybe", "no"),
      Row("give me ten minutes first", "no"), Row("I need a break", "no"), Row("rain check", "no"),
      Row("can't wait", "yes"), Row("dying to", "yes"), Row("about time too", "yes"),
      Row("looking forward to it", "yes"), Row("no worries, go ahead", "yes"),
    ])
  func postponed(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.offer))) }

  @Test(
    "a word is denied and the thing itself told",
    arguments: [
      Row("no knock as such, but I bumped it with the ladder", "yes"), Row("no knock but somebody kicked it", "yes"),
      Row("no knock but it looks bad", "no"), Row("no knock, it just appeared", "no"),
    ])
  func besideDenied(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.event))) }

  @Test(
    "what was taken back, more than once",
    arguments: [
      Row("yes, wait, no, sorry, it's lower", "no"), Row("no wait, yes, that's it", "yes"),
      Row("there's a mistake in that", "no"), Row("you got mixed up", "no"), Row("I see no mistake", "yes"),
      Row("nothing wrong with that", "yes"), Row("no errors", "yes"),
    ])
  func takenBack(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.claim))) }

  @Test(
    "asked for a kind, another kind is a no",
    arguments: [
      Row("more like a stabbing", "no"), Row("it's sharp", "no"), Row("more stabbing than aching", "no"),
      Row("yes, dull", "yes"), Row("an ache mostly", "yes"),
    ])
  func kinds(_ row: Row) {
    let kind = Fixture.asking("Is it more of a dull ache?", .yesNo)
    #expect(row.fits(Fixture.reads(row.text, kind)))
  }

  @Test(
    "when or how long it happens says that it does",
    arguments: [
      Row("for the first ten minutes or so", "yes"), Row("until it warms up", "yes"),
      Row("when I lean on it", "yes"), Row("ten minutes tops", "yes"), Row("about two weeks", "nothing"),
    ])
  func times(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.trouble))) }

  @Test(
    "what is past still counts where the past was asked about",
    arguments: [
      Row("it did last month", "yes"), Row("had a fever on Sunday, gone now", "yes"),
      Row("I was shivering on Monday but fine now", "yes"), Row("I did, yesterday evening", "yes"),
    ])
  func past(_ row: Row) {
    let ever = Fixture.asking("Have you had a fever or felt shivery?", .yesNo)
    #expect(row.fits(Fixture.reads(row.text, ever)))
  }

  @Test("what was is no longer", arguments: ["it was, it's easy now"])
  func bygone(_ text: String) { #expect(Fixture.reads(text, Self.trouble).hasPrefix("no")) }
}
