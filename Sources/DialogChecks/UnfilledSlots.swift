import Dialog

/// `slot_never_filled`: no question asks for the slot and no state sets it.
@Sendable func unfilledSlots(_ subject: Subject) -> [Diagnostic] {
  let asked = subject.states.compactMap { $0.question?.slot }
  let filled = Set(asked + subject.states.flatMap(\.set).map(\.slot))
  return subject.script.slots.filter { !filled.contains($0.name) && !$0.ahead }.map { slot in
    Diagnostic(
      .error, "slot_never_filled",
      "No state asks for '\(slot.name)' or sets it; ask for it, set it, or take it out.", at: slot.location)
  }
}
