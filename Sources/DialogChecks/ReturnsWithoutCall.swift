import Dialog

/// `return_without_call`: a `return` where no dialog has called. The conversation would end there without a word.
///
/// An error when nothing calls this state's dialog at all; a warning when the state can also be reached without a call.
@Sendable func returnsWithoutCall(_ subject: Subject) -> [Diagnostic] {
  let graph = subject.graph
  let called = graph.reachable(from: graph.states.indices.compactMap { graph.call(from: $0) }, calls: true)
  let uncalled = graph.reachable(from: graph.roots, calls: false)
  return graph.states.indices.compactMap { index in
    let state = graph.states[index]
    guard let back = state.next.first(where: { $0.go == .back }) else { return nil }
    if !called.contains(index) {
      return Diagnostic(
        .error, "return_without_call",
        "'\(state.name)' returns, but no 'call' leads there; call its dialog, or go to a state.", at: back.location)
    }
    guard uncalled.contains(index) else { return nil }
    return Diagnostic(
      .warning, "return_without_call",
      "'\(state.name)' returns, but can also be reached without a 'call'; the conversation would end there.",
      at: back.location)
  }
}
