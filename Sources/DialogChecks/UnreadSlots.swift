import Dialog

/// `slot_never_read`: the answer is asked for, but no condition, text, read-back, rule or flag makes use of it.
@Sendable func unreadSlots(_ subject: Subject) -> [Diagnostic] {
  let script = subject.script
  var read = Set(script.allConditions.flatMap(\.slots))
  read.formUnion(script.allTexts.flatMap(\.placeholders))
  for slot in script.slots {
    // A line of a read-back that names its own slot is only a use when a state reads the slot back.
    read.formUnion((slot.readBack?.placeholders ?? []).filter { $0 != slot.name })
    if slot.choices.contains(where: { $0.flag != nil }) { read.insert(slot.name) }
  }
  for state in subject.states {
    guard let readBack = state.readBack else { continue }
    read.formUnion(readBack.slots)
    // The engine itself looks at the answer to "is that right?".
    if let question = state.question { read.insert(question.slot) }
  }
  for rule in script.rules {
    switch rule.kind {
    case .before(_, let clear): read.formUnion(clear)
    case .monotone(_, let slots): read.formUnion(slots)
    case .never, .always, .everywhere: break
    }
  }
  return script.slots.filter { !read.contains($0.name) }.map { slot in
    Diagnostic(
      .warning, "slot_never_read",
      "Nothing reads '\(slot.name)': no condition, text, read-back, rule or flag. Use it, or don't ask.",
      at: slot.location)
  }
}
