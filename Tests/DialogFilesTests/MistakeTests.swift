import Dialog
import Testing

@testable import DialogFiles

/// Files with one mistake, which must be told once, at its place, with what to do.
struct Mistake: Sendable, CustomTestStringConvertible {
  var files: [(name: String, text: String)]
  var code: String
  /// `line:column` in the first file.
  var place: String
  var says: String

  var testDescription: String { "\(code) at \(place): \(says)" }

  /// In a file whose first line is `dialog: intake` and whose last part is a script block.
  static func file(_ parts: String, _ code: String, _ place: String, _ says: String) -> Mistake {
    Mistake(files: Samples.file(parts), code: code, place: place, says: says)
  }

  /// In the file of `Samples.asking`: the slot stands in line 3, the first of `keys` in line 8.
  static func asking(_ slot: String, _ keys: String = "", _ code: String, _ place: String, _ says: String) -> Mistake {
    Mistake(files: Samples.asking(slot, keys), code: code, place: place, says: says)
  }

  /// In a state `first` from line 4 on; a state `last` follows.
  static func state(_ keys: String, _ code: String, _ place: String, _ says: String) -> Mistake {
    let indented = keys.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    return file("states:\n  first:\n\(indented)\n  last: {end: yes}", code, place, says)
  }

  func check() {
    let loaded = loadScript(files: files)
    #expect(loaded.script == nil)
    #expect(loaded.diagnostics.map(\.code) == [code], "\(loaded.diagnostics)")
    guard let found = loaded.diagnostics.first else { return }
    #expect("\(found.location.line):\(found.location.column)" == place, "\(found)")
    #expect(found.message.contains(says), "\(found)")
  }
}

@Suite("Every mistake is told at its place, with what to do")
struct MistakeTests {
  @Test(
    "in states",
    arguments: [
      Mistake.state("sya: Hello.\nnext: last", "unknown_key", "4:5", "Did you mean 'say'?"),
      .state("colour: red\nnext: last", "unknown_key", "4:5", "Its keys are: was, raise"),
      .state("say:\nnext: last", "missing_value", "4:5", "no value"),
      .state("say: \"\"\nnext: last", "empty_text", "4:10", "empty"),
      .state("say: []\nnext: last", "empty_list", "4:10", "empty list"),
      .state("next: lats", "unknown_state", "4:11", "Did you mean 'last'?"),
      .state("next: intake.lats", "unknown_state", "4:11", "Did you mean 'intake.last'?"),
      .state("next: {go: last}", "wrong_shape", "4:11", "is a list, not a map"),
      .state("next: [{when: tier = urgent}]", "missing_key", "4:12", "needs 'go'"),
      .state("next: [last, last]", "never_reached", "4:18", "always goes"),
      .state("next: [{when: tier > urgentt, go: last}]", "unknown_word", "4:26", "Did you mean 'urgent'?"),
      .state("raise: [hot]\nnext: last", "unknown_flag", "4:13", "no flag named 'hot'"),
      .state("lower: none\nnext: last", "unknown_word", "4:12", "clinician, urgent, emergency"),
      .state("forget: pain\nnext: last", "unknown_slot", "4:13", "no slot named 'pain'"),
      .state("set: {pain: 3}\nnext: last", "unknown_slot", "4:11", "no slot named 'pain'"),
      .state("cards: squat\nnext: last", "unknown_card", "4:12", "no card named 'squat'"),
      .state("plan: later\nnext: last", "unknown_nudge", "4:11", "no nudge named 'later'"),
      .state("sources: [s1]\nnext: last", "unknown_source", "4:15", "no source named 's1'"),
      .state("say: Your {knee}.\nnext: last", "unknown_placeholder", "4:15", "no slot or text named 'knee'"),
      .state("say: |\n  Two lines,\n  and {knee}.\nnext: last", "unknown_placeholder", "6:11", "'knee'"),
      .state("say: \"{because}\"\nnext: last", "unknown_placeholder", "4:11", "'because'"),
      .state("say: \"a { b\"\nnext: last", "unbalanced_brace", "4:13", "{{ or }}"),
      .state("say: \"{a b}\"\nnext: last", "unknown_placeholder", "4:11", "doubled"),
      .state("end: maybe", "not_yes_no", "4:10", "yes or no"),
      .state("end: yes\nnext: last", "contradiction", "5:5", "no 'next'"),
      .state("call: last\nend: yes", "contradiction", "5:5", "'call' and 'end'"),
      .state("help: Do it.\nnext: last", "contradiction", "4:5", "no 'ask'"),
      .state("ask: What?\nnext: last", "missing_key", "4:5", "needs 'slot'"),
      .state("was: [last]\nnext: last", "duplicate_name", "3:3", "another state's name"),
      .state("say: [One., {name: Bad, text: T}]\nnext: last", "bad_name", "4:24", "small letters"),
      .state(
        "say: [{name: a, text: T}, {name: a, text: U}]\nnext: last", "duplicate_name", "4:31", "intake.first.say.a"),
      .state("say: [{text: T, variants: [U]}]\nnext: last", "contradiction", "4:11", "not both"),
      .state("say: [{name: a}]\nnext: last", "missing_key", "4:11", "'text' or 'variants'"),
      .state("say:\n  - Remember: ice is fine.\nnext: last", "unquoted_text", "5:9", "quote the text or use a | block"),
      .state("say: [{text: Hello, friend}]\nnext: last", "unquoted_comma", "4:25", "'friend' became a key"),
      .state("say: {side}\nnext: last", "wrong_shape", "4:10", "quote the text, \"{side}\""),
    ])
  func states(mistake: Mistake) { mistake.check() }

  @Test(
    "in questions",
    arguments: [
      Mistake.asking("{type: yes_no}", "give_up: lst", "unknown_state", "8:14", "Did you mean 'last'?"),
      .asking("{type: yes_no}", "give_up: return", "unknown_state", "8:14", "way on"),
      .asking("{type: yes_no}", "examples: {accept: {yep: maybe}}", "value_mismatch", "8:30", "yes or no"),
      .asking("{type: yes_no}", "examples: {accept: {yep: }}", "missing_value", "8:25", "yes or no"),
      .asking("{type: yes_no}", "examples: {accept: [yep]}", "wrong_shape", "8:24", "a map"),
      .asking("{type: yes_no}", "examples: {accept: {y: yes}, reject: [y]}", "contradiction", "8:43", "both"),
      .asking("{type: yes_no}", "examples: {accept: {dunno: not_sure}}", "value_mismatch", "8:32", "unsure: yes"),
      .asking("{type: scale, min: 0, max: 10}", "examples: {accept: {a: 11}}", "value_mismatch", "8:28", "0 to 10"),
      .asking("{type: scale, min: 0, max: 10}", "examples: {accept: {a: 7-6}}", "value_mismatch", "8:28", "0 to 10"),
      .asking("{type: scale, min: 0, max: 10}", "examples: {accept: {a: 6.5}}", "value_mismatch", "8:28", "whole"),
      .asking("{type: number, max: 5}", "examples: {accept: {a: 6}}", "value_mismatch", "8:28", "up to 5"),
      .asking("{type: duration}", "examples: {accept: {a: 6}}", "value_mismatch", "8:28", "7 days"),
      .asking("{type: side}", "examples: {accept: {a: rigth}}", "value_mismatch", "8:28", "left, right or both"),
      .asking(
        "{type: choice, choices: [{id: hour, label: H}]}", "examples: {accept: {a: huor}}", "unknown_choice", "8:28",
        "Did you mean 'hour'?"),
      .asking(
        "{type: choices, choices: [{id: a, label: A}, {id: b, label: B, exclusive: yes}]}",
        "examples: {accept: {x: [a, b]}}", "contradiction", "8:28", "stands alone"),
      .asking("{type: yes_no}", "edit: Which?", "contradiction", "8:5", "'read_back'"),
      .asking("{type: yes_no}", "read_back: [answer]", "missing_key", "8:5", "'edit'"),
      .asking("{type: side}", "read_back: [answer]\nedit: Which?", "type_mismatch", "7:5", "yes_no"),
      .asking("{type: side}", "skip: [no]", "wrong_shape", "8:11", "no or the name of a state"),
    ])
  func questions(mistake: Mistake) { mistake.check() }

  @Test(
    "in slots",
    arguments: [
      Mistake.asking("{type: yes-no}", "", "unknown_word", "3:18", "Did you mean 'yes_no'?"),
      .asking("{unsure: yes}", "", "missing_key", "3:11", "needs 'type'"),
      .asking("{type: side, min: 3}", "", "contradiction", "3:24", "no 'min'"),
      .asking("{type: scale, min: 0}", "", "missing_key", "3:11", "needs 'max'"),
      .asking("{type: scale, min: 0, max: 9.5}", "", "not_a_number", "3:38", "whole number"),
      .asking("{type: scale, min: 5, max: 5}", "", "contradiction", "3:33", "less than"),
      .asking("{type: number, min: low}", "", "not_a_number", "3:31", "a number"),
      .asking("{type: choice}", "", "missing_key", "3:11", "needs 'choices'"),
      .asking("{type: choice, choices: {a: A}}", "", "wrong_shape", "3:35", "list of maps"),
      .asking("{type: choice, choices: [{id: A, label: A}]}", "", "bad_name", "3:41", "a-z"),
      .asking("{type: choice, choices: [{id: not_sure, label: A}]}", "", "bad_name", "3:41", "unsure: yes"),
      .asking("{type: choice, choices: [{id: a, label: A}, {id: a, label: B}]}", "", "duplicate_name", "3:55", "twice"),
      .asking("{type: choice, choices: [{id: a, label: A}, {id: b, label: a}]}", "", "duplicate_name", "3:55", "label"),
      .asking(
        "{type: choice, choices: [{id: a, label: Longer than twenty characters}]}", "", "label_too_long", "3:51",
        "short"),
      .asking("{type: choice, choices: [{id: a, label: A, flag: hot}]}", "", "unknown_flag", "3:60", "hot"),
      .asking("{type: choice, choices: [{id: a, label: A, exclusive: yes}]}", "", "contradiction", "3:54", "choices"),
      .asking(
        "{type: choice, choices: [\((0..<11).map { "{id: c\($0), label: L\($0)}" }.joined(separator: ", "))]}", "",
        "too_many_choices", "3:26", "at most 10"),
      .asking(
        "{type: choice, unsure: yes, choices: [\((0..<10).map { "{id: c\($0), label: L\($0)}" }.joined(separator: ", "))]}",
        "", "too_many_choices", "3:39", "at most 9"),
      .asking("{type: side, worse: higher}", "", "type_mismatch", "3:24", "does not fit"),
      .asking("{type: side, worse: more}", "", "unknown_word", "3:31", "higher, lower, yes, no"),
      .asking("{type: text, unsure: si}", "", "not_yes_no", "3:32", "yes or no"),
      .file("slots: {Bad: {type: side}}\nstates: {last: {end: yes}}", "bad_name", "2:9", "small letters"),
      .file("slots: [a]\nstates: {last: {end: yes}}", "wrong_shape", "2:8", "a map with a name for each"),
    ])
  func slots(mistake: Mistake) { mistake.check() }

  static let end = "states: {last: {end: yes}}\n"

  @Test(
    "in facts, rules, topics, flags, cards, groups and nudges",
    arguments: [
      Mistake.file(end + "facts: {a: b, b: a}", "cyclic_fact", "3:9", "a -> b -> a"),
      .file(end + "facts: {a: not a}", "cyclic_fact", "3:9", "a -> a"),
      .file(end + "facts: {a: tier >= lots}", "unknown_word", "3:20", "tier"),
      .file(end + "facts: {a: }", "missing_value", "3:9", "no condition"),
      .file(end + "facts:\n  a: \"tier =\n    lots\"", "unknown_word", "5:5", "tier"),
      .file(end + "facts:\n  a: >\n    tier >= urgent\n    and nix", "unknown_fact", "6:9", "nix"),
      .file(end + "slots: {a: {type: side}}\nfacts: {a: tier = none}", "duplicate_name", "4:9", "rename"),
      .file(end + "rules: [{name: n}]", "missing_key", "3:9", "exactly one of"),
      .file(end + "rules: [{name: n, always: [stop], never: intake.*}]", "contradiction", "3:9", "exactly one of"),
      .file(end + "rules: [{name: n, before: intake.*}]", "missing_key", "3:9", "needs 'clear'"),
      .file(end + "rules: [{name: n, always: [stpo]}]", "unknown_word", "3:28", "Did you mean 'stop'?"),
      .file(end + "rules: [{name: n, never: intak.*, when: tier = urgent}]", "unknown_state", "3:26", "'intake'"),
      .file(end + "rules: [{name: n, never: intake, when: tier = urgent}]", "unknown_state", "3:26", "intake.*"),
      .file(end + "rules: [{name: n, always: [help], go: last}]", "contradiction", "3:35", "no 'go'"),
      .file(
        end + "slots: {a: {type: side}}\nrules: [{name: n, before: intake.*, clear: [a]}]", "type_mismatch", "4:45",
        "can't be clear"),
      .file(
        end + "slots: {a: {type: yes_no}}\nfacts: {f: a}\nrules: [{name: n, monotone: f, slots: [a]}]", "missing_key",
        "5:40", "'worse'"),
      .file(end + "topics: {t: {say: Hi.}}", "missing_key", "3:13", "needs 'phrases'"),
      .file(end + "topics: {t: {phrases: [a], say: Hi., when: tier = none}}", "missing_key", "3:38", "'otherwise'"),
      .file(end + "topics: {t: {phrases: [a], say: Hi., otherwise: No.}}", "contradiction", "3:38", "never said"),
      .file(end + "topics: {t: {phrases: [\"{hot}\"], say: Hi.}}", "unknown_group", "3:25", "no group named 'hot'"),
      .file(end + "topics: {t: {phrases: [\"a {hot\"], say: Hi.}}", "bad_pattern", "3:27", "without its }"),
      .file(end + "topics: {t: {phrases: [\".. hot\"], say: Hi.}}", "bad_pattern", "3:24", "between words"),
      .file(end + "topics: {t: {phrases: [a b|], say: Hi.}}", "bad_pattern", "3:24", "one side"),
      .file(end + "topics: {t: {phrases: [a, A], say: Hi.}}", "duplicate_name", "3:27", "twice"),
      .file(end + "flags: {f: {tier: bad, label: F}}", "unknown_word", "3:19", "emergency"),
      .file(end + "flags: {f: {tier: urgent}}", "missing_key", "3:12", "needs 'label'"),
      .file(end + "flags: {urgent: {tier: urgent, label: F}}", "bad_name", "3:9", "is a tier"),
      .file(end + "flags: {f: {tier: urgent, label: F, unless: [a]}}", "contradiction", "3:37", "there are none"),
      .file(end + "cards: {c: {kind: exercize, title: T}}", "unknown_word", "3:19", "Did you mean 'exercise'?"),
      .file(end + "cards: {c: {kind: table, title: T, columns: [a]}}", "missing_key", "3:12", "needs 'rows'"),
      .file(
        end + "cards: {c: {kind: table, title: T, columns: [a, b], rows: [[x, y], [z]]}}", "wrong_shape", "3:68",
        "1 cells"),
      .file(end + "cards: {c: {kind: info, title: T, columns: [a]}}", "contradiction", "3:35", "kind table"),
      .file(end + "cards: {c: {kind: exercise, title: T, doses: [{sets: 2}]}}", "missing_key", "3:47", "needs 'text'"),
      .file(
        end + "cards: {c: {kind: exercise, title: T, doses: [{text: A}, {text: B}]}}", "never_reached", "3:58",
        "never given"),
      .file(
        end + "cards: {c: {kind: exercise, title: T, doses: [{text: A, days_per_week: 8}]}}", "not_a_number", "3:72",
        "1 to 7"),
      .file(end + "cards: {c: {kind: info, title: T, attach: [{url: u, mime: m}]}}", "missing_key", "3:44", "'alt'"),
      .file(
        end + "cards: {c: {kind: table, title: T, columns: [a], rows: [[x], [y]], marks: [red]}}", "wrong_shape",
        "3:75", "1 marks for 2 rows"),
      .file(
        end + "cards: {c: {kind: table, title: T, columns: [a], rows: [[x]], marks: [pink]}}", "unknown_word", "3:71",
        "green, amber, red"),
      .file(end + "cards: {c: {kind: info, title: T, marks: [red]}}", "contradiction", "3:35", "kind table"),
      .file(
        end + "cards: {c: {kind: info, title: T, attach: [{url: ../u, mime: m, alt: a}]}}", "bad_url", "3:50",
        "inside of the dialogs folder"),
      .file(
        end + "cards: {c: {kind: info, title: T, attach: [{url: /etc/u, mime: m, alt: a}]}}", "bad_url", "3:50",
        "inside of the dialogs folder"),
      .file(
        end + "cards: {c: {kind: info, title: T, attach: [{url: \"javascript:x\", mime: m, alt: a}]}}", "bad_url",
        "3:50",
        "web address"),
      .file(
        end + "cards: {c: {kind: info, title: T, attach: [{url: u, mime: m, alt: a, of: hard}]}}", "unknown_word",
        "3:74", "easier, harder"),
      .file(end + "nudges: {n: {after: soon, go: last}}", "value_mismatch", "3:21", "2 days"),
      .file(end + "nudges: {n: {after: 2 days}}", "missing_key", "3:13", "needs 'go'"),
      .file(end + "reviewed: yes", "wrong_shape", "3:11", "'by', 'on' and 'due'"),
      .file(end + "reviewed: {by: X, on: 22.11.2026, due: 2027-11-22}", "not_a_date", "3:23", "2026-11-22"),
      .file(end + "reviewed: {by: X, on: 2026-11-22, due: 2025-11-22}", "contradiction", "3:35", "before"),
      .file(end + "resume_at: lost", "unknown_state", "3:12", "'last'"),
      .file(end + "leave: {when: tier >= urgent, go: last}", "contradiction", "3:35", "another dialog"),
      .file(end + "leave: {go: last}", "missing_key", "3:8", "'when'"),
      .file(end + "stats: {a: {end: yes}}", "unknown_key", "3:1", "Did you mean 'states'?"),
    ])
  func parts(mistake: Mistake) { mistake.check() }

  @Test("all mistakes of all files are told at once, in order of place")
  func atOnce() {
    let first = "dialog: intake\nstates:\n  a: {sya: x, next: b}\n  c: {ask: Q?, slot: nix}\n"
    let second = "dialog: plan\nfacts: {f: tier >= lots}\nstates: {a: {next: intake.zzz}}\n"
    let loaded = loadScript(files: [("plan.yaml", second), ("intake.yaml", first)])
    #expect(
      loaded.diagnostics.map { "\($0.location) \($0.code)" } == [
        "intake.yaml:3:7 unknown_key", "intake.yaml:3:21 unknown_state", "intake.yaml:4:22 unknown_slot",
        "plan.yaml:1:1 missing_script", "plan.yaml:2:20 unknown_word", "plan.yaml:3:20 unknown_state",
      ])
  }
}
