import Dialog
import Understanding

/// What belongs to the person: to see what is known about them, and to have it deleted.
extension TurnMaker {
  /// Tells all that is known, then asks the open question again.
  mutating func tellWhatIsKnown() {
    let (answers, signs) = (knownAnswers(), knownSigns())
    if !answers.isEmpty { say(.knownAnswers, filling: ["answers": answers.joined(separator: "\n")]) }
    if !signs.isEmpty { say(.knownSigns, filling: ["signs": signs.joined(separator: "\n")]) }
    say(answers.isEmpty && signs.isEmpty ? .knownNothing : .knownDelete)
    if session.phase == .new { begin() } else { askOpen() }
  }

  /// A line for each answer, also for those that are on no path now or that this script does not ask for any more.
  private func knownAnswers() -> [String] {
    let own = session.answers.enumerated().compactMap { slot, answer -> String? in
      guard let value = answer?.value, value != .skipped, value != .gaveUp else { return nil }
      return line(script.slots[slot].label, knownWords(value, slot: slot))
    }
    let carried = session.carriedAnswers.sorted { $0.key < $1.key }.compactMap { name, answer in
      answer.value.words.map { line(name.replacing("_", with: " "), $0) }
    }
    return own + carried
  }

  private func line(_ label: String, _ value: String) -> String {
    "\(label.prefix(1).uppercased())\(label.dropFirst()): \(value)"
  }

  /// Free text is shown whole, as far as a message holds it: it is the person's own.
  private func knownWords(_ value: Value, slot: Int) -> String {
    guard case .text(let text) = value else { return spoken(value, slot: slot) }
    let limit = 1000
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return flat.count > limit ? flat.prefix(limit) + "..." : flat
  }

  private func knownSigns() -> [String] {
    let own = session.flags.map { sign(script.flags[$0.flag].label, at: $0.at, stands: $0.stands) }
    let carried = session.carriedFlags.map {
      sign($0.flag.replacing("_", with: " "), at: $0.at, stands: $0.loweredAt == nil)
    }
    return own + carried
  }

  private func sign(_ label: String, at moment: Int64, stands: Bool) -> String {
    guard let line = program.house[stands ? .signStands : .signClosed] else { return label }
    return render(line, filling: ["what": label, "ago": timeSince(moment)])
  }

  // MARK: Deleting

  /// Asks once whether all shall be deleted. Nothing is known of somebody who has said nothing.
  mutating func askToForget(_ pending: Session.Pending) {
    guard session.phase != .new else {
      say(.knownNothing)
      return
    }
    setPending(pending)
    askOpen()
  }

  /// Takes a text as the answer to that question. Only a clear yes deletes; words that are no answer get the question
  /// once more, and then all stays as it is.
  mutating func takeForget(_ heard: Heard) -> Bool {
    switch interpreter.firmYesNo(heard) {
    case true?:
      settleForget(true)
      return true
    case false?:
      settleForget(false)
      return true
    case nil: break
    }
    switch interpreter.command(heard) {
    case .back?, .skip?: settleForget(false)
    case .why?, .repeat?, .hello?: askOpen()
    case .help?:
      say(.help)
      askOpen()
    case .some: return false
    case nil:
      guard interpreter.topic(heard) == nil, interpreter.correction(heard) == nil else { return false }
      turn.trace.reading = .clarification
      guard session.rung == 0 else {
        settleForget(false)
        return true
      }
      session.rung += 1
      say(.forgetUnclear)
      askOpen()
    }
    return true
  }

  /// A yes that comes a day later may answer what is long forgotten: it is asked for anew.
  mutating func settleForget(_ really: Bool) {
    turn.trace.reading = .clarification
    guard really else {
      session.pending = nil
      openAnew()
      say(.forgetKept)
      askOpen()
      return
    }
    guard pause < 86_400 else {
      openAnew()
      askOpen()
      return
    }
    session.pending = nil
    repeatDanger()
    say(.forgotten)
    turn.forgets = true
  }

  /// Nobody deletes their way out of danger without being told of it again: by the card, where one is at hand.
  private mutating func repeatDanger() {
    let standing = session.flags.filter { $0.stands && program.flagTier[$0.flag] > .none }.map(\.flag)
    guard !standing.isEmpty else { return }
    let roots = session.roots.filter { $0.kind == .danger }.map(\.state)
    let places = session.isInDanger ? [session.stack.last, roots.last].compactMap { $0 } : []
    for place in places where !turn.messages.contains(where: { if case .card = $0.body { true } else { false } }) {
      for card in program.steps[place].cards where program.holds(card.when, in: session) { hand(out: card) }
    }
    say(.forgetDanger, filling: ["what": list(standing.map { script.flags[$0].label }, joinedBy: .and)])
  }
}

extension SavedSession.SavedValue {
  /// As it reads without its slot; nil where nothing was said.
  fileprivate var words: String? {
    if let text { return text }
    if let ids { return ids.map { $0.replacing("_", with: " ") }.joined(separator: ", ") }
    guard let low, let high else { return nil }
    return plainRange(Span(low, high))
  }
}
