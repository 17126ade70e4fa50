import Dialog
import Understanding

/// What the commands do. Each ends with the open question asked again, unless it leaves.
extension TurnMaker {
  mutating func obey(_ command: Command.Name) {
    turn.trace.reading = .command(command)
    switch command {
    case .help: help()
    case .why: why()
    case .repeat: sayAgain()
    case .back: goBack()
    case .skip: skip()
    case .thanks:
      say(.thanks)
      askOpen()
    case .hello:
      say(.hello)
      askOpen()
    case .stop: pause(saying: .stopped)
    case .goodbye: pause(saying: .goodbye)
    case .restart: askRestart()
    case .known: tellWhatIsKnown()
    case .forget: askToForget(.forget)
    case .withdraw: askToForget(.withdraw)
    }
  }

  private mutating func help() {
    if let own = openPrompt?.help { say(own) } else { say(.help) }
    askOpen()
  }

  private mutating func why() {
    if let own = openPrompt?.why { say(own) } else { say(.why) }
    askOpen()
  }

  private mutating func sayAgain() {
    asksWhole = true
    for told in session.told {
      switch told {
      case .state(let state): tell(program.steps[state], state)
      case .topic(let topic): tell(program.topics[topic])
      }
    }
    askOpen()
    if turn.messages.isEmpty { say(.nothingToRepeat) }
  }

  private mutating func skip() {
    // A question of the engine's own can simply be left.
    if session.pending != nil {
      session.pending = nil
      openAnew()
      askOpen()
      return
    }
    guard let slot = openSlot, let prompt = openPrompt else {
      say(.nothingToRepeat)
      return
    }
    if case .refused = prompt.skip {
      guard !session.skipRefused else {
        giveUp()
        return
      }
      session.skipRefused = true
      say(.cannotSkip)
      if let why = prompt.why { say(why) }
      askOpen()
      return
    }
    say(.skipped)
    commitOpen(slot, .skipped)
    leaveOpenState()
    askOpen()
  }

  /// Leaves for now; the place and all answers are kept.
  mutating func pause(saying key: House.Key) {
    let wasOpen = session.phase == .open
    // A danger sign that was not cleared up counts as the worse one.
    if wasOpen, session.isInDanger, session.pending == nil, let slot = openSlot, script.slots[slot].danger {
      giveUp()
      return
    }
    if wasOpen { session.phase = .paused }
    // A button of the engine's own question must not answer the one behind it.
    if session.pending != nil {
      session.pending = nil
      openAnew()
    }
    // Who leaves the question how it stands leaves with the emergency's card.
    if wasOpen, session.isInDanger, program.standingTier(in: session) == .emergency,
      let root = session.roots.last(where: { $0.kind == .danger })?.state
    {
      tell(program.steps[root], root)
      if !turn.messages.isEmpty { return }
    }
    say(key)
  }

  private mutating func askRestart() {
    guard session.isOpen else {
      restart()
      return
    }
    setPending(.restart)
    askOpen()
  }

  /// Begins again from nothing; flags stay, and one that leads away still does.
  mutating func restart() {
    guard !session.isInDanger else {
      reopen()
      return
    }
    for slot in session.answers.indices where session.answers[slot] != nil {
      turn.trace.changed.append(SlotChange(slot: slot, value: nil))
      session.answers[slot] = nil
    }
    session.carriedAnswers = [:]
    session.journal = []
    changes = []
    session.pending = nil
    begin()
  }

  /// Starts the script.
  mutating func begin() {
    session.roots = [Session.Root(state: program.start, kind: .start)]
    session.stack = [program.start]
    session.phase = .open
    go(to: program.start)
    askOpen()
  }

  /// Where the author says that a long pause is an end, it is one: what comes next opens the conversation again.
  ///
  /// - Parameter earlier: when the newest turn before this one was.
  mutating func endWhenStale(since earlier: Int64) {
    guard session.isOpen || session.phase == .paused, let state = session.stack.last,
      let limit = program.steps[state].reopenAfter, now.seconds - earlier >= limit
    else { return }
    // Who was led to a danger question that is new is asked it first.
    if session.placeWasLost, let slot = openSlot, script.slots[slot].danger { return }
    session.phase = .ended
    session.pending = nil
  }

  /// A text came after an end: the conversation goes on where the author says.
  ///
  /// - Parameter topic: what the text asked for, told before the question that opens (if it may be told).
  mutating func reopen(telling topic: Int? = nil) {
    keepWhatVisitsSet()
    forgetBeforeNow()
    session.roots.removeAll { $0.kind == .reopened }
    session.roots.append(Session.Root(state: program.reopen, kind: .reopened))
    session.stack = [program.reopen]
    session.phase = .open
    session.pending = nil
    if let topic, program.holds(program.topics[topic].when, in: session) { take(program.topics[topic].set) }
    go(to: program.reopen)
    if let topic, program.holds(program.topics[topic].when, in: session) {
      turn.trace.reading = .topic(topic)
      tell(program.topics[topic])
      told.append(.topic(topic))
    }
    askOpen()
  }

  /// What an earlier return decided (one level easier, say) holds on, though its questions are walked no more.
  private mutating func keepWhatVisitsSet() {
    guard session.roots.contains(where: { $0.kind == .reopened }) else { return }
    var fromStart = TurnMaker(program, interpreter, session, at: now)
    fromStart.session.roots.removeAll { $0.kind != .start }
    fromStart.walkRoots(as: .none)
    for slot in session.answers.indices {
      guard let answer = session.answers[slot], answer.isDerived, answer.isActive else { continue }
      if fromStart.session.answers[slot]?.isDerived != true { session.answers[slot]?.isStanding = true }
    }
  }

  // MARK: Topics

  /// Tells a topic, then leads back to the open question.
  mutating func digress(to index: Int) {
    turn.trace.reading = .topic(index)
    let topic = program.topics[index]
    guard meet(topic) else {
      askOpen()
      return
    }
    told.append(.topic(index))
    guard !moves(after: topic) else {
      askOpen()
      return
    }
    if session.isOpen {
      if let returning = topic.returning { say(returning) } else { say(.returning) }
    }
    askOpen()
  }

  /// Tells the topic, or says why it has to wait; false when it waits.
  @discardableResult
  mutating func meet(_ topic: CompiledTopic) -> Bool {
    let isFree = program.holds(topic.when, in: session) && (topic.when == nil || !scansForDanger)
    if isFree { tell(topic) } else if let otherwise = topic.otherwise { say(otherwise) }
    return isFree
  }

  /// A danger question that is always asked stands open: until it is answered, no gate is known to be open.
  private var scansForDanger: Bool {
    guard session.isOpen, let prompt = openPrompt, prompt.always else { return false }
    return script.slots[prompt.slot].danger
  }

  /// Takes the answers that asking for the topic gives; true when the conversation stands elsewhere because of them.
  private mutating func moves(after topic: CompiledTopic) -> Bool {
    let before = session
    guard take(topic.set), session.isOpen else { return false }
    let raised = topic.set.flatMap { setting in
      session.answers[setting.slot]?.value == setting.value ? flags(of: setting.value, slot: setting.slot) : []
    }
    if jumpToDanger(raised.filter { turn.trace.raised.contains($0) }) { return true }
    walkAnew(changed: [], before: before)
    guard session.stack == before.stack, session.isOpen else { return true }
    // The same question stands: it is not asked anew, and what was tried at it counts.
    session.askNumber = before.askNumber
    session.rung = before.rung
    session.skipRefused = before.skipRefused
    session.noDoubted = before.noDoubted
    return false
  }

  /// Keeps a topic's answers; true when one was new.
  @discardableResult
  mutating func take(_ settings: [Step.Setting]) -> Bool {
    var isNew = false
    for setting in settings where program.holds(setting.when, in: session) {
      if let known = session.answers[setting.slot], known.isActive, known.value == setting.value { continue }
      commit(setting.slot, Session.Answer(value: setting.value, isStanding: true, isActive: true))
      isNew = true
    }
    return isNew
  }

  private mutating func tell(_ topic: CompiledTopic) {
    guard program.holds(topic.when, in: session) else { return }
    for line in topic.say where program.holds(line.when, in: session) { say(line) }
    for card in topic.cards where program.holds(card.when, in: session) { hand(out: card) }
  }
}
