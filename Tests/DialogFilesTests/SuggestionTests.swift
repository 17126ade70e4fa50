import Testing

@testable import DialogFiles

@Suite("Suggestions")
struct SuggestionTests {
  @Test(
    "typing mistakes are counted",
    arguments: [
      ("say", "say", 0), ("sya", "say", 1), ("sy", "say", 1), ("sayy", "say", 1), ("soy", "say", 1), ("", "say", 3),
      ("say", "", 3), ("kitten", "sitting", 3), ("abcd", "badc", 2),
    ])
  func distance(first: String, second: String, expected: Int) {
    #expect(editDistance(first, second) == expected)
  }

  @Test(
    "the nearest name is offered when it is near",
    arguments: [
      ("sya", "say"), ("retri", "retry"), ("giveup", "give_up"), ("SAY", "say"), ("exmaples", "examples"), ("q", nil),
      ("xyz", nil), (String(repeating: "s", count: 10_000), nil),
    ])
  func nearestName(typed: String, expected: String?) {
    #expect(nearest(to: typed, among: Vocabulary.state) == expected)
  }
}
