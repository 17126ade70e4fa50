import Dialog
import Understanding

/// Finds the place of a restored session in a script that may have changed.
///
/// It stays where it stood wherever that is possible. It moves when the state is gone, and when a question on the way to
/// it has to be asked (again): danger questions that were never put to the person, and answers that fit no more.
struct Placing {
  let program: Program
  let interpreter: Interpreter
  var session: Session
  /// Slots that have to be asked, and why.
  let anew: [Int: Fit.Anew.Reason]
  /// The first state that is gone.
  var lost: String?

  /// Finds the place, and says how.
  mutating func find(_ stack: [String]) -> Fit {
    guard session.phase != .new else { return Fit(place: .new, anew: []) }
    let isLost = lost != nil
    if session.phase == .ended {
      // An end that is gone is still an end: what comes next opens the conversation as it would have.
      if session.stack.isEmpty { session.stack = [session.roots.last?.state ?? program.start] }
    } else if isLost {
      session.pending = nil
      resume(in: stack.last)
      session.placeWasLost = true
    }
    if let led = sessionAtFirstAnew() {
      session = led
      session.placeWasLost = true
      return Fit(place: .asksAnew(at: place), anew: reasons)
    }
    if isLost, let lost, session.phase != .ended || session.placeWasLost {
      return Fit(place: .fallsBack(lost: lost, to: place), anew: [])
    }
    return Fit(place: session.phase == .ended ? .ended : .same, anew: [])
  }

  private var place: String { session.stack.last.map { program.stateNames[$0].description } ?? "" }

  private var reasons: [Fit.Anew] {
    anew.sorted { $0.key < $1.key }.map { Fit.Anew(slot: program.script.slots[$0.key].name, reason: $0.value) }
  }

  private func maker(_ session: Session) -> TurnMaker {
    TurnMaker(program, interpreter, session, at: LocalTime(seconds: session.lastSeconds))
  }

  // MARK: A state that is gone

  /// Goes on where its dialog says, else where a walk from the beginning comes to a question.
  private mutating func resume(in lost: String?) {
    if let state = lost.flatMap(resumePoint) {
      var maker = maker(session)
      maker.speech = .none
      // Questions of this dialog that were answered are passed.
      maker.passed = []
      maker.session.phase = .open
      maker.go(to: state)
      maker.passed = nil
      if maker.turn.trace.stuckAt == nil {
        session = maker.session
        return
      }
    }
    var maker = maker(session)
    maker.walkRoots(as: .none)
    session = maker.session
  }

  private func resumePoint(_ lost: String) -> Int? {
    let dialog = lost.prefix { $0 != "." }
    let home = program.script.dialogs.first { $0.name == dialog || $0.was.contains(String(dialog)) }
    guard let home, let state = home.resumeAt else { return nil }
    return program.currentState[StateName(home.name, state).description]
  }

  // MARK: A question that has to be asked

  /// The session led back to the first open question, where one that has to be asked lies before its place.
  private func sessionAtFirstAnew() -> Session? {
    guard !anew.isEmpty else { return nil }
    let standsAt = session.isOpen ? session.stack.last : nil
    var walker = maker(session)
    walker.session.pending = nil
    walker.walkRoots(as: .none)
    let led = walker.session
    var passed: Set<Int> = []
    while walker.session.phase == .open, let state = walker.session.stack.last,
      let slot = program.steps[state].prompt?.slot
    {
      // One that is open already, but has changed, is put to the person anew as well.
      if anew[slot] != nil { return led }
      guard state != standsAt, passed.insert(slot).inserted else { return nil }
      // A new plain question comes first: is there one of danger behind it?
      walker.session.answers[slot] = Session.Answer(value: .gaveUp, isActive: true, askedAt: Int32(state))
      walker.leaveOpenState()
    }
    return nil
  }
}
