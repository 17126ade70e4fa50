import Conversation
import Dialog
import Testing
import Understanding

@Suite("\"Why did you say that?\" has an answer behind every result")
struct ReasonTests {
  @Test("after each shipped conversation the reasons name answers, a rule and a source that exist")
  func afterEach() throws {
    let coach = try #require(Shipped.coach, "the dialogs can't be used: run `kneecoach check`")
    let known = Set(coach.script.sources.map(\.id))
    let rules = Set(coach.script.facts.map(\.name)).union(coach.script.flags.map(\.id))
    var kinds: Set<String> = []
    for transcript in Shipped.transcripts {
      var session = coach.newSession()
      var now = LocalTime(seconds: 0)
      for exchange in transcript.exchanges {
        _ = coach.respond(to: exchange.input, in: &session, now: exchange.now)
        now = exchange.now
      }
      // What was forgotten has no reasons left.
      guard session.rev > 0 else { continue }
      let turn = coach.respond(to: .text("why did you say that?"), in: &session, now: now)
      let reasons = turn.messages.filter { $0.id.hasPrefix("topics.why_said.say") }
      #expect(!reasons.isEmpty, "\(transcript.file): no reason")
      for reason in reasons {
        kinds.insert(reason.id)
        #expect(!reason.text.contains("{"), "\(transcript.file): \(reason.text)")
        #expect(!reason.text.contains(": .") && !reason.text.contains("of ."), "\(transcript.file): \(reason.text)")
        if let rule = reason.text.firstMatch(of: /Rule: ([a-z0-9_]+(?:, [a-z0-9_]+)*?)(?:, from|\.)/) {
          for name in rule.1.split(separator: ", ") {
            #expect(rules.contains(String(name)), "\(transcript.file): no rule \(name)")
          }
        }
        for source in reason.text.matches(of: /\b(?:S[0-9]+[a-z]?|DES|GK)\b/) {
          #expect(known.contains(String(source.0)), "\(transcript.file): no source \(source.0)")
        }
      }
    }
    let wanted = ["emergency", "today", "child", "withheld", "high", "medium", "low", "teen"]
    for kind in wanted {
      #expect(kinds.contains("topics.why_said.say.\(kind)"), "no conversation has the reason \(kind)")
    }
  }

  @Test("a dose, a referral and a fact rest on sources that are named")
  func sourced() throws {
    let script = try #require(Shipped.coach).script
    for card in script.cards where card.kind == .exercise {
      for dose in card.doses { #expect(!dose.sources.isEmpty, "\(card.name): a dose without a source") }
      #expect(!card.sources.isEmpty, "\(card.name): no source")
    }
    for flag in script.flags { #expect(!flag.sources.isEmpty, "\(flag.id): no source") }
    let levels = ["below", "high", "medium", "low", "ease", "capped", "barred"]
    for name in levels {
      let fact = try #require(script.facts.first { $0.name == name }, "no fact \(name)")
      #expect(!fact.sources.isEmpty, "\(name): no source")
    }
  }
}
