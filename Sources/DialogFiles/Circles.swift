import Dialog

/// A fact that is defined by way of itself can't be true or false.
func cyclicFacts(_ facts: [Fact]) -> [Diagnostic] {
  circles(facts.map { ($0.name, $0.when.facts, $0.location) }).map { circle, place in
    Diagnostic(
      .error, "cyclic_fact", "The fact '\(circle[0])' leads back to itself: \(circle.joined(separator: " -> ")).",
      at: place)
  }
}

/// A text that holds itself would never end.
func cyclicTexts(_ texts: [NamedText]) -> [Diagnostic] {
  circles(texts.map { ($0.name, $0.variants.flatMap(\.text.placeholders), $0.location) }).map { circle, place in
    Diagnostic(
      .error, "cyclic_text", "The text '\(circle[0])' leads back to itself: \(circle.joined(separator: " -> ")).",
      at: place)
  }
}

/// Names that lead back to themselves through what they use, each as `a -> b -> a` with the place of its first.
private func circles(
  _ definitions: [(name: String, uses: [String], location: SourceLocation)]
) -> [(circle: [String], place: SourceLocation)] {
  let known = Dictionary(definitions.map { ($0.name, $0) }) { first, _ in first }
  var found: [(circle: [String], place: SourceLocation)] = []
  var settled: Set<String> = []
  for definition in definitions where !settled.contains(definition.name) {
    /// The walk so far: each name with the uses that are still to be followed.
    var path: [(name: String, rest: [String])] = [(definition.name, definition.uses)]
    while var last = path.popLast() {
      guard let next = last.rest.popLast() else {
        settled.insert(last.name)
        continue
      }
      path.append(last)
      if let start = path.firstIndex(where: { $0.name == next }) {
        found.append((path[start...].map(\.name) + [next], known[next]?.location ?? definition.location))
      } else if let uses = known[next]?.uses, !settled.contains(next) {
        path.append((next, uses))
      }
    }
  }
  return found
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
