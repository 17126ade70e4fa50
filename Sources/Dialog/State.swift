/// One step of a dialog: what is said, what is asked, and where it goes.
///
/// A state does its parts in this order: raise or lower flags, set slots, say, hand out cards, plan nudges, then either
/// ask (`question`), call another dialog (`call`) or end; then the first transition whose condition holds is taken.
public struct State: Hashable, Sendable {
  public var name: StateName
  /// Earlier names, so that saved sessions find their way.
  public var was: [String]
  public var raise: [String]
  /// Closes standing flags: a clinician has checked them, or the person took back a mistake and confirmed it. Nothing
  /// else lowers a flag.
  public var lower: Lowering?
  /// Slots whose answers are dropped, so that their questions are asked again.
  public var forget: [String]
  public var set: [Assignment]
  public var say: [Message]
  public var cards: [CardUse]
  public var plan: [String]
  public var question: Question?
  /// Slots that are read back before the question, each with its line; "no" asks which one to change.
  public var readBack: ReadBack?
  /// A dialog to go through before the transitions are looked at.
  public var call: StateName?
  public var end: Bool
  public var next: [Transition]
  public var sources: [String]
  public var location: SourceLocation

  public init(
    name: StateName, was: [String] = [], raise: [String] = [], lower: Lowering? = nil, forget: [String] = [],
    set: [Assignment] = [],
    say: [Message] = [],
    cards: [CardUse] = [], plan: [String] = [], question: Question? = nil, readBack: ReadBack? = nil,
    call: StateName? = nil, end: Bool = false, next: [Transition] = [], sources: [String] = [],
    at location: SourceLocation = .none
  ) {
    self.name = name
    self.was = was
    self.raise = raise
    self.lower = lower
    self.forget = forget
    self.set = set
    self.say = say
    self.cards = cards
    self.plan = plan
    self.question = question
    self.readBack = readBack
    self.call = call
    self.end = end
    self.next = next
    self.sources = sources
    self.location = location
  }
}

/// Which standing flags a state closes.
public enum Lowering: Hashable, Sendable {
  /// All of this tier, and of no other.
  case tier(Tier)
  /// These, by id.
  case flags([String])
}

/// A state's way out: taken when its condition holds, or always when it has none.
public struct Transition: Hashable, Sendable {
  /// Where a way out leads.
  public enum Target: Hashable, Sendable {
    case state(StateName)
    /// Back to the dialog that called this one.
    case back
    /// To where the conversation stands from its beginning on: the first question without an answer.
    case resume
  }

  public var when: Condition?
  public var go: Target
  public var location: SourceLocation

  public init(when: Condition? = nil, go: Target, at location: SourceLocation = .none) {
    self.when = when
    self.go = go
    self.location = location
  }
}

/// A slot that the dialog itself fills: `set: {level: high}`.
public struct Assignment: Hashable, Sendable {
  public var slot: String
  public var value: Value
  public var when: Condition?
  public var location: SourceLocation

  public init(slot: String, value: Value, when: Condition? = nil, at location: SourceLocation = .none) {
    self.slot = slot
    self.value = value
    self.when = when
    self.location = location
  }
}

/// A card that a state hands out, perhaps only when a condition holds.
public struct CardUse: Hashable, Sendable {
  public var card: String
  public var when: Condition?
  public var location: SourceLocation

  public init(card: String, when: Condition? = nil, at location: SourceLocation = .none) {
    self.card = card
    self.when = when
    self.location = location
  }
}

/// The read-back of a summary state: which slots, and the question that asks which of them to change.
public struct ReadBack: Hashable, Sendable {
  public var slots: [String]
  /// Asked after a "no": which one shall we change?
  public var edit: Message

  public init(slots: [String], edit: Message) {
    self.slots = slots
    self.edit = edit
  }
}
