import Conversation
import Dialog
import Pictures
import Terminal
import Testing

@Suite("Layout of cards")
struct CardLayoutTests {
  @Test("an exercise: title, how, how much, easier, harder, when to stop")
  func exercise() {
    #expect(
      shown(card(sitToStand)) == """
        ┌ Sit to stand
        │
        │ Makes the thighs stronger for chairs
        │ and stairs.
        │
        │ A person stands up from a chair
        │
        │ Set up: A firm chair against a wall.
        │
        │ 1. Sit at the front of the chair.
        │ 2. Lean forward and stand up slowly,
        │    counting to three.
        │
        │ How much: 2 sets of 8, every other
        │ day.
        │
        │ Easier: Use a higher chair.
        │
        │ Harder:
        │ - Use a lower chair.
        │ - Hold a bag.
        │
        │ Stop: Stop when it hurts more than
        │ before.
        └
        """)
  }

  @Test("plain: the same words in the same order, without a frame")
  func plain() {
    #expect(
      shown(card(sitToStand), plain: true) == """
        Sit to stand
        Makes the thighs stronger for chairs and
        stairs.
        A person stands up from a chair
        Set up: A firm chair against a wall.
        1. Sit at the front of the chair.
        2. Lean forward and stand up slowly,
           counting to three.
        How much: 2 sets of 8, every other day.
        Easier: Use a higher chair.
        Harder:
        - Use a lower chair.
        - Hold a bag.
        Stop: Stop when it hurts more than
        before.
        """)
  }

  @Test("pictures stand above the set-up, those of easier and harder ways below these; drawn where dots can be")
  func pictures() throws {
    var handout = sitToStand
    handout.attachments.append(
      Attachment(url: "high.svg", mime: "image/svg+xml", alt: "A high chair", variant: .easier))
    handout.attachments.append(
      Attachment(url: "https://example.org/low.svg", mime: "image/svg+xml", alt: "A low chair", variant: .harder))
    let slope = Picture(
      width: 40, height: 20, strokes: [.init(points: [.init(x: 0, y: 0), .init(x: 39, y: 19)], ink: .accent)])
    var drawing = layout()
    drawing.manner.canDrawDots = true
    drawing.pictures = ["sit.svg": slope, "high.svg": slope]
    let lines = drawing.lines(for: card(handout))
    let texts = lines.map(\.text)
    let first = try #require(texts.firstIndex { $0.contains("⢄") })
    #expect(first < (texts.firstIndex { $0.contains("Set up") } ?? 0))
    #expect(lines[first].pieces.contains { $0.role == .accent })
    let second = try #require(texts.lastIndex { $0.contains("⢄") })
    #expect(second > (texts.firstIndex { $0.contains("Use a higher chair") } ?? .max))
    #expect(texts.contains("│ A low chair"))
    #expect(texts.contains("│ (https://example.org/low.svg)"))
    #expect(!texts.contains { $0.contains("stands up from") })
    // Too narrow for a drawing: words, with the title where that says more than the card's.
    drawing.manner.width = 30
    drawing.pictures["high.svg"]?.title = "From a high chair"
    let words = drawing.lines(for: card(handout)).map(\.text)
    #expect(words.contains("│ A person stands up from a"))
    #expect(words.contains("│ From a high chair. A high"))
  }

  @Test("the rows of a table have their colour beside them, where there are colours")
  func marks() {
    let light = CardHandout(
      kind: .table, title: "Light", columns: ["Light", "Do"], rows: [["Green", "Go on"], ["Red", "Stop"]],
      marks: [.green, .red])
    #expect(shown(card(light)).contains("│ Green  Go on\n│ Red    Stop"))
    for width in [40, 20] {
      var colourful = layout(width)
      colourful.manner.inColour = true
      let pieces = colourful.lines(for: card(light)).flatMap(\.pieces).filter { $0.text == "●" }
      #expect(pieces.map(\.role) == [.green, .red])
    }
  }

  @Test("an emergency stands out, in colour too")
  func emergency() {
    let handout = CardHandout(kind: .emergency, title: "Call now", lines: ["Call 112.", "Say where you are."])
    #expect(
      shown(card(handout)) == """
        ┏ Call now
        ┃
        ┃ Call 112.
        ┃ Say where you are.
        ┗
        """)
    #expect(layout().lines(for: [card(handout)])[0].pieces.contains(.init(.alarm, "Call now")))
  }

  @Test("lines that had to be broken stand apart, and lists stay together")
  func paragraphs() {
    let lines = [
      "Call for any of these:", "- one", "- two that is so long that it is broken",
      "Say where you are, and who you are.",
      "That is all.", "No more.",
    ]
    #expect(
      shown(card(CardHandout(kind: .info, title: "Signs", lines: lines)), width: 26, plain: true) == """
        Signs
        Call for any of these:
        - one
        - two that is so long that
          it is broken

        Say where you are, and who
        you are.

        That is all.
        No more.
        """)
  }

  @Test("no line is wider than the window", arguments: [20, 24, 40, 60, 76])
  func narrow(width: Int) {
    let table = CardHandout(
      kind: .table, title: "Traffic light of pain", columns: ["Colour", "Pain while you do it", "What to do"],
      rows: [["Green", "0 to 3 out of 10", "Go on as you are."], ["Red", "6 or more, or 膝が痛い", "Stop and rest."]])
    for plain in [false, true] {
      for line in shown(card(sitToStand), card(table), width: width, plain: plain).split(separator: "\n") {
        #expect(displayWidth(line) <= width, "\(line)")
      }
    }
  }
}

@Suite("Layout of tables")
struct TableLayoutTests {
  let table = CardHandout(
    kind: .table, title: "Light", columns: ["Light", "Pain", "What to do"],
    rows: [["Green", "0 to 3", "Go on."], ["Amber", "4 to 5", "Do less of it today."]])

  @Test("columns stand side by side where they fit")
  func aligned() {
    #expect(
      shown(card(table)) == """
        ┌ Light
        │
        │ Light  Pain    What to do
        │ ─────  ──────  ────────────────────
        │ Green  0 to 3  Go on.
        │ Amber  4 to 5  Do less of it today.
        └
        """)
  }

  @Test("long cells wrap inside their column")
  func tall() {
    var table = table
    table.rows = [
      ["Green", "0 to 3", "Go on as you are."], ["Amber", "4 to 5", "Do less of it today, and see tomorrow."],
    ]
    #expect(
      shown(card(table)) == """
        ┌ Light
        │
        │ Light  Pain    What to do
        │ ─────  ──────  ────────────────────
        │ Green  0 to 3  Go on as you are.
        │
        │ Amber  4 to 5  Do less of it today,
        │                and see tomorrow.
        └
        """)
  }

  @Test("a narrow screen and plain text get it row by row", arguments: [(24, false), (40, true)])
  func stacked(width: Int, plain: Bool) {
    let text = shown(card(table), width: width, plain: plain)
    let lines = text.split(separator: "\n").map { $0.drop { "│┌└ ".contains($0) } }
    #expect(lines.contains("Light: Green"))
    #expect(lines.contains("What to do: Go on."))
    #expect(lines.contains("Pain: 4 to 5"))
    #expect(!text.contains("─"))
  }

  @Test("ragged rows and missing headings are shown all the same")
  func ragged() {
    let ragged = CardHandout(kind: .table, title: "T", rows: [["a", "b"], ["c"], []])
    #expect(shown(card(ragged)) == "┌ T\n│\n│ a  b\n│ c\n└")
    #expect(shown(card(ragged), plain: true) == "T\na\nb\n\nc")
  }
}
