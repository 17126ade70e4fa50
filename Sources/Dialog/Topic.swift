/// A digression: told when the person asks, then back to the open question.
public struct Topic: Hashable, Sendable {
  public var name: String
  public var phrases: [String]
  public var say: [Message]
  public var cards: [CardUse]
  /// Answers that asking for the topic gives: "just the exercises" says that time is short.
  public var set: [Assignment]
  /// May be told only when this holds; until then `otherwise` is said.
  public var when: Condition?
  public var otherwise: Message?
  /// Leads back to the open question; the house's own line when nil.
  public var returning: Message?
  public var sources: [String]
  public var location: SourceLocation

  public init(
    name: String, phrases: [String], say: [Message], cards: [CardUse] = [], set: [Assignment] = [],
    when: Condition? = nil,
    otherwise: Message? = nil, returning: Message? = nil, sources: [String] = [],
    at location: SourceLocation = .none
  ) {
    self.name = name
    self.phrases = phrases
    self.say = say
    self.cards = cards
    self.set = set
    self.when = when
    self.otherwise = otherwise
    self.returning = returning
    self.sources = sources
    self.location = location
  }
}
