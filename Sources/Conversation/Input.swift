/// One thing that a person (or their bridge) sends.
public enum Input: Hashable, Sendable {
  /// A new person arrives: the conversation begins, or is picked up where it was.
  case start
  /// What a person typed.
  case text(String)
  /// Options of the open question, by choice id (`yes`, `left`, `stairs`, `not_sure`, a number for a scale). `ask`
  /// names the question that they answer; nil means the open one.
  case choice(ids: [String], ask: String?)
  /// Anything due now?
  case tick
  /// The person leaves; the place is kept.
  case end
  /// Begin again without asking; flags stay.
  case reset
}
