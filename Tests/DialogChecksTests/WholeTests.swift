import Dialog
import Testing

@testable import DialogChecks

@Suite("Checking a whole script")
struct WholeTests {
  static let fine = """
    slots:
      pain: {type: scale, min: 0, max: 10, unsure: yes}
    facts: {bad: pain >= 7}
    topics: {ice: {phrases: [can I use ice], say: Yes.}}
    states:
      first:
        ask: How bad?
        slot: pain
        retry: A number?
        give_up: end
        examples: {accept: {"7/10": 7, six or seven: 6-7, not sure: not_sure}, reject: [4 days ago]}
        next:
          - when: bad
            go: talk
          - go: end
      talk: {call: sub, next: end}
      sub: {say: "So {pain}.", next: return}
      end: {end: yes}
    """

  @Test("a script without faults has no findings")
  func clean() throws {
    #expect(check(try Samples.script(Self.fine)).map(\.description) == [])
  }

  @Test("findings stand in order of place")
  func order() throws {
    let found = check(
      try Samples.script("facts: {z: tier = none}\nslots: {a: {type: side}}\nstates:\n  x: {say: S.}\n  y: {next: y}\n")
    )
    #expect(found.map(\.location) == found.map(\.location).sorted())
    #expect(
      found.map(\.code) == [
        "fact_never_used", "slot_never_filled", "slot_never_read", "no_way_on", "circle_without_question",
        "unreachable_state",
      ])
  }

  @Test(
    "a given-up slot decides a condition only where it must",
    arguments: [
      (Condition.skipped(slot: "q"), Truth.yes), (.answered(slot: "q"), .no), (.not(.answered(slot: "q")), .yes),
      (.isOneOf(slot: "q", [.yesNo(true)]), .no), (.compare(slot: "r", .equal, 1), .unknown),
      (.and([.skipped(slot: "q"), .clear(slot: "r")]), .unknown), (.and([.clear(slot: "q"), .clear(slot: "r")]), .no),
      (.or([.skipped(slot: "q"), .clear(slot: "r")]), .yes), (.or([.clear(slot: "q"), .clear(slot: "r")]), .unknown),
      (.fact("f"), .yes), (.fact("loop"), .unknown), (.constant(false), .no), (.tier(.equal, .none), .unknown),
    ])
  func truth(condition: Condition, expected: Truth) {
    let facts = [Fact(name: "f", when: .skipped(slot: "q")), Fact(name: "loop", when: .fact("loop"))]
    let script = Script(name: "s", start: StateName("a", "b"), facts: facts)
    #expect(script.truth(of: condition, givenUp: ["q"]) == expected)
  }

  @Test("what was assumed of a condition settles its parts, and conditions made of them")
  func assumptions() {
    let (a, b) = (Condition.fact("a"), Condition.fact("b"))
    var assumptions = Assumptions()
    assumptions.assume(.and([a, .not(b)]), is: true)
    #expect(
      [a, .not(a), b, .or([b, .fact("c")]), .and([b, .fact("c")])].map(assumptions.truth) == [
        .yes, .no, .no, .unknown, .no,
      ])
    #expect(Assumptions().assuming(.or([a, b]), is: false).truth(of: a) == .no)
    let either = Assumptions().assuming(.or([a, b]), is: true)
    #expect(either.truth(of: a) == .unknown && either.truth(of: .or([a, b])) == .yes)
    #expect(Assumptions().truth(of: nil) == .yes)
  }

  @Test("circles in a graph are found once each")
  func graph() {
    let edges = [0: [1], 1: [2, 3], 2: [0], 3: [3], 4: [0]]
    let found = circles(5) { edges[$0] ?? [] }.map(Set.init)
    #expect(Set(found) == [[0, 1, 2], [3]])
    #expect(circles(3) { $0 < 2 ? [$0 + 1] : [] }.isEmpty)
  }
}
