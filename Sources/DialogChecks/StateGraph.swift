import Dialog

/// The states of a script and the ways between them.
struct StateGraph: Sendable {
  let states: [State]
  private let index: [StateName: Int]
  /// Where a conversation can come in without a way from another state.
  let roots: [Int]

  init(_ script: Script) {
    let states = script.dialogs.flatMap(\.states)
    self.states = states
    index = Dictionary(zip(states.map(\.name), states.indices)) { first, _ in first }
    var roots = [script.start, script.reopen]
    roots += Tier.allCases.compactMap { script.tiers[$0]?.go }
    roots += script.flags.compactMap(\.go)
    roots += script.nudges.map(\.go)
    roots += script.rules.compactMap { if case .everywhere(_, let go) = $0.kind { go } else { nil } }
    roots += script.dialogs.compactMap { $0.leave?.target }
    roots += script.dialogs.compactMap { dialog in dialog.resumeAt.map { StateName(dialog.name, $0) } }
    self.roots = roots.compactMap { [index] in index[$0] }
  }

  subscript(name: StateName) -> Int? { index[name] }

  /// The states that one leads to without a call: by its ways on, by giving up, by skipping.
  func ways(from state: Int) -> [Int] {
    let state = states[state]
    var targets = state.next.compactMap(\.target)
    if let giveUp = state.question?.giveUp { targets.append(giveUp) }
    if case .to(let skip)? = state.question?.skip { targets.append(skip) }
    return targets.compactMap { index[$0] }
  }

  /// The state that one calls.
  func call(from state: Int) -> Int? { states[state].call.flatMap { index[$0] } }

  /// All states that some lead to, they themselves included.
  func reachable(from starts: [Int], calls: Bool) -> Set<Int> {
    var found = Set(starts)
    var pending = starts
    while let state = pending.popLast() {
      for next in ways(from: state) + (calls ? [call(from: state)].compactMap { $0 } : [])
      where found.insert(next).inserted {
        pending.append(next)
      }
    }
    return found
  }
}

extension Transition {
  /// The state that it names; nil for `return` and `resume`.
  var target: StateName? {
    if case .state(let name) = go { name } else { nil }
  }
}

/// A circle in a graph of numbers, as the path that closes it, for each group that has one; the shortest is not
/// promised.
func circles(_ count: Int, _ edges: (Int) -> [Int]) -> [[Int]] {
  var settled = Set<Int>()
  var found: [[Int]] = []
  for start in 0..<count where !settled.contains(start) {
    var path: [(state: Int, rest: [Int])] = [(start, edges(start))]
    while var last = path.popLast() {
      guard let next = last.rest.popLast() else {
        settled.insert(last.state)
        continue
      }
      path.append(last)
      if let begin = path.firstIndex(where: { $0.state == next }) {
        found.append(path[begin...].map(\.state))
      } else if !settled.contains(next) {
        path.append((next, edges(next)))
      }
    }
  }
  return found
}
