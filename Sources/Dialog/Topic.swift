/// A digression: told when the person asks, then back to the open question.
public struct Topic: Hashable, Sendable {
  /// How a person comes to a topic.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Asked for.
    case question
    /// A feeling or news, which counts wherever it is told, also beside an answer ("about a 6, and it scares me"): met
    /// with the topic's first line, then the answer counts.
    case told
    /// Small talk: met, but nothing that the coach is for.
    case aside
  }

  public var name: String
  public var kind: Kind
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
    name: String, kind: Kind = .question, phrases: [String], say: [Message], cards: [CardUse] = [],
    set: [Assignment] = [],
    when: Condition? = nil,
    otherwise: Message? = nil, returning: Message? = nil, sources: [String] = [],
    at location: SourceLocation = .none
  ) {
    self.name = name
    self.kind = kind
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
