import Conversation
import Dialog
import Terminal
import Testing

@Suite("Layout of messages and questions")
struct LayoutTests {
  @Test("bubbles have a blank line between them, and empty ones leave none")
  func bubbles() {
    let text = shown(
      Said(id: "a", text: "Hello, I'm your knee coach. Let's see what your knee needs."), Said(id: "b", text: ""),
      Said(id: "c", text: "One thing first."))
    #expect(
      text == """
        Hello, I'm your knee coach. Let's see
        what your knee needs.

        One thing first.
        """)
  }

  @Test("choices are numbered below the question")
  func choices() {
    let text = shown(
      asked("Does it hurt now?", .yesNo, ["Yes", "No", "Not sure"], progress: Progress(done: 3, of: 18)))
    #expect(
      text == """
        question 4 of about 18
        Does it hurt now?
          1  Yes
          2  No
          3  Not sure
        """)
  }

  @Test("a long label hangs behind its number, and numbers line up past nine")
  func manyChoices() {
    let labels = (1...9).map { "Choice \($0)" } + ["A tenth choice with many words in it"]
    let lines = shown(asked("Which?", .choice, labels)).split(separator: "\n")
    #expect(lines[1] == "   1  Choice 1")
    #expect(lines[10] == "  10  A tenth choice with many words in")
    #expect(lines[11] == "      it")
  }

  @Test("a question that takes several answers says how")
  func several() {
    let text = shown(asked("When?", .choices, ["Stairs", "Squatting"]))
    #expect(text.hasSuffix("\n  2  Squatting\n  You can name several, for example: 1,\n  2"))
  }

  @Test("where the answer is a number, options have none", arguments: [Ask.Kind.scale, .number, .duration, .text])
  func unnumbered(kind: Ask.Kind) {
    let text = shown(asked("How bad, from 0 to 10?", kind, ["Not sure"], range: 0...10))
    #expect(text == "How bad, from 0 to 10?\n  or: Not sure")
    #expect(shown(asked("How bad?", kind)) == "How bad?")
  }

  @Test("the ratings of a scale are not listed")
  func ratings() {
    let offers = (0...10).map { Offer(id: "\($0)", label: "\($0)") }
    let ask = Said(id: "a", text: "How bad?", body: .ask(Ask(id: "a1", kind: .scale, offers: offers, range: 0...10)))
    #expect(shown(ask) == "How bad?")
  }

  @Test(
    "progress never counts past its end",
    arguments: [
      (0, 18, "question 1 of about 18"), (17, 18, "question 18 of about 18"), (20, 18, "question 21 of about 21"),
    ])
  func progress(done: Int, of: Int, expected: String) {
    let text = shown(asked("Q", .text, progress: Progress(done: done, of: of)))
    #expect(text == expected + "\nQ")
  }

  @Test("plain: no margins, no drawing")
  func plain() {
    let ask = asked("When?", .choices, ["Stairs", "Squatting"], progress: Progress(done: 0, of: 3))
    #expect(
      shown(ask, plain: true) == """
        Question 1 of about 3.
        When?
        1: Stairs
        2: Squatting
        You can name several, for example: 1, 2
        """)
    #expect(shown(asked("How bad?", .scale, ["Not sure"]), plain: true) == "How bad?\nOr: Not sure")
  }

  @Test("nothing in a message reaches the terminal as a command")
  func safe() {
    let evil = "\u{1B}[2J\u{1B}]0;title\u{07}Hi\u{08} there"
    let text = shown(
      Said(id: "a", text: evil), asked(evil, .choice, [evil, evil]),
      card(CardHandout(kind: .table, title: evil, columns: [evil], rows: [[evil]])))
    #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    #expect(text.contains("Hi there"))
  }

  @Test("what was typed elsewhere is shown behind a mark", arguments: [("hi", ["> hi"]), ("", [">"])])
  func typed(text: String, lines: [String]) {
    #expect(layout(20).lines(forTyped: text).map(\.text) == lines)
  }

  @Test("a long typed line hangs behind the mark")
  func typedLong() {
    let lines = layout(20).lines(forTyped: "it hurts on the stairs at home").map(\.text)
    #expect(lines == ["> it hurts on the", "  stairs at home"])
  }

  @Test("colours only mark what has a role, and end where it ends")
  func colours() {
    let line = Line([.init(.text, "  "), .init(.number, "1"), .init(.text, "  Yes")])
    #expect(line.painted(inColour: true) == "  \u{1B}[36m1\u{1B}[0m  Yes")
    #expect(line.painted(inColour: false) == "  1  Yes")
  }
}
