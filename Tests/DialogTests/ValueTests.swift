import Dialog
import Testing

@Suite("Values, tiers and places")
struct ValueTests {
  @Test("a span keeps its lower end first")
  func span() {
    #expect(Span(7, 6) == Span(6, 7))
    #expect(Span(4).low == Span(4).high)
  }

  @Test("only skipped and gave up are no answers")
  func answers() {
    let answers: [Value] = [.yesNo(false), .number(Span(0)), .choice(0), .side(.left), .text(""), .unsure]
    #expect(answers.filter { !$0.isAnswer }.isEmpty)
    #expect(!Value.skipped.isAnswer && !Value.gaveUp.isAnswer)
  }

  @Test("a choice set holds indices in order", arguments: [[], [0], [3, 1], [31, 0]])
  func choices(indices: [Int]) {
    let set = indices.reduce(into: ChoiceSet()) { $0.insert(ChoiceSet(index: $1)) }
    #expect(set.indices == indices.sorted())
    #expect(!set.contains(index: 2))
  }

  @Test("tiers rise from none to emergency")
  func tiers() {
    #expect(Tier.allCases == Tier.allCases.sorted())
    #expect(Tier.emergency > .urgent && Tier.clinician > .none)
  }

  @Test("a diagnostic prints as file, line, column, severity, code and text")
  func diagnostic() {
    let place = SourceLocation(file: "intake.yaml", line: 12, column: 5)
    let diagnostic = Diagnostic(.error, "unknown_key", "'sya' is not a key.", at: place)
    #expect(diagnostic.description == "intake.yaml:12:5: error[unknown_key]: 'sya' is not a key.")
  }

  @Test("places are ordered by file, line and column")
  func places() {
    let places = [("a", 1, 2), ("a", 1, 10), ("a", 2, 1), ("b", 1, 1)].map(SourceLocation.init(file:line:column:))
    #expect(places.shuffled().sorted() == places)
  }

  @Test("a pattern of states matches one state, or all of a dialog")
  func patterns() {
    let all = StatePattern(dialog: "plan")
    let one = StatePattern(dialog: "plan", state: "give")
    #expect(all.matches(StateName("plan", "give")) && one.matches(StateName("plan", "give")))
    #expect(all.matches(StateName("plan", "other")) && !one.matches(StateName("plan", "other")))
    #expect(!all.matches(StateName("intake", "give")))
    #expect([all.description, one.description] == ["plan.*", "plan.give"])
  }

  @Test("a choice slot has choices, another has none")
  func slotChoices() {
    let choice = Choice(id: "a", label: "A")
    #expect(Slot(name: "s", kind: .choices([choice])).choices == [choice])
    #expect(Slot(name: "s", kind: .side).choices.isEmpty)
    #expect(Slot(name: "s", kind: .side).label == "s")
  }
}
