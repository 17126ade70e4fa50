import Dialog

/// A fact that is defined by way of itself can't be true or false.
func cyclicFacts(_ facts: [Fact]) -> [Diagnostic] {
  let uses = Dictionary(facts.map { ($0.name, $0.when.facts) }) { first, _ in first }
  var diagnostics: [Diagnostic] = []
  var settled: Set<String> = []
  for fact in facts where !settled.contains(fact.name) {
    /// The walk so far: each fact with the uses that are still to be followed.
    var path: [(name: String, rest: [String])] = [(fact.name, uses[fact.name] ?? [])]
    while var last = path.popLast() {
      guard let next = last.rest.popLast() else {
        settled.insert(last.name)
        continue
      }
      path.append(last)
      if let start = path.firstIndex(where: { $0.name == next }) {
        let circle = path[start...].map(\.name) + [next]
        diagnostics.append(
          Diagnostic(
            .error, "cyclic_fact", "The fact '\(next)' leads back to itself: \(circle.joined(separator: " -> ")).",
            at: facts.first { $0.name == next }?.location ?? fact.location))
      } else if !settled.contains(next) {
        path.append((next, uses[next] ?? []))
      }
    }
  }
  return diagnostics
}

extension Condition {
  /// Names of the facts that it asks, in order.
  var facts: [String] {
    switch self {
    case .fact(let name): [name]
    case .not(let inner): inner.facts
    case .and(let parts), .or(let parts): parts.flatMap(\.facts)
    default: []
    }
  }
}
