import Pictures

/// Lays a picture out as dots, below its title where that says more than the card's.
struct PictureLayout {
  var picture: Picture
  /// What the card is called.
  var card: String
  /// One of the card's further pictures: drawn smaller.
  var isVariant: Bool
  var layout: Layout

  /// Columns below which words are clearer.
  static let narrowest = 34

  /// Columns in which two figures side by side are clear; more is only longer.
  private var widest: Int { isVariant ? 44 : 56 }

  func lines() -> [Line] {
    let title = picture.title == card ? [] : layout.paragraph(picture.title, .aside)
    let dots = DotCanvas(picture, columns: min(layout.manner.width, widest))
    return title + dots.lines.map { line(of: $0) }
  }

  private func line(of runs: [DotCanvas.Run]) -> Line {
    // An empty row of a picture is no gap between two parts of a card: a pattern without dots stands for it.
    runs.isEmpty ? Line(.text, "\u{2800}") : Line(runs.map { Line.Piece(role(of: $0.ink), $0.text) })
  }

  private func role(of ink: Picture.Ink) -> Line.Role {
    switch ink {
    case .thing: .aside
    case .accent: .accent
    case .body: .text
    }
  }
}
