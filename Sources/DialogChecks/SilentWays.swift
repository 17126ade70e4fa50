import Dialog

/// The ways between states that ask nothing.
struct SilentWays: Sendable {
  private let script: Script
  private let graph: StateGraph
  /// States from which a called dialog may return without a question.
  private var returning: Set<Int> = []

  init(_ subject: Subject) {
    script = subject.script
    graph = subject.graph
    var grew = true
    while grew {
      grew = false
      for state in graph.states.indices where !returning.contains(state) && leadsBack(state) {
        returning.insert(state)
        grew = true
      }
    }
  }

  private func leadsBack(_ state: Int) -> Bool {
    guard graph.states[state].question == nil else { return false }
    if let call = graph.call(from: state), !returning.contains(call) { return false }
    return graph.states[state].next.contains { transition in
      transition.go == .back || target(of: transition).map { returning.contains($0) } == true
    }
  }

  /// Where a state leads without a question, calls included.
  ///
  /// - Parameter sure: only the ways that are taken whatever the answers are.
  func ways(from state: Int, sure: Bool) -> [Int] {
    let possible = script.possible(next(from: state))
    let ways = sure && !possible.sure ? [] : possible.ways.compactMap { target(of: $0) }
    guard let call = call(from: state) else { return ways }
    return [call] + (mayReturn(from: call) ? ways : [])
  }

  /// The ways on of a state that asks nothing; none of one that asks.
  func next(from state: Int) -> [Transition] {
    graph.states[state].question == nil && !graph.states[state].end ? graph.states[state].next : []
  }

  func call(from state: Int) -> Int? { graph.call(from: state) }

  func mayReturn(from called: Int) -> Bool { returning.contains(called) }

  func target(of transition: Transition) -> Int? { transition.target.flatMap { graph[$0] } }

  /// Entering the state may change what a condition says.
  func changesAnswers(_ state: Int) -> Bool {
    let state = graph.states[state]
    return !state.set.isEmpty || !state.forget.isEmpty || !state.raise.isEmpty || state.lower != nil
  }
}
