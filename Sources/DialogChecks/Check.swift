import Conversation
import Dialog
import Understanding

/// Everything about a loaded script that would go wrong in a conversation, or that nobody can ever see.
///
/// An error is something that a person can run into (a state without a way on, an example that is not understood); a
/// warning is something that its author should look at (a slot that nobody reads). Sorted by place.
///
/// - Parameter now: the moment at which examples are read. Nothing in a script should depend on it.
public func check(_ script: Script, now: LocalTime = LocalTime(seconds: 1_772_442_000)) -> [Diagnostic] {
  let subject = Subject(script, now: now)
  return checks.flatMap { $0(subject) }.sorted {
    ($0.location, $0.severity, $0.code, $0.message) < ($1.location, $1.severity, $1.code, $1.message)
  }
}

/// One kind of mistake, looked for in the whole script. Adding a check means adding a file and a line to this list.
private let checks: [@Sendable (Subject) -> [Diagnostic]] = [
  unreachableStates, missingWaysOn, silentCircles, giveUpLoops, returnsWithoutCall, callRecursion, unfilledSlots,
  unreadSlots, unusedFacts, unusedTexts, shortLadders, brokenExamples, collidingPhrases, hardToRead,
]

/// A script with what several checks look at, worked out once.
struct Subject: Sendable {
  let script: Script
  let now: LocalTime
  let graph: StateGraph
  let coach: Coach
  let slotIndex: [String: Int]

  init(_ script: Script, now: LocalTime) {
    self.script = script
    self.now = now
    graph = StateGraph(script)
    coach = Coach(script)
    slotIndex = Dictionary(zip(script.slots.map(\.name), script.slots.indices)) { first, _ in first }
  }

  var states: [State] { graph.states }
  var interpreter: Interpreter { coach.interpreter }
}
