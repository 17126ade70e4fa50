import Dialog

/// The question that is open, as a message with its options.
extension TurnMaker {
  /// The open question with its own wording; nil when none is open.
  func openQuestion() -> Said? {
    // Whether to delete all is asked also after an end.
    guard session.isOpen || session.pending?.asksToForget == true else { return nil }
    switch session.pending {
    case .whichValue(let slot, let values): return which(values.map { spoken($0, slot: slot) })
    case .whichSlot(let slots, _): return which(slots.map { script.slots[$0].label })
    case .edit: return openStep?.edit.map { engineQuestion($0, .choice) }
    case .restart: return program.house[.restartConfirm].map { engineQuestion($0, .yesNo) }
    case .forget: return program.house[.forgetConfirm].map { engineQuestion($0, .yesNo) }
    case .withdraw: return program.house[.withdrawConfirm].map { engineQuestion($0, .yesNo) }
    case .change, nil:
      guard let prompt = openPrompt, !prompt.ask.isEmpty else { return nil }
      if let again = prompt.again, stands { return question(prompt, wordedBy: again) }
      return question(prompt, wordedBy: prompt.ask[session.askNumber % prompt.ask.count])
    }
  }

  /// The question was open before this turn, and only stands again after it.
  private var stands: Bool { askedBefore == session.askNumber && !asksWhole }

  /// Asks the open question in other words (a rung of the ladder).
  mutating func ask(wordedBy line: Line) {
    guard let prompt = openPrompt else { return }
    turn.messages.append(question(prompt, wordedBy: line))
  }

  private func question(_ prompt: Prompt, wordedBy line: Line) -> Said {
    let slot = script.slots[prompt.slot]
    var range: ClosedRange<Int>?
    if case .scale(let bounds) = slot.kind { range = bounds }
    let ask = Ask(
      id: askName, kind: slot.kind.askKind, offers: program.offers[prompt.slot], range: range, progress: progress())
    return Said(id: line.id, text: render(line), body: .ask(ask))
  }

  private func which(_ names: [String]) -> Said? {
    guard let line = program.house[.which] else { return nil }
    let blanks = ["a": list(Array(names.dropLast()), joinedBy: .or), "b": names.last ?? ""]
    return engineQuestion(line, .choice, blanks)
  }

  private func engineQuestion(_ line: Line, _ kind: Ask.Kind, _ blanks: [String: String] = [:]) -> Said {
    Said(
      id: line.id, text: render(line, filling: blanks),
      body: .ask(Ask(id: askName, kind: kind, offers: pendingOffers())))
  }

  var askName: String { "a\(session.askNumber)" }

  /// Options of the engine's own question, in order.
  func pendingOffers() -> [Offer] {
    switch session.pending {
    case .whichValue(let slot, let values):
      let all = program.offers[slot]
      return values.map { value in
        let id = describe(value, slot: slot, script)
        return all.first { $0.id == id } ?? Offer(id: id, label: spoken(value, slot: slot))
      }
    case .whichSlot(let slots, _): return slots.map { Offer(id: script.slots[$0].name, label: script.slots[$0].label) }
    case .edit:
      return (openStep?.readBack ?? []).map { Offer(id: script.slots[$0].name, label: script.slots[$0].label) }
    case .restart, .forget, .withdraw: return script.yesNoOffers
    case .change, nil: return []
    }
  }

  /// The question that stands at the goal has its answer: what may lead there again counts no more.
  private var isPastGoal: Bool {
    guard let slot = program.goalSlot else { return false }
    return session.answers[slot] != nil
  }

  private func progress() -> Progress? {
    guard session.pending == nil, !isPastGoal, session.roots.last?.kind == .start, let state = session.stack.last,
      let toCome = program.toGoal[state]
    else {
      return nil
    }
    let done = session.answers.lazy.compactMap { $0 }.filter { $0.isActive && !$0.isDerived && !$0.isStanding }.count
    return Progress(done: done, of: done + toCome)
  }
}

extension Script {
  /// Options of a slot, in the order in which a person sees them numbered.
  func offers(for slot: Slot) -> [Offer] {
    var offers: [Offer]
    switch slot.kind {
    case .yesNo: offers = yesNoOffers
    case .side: offers = Side.allCases.map { Offer(id: $0.rawValue, label: house.words[$0.word] ?? $0.rawValue) }
    case .choice(let choices), .choices(let choices):
      offers = choices.map { Offer(id: $0.id, label: $0.label, short: $0.short, exclusive: $0.exclusive) }
    case .scale, .number, .duration, .text: return []
    }
    if slot.unsure { offers.append(Offer(id: "not_sure", label: house.words[.notSure] ?? "not_sure", exclusive: true)) }
    return offers
  }

  var yesNoOffers: [Offer] {
    [Offer(id: "yes", label: house.words[.yes] ?? "yes"), Offer(id: "no", label: house.words[.no] ?? "no")]
  }
}

extension Slot.Kind {
  var askKind: Ask.Kind {
    switch self {
    case .yesNo: .yesNo
    case .scale: .scale
    case .number: .number
    case .choice: .choice
    case .choices: .choices
    case .side: .side
    case .duration: .duration
    case .text: .text
    }
  }
}
