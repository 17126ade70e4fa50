/// A picture in dots: each character of a terminal is two dots wide and four high (the braille patterns of Unicode), so
/// dots are about as far apart sideways as downwards.
public struct DotCanvas: Hashable, Sendable {
  /// Characters of one row that are drawn with the same ink.
  public struct Run: Hashable, Sendable {
    public var text: String
    public var ink: Picture.Ink
  }

  private struct Cell: Hashable {
    var dots: UInt8 = 0
    var ink: Picture.Ink = .thing
    /// A letter of a caption, in place of dots.
    var letter: Character?
  }

  private let columns: Int
  private let rows: Int
  private let scale: Double
  private var cells: [Cell]

  /// Draws a picture.
  ///
  /// - Parameter columns: characters of its width, at least 1.
  public init(_ picture: Picture, columns: Int) {
    self.columns = max(columns, 1)
    scale = Double(self.columns * 2) / picture.width
    rows = Int((picture.height * scale / 4).rounded(.up))
    cells = Array(repeating: Cell(), count: self.columns * rows)
    for stroke in picture.strokes {
      for (start, end) in zip(stroke.points, stroke.points.dropFirst()) { line(start, end, stroke.ink) }
    }
    for caption in picture.captions { write(caption) }
  }

  /// The rows from above, without the blanks at their ends and without empty rows above and below; of several empty
  /// rows in between one stays.
  public var lines: [[Run]] {
    let all = (0..<rows).map { runs(cells[($0 * columns)..<(($0 + 1) * columns)]) }
    guard let first = all.firstIndex(where: { !$0.isEmpty }), let last = all.lastIndex(where: { !$0.isEmpty }) else {
      return []
    }
    return (first...last).filter { !all[$0].isEmpty || !all[$0 - 1].isEmpty }.map { all[$0] }
  }

  private func runs(_ row: ArraySlice<Cell>) -> [Run] {
    guard let last = row.lastIndex(where: { $0.dots != 0 || $0.letter != nil }) else { return [] }
    var runs: [Run] = []
    for cell in row[...last] {
      let character = cell.letter ?? (cell.dots == 0 ? " " : Self.braille(cell.dots))
      let isBlank = character == " "
      if let open = runs.indices.last, isBlank || runs[open].ink == cell.ink {
        runs[open].text.append(character)
      } else {
        runs.append(Run(text: String(character), ink: cell.ink))
      }
    }
    return runs
  }

  private static func braille(_ dots: UInt8) -> Character {
    Unicode.Scalar(0x2800 + UInt32(dots)).map { Character($0) } ?? " "
  }

  // MARK: Drawing

  private mutating func line(_ start: Picture.Point, _ end: Picture.Point, _ ink: Picture.Ink) {
    let (x, y) = (start.x * scale, start.y * scale)
    let (width, height) = (end.x * scale - x, end.y * scale - y)
    // A step a dot keeps steep and flat lines equally thin.
    let steps = max(Int(max(abs(width), abs(height)).rounded(.up)), 1)
    for step in 0...steps {
      let part = Double(step) / Double(steps)
      dot(x + width * part, y + height * part, ink)
    }
  }

  private mutating func dot(_ x: Double, _ y: Double, _ ink: Picture.Ink) {
    // A coordinate that sums of fractions put a hair below its dot belongs to it.
    let (column, row) = (Int((x + 1e-6).rounded(.down)), Int((y + 1e-6).rounded(.down)))
    guard (0..<(columns * 2)).contains(column), (0..<(rows * 4)).contains(row) else { return }
    let place = row / 4 * columns + column / 2
    cells[place].dots |= Self.bits[row % 4][column % 2]
    cells[place].ink = Self.stronger(cells[place].ink, ink)
  }

  /// The bits of a braille pattern, by row and column.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  /// A character has one colour: that of the person in front of the chair.
  private static func stronger(_ a: Picture.Ink, _ b: Picture.Ink) -> Picture.Ink {
    if a == .accent || b == .accent { return .accent }
    return a == .body || b == .body ? .body : .thing
  }

  private mutating func write(_ caption: Picture.Caption) {
    let row = min(max(Int(caption.place.y * scale / 4), 0), rows - 1)
    let letters = Array(caption.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    let before =
      switch caption.anchor {
      case .start: 0
      case .middle: letters.count / 2
      case .end: letters.count
      }
    let first = Int((caption.place.x * scale / 2).rounded(.down)) - before
    for (offset, letter) in letters.enumerated() where (0..<columns).contains(first + offset) {
      cells[row * columns + first + offset] = Cell(ink: .thing, letter: letter)
    }
  }
}
