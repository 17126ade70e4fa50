import Dialog

/// From compiled lines and values to what a person reads.
extension TurnMaker {
  func render(_ line: Line, filling blanks: [String: String] = [:]) -> String {
    guard !line.variants.isEmpty else { return "" }
    return render(line.variants[session.turns % line.variants.count], filling: blanks, when: line.when)
  }

  func render(
    _ template: Template, filling blanks: [String: String] = [:], when: Test? = nil, depth: Int = 0
  ) -> String {
    if let fixed = template.fixed { return fixed }
    var text = ""
    for part in template.parts {
      switch part {
      case .literal(let literal): text += literal
      case .blank(let name): text += blanks[name] ?? ""
      case .reason(let blank): text += words(for: blank, when: when)
      case .named(let index):
        guard depth <= program.texts.count else { continue }
        let variant = program.texts[index].variants.first { program.holds($0.when, in: session) }
        text += variant.map { render($0.text, filling: blanks, when: when, depth: depth + 1) } ?? ""
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
    case .text(let text): return excerpt(of: text)
    case .unsure: return word(.notSure).lowercased()
    case .skipped, .gaveUp: return word(.noAnswer)
    }
  }

  /// The first words of a long text, on one line, as one says back what somebody wrote.
  private func excerpt(of text: String) -> String {
    let limit = 10
    let words = text.split(whereSeparator: \.isWhitespace)
    let shown = words.prefix(limit).joined(separator: " ")
    let short = shown.count > 120 ? shown.prefix(117) + "..." : Substring(shown)
    return short + (words.count > limit && shown.count <= 120 ? "..." : "")
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

  /// Days in the unit that a person would choose: the one that was said, when they are a whole number of it.
  func spokenDays(_ span: Span) -> String {
    let days = span.high
    func count(_ number: Double, _ one: House.Word, _ many: House.Word) -> String {
      let rounded = Int(number.rounded())
      return "\(rounded) \(word(rounded == 1 ? one : many))"
    }
    if days < 1 { return word(.today) }
    if days < 14 { return count(days, .day, .days) }
    // A month is kept as 30 days and a year as 365: "2 months" goes back as it was said.
    if days.truncatingRemainder(dividingBy: 365) == 0 { return count(days / 365, .year, .years) }
    if days < 365, days.truncatingRemainder(dividingBy: 30) == 0 { return count(days / 30, .month, .months) }
    if days < 61 { return count(days / 7, .week, .weeks) }
    if days < 730 { return count(days / 30.4, .month, .months) }
    return count(days / 365.25, .year, .years)
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
