import Dialog

/// `no_way_on`: a state that neither ends nor goes on. `no_fallback`: one whose ways on all have conditions, so that
/// there may be none.
@Sendable func missingWaysOn(_ subject: Subject) -> [Diagnostic] {
  subject.states.compactMap { state in
    guard !state.end else { return nil }
    if state.next.isEmpty {
      return Diagnostic(
        .error, "no_way_on", "'\(state.name)' has no way on; give it 'next', or 'end: yes'.", at: state.location)
    }
    guard let last = state.next.last, state.next.allSatisfy({ $0.when != nil }) else { return nil }
    return Diagnostic(
      .error, "no_fallback",
      "All ways on of '\(state.name)' have conditions; add one without 'when' for when none of them holds.",
      at: last.location)
  }
}
