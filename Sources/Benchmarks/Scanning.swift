import Conversation
import Dialog
import Understanding

/// The time that it takes to find every phrase, danger sign and topic in a message.
struct Scanning {
  /// Nanoseconds a message.
  var hearing = 0.0
  var signs = 0.0
  var topics = 0.0

  /// Messages of about 60 characters, as people type them; some with a danger sign, most without.
  static let messages = [
    "about a 6 on the stairs, less when i walk on flat ground too",
    "left one mostly, since march i think, after more running",
    "it aches after sitting at my desk all day and on the way up",
    "no nothing like that, just sore when i squat down or kneel",
    "can i still go for a run at the weekend or should i rest it",
    "yes but only a little, and it is gone again the next morning",
    "my calf has been swollen and sore since the flight on friday",
    "none of these, i had a fever last month but that is all over",
    "dunno really, maybe 3 or 4 months, it came on bit by bit tbh",
    "sorry my son was talking to me, what was the question again",
    "it gives way now and then on the stairs and i nearly fell once",
    "i am 43 and sit a lot, trying to get back to hiking this year",
  ]

  init(_ interpreter: Interpreter, rounds: Int = 20000) {
    var found = 0
    func time(_ body: (String) -> Int) -> Double {
      let began = nanoseconds()
      for _ in 0..<rounds {
        for message in Self.messages { found &+= body(message) }
      }
      return Double(nanoseconds() - began) / Double(rounds * Self.messages.count)
    }
    hearing = time { interpreter.hear($0).isNumber ? 1 : 0 }
    let heard = Dictionary(uniqueKeysWithValues: Self.messages.map { ($0, interpreter.hear($0)) })
    let baseline = time { heard[$0] == nil ? 1 : 0 }
    signs = time { heard[$0].map { interpreter.sightings($0).count } ?? 0 } - baseline
    topics = time { heard[$0].map { interpreter.topic($0) ?? 0 } ?? 0 } - baseline
    // What was found is used, so that nothing is left out as needless.
    if found == .min { print(found) }
  }

  var total: Double { hearing + signs + topics }
}

extension Script {
  /// The script with only one in `share` of the phrases of its flags, topics and groups.
  func thinned(to share: Int) -> Script {
    var script = self
    for index in script.flags.indices { script.flags[index].patterns = script.flags[index].patterns.every(share) }
    for index in script.topics.indices { script.topics[index].phrases = script.topics[index].phrases.every(share) }
    for index in script.groups.indices { script.groups[index].phrases = script.groups[index].phrases.every(share) }
    return script
  }

  var phraseCount: Int {
    flags.reduce(0) { $0 + $1.patterns.count + $1.unless.count } + topics.reduce(0) { $0 + $1.phrases.count }
      + groups.reduce(0) { $0 + $1.phrases.count }
  }
}

extension [String] {
  fileprivate func every(_ step: Int) -> [String] { indices.filter { $0 % step == 0 }.map { self[$0] } }
}
