import Conversation
import Foundation

/// What became of a transcript: all that the coach did, and where it first was something else than the file says.
public struct Outcome: Hashable, Sendable {
  public var transcript: Transcript
  /// What the coach did, an entry for each exchange; fewer only when `lost` says why.
  public var replies: [[CoachLine]]
  /// How the first turn that went otherwise differs: one entry for each list that does. Empty when all agreed.
  public var differences: [Difference]
  /// Why the conversation could not go on: its saved form did not give the session back. Nil when all turns were
  /// played.
  public var lost: String?

  public var passed: Bool { differences.isEmpty && lost == nil }
}

extension Transcript {
  /// Plays the conversation from a new session and compares each turn.
  ///
  /// Exactly the inputs of the file are sent, at the times that its clock shows. After every turn the session goes
  /// through its saved form and JSON, so that whatever that form forgets shows up as a difference.
  public func run(with coach: Coach) -> Outcome {
    let script = coach.script
    let encoder = JSONEncoder()
    let decoder = JSONDecoder()
    var session = coach.newSession()
    var replies: [[CoachLine]] = []
    replies.reserveCapacity(exchanges.count)
    for exchange in exchanges {
      let couldBeKept = coach.mayKeep(session)
      let turn = coach.respond(to: exchange.input, in: &session, now: exchange.now)
      replies.append(reply(of: turn, script: script, coach: coach, couldBeKept: couldBeKept, session: session))
      do {
        let data = try encoder.encode(coach.save(session))
        let restored = try coach.restore(try decoder.decode(SavedSession.self, from: data))
        guard restored == session else {
          return outcome(of: replies, lost: "after this turn the saved form of the session gives another session back")
        }
        session = restored
      } catch {
        return outcome(of: replies, lost: "after this turn the session could not be saved and read back: \(error)")
      }
    }
    return outcome(of: replies)
  }

  /// Compares what the coach did with what the file says, turn by turn, up to the first turn that differs.
  func outcome(of replies: [[CoachLine]], lost: String? = nil) -> Outcome {
    var differences: [Difference] = []
    for (index, replied) in replies.enumerated() where differences.isEmpty {
      differences = compare(exchanges[index], with: replied, index: index)
    }
    return Outcome(transcript: self, replies: replies, differences: differences, lost: lost)
  }
}
