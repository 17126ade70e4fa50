/// A question about slots, facts and flags that is true or false at any moment.
///
/// Written as text in dialog files (`settles = longer or worst_pain >= 7`), type-checked when the script is loaded.
/// A slot that has no active answer makes every comparison false. A range satisfies a comparison when *any* value in
/// it does; "not sure" satisfies none (ask `unsure(slot)`).
public indirect enum Condition: Hashable, Sendable {
  case constant(Bool)
  case not(Condition)
  case and([Condition])
  case or([Condition])
  /// A named condition.
  case fact(String)
  /// `slot = value`, `slot in (a, b)`; for a choices slot: one of these is among the chosen ones.
  case isOneOf(slot: String, [Value])
  /// `slot >= 7`, `since <= 7 days`.
  case compare(slot: String, Comparison, Double)
  case answered(slot: String)
  /// The person's answer rules every sign out: "no", or "none of these" and nothing else, said firmly.
  case clear(slot: String)
  case unsure(slot: String)
  /// Skipped or given up.
  case skipped(slot: String)
  /// One of these flags stands.
  case flagged([String])
  /// Highest standing tier, compared: `tier >= urgent`.
  case tier(Comparison, Tier)
}

/// How a value is compared, by the sign that an author writes.
public enum Comparison: String, Hashable, Sendable, CaseIterable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

/// A named condition: `very_irritable: settles = longer or worst_pain >= 7`.
public struct Fact: Hashable, Sendable {
  public var name: String
  public var when: Condition
  public var sources: [String]
  public var dialog: String
  public var location: SourceLocation

  public init(
    name: String, when: Condition, sources: [String] = [], dialog: String = "", at location: SourceLocation = .none
  ) {
    self.name = name
    self.when = when
    self.sources = sources
    self.dialog = dialog
    self.location = location
  }
}
