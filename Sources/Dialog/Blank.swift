/// A place in a text that the engine fills with its own reasons, where the author writes `{because}` and the like.
public enum Blank: String, Hashable, Sendable, CaseIterable {
  /// The answers and danger signs that make the message's `when` hold.
  case because
  /// The facts and danger signs of the message's `when` that hold, by name.
  case rule
  /// Ids of the sources that those facts and signs rest on.
  case sources
  /// Titles of the sources behind what was told before, one a line.
  case toldSources = "told_sources"
  /// The answers to other questions that this turn's message gave along with its own, in words. A message that holds
  /// this place is said only when there are some.
  case kept

  /// Those that speak of a message's `when`.
  public static let ofWhen: [Blank] = [.because, .rule, .sources]
}
