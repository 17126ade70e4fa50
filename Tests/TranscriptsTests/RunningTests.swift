import Conversation
import Dialog
import Testing

@testable import Transcripts

@Suite("Playing a transcript")
struct RunningTests {
  /// Asks for consent, then what hurts (where `fever` is a danger sign), then ends.
  private static let coach: Coach = {
    func state(
      _ name: String, say: String? = nil, ask: String? = nil, slot: String = "", end: Bool = false, next: String? = nil
    ) -> State {
      State(
        name: StateName("a", name), say: say.map { [Message(id: "a.\(name).say", Text(stringLiteral: $0))] } ?? [],
        question: ask.map {
          Question(ask: [Message(id: "a.\(name).ask", Text(stringLiteral: $0))], slot: slot)
        }, end: end, next: next.map { [Transition(go: .state(StateName("a", $0)))] } ?? [])
    }
    return Coach(
      Script(
        name: "test", start: StateName("a", "consent"),
        dialogs: [
          Dialog(
            name: "a",
            states: [
              state("consent", say: "Hello.\nI ask two questions.", ask: "Shall we?", slot: "consent", next: "sore"),
              state("sore", ask: "What hurts?", slot: "sore", next: "bye"), state("bye", say: "Goodbye.", end: true),
            ])
        ],
        slots: [
          Slot(name: "consent", kind: .yesNo),
          Slot(
            name: "sore",
            kind: .choices([
              Choice(id: "stairs", label: "Stairs"), Choice(id: "squatting", label: "Squatting"),
              Choice(id: "fever", label: "Fever", flag: "hot"),
            ])),
        ],
        flags: [Flag(id: "hot", tier: .clinician, label: "fever")]))
  }()

  private static let conversation = """
    check wording
    > [event] start
    < a.consent.say: Hello.
      I ask two questions.
    < a.consent.ask: Shall we?
    > [choice] maybe
    ! problem bad_choice
    > [choice a1] yes
    = consent yes
    < a.sore.ask: What hurts?
    clock +1 day
    > [choice] stairs, fever
    = sore stairs, fever
    ! flag hot
    < a.bye.say: Goodbye.
    """

  @Test("it passes when the coach does what the file says")
  func passes() throws {
    let outcome = try transcript(Self.conversation).run(with: Self.coach)
    #expect(outcome.complaints == [])
    #expect(outcome.replies.count == 4)
  }

  @Test(
    "it fails when any one coach line is left out",
    arguments: [
      "< a.consent.ask: Shall we?\n", "! problem bad_choice\n", "= consent yes\n", "= sore stairs, fever\n",
      "! flag hot\n", "\n< a.bye.say: Goodbye.",
    ])
  func leftOut(line: String) throws {
    let text = Self.conversation
    let range = try #require(text.firstRange(of: line))
    let outcome = try transcript(text.replacingCharacters(in: range, with: "")).run(with: Self.coach)
    #expect(!outcome.passed)
  }

  @Test("an update of bare inputs gives a transcript that passes")
  func filledIn() throws {
    let inputs = Self.conversation.split(separator: "\n").filter { !"<=! ".contains($0.prefix(1)) }
      .joined(separator: "\n")
    let outcome = try transcript(inputs).run(with: Self.coach)
    #expect(!outcome.passed)
    let lines = try #require(outcome.updatedLines()).dropFirst().joined(separator: "\n")
    #expect(lines == Self.conversation)
  }

  @Test("the engine is told the time that the file's clock shows")
  func clock() throws {
    let times = try transcript(Self.conversation).exchanges.map(\.now.seconds)
    #expect(times.map { $0 - times[0] } == [0, 0, 0, 86_400])
  }
}
