import Dialog

/// A message, compiled: its id, its wordings, and when it is said.
struct Line: Sendable {
  let id: String
  let variants: [Template]
  let when: Test?

  init(_ message: Message, _ names: Names) {
    id = message.id
    variants = message.variants.map { Template($0, names) }
    when = message.when.map { Test($0, names) }
  }

  func collectReads(into reads: inout Set<Int>, facts: [Fact], _ names: Names) {
    for variant in variants { reads.formUnion(variant.slots) }
    when?.collectReads(into: &reads, facts: facts, names)
  }
}

/// A text, compiled: literal pieces and slots by index.
struct Template: Sendable {
  enum Part: Sendable {
    case literal(String)
    case slot(Int)
    /// Filled by the engine: `{what}`, `{min}`.
    case blank(String)
  }

  let parts: [Part]
  /// The whole text when nothing has to be filled in.
  let fixed: String?

  init(_ text: Text, _ names: Names) {
    parts = text.segments.map { segment in
      switch segment {
      case .literal(let text): .literal(text)
      case .slot(let name): names.slot[name].map { .slot($0) } ?? .blank(name)
      }
    }
    let literals = parts.compactMap { if case .literal(let text) = $0 { text } else { nil } }
    fixed = literals.count == parts.count ? literals.joined() : nil
  }

  var slots: [Int] { parts.compactMap { if case .slot(let slot) = $0 { slot } else { nil } } }
}

/// A card as one state hands it out, compiled.
struct CompiledCard: Sendable {
  struct CompiledDose: Sendable {
    let dose: Dose
    let when: Test?
    let text: Template
  }

  let id: String
  let card: Card
  let when: Test?
  let purpose: Template?
  let setup: Template?
  let steps: [Template]
  let doses: [CompiledDose]
  let easier: [Template]
  let harder: [Template]
  let faults: [Template]
  let stop: [Template]
  let lines: [Template]

  init(_ use: CardUse, _ card: Card, _ state: StateName, _ names: Names) {
    id = "\(state).card.\(card.name)"
    self.card = card
    when = use.when.map { Test($0, names) }
    func templates(_ texts: [Text]) -> [Template] { texts.map { Template($0, names) } }
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

  func collectReads(into reads: inout Set<Int>, facts: [Fact], _ names: Names) {
    when?.collectReads(into: &reads, facts: facts, names)
    for dose in doses {
      dose.when?.collectReads(into: &reads, facts: facts, names)
      reads.formUnion(dose.text.slots)
    }
    let single = [purpose, setup].compactMap { $0 }
    for text in single + steps + easier + harder + faults + stop + lines { reads.formUnion(text.slots) }
  }
}
