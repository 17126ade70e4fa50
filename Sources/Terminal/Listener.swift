/// Where a person's lines come from.
protocol Listener {
  /// Waits for the next thing that the person does, after showing a prompt where there is a person to see it.
  mutating func next(_ wait: Wait) -> Event

  /// Takes note of what was typed up to now: it can't be an answer to what is shown next.
  func noteWaiting()

  /// True when what is typed is not to be seen where the answers go.
  var needsEcho: Bool { get }

  /// Puts everything back as it was.
  func close()
}

/// What the program waits for.
struct Wait: Hashable, Sendable {
  /// What stands before the line.
  enum Prompt: Hashable, Sendable {
    /// The coach listens.
    case answer
    /// More of what the coach says follows after Enter.
    case more
  }

  var prompt: Prompt = .answer
  /// What Tab completes.
  var offers = Offers()
  /// The width for which the window was filled.
  var columns = 0
}

/// Words that Tab completes.
struct Offers: Hashable, Sendable {
  /// Options of the open question: also shown for an empty line.
  var options: [String] = []
  var commands: [String] = []
}
