import Dialog

/// `unreachable_state`: no way of any conversation leads here.
///
/// Ways begin at the script's start and reopen, at the states where flags, tiers and nudges lead, and at `resume_at`.
@Sendable func unreachableStates(_ subject: Subject) -> [Diagnostic] {
  let reached = subject.graph.reachable(from: subject.graph.roots, calls: true)
  return subject.states.indices.filter { !reached.contains($0) }.map { index in
    let state = subject.states[index]
    return Diagnostic(
      .error, "unreachable_state",
      "Nothing leads to '\(state.name)'; let a state go there, or take it out.", at: state.location)
  }
}
