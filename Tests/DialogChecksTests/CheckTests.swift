import Dialog
import DialogFiles
import Testing

@testable import DialogChecks

/// A file with one fault, the same file without it, and what is said about the fault.
struct Fault: Sendable, CustomTestStringConvertible {
  var code: String
  var severity: Diagnostic.Severity = .error
  var says: String
  var bad: String
  var good: String

  var testDescription: String { "\(code): \(says)" }
}

/// YAML for tests of checks.
enum Samples {
  /// A script of one dialog, `a`, with these parts; conversations start at its first state.
  static func script(_ parts: String) throws -> Script {
    let house = House.Key.allCases.map { "    \($0.rawValue): Words of \($0.rawValue)." }.joined(separator: "\n")
    let words = House.Word.allCases.map { "    \($0.rawValue): \(word($0))" }.joined(separator: "\n")
    let commands = Command.Name.allCases.map { "    \($0.rawValue): [\($0.rawValue)]" }.joined(separator: "\n")
    let block = """
      script:
        name: sample
        start: a
        tiers: {emergency: {say: Call.}, urgent: {say: Today.}, clinician: {say: Show it.}}
        corrections: [actually]
        commands:
      \(commands)
        house:
      \(house)
        words:
      \(words)
      """
    let loaded = loadScript(files: [("a.yaml", "dialog: a\n\(parts)\n\(block)\n"), ("b.yaml", "dialog: b\n")])
    #expect(loaded.diagnostics.map(\.description) == [])
    return try #require(loaded.script)
  }

  private static func word(_ word: House.Word) -> String { word.rawValue.replacing("_", with: " ") }

  /// A state that asks for `q`, with a retry and these further keys.
  static func ask(_ name: String, _ keys: String, slot: String = "q") -> String {
    "  \(name): {ask: Well?, slot: \(slot), retry: Yes or no?, \(keys)}\n"
  }

  /// A slot of yes and no that a condition reads.
  static let slot = "slots: {q: {type: yes_no}}\nfacts: {f: q}\n"
}

@Suite("Checks")
struct CheckTests {
  static let slots = "slots: {q: {type: yes_no}, r: {type: yes_no}}\n"
  static let end = "  end: {end: yes}\n"

  /// A script that asks for `q`, with these keys of the question.
  static func question(_ slot: String, _ keys: String, more: String = "") -> String {
    """
    slots: {q: \(slot)}
    \(more)
    states:
      first: {ask: Well?, slot: q, retry: Again?, give_up: end, \(keys), next: [{when: answered(q), go: end}, end]}
      end: {end: yes}
    """
  }

  static let graphFaults = [
    Fault(
      code: "unreachable_state", says: "Nothing leads to 'a.lost'",
      bad: "states:\n  first: {next: end}\n  lost: {next: end}\n" + end,
      good: "states:\n  first: {next: lost}\n  lost: {next: end}\n" + end),
    Fault(
      code: "unreachable_state", says: "'a.lost'",
      bad: "states:\n  first: {next: end}\n  lost: {next: end}\n" + end,
      good: "resume_at: lost\nstates:\n  first: {next: end}\n  lost: {next: end}\n" + end),
    Fault(
      code: "unreachable_state", says: "'a.later'",
      bad: "states:\n  first: {next: end}\n  later: {next: end}\n" + end,
      good: "nudges: {n: {after: 1 day, go: later}}\nstates:\n  first: {plan: [n], next: end}\n  later: {next: end}\n"
        + end),
    Fault(
      code: "unreachable_state", says: "'a.stop'",
      bad: "flags: {x: {tier: urgent, label: X}}\nstates:\n  first: {next: end}\n  stop: {next: end}\n" + end,
      good: "flags: {x: {tier: urgent, label: X, go: stop}}\nstates:\n  first: {next: end}\n  stop: {next: end}\n" + end
    ),
    Fault(
      code: "unreachable_state", says: "'a.stop'",
      bad: "states:\n  first: {next: end}\n  stop: {next: end}\n" + end,
      good: "rules: [{name: n, everywhere: urgent, go: stop}]\nstates:\n  first: {next: end}\n  stop: {next: end}\n"
        + end),
    Fault(
      code: "no_way_on", says: "'a.first' has no way on",
      bad: "states:\n  first: {say: Hello.}\n", good: "states:\n  first: {say: Hello., end: yes}\n"),
    Fault(
      code: "no_fallback", says: "have conditions",
      bad: "states:\n  first: {next: [{when: tier = none, go: end}]}\n" + end,
      good: "states:\n  first: {next: [{when: tier = none, go: end}, end]}\n" + end),
    Fault(
      code: "circle_without_question", says: "circle",
      bad: "states:\n  first: {next: second}\n  second: {next: first}\n",
      good: "states:\n  first: {next: second}\n  second: {next: end}\n" + end),
    Fault(
      code: "circle_without_question", says: "a.first -> a.first", bad: "states:\n  first: {next: first}\n",
      good: "states:\n  first: {next: end}\n" + end),
    Fault(
      code: "circle_without_question", severity: .warning, says: "circle",
      bad: "states:\n  first: {next: [{when: tier = urgent, go: end}, first]}\n" + end,
      good: "states:\n  first: {next: [{when: tier = urgent, go: end}, end]}\n" + end),
    Fault(
      code: "circle_without_question", severity: .warning, says: "circle",
      bad: "states:\n  first: {next: [{when: tier = urgent, go: second}, end]}\n"
        + "  second: {next: [{when: tier = none, go: end}, first]}\n" + end,
      good: "states:\n  first: {next: [{when: tier = urgent, go: second}, end]}\n"
        + "  second: {next: [{when: tier = urgent, go: end}, first]}\n" + end),
    Fault(
      code: "circle_without_question", says: "circle",
      bad: "states:\n  first: {call: sub, next: first}\n  sub: {next: return}\n",
      good: "states:\n  first: {call: sub, next: end}\n  sub: {next: return}\n" + end),
    Fault(
      code: "return_without_call", says: "no 'call' leads there",
      bad: "states:\n  first: {next: sub}\n  sub: {next: return}\n",
      good: "states:\n  first: {call: sub, next: end}\n  sub: {next: return}\n" + end),
    Fault(
      code: "return_without_call", severity: .warning, says: "without a 'call'",
      bad: "states:\n  first: {call: sub, next: sub}\n  sub: {next: return}\n",
      good: "states:\n  first: {call: sub, next: end}\n  sub: {next: return}\n" + end),
    Fault(
      code: "call_recursion", says: "a.sub -> a.sub",
      bad: slots + "states:\n  first: {call: sub, next: end}\n  sub: {call: more, next: return}\n"
        + Samples.ask("more", "give_up: end, next: [{when: q and r, go: sub}, end]")
        + Samples.ask("unused", "give_up: end, next: end", slot: "r") + end,
      good: slots + "states:\n  first: {call: sub, next: end}\n  sub: {call: more, next: return}\n"
        + Samples.ask("more", "give_up: end, next: [{when: q and r, go: end}, return]") + end),
  ]

  static let ladderFaults = [
    Fault(
      code: "give_up_loop", says: "a.first -> a.first",
      bad: Samples.slot + "states:\n" + Samples.ask("first", "give_up: first, next: end") + end,
      good: Samples.slot + "states:\n" + Samples.ask("first", "give_up: end, next: end") + end),
    Fault(
      code: "give_up_loop", says: "a.first -> a.sorry -> a.first",
      bad: Samples.slot + "states:\n" + Samples.ask("first", "give_up: sorry, next: end")
        + "  sorry: {say: Sorry., next: first}\n" + end,
      good: Samples.slot + "states:\n" + Samples.ask("first", "give_up: sorry, next: end")
        + "  sorry: {say: Sorry., next: end}\n" + end),
    Fault(
      code: "give_up_loop", says: "comes back",
      bad: Samples.slot + "states:\n" + Samples.ask("first", "give_up: sorry, next: end")
        + "  sorry: {next: [{when: q, go: end}, first]}\n" + end,
      good: Samples.slot + "states:\n" + Samples.ask("first", "give_up: sorry, next: end")
        + "  sorry: {next: [{when: skipped(q), go: end}, first]}\n" + end),
    Fault(
      code: "no_retry", severity: .warning, says: "in other words",
      bad: Samples.slot + "states:\n  first: {ask: Well?, slot: q, give_up: end, next: end}\n" + end,
      good: Samples.slot + "states:\n  first: {ask: Well?, slot: q, retry: So?, give_up: end, next: end}\n" + end),
    Fault(
      code: "no_give_up", severity: .warning, says: "where it goes",
      bad: Samples.slot + "states:\n  first: {ask: Well?, slot: q, retry: So?, next: end}\n" + end,
      good: Samples.slot + "states:\n  first: {ask: Well?, slot: q, retry: So?, give_up: end, next: end}\n" + end),
  ]

  static let useFaults = [
    Fault(
      code: "slot_never_filled", says: "No state asks for 'q'",
      bad: "slots: {q: {type: yes_no}}\nstates:\n  first: {next: [{when: q, go: end}, end]}\n" + end,
      good: "slots: {q: {type: yes_no}}\nstates:\n  first: {set: {q: yes}, next: [{when: q, go: end}, end]}\n" + end),
    Fault(
      code: "slot_never_read", severity: .warning, says: "Nothing reads 'q'",
      bad: "slots: {q: {type: yes_no}}\nstates:\n  first: {set: {q: yes}, next: end}\n" + end,
      good: "slots: {q: {type: yes_no}}\nstates:\n  first: {set: {q: yes}, say: \"It is {q}.\", next: end}\n" + end),
    Fault(
      code: "fact_never_used", severity: .warning, says: "fact 'f'",
      bad: "facts: {f: tier = none}\nstates:\n  first: {next: end}\n" + end,
      good: "facts: {f: tier = none}\nstates:\n  first: {say: [{text: Hi., when: f}], next: end}\n" + end),
    Fault(
      code: "text_never_used", severity: .warning, says: "'{t}'",
      bad: "texts: {t: Hi.}\nstates:\n  first: {say: Hello., next: end}\n" + end,
      good: "texts: {t: Hi.}\nstates:\n  first: {say: \"{t}\", next: end}\n" + end),
    Fault(
      code: "slot_never_filled", says: "nor a topic",
      bad: "slots: {q: {type: yes_no}}\nstates:\n  first: {next: [{when: q, go: end}, end]}\n" + end,
      good: "slots: {q: {type: yes_no}}\ntopics: {t: {phrases: [fast], say: S., set: {q: yes}}}\n"
        + "states:\n  first: {next: [{when: q, go: end}, end]}\n" + end),
  ]

  static let readingFaults = [
    Fault(
      code: "long_sentence", severity: .warning, says: "16 words",
      bad: "states:\n  first: {say: \(Array(repeating: "go", count: 16).joined(separator: " ")), next: end}\n" + end,
      good: "states:\n  first: {say: \(Array(repeating: "go", count: 15).joined(separator: " ")), next: end}\n" + end),
    Fault(
      code: "hard_words", severity: .warning, says: "school grade",
      bad:
        "states:\n  first: {say: \(Array(repeating: "rehabilitation", count: 12).joined(separator: " ")), next: end}\n"
        + end,
      good: "states:\n  first: {say: \(Array(repeating: "rest", count: 12).joined(separator: " ")), next: end}\n" + end),
  ]

  static let exampleFaults = [
    Fault(
      code: "example_not_understood", says: "'a purple cow' is not understood as 'yes'",
      bad: question("{type: yes_no}", "examples: {accept: {a purple cow: yes}}"),
      good: question("{type: yes_no}", "examples: {accept: {yes: yes}}")),
    Fault(
      code: "example_not_understood", says: "out of the slot's range",
      bad: question("{type: scale, min: 0, max: 10}", "examples: {accept: {\"11\": 10}}"),
      good: question("{type: scale, min: 0, max: 10}", "examples: {accept: {\"10\": 10}}")),
    Fault(
      code: "example_not_understood", says: "the command 'skip'",
      bad: question("{type: yes_no}", "examples: {accept: {skip: no}}"),
      good: question("{type: yes_no}", "examples: {reject: [skip]}")),
    Fault(
      code: "example_misunderstood", says: "as '7', not as '6'",
      bad: question("{type: scale, min: 0, max: 10}", "examples: {accept: {\"7\": 6}}"),
      good: question("{type: scale, min: 0, max: 10}", "examples: {accept: {\"7\": 7}}")),
    Fault(
      code: "example_accepted", says: "must not be an answer",
      bad: question("{type: scale, min: 0, max: 10}", "examples: {reject: [\"7\"]}"),
      good: question("{type: scale, min: 0, max: 10}", "examples: {reject: [4 days ago]}")),
    Fault(
      code: "phrase_collision", says: "the command 'stop'",
      bad: question("{type: yes_no}", "always: no", more: "topics: {t: {phrases: [stop], say: S.}}"),
      good: question("{type: yes_no}", "always: no", more: "topics: {t: {phrases: [can I stop running], say: S.}}")),
    Fault(
      code: "phrase_collision", says: "the topic 's'",
      bad: question(
        "{type: yes_no}", "always: no",
        more: "topics: {s: {phrases: [ice|cold pack], say: S.}, t: {phrases: [really? cold pack], say: T.}}"),
      good: question(
        "{type: yes_no}", "always: no",
        more: "topics: {s: {phrases: [ice|cold pack], say: S.}, t: {phrases: [warm pack], say: T.}}")),
    Fault(
      code: "phrase_collision", says: "leaves no way to give the command there",
      bad: question("{type: choice, choices: [{id: x, label: Skip}, {id: y, label: Go on}]}", "always: no"),
      good: question("{type: choice, choices: [{id: x, label: Leave it}, {id: y, label: Go on}]}", "always: no")),
    Fault(
      code: "phrase_collision", severity: .warning, says: "which wins while that is asked",
      bad: question(
        "{type: choice, choices: [{id: x, label: Stairs}, {id: y, label: Hills}]}", "always: no",
        more: "topics: {t: {phrases: [stairs], say: S.}}"),
      good: question(
        "{type: choice, choices: [{id: x, label: Stairs}, {id: y, label: Hills}]}", "always: no",
        more: "topics: {t: {phrases: [squats], say: S.}}")),
  ]

  @Test(
    "a fault is found, and is gone when it is mended",
    arguments: graphFaults + ladderFaults + useFaults + readingFaults + exampleFaults)
  func fault(fault: Fault) throws {
    let found = check(try Samples.script(fault.bad)).filter { $0.code == fault.code }
    #expect(
      found.contains { $0.severity == fault.severity && $0.message.contains(fault.says) && $0.location.line > 0 },
      "\(found)")
    let left = check(try Samples.script(fault.good)).filter { $0.code == fault.code && $0.message.contains(fault.says) }
    #expect(left == [])
  }
}
