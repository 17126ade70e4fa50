/// How soon a person must be seen. The highest standing tier decides what the coach may do.
public enum Tier: String, Hashable, Sendable, CaseIterable, Comparable {
  case none, clinician, urgent, emergency

  public var rank: Int { Tier.allCases.firstIndex(of: self) ?? 0 }

  /// Less urgent is less.
  public static func < (a: Tier, b: Tier) -> Bool { a.rank < b.rank }
}

/// What happens when a flag of a tier is raised, unless the flag itself says otherwise.
public struct TierPlan: Hashable, Sendable {
  /// Said before the conversation goes on (or leads on).
  public var say: Message?
  /// Where the conversation is taken at once; nil lets it go on.
  public var go: StateName?

  public init(say: Message? = nil, go: StateName? = nil) {
    self.say = say
    self.go = go
  }
}

/// A danger sign: how people name it, how urgent it is, and what is said.
///
/// Patterns are words with `a|b`, `word?`, `{group}` and `..` (up to three words between). `unless` patterns cancel a
/// sighting that they overlap. Patterns of `alone` count only where they are the whole message ("stroke").
public struct Flag: Hashable, Sendable {
  public var id: String
  public var tier: Tier
  /// What it is called when the coach says what it heard: "chest pain or trouble breathing".
  public var label: String
  public var patterns: [String]
  public var unless: [String]
  public var alone: [String]
  /// Counts however long ago it was: a replaced joint stays replaced.
  public var past: Bool
  /// Another person in it is part of the sign ("my husband hit me"), and makes it no news of somebody else.
  public var others: Bool
  /// Raised by an option, it falls when that answer is corrected: a wish for a visit, never a danger sign.
  public var followsAnswer: Bool
  public var say: Message?
  public var go: StateName?
  public var sources: [String]
  public var location: SourceLocation

  public init(
    id: String, tier: Tier, label: String, patterns: [String] = [], unless: [String] = [], alone: [String] = [],
    past: Bool = false, others: Bool = false, followsAnswer: Bool = false,
    say: Message? = nil, go: StateName? = nil, sources: [String] = [], at location: SourceLocation = .none
  ) {
    self.id = id
    self.tier = tier
    self.label = label
    self.patterns = patterns
    self.unless = unless
    self.alone = alone
    self.past = past
    self.others = others
    self.followsAnswer = followsAnswer
    self.say = say
    self.go = go
    self.sources = sources
    self.location = location
  }
}
