import Dialog
import Understanding

/// Why a saved session can't be used.
public enum RestoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Saved by a newer program.
  case newerVersion(Int)
  /// A field holds something that no version writes.
  case damaged(field: String)
  /// Its names were given codes after the codes that are known here.
  case unknownName

  public var description: String {
    switch self {
    case .newerVersion(let version):
      "this conversation was saved by a newer version (form \(version)); update the program to open it"
    case .unknownName: "this conversation has names that the store does not know"
    case .damaged(let field): "this saved conversation is damaged in '\(field)'"
    }
  }
}

extension Coach {
  /// Reads a saved session, also one of an older script or form.
  ///
  /// Renames are followed through `was`. Answers, choices and flags that the script no longer knows are carried along
  /// unseen. When the place itself is gone, or a danger question is new on the way to it, the session goes on at another
  /// one (see `Placing`), and the person is told once.
  public func restore(_ saved: SavedSession) throws(RestoreError) -> Session { try restoring(saved).session }

  func restoring(_ older: SavedSession) throws(RestoreError) -> (session: Session, fit: Fit) {
    let saved = try SavedForms.bringUpToDate(older)
    var session = try countersAndMarks(saved)
    // On the script that it ran on nothing can be new.
    let isChanged = saved.script != script.digest || script.digest.isEmpty
    var anew: [Int: Fit.Anew.Reason] = [:]
    for (name, held) in saved.answers {
      guard let slot = program.currentSlot[name] else {
        session.carriedAnswers[name] = held
        continue
      }
      if let answer = try answer(held, slot: slot) {
        session.answers[slot] = answer
      } else {
        session.carriedAnswers[name] = held
        if isChanged, held.active == true, held.asked != nil { anew[slot] = .answerNoLongerFits }
      }
    }
    for held in saved.flags {
      guard Self.times.contains(held.at), Self.times.contains(held.loweredAt ?? 0) else {
        throw .damaged(field: "flags")
      }
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
    if isChanged {
      let news = DangerQuestions(written: saved.dangers).news(in: script)
      // A single question that has an answer was put at some time; of a list nobody knows what it listed then.
      let questions = news.questions.filter { session.answers[$0] == nil || !script.slots[$0].choices.isEmpty }
      for slot in questions { anew[slot] = .newDangerQuestion }
      for slot in news.lists { anew[slot] = .newDangerSign }
      doubt(news.lists.union(questions), in: &session)
    }
    let lost = try roots(&session, as: saved)
    var placing = Placing(program: program, interpreter: interpreter, session: session, anew: anew, lost: lost)
    let fit = placing.find(saved.stack)
    return (placing.session, fit)
  }

  /// Bounds of moments, in seconds since 1970: far beyond any clock, and far from where arithmetic ends.
  private static let times: ClosedRange<Int64> = -(1 << 40)...(1 << 40)
  private static let counts = 0...(1 << 40)

  private func countersAndMarks(_ saved: SavedSession) throws(RestoreError) -> Session {
    guard let phase = Session.Phase(rawValue: saved.phase) else { throw .damaged(field: "phase") }
    for (field, count) in [
      ("rung", saved.rung), ("askNumber", saved.askNumber), ("turns", saved.turns), ("rev", saved.rev),
    ] where !Self.counts.contains(count) {
      throw .damaged(field: field)
    }
    guard Self.times.contains(saved.lastSeconds) else { throw .damaged(field: "lastSeconds") }
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
    return session
  }

  /// Answers to danger questions that were not put as they are put now count no more, also where "back" brings them:
  /// "none of these" was said of fewer signs.
  private func doubt(_ slots: Set<Int>, in session: inout Session) {
    for slot in slots {
      session.answers[slot]?.isStale = true
      session.answers[slot]?.isActive = false
      session.answers[slot]?.isStanding = false
    }
    for step in session.journal.indices {
      for change in session.journal[step].changes.indices
      where slots.contains(session.journal[step].changes[change].slot) {
        session.journal[step].changes[change].before?.isStale = true
      }
    }
  }

  /// Reads where walks begin and where the session stands; returns the first place that is gone.
  private func roots(_ session: inout Session, as saved: SavedSession) throws(RestoreError) -> String? {
    var lost: String?
    for root in saved.roots {
      guard let kind = Session.Root.Kind(rawValue: root.kind) else { throw .damaged(field: "roots") }
      let state = program.currentState[root.state]
      if state == nil { lost = lost ?? root.state }
      session.roots.append(Session.Root(state: state ?? fallback(kind), kind: kind))
    }
    for name in saved.stack {
      if let state = program.currentState[name] { session.stack.append(state) } else { lost = lost ?? name }
    }
    guard session.phase != .new else { return nil }
    if session.roots.isEmpty { session.roots = [Session.Root(state: program.start, kind: .start)] }
    let waits = session.stack.last.map { program.steps[$0].prompt != nil } ?? false
    // A state that is there but asks nothing any more is no place to wait at.
    if lost == nil, session.isOpen || session.phase == .paused, !waits { lost = saved.stack.last ?? "" }
    return lost
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
    case "forget": return .forget
    case "withdraw": return .withdraw
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
    for end in [saved.low, saved.high] {
      // No question takes numbers that large.
      if let end, !(end.magnitude < 1e15) { throw .damaged(field: "answers") }
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
