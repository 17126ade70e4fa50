/// For each state, the fewest questions from it on (its own among them) to the goal and the goal's own; nil where no
/// way leads there.
///
/// Giving up, skipping and danger signs are no ways here. A return is followed to every state that calls the dialog.
func questionsToGoal(_ steps: [Step], goal: Int?) -> [Int?] {
  guard let goal else { return [Int?](repeating: nil, count: steps.count) }
  var before = [[Int]](repeating: [], count: steps.count)
  for (state, step) in steps.enumerated() {
    for target in onwards(from: state, step, in: steps) { before[target].append(state) }
  }
  func cost(_ state: Int) -> Int { steps[state].prompt == nil ? 0 : 1 }
  var fewest = [Int?](repeating: nil, count: steps.count)
  fewest[goal] = cost(goal)
  // Costs are 0 or 1: a free step goes to the front of the queue, so that each state is settled in order.
  var now = [goal]
  var later: [Int] = []
  while let state = now.popLast() ?? nextRound(&now, &later) {
    guard let known = fewest[state] else { continue }
    for earlier in before[state] where known + cost(earlier) < fewest[earlier] ?? .max {
      fewest[earlier] = known + cost(earlier)
      if cost(earlier) == 0 { now.append(earlier) } else { later.append(earlier) }
    }
  }
  return fewest
}

private func nextRound(_ now: inout [Int], _ later: inout [Int]) -> Int? {
  swap(&now, &later)
  return now.popLast()
}

/// Where a state may lead by its ordinary ways.
private func onwards(from state: Int, _ step: Step, in steps: [Step]) -> [Int] {
  if let call = step.call { return [call] }
  return step.next.flatMap { way -> [Int] in
    switch way.go {
    case .state(let target): return [target]
    case .resume: return []
    case .back:
      let callers = steps.filter { $0.call.map { steps[$0].name.dialog == step.name.dialog } ?? false }
      return callers.flatMap { caller in
        caller.next.compactMap { if case .state(let target) = $0.go { target } else { nil } }
      }
    }
  }
}
