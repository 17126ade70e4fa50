import Dialog
import Understanding

/// What comes after the script has led a conversation to a question that the person has not seen.
extension TurnMaker {
  /// Words that were written before the question was seen: danger in them counts, and a command; they never answer it.
  mutating func takeUnseen(_ text: String) {
    let heard = interpreter.hear(text)
    if raiseSighted(interpreter.sightings(heard).map(\.flag)) { return }
    switch interpreter.command(heard) {
    // These would pass the question, or take back something else than the person means.
    case .skip, .back, nil: break
    case let command?:
      session.phase = .open
      obey(command)
      return
    }
    _ = keepAhead(heard, except: openSlot)
    if jumpToDanger(flagsAhead) { return }
    putAnew()
  }

  /// Says and asks what the state says and asks, as if it were entered now.
  mutating func putAnew() {
    session.phase = .open
    asksWhole = true
    if let state = session.stack.last { tell(program.steps[state], state) }
    askOpen()
  }
}
