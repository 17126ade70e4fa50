import Dialog
import Understanding

/// Options that a person tapped, by id.
extension TurnMaker {
  mutating func choose(_ ids: [String], ask: String?) {
    let asksToForget = session.pending?.asksToForget == true
    guard session.phase != .new, session.isOpen || asksToForget else {
      turn.problem = session.phase == .ended ? .sessionEnded : .badChoice
      return
    }
    if session.phase == .paused { session.phase = .open }
    if let ask, ask != askName {
      say(.staleChoice)
      askOpen()
      return
    }
    if let pending = session.pending, !pending.isChange {
      guard ids.count == 1, let index = pendingOffers().firstIndex(where: { $0.id == ids[0] }) else {
        turn.problem = .badChoice
        return
      }
      choosePending(index)
      return
    }
    guard let slot = openSlot, let value = value(ofIDs: ids, slot: slot) else {
      turn.problem = .badChoice
      return
    }
    answer(Reading(value: value), as: .option)
  }

  /// The value that chosen ids stand for; nil when one is not on offer. A sign beats "none of these".
  private func value(ofIDs ids: [String], slot: Int) -> Value? {
    let definition = script.slots[slot]
    guard let first = ids.first else { return nil }
    if case .choices(let choices) = definition.kind { return several(ids, choices, unsure: definition.unsure) }
    guard ids.count == 1 else { return nil }
    if first == "not_sure" { return definition.unsure ? .unsure : nil }
    switch definition.kind {
    case .yesNo: return first == "yes" ? .yesNo(true) : first == "no" ? .yesNo(false) : nil
    case .side: return Side(rawValue: first).map { .side($0) }
    case .choice(let choices): return choices.firstIndex { $0.id == first }.map { .choice($0) }
    case .scale(let range):
      return Int(first).flatMap { range.contains($0) ? .number(Span(Double($0))) : nil }
    case .choices, .number, .duration, .text: return nil
    }
  }

  private func several(_ ids: [String], _ choices: [Choice], unsure: Bool) -> Value? {
    var signs: ChoiceSet = []
    var alone: ChoiceSet = []
    var isUnsure = false
    for id in ids {
      if id == "not_sure" {
        guard unsure else { return nil }
        isUnsure = true
      } else if let index = choices.firstIndex(where: { $0.id == id }) {
        if choices[index].exclusive {
          alone.insert(ChoiceSet(index: index))
        } else {
          signs.insert(ChoiceSet(index: index))
        }
      } else {
        return nil
      }
    }
    if !signs.isEmpty { return .choices(signs) }
    return isUnsure ? .unsure : .choices(alone)
  }
}

extension Session.Pending {
  var isChange: Bool { if case .change = self { true } else { false } }

  var offersNumbers: Bool {
    guard case .whichValue(_, let values) = self else { return false }
    return values.contains { value in
      switch value {
      case .number, .duration: true
      default: false
      }
    }
  }
}
