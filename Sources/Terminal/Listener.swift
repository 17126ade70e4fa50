/// Where a person's lines come from.
protocol Listener {
  /// Waits for the next thing that the person does. `offers` is what may be completed.
  mutating func next(offers: Offers) -> Event

  /// True when what is typed is not to be seen where the answers go.
  var needsEcho: Bool { get }

  /// Puts everything back as it was.
  func close()
}

/// Words that Tab completes.
struct Offers: Hashable, Sendable {
  /// Options of the open question: also shown for an empty line.
  var options: [String] = []
  var commands: [String] = []
}
