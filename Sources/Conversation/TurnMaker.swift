import Dialog
import Understanding

/// Makes one turn: holds the session while it changes, and gathers messages and trace.
///
/// The files beside this one extend it by subject: walking (`Walk`), answers (`Answers`), commands, corrections.
struct TurnMaker {
  /// States entered in one turn before the script is stopped.
  static let stepLimit = 256
  static let undoLimit = 32

  let program: Program
  let interpreter: Interpreter
  let now: LocalTime
  var session: Session
  var turn = Turn()
  var stepsLeft = stepLimit
  var speech = Speech.all
  /// What the person's words changed in this turn, first state of each slot, for undo.
  var changes: [Session.UndoStep.Change] = []
  /// Carried by options that the message gave ahead.
  var flagsAhead: [Int] = []
  /// Since the newest turn before this one; 0 for the first.
  let pause: Int64
  /// The question that was open when the turn began, by number; nil when none was.
  let askedBefore: Int?
  /// The open question is said whole, though it was asked before.
  var asksWhole = false
  /// Told in this turn, for "say that again".
  var told: [Session.Told] = []

  /// Fixed lines that were said since the last question was passed.
  var announced: Set<String> = []

  /// The states on the path before a state lowered a flag or forgot answers in this turn.
  var pathBefore: Set<Int>?
  /// As things stood before a correction, while the script is walked anew.
  var sessionBefore: Session?
  var mustResume = false
  /// The way on was found by walking from the beginning.
  var hasResumed = false
  /// While the script is walked anew: the questions that were passed with the answer that they once got.
  var passed: Set<Int>?

  /// Which states speak when they are entered.
  enum Speech {
    case all, none
    /// After a correction: states that were not on the path before, and those whose words depend on what changed.
    case news(known: Set<Int>, changed: Set<Int>)
  }

  init(_ program: Program, _ interpreter: Interpreter, _ session: Session, at now: LocalTime) {
    self.program = program
    self.interpreter = interpreter
    self.session = session
    askedBefore = session.phase == .open ? session.askNumber : nil
    // Time never goes back: a late line is answered as if it came right after the newest one.
    self.now = LocalTime(seconds: max(now.seconds, session.lastSeconds), utcOffset: now.utcOffset)
    pause = session.phase == .new ? 0 : self.now.seconds - session.lastSeconds
    self.session.lastSeconds = self.now.seconds
  }

  var script: Script { program.script }

  /// Closes the turn: counts it, and keeps what undo and repeat need.
  mutating func finish() {
    // A question that was passed through and asked again is as it was: nothing to take back.
    changes.removeAll { session.answers[$0.slot]?.value == $0.before?.value }
    if !changes.isEmpty {
      session.journal.append(Session.UndoStep(changes: changes))
      if session.journal.count > Self.undoLimit { session.journal.removeFirst() }
    }
    if !told.isEmpty { session.told = told }
    guard !turn.messages.isEmpty else { return }
    session.turns += 1
    session.rev += 1
  }

  // MARK: Saying

  mutating func say(_ line: Line, filling blanks: [String: String] = [:]) {
    turn.messages.append(Said(id: line.id, text: render(line, filling: blanks)))
  }

  mutating func say(_ key: House.Key, filling blanks: [String: String] = [:]) {
    if let line = program.house[key] { say(line, filling: blanks) }
  }

  // MARK: The open question

  /// The state whose question waits, when one does.
  var openStep: Step? {
    guard session.isOpen, let state = session.stack.last else { return nil }
    return program.steps[state]
  }

  /// The slot that an answer would fill now.
  var openSlot: Int? {
    if case .change(let slot) = session.pending { return slot }
    return openStep?.prompt?.slot
  }

  /// The prompt whose help, why and retries apply now.
  var openPrompt: Prompt? {
    if case .change(let slot) = session.pending { return prompt(for: slot) }
    return openStep?.prompt
  }

  /// The question that fills a slot, preferably the one that was answered.
  func prompt(for slot: Int) -> Prompt? {
    let answered = session.answers[slot]?.askedAt.map { Int($0) }
    return (answered ?? program.askedAt[slot].first).flatMap { program.steps[$0].prompt }
  }

  /// Asks the open question (again); at most once a turn, and nothing when none is open.
  mutating func askOpen() {
    guard !turn.messages.contains(where: { if case .ask = $0.body { true } else { false } }) else { return }
    if let said = openQuestion() { turn.messages.append(said) }
  }

  /// A new question opens: it gets a new number and a fresh ladder.
  mutating func openAnew() {
    session.askNumber += 1
    session.rung = 0
    session.skipRefused = false
    session.noDoubted = false
  }

  mutating func setPending(_ pending: Session.Pending) {
    session.pending = pending
    openAnew()
  }
}
