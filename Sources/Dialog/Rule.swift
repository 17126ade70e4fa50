/// A safety property that must hold on every path through the script.
public struct Rule: Hashable, Sendable {
  /// What the rule demands.
  public enum Kind: Hashable, Sendable {
    /// States that match are entered only after these slots were answered clear.
    case before(StatePattern, clear: [String])
    /// States that match are never entered while the condition holds.
    case never(StatePattern, when: Condition)
    /// From every waiting state these are possible: `stop`, `help`, `end`.
    case always([Reach])
    /// At any question, a flag of this tier leads to the state in the same turn.
    case everywhere(Tier, go: StateName)
    /// Making any of the slots worse never turns the fact from true to false.
    case monotone(fact: String, slots: [String])
  }

  /// What must be possible from every question.
  public enum Reach: String, Hashable, Sendable, CaseIterable { case stop, help, end }

  public var name: String
  public var kind: Kind
  public var sources: [String]
  public var location: SourceLocation

  public init(name: String, kind: Kind, sources: [String] = [], at location: SourceLocation = .none) {
    self.name = name
    self.kind = kind
    self.sources = sources
    self.location = location
  }
}

/// `dialog.state`, or `dialog.*` for all states of a dialog.
public struct StatePattern: Hashable, Sendable, CustomStringConvertible {
  public var dialog: String
  public var state: String?

  public init(dialog: String, state: String? = nil) {
    self.dialog = dialog
    self.state = state
  }

  /// Whether the state is meant.
  public func matches(_ name: StateName) -> Bool { dialog == name.dialog && (state == nil || state == name.state) }

  public var description: String { "\(dialog).\(state ?? "*")" }
}

/// A message that comes by itself, later: where the conversation goes when it is due.
public struct Nudge: Hashable, Sendable {
  public var name: String
  public var afterDays: Double
  public var go: StateName
  public var location: SourceLocation

  public init(name: String, afterDays: Double, go: StateName, at location: SourceLocation = .none) {
    self.name = name
    self.afterDays = afterDays
    self.go = go
    self.location = location
  }
}
