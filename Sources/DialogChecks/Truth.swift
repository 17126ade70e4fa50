import Dialog

/// Whether a condition holds, as far as can be told from the slots that are known to be given up.
enum Truth: Hashable, Sendable {
  case yes, no, unknown

  static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }
}

extension Script {
  /// Judges a condition when the answers to some slots were given up and nothing else is known.
  func truth(of condition: Condition?, givenUp: Set<String>) -> Truth {
    guard let condition else { return .yes }
    return truth(of: condition, givenUp, depth: 0)
  }

  private func truth(of condition: Condition, _ givenUp: Set<String>, depth: Int) -> Truth {
    func inner(_ part: Condition) -> Truth { truth(of: part, givenUp, depth: depth) }
    switch condition {
    case .constant(let truth): return truth ? .yes : .no
    case .not(let part): return !inner(part)
    case .and(let parts):
      let truths = parts.map(inner)
      return truths.contains(.no) ? .no : truths.contains(.unknown) ? .unknown : .yes
    case .or(let parts):
      let truths = parts.map(inner)
      return truths.contains(.yes) ? .yes : truths.contains(.unknown) ? .unknown : .no
    case .fact(let name):
      // A script that was loaded has no fact that leads to itself; one made by hand might.
      guard depth < facts.count, let fact = facts.first(where: { $0.name == name }) else { return .unknown }
      return truth(of: fact.when, givenUp, depth: depth + 1)
    case .isOneOf(let slot, _), .compare(let slot, _, _), .answered(let slot), .clear(let slot), .unsure(let slot):
      return givenUp.contains(slot) ? .no : .unknown
    case .skipped(let slot): return givenUp.contains(slot) ? .yes : .unknown
    case .flagged, .tier: return .unknown
    }
  }

  /// The ways that may be taken out of a list, up to the first that is taken for sure.
  func possible(_ next: [Transition], givenUp: Set<String> = []) -> (ways: [Transition], sure: Bool) {
    var ways: [Transition] = []
    for transition in next {
      switch truth(of: transition.when, givenUp: givenUp) {
      case .no: continue
      case .unknown: ways.append(transition)
      case .yes:
        ways.append(transition)
        return (ways, ways.count == 1)
      }
    }
    return (ways, false)
  }
}
