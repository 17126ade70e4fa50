import Testing

@testable import DialogChecks

@Suite("How hard a text is to read")
struct ReadabilityTests {
  @Test(
    "words are counted by sentence",
    arguments: [
      ("", [Int]()), ("One two three.", [3]), ("One. Two three? Four", [1, 2, 1]), ("Say: one two", [1, 2]),
      ("He said \"no.\" Then he left.", [3, 3]), ("1 - 2", [2]), ("...", []), ("Pain 6 or more, or sharp.", [6]),
    ])
  func sentences(text: String, expected: [Int]) { #expect(Readability(text).sentences == expected) }

  @Test(
    "syllables are counted by vowel groups",
    arguments: [
      ("knee", 1), ("pain", 1), ("kneecap", 2), ("little", 2), ("exercise", 3), ("rested", 2), ("moved", 1), ("10", 2),
      ("emergency", 4), ("a", 1), ("patellofemoral", 6),
    ])
  func syllables(word: String, count: Int) { #expect(Readability.syllables(of: word) == count) }

  @Test("plain words read easier than learned ones")
  func grades() {
    let plain = Readability("Sit down. Bend your knee. Stop if it hurts a lot.")
    let learned = Readability("Initiate rehabilitation subsequent to comprehensive clinical evaluation of symptoms.")
    #expect(plain.grade < 3)
    #expect(learned.grade > 15)
    let both = Readability.together([plain, learned])
    #expect(both.words == plain.words + learned.words)
    #expect(plain.grade < both.grade && both.grade < learned.grade)
    #expect(Readability("").grade == 0)
  }
}
