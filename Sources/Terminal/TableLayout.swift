/// Lays out a table: side by side where the columns fit, else row by row ("Heading: cell"), which narrow screens and
/// screen readers can follow.
struct TableLayout {
  var columns: [String]
  var rows: [[String]]
  var layout: Layout

  /// Below this a column of prose is a ladder of single words.
  private let narrowest = 14
  private let gap = 2

  func lines() -> [Line] {
    guard !rows.isEmpty else { return [] }
    guard !layout.manner.isPlain, let widths = widths() else { return stacked() }
    let ruler = widths.map { String(repeating: "─", count: $0) }
    let head = columns.isEmpty ? [] : line(columns, widths, .title) + line(ruler, widths, .frame)
    let bodies = rows.map { line($0, widths, .text) }
    // Rows of several lines run into each other unless something is between them.
    let isTall = bodies.contains { $0.count > 1 }
    return head + (isTall ? layout.joined(bodies) : Array(bodies.joined()))
  }

  /// A width for each column, or nil when they don't fit side by side.
  private func widths() -> [Int]? {
    let all = (columns.isEmpty ? [] : [columns]) + rows
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
    let blocks = rows.map { row in
      row.enumerated().flatMap { column, cell in
        layout.headed(column < columns.count ? columns[column] : "", cell)
      }
    }
    return layout.joined(blocks)
  }
}
