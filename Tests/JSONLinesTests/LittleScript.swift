import Conversation
import Dialog

/// A script of a few states with every kind of message, so that the protocol is tested apart from the real dialogs.
enum LittleScript {
  static let coach = Coach(script)

  static let script = Script(
    name: "little", start: StateName("main", "welcome"), dialogs: [Dialog(name: "main", states: states)],
    slots: [
      Slot(name: "ready", kind: .yesNo),
      Slot(
        name: "settles",
        kind: .choice([
          Choice(id: "hour", label: "Within an hour"), Choice(id: "bedtime", label: "By bedtime"),
          Choice(id: "next_day", label: "Only on the next day", short: "Next day"),
          Choice(id: "longer", label: "Longer"),
        ]), unsure: true),
      Slot(
        name: "hurts",
        kind: .choices([
          Choice(id: "stairs", label: "Stairs"), Choice(id: "squatting", label: "Squatting"),
          Choice(id: "none", label: "None of these", exclusive: true),
        ])),
      Slot(name: "pain", kind: .scale(0...10)),
      Slot(name: "why_not", kind: .text),
    ],
    cards: [
      Card(
        name: "sit", kind: .exercise, title: "Sit to \"stand\"", purpose: "Stronger thighs.", setup: "A firm chair.",
        steps: ["Sit.", "Stand\tup."],
        doses: [Dose(sets: 2, reps: 8, holdSeconds: 3, restSeconds: 60, daysPerWeek: 3, text: "2 sets of 8")],
        easier: ["Use your hands."], harder: ["Slower."], faults: ["Knees in."], stop: ["Sharp pain."],
        attachments: [Attachment(url: "pictures/sit.svg", mime: "image/svg+xml", alt: "A chair")], sources: ["a"]),
      Card(
        name: "light", kind: .table, title: "Traffic light", lines: ["A line."], columns: ["Pain", "Then"],
        rows: [["0-2", "Go on"], ["6", "Stop"]]),
    ],
    house: House(
      messages: Dictionary(
        uniqueKeysWithValues: House.Key.allCases.map { ($0, Message(id: "house.\($0.rawValue)", "House.")) })),
    digest: "sha256:ab12")

  private static let states = [
    State(
      name: StateName("main", "welcome"), say: [Message(id: "main.welcome.say", "Hello\nthere, \u{1F9B5}.")],
      question: Question(ask: [Message(id: "main.welcome.ask", "Shall we begin?")], slot: "ready"),
      next: [
        Transition(when: .isOneOf(slot: "ready", [.yesNo(true)]), go: .state(StateName("main", "settles"))),
        Transition(go: .state(StateName("main", "why_not"))),
      ]),
    state("why_not", ask: "Why not?", "why_not", next: "settles"),
    state("settles", ask: "When does it settle?", "settles", next: "hurts"),
    state("hurts", ask: "What hurts?", "hurts", next: "pain"),
    state("pain", ask: "How bad, 0 to 10?", "pain", next: "plan"),
    State(
      name: StateName("main", "plan"), say: [Message(id: "main.plan.say", "Your plan:")],
      cards: [CardUse(card: "sit"), CardUse(card: "light")], end: true),
  ]

  private static func state(
    _ name: String, say: Text? = nil, ask: Text, _ slot: String, next: String
  ) -> State {
    State(
      name: StateName("main", name), say: say.map { [Message(id: "main.\(name).say", $0)] } ?? [],
      question: Question(ask: [Message(id: "main.\(name).ask", ask)], slot: slot),
      next: [Transition(go: .state(StateName("main", next)))])
  }
}
