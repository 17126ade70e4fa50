import Dialog

/// Lays out a table: side by side where the columns fit, else row by row ("Heading: cell"), which narrow screens and
/// screen readers can follow.
struct TableLayout {
  var columns: [String]
  var rows: [[String]]
  /// A colour for each row, or none.
  var marks: [Card.Mark] = []
  var layout: Layout

  /// Below this a column of prose is a ladder of single words.
  private let narrowest = 14
  private let gap = 2

  func lines() -> [Line] {
    guard !rows.isEmpty else { return [] }
    guard !layout.manner.isPlain, let widths = widths() else { return stacked() }
    let ruler = widths.map { String(repeating: "─", count: $0) }
    let head = columns.isEmpty ? [] : line(columns, widths, .title) + line(ruler, widths, .frame)
    let bodies = cells.enumerated().map { painted(line($1, widths, .text), $0) }
    // Rows of several lines run into each other unless something is between them.
    let isTall = bodies.contains { $0.count > 1 }
    return head + (isTall ? layout.joined(bodies) : Array(bodies.joined()))
  }

  /// The rows, each with a dot where it has a colour: without colours a dot says nothing.
  private var cells: [[String]] {
    guard layout.manner.inColour, marks.count == rows.count else { return rows }
    return rows.map { [Self.dot + " " + ($0.first ?? "")] + $0.dropFirst() }
  }

  private static let dot = "●"

  /// The lines of a row with its dot in its colour.
  private func painted(_ lines: [Line], _ row: Int) -> [Line] {
    guard row < marks.count, let first = lines.first,
      let index = first.pieces.firstIndex(where: { $0.text.contains(Self.dot) })
    else { return lines }
    let piece = first.pieces[index]
    let parts = piece.text.split(separator: Self.dot, maxSplits: 1, omittingEmptySubsequences: false)
    let role: Line.Role =
      switch marks[row] {
      case .green: .green
      case .amber: .amber
      case .red: .red
      }
    var pieces = first.pieces
    pieces.replaceSubrange(
      index...index,
      with: [
        .init(piece.role, String(parts[0])), .init(role, Self.dot), .init(piece.role, String(parts.last ?? "")),
      ].filter { !$0.text.isEmpty })
    return [Line(pieces)] + lines.dropFirst()
  }

  /// A width for each column, or nil when they don't fit side by side.
  private func widths() -> [Int]? {
    let all = (columns.isEmpty ? [] : [columns]) + cells
    let count = all.map(\.count).max() ?? 0
    let natural = (0..<count).map { column in
      all.map { column < $0.count ? displayWidth(cleaned($0[column])) : 0 }.max() ?? 0
    }
    var widths = natural
    var room = layout.manner.width - gap * max(count - 1, 0)
    var open = Array(natural.indices)
    // Columns that need less than an equal share leave the rest to the others.
    while !open.isEmpty {
      let share = room / open.count
      let content = open.filter { natural[$0] <= share }
      if content.isEmpty {
        guard share >= narrowest else { return nil }
        for column in open {
          let lines = all.flatMap { column < $0.count ? wrapped(cleaned($0[column]), to: share) : [] }
          widths[column] = lines.map { displayWidth($0) }.max() ?? 0
        }
        break
      }
      room -= content.reduce(0) { $0 + natural[$1] }
      open.removeAll { content.contains($0) }
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int], _ role: Line.Role) -> [Line] {
    let wrappedCells = widths.indices.map { column in
      column < cells.count ? wrapped(cleaned(cells[column]), to: max(widths[column], 1)) : []
    }
    let height = wrappedCells.map(\.count).max() ?? 0
    return (0..<height).map { row in
      var text = ""
      var margin = 0
      for (column, cell) in wrappedCells.enumerated() {
        let part = row < cell.count ? cell[row] : ""
        if !part.isEmpty {
          text += String(repeating: " ", count: margin) + part
          margin = 0
        }
        margin += widths[column] + gap - displayWidth(part)
      }
      return Line(role, text)
    }
  }

  private func stacked() -> [Line] {
    let blocks = cells.enumerated().map { index, row in
      let lines = row.enumerated().flatMap { column, cell in
        layout.headed(column < columns.count ? columns[column] : "", cell)
      }
      return painted(lines, index)
    }
    return layout.joined(blocks)
  }
}
