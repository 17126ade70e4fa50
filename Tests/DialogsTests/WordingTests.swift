import Conversation
import Dialog
import DialogChecks
import Foundation
import Testing

/// Section by section, what is said is short and plain, and the words that frighten or promise stay out.
@Suite("The language of the dialogs")
struct WordingTests {
  /// All texts of the shipped script, each with its place.
  static func texts() throws -> [(text: String, place: String)] {
    let coach = try #require(Shipped.coach, "the dialogs can't be used: run `kneecoach check`")
    return coach.script.placedTexts.map { ($0.text.source, String(describing: $0.place)) }
  }

  @Test("no sentence has more than 15 words")
  func sentences() throws {
    for (text, place) in try Self.texts() {
      let longest = Readability(text).longest
      #expect(longest <= ReadingLimits.wordsInSentence, "\(place): \(longest) words in one sentence")
    }
  }

  @Test("each text reads below grade 9, and all of them together below grade 6")
  func grade() throws {
    var all: [Readability] = []
    for (text, place) in try Self.texts() {
      let measure = Readability(text)
      all.append(measure)
      guard measure.words >= ReadingLimits.wordsForGrade else { continue }
      #expect(measure.grade <= ReadingLimits.grade, "\(place): reads like grade \(measure.grade)")
    }
    let whole = Readability.together(all)
    #expect(whole.words > 10_000)
    #expect(whole.grade < 6, "all together read like grade \(whole.grade)")
  }

  @Test("a turn has at most 60 words beside cards, read-backs and options")
  func turns() throws {
    var worst: [String: (words: Int, place: String)] = [:]
    try Shipped.play { transcript, exchange, turn, _, _ in
      let words = turn.messages.reduce(0) { sum, said in
        if case .card = said.body { return sum }
        if said.id.hasSuffix(".read_back") { return sum }
        // What is known about the person is shown whole, because they asked for it.
        if said.id.hasPrefix("house.known_") { return sum }
        return sum + Readability(said.text).words
      }
      guard words > 60 else { return }
      worst[turn.messages.map(\.id).joined(separator: " ")] = (words, "\(transcript.file):\(exchange.line)")
    }
    for (ids, found) in worst { Issue.record("\(found.place): \(found.words) words in \(ids)") }
  }

  /// Patterns of words that the fact sheet keeps out, and where one of them is meant otherwise.
  static let avoided: [(words: String, but: [String])] = [
    ("damaged", []), ("wear and tear|bone on bone|crumbling|worn out", []),
    ("no pain,? no gain|all in your head", []), ("grinding", []),
    (#"\bprotect"#, ["protect, for 1 to 3 days", "protect, elevate"]), (#"\bcures?\b"#, ["not (?:a )?cures?"]),
    ("guarantee|will be fine|probably fine|don't panic|don't worry", []),
    (#"\bunlikely to be\b|\ball clear\b|\bcleared\b|\bgood news\b"#, []),
    (#"\bbad knee\b|\bgood leg\b|\bgood posture\b"#, []), (#"\byou must\b|\byou failed\b|compliant"#, []),
    (#"\bjust (?:a )?knee pain\b|\bpush on\b|\bpush through\b"#, []), (#"\bsignificant\b|\bradiat"#, []),
    (#"\btreatment\b"#, []), ("you have (?:pfp|patellofemoral)", []), ("!", []),
  ]

  @Test("words that threaten, promise or command stay out")
  func avoidedWords() throws {
    func pattern(_ text: String) throws -> Regex<AnyRegexOutput> { try Regex(text).ignoresCase() }
    let rules = try Self.avoided.map { (words: try pattern($0.words), but: try $0.but.map(pattern)) }
    for (text, place) in try Self.texts() {
      for rule in rules {
        var source = text
        for exception in rule.but { source = source.replacing(exception, with: "") }
        if let found = source.firstMatch(of: rule.words) {
          Issue.record("\(place): \"\(source[found.range])\" in \"\(text)\"")
        }
      }
    }
  }

  @Test("no text claims that a clinician reviewed it")
  func reviews() throws {
    let script = try #require(Shipped.coach).script
    for dialog in script.dialogs { #expect(dialog.reviewed == nil, "\(dialog.name)") }
  }
}
