import Dialog
import Understanding

/// Why a saved session can't be used.
public enum RestoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Saved by a newer program.
  case newerVersion(Int)
  /// A field holds something that no version writes.
  case damaged(field: String)

  public var description: String {
    switch self {
    case .newerVersion(let version):
      "this conversation was saved by a newer version (form \(version)); update the program to open it"
    case .damaged(let field): "this saved conversation is damaged in '\(field)'"
    }
  }
}

extension Coach {
  /// Reads a saved session, also one of an older script.
  ///
  /// Renames are followed through `was`. Answers, choices and flags that the script no longer knows are carried along
  /// unseen. When the place itself is gone, the script is walked anew with the answers, and the person is told once.
  public func restore(_ saved: SavedSession) throws(RestoreError) -> Session {
    guard saved.version <= Self.savedVersion else { throw .newerVersion(saved.version) }
    guard let phase = Session.Phase(rawValue: saved.phase) else { throw .damaged(field: "phase") }
    var session = newSession()
    session.phase = phase
    session.rung = saved.rung
    session.skipRefused = saved.skipRefused
    session.noDoubted = saved.noDoubted
    session.placeWasLost = saved.placeWasLost
    session.askNumber = saved.askNumber
    session.turns = saved.turns
    session.rev = saved.rev
    session.lastSeconds = saved.lastSeconds
    for (name, held) in saved.answers {
      if let slot = program.currentSlot[name], let answer = try answer(held, slot: slot) {
        session.answers[slot] = answer
      } else {
        session.carriedAnswers[name] = held
      }
    }
    for held in saved.flags {
      if let flag = program.flagIndex[held.flag] {
        session.flags.append(Session.RaisedFlag(flag: flag, at: held.at, loweredAt: held.loweredAt))
      } else {
        session.carriedFlags.append(held)
      }
    }
    for step in saved.journal {
      var changes: [Session.UndoStep.Change] = []
      for change in step {
        guard let slot = program.currentSlot[change.slot] else { continue }
        let before = try change.before.map { (held) throws(RestoreError) in try answer(held, slot: slot) } ?? nil
        changes.append(Session.UndoStep.Change(slot: slot, before: before))
      }
      if !changes.isEmpty { session.journal.append(Session.UndoStep(changes: changes)) }
    }
    session.told = saved.told.compactMap(told)
    session.pending = try saved.pending.flatMap { (held) throws(RestoreError) in try pending(held) }
    try place(&session, as: saved)
    return session
  }

  /// Finds the place again; walks the script anew when it is gone.
  private func place(_ session: inout Session, as saved: SavedSession) throws(RestoreError) {
    var isLost = false
    for root in saved.roots {
      guard let kind = Session.Root.Kind(rawValue: root.kind) else { throw .damaged(field: "roots") }
      if let state = program.currentState[root.state] {
        session.roots.append(Session.Root(state: state, kind: kind))
      } else {
        isLost = true
        session.roots.append(Session.Root(state: fallback(kind), kind: kind))
      }
    }
    session.stack = saved.stack.compactMap { program.currentState[$0] }
    isLost = isLost || session.stack.count < saved.stack.count
    let waits = session.stack.last.map { program.steps[$0].prompt != nil } ?? false
    isLost = isLost || (session.isOpen && !waits)
    guard isLost, session.phase != .new else { return }
    var maker = TurnMaker(
      program, interpreter, session, at: LocalTime(seconds: session.lastSeconds))
    maker.session.pending = nil
    maker.walkRoots(as: .none)
    session = maker.session
    session.placeWasLost = true
  }

  private func fallback(_ kind: Session.Root.Kind) -> Int {
    switch kind {
    case .start: program.start
    case .reopened, .danger: program.reopen
    }
  }

  private func told(_ saved: SavedSession.SavedTold) -> Session.Told? {
    if let name = saved.state, let state = program.currentState[name] { return .state(state) }
    if let name = saved.topic, let topic = script.topics.firstIndex(where: { $0.name == name }) { return .topic(topic) }
    return nil
  }

  private func pending(_ saved: SavedSession.SavedPending) throws(RestoreError) -> Session.Pending? {
    let slots = (saved.slots ?? []).compactMap { program.currentSlot[$0] }
    switch saved.kind {
    case "which_value":
      guard let slot = slots.first else { return nil }
      var values: [Value] = []
      for held in saved.values ?? [] {
        if let value = try value(held, slot: slot) { values.append(value) }
      }
      return values.count > 1 ? .whichValue(slot, values) : nil
    case "which_slot": return slots.count > 1 ? .whichSlot(slots, saved.text ?? "") : nil
    case "edit": return .edit
    case "change": return slots.first.map { .change($0) }
    case "restart": return .restart
    default: throw .damaged(field: "pending")
    }
  }

  private func answer(_ saved: SavedSession.SavedAnswer, slot: Int) throws(RestoreError) -> Session.Answer? {
    guard let value = try value(saved.value, slot: slot) else { return nil }
    return Session.Answer(
      value: value, isHedged: saved.hedged ?? false, isAhead: saved.ahead ?? false, isDerived: saved.derived ?? false,
      isStanding: saved.standing ?? false, isStale: saved.stale ?? false, isOfVisit: saved.visit ?? false,
      isActive: saved.active ?? false, askedAt: saved.asked.flatMap { program.currentState[$0] }.map { Int32($0) })
  }

  /// Nil when the slot's kind or choices have changed so that the value no longer fits.
  private func value(_ saved: SavedSession.SavedValue, slot: Int) throws(RestoreError) -> Value? {
    func span() -> Span? {
      guard let low = saved.low, let high = saved.high else { return nil }
      return Span(low, high)
    }
    func index(_ id: String) -> Int? {
      script.slots[slot].choices.firstIndex { $0.id == id || $0.was.contains(id) }
    }
    switch (saved.kind, script.slots[slot].kind) {
    case ("unsure", _): return .unsure
    case ("skipped", _): return .skipped
    case ("gave_up", _): return .gaveUp
    case ("yes_no", .yesNo): return .yesNo(saved.ids == ["yes"])
    case ("number", .scale), ("number", .number): return span().map { .number($0) }
    case ("duration", .duration): return span().map { .duration($0) }
    case ("side", .side): return saved.ids?.first.flatMap(Side.init(rawValue:)).map { .side($0) }
    case ("text", .text): return saved.text.map { .text($0) }
    case ("choice", .choice): return saved.ids?.first.flatMap(index).map { .choice($0) }
    case ("choices", .choices):
      let indices = (saved.ids ?? []).map(index)
      guard !indices.contains(nil) else { return nil }
      return .choices(
        indices.reduce(into: ChoiceSet()) { set, index in
          if let index { set.insert(ChoiceSet(index: index)) }
        })
    case ("yes_no", _), ("number", _), ("duration", _), ("side", _), ("text", _), ("choice", _), ("choices", _):
      return nil
    default: throw .damaged(field: "answers")
    }
  }
}
