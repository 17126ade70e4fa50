import Dialog
import Testing

@testable import DialogFiles

@Suite("Conditions")
struct ConditionTests {
  static let choices = [
    Choice(id: "hour", label: "H"), Choice(id: "next-day", label: "N"), Choice(id: "7", label: "S"),
  ]
  static let slots = [
    Slot(name: "ready", kind: .yesNo),
    Slot(name: "pain", kind: .scale(0...10), unsure: true),
    Slot(name: "age", kind: .number(unit: "years", min: 18, max: nil)),
    Slot(name: "settles", kind: .choice(choices)),
    Slot(
      name: "signs", kind: .choices([Choice(id: "hot", label: "H"), Choice(id: "none", label: "N", exclusive: true)])),
    Slot(name: "uses", kind: .choices([Choice(id: "a", label: "A"), Choice(id: "b", label: "B")])),
    Slot(name: "side", kind: .side),
    Slot(name: "since", kind: .duration),
    Slot(name: "words", kind: .text),
  ]

  static func parse(_ text: String) throws(ConditionProblem) -> Condition {
    try parseCondition(text, slots: slots, facts: ["hurts", "new"], flags: ["hot_knee", "clot"])
  }

  @Test(
    "what an author writes has one meaning",
    arguments: [
      ("ready", Condition.isOneOf(slot: "ready", [.yesNo(true)])),
      ("ready = no", .isOneOf(slot: "ready", [.yesNo(false)])),
      ("ready != no", .isOneOf(slot: "ready", [.yesNo(true)])),
      ("hurts", .fact("hurts")),
      ("not hurts", .not(.fact("hurts"))),
      ("not not hurts", .fact("hurts")),
      ("pain>=7", .compare(slot: "pain", .greaterOrEqual, 7)),
      ("pain == 7", .compare(slot: "pain", .equal, 7)),
      ("pain != 7", .compare(slot: "pain", .notEqual, 7)),
      ("age < 45.5", .compare(slot: "age", .less, 45.5)),
      ("since <= 7 days", .compare(slot: "since", .lessOrEqual, 7)),
      ("since > 2 weeks and new", .and([.compare(slot: "since", .greater, 14), .fact("new")])),
      ("since >= 3 months", .compare(slot: "since", .greaterOrEqual, 90)),
      ("settles = next-day", .isOneOf(slot: "settles", [.choice(1)])),
      ("settles != next-day", .isOneOf(slot: "settles", [.choice(0), .choice(2)])),
      ("settles = 7", .isOneOf(slot: "settles", [.choice(2)])),
      ("settles in (hour, 7)", .isOneOf(slot: "settles", [.choice(0), .choice(2)])),
      ("pain in (1, 2)", .or([.compare(slot: "pain", .equal, 1), .compare(slot: "pain", .equal, 2)])),
      ("side in (left, both)", .isOneOf(slot: "side", [.side(.left), .side(.both)])),
      ("signs has hot", .isOneOf(slot: "signs", [.choices(ChoiceSet(index: 0))])),
      ("hot in signs", .isOneOf(slot: "signs", [.choices(ChoiceSet(index: 0))])),
      ("answered(words)", .answered(slot: "words")),
      ("clear(signs) and clear(ready)", .and([.clear(slot: "signs"), .clear(slot: "ready")])),
      ("unsure(pain) or skipped(pain)", .or([.unsure(slot: "pain"), .skipped(slot: "pain")])),
      ("flagged(hot_knee, clot)", .flagged(["hot_knee", "clot"])),
      ("tier >= urgent", .tier(.greaterOrEqual, .urgent)),
      ("tier = none", .tier(.equal, .none)),
      (
        "hurts or new and ready", .or([.fact("hurts"), .and([.fact("new"), .isOneOf(slot: "ready", [.yesNo(true)])])])
      ),
      ("(hurts or new) and not (new)", .and([.or([.fact("hurts"), .fact("new")]), .not(.fact("new"))])),
      ("  hurts\n  and new ", .and([.fact("hurts"), .fact("new")])),
    ])
  func meaning(text: String, expected: Condition) throws {
    #expect(try Self.parse(text) == expected)
  }

  @Test(
    "a mistake is placed at the very word",
    arguments: [
      ("", "bad_condition", 0, "ends too early"),
      ("hurts and", "bad_condition", 9, "ends too early"),
      ("hurts AND new", "bad_condition", 6, "small letters"),
      ("hurts & new", "bad_condition", 6, "'&' is not part"),
      ("hurts && new", "bad_condition", 6, "and, or, not"),
      ("(hurts", "bad_condition", 6, "Expected ')'"),
      ("hurts)", "bad_condition", 5, "can't stand here"),
      ("hurts new", "bad_condition", 6, "'new' can't stand here"),
      ("0 < pain < 5", "bad_condition", 9, "two things at a time"),
      ("pain in 3", "bad_condition", 8, "pain in (3)"),
      ("hurst", "unknown_fact", 0, "Did you mean 'hurts'?"),
      ("new and pian > 3", "unknown_slot", 8, "Did you mean 'pain'?"),
      ("settles = ours", "unknown_choice", 10, "hour, next-day, 7"),
      ("settles in (hour, nextday)", "unknown_choice", 18, "Did you mean 'next-day'?"),
      ("settles > hour", "type_mismatch", 0, "only = and !="),
      ("pain >= 11", "type_mismatch", 8, "from 0 to 10"),
      ("pain >= 6-7", "type_mismatch", 8, "not with a range"),
      ("pain = hour", "type_mismatch", 7, "whole number"),
      ("pain = not_sure", "type_mismatch", 7, "unsure(pain)"),
      ("age < 3", "type_mismatch", 6, "from 18 up"),
      ("since < 7", "type_mismatch", 8, "7 days"),
      ("pain", "type_mismatch", 0, "must be compared"),
      ("hurts = yes", "type_mismatch", 0, "is a fact"),
      ("hot_knee", "type_mismatch", 0, "flagged(hot_knee)"),
      ("words = x", "type_mismatch", 0, "free text"),
      ("words in (x)", "type_mismatch", 0, "free text"),
      ("signs = hot", "type_mismatch", 0, "signs has hot"),
      ("settles has hour", "type_mismatch", 0, "settles = hour"),
      ("clear(pain)", "type_mismatch", 6, "firm no"),
      ("clear(uses)", "type_mismatch", 6, "neither"),
      ("unsure(ready)", "never_true", 7, "never holds"),
      ("answered(pain, age)", "bad_condition", 0, "one slot"),
      ("answerd(pain)", "bad_condition", 0, "Did you mean 'answered'?"),
      ("flagged(clots)", "unknown_flag", 8, "Did you mean 'clot'?"),
      ("tier >= urgnt", "unknown_word", 8, "Did you mean 'urgent'?"),
      (String(repeating: "(", count: 5000) + "new", "too_deep", 32, "facts"),
    ])
  func mistakes(text: String, code: String, offset: Int, says: String) {
    let problem = #expect(throws: ConditionProblem.self) { try Self.parse(text) }
    #expect(problem?.code == code)
    #expect(problem?.offset == offset)
    #expect(problem?.message.contains(says) == true, "\(problem?.message ?? "")")
  }

  @Test("thousands of 'not' are no trouble")
  func manyNots() throws {
    #expect(try Self.parse(String(repeating: "not ", count: 4001) + "new") == .not(.fact("new")))
  }

  @Test(
    "a printed condition reads as the same condition again",
    arguments: [
      "ready", "ready = no", "not hurts", "not (hurts or new)", "(hurts or new) and not (hurts and new)",
      "hurts or (new and ready)", "(hurts or new) or ready", "pain >= 7", "since <= 21 days", "since < 6 hours",
      "settles in (hour, 7)", "settles = next-day", "signs has hot", "signs in (hot, none)", "side in (left, both)",
      "answered(words) and clear(signs) and unsure(pain) and skipped(age)", "flagged(hot_knee, clot)",
      "tier >= urgent", "age < 45.5", "since = 1 day",
    ])
  func roundTrip(text: String) throws {
    let script = Script(name: "s", start: StateName("a", "b"), slots: Self.slots)
    let condition = try Self.parse(text)
    let printed = script.written(condition)
    #expect(printed == text)
    #expect(try Self.parse(printed) == condition)
  }

  @Test(
    "values print as they are written in files",
    arguments: [
      ("pain", Value.number(Span(6, 7)), "6-7"), ("age", .number(Span(45.5)), "45.5"),
      ("settles", .choice(1), "next-day"),
      ("signs", .choices(ChoiceSet(index: 0)), "hot"),
      ("uses", .choices([.init(index: 0), .init(index: 1)]), "[a, b]"),
      ("since", .duration(Span(14, 21)), "14-21 days"), ("ready", .yesNo(false), "no"), ("pain", .unsure, "not_sure"),
      ("pain", .skipped, "skipped"), ("pain", .gaveUp, "gave_up"), ("words", .text("x y"), "x y"),
    ])
  func values(slot: String, value: Value, text: String) {
    #expect(Script(name: "s", start: StateName("a", "b"), slots: Self.slots).written(value, of: slot) == text)
  }
}
