import Conversation
import Dialog

/// What the coach did in a turn, in the order in which a transcript writes it.
///
/// - Parameter couldBeKept: whether the session before the turn might be kept.
func reply(of turn: Turn, script: Script, coach: Coach, couldBeKept: Bool, session: Session) -> [CoachLine] {
  var lines = [CoachLine.reading(name(of: turn.trace.reading, script: script))]
  for change in turn.trace.changed {
    let value = change.value.map { coach.describe($0, slot: change.slot) }
    lines.append(.slot(name: script.slots[change.slot].name, value: value))
  }
  for flag in turn.trace.raised { lines.append(.flag(script.flags[flag].id)) }
  for flag in turn.trace.lowered { lines.append(.lowered(script.flags[flag].id)) }
  if let problem = turn.problem { lines.append(.problem(problem.rawValue)) }
  if let state = turn.trace.stuckAt { lines.append(.stuck(coach.states[state].description)) }
  if turn.forgets { lines.append(.forgotten) }
  let mayBeKept = coach.mayKeep(session)
  if mayBeKept != couldBeKept { lines.append(.kept(mayBeKept)) }
  for said in turn.messages { lines.append(.message(id: said.id, wording: said.text)) }
  return lines
}

private func name(of reading: Trace.Reading, script: Script) -> String {
  switch reading {
  case .none: "none"
  case .option: "option"
  case .answer: "answer"
  case .command(let name): "command \(name.rawValue)"
  case .topic(let topic): "topic \(script.topics[topic].name)"
  case .correction: "correction"
  case .flag: "flag"
  case .clarification: "clarification"
  case .retry(let rung): "retry \(rung)"
  case .gaveUp: "gave_up"
  }
}
