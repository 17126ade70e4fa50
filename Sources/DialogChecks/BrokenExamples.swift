import Conversation
import Dialog
import Understanding

/// `example_not_understood`, `example_misunderstood`: a text under `accept` that is not read as its value.
/// `example_accepted`: a text under `reject` that is read as an answer.
@Sendable func brokenExamples(_ subject: Subject) -> [Diagnostic] {
  subject.states.flatMap { state -> [Diagnostic] in
    guard let question = state.question, let slot = subject.slotIndex[question.slot] else { return [] }
    return question.examples.compactMap { judge($0, slot, subject) }
  }
}

private func judge(_ example: Example, _ slot: Int, _ subject: Subject) -> Diagnostic? {
  let heard = subject.interpreter.hear(example.text)
  let name = subject.script.slots[slot].name
  func shown(_ value: Value) -> String { "'\(subject.coach.describe(value, slot: slot))'" }
  let outcome = understand(heard, slot, subject)
  switch (example.value, outcome) {
  case (nil, .understood(let reading)):
    return Diagnostic(
      .error, "example_accepted",
      "'\(example.text)' must not be an answer to '\(name)', but is understood as \(shown(reading.value)).",
      at: example.location)
  case (let wanted?, .understood(let reading)):
    guard !agrees(wanted, reading.value) else { return nil }
    return Diagnostic(
      .error, "example_misunderstood",
      "'\(example.text)' is understood as \(shown(reading.value)), not as \(shown(wanted)).", at: example.location)
  case (let wanted?, _):
    return Diagnostic(
      .error, "example_not_understood",
      "'\(example.text)' is not understood as \(shown(wanted))\(reason(outcome, shown, heard, subject)).",
      at: example.location)
  case (nil, _): return nil
  }
}

/// As a conversation does: an option's own words first, then commands, then the answer.
private func understand(_ heard: Heard, _ slot: Int, _ subject: Subject) -> ReadOutcome {
  if let value = subject.interpreter.exactOption(heard, slot: slot) { return .understood(Reading(value: value)) }
  if subject.interpreter.command(heard) != nil { return .nothing }
  return subject.interpreter.read(heard, slot: slot, now: subject.now)
}

private func agrees(_ wanted: Value, _ got: Value) -> Bool {
  if case .duration(let wanted) = wanted, case .duration(let got) = got {
    // Months and years are round numbers of days; half a day is no difference.
    return abs(wanted.low - got.low) <= 0.5 && abs(wanted.high - got.high) <= 0.5
  }
  return wanted == got
}

private func reason(
  _ outcome: ReadOutcome, _ shown: (Value) -> String, _ heard: Heard, _ subject: Subject
) -> String {
  switch outcome {
  case .oneOf(let values): ": it could be \(values.map(shown).joined(separator: " or "))"
  case .outOfRange: ": it is out of the slot's range"
  case .unsureNotAllowed: ": the slot does not take 'not sure'"
  case .nothing, .understood:
    subject.interpreter.command(heard).map { ": it is the command '\($0.rawValue)'" } ?? ""
  }
}
