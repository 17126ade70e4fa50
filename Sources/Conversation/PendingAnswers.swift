import Dialog
import Understanding

/// Answers to the engine's own questions: which of two, which line to change, really begin again.
extension TurnMaker {
  /// Takes a text as the answer to a question of the engine's own; false when none waits or it fits something else.
  mutating func takePending(_ heard: Heard) -> Bool {
    guard let pending = session.pending else { return false }
    if case .change = pending { return false }
    // Where numbers are on offer, a number is the one that it says, not the place in the list.
    if !pending.offersNumbers, let offer = offeredNumber(heard) {
      choosePending(offer)
      return true
    }
    switch pending {
    case .whichValue(let slot, let values): return takeWhichValue(heard, slot, values)
    case .whichSlot(let slots, let words): return takeWhichSlot(heard, slots, words)
    case .edit: return takeEdit(heard)
    case .restart: return takeRestart(heard)
    case .forget, .withdraw: return takeForget(heard)
    case .change: return false
    }
  }

  /// Chooses the n-th offer (from 0) of the engine's question.
  mutating func choosePending(_ index: Int) {
    switch session.pending {
    case .whichValue(let slot, let values) where values.indices.contains(index): settle(values[index], of: slot)
    case .whichSlot(let slots, let words) where slots.indices.contains(index): settle(slots[index], words)
    case .edit:
      guard let slots = openStep?.readBack, slots.indices.contains(index) else { return }
      setPending(.change(slots[index]))
      askOpen()
    case .restart: settleRestart(index == 0)
    case .forget, .withdraw: settleForget(index == 0)
    default: break
    }
  }

  /// "1", "2.", "(3)": the number of an offer, from 0.
  private func offeredNumber(_ heard: Heard) -> Int? {
    let digits = heard.raw.filter { !" .()#".contains($0) }
    guard digits.count < 3, let number = Int(digits), pendingOffers().indices.contains(number - 1) else { return nil }
    return number - 1
  }

  private mutating func takeWhichValue(_ heard: Heard, _ slot: Int, _ values: [Value]) -> Bool {
    if case .understood(let reading) = interpreter.read(heard, slot: slot, now: now) {
      settle(reading.value, of: slot)
      return true
    }
    return leavePending(unlessCommand: heard)
  }

  private mutating func settle(_ value: Value, of slot: Int) {
    session.pending = isOpen(slot) ? nil : .change(slot)
    answer(Reading(value: value), as: .clarification)
  }

  private mutating func takeWhichSlot(_ heard: Heard, _ slots: [Int], _ words: String) -> Bool {
    if let slot = slots.first(where: { names($0, in: heard) }) {
      settle(slot, words)
      return true
    }
    return leavePending(unlessCommand: heard)
  }

  private mutating func settle(_ slot: Int, _ words: String) {
    session.pending = nil
    openAnew()
    if !correct(slot, from: interpreter.hear(words)) { askOpen() }
  }

  private mutating func takeEdit(_ heard: Heard) -> Bool {
    guard let slots = openStep?.readBack else { return false }
    if let correction = interpreter.correction(heard), let slot = correction.slot, slots.contains(slot) {
      session.pending = nil
      return correct(slot, from: correction.rest)
    }
    let ahead = interpreter.ahead(heard, now: now).filter { slots.contains($0.slot) }
    if ahead.count == 1 {
      correct(ahead[0].slot, to: ahead[0].reading, announced: true)
      return true
    }
    if let slot = slots.first(where: { names($0, in: heard) }) {
      setPending(.change(slot))
      askOpen()
      return true
    }
    // A "yes" names no line; it is no "yes" to the read-back either, which was just called wrong.
    if interpreter.yesNo(heard) == true, session.rung == 0 {
      session.rung += 1
      say(.notUnderstood)
      askOpen()
      return true
    }
    let readable = slots.filter { canHold($0, heard) }
    if readable.count == 1 { return correct(readable[0], from: heard) }
    // "None": nothing is to be changed, so it is read back no more and only asked again.
    if interpreter.yesNo(heard) == false {
      session.pending = nil
      openAnew()
      askOpen()
      return true
    }
    return leavePending(unlessCommand: heard)
  }

  private mutating func takeRestart(_ heard: Heard) -> Bool {
    switch interpreter.yesNo(heard) {
    case true?: settleRestart(true)
    case false?: settleRestart(false)
    case nil: return leavePending(unlessCommand: heard)
    }
    return true
  }

  private mutating func settleRestart(_ really: Bool) {
    session.pending = nil
    turn.trace.reading = .clarification
    guard really else {
      say(.restartKept)
      openAnew()
      askOpen()
      return
    }
    say(.restarted)
    restart()
  }

  /// The open question fills this slot; else it is one that is being changed.
  private func isOpen(_ slot: Int) -> Bool { openStep?.prompt?.slot == slot }

  /// The words answer something else: the engine's question is dropped, and the open one is asked again.
  private mutating func leavePending(unlessCommand heard: Heard) -> Bool {
    if interpreter.command(heard) != nil || interpreter.topic(heard) != nil || interpreter.correction(heard) != nil {
      return false
    }
    session.pending = nil
    openAnew()
    if let slot = openSlot, let value = interpreter.exactOption(heard, slot: slot) {
      answer(Reading(value: value), as: .option)
      return true
    }
    if answer(from: heard) { return true }
    retry()
    return true
  }

  private func canHold(_ slot: Int, _ words: Heard) -> Bool {
    if case .understood = interpreter.read(words, slot: slot, now: now) { return true }
    return false
  }

  /// "No, the worst pain is wrong": the read-back's question is answered, and so is the one that would follow.
  mutating func namesLineToChange(_ heard: Heard, _ reading: Reading) -> Bool {
    guard session.pending == nil, let step = openStep, step.edit != nil, reading.value == .yesNo(false) else {
      return false
    }
    let named = step.readBack.filter { heard.raw.lowercased().contains(script.slots[$0].label.lowercased()) }
    guard named.count == 1 else { return false }
    turn.trace.reading = .answer
    setPending(.change(named[0]))
    askOpen()
    return true
  }

  /// Whether the words name the slot by its label or one of its phrases.
  private func names(_ slot: Int, in heard: Heard) -> Bool {
    let said = heard.raw.lowercased()
    return ([script.slots[slot].label] + script.slots[slot].phrases).contains { said.contains($0.lowercased()) }
  }
}
