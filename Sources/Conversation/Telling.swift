import Dialog

/// What a state says when it is entered: all of it the first time, and after a correction only what is new.
extension TurnMaker {
  /// Between two questions that were both answered before, what always reads the same was said before too.
  mutating func dropAnnouncements() {
    guard !announced.isEmpty else { return }
    turn.messages.removeAll { announced.contains($0.id) }
  }

  /// Tells a state that is entered, when the walk speaks and there is something to tell.
  mutating func tellIfDue(_ step: Step, _ state: Int) {
    guard speaks(state, step) else { return }
    tell(step, state)
    dropOldNews(step, state)
  }

  private func speaks(_ state: Int, _ step: Step) -> Bool {
    switch speech {
    case .all: true
    case .none: false
    case .news(let known, let changed):
      !known.contains(state)
        || (!changed.isDisjoint(with: step.reads) && !isPassedReadBack(step) && isNews(state, step))
    }
  }

  /// What was read back and found right is not read back again for one correction, which is told by itself.
  private func isPassedReadBack(_ step: Step) -> Bool {
    guard !step.readBack.isEmpty, let slot = step.prompt?.slot else { return false }
    return session.answers[slot] != nil
  }

  /// Whether a state that was told before would say something else now.
  private func isNews(_ state: Int, _ step: Step) -> Bool {
    guard let sessionBefore else { return true }
    return messages(of: step, state, in: sessionBefore) != messages(of: step, state, in: session)
  }

  private func messages(of step: Step, _ state: Int, in session: Session) -> [Said] {
    var maker = TurnMaker(program, interpreter, session, at: now)
    maker.tell(step, state)
    return maker.turn.messages
  }

  /// Of a state that was told before a correction, only what reads otherwise now is told again.
  private mutating func dropOldNews(_ step: Step, _ state: Int) {
    guard case .news(let known, _) = speech, known.contains(state), let sessionBefore else { return }
    let old = messages(of: step, state, in: sessionBefore)
    turn.messages.removeAll { old.contains($0) }
  }

  /// Says what the state says and hands out its cards.
  mutating func tell(_ step: Step, _ state: Int) {
    let before = turn.messages.count
    for line in step.say where program.holds(line.when, in: session) && (!line.needsKept || !keptAhead().isEmpty) {
      say(line)
      if case .all = speech, line.isFixed { announced.insert(line.id) }
    }
    let lines = step.readBack.filter { session.activeValue($0) != nil }.map { render(program.slotReadBack[$0]) }
    if !lines.isEmpty {
      turn.messages.append(Said(id: "\(step.name).read_back", text: lines.joined(separator: "\n")))
    }
    for card in step.cards where program.holds(card.when, in: session) { hand(out: card) }
    if turn.messages.count > before { told.append(.state(state)) }
  }
}
