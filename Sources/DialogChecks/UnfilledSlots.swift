import Dialog

/// `slot_never_filled`: no question asks for the slot and neither a state nor a topic sets it.
@Sendable func unfilledSlots(_ subject: Subject) -> [Diagnostic] {
  let asked = subject.states.compactMap { $0.question?.slot }
  let set = subject.states.flatMap(\.set) + subject.script.topics.flatMap(\.set)
  let filled = Set(asked + set.map(\.slot))
  return subject.script.slots.filter { !filled.contains($0.name) && !$0.ahead }.map { slot in
    Diagnostic(
      .error, "slot_never_filled",
      "No state asks for '\(slot.name)' and neither a state nor a topic sets it; do one of them, or take it out.",
      at: slot.location)
  }
}
