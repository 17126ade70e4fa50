import Dialog

/// Small dialog files that use nearly everything that the language has.
package enum FuzzScript {
  package static var files: [(name: String, text: String)] {
    [("intake.yaml", intake), ("plan.yaml", plan), ("script.yaml", block)]
  }

  private static let intake = """
    dialog: intake
    was: [questions]
    resume_at: worst_pain
    reopen_after: 12 hours
    leave: {when: tier >= urgent, go: shell.danger}
    reviewed: no
    sources: [facts]
    slots:
      ready: {type: yes_no, unsure: yes}
      worst_pain: {type: scale, min: 0, max: 10, unsure: yes, ahead: yes, worse: higher, phrases: [pain]}
      age: {type: number, min: 18, max: 110, unit: years, label: Age, ahead: yes}
      settles:
        type: choice
        choices:
          - {id: hour, label: Within an hour}
          - {id: bedtime, label: By bedtime}
          - {id: next_day, label: Only on the next day, short: Next day, as: by the next day, phrases: [tomorrow]}
      signs:
        type: choices
        danger: yes
        choices:
          - {id: hot, label: Hot and swollen, flag: hot_knee}
          - {id: stuck, label: Stuck}
          - {id: none, label: None of these, exclusive: yes}
      side: {type: side, ahead: yes}
      since: {type: duration, ahead: yes}
      called: {type: text}
      level: {type: choice, choices: [{id: low, label: Low}, {id: high, label: High}]}
    facts:
      irritable: settles = next_day or (worst_pain >= 7 and not ready)
      danger: {when: "flagged(hot_knee) or tier >= urgent", sources: [facts]}
    rules:
      - {name: signs first, before: plan.*, clear: [signs]}
      - {name: worse is worse, monotone: irritable, slots: [worst_pain]}
    groups:
      hot: [hot, warm, on fire]
    flags:
      hot_knee:
        tier: urgent
        label: a hot knee
        patterns: ["knee & {hot}", "hot .. knee"]
        unless: ["not hot"]
        say: "A hot knee needs a look."
      heart: {tier: emergency, label: chest pain, patterns: ["chest pain", "can't breathe"], alone: [stroke]}
      sore: {tier: clinician, label: a sore hip, patterns: ["hip hurts"], follows_answer: yes}
    nudges:
      soon: {after: 2 days, go: worst_pain}
    texts:
      limit: [{when: age < 18, text: "3"}, {text: "6"}]
      warning: "Stop at {limit}."
      nothing: [{when: irritable, text: ""}]
    topics:
      ice:
        phrases: ["ice|cold", "cool it?"]
        say:
          - {text: "Cold is fine: {because}, rule {rule}, {sources}. {warning}{nothing}", when: irritable}
          - Cold helps.
        set: {ready: yes}
        when: answered(worst_pain)
        otherwise: First your pain.
        returning: Back to it.
    states:
      hello:
        was: [welcome]
        say:
          - Hello.
          - {name: sorry, text: "Sorry about the {side} knee.", when: answered(side)}
          - variants: ["One {worst_pain}.", Two.]
        set: {level: low}
        next: side
      side:
        ask: Which knee?
        slot: side
        skip: worst_pain
        next: worst_pain
      worst_pain:
        ask: ["How bad?", "How bad was it?"]
        slot: worst_pain
        again: So, how bad?
        why: To start gently.
        help: |
          Think of the worst: the single worst moment.
        retry: [A number., "From 0 to 10, please."]
        give_up: since
        next:
          - when: irritable
            go: settles
          - go: since
      since:
        ask: Since when?
        slot: since
        give_up: settles
        next: settles
      settles:
        ask: When does it settle?
        slot: settles
        next: signs
      signs:
        ask: Any of these?
        slot: signs
        always: yes
        skip: no
        next: age
      age:
        ask: How old are you?
        slot: age
        next: called
      called:
        ask: What shall I call you?
        slot: called
        next: right
      right:
        read_back: [worst_pain, side, age]
        edit: Which one?
        ask: Is that right?
        slot: ready
        next: plan
      last: {say: Bye., end: yes}

    """

  private static let plan = """
    dialog: plan
    cards:
      squat:
        kind: exercise
        title: Squat
        steps: [Stand., "Sit to {limit}."]
        doses:
          - {when: irritable, sets: 2, reps: 8, days_per_week: 3, text: Two times eight.}
          - {sets: 3, reps: 8, hold_seconds: 5, rest_seconds: 60, text: Three times eight.}
        attach: [{url: squat.svg, mime: image/svg+xml, alt: A squat}]
      light:
        {kind: table, title: Light, lines: ["{told_sources}"], columns: [Pain, Do], rows: [["0-3", Go on], [4, Hold]]}
    states:
      give:
        cards:
          - squat
          - {card: light, when: not irritable}
        set:
          - {slot: level, to: high, when: since >= 3 weeks}
          - {slot: since, to: 21 days}
        plan: [soon]
        next: more
      more: {call: plan.talk, next: done}
      talk: {say: [{name: told, text: "You told me {kept}."}, "So, {called}."], next: return}
      done: {say: That is all., end: yes}

    """

  /// The one block that a script needs; it names every sentence and word of the engine.
  private static var block: String {
    let house = House.Key.allCases.map { key in
      let blanks = key.placeholders.map { " {\($0)}" }.joined()
      return "    \(key.rawValue): Words of \(key.rawValue)\(blanks)."
    }
    let words = House.Word.allCases.map { "    \($0.rawValue): \"\($0.rawValue.replacing("_", with: " "))\"" }
    let commands = Command.Name.allCases.map { "    \($0.rawValue): [\($0.rawValue)]" }
    return """
      dialog: shell
      script:
        name: fuzz
        start: intake
        goal: plan
        tiers:
          emergency: {say: Call for help now., go: shell.danger}
          urgent: {say: See someone today.}
          clinician: {say: Show it to a clinician.}
        sources:
          facts: {title: Facts, url: "https://x.org"}
        corrections: [actually, no wait]
        commands:
      \(commands.joined(separator: "\n"))
        house:
      \(house.joined(separator: "\n"))
        words:
      \(words.joined(separator: "\n"))
      states:
        danger: {say: "See someone, {called}.", next: checked}
        checked:
          ask: Has someone looked at it?
          slot: ready
          next:
            - {when: ready, go: cleared}
            - {go: intake.last}
        cleared: {lower: urgent, forget: [signs], next: resume}

      """
  }
}
