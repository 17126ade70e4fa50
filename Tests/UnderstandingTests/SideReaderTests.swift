import Dialog
import Testing

@testable import Understanding

@Suite("Left, right, both") struct SideReaderTests {
  static let hand = Fixture.asking("Which hand do you write with?", .side, phrases: ["hand", "arm"])

  @Test(
    "sides as people name them",
    arguments: [
      Row("left", "left"), Row("the left one", "left"), Row("my left hand", "left"), Row("left mostly", "left"),
      Row("LEFT!", "left"),
      Row("it's the left", "left"), Row("letf", "left"), Row("left arm since monday", "left"),
      Row("on the left", "left"),
      Row("the thumb side of my left hand", "left"), Row("the right side of my left hand", "left"),
      Row("left, not right", "left"),
      Row("right", "right"), Row("right hand", "right"), Row("my right", "right"), Row("the right", "right"),
      Row("rigth", "right"),
      Row("it is my right hand", "right"), Row("right now it's the right hand", "right"),
      Row("just the right one", "right"),
      Row("definitely right", "right"), Row("not left, right", "right"), Row("left, no wait, right", "right"),
      Row("both", "both"), Row("both hands", "both"), Row("left and right", "both"),
      Row("both but the left is worse", "both"),
      Row("right and a bit of the left", "both"), Row("each hand", "both"), Row("the left more than the right", "both"),
      Row("both, mainly right", "both"), Row("boht", "both"), Row("used to be the left, now only the right", "right"),
      Row("left hand, right at the wrist", "left"), Row("the right is fine, it's the left", "left"),
    ])
  func sides(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.hand))) }

  @Test(
    "one side hurts, the other is well or long over",
    arguments: [
      Row("left hand aches, right one is grand", "left"), Row("my left's useless, the right's perfect", "left"),
      Row("right hand only. nothing in the left", "right"), Row("the left doesn't hurt, so the other one", "right"),
      Row("left. the right one was broken years ago", "left"), Row("right rather than left", "right"),
      Row("left, no, right", "right"), Row("mostly my left, right a bit too", "both"), Row("no the left one", "left"),
    ])
  func other(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.hand))) }

  @Test(
    "short forms, and both in other words",
    arguments: [
      Row("lefty", "left"), Row("rhs", "right"), Row("rt hand", "right"), Row("L & R", "both"), Row("my hands", "both"),
      Row("the two of them", "both"), Row("pair of them", "both"), Row("one is weak and so is the other", "both"),
      Row("it alternates", "both"),
    ])
  func short(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.hand))) }

  @Test(
    "a place on the one that is named, and what came later",
    arguments: [
      Row("the left hand edge of the right hand", "right"), Row("left, right underneath the thumb", "left"),
      Row("left hand, on the right", "left"), Row("my left, on the right edge", "left"),
      Row("left. it came on right after tennis", "left"), Row("left. you got that right", "left"),
      Row("right. not much grip left", "right"), Row("not both, just left", "left"),
      Row("left and now the right's starting", "both"), Row("left's bad, now the right too", "both"),
      Row("it was the left and now it's the right", "right"), Row("the pair of em", "both"),
      Row("all two lol", "both"), Row("two stiff hands", "both"), Row("both of my poor hands", "both"),
      Row("right hand was done in 2010, this is the left", "left"),
    ])
  func places(_ row: Row) { #expect(row.fits(Fixture.reads(row.text, Self.hand))) }

  @Test(
    "left over, exactly there, correct, and both of something else",
    arguments: [
      "is there any leave left before march", "two plasters left", "only one left", "my uncle left early",
      "my daughter left left a teddy somewhere", "it came on right after football", "right underneath the nail",
      "on the right side of the thumb", "just left of the middle", "you got that right", "it won't bend right",
      "a right nuisance", "is this the right app", "both cards were declined", "cancel both of my direct debits",
      "both of us", "I like both", "I'm left-footed", "swipe left or right",
    ])
  func elsewhere(_ text: String) { #expect(Fixture.reads(text, Self.hand) == "nothing") }

  @Test(
    "sides of nothing",
    arguments: [
      "right you are", "yeah right", "right, let me see", "both slow and clumsy", "when I turn right", "am I right",
      "the table was left alone",
    ])
  func idioms(_ text: String) { #expect(Fixture.reads(text, Self.hand) == "nothing") }

  @Test(
    "right and left with another meaning are no sides",
    arguments: [
      "that's right", "you are right", "right now", "right away please", "I left it at home", "what is left?",
      "nothing left",
      "two days left", "alright", "right, so what now", "right behind the ear", "the right answer", "it isn't right",
      "they left early", "right here", "the right way to do it", "all right", "neither", "my foot",
      "how much is left to do",
      "something feels not right",
    ])
  func others(_ text: String) { #expect(Fixture.reads(text, Self.hand) == "nothing") }

  @Test("not knowing") func unsure() { #expect(Fixture.reads("not sure", Self.hand) == "unsure") }
}
