import Dialog

/// `circle_without_question`: states that lead to each other without asking anything. The engine stops such a
/// conversation at its step limit. An error when no condition can end it, a warning when some answers lead round.
@Sendable func silentCircles(_ subject: Subject) -> [Diagnostic] {
  let ways = SilentWays(subject)
  var told: Set<Int> = []
  var diagnostics: [Diagnostic] = []
  func tell(_ circle: [Int], _ severity: Diagnostic.Severity) {
    guard told.isDisjoint(with: circle), let first = circle.min() else { return }
    told.formUnion(circle)
    let names = (circle + [circle[0]]).map { subject.states[$0].name.description }.joined(separator: " -> ")
    diagnostics.append(
      Diagnostic(
        severity, "circle_without_question",
        "These states lead in a circle without a question: \(names). Ask or end somewhere.",
        at: subject.states[first].location))
  }
  for circle in circles(subject.states.count, { ways.ways(from: $0, sure: true) }) { tell(circle, .error) }
  // Only states that lie on some circle are worth a search for answers that lead round it.
  for circle in circles(subject.states.count, { ways.ways(from: $0, sure: false) }) {
    for start in circle where !told.contains(start) {
      var search = CircleSearch(ways: ways, start: start)
      if let path = search.run() { tell(path, .warning) }
    }
  }
  return diagnostics
}

/// Looks for answers with which the states from `start` lead back to it.
private struct CircleSearch {
  let ways: SilentWays
  let start: Int
  /// A search that takes longer is given up, and counts as found: better a doubt too many.
  private var steps = 20_000

  init(ways: SilentWays, start: Int) {
    self.ways = ways
    self.start = start
  }

  mutating func run() -> [Int]? { walk([start], Assumptions()) }

  private mutating func walk(_ path: [Int], _ assumptions: Assumptions) -> [Int]? {
    steps -= 1
    guard steps > 0 else { return path }
    guard let state = path.last else { return nil }
    var assumptions = ways.changesAnswers(state) ? Assumptions() : assumptions
    if let call = ways.call(from: state) {
      if let found = follow(call, path, assumptions) { return found }
      guard ways.mayReturn(from: call) else { return nil }
      assumptions = Assumptions()
    }
    for transition in ways.next(from: state) {
      let truth = assumptions.truth(of: transition.when)
      guard truth != .no else { continue }
      var taken = assumptions
      if truth == .unknown, let when = transition.when {
        taken.assume(when, is: true)
        assumptions.assume(when, is: false)
      }
      if let target = ways.target(of: transition), let found = follow(target, path, taken) { return found }
      if truth == .yes { return nil }
    }
    return nil
  }

  private mutating func follow(_ target: Int, _ path: [Int], _ assumptions: Assumptions) -> [Int]? {
    if target == start { return path }
    return path.contains(target) ? nil : walk(path + [target], assumptions)
  }
}
