import Dialog

/// Conditions that were taken to hold, or not, on the way to a state: while nothing is asked, they stay so.
struct Assumptions: Hashable, Sendable {
  private var known: [Condition: Bool] = [:]

  func truth(of condition: Condition?) -> Truth {
    guard let condition else { return .yes }
    if let known = known[condition] { return known ? .yes : .no }
    switch condition {
    case .constant(let truth): return truth ? .yes : .no
    case .not(let part): return !truth(of: part)
    case .and(let parts):
      let truths = parts.map { truth(of: $0) }
      return truths.contains(.no) ? .no : truths.contains(.unknown) ? .unknown : .yes
    case .or(let parts):
      let truths = parts.map { truth(of: $0) }
      return truths.contains(.yes) ? .yes : truths.contains(.unknown) ? .unknown : .no
    default: return .unknown
    }
  }

  /// Takes a condition to hold (or not), and its parts where that follows.
  mutating func assume(_ condition: Condition, is truth: Bool) {
    switch (condition, truth) {
    case (.not(let part), _): assume(part, is: !truth)
    case (.and(let parts), true), (.or(let parts), false): for part in parts { assume(part, is: truth) }
    default: known[condition] = truth
    }
  }

  func assuming(_ condition: Condition, is truth: Bool) -> Assumptions {
    var more = self
    more.assume(condition, is: truth)
    return more
  }
}
