import Dialog

/// `call_recursion`: a dialog that calls itself, perhaps by way of others. Each round would wait for the next one.
@Sendable func callRecursion(_ subject: Subject) -> [Diagnostic] {
  let graph = subject.graph
  let callers = graph.states.indices.filter { graph.call(from: $0) != nil }
  let position = Dictionary(uniqueKeysWithValues: zip(callers, callers.indices))
  /// The callers inside of what each caller calls.
  let inside = callers.map { caller in
    graph.reachable(from: [graph.call(from: caller)].compactMap { $0 }, calls: false).compactMap { position[$0] }
      .sorted()
  }
  return circles(callers.count) { inside[$0] }.map { circle in
    let names = (circle + [circle[0]]).map { graph.states[callers[$0]].name.description }
    return Diagnostic(
      .error, "call_recursion",
      "This call leads back to itself: \(names.joined(separator: " -> ")). Go there instead of calling.",
      at: graph.states[callers[circle.min() ?? circle[0]]].location)
  }
}
