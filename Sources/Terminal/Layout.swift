import Conversation
import Pictures

/// Lays out what a turn says as lines for a screen of a given width.
///
/// A pure value: the same turn and the same manner give the same lines. Everything shown is cleaned of control
/// characters first.
public struct Layout: Hashable, Sendable {
  public var manner: Manner
  /// What the parts of a card are called.
  public var headings: CardHeadings
  /// The pictures that can be drawn, by the urls of their attachments.
  public var pictures: [String: Picture]

  public init(_ manner: Manner, headings: CardHeadings, pictures: [String: Picture] = [:]) {
    self.manner = manner
    self.headings = headings
    self.pictures = pictures
  }

  /// All messages of a turn, with a blank line between them.
  public func lines(for messages: [Said]) -> [Line] {
    joined(messages.map { lines(for: $0) })
  }

  /// One message.
  public func lines(for message: Said) -> [Line] {
    switch message.body {
    case .say: paragraph(message.text)
    case .ask(let ask): question(message.text, ask)
    case .card(let card): CardLayout(layout: self, card: card).lines()
    }
  }

  /// What the program itself has to say, beside the coach.
  public func lines(forAside text: String) -> [Line] { paragraph(text, .aside) }

  /// What a person sent, for a conversation that is not typed on a terminal.
  public func lines(forTyped text: String) -> [Line] {
    let lines = wrapped(cleaned(text), to: manner.width - 2)
    let prompt = Line.Piece(.prompt, ">")
    guard let first = lines.first else { return [Line([prompt])] }
    return [Line([prompt, .init(.text, " " + first)])] + lines.dropFirst().map { Line(.text, "  " + $0) }
  }

  func joined(_ bubbles: [[Line]]) -> [Line] {
    Array(bubbles.filter { !$0.isEmpty }.joined(separator: [Line.blank]))
  }

  func paragraph(_ text: String, _ role: Line.Role = .text) -> [Line] {
    wrapped(cleaned(text, keepingLines: true), to: manner.width).map { Line(role, $0) }
  }

  /// `lead`, then text that hangs behind it.
  func item(_ lead: [Line.Piece], _ text: String) -> [Line] {
    let margin = lead.reduce(0) { $0 + displayWidth($1.text) }
    let lines = wrapped(cleaned(text), to: max(manner.width - margin, 8))
    let blanks = Line.Piece(.text, String(repeating: " ", count: margin))
    return lines.enumerated().map { index, line in
      Line((index == 0 ? lead : [blanks]) + [Line.Piece(.text, line)])
    }
  }

  /// `Heading: text`, without the colon where there is no heading.
  func headed(_ heading: String, _ text: String) -> [Line] {
    guard !heading.isEmpty else { return paragraph(cleaned(text)) }
    let lead = cleaned(heading) + ":"
    return paragraph("\(lead) \(cleaned(text))").enumerated().map { index, line in
      // On a very narrow screen the heading itself may have been broken; then it stays as it is.
      guard index == 0, line.text.hasPrefix(lead) else { return line }
      return Line([.init(.title, lead), .init(.text, String(line.text.dropFirst(lead.count)))])
    }
  }

  // MARK: Questions

  private func question(_ text: String, _ ask: Ask) -> [Line] {
    var lines: [Line] = []
    if let progress = ask.progress { lines += paragraph(progressText(progress), .aside) }
    lines += paragraph(text)
    lines += ask.isNumbered ? numbered(ask.offers) : beside(ask.offers)
    if ask.kind == .choices && ask.offers.count > 1 {
      lines += paragraph(manner.isPlain ? severalHint : "  " + severalHint, .aside)
    }
    return lines
  }

  private var severalHint: String { "You can name several, for example: 1, 2" }

  private func progressText(_ progress: Progress) -> String {
    let number = progress.done + 1
    let text = "uestion \(number) of about \(max(number, progress.of))"
    return manner.isPlain ? "Q\(text)." : "q\(text)"
  }

  private func numbered(_ offers: [Offer]) -> [Line] {
    let digits = String(offers.count).count
    return offers.enumerated().flatMap { index, offer in
      let number = String(index + 1)
      if manner.isPlain { return item([Line.Piece(.text, number + ": ")], offer.label) }
      let margin = String(repeating: " ", count: 2 + digits - number.count)
      return item([.init(.text, margin), .init(.number, number), .init(.text, "  ")], offer.label)
    }
  }

  /// What may be said instead of a number or free text ("Not sure").
  private func beside(_ offers: [Offer]) -> [Line] {
    let others = offers.filter { Int($0.id) == nil }.map(\.label)
    guard !others.isEmpty else { return [] }
    return item([.init(.text, manner.isPlain ? "Or: " : "  or: ")], others.joined(separator: ", "))
  }
}

extension Ask {
  /// Its options are shown with numbers, which stand for them. Where the answer is itself a number they are not.
  var isNumbered: Bool {
    switch kind {
    case .yesNo, .choice, .choices, .side: true
    case .scale, .number, .duration, .text: false
    }
  }
}
