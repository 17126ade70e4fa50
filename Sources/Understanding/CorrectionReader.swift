import Dialog

/// Reads "actually it's the left" and "change my age to 43".
struct CorrectionReader {
  let view: MessageView

  func read() -> Correction? {
    if let change = change() { return change }
    var lead: Range<Int>?
    for match in view.heard.matches where view.vocabulary.owners[Int(match.phrase)] == .correction {
      let start = Int(match.start)
      guard start == 0 || view.before(start) >= .comma else { continue }
      if lead == nil || match.range.lowerBound < (lead?.lowerBound ?? 0)
        || match.range.lowerBound == lead?.lowerBound && match.range.count > (lead?.count ?? 0)
      {
        lead = match.range
      }
    }
    guard let lead, !asks(lead.upperBound) else { return nil }
    let slots = slots(in: lead.upperBound..<view.count)
    return Correction(
      slot: slots.count == 1 ? slots[0].slot : nil, rest: rest(from: lead.upperBound), isWithin: lead.lowerBound > 0)
  }

  /// "Wait, is my plan for the left knee?" asks.
  private func asks(_ index: Int) -> Bool {
    view.has(.asking, at: index) && (view.heard.asks || view.isOne(of: "is are do does can what how why", at: index))
  }

  /// "Change X to Y", "X should be Y".
  private func change() -> Correction? {
    for index in view.tokens.indices {
      if view.isOne(of: "change update correct amend edit set fix switch", at: index), isLead(index) {
        let end = (index + 1..<max(index + 1, view.count)).first { view.isOne(of: "to into as", at: $0) } ?? view.count
        guard let slot = slots(in: index + 1..<end).max(by: { $0.length < $1.length })?.slot else { continue }
        return Correction(slot: slot, rest: rest(from: end + 1))
      }
      if view.isOne(of: "should", at: index),
        view.isOne(of: "be", at: index + 1) || view.isOne(of: "have", at: index + 1),
        let slot = slots(in: 0..<index).max(by: { $0.length < $1.length })?.slot
      {
        let end = view.isOne(of: "been", at: index + 2) ? index + 3 : index + 2
        return Correction(slot: slot, rest: rest(from: end))
      }
    }
    return nil
  }

  private func isLead(_ index: Int) -> Bool {
    (0..<index).allSatisfy { view.has([.polite, .retract], at: $0) || view.isOne(of: "go back and", at: $0) }
      || view.before(index) >= .comma
  }

  private func slots(in range: Range<Int>) -> [(slot: Int, length: Int)] {
    var found: [(slot: Int, length: Int)] = []
    for match in view.heard.matches {
      guard case .slot(let slot) = view.vocabulary.owners[Int(match.phrase)],
        Int(match.start) >= range.lowerBound, Int(match.end) <= range.upperBound,
        !found.contains(where: { $0.slot == slot })
      else { continue }
      found.append((slot, match.range.count))
    }
    return found
  }

  private func rest(from index: Int) -> Heard {
    guard index < view.count else { return view.vocabulary.hear("") }
    return view.vocabulary.hear(view.text(from: Int(view.tokens[index].start), to: view.heard.raw.utf8.count))
  }
}
