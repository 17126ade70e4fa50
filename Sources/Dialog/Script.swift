/// All dialogs of one coach, loaded and checked: what the engine runs.
///
/// A script is made by `DialogFiles` (from YAML) or by hand in tests. Names of slots, facts, flags, topics, cards and
/// rules are unique in the whole script; names of states are unique in their dialog.
public struct Script: Hashable, Sendable {
  /// Name of the script, for example `knee-coach`.
  public var name: String
  /// Where a new conversation begins.
  public var start: StateName
  /// Where a text leads after the conversation reached an end; `start` when the author names none.
  public var reopen: StateName
  /// Progress counts the questions on the shortest way to here; none is shown without it, or past it.
  public var goal: StateName?
  /// While it holds for anything that is known, a conversation may not be kept beyond the life of the program.
  public var neverKept: Condition?
  /// What the engine does with a raised flag of each tier.
  public var tiers: [Tier: TierPlan]
  public var dialogs: [Dialog]
  public var slots: [Slot]
  public var facts: [Fact]
  public var flags: [Flag]
  public var topics: [Topic]
  public var cards: [Card]
  /// Used in other texts by name.
  public var texts: [NamedText]
  public var rules: [Rule]
  public var nudges: [Nudge]
  public var sources: [Source]
  /// Named lists of words and phrases that patterns use as `{name}`.
  public var groups: [WordGroup]
  public var commands: [Command]
  /// The engine's own sentences, as the author wrote them.
  public var house: House
  /// Content hash of the files, `sha256:` and hexadecimal digits; empty for a script made by hand.
  public var digest: String

  public init(
    name: String, start: StateName, reopen: StateName? = nil, goal: StateName? = nil,
    neverKept: Condition? = nil, tiers: [Tier: TierPlan] = [:], dialogs: [Dialog] = [],
    slots: [Slot] = [], facts: [Fact] = [], flags: [Flag] = [], topics: [Topic] = [], cards: [Card] = [],
    texts: [NamedText] = [], rules: [Rule] = [], nudges: [Nudge] = [], sources: [Source] = [], groups: [WordGroup] = [],
    commands: [Command] = [], house: House = House(), digest: String = ""
  ) {
    self.name = name
    self.start = start
    self.reopen = reopen ?? start
    self.goal = goal
    self.neverKept = neverKept
    self.tiers = tiers
    self.dialogs = dialogs
    self.slots = slots
    self.facts = facts
    self.flags = flags
    self.topics = topics
    self.cards = cards
    self.texts = texts
    self.rules = rules
    self.nudges = nudges
    self.sources = sources
    self.groups = groups
    self.commands = commands
    self.house = house
    self.digest = digest
  }
}

/// One dialog: a named list of states, written in one file.
public struct Dialog: Hashable, Sendable {
  public var name: String
  /// In file order; the first is where a `call` or `go` to the dialog enters it.
  public var states: [State]
  /// Where a saved session goes on when the state it waited in is gone from this dialog; the first state when nil.
  public var resumeAt: String?
  /// While this condition holds, no state of the dialog is entered or waits: the conversation goes there instead.
  public var leave: Transition?
  /// A pause of so many days here is an end: what comes next opens the conversation again. Nil: a pause never ends.
  public var reopenAfterDays: Double?
  public var was: [String]
  public var sources: [String]
  public var reviewed: Review?
  public var location: SourceLocation

  public init(
    name: String, states: [State], resumeAt: String? = nil, leave: Transition? = nil,
    reopenAfterDays: Double? = nil, was: [String] = [], sources: [String] = [],
    reviewed: Review? = nil, at location: SourceLocation = .none
  ) {
    self.name = name
    self.states = states
    self.resumeAt = resumeAt
    self.leave = leave
    self.reopenAfterDays = reopenAfterDays
    self.was = was
    self.sources = sources
    self.reviewed = reviewed
    self.location = location
  }
}

/// Who checked the content of a file, and when it is due again. A missing review is nil: `reviewed: no`.
public struct Review: Hashable, Sendable {
  public var by: String
  /// ISO dates, `2026-11-22`.
  public var on: String
  public var due: String

  public init(by: String, on: String, due: String) {
    self.by = by
    self.on = on
    self.due = due
  }
}

/// A place that content rests on: a paper, a leaflet, a design rule.
public struct Source: Hashable, Sendable {
  public var id: String
  public var title: String
  public var url: String?
  public var location: SourceLocation

  public init(id: String, title: String, url: String? = nil, at location: SourceLocation = .none) {
    self.id = id
    self.title = title
    self.url = url
    self.location = location
  }
}

/// A named list of words and phrases that patterns share: `{breathless}`.
public struct WordGroup: Hashable, Sendable {
  public var name: String
  public var phrases: [String]
  /// Its phrases can stand for each other in an answer: "jogging" for an option "Running".
  public var isSynonymous: Bool
  public var location: SourceLocation

  public init(
    name: String, phrases: [String], isSynonymous: Bool = true, at location: SourceLocation = .none
  ) {
    self.name = name
    self.phrases = phrases
    self.isSynonymous = isSynonymous
    self.location = location
  }
}
