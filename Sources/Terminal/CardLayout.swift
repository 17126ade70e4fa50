import Conversation
import Dialog

/// Lays out a card: title, then its parts in the order in which a person needs them, each under its heading.
struct CardLayout {
  var layout: Layout
  var card: CardHandout

  func lines() -> [Line] {
    let isAlarm = card.kind == .emergency
    if layout.manner.isPlain {
      return layout.paragraph(card.title, .title) + parts(layout).joined()
    }
    var inner = layout
    inner.manner.width = layout.manner.width - 2
    // A frame takes two columns even of the narrowest screen.
    let body = inner.joined(parts(inner))
    let bar = isAlarm ? "┃" : "│"
    let role: Line.Role = isAlarm ? .alarm : .frame
    let top = inner.paragraph(card.title, isAlarm ? .alarm : .title)
    return framed(top, isAlarm ? "┏" : "┌", then: bar, role) + (body.isEmpty ? [] : [Line(role, bar)])
      + framed(body, bar, then: bar, role) + [Line(role, isAlarm ? "┗" : "└")]
  }

  private func framed(_ lines: [Line], _ first: String, then rest: String, _ role: Line.Role) -> [Line] {
    lines.enumerated().map { index, line in
      let bar = index == 0 ? first : rest
      return Line([.init(role, line.pieces.isEmpty ? bar : bar + " ")] + line.pieces)
    }
  }

  private func parts(_ layout: Layout) -> [[Line]] {
    let headings = layout.headings
    return [
      card.purpose.map { layout.paragraph($0) } ?? [],
      paragraphs(card.lines, layout),
      TableLayout(columns: card.columns, rows: card.rows, marks: card.marks, layout: layout).lines(),
      pictures(of: nil, layout),
      card.setup.map { headed(headings.setup, [$0], layout) } ?? [],
      steps(layout),
      card.doseText.map { headed(headings.dose, [$0], layout) } ?? [],
      headed(headings.easier, card.easier, layout),
      pictures(of: .easier, layout),
      headed(headings.harder, card.harder, layout),
      pictures(of: .harder, layout),
      headed(headings.faults, card.faults, layout),
      headed(headings.stop, card.stop, layout),
    ].filter { !$0.isEmpty }
  }

  /// Drawn where that can be, else in words; a picture of the web also by its address.
  private func pictures(of variant: Attachment.Variant?, _ layout: Layout) -> [Line] {
    let blocks = card.attachments.filter { $0.variant == variant }.map { attachment in
      let picture = layout.pictures[attachment.url]
      if let picture, layout.manner.canDrawDots, layout.manner.width >= PictureLayout.narrowest {
        return PictureLayout(picture: picture, card: card.title, isVariant: variant != nil, layout: layout).lines()
      }
      let title = picture.map { $0.title.isEmpty || $0.title == card.title ? "" : $0.title + ". " } ?? ""
      let address = attachment.isFile ? "" : " (\(attachment.url))"
      return layout.paragraph(title + attachment.alt + address, .aside)
    }
    return layout.manner.isPlain ? Array(blocks.joined()) : layout.joined(blocks)
  }

  /// Lines that had to be broken get room around them, else nobody sees where one ends; lists stay together.
  private func paragraphs(_ texts: [String], _ layout: Layout) -> [Line] {
    var lines: [Line] = []
    var before = 0
    for text in texts {
      let next = layout.paragraph(text)
      if max(before, next.count) > 1 && before > 0 && !text.hasPrefix("- ") { lines.append(.blank) }
      lines += next
      before = next.count
    }
    return lines
  }

  private func steps(_ layout: Layout) -> [Line] {
    let digits = String(card.steps.count).count
    return card.steps.enumerated().flatMap { index, step in
      let number = String(index + 1) + "."
      let margin = String(repeating: " ", count: layout.manner.isPlain ? 0 : digits + 1 - number.count)
      return layout.item([.init(.text, margin), .init(.number, number), .init(.text, " ")], step)
    }
  }

  /// One text follows its heading; several are a list below it.
  private func headed(_ heading: String, _ texts: [String], _ layout: Layout) -> [Line] {
    switch texts.count {
    case 0: return []
    case 1: return layout.headed(heading, texts[0])
    default:
      return [Line(.title, heading + ":")] + texts.flatMap { layout.item([.init(.text, "- ")], $0) }
    }
  }
}
