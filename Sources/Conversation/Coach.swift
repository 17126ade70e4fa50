import Dialog
import Understanding

/// The engine: a script, made ready once, and pure turns on it.
///
/// ```swift
/// let coach = Coach(script)
/// var session = coach.newSession()
/// let turn = coach.respond(to: .text("hi"), in: &session, now: now)
/// for message in turn.messages { print(message.text) }
/// ```
///
/// A turn depends on the script, the session, the input and `now` alone: no clock, no I/O, no randomness. A coach is
/// immutable and may be shared between threads.
public struct Coach: Sendable {
  public let interpreter: Interpreter
  let program: Program

  public init(_ script: Script) {
    program = Program(script)
    interpreter = Interpreter(script)
  }

  public var script: Script { program.script }

  /// Names of all states; `Trace.entered` indexes into it.
  public var states: [StateName] { program.stateNames }

  /// A conversation that has not begun.
  public func newSession() -> Session { Session(slots: script.slots.count) }

  /// Takes one input and moves the session on.
  public func respond(to input: Input, in session: inout Session, now: LocalTime) -> Turn {
    let earlier = session.lastSeconds
    let wasOpen = session.isOpen
    let (phase, placeWasLost) = (session.phase, session.placeWasLost)
    var maker = TurnMaker(program, interpreter, take(&session), at: now)
    maker.endWhenStale(since: earlier)
    let isUnseen = maker.session.placeWasLost && (maker.session.isOpen || maker.session.phase == .paused)
    if maker.session.placeWasLost {
      maker.session.placeWasLost = false
      maker.say(.scriptChanged)
    }
    switch input {
    case .text(let text) where isUnseen: maker.takeUnseen(text)
    case .choice where isUnseen: maker.putAnew()
    case .start: maker.arrive()
    case .text(let text): maker.take(text)
    // A button from before a long pause opens the conversation again, like any other sign of life.
    case .choice where maker.session.hasEnded && wasOpen: maker.reopen()
    case .choice(let ids, let ask): maker.choose(ids, ask: ask)
    case .tick: break
    case .end: maker.pause(saying: .goodbye)
    case .reset: maker.restart()
    }
    if maker.turn.problem != nil {
      // An input that can't be used leaves everything as it was, also the newest moment.
      maker.session.phase = phase
      maker.session.placeWasLost = placeWasLost
      maker.session.lastSeconds = earlier
      maker.turn.messages = []
    } else {
      maker.finish()
    }
    session = maker.turn.forgets ? newSession().named(after: maker.session) : maker.session
    return maker.turn
  }

  /// Moves a session out of its place, so that the turn changes it without a copy.
  private func take(_ session: inout Session) -> Session {
    var taken = Session(slots: 0)
    swap(&taken, &session)
    return taken
  }

  /// The question that is open, worded as when it was first asked; nil when none is.
  public func openQuestion(of session: Session) -> Said? {
    var maker = TurnMaker(program, interpreter, session, at: LocalTime(seconds: session.lastSeconds))
    maker.asksWhole = true
    return maker.openQuestion()
  }

  /// The active answer to a slot, by index into the script's slots.
  public func value(of slot: Int, in session: Session) -> Value? {
    session.answers.indices.contains(slot) ? session.activeValue(slot) : nil
  }

  /// Whether the session may be kept beyond the life of the program (`never_kept` of the script).
  ///
  /// All that is known counts, also what is on no path now: an age that was told ahead, or before a danger sign.
  public func mayKeep(_ session: Session) -> Bool {
    program.neverKept.map { !program.holds($0, forAllKnownIn: session) } ?? true
  }

  /// The highest tier of the danger signs that stand.
  public func standingTier(in session: Session) -> Tier { program.standingTier(in: session) }

  /// A value in its canonical form: `yes`, `7`, `6-7`, `stairs, squatting`, `left`, `21 days`, `not_sure`, `skipped`,
  /// `gave_up`, or the free text itself.
  public func describe(_ value: Value, slot: Int) -> String { Conversation.describe(value, slot: slot, script) }
}

/// A value in its canonical form; see `Coach.describe`.
func describe(_ value: Value, slot: Int, _ script: Script) -> String {
  func id(_ index: Int) -> String {
    let choices = script.slots[slot].choices
    return choices.indices.contains(index) ? choices[index].id : "?"
  }
  switch value {
  case .yesNo(let yes): return yes ? "yes" : "no"
  case .number(let span): return plainRange(span)
  case .choice(let index): return id(index)
  case .choices(let set): return set.indices.map(id).joined(separator: ", ")
  case .side(let side): return side.rawValue
  case .duration(let span): return plainRange(span) + " days"
  case .text(let text): return text
  case .unsure: return "not_sure"
  case .skipped: return "skipped"
  case .gaveUp: return "gave_up"
  }
}

extension TurnMaker {
  /// Somebody arrives: begin, or pick up where it was.
  mutating func arrive() {
    switch session.phase {
    case .new: begin()
    case .open, .paused:
      session.phase = .open
      asksWhole = true
      welcomeBack()
      askOpen()
    case .ended where session.pending?.asksToForget == true: askOpen()
    case .ended: reopen()
    }
  }
}
