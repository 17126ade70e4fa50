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
    if raiseSighted(interpreter.sightings(heard).map(\.flag)) || leaveGuarded() { return }
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
    if let topic = interpreter.topic(heard) {
      if tellsMore(heard) { answerWithin(heard, topic) } else { digress(to: topic) }
      return
    }
    if correctReadBack(from: heard) || answer(from: heard) { return }
    if session.pending == nil, keepAhead(heard, except: openSlot) {
      guard !jumpToDanger(flagsAhead) else { return }
      turn.trace.reading = .answer
      say(.noted, filling: ["what": keptAhead()])
      askOpen()
      return
    }
    // What was heard as a danger sign is an answer of its own: the question is only asked again.
    guard turn.trace.raised.isEmpty else {
      askOpen()
      return
    }
    retry(saying: interpreter.correction(heard) == nil ? nil : .correctWhat)
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
      say(.welcomeBack)
      askOpen()
    default: break
    }
  }

  private mutating func takeEnded(_ heard: Heard) {
    if raiseSighted(interpreter.sightings(heard).map(\.flag)) { return }
    let isInDanger = session.isInDanger
    switch interpreter.command(heard) {
    case .thanks?: obey(.thanks)
    case .goodbye?: obey(.goodbye)
    case .stop?: obey(.stop)
    case let command? where !isInDanger && ![.why, .skip, .hello].contains(command): obey(command)
    default:
      if !isInDanger && correct(from: heard) { return }
      // What a danger sign led to stands first, also when somebody asks why.
      if let topic = interpreter.topic(heard) {
        if isInDanger { reopen(telling: topic) } else { digress(to: topic) }
      } else {
        reopen()
      }
    }
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
