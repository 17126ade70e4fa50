import Terminal
import Testing

@Suite("Widths and line breaks")
struct WrapTests {
  @Test(
    "columns are counted as a terminal counts them",
    arguments: [
      ("", 0), ("knee", 4), ("naïve", 5), ("nai\u{308}ve", 5), ("膝", 2), ("무릎", 4), ("🦵", 2), ("👩🏽‍⚕️", 2), ("❤️", 2),
      ("ｗ", 2), ("\u{200B}", 0), ("·", 1), ("½", 1), ("🇫🇷", 2), ("1️⃣", 2),
    ])
  func widths(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test(
    "text breaks between words, hangs behind bullets and cuts what can't be broken",
    arguments: [
      ("a short line", 20, ["a short line"]),
      ("the knee hurts on stairs", 10, ["the knee", "hurts on", "stairs"]),
      ("exactly ten", 11, ["exactly ten"]),
      ("exactly ten", 10, ["exactly", "ten"]),
      ("one\n\ntwo\n", 10, ["one", "", "two"]),
      ("- bend the knee slowly", 12, ["- bend the", "  knee", "  slowly"]),
      ("  indented words here", 12, ["  indented", "  words here"]),
      ("see https://example.org/a/long/address now", 16, ["see", "https://example.", "org/a/long/addre", "ss now"]),
      ("膝が痛いです", 6, ["膝が痛", "いです"]),
      ("a膝膝膝", 4, ["a膝", "膝膝"]),
      ("two  blanks", 20, ["two blanks"]),
      ("", 10, []),
      ("   ", 10, []),
      ("10\u{A0}times a\u{A0}day", 10, ["10\u{A0}times", "a\u{A0}day"]),
      ("-", 10, ["-"]),
    ])
  func breaks(text: String, width: Int, lines: [String]) {
    #expect(wrapped(text, to: width) == lines)
  }

  @Test("no line is wider than the screen, and no word is lost", arguments: [1, 2, 3, 5, 8, 13, 40, 76])
  func bounds(width: Int) {
    let text = "Bend 膝 slowly, antidisestablishmentarianism 🦵🦵🦵 and - rest\n- a bullet of several words\n    deep"
    let lines = wrapped(text, to: width)
    // A bullet needs its two columns and a wide character two more.
    for line in lines { #expect(displayWidth(line) <= max(width, 5), "\(line)") }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" })
  }
}
