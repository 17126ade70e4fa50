import Terminal
import Testing

@Suite("Cleaning of text")
struct CleaningTests {
  @Test(
    "no control character gets through",
    arguments: [
      ("plain text, naïve, 膝, 🦵", "plain text, naïve, 膝, 🦵"),
      ("\u{1B}[31mhelp\u{1B}[0m me", "help me"),
      ("\u{1B}[A\u{1B}[Byes", "yes"),
      ("\u{1B}OAyes", "yes"),
      ("\u{1B}]0;owned\u{07}hi", "hi"),
      ("\u{1B}]8;;https://example.org\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"),
      ("\u{9B}31mred", "red"),
      ("a\u{00}b\u{07}c\u{08}d\u{7F}e", "abcde"),
      ("knee\thurts\nbadly\r\n", "knee hurts badly  "),
      ("\u{202E}reversed\u{202C}", "reversed"),
      ("\u{2066}isolated\u{2069}", "isolated"),
      ("\u{FEFF}hello", "hello"),
      ("a\u{2028}b", "a b"),
    ])
  func controls(text: String, expected: String) {
    #expect(cleaned(text) == expected)
  }

  @Test(
    "words behind a sequence that never ends are kept",
    arguments: [
      ("\u{1B}]0;my knee hurts", "]0;my knee hurts"),
      ("\u{1B}[", "["),
      ("\u{1B}", ""),
      ("\u{1B}[12", "[12"),
      ("\u{1B}[31 chest pain", "[31 chest pain"),
      ("\u{1B}]0;a\u{1B}b", "]0;ab"),
      ("\u{1B}O", "O"),
      ("\u{1B}Ouch", "Ouch"),
    ])
  func unfinished(text: String, expected: String) {
    #expect(cleaned(text) == expected)
  }

  @Test("line ends of an author's text stay where they are wanted")
  func lines() {
    #expect(cleaned("one\ntwo\tthree\r\n\u{1B}[1mfour", keepingLines: true) == "one\ntwo three \nfour")
  }

  @Test(
    "cleaning twice changes nothing more",
    arguments: ["\u{1B}\u{1B}[31m[31mx", "\u{1B}[\u{1B}[0m1mx", "\u{9B}\u{9B}1mx"])
  func idempotent(text: String) {
    let once = cleaned(text)
    #expect(cleaned(once) == once)
    #expect(!once.unicodeScalars.contains { $0.properties.generalCategory == .control })
  }
}
