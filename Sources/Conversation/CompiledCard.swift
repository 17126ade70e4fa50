import Dialog

/// A card as one state hands it out, compiled.
final class CompiledCard: Sendable {
  let id: String
  let when: Test?
  let texts: CardTexts
  /// Ready cards when no text has to be filled in: without a dose, then with each.
  let fixed: [ReadyCard]?

  init(_ use: CardUse, _ card: Card, _ state: StateName, _ names: Names) {
    id = "\(state).card.\(card.name)"
    when = use.when.map { Test($0, names) }
    let texts = CardTexts(card, names)
    self.texts = texts
    let words = names.script.house.words
    let isFixed = texts.all.allSatisfy { $0.fixed != nil }
    fixed = isFixed ? ([nil] + texts.doses).map { texts.ready(with: $0, words) { $0.fixed ?? "" } } : nil
  }

  func collectReads(into reads: inout Set<Int>, facts: [Fact], _ names: Names) {
    when?.collectReads(into: &reads, facts: facts, names)
    for dose in texts.doses { dose.when?.collectReads(into: &reads, facts: facts, names) }
    for text in texts.all { text.collectReads(into: &reads, facts: facts, names) }
  }
}

/// The texts of a card, compiled.
struct CardTexts: Sendable {
  struct CompiledDose: Sendable {
    let dose: Dose
    let when: Test?
    let text: Template
  }

  let card: Card
  let purpose: Template?
  let setup: Template?
  let steps: [Template]
  let doses: [CompiledDose]
  let easier: [Template]
  let harder: [Template]
  let faults: [Template]
  let stop: [Template]
  let lines: [Template]

  init(_ card: Card, _ names: Names) {
    func templates(_ texts: [Text]) -> [Template] { texts.map { Template($0, names) } }
    self.card = card
    purpose = card.purpose.map { Template($0, names) }
    setup = card.setup.map { Template($0, names) }
    steps = templates(card.steps)
    doses = card.doses.map { dose in
      CompiledDose(dose: dose, when: dose.when.map { Test($0, names) }, text: Template(dose.text, names))
    }
    easier = templates(card.easier)
    harder = templates(card.harder)
    faults = templates(card.faults)
    stop = templates(card.stop)
    lines = templates(card.lines)
  }

  var all: [Template] {
    [purpose, setup].compactMap { $0 } + steps + doses.map(\.text) + easier + harder + faults + stop + lines
  }
}

/// A card as it is handed out: its parts, and the same as plain text.
struct ReadyCard: Sendable {
  let handout: CardHandout
  let text: String
}

extension CardTexts {
  /// The card with one of its doses (or none); `fill` puts values into a text. A line that comes out empty is left out.
  func ready(with dose: CompiledDose?, _ words: [House.Word: String], _ fill: (Template) -> String) -> ReadyCard {
    func filled(_ texts: [Template]) -> [String] { texts.map(fill).filter { !$0.isEmpty } }
    let handout = CardHandout(
      kind: card.kind, title: card.title, purpose: purpose.map(fill), setup: setup.map(fill), steps: filled(steps),
      doseText: (dose?.text).map(fill), dose: dose?.dose, easier: filled(easier), harder: filled(harder),
      faults: filled(faults), stop: filled(stop), lines: filled(lines), columns: card.columns, rows: card.rows,
      marks: card.marks, attachments: card.attachments, sources: card.sources)
    return ReadyCard(handout: handout, text: plainText(handout, words))
  }
}
