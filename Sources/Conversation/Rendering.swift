import Dialog

/// From compiled lines and values to what a person reads.
extension TurnMaker {
  func render(_ line: Line, filling blanks: [String: String] = [:]) -> String {
    guard !line.variants.isEmpty else { return "" }
    return render(line.variants[session.turns % line.variants.count], filling: blanks)
  }

  func render(_ template: Template, filling blanks: [String: String] = [:]) -> String {
    if let fixed = template.fixed { return fixed }
    var text = ""
    for part in template.parts {
      switch part {
      case .literal(let literal): text += literal
      case .blank(let name): text += blanks[name] ?? ""
      case .slot(let slot):
        text += session.activeValue(slot).map { spoken($0, slot: slot) } ?? word(.noAnswer)
      }
    }
    return text
  }

  func word(_ word: House.Word) -> String { script.house.words[word] ?? word.rawValue }

  /// A value as it reads in a sentence: `7`, `stairs and squatting`, `3 weeks`.
  func spoken(_ value: Value, slot: Int) -> String {
    switch value {
    case .yesNo(let yes): return word(yes ? .yes : .no).lowercased()
    case .number(let span): return plainRange(span)
    case .choice(let index): return spokenChoice(index, slot: slot)
    case .choices(let set): return list(set.indices.map { spokenChoice($0, slot: slot) }, joinedBy: .and)
    case .side(let side): return word(side.word).lowercased()
    case .duration(let span): return spokenDays(span)
    case .text(let text): return text
    case .unsure: return word(.notSure).lowercased()
    case .skipped, .gaveUp: return word(.noAnswer)
    }
  }

  private func spokenChoice(_ index: Int, slot: Int) -> String {
    let choices = script.slots[slot].choices
    guard choices.indices.contains(index) else { return word(.noAnswer) }
    return choices[index].spoken ?? choices[index].label
  }

  /// `a, b and c`.
  func list(_ items: [String], joinedBy joiner: House.Word) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word(joiner)) " + last
  }

  /// Days in the unit that a person would choose.
  private func spokenDays(_ span: Span) -> String {
    let days = span.high
    func count(_ number: Double, _ one: House.Word, _ many: House.Word) -> String {
      let rounded = Int(number.rounded())
      return "\(rounded) \(word(rounded == 1 ? one : many))"
    }
    if days < 1 { return word(.today) }
    if days < 14 { return count(days, .day, .days) }
    // A month is kept as 30 days: "2 months" goes back as it was said.
    if days < 61, days < 30 || days.truncatingRemainder(dividingBy: 30) != 0 { return count(days / 7, .week, .weeks) }
    if days < 730 { return count(days / 30.4, .month, .months) }
    return count(days / 365.25, .year, .years)
  }

  // MARK: Cards

  func render(_ card: CompiledCard) -> CardHandout {
    func texts(_ templates: [Template]) -> [String] { templates.map { render($0) } }
    let dose = card.doses.first { program.holds($0.when, in: session) }
    return CardHandout(
      kind: card.card.kind, title: card.card.title, purpose: card.purpose.map { render($0) },
      setup: card.setup.map { render($0) }, steps: texts(card.steps), doseText: dose.map { render($0.text) },
      dose: dose?.dose, easier: texts(card.easier), harder: texts(card.harder), faults: texts(card.faults),
      stop: texts(card.stop), lines: texts(card.lines), columns: card.card.columns, rows: card.card.rows,
      attachments: card.card.attachments, sources: card.card.sources)
  }

  /// The whole card as plain text.
  func plainText(_ card: CardHandout) -> String {
    var lines = [card.title]
    if let purpose = card.purpose { lines.append(purpose) }
    if let setup = card.setup { lines.append("\(word(.setup)): \(setup)") }
    for (number, step) in card.steps.enumerated() { lines.append("\(number + 1). \(step)") }
    if let dose = card.doseText { lines.append("\(word(.dose)): \(dose)") }
    for (heading, texts) in [
      (House.Word.easier, card.easier), (.harder, card.harder), (.faults, card.faults), (.stop, card.stop),
    ] where !texts.isEmpty {
      lines.append("\(word(heading)): \(texts.joined(separator: " "))")
    }
    lines += card.lines
    for row in card.rows {
      lines.append(zip(card.columns, row).map { "\($0): \($1)" }.joined(separator: "; "))
    }
    return lines.joined(separator: "\n")
  }
}

extension Side {
  var word: House.Word {
    switch self {
    case .left: .left
    case .right: .right
    case .both: .both
    }
  }
}

/// `7`, `2.5`: a number without needless decimals.
func plainNumber(_ number: Double) -> String {
  Int(exactly: number).map(String.init) ?? String(number)
}

/// `7`, or `6-7` for a range.
func plainRange(_ span: Span) -> String {
  span.low == span.high ? plainNumber(span.low) : "\(plainNumber(span.low))-\(plainNumber(span.high))"
}
