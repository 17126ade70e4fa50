import Dialog
import Understanding

/// Changing what was said before: corrections, undo, and the walk anew that both rest on.
///
/// The place in the script follows from the answers alone: after a change the script is walked anew from where it
/// began, passing every question whose answer is known. So a correction ends where the conversation would stand had
/// the person said so in the first place.
extension TurnMaker {
  /// Takes a message that corrects an earlier answer; false when it is none.
  mutating func correct(from heard: Heard) -> Bool {
    guard let correction = interpreter.correction(heard), !correctsItself(correction) else { return false }
    let candidates = correction.slot.map { [$0] } ?? slotsThatRead(correction.rest)
    switch candidates.count {
    case 0: return false
    case 1: return correct(candidates[0], from: correction.rest)
    default:
      turn.trace.reading = .clarification
      setPending(.whichSlot(candidates, correction.rest.raw))
      askOpen()
      return true
    }
  }

  /// "A bit better, actually the same": the answer to the open question, put right before it was sent.
  private func correctsItself(_ correction: Correction) -> Bool {
    guard correction.isWithin, correction.slot == nil, session.pending == nil, let slot = openSlot else { return false }
    switch script.slots[slot].kind {
    case .text: return false
    case .yesNo: return interpreter.exactOption(correction.rest, slot: slot) != nil
    default:
      if case .understood = interpreter.read(correction.rest, slot: slot, now: now) { return true }
      return false
    }
  }

  /// "I'm 15", said later on: a number with its unit (an age) that differs from the known one puts it right.
  mutating func correctAge(from heard: Heard) -> Bool {
    guard session.pending == nil else { return false }
    let news = interpreter.ahead(heard, now: now).filter { ahead in
      guard case .number = script.slots[ahead.slot].kind, ahead.slot != openSlot,
        let known = session.answers[ahead.slot], known.isActive
      else { return false }
      return known.value != ahead.reading.value
    }
    guard news.count == 1 else { return false }
    // "Yes, I fell, and I am 70": the open question has its answer as well. (A read-back is read again instead.)
    if openStep?.edit == nil, let slot = openSlot, case .yesNo = script.slots[slot].kind,
      case .understood(let reading) = interpreter.read(heard, slot: slot, now: now), !doubts(reading, slot),
      reading.value != .unsure
    {
      commitOpen(slot, reading.value, isHedged: reading.hedged)
    }
    correct(news[0].slot, to: news[0].reading, announced: true)
    return true
  }

  /// "No, I'm 39": an answer to a read-back that gives the right value along with the "no", of whatever was answered.
  mutating func correctReadBack(from heard: Heard) -> Bool {
    guard session.pending == nil, openStep?.edit != nil else { return false }
    let news = interpreter.ahead(heard, now: now).filter { ahead in
      guard let known = session.answers[ahead.slot], known.isActive, !known.isDerived else { return false }
      // "15 minutes" tells of something else than how long it has been going on.
      if case .duration(let span) = ahead.reading.value, span.high < 1 { return false }
      return known.value != ahead.reading.value
    }
    guard news.count == 1 else { return false }
    correct(news[0].slot, to: news[0].reading, announced: true)
    return true
  }

  /// Corrects one slot from words; asks its question anew when they hold no value for it.
  mutating func correct(_ slot: Int, from words: Heard) -> Bool {
    guard session.answers[slot]?.isDerived != true else { return false }
    turn.trace.reading = .correction
    guard session.answers[slot] != nil || openSlot == slot else { return keepAhead(slot, from: words) }
    if case .understood(var reading) = interpreter.read(words, slot: slot, now: now) {
      // "The left one too": the other side joins the one that is known.
      if case .side(let side) = reading.value, case .side(let known)? = session.answers[slot]?.value, side != known,
        interpreter.adds(words)
      {
        reading.value = .side(.both)
      }
      if slot == openSlot { answer(reading, as: .answer) } else { correct(slot, to: reading, announced: true) }
    } else if slot == openSlot {
      retry()
    } else if script.slots[slot].danger {
      // Until it is answered anew, an answer about danger that may be wrong counts no more.
      let before = session
      change(slot, to: nil)
      walkAnew(changed: [slot], before: before)
      askOpen()
    } else {
      setPending(.change(slot))
      askOpen()
    }
    return true
  }

  /// The question was not asked yet: its answer is kept for when it comes up.
  private mutating func keepAhead(_ slot: Int, from words: Heard) -> Bool {
    guard case .understood(let reading) = interpreter.read(words, slot: slot, now: now) else { return false }
    commit(slot, Session.Answer(value: reading.value, isHedged: reading.hedged, isAhead: true))
    guard !jumpToDanger(flags(of: reading.value, slot: slot)) else { return true }
    let what = "\(script.slots[slot].label): \(spoken(reading.value, slot: slot))"
    say(.noted, filling: ["what": what])
    askOpen()
    return true
  }

  /// The newest answered slot that can read the words, and the open one if it can too.
  private func slotsThatRead(_ words: Heard) -> [Int] {
    func canRead(_ slot: Int) -> Bool {
      switch script.slots[slot].kind {
      case .text: return false
      // An option has to be named as such: almost any words lie near one.
      case .choice, .choices, .yesNo:
        return interpreter.exactOption(words, slot: slot) != nil || interpreter.optionPhrase(words, slot: slot) != nil
      default: break
      }
      if case .understood = interpreter.read(words, slot: slot, now: now) { return true }
      return false
    }
    let newest = session.journal.reversed().flatMap(\.changes).map(\.slot).filter { slot in
      guard let answer = session.answers[slot], slot != openSlot else { return false }
      return (answer.isActive || answer.isAhead && !answer.isStale) && canRead(slot)
    }
    // Almost any words hold something like a yes or no, so what reads them as more goes first.
    let older = newest.first { script.slots[$0].kind != .yesNo } ?? newest.first
    // "It's the right one" is no "yes": only a plain option counts for the open question.
    let open = openSlot.flatMap { interpreter.exactOption(words, slot: $0) == nil ? nil : $0 }
    return [older, open].compactMap { $0 }
  }

  /// Gives a slot a new value and walks the script anew.
  mutating func correct(_ slot: Int, to reading: Reading, announced: Bool) {
    let before = session
    turn.trace.reading = .correction
    session.pending = nil
    let old = session.answers[slot]
    // What is on no path now is as good as said ahead: a question that is always asked still is.
    commit(
      slot,
      Session.Answer(
        value: reading.value, isHedged: reading.hedged, isAhead: old?.isActive != true,
        isStanding: old?.isStanding ?? false,
        isOfVisit: old?.isOfVisit ?? false, isActive: old?.isActive ?? false,
        askedAt: old?.askedAt))
    lowerFollowing(old?.value, reading.value, slot: slot)
    guard !jumpToDanger(flags(of: reading.value, slot: slot)) else { return }
    say(.corrected, filling: ["what": script.slots[slot].label, "value": spoken(reading.value, slot: slot)])
    walkAnew(changed: [slot], before: before)
    askOpen()
  }

  /// Closes what only the old answer asked for, where its author says that it follows the answer.
  private mutating func lowerFollowing(_ old: Value?, _ new: Value, slot: Int) {
    guard let old else { return }
    let kept = flags(of: new, slot: slot)
    lower(Set(flags(of: old, slot: slot).filter { script.flags[$0].followsAnswer && !kept.contains($0) }))
  }

  /// Takes the newest turn of the person's back.
  mutating func goBack() {
    // A question of the engine's own is what comes off first.
    guard session.pending == nil else {
      session.pending = nil
      openAnew()
      say(.undone)
      askOpen()
      return
    }
    guard let step = session.journal.popLast() else {
      say(.nothingToUndo)
      askOpen()
      return
    }
    let before = session
    let untouched = self
    for change in step.changes {
      session.answers[change.slot] = change.before
      turn.trace.changed.append(SlotChange(slot: change.slot, value: change.before?.value))
    }
    say(.undone)
    walkAnew(changed: Set(step.changes.map(\.slot)), before: before)
    // No danger sign is lowered by taking something back.
    guard turn.trace.lowered.isEmpty else {
      self = untouched
      say(.nothingToUndo)
      askOpen()
      return
    }
    // Taking back is no step of its own, so that "back" again goes further back.
    changes = []
    askOpen()
  }

  /// Walks the script anew with the present answers; states speak only where something is new.
  mutating func walkAnew(changed: Set<Int>, before: Session) {
    let known = path(of: before)
    session.pending = nil
    stepsLeft = Self.stepLimit
    sessionBefore = before
    walkRoots(as: .news(known: known, changed: changed))
    sessionBefore = nil
    speech = .all
  }

  /// The states on the path of a session, found by walking it in silence.
  func path(of before: Session) -> Set<Int> {
    var silent = TurnMaker(program, interpreter, before, at: now)
    silent.walkRoots(as: .none)
    return Set(silent.turn.trace.entered)
  }

  /// Walks everything from the beginning, with answers counting only once the walk has passed their question.
  mutating func walkRoots(as speech: Speech) {
    for slot in session.answers.indices {
      let isStanding = session.answers[slot]?.isStanding ?? false
      session.answers[slot]?.isActive = isStanding
    }
    let isInDanger = session.isInDanger
    var walked: [Session.Root] = []
    for root in session.roots {
      if root.kind == .reopened && session.phase != .ended { continue }
      // While a danger sign leads, nothing of the script before it may speak.
      self.speech = isInDanger && root.kind == .start ? .none : speech
      walked.append(root)
      session.stack = [root.state]
      session.phase = .open
      hasResumed = false
      passed = []
      go(to: root.state)
      // The walk was led to the first open question, and all was walked anew on the way there.
      if hasResumed { return }
    }
    passed = nil
    session.roots = walked
    for slot in session.answers.indices {
      guard let answer = session.answers[slot], answer.isDerived, !answer.isActive else { continue }
      session.answers[slot] = nil
      turn.trace.changed.append(SlotChange(slot: slot, value: nil))
    }
  }
}
