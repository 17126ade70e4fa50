import Dialog

/// One person's conversation: a plain value that a turn turns into the next one.
///
/// Positions and answers are indices into the script that the session runs on; `Coach.save` writes it with names, and
/// `Coach.restore` finds them again, also in a changed script.
public struct Session: Hashable, Sendable {
  /// Counts the turns that changed what the person sees; never goes back.
  public internal(set) var rev = 0
  /// Moment of the newest turn, in seconds since 1970; never goes back.
  public internal(set) var lastSeconds: Int64 = 0

  /// A question waits for an answer.
  public var isOpen: Bool { phase == .open || phase == .paused }
  /// The conversation reached an end; a text opens it again.
  public var hasEnded: Bool { phase == .ended }

  var phase = Phase.new
  /// Where the conversation stands: the last is the waiting (or ending) state, below it those that called.
  var stack: [Int] = []
  /// Where the walk through the script begins, and where it was led later; see `Rewalk`.
  var roots: [Root] = []
  /// By slot.
  var answers: [Answer?]
  /// Danger signs in the order in which they were raised; never removed.
  var flags: [RaisedFlag] = []
  /// Newest last.
  var journal: [UndoStep] = []
  /// Retries used at this visit of the question.
  var rung = 0
  /// "Skip" was refused at this visit of a safety question.
  var skipRefused = false
  /// A hedged "no" to a danger question was asked once more.
  var noDoubted = false
  /// A question of the engine's own that waits in front of the state's question.
  var pending: Pending?
  /// Number of the open question, `a7`.
  public internal(set) var askNumber = 0
  /// Counts turns, so that wordings take turns.
  var turns = 0
  /// What was told in the newest turn that told something, for "say that again".
  var told: [Told] = []
  /// Said once at the next turn: the script changed and the place had to be found anew.
  var placeWasLost = false

  /// Answers and flags of names that the script does not know (any more): saved again, never seen by it.
  var carriedAnswers: [String: SavedSession.SavedAnswer] = [:]
  var carriedFlags: [SavedSession.SavedFlag] = []

  init(slots: Int) { answers = [Answer?](repeating: nil, count: slots) }
}

extension Session {
  enum Phase: String, Hashable, Sendable, Codable { case new, open, paused, ended }

  /// An answer, and whether the path to where the conversation stands has used it.
  struct Answer: Hashable, Sendable {
    var value: Value
    var isHedged = false
    /// Given in the answer to another question.
    var isAhead = false
    /// Set by the script, not by the person.
    var isDerived = false
    /// Given by asking for a topic: it holds wherever the conversation stands.
    var isStanding = false
    /// From before the newest end: asked again when its question comes up.
    var isStale = false
    /// Given after an end had opened again: it says how things were at that visit, and holds for that visit alone.
    var isOfVisit = false
    /// On the path: only active answers are seen by conditions.
    var isActive = false
    /// The state whose question it answered; nil for one that came otherwise. (32 bits keep an answer at 32 bytes.)
    var askedAt: Int32?
  }

  struct Root: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable, Codable {
      case start
      /// Entered because a text came after an end.
      case reopened
      /// Entered because a danger sign leads there.
      case danger
    }
    var state: Int
    var kind: Kind
  }

  struct RaisedFlag: Hashable, Sendable {
    var flag: Int
    var at: Int64
    /// When it was closed by a clinician's check or a confirmed mistake.
    var loweredAt: Int64?
    var stands: Bool { loweredAt == nil }
  }

  /// What the person said in one turn, as it was before: enough to take the turn back.
  struct UndoStep: Hashable, Sendable {
    struct Change: Hashable, Sendable {
      var slot: Int
      var before: Answer?
    }
    var changes: [Change]
  }

  enum Pending: Hashable, Sendable {
    /// Two or more values fit the answer to a slot: the open question's, or one that is being changed.
    case whichValue(Int, [Value])
    /// A correction fits two or more answers.
    case whichSlot([Int], String)
    /// The read-back is not right: which line?
    case edit
    /// The question of this slot is asked anew.
    case change(Int)
    case restart
    /// Really delete all that is known?
    case forget
    /// The same, where consent was taken back.
    case withdraw

    /// A clear yes deletes everything.
    var asksToForget: Bool { self == .forget || self == .withdraw }
  }

  enum Told: Hashable, Sendable {
    case state(Int)
    case topic(Int)
  }

  /// Bytes of free text that are held: in answers, and for taking back what was said.
  public var textBytes: Int {
    func bytes(_ answer: Answer?) -> Int {
      if case .text(let text)? = answer?.value { text.utf8.count } else { 0 }
    }
    var sum = answers.reduce(0) { $0 + bytes($1) }
    for step in journal { sum += step.changes.reduce(0) { $0 + bytes($1.before) } }
    if case .whichSlot(_, let text)? = pending { sum += text.utf8.count }
    return sum
  }

  /// A danger sign led away from the script, and still stands.
  var isInDanger: Bool { roots.contains { $0.kind == .danger } }

  /// The value of a slot as conditions see it.
  func activeValue(_ slot: Int) -> Value? {
    guard let answer = answers[slot], answer.isActive else { return nil }
    return answer.value
  }
}

extension Session {
  /// This conversation, its questions named as if it came after an earlier one: an old button can't answer them.
  public func named(after earlier: Session) -> Session { named(after: earlier.askNumber) }

  /// - Parameter number: of the last question of the earlier one.
  public func named(after number: Int) -> Session {
    var session = self
    session.askNumber = number
    return session
  }
}
