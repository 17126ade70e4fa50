import Conversation
import JSONLines

/// Made-up talks of bridges with a server: each part of a seed is a hundred lines for a server of its own.
package enum LineFuzz {
  package static let linesOfPart = 100

  /// Bounds of a part's server: mostly those of the program, sometimes so small that sessions are let go.
  package static func bounds(seed: UInt64, part: Int) -> (sessions: Int, memory: Int) {
    var dice = Dice(seed: seed &+ 1, part: part)
    switch dice.below(8) {
    case 0: return (dice.within(1...3), Limits.memory)
    case 1: return (Limits.sessions, dice.within(1...60) * 1024)
    default: return (Limits.sessions, Limits.memory)
    }
  }

  /// Makes and checks the lines of one part.
  ///
  /// - Parameters:
  ///   - patience: seconds of processor time that an answer may take.
  ///   - note: gets every line before it is sent, so that it is known also when nothing comes after it.
  package static func run(
    _ coach: Coach, seed: UInt64, part: Int, patience: Double = 1, note: ([UInt8]) throws -> Void = { _ in }
  ) rethrows -> Complaint? {
    let bounds = bounds(seed: seed, part: part)
    var checker = LineChecker(coach, sessions: bounds.sessions, memory: bounds.memory, patience: patience)
    var generator = LineGenerator(Dice(seed: seed, part: part))
    for _ in 0..<linesOfPart {
      let line = generator.next()
      try note(line)
      switch checker.answer(to: line) {
      case .success(let answer): generator.hear(answer)
      case .failure(let complaint): return complaint
      }
    }
    return nil
  }
}
