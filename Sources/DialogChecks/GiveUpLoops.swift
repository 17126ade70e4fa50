import Dialog

/// `give_up_loop`: a person who can't answer is led back to the same question, without another that they could
/// answer in between.
@Sendable func giveUpLoops(_ subject: Subject) -> [Diagnostic] {
  subject.states.indices.compactMap { index in
    guard let question = subject.states[index].question, let path = loop(from: index, subject) else { return nil }
    let names = path.map { subject.states[$0].name.description }.joined(separator: " -> ")
    return Diagnostic(
      .error, "give_up_loop",
      "Who can't answer '\(question.slot)' comes back to the same question: \(names). Let 'give_up' lead on.",
      at: subject.states[index].location)
  }
}

/// The way back to a question when it, and every question on the way, is given up.
private func loop(from start: Int, _ subject: Subject) -> [Int]? {
  var previous: [Int: Int] = [:]
  var pending = [start]
  var givenUp: Set<String> = []
  while let state = pending.popLast() {
    if let slot = subject.states[state].question?.slot { givenUp.insert(slot) }
    for next in ways(from: state, givenUp, subject) {
      if next == start {
        var path = [state]
        while let last = path.last, last != start, let before = previous[last] { path.append(before) }
        return path.reversed() + [start]
      }
      guard previous[next] == nil else { continue }
      previous[next] = state
      pending.append(next)
    }
  }
  return nil
}

private func ways(from index: Int, _ givenUp: Set<String>, _ subject: Subject) -> [Int] {
  let state = subject.states[index]
  if let giveUp = state.question?.giveUp { return [subject.graph[giveUp]].compactMap { $0 } }
  let next = subject.script.possible(state.next, givenUp: givenUp).ways.compactMap(\.target)
  return (next + [state.call].compactMap { $0 }).compactMap { subject.graph[$0] }
}
