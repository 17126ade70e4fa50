import Dialog
import Understanding

/// A person's text, in the order of understanding: exact option, danger flags, commands, corrections, topics,
/// answers, and at last the retry ladder.
extension TurnMaker {
  mutating func take(_ text: String) {
    let heard = interpreter.hear(text)
    switch session.phase {
    case .new: meet(heard)
    case .open: takeOpen(heard)
    case .paused: takePaused(heard)
    case .ended: takeEnded(heard)
    }
  }

  /// The first words of a new person: dangers in them count, answers in them are kept.
  private mutating func meet(_ heard: Heard) {
    if raiseSighted(interpreter.sightings(heard).map(\.flag)) { return }
    if let command = interpreter.command(heard), command.isAboutData {
      obey(command)
      return
    }
    _ = keepAhead(heard, except: nil)
    guard !jumpToDanger(flagsAhead) else { return }
    // "Just the exercises" as the first words counts as well.
    if let topic = interpreter.topic(heard), program.holds(program.topics[topic].when, in: session) {
      take(program.topics[topic].set)
    }
    begin()
  }

  private mutating func takeOpen(_ heard: Heard) {
    if session.pending?.isChange ?? true, let slot = openSlot,
      let value = interpreter.exactOption(heard, slot: slot)
    {
      answer(Reading(value: value), as: .option)
      return
    }
    let sighted = interpreter.sightings(heard).map(\.flag)
    keepAnswer(beside: sighted, heard)
    if raiseSighted(sighted) || leaveGuarded() { return }
    if takePending(heard) { return }
    if let command = interpreter.command(heard) {
      obey(command)
      return
    }
    if correct(from: heard) || correctAge(from: heard) { return }
    if session.pending?.isChange ?? true, let slot = openSlot, let value = interpreter.optionPhrase(heard, slot: slot) {
      answer(Reading(value: value), as: .option)
      return
    }
    // A request for a topic is no answer, though a reader might find one in its words ("should I stop running?").
    if let topic = interpreter.topic(heard), !isIdle(topic) {
      if tellsMore(heard) {
        answerWithin(heard, topic)
      } else if !answerBeside(heard, topic) {
        digress(to: topic)
      }
      return
    }
    let told = interpreter.toldTopic(heard).flatMap { program.holds(program.topics[$0].when, in: session) ? $0 : nil }
    if let told, isNews(told) {
      takeNews(heard, told)
      return
    }
    let saidBefore = turn.messages.count
    let comfort = comfort(told)
    if let comfort { say(comfort) }
    explainBeside(heard)
    if correctReadBack(from: heard) || answer(from: heard) {
      // Beside a danger sign there is no room for more.
      let isDanger = turn.trace.raised.contains { program.flagTier[$0] > .none }
      if isDanger { turn.messages.removeAll { $0.id == comfort?.id } }
      return
    }
    turn.messages.removeSubrange(saidBefore...)
    if session.pending == nil, keepAhead(heard, except: openSlot) {
      guard !jumpToDanger(flagsAhead) else { return }
      turn.trace.reading = .answer
      if let comfort { say(comfort) }
      say(.noted, filling: ["what": keptAhead()])
      askOpen()
      return
    }
    // What was heard as a danger sign is an answer of its own: the question is only asked again.
    guard turn.trace.raised.isEmpty else {
      askOpen()
      return
    }
    if let command = interpreter.clauseCommand(heard) {
      obey(command)
    } else if let told {
      digress(to: told)
    } else {
      retry(saying: interpreter.correction(heard) == nil ? nil : .correctWhat)
    }
  }

  /// A danger sign leads away, but a number, a time or a side that the message gives is not lost. (Options are left: a
  /// sign's own words may sound like one.)
  private mutating func keepAnswer(beside sighted: [Int], _ heard: Heard) {
    guard session.pending == nil, sighted.contains(where: { program.flagGo[$0] != nil }), let slot = openSlot else {
      return
    }
    switch script.slots[slot].kind {
    case .scale, .number, .duration, .side: break
    case .text, .yesNo, .choice, .choices: return
    }
    guard case .understood(let reading) = interpreter.read(heard, slot: slot, now: now), reading.value != .unsure else {
      return
    }
    commitOpen(slot, reading.value)
  }

  /// "Yes, but can I still run?": the question is met first, then the answer counts. False when the rest is no answer.
  private mutating func answerBeside(_ heard: Heard, _ topic: Int) -> Bool {
    guard session.pending == nil, let slot = openSlot, let rest = interpreter.besideTopic(heard) else { return false }
    guard let reading = reading(beside: rest, slot: slot) else { return false }
    if meet(program.topics[topic]) { take(program.topics[topic].set) }
    _ = keepAhead(rest, except: slot)
    answer(reading, as: .answer)
    return true
  }

  /// News that mean nothing here ("limping", of a grown-up) may still be an answer.
  private func isIdle(_ topic: Int) -> Bool {
    script.topics[topic].kind == .told && !program.holds(program.topics[topic].when, in: session)
  }

  /// What is told gives an answer that is not known yet, so that the way goes on elsewhere.
  private func isNews(_ topic: Int) -> Bool {
    session.isOpen
      && program.topics[topic].set.contains { setting in
        guard program.holds(setting.when, in: session), setting.slot != openSlot else { return false }
        return session.answers[setting.slot]?.value != setting.value
      }
  }

  /// "34, and I fell on it yesterday": the answer is kept, then the news leads on.
  private mutating func takeNews(_ heard: Heard, _ topic: Int) {
    if session.pending == nil, let slot = openSlot, case .text = script.slots[slot].kind,
      case .understood(let story) = interpreter.read(heard, slot: slot, now: now)
    {
      commitOpen(slot, story.value)
    } else if session.pending == nil, let slot = openSlot, let rest = interpreter.besideTold(heard),
      let reading = reading(beside: rest, slot: slot), !doubts(reading, slot)
    {
      commitOpen(slot, reading.value, isHedged: reading.hedged)
      guard !jumpToDanger(flags(of: reading.value, slot: slot)) else { return }
    }
    _ = keepAhead(heard, except: openSlot)
    guard !jumpToDanger(flagsAhead) else { return }
    digress(to: topic)
  }

  /// The word that a feeling gets when it is told beside an answer.
  private func comfort(_ topic: Int?) -> Line? {
    topic.flatMap { program.topics[$0].say.first { program.holds($0.when, in: session) } }
  }

  /// What the words beside a question answer. An option has to be named as such: words near it are not enough.
  private func reading(beside words: Heard, slot: Int) -> Reading? {
    switch script.slots[slot].kind {
    case .text: return nil
    case .choice, .choices:
      let value = interpreter.exactOption(words, slot: slot) ?? interpreter.optionPhrase(words, slot: slot)
      return value.map { Reading(value: $0) }
    case .yesNo, .scale, .number, .duration, .side:
      guard case .understood(let reading) = interpreter.read(words, slot: slot, now: now) else { return nil }
      return reading
    }
  }

  /// "No. Why do you ask?": the question that is answered is explained as well.
  private mutating func explainBeside(_ heard: Heard) {
    guard interpreter.clauseCommand(heard) == .why, let prompt = openPrompt else { return }
    if let own = prompt.why { say(own) } else { say(.why) }
  }

  /// After "stop": an answer goes on as if there had been no pause, anything else is greeted.
  private mutating func takePaused(_ heard: Heard) {
    session.phase = .open
    // What was not understood before the pause does not count after it.
    session.rung = 0
    takeOpen(heard)
    switch turn.trace.reading {
    case .retry, .command(.hello):
      turn.messages.removeAll()
      turn.trace.reading = .none
      session.rung = 0
      welcomeBack()
      askOpen()
    default: break
    }
  }

  /// What may be said in passing after an end.
  private static let partings: [Command.Name] = [.thanks, .goodbye, .stop]

  private mutating func takeEnded(_ heard: Heard) {
    if raiseSighted(interpreter.sightings(heard).map(\.flag)) { return }
    if session.pending?.asksToForget == true, takePending(heard) { return }
    let isInDanger = session.isInDanger
    switch interpreter.command(heard)
      ?? interpreter.clauseCommand(heard).flatMap({ Self.partings.contains($0) ? $0 : nil })
    {
    case .thanks?: obey(.thanks)
    case .goodbye?: obey(.goodbye)
    case .stop?: obey(.stop)
    case let command? where command.isAboutData: obey(command)
    case let command? where !isInDanger && ![.why, .skip, .hello].contains(command): obey(command)
    default:
      if !isInDanger && correct(from: heard) { return }
      // What a danger sign led to stands first, also when somebody asks why.
      if let topic = interpreter.topic(heard) {
        if isInDanger { reopen(telling: topic) } else { digress(to: topic) }
      } else {
        reopen(answeredBy: heard)
      }
    }
  }

  /// Words after an end may already answer what the return asks ("a doctor has seen me").
  private mutating func reopen(answeredBy heard: Heard) {
    reopen()
    guard session.pending == nil, let slot = openSlot, let value = interpreter.namedOption(heard, slot: slot) else {
      return
    }
    turn.messages.removeAll { if case .say = $0.body { false } else { true } }
    answer(Reading(value: value), as: .answer)
  }

  /// Whether the open question asks for free words, and these are too many for a request of a topic alone.
  private func tellsMore(_ heard: Heard) -> Bool {
    guard session.pending == nil, let slot = openSlot, case .text = script.slots[slot].kind else { return false }
    return heard.raw.split(whereSeparator: \.isWhitespace).count >= 9
  }

  /// A story with a question in it: the question is met first, and the story is not lost.
  private mutating func answerWithin(_ heard: Heard, _ topic: Int) {
    if meet(program.topics[topic]) { take(program.topics[topic].set) }
    if !answer(from: heard) { askOpen() }
  }

  /// The answers that this message gave ahead, in words.
  func keptAhead() -> String {
    let kept = changes.compactMap { change -> String? in
      guard let answer = session.answers[change.slot], answer.isAhead else { return nil }
      return "\(script.slots[change.slot].label): \(spoken(answer.value, slot: change.slot))"
    }
    return kept.joined(separator: "; ")
  }
}
