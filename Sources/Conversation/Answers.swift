import Dialog
import Understanding

/// Taking what the person says as an answer: the open question's, or one given ahead.
extension TurnMaker {
  /// Fills the open question's slot and goes on.
  mutating func answer(_ reading: Reading, as how: Trace.Reading) {
    guard let slot = openSlot else { return }
    turn.trace.reading = how
    if case .change = session.pending {
      correct(slot, to: reading, announced: false)
      return
    }
    if doubts(reading, slot) {
      session.noDoubted = true
      say(.confirmNo)
      askOpen()
      return
    }
    // "Unsteady at times" is no yes to a read-back, though it holds one.
    if openStep?.edit != nil, reading.hedged, reading.value == .yesNo(true) {
      retry()
      return
    }
    if let step = openStep, step.edit != nil, reading.value == .yesNo(false) {
      session.pending = .edit
      openAnew()
      askOpen()
      return
    }
    // A second hedged "no" to a danger question is not a "no".
    let value = session.noDoubted && reading.hedged && reading.value == .yesNo(false) ? .unsure : reading.value
    commitOpen(slot, value, isHedged: reading.hedged)
    guard !jumpToDanger(flags(of: value, slot: slot) + flagsAhead) else { return }
    leaveOpenState()
    askOpen()
  }

  /// A hedged "no" to a danger question, said for the first time. (A hedged "none of these" is not clear: what is asked
  /// then is the author's.)
  func doubts(_ reading: Reading, _ slot: Int) -> Bool {
    script.slots[slot].danger && reading.hedged && reading.value == .yesNo(false) && !session.noDoubted
  }

  /// Stores what answers the open question.
  mutating func commitOpen(_ slot: Int, _ value: Value, isHedged: Bool = false) {
    let isOfVisit = session.roots.last?.kind == .reopened
    commit(
      slot,
      Session.Answer(
        value: value, isHedged: isHedged, isOfVisit: isOfVisit, isActive: true,
        askedAt: session.stack.last.map { Int32($0) }))
  }

  /// Stores an answer and raises the flags that its options carry.
  mutating func commit(_ slot: Int, _ answer: Session.Answer) {
    change(slot, to: answer)
    for flag in flags(of: answer.value, slot: slot) { raise(flag) }
  }

  /// Changes a slot's answer, remembering how it was before the turn.
  mutating func change(_ slot: Int, to answer: Session.Answer?) {
    let before = session.answers[slot]
    if !changes.contains(where: { $0.slot == slot }) {
      changes.append(Session.UndoStep.Change(slot: slot, before: before))
    }
    session.answers[slot] = answer
    guard before?.value != answer?.value else { return }
    turn.trace.changed.append(SlotChange(slot: slot, value: answer?.value))
  }

  /// Keeps answers that the message gives to other questions; true when there was a new one.
  mutating func keepAhead(_ heard: Heard, except taken: Int?) -> Bool {
    var found: [Int] = []
    for ahead in interpreter.ahead(heard, now: now) where ahead.slot != taken {
      if let known = session.answers[ahead.slot], known.isActive || !known.isAhead { continue }
      guard session.answers[ahead.slot]?.value != ahead.reading.value else { continue }
      commit(
        ahead.slot, Session.Answer(value: ahead.reading.value, isHedged: ahead.reading.hedged, isAhead: true))
      found.append(ahead.slot)
      flagsAhead += flags(of: ahead.reading.value, slot: ahead.slot)
    }
    return !found.isEmpty
  }

  /// Reads a text as the answer to the open question; false when it is none.
  mutating func answer(from heard: Heard) -> Bool {
    guard let slot = openSlot else { return false }
    switch interpreter.read(heard, slot: slot, now: now) {
    case .understood(let reading):
      if namesLineToChange(heard, reading) { return true }
      if session.pending == nil { _ = keepAhead(heard, except: slot) }
      answer(reading, as: .answer)
    case .oneOf(let values):
      turn.trace.reading = .clarification
      setPending(.whichValue(slot, values))
      askOpen()
    case .outOfRange: retry(saying: .outOfRange)
    case .unsureNotAllowed: retry(saying: .cannotBeUnsure)
    case .nothing: return false
    }
    return true
  }

  /// One rung up the ladder; at its end, gives up. `key` replaces the rung's own wording.
  mutating func retry(saying key: House.Key? = nil) {
    guard let prompt = openPrompt else { return }
    session.rung += 1
    guard session.rung <= max(prompt.retry.count, 1) else {
      giveUp()
      return
    }
    turn.trace.reading = .retry(session.rung)
    let hasRung = prompt.retry.indices.contains(session.rung - 1)
    // The same mistake twice is told in the rung's words: no retry repeats the last one.
    if let key, session.rung == 1 || !hasRung {
      say(key, filling: rangeBlanks(prompt.slot))
      askOpen()
    } else if hasRung {
      ask(wordedBy: prompt.retry[session.rung - 1])
    } else {
      say(.notUnderstood)
      askOpen()
    }
  }

  /// The ladder is used up: nothing is known, and the conversation goes where its author says.
  mutating func giveUp() {
    if session.pending != nil {
      session.pending = nil
      openAnew()
      askOpen()
      return
    }
    guard let slot = openSlot else { return }
    turn.trace.reading = .gaveUp
    commitOpen(slot, .gaveUp)
    leaveOpenState()
    askOpen()
  }

  private func rangeBlanks(_ slot: Int) -> [String: String] {
    switch script.slots[slot].kind {
    case .scale(let range): ["min": String(range.lowerBound), "max": String(range.upperBound)]
    case .number(_, let low, let high): ["min": low.map(plainNumber) ?? "", "max": high.map(plainNumber) ?? ""]
    default: [:]
    }
  }

  // MARK: Danger

  /// Raises what was sighted. True when a sign leads away from the script; the turn then holds its card and no more.
  mutating func raiseSighted(_ flags: [Int]) -> Bool {
    var isNew: [Int] = []
    for flag in flags where raise(flag) { isNew.append(flag) }
    if jumpToDanger(flags) { return true }
    var saidTiers: Set<Tier> = []
    for flag in isNew {
      let tier = program.flagTier[flag]
      if let line = program.flagSay[flag] ?? program.tierSay[tier] {
        // One thanks is enough for several signs of a tier.
        guard program.flagSay[flag] != nil || saidTiers.insert(tier).inserted else { continue }
        say(line, filling: ["what": script.flags[flag].label])
      } else if tier != .none {
        say(.noted, filling: ["what": script.flags[flag].label])
      }
    }
    return false
  }

  /// Takes the conversation to where the worst of these flags leads; false when none leads anywhere.
  mutating func jumpToDanger(_ flags: [Int]) -> Bool {
    guard flags.contains(where: { program.flagGo[$0] != nil }) else { return false }
    // An older, worse sign that still stands keeps leading; among equals the one just named does.
    let leading = session.flags.filter { $0.stands && program.flagGo[$0.flag] != nil }.map(\.flag)
    func weight(_ flag: Int) -> Int { program.flagTier[flag].rank * 2 + (flags.contains(flag) ? 1 : 0) }
    guard let worst = leading.max(by: { weight($0) < weight($1) }), let target = program.flagGo[worst] else {
      return false
    }
    turn.messages.removeAll()
    turn.trace.reading = .flag
    session.pending = nil
    forgetBeforeNow()
    session.roots.removeAll { $0.kind != .start }
    if session.roots.isEmpty { session.roots.append(Session.Root(state: program.start, kind: .start)) }
    session.roots.append(Session.Root(state: target, kind: .danger))
    session.stack = [target]
    session.phase = .open
    go(to: target)
    askOpen()
    return true
  }

  /// Answers that are on no path now, and those of an earlier return, will be asked again when their questions come
  /// up; also those that "back" would bring again.
  mutating func forgetBeforeNow() {
    for slot in session.answers.indices {
      guard let answer = session.answers[slot], !answer.isAhead, answer.isOfVisit || !answer.isActive else { continue }
      session.answers[slot]?.isStale = true
    }
    for step in session.journal.indices {
      for change in session.journal[step].changes.indices
      where session.journal[step].changes[change].before?.isOfVisit == true {
        session.journal[step].changes[change].before?.isStale = true
      }
    }
  }
}
