import Dialog
import Testing

@Suite("Texts with places for slots")
struct TextTests {
  @Test(
    "places are cut out, doubled braces are braces",
    arguments: [
      ("plain", [Text.Segment.literal("plain")]),
      ("{side}", [.slot("side")]),
      (
        "Your {side} is at {worst_pain}.",
        [.literal("Your "), .slot("side"), .literal(" is at "), .slot("worst_pain"), .literal(".")]
      ),
      ("{{x}} }}", [.literal("{x} }")]),
      ("", []),
      ("é👩‍👩‍👧{a}", [.literal("é👩‍👩‍👧"), .slot("a")]),
    ])
  func segments(source: String, expected: [Text.Segment]) throws {
    #expect(try Text(parsing: source).segments == expected)
  }

  @Test("a text prints as it was written", arguments: ["plain", "{a} and {{b}}", "}}{{"])
  func source(text: String) throws {
    #expect(try Text(parsing: text).source == text)
  }

  @Test(
    "broken braces are refused with their place",
    arguments: [
      ("a { b", Text.ParseError.unbalancedBrace(offset: 2)),
      ("a } b", .unbalancedBrace(offset: 2)),
      ("ab{}", .badName("", offset: 2)),
      ("{a b}", .badName("a b", offset: 0)),
    ])
  func broken(source: String, error: Text.ParseError) {
    #expect(throws: error) { try Text(parsing: source) }
  }

  @Test("placeholders are the names between braces, in order")
  func placeholders() {
    #expect(Text("{b} {a} {b}").placeholders == ["b", "a", "b"])
  }
}
