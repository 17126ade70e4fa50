import Dialog

/// Moving through the script: entering states, doing their parts, taking their ways out.
///
/// A question whose slot already has an answer that this path has not used yet (given ahead, or kept from before a
/// correction) is passed with that answer; one whose answer this path has used is asked again. So the same walk serves
/// the first time, a return, and the walk anew after a correction.
extension TurnMaker {
  /// Goes to a state, in place of the one where the conversation stands.
  mutating func go(to state: Int) {
    if session.stack.isEmpty { session.stack.append(state) } else { session.stack[session.stack.count - 1] = state }
    var next: Int? = state
    while let state = next { next = enter(state) }
    resumeIfAsked()
  }

  /// Leaves the waiting state by its ways out.
  mutating func leaveOpenState() {
    guard let state = session.stack.last else { return }
    var next = wayOut(of: state)
    while let state = next { next = enter(state) }
    resumeIfAsked()
  }

  /// Leaves a dialog that must not go on with what is known now; false when the open question may stay.
  mutating func leaveGuarded() -> Bool {
    guard let leave = openStep?.leave, program.holds(leave.when, in: session) else { return false }
    session.pending = nil
    session.stack = [leave.go]
    go(to: leave.go)
    askOpen()
    return true
  }

  /// Goes to where the conversation stands from its beginning on.
  private mutating func resumeIfAsked() {
    guard mustResume else { return }
    mustResume = false
    // What led here was said now; only what the walk from the beginning says again can be old.
    announced = []
    session.roots.removeAll { $0.kind != .start }
    if case .none = speech {
      walkRoots(as: .none)
    } else {
      walkRoots(as: .news(known: pathBefore ?? [], changed: []))
      speech = .all
    }
    hasResumed = true
  }

  /// Does all parts of a state; returns the state to enter next, nil when the walk stops here.
  private mutating func enter(_ state: Int) -> Int? {
    guard stepsLeft > 0 else {
      stop(at: state)
      return nil
    }
    stepsLeft -= 1
    let step = program.steps[state]
    if let leave = step.leave, program.holds(leave.when, in: session) {
      session.stack = [leave.go]
      return leave.go
    }
    turn.trace.entered.append(state)
    raiseAndLower(step, state)
    derive(step.set)
    tellIfDue(step, state)
    if let prompt = step.prompt {
      let isRepeated = session.answers[prompt.slot]?.askedAt == Int32(state)
      guard useKnownAnswer(prompt, at: state) else {
        session.phase = .open
        openAnew()
        return nil
      }
      if isRepeated { dropAnnouncements() }
      announced = []
      return wayOut(of: state)
    }
    if let call = step.call {
      session.stack.append(call)
      return call
    }
    if step.end {
      session.phase = .ended
      return nil
    }
    return wayOut(of: state)
  }

  /// Whether the question can be passed because its answer is known; drops an answer that this path has used.
  private mutating func useKnownAnswer(_ prompt: Prompt, at state: Int) -> Bool {
    guard var answer = session.answers[prompt.slot] else { return false }
    if answer.isStanding && answer.askedAt == nil { return true }
    if answer.isAhead && prompt.always { return false }
    // A slot that two questions fill: the second one's answer has passed the first, and passes the second too.
    if answer.isActive, !answer.isStale, answer.askedAt == Int32(state), passed?.insert(state).inserted == true {
      return true
    }
    if answer.isActive || answer.isStale {
      if case .all = speech, !script.slots[prompt.slot].danger { holdWhatALoopLeaves(at: prompt.slot) }
      change(prompt.slot, to: nil)
      return false
    }
    answer.isActive = true
    session.answers[prompt.slot] = answer
    passed?.insert(state)
    return true
  }

  /// A question comes up again (a menu, say): what was answered and decided since its last answer is on no way from the
  /// beginning any more, and holds on.
  private mutating func holdWhatALoopLeaves(at slot: Int) {
    var anew = TurnMaker(program, interpreter, session, at: now)
    anew.session.answers[slot] = nil
    anew.walkRoots(as: .none)
    for other in session.answers.indices where other != slot {
      guard session.answers[other]?.isActive == true, anew.session.answers[other]?.isActive != true else { continue }
      session.answers[other]?.isStanding = true
    }
  }

  /// The state after this one, with the stack moved to it.
  private mutating func wayOut(of state: Int) -> Int? {
    let step = program.steps[state]
    if let prompt = step.prompt, let value = session.activeValue(prompt.slot) {
      if value == .gaveUp, let giveUp = prompt.giveUp { return move(to: giveUp) }
      if value == .skipped, case .to(let target) = prompt.skip { return move(to: target) }
    }
    guard let way = step.next.first(where: { program.holds($0.when, in: session) }) else {
      stop(at: state)
      return nil
    }
    switch way.go {
    case .state(let target): return move(to: target)
    case .resume:
      mustResume = true
      return nil
    case .back: return wayBack(from: state)
    }
  }

  /// Returns to the dialog that called, and takes the caller's way out.
  private mutating func wayBack(from state: Int) -> Int? {
    session.stack.removeLast()
    guard let caller = session.stack.last else {
      session.stack = [state]
      session.phase = .ended
      return nil
    }
    guard stepsLeft > 0 else {
      stop(at: caller)
      return nil
    }
    stepsLeft -= 1
    return wayOut(of: caller)
  }

  private mutating func move(to target: Int) -> Int {
    session.stack[session.stack.count - 1] = target
    return target
  }

  /// The script went in circles, or has no way on: say so kindly and keep everything.
  private mutating func stop(at state: Int) {
    turn.trace.stuckAt = state
    if case .none = speech {} else { say(.stuck) }
    session.phase = .ended
  }

  // MARK: Parts of a state

  /// Fills slots; of several settings of one slot, the first whose condition holds counts.
  private mutating func derive(_ settings: [Step.Setting]) {
    var done: Set<Int> = []
    for setting in settings where !done.contains(setting.slot) && program.holds(setting.when, in: session) {
      done.insert(setting.slot)
      let old = session.answers[setting.slot]
      session.answers[setting.slot] = Session.Answer(value: setting.value, isDerived: true, isActive: true)
      guard old?.value != setting.value else { continue }
      turn.trace.changed.append(SlotChange(slot: setting.slot, value: setting.value))
      if case .news(let known, var changed) = speech {
        changed.insert(setting.slot)
        speech = .news(known: known, changed: changed)
      }
    }
  }

  // MARK: Flags

  /// Raises and lowers what the state says. A walk anew does so only where it enters new ground: what was lowered
  /// stays lowered, and nothing raised since then is lowered by walking over an old step again.
  private mutating func raiseAndLower(_ step: Step, _ state: Int) {
    switch speech {
    case .none: return
    case .news(let known, _): guard !known.contains(state) else { return }
    case .all: break
    }
    for flag in step.raise { raise(flag) }
    if (!step.lower.isEmpty || !step.forget.isEmpty) && pathBefore == nil { pathBefore = path(of: session) }
    if !step.lower.isEmpty { lower(step.lower) }
    for slot in step.forget where session.answers[slot] != nil { change(slot, to: nil) }
  }

  /// Raises a flag; true when it did not stand before.
  @discardableResult
  mutating func raise(_ flag: Int) -> Bool {
    guard !session.flags.contains(where: { $0.flag == flag && $0.stands }) else { return false }
    session.flags.append(Session.RaisedFlag(flag: flag, at: now.seconds))
    turn.trace.raised.append(flag)
    return true
  }

  mutating func lower(_ flags: Set<Int>) {
    for index in session.flags.indices
    where session.flags[index].stands && flags.contains(session.flags[index].flag) {
      session.flags[index].loweredAt = now.seconds
      turn.trace.lowered.append(session.flags[index].flag)
    }
    let stillLeads = session.flags.contains { $0.stands && program.flagGo[$0.flag] != nil }
    if !stillLeads { session.roots.removeAll { $0.kind == .danger } }
  }

  /// Flags that the chosen options carry.
  func flags(of value: Value, slot: Int) -> [Int] {
    let choices = script.slots[slot].choices
    let chosen: [Int] =
      switch value {
      case .choice(let index): [index]
      case .choices(let set): set.indices
      default: []
      }
    return chosen.compactMap { index in
      choices.indices.contains(index) ? choices[index].flag.flatMap { program.flagIndex[$0] } : nil
    }
  }
}
