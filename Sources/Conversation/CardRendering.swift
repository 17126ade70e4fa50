import Dialog

extension TurnMaker {
  mutating func hand(out card: CompiledCard) {
    // A walk that passes two states with the same card hands it out where it was last wanted.
    let ending = ".card.\(card.texts.card.name)"
    turn.messages.removeAll { if case .card = $0.body { $0.id.hasSuffix(ending) } else { false } }
    let doses = card.texts.doses
    let dose = doses.firstIndex { program.holds($0.when, in: session) }
    let ready =
      card.fixed?[dose.map { $0 + 1 } ?? 0]
      ?? card.texts.ready(with: dose.map { doses[$0] }, script.house.words) { render($0) }
    turn.messages.append(Said(id: card.id, text: ready.text, body: .card(ready.handout)))
  }
}

/// The whole card as plain text.
func plainText(_ card: CardHandout, _ words: [House.Word: String]) -> String {
  func heading(_ word: House.Word, _ text: String) -> String { "\(words[word] ?? word.rawValue): \(text)" }
  var lines = [card.title]
  if let purpose = card.purpose { lines.append(purpose) }
  if let setup = card.setup { lines.append(heading(.setup, setup)) }
  for (number, step) in card.steps.enumerated() { lines.append("\(number + 1). \(step)") }
  if let dose = card.doseText { lines.append(heading(.dose, dose)) }
  let lists: [(House.Word, [String])] = [
    (.easier, card.easier), (.harder, card.harder), (.faults, card.faults), (.stop, card.stop),
  ]
  for (word, texts) in lists where !texts.isEmpty { lines.append(heading(word, texts.joined(separator: " "))) }
  lines += card.lines
  for row in card.rows {
    lines.append(zip(card.columns, row).map { "\($0): \($1)" }.joined(separator: "; "))
  }
  return lines.joined(separator: "\n")
}
