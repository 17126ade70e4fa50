/// What a state asks: the prompt, the slot that the answer fills, and what happens when no answer comes.
public struct Question: Hashable, Sendable {
  /// What "skip" does at this question.
  public enum Skip: Hashable, Sendable {
    /// The answer stays empty and the ordinary transitions are taken.
    case allowed
    /// A safety question: "skip" is answered with why it matters, and it is asked again.
    case refused
    case to(StateName)
  }

  /// One wording, or several that take turns.
  public var ask: [Message]
  /// Said in place of `ask` when the question stands again after a digression; `ask` itself when nil.
  public var again: Message?
  public var slot: String
  /// Said when the person asks why the coach asks.
  public var why: Message?
  public var help: Message?
  /// Rungs of the ladder for an answer that was not understood; each is said once, in this order.
  public var retry: [Message]
  /// Where it goes when the ladder is used up; the answer then counts as `Value.gaveUp`.
  public var giveUp: StateName?
  public var skip: Skip
  /// Asked even when the person gave the answer ahead (danger screens).
  public var always: Bool
  public var examples: [Example]

  public init(
    ask: [Message], again: Message? = nil, slot: String, why: Message? = nil, help: Message? = nil,
    retry: [Message] = [],
    giveUp: StateName? = nil, skip: Skip = .allowed, always: Bool = false, examples: [Example] = []
  ) {
    self.ask = ask
    self.again = again
    self.slot = slot
    self.why = why
    self.help = help
    self.retry = retry
    self.giveUp = giveUp
    self.skip = skip
    self.always = always
    self.examples = examples
  }
}

/// A checked example beside a question: this text must be understood as this value, or (nil) not at all.
public struct Example: Hashable, Sendable {
  public var text: String
  public var value: Value?
  public var location: SourceLocation

  public init(_ text: String, _ value: Value?, at location: SourceLocation = .none) {
    self.text = text
    self.value = value
    self.location = location
  }
}
