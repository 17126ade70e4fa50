import Dialog

/// `no_retry`: a question that has no other words for an answer that was not understood. `no_give_up`: one that says
/// nothing about where to go when no answer comes; its ordinary ways on are taken then, with the answer missing.
@Sendable func shortLadders(_ subject: Subject) -> [Diagnostic] {
  subject.states.flatMap { state -> [Diagnostic] in
    guard let question = state.question else { return [] }
    var diagnostics: [Diagnostic] = []
    if question.retry.isEmpty {
      diagnostics.append(
        Diagnostic(
          .warning, "no_retry", "'\(state.name)' has no 'retry'; say in other words what is wanted.",
          at: state.location))
    }
    if question.giveUp == nil {
      diagnostics.append(
        Diagnostic(
          .warning, "no_give_up", "'\(state.name)' has no 'give_up'; say where it goes when no answer comes.",
          at: state.location))
    }
    return diagnostics
  }
}
