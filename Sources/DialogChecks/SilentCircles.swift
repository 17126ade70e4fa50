import Dialog

/// `circle_without_question`: states that lead to each other without asking anything. The engine stops such a
/// conversation at its step limit. An error when no condition can end it, else a warning.
@Sendable func silentCircles(_ subject: Subject) -> [Diagnostic] {
  let silent = SilentWays(subject)
  let sure = circles(subject.states.count) { silent.ways(from: $0, sure: true) }
  let possible = circles(subject.states.count) { silent.ways(from: $0, sure: false) }
  var told: Set<Int> = []
  var diagnostics: [Diagnostic] = []
  for (circle, severity) in sure.map({ ($0, Diagnostic.Severity.error) }) + possible.map({ ($0, .warning) }) {
    guard told.isDisjoint(with: circle), let first = circle.min() else { continue }
    told.formUnion(circle)
    let names = circle.map { subject.states[$0].name.description } + [subject.states[circle[0]].name.description]
    diagnostics.append(
      Diagnostic(
        severity, "circle_without_question",
        "These states lead in a circle without a question: \(names.joined(separator: " -> ")). Ask or end somewhere.",
        at: subject.states[first].location))
  }
  return diagnostics
}

/// The ways between states that ask nothing.
struct SilentWays {
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
      for state in graph.states.indices where !returning.contains(state) && mayReturn(state) {
        returning.insert(state)
        grew = true
      }
    }
  }

  private func mayReturn(_ state: Int) -> Bool {
    guard graph.states[state].question == nil else { return false }
    if let call = graph.call(from: state), !returning.contains(call) { return false }
    return graph.states[state].next.contains { transition in
      switch transition.go {
      case .back: true
      case .state(let name): graph[name].map { returning.contains($0) } ?? false
      case .resume: false
      }
    }
  }

  /// - Parameter sure: only the ways that are taken whatever the answers are.
  func ways(from state: Int, sure: Bool) -> [Int] {
    guard graph.states[state].question == nil, !graph.states[state].end else { return [] }
    let next = script.possible(graph.states[state].next)
    let ways = sure && !next.sure ? [] : next.ways.compactMap(\.target).compactMap { graph[$0] }
    guard let call = graph.call(from: state) else { return ways }
    return [call] + (returning.contains(call) ? ways : [])
  }
}
