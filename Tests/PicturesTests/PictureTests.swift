import Pictures
import Testing

private func read(_ inner: String, box: String = "0 0 40 20") throws(PictureProblem) -> Picture {
  try readSVG(Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"\(box)\">\(inner)</svg>".utf8))
}

private func drawn(_ inner: String, columns: Int = 10) throws(PictureProblem) -> [String] {
  DotCanvas(try read(inner), columns: columns).lines.map { $0.map(\.text).joined() }
}

@Suite("Reading line drawings")
struct ReadSVGTests {
  @Test("lines, polylines, polygons and circles become strokes, in the ink of their colour")
  func shapes() throws {
    let picture = try read(
      """
      <title>A chair &amp; a person</title>
      <g stroke="#888888"><line x1="0" y1="19" x2="40" y2="19"/></g>
      <polyline points="1,2 3,4 5.5,6" stroke='#2f7fd0'/>
      <polygon points="1 2 3 4 5 6" stroke="#e07a00"/>
      <circle cx="10" cy="10" r="4"/>
      <text x="20" y="18">start</text>
      """)
    #expect((picture.width, picture.height) == (40, 20))
    #expect(picture.strokes.map(\.ink) == [.thing, .body, .accent, .body])
    #expect(picture.strokes.map(\.points.count) == [2, 3, 4, 13])
    #expect(picture.strokes[2].points.first == picture.strokes[2].points.last)
    #expect(picture.title == "A chair &amp; a person")
    #expect(picture.captions == [.init(text: "start", place: .init(x: 20, y: 18))])
  }

  @Test(
    "what can't be drawn, or is not whole, is told with its line",
    arguments: [
      ("<path d=\"M0 0\"/>", "path"), ("<g transform=\"scale(2)\"></g>", "transform"),
      ("<line style=\"stroke:red\" x1=\"1\"/>", "style"), ("<line x1=\"1\"/>", "'y1'"),
      ("<line x1=\"1\" x1=\"2\"/>", "twice"), ("<circle cx=\"a\" cy=\"1\" r=\"1\"/>", "no number"),
      ("<text x=\"1\" y=\"1\" text-anchor=\"top\"/>", "text-anchor"),
      ("<circle cx=\"nan\" cy=\"1\" r=\"1\"/>", "no number"), ("<circle cx=\"1e9\" cy=\"1\" r=\"1\"/>", "no number"),
      ("<polyline points=\"1,2,3\"/>", "points"), ("<g>", "closes nothing"), ("</g>", "closes nothing"),
      ("<line x1=1 />", "quotes"), ("<line x1=\"1 />", "closing quote"), ("<!DOCTYPE x>", "Declarations"),
      ("<!-- never", "no end"), ("<svg viewBox=\"0 0 40 20\"/>", "second"), ("<>", "name"),
      (String(repeating: "<g>", count: 40), "deeply"),
    ])
  func problems(_ inner: String, _ said: String) throws {
    let error = try #require(throws: PictureProblem.self) { try read("\n" + inner) }
    #expect(error.message.contains(said))
    #expect(error.line >= 2)
  }

  @Test("a sheet needs a size", arguments: ["", "0 0 5 5", "1 0 40 20", "0 0 40", "0 0 99999 20"])
  func sheet(_ box: String) {
    #expect(throws: PictureProblem.self) { try read("", box: box) }
  }

  @Test("files that are no picture, or too large a one", arguments: ["", "hello", "<g></g>", "\u{0}\u{1}", "<svg"])
  func noPicture(_ text: String) {
    #expect(throws: PictureProblem.self) { try readSVG(Array(text.utf8)) }
    #expect(throws: PictureProblem.self) { try readSVG([UInt8](repeating: 0x20, count: largestPicture + 1)) }
  }

  @Test("no broken copy of a picture stops the program")
  func mutations() throws {
    let good = Array(
      "<svg viewBox=\"0 0 40 20\"><g stroke=\"#888888\"><line x1=\"0\" y1=\"1\" x2=\"9\" y2=\"1\"/></g></svg>".utf8)
    for cut in good.indices { #expect(throws: PictureProblem.self) { try readSVG(Array(good[..<cut])) } }
    var drawable = 0
    for place in good.indices {
      for byte in [UInt8(0), 0x20, 0x22, 0x3C, 0x3E, 0x2F, 0x39, 0xFF] {
        var bad = good
        bad[place] = byte
        if let picture = try? readSVG(bad) { drawable += DotCanvas(picture, columns: 20).lines.count >= 0 ? 1 : 0 }
      }
    }
    #expect((1..<good.count * 8).contains(drawable))
  }
}

@Suite("Drawing with dots")
struct DotCanvasTests {
  @Test("a flat line, an upright one and a slope")
  func lines() throws {
    #expect(try drawn("<line x1=\"0\" y1=\"1\" x2=\"39\" y2=\"1\"/>") == ["⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉"])
    #expect(try drawn("<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"19\"/>") == ["⡇", "⡇", "⠃"])
    #expect(try drawn("<line x1=\"0\" y1=\"0\" x2=\"15\" y2=\"15\"/>") == ["⠑⢄", "  ⠑⢄"])
  }

  @Test("what lies outside of the sheet is left out")
  func outside() throws {
    #expect(try drawn("<line x1=\"-100\" y1=\"1\" x2=\"100\" y2=\"1\"/>") == ["⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉"])
    #expect(try drawn("<line x1=\"50\" y1=\"1\" x2=\"60\" y2=\"1\"/>") == [])
  }

  @Test(
    "a caption stands in letters, fixed where its anchor says",
    arguments: [
      ("", "     start"), ("text-anchor=\"start\"", "     start"), ("text-anchor=\"middle\"", "   start"),
      ("text-anchor=\"end\"", "start"),
    ])
  func caption(_ anchor: String, _ expected: String) throws {
    #expect(try drawn("<text x=\"20\" y=\"18\" \(anchor)> start\n </text>") == [expected])
    #expect(try drawn("<text x=\"-2\" y=\"18\">start</text>") == ["tart"])
  }

  @Test("empty rows above and below are left out, and one is left of several in between")
  func emptyRows() throws {
    let picture = Picture(
      width: 20, height: 40,
      strokes: [10.0, 30.0].map { .init(points: [.init(x: 0, y: $0), .init(x: 19, y: $0)], ink: .body) })
    let texts = DotCanvas(picture, columns: 10).lines.map { $0.map(\.text).joined() }
    #expect(texts.map(\.isEmpty) == [false, true, false])
  }

  @Test("each run of one ink is a piece; the person stands in front of the chair")
  func inks() throws {
    let picture = try read(
      """
      <line x1="0" y1="1" x2="39" y2="1" stroke="#888"/>
      <line x1="0" y1="1" x2="39" y2="1" stroke="#888888"/>
      <line x1="20" y1="1" x2="30" y2="1" stroke="#e07a00"/>
      """)
    let lines = DotCanvas(picture, columns: 10).lines
    // A colour in another notation is any other colour.
    #expect(lines.map { $0.map(\.ink) } == [[.body, .accent, .body]])
  }

  @Test("a narrow window gets a smaller picture", arguments: [1, 5, 20, 40])
  func widths(_ columns: Int) throws {
    let picture = try read("<polygon points=\"0,0 40,0 40,20 0,20\"/>")
    let lines = DotCanvas(picture, columns: columns).lines
    #expect(lines.map { $0.reduce(0) { $0 + $1.text.count } }.max() == columns)
    #expect(lines.count == (columns + 3) / 4)
  }
}
