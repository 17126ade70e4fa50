import Dialog
import Understanding

/// Between a session and its stored form.
extension Coach {
  /// The version that `save` writes.
  public static let savedVersion = SavedForms.newest

  /// The session with names in place of indices, ready to be encoded.
  public func save(_ session: Session) -> SavedSession {
    func name(_ state: Int) -> String { program.steps[state].name.description }
    func answer(_ answer: Session.Answer, _ slot: Int) -> SavedSession.SavedAnswer {
      func mark(_ flag: Bool) -> Bool? { flag ? true : nil }
      return SavedSession.SavedAnswer(
        value: saved(answer.value, slot: slot), hedged: mark(answer.isHedged), ahead: mark(answer.isAhead),
        derived: mark(answer.isDerived), standing: mark(answer.isStanding), stale: mark(answer.isStale),
        active: mark(answer.isActive),
        visit: mark(answer.isOfVisit),
        asked: answer.askedAt.map { name(Int($0)) })
    }
    var answers = session.carriedAnswers
    for (slot, held) in session.answers.enumerated() {
      if let held { answers[script.slots[slot].name] = answer(held, slot) }
    }
    return SavedSession(
      version: Self.savedVersion, script: script.digest, dangers: program.dangerQuestions.written,
      phase: session.phase.rawValue,
      stack: session.stack.map(name),
      roots: session.roots.map { SavedSession.SavedRoot(state: name($0.state), kind: $0.kind.rawValue) },
      answers: answers,
      flags: session.flags.map {
        SavedSession.SavedFlag(flag: script.flags[$0.flag].id, at: $0.at, loweredAt: $0.loweredAt)
      } + session.carriedFlags,
      journal: session.journal.map { step in
        step.changes.map { change in
          SavedSession.SavedChange(
            slot: script.slots[change.slot].name, before: change.before.map { answer($0, change.slot) })
        }
      },
      pending: session.pending.map { saved($0) },
      told: session.told.map { told in
        switch told {
        case .state(let state): SavedSession.SavedTold(state: name(state), topic: nil)
        case .topic(let topic): SavedSession.SavedTold(state: nil, topic: script.topics[topic].name)
        }
      },
      rung: session.rung, skipRefused: session.skipRefused, noDoubted: session.noDoubted,
      placeWasLost: session.placeWasLost,
      askNumber: session.askNumber, turns: session.turns, rev: session.rev, lastSeconds: session.lastSeconds)
  }

  func saved(_ pending: Session.Pending) -> SavedSession.SavedPending {
    func slots(_ slots: [Int]) -> [String] { slots.map { script.slots[$0].name } }
    switch pending {
    case .whichValue(let slot, let values):
      return SavedSession.SavedPending(
        kind: "which_value", values: values.map { saved($0, slot: slot) }, slots: slots([slot]), text: nil)
    case .whichSlot(let which, let text):
      return SavedSession.SavedPending(kind: "which_slot", values: nil, slots: slots(which), text: text)
    case .edit: return SavedSession.SavedPending(kind: "edit", values: nil, slots: nil, text: nil)
    case .change(let slot):
      return SavedSession.SavedPending(kind: "change", values: nil, slots: slots([slot]), text: nil)
    case .restart: return SavedSession.SavedPending(kind: "restart", values: nil, slots: nil, text: nil)
    case .forget: return SavedSession.SavedPending(kind: "forget", values: nil, slots: nil, text: nil)
    case .withdraw: return SavedSession.SavedPending(kind: "withdraw", values: nil, slots: nil, text: nil)
    }
  }

  private func saved(_ value: Value, slot: Int) -> SavedSession.SavedValue {
    func make(
      _ kind: String, ids: [String]? = nil, span: Span? = nil, text: String? = nil
    ) -> SavedSession.SavedValue {
      SavedSession.SavedValue(kind: kind, ids: ids, low: span?.low, high: span?.high, text: text)
    }
    func ids(_ indices: [Int]) -> [String] {
      let choices = script.slots[slot].choices
      return indices.filter(choices.indices.contains).map { choices[$0].id }
    }
    switch value {
    case .yesNo(let yes): return make("yes_no", ids: [yes ? "yes" : "no"])
    case .number(let span): return make("number", span: span)
    case .choice(let index): return make("choice", ids: ids([index]))
    case .choices(let set): return make("choices", ids: ids(set.indices))
    case .side(let side): return make("side", ids: [side.rawValue])
    case .duration(let span): return make("duration", span: span)
    case .text(let text): return make("text", text: text)
    case .unsure: return make("unsure")
    case .skipped: return make("skipped")
    case .gaveUp: return make("gave_up")
    }
  }
}
