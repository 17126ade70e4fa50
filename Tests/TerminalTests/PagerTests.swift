import Conversation
import Dialog
import Pictures
import Testing

@testable import Terminal

private func say(_ name: String, lines: Int) -> Said {
  Said(id: "d.s.\(name)", text: (1...lines).map { "\(name)\($0)" }.joined(separator: "\n"))
}

private func texts(_ lines: [Line]) -> [String] { lines.map(\.text) }

@Suite("Paging")
struct PagerTests {
  /// Ten lines of text fit.
  let rows = 13

  @Test("what fits is one page")
  func short() {
    var pager = Pager([say("a", lines: 4), say("b", lines: 5)])
    let page = pager.next(rows: rows, layout())
    #expect(texts(page.lines) == ["a1", "a2", "a3", "a4", "", "b1", "b2", "b3", "b4", "b5"])
    #expect(page.finished.map(\.id) == ["d.s.a", "d.s.b"])
    #expect(pager.isEmpty)
  }

  @Test("a page ends between two messages where it can")
  func between() {
    var pager = Pager([say("a", lines: 4), say("b", lines: 6), say("c", lines: 1)])
    #expect(texts(pager.next(rows: rows, layout()).lines) == ["a1", "a2", "a3", "a4"])
    #expect(!pager.isEmpty)
    #expect(pager.begun(layout()) == [])
    #expect(texts(pager.next(rows: rows, layout()).lines) == ["b1", "b2", "b3", "b4", "b5", "b6", "", "c1"])
    #expect(pager.isEmpty)
  }

  @Test("a message longer than the window is shown in parts, nothing twice and nothing left out")
  func within() {
    var pager = Pager([say("a", lines: 25), say("b", lines: 2)])
    var seen: [String] = []
    var finished: [String] = []
    while !pager.isEmpty {
      let page = pager.next(rows: rows, layout())
      #expect(page.lines.count <= rows - Pager.kept)
      seen += texts(page.lines)
      finished += page.finished.map(\.id)
    }
    #expect(seen.filter { !$0.isEmpty } == (1...25).map { "a\($0)" } + ["b1", "b2"])
    #expect(finished == ["d.s.a", "d.s.b"])
  }

  @Test("a message that needs several pages begins on a page that has room, else on one of its own")
  func beginning() {
    var pager = Pager([say("a", lines: 3), say("b", lines: 14)])
    let first = texts(pager.next(rows: rows, layout()).lines)
    #expect(first == ["a1", "a2", "a3", ""] + (1...6).map { "b\($0)" })
    #expect(texts(pager.next(rows: rows, layout()).lines) == (7...14).map { "b\($0)" })
    pager = Pager([say("a", lines: 7), say("b", lines: 14)])
    #expect(texts(pager.next(rows: rows, layout()).lines).last == "a7")
  }

  @Test("a long card ends its page at a gap")
  func gap() {
    let handout = CardHandout(
      kind: .exercise, title: "Long", steps: (1...4).map { "Step \($0)." }, doseText: "Two.", lines: ["One."])
    var pager = Pager([card(handout)])
    #expect(texts(pager.next(rows: rows, layout()).lines).last == "│")
    #expect(texts(pager.next(rows: rows, layout()).lines).first?.hasPrefix("│ ") == true)
  }

  @Test("a picture is not torn apart where it has an empty row")
  func picture() {
    let stroke = { (y: Double) in
      Picture.Stroke(points: [.init(x: 0, y: y), .init(x: 19, y: y)], ink: .body)
    }
    var drawing = layout()
    drawing.manner.canDrawDots = true
    drawing.pictures = ["sit.svg": Picture(width: 36, height: 30, strokes: [stroke(0), stroke(29)])]
    let lines = drawing.lines(for: card(sitToStand))
    let ends = lines.indices.filter { lines[$0].text.contains { ("⠁"..."⣿").contains($0) } }
    #expect(lines[ends[0]...ends[ends.count - 1]].allSatisfy { !$0.isGap })
    #expect(lines[ends[0]...ends[ends.count - 1]].contains { $0.text == "│ \u{2800}" })
  }

  @Test("in a window that changed, the message that was begun begins anew")
  func resized() {
    var pager = Pager([say("a", lines: 25)])
    _ = pager.next(rows: rows, layout(40))
    #expect(pager.begun(layout(40))?.count == 10)
    #expect(pager.begun(layout(30)) == nil)
    #expect(texts(pager.next(rows: rows, layout(30)).lines).first == "a1")
  }

  @Test("without rows all of it is one page")
  func endless() {
    var pager = Pager([say("a", lines: 500), say("b", lines: 500)])
    #expect(pager.next(rows: nil, layout()).lines.count == 1_001)
    #expect(pager.isEmpty)
  }
}

@Suite("Drawing the window anew")
struct BacklogTests {
  @Test("as many lines as fit, the newest last")
  func fits() {
    var backlog = Backlog()
    backlog.add(.said([say("a", lines: 3)]))
    backlog.add(.typed("yes"))
    backlog.add(.aside("Well."))
    backlog.add(.said([say("b", lines: 2), say("c", lines: 1)]))
    #expect(
      texts(backlog.lines(filling: 9, layout())) == ["> yes", "", "Well.", "", "b1", "b2", "", "c1", ""])
    #expect(texts(backlog.lines(filling: 8, layout())).first == "")
    #expect(texts(backlog.lines(filling: 100, layout())).first == "a1")
  }

  @Test("of a block that is longer than the window, its end")
  func long() {
    var backlog = Backlog()
    backlog.add(.said([say("a", lines: 30)]))
    #expect(texts(backlog.lines(filling: 4, layout())) == ["a28", "a29", "a30", ""])
  }

  @Test("lines are wrapped to the width of now")
  func wrapping() {
    var backlog = Backlog()
    backlog.add(.typed("my knee hurts when I go down"))
    #expect(texts(backlog.lines(filling: 9, layout(20))) == ["> my knee hurts when", "  I go down", ""])
  }

  @Test("a long conversation is not kept for ever")
  func bounded() {
    var backlog = Backlog()
    for number in 0..<2_000 { backlog.add(.typed("n\(number)")) }
    let lines = texts(backlog.lines(filling: 100_000, layout()))
    #expect((400...800).contains(lines.count))
    #expect(lines.dropLast().last == "> n1999")
  }
}
