import Conversation
import Dialog
import Understanding

/// One whole conversation: what a person sent, as ends of protocol lines, and whether it reached a plan.
struct Recording {
  /// Longest conversation that is recorded.
  static let mostTurns = 60

  /// Lines without their session: `"type":"text","text":"hi"}`.
  private(set) var lines: [String] = []
  /// An exercise was handed out.
  private(set) var reachedPlan = false

  /// Plays a conversation from the first word to its end, or until it has had 60 turns.
  init(_ coach: Coach, _ person: Person) {
    var person = person
    var session = coach.newSession()
    var move = person.greeting()
    var asked: [String: Int] = [:]
    var seconds: Int64 = 1_795_344_156
    while lines.count < Self.mostTurns {
      let question = lines.isEmpty ? nil : coach.openQuestion(of: session)
      var ask: String?
      if case .ask(let open)? = question?.body { ask = open.id }
      lines.append(Self.line(move, ask: ask))
      let input: Input =
        switch move {
        case .text(let text): .text(text)
        case .choices(let ids): .choice(ids: ids, ask: ask)
        }
      let turn = coach.respond(to: input, in: &session, now: LocalTime(seconds: seconds))
      seconds += 20
      reachedPlan = reachedPlan || turn.messages.contains(where: Self.isExercise)
      if case .text("goodbye") = move { return }
      guard !session.hasEnded, let next = coach.openQuestion(of: session) else { return }
      let state = next.id.split(separator: ".").prefix(2).joined(separator: ".")
      move = person.answer(next, askedBefore: asked[state, default: 0])
      asked[state, default: 0] += 1
    }
  }

  private static func isExercise(_ message: Said) -> Bool {
    if case .card(let card) = message.body { card.kind == .exercise } else { false }
  }

  /// The texts of people here are plain ASCII without quotes, so they are JSON as they stand.
  private static func line(_ move: Person.Move, ask: String?) -> String {
    switch move {
    case .text(let text): return "\"type\":\"text\",\"text\":\"\(text)\"}\n"
    case .choices(let ids):
      let list = ids.map { "\"\($0)\"" }.joined(separator: ",")
      return "\"type\":\"choice\",\"ask\":\"\(ask ?? "")\",\"choices\":[\(list)]}\n"
    }
  }
}

/// Many sessions' lines in one file, as a busy bridge would send them.
struct Traffic {
  let lines: Int
  let sessions: Int
  /// Sessions that were handed an exercise.
  let reachedPlan: Int
  /// Bytes of all lines.
  let bytes: [UInt8]

  /// Conversations for that many lines at most, over that many sessions at most; each conversation is whole.
  ///
  /// People take turns: every session sends its first line before any sends its second one, so that each line finds
  /// its session far from the last one used.
  init(_ recordings: [Recording], lines mostLines: Int, sessions mostSessions: Int) {
    var people: [Recording] = []
    var count = 0
    while people.count < mostSessions {
      let next = recordings[people.count % recordings.count]
      if count + next.lines.count > mostLines { break }
      count += next.lines.count
      people.append(next)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count * 110)
    for round in 0..<Recording.mostTurns {
      for (number, person) in people.enumerated() where round < person.lines.count {
        bytes.append(contentsOf: "{\"v\":1,\"id\":\"m\(round)\",\"session\":\"chat:\(number)\",".utf8)
        bytes.append(contentsOf: person.lines[round].utf8)
      }
    }
    self.bytes = bytes
    lines = count
    sessions = people.count
    reachedPlan = people.count { $0.reachedPlan }
  }
}
