import Dialog

/// YAML for tests: a small whole script, and the parts that every script needs.
enum Samples {
  /// A script block with every key that is needed, and nothing that a test would look at.
  static func scriptBlock(start: String = "intake", more: String = "") -> String {
    let house = House.Key.allCases.map { "    \($0.rawValue): Words of \($0.rawValue)." }.joined(separator: "\n")
    let words = House.Word.allCases.map { "    \($0.rawValue): word \($0.rawValue)" }.joined(separator: "\n")
    let commands = Command.Name.allCases.map { "    \($0.rawValue): [\($0.rawValue) please]" }.joined(separator: "\n")
    return """
      script:
        name: sample
        start: \(start)
        tiers:
          emergency: {say: Call for help now.}
          urgent: {say: See someone today.}
          clinician: {say: Show it to a clinician.}
        commands:
      \(commands)
        corrections: [actually]
        house:
      \(house)
        words:
      \(words)\(more.isEmpty ? "" : "\n" + more)

      """
  }

  /// A dialog file named intake with a script block, and these further parts.
  static func file(_ parts: String, start: String = "intake") -> [(name: String, text: String)] {
    [("intake.yaml", "dialog: intake\n" + parts + "\n" + scriptBlock(start: start))]
  }

  /// One state that asks for one slot; `keys` are further lines of the state.
  static func asking(_ slot: String, _ keys: String = "") -> [(name: String, text: String)] {
    file(
      """
      slots:
        answer: \(slot)
      states:
        first:
          ask: What is it?
          slot: answer
      \(keys.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
          next: last
        last: {end: yes}
      """)
  }

  static let whole = """
    # A file with nearly everything in it.
    dialog: intake
    was: [questions]
    resume_at: worst_pain
    leave: {when: tier >= urgent, go: plan}
    reviewed: no
    sources: [facts]
    slots:
      ready: {type: yes_no}
      worst_pain: {type: scale, min: 0, max: 10, unsure: yes, ahead: yes, worse: higher, phrases: [pain]}
      age: {type: number, min: 18, max: 110, unit: years, label: Age}
      settles:
        type: choice
        choices:
          - {id: hour, label: Within an hour}
          - {id: next_day, label: Next day, as: by the next day, phrases: [tomorrow]}
      signs:
        type: choices
        danger: yes
        choices:
          - {id: hot, label: Hot and swollen, flag: hot_knee}
          - {id: none, label: None of these, exclusive: yes}
      side: {type: side}
      since: {type: duration}
      words: {type: text}
      level: {type: choice, choices: [{id: low, label: Low}, {id: high, label: High}]}
    facts:
      irritable: settles = next_day or (worst_pain >= 7 and not ready)
      danger: {when: "flagged(hot_knee) or tier >= urgent", sources: [facts]}
    rules:
      - {name: signs first, before: plan.*, clear: [signs]}
      - {name: danger withholds, never: plan.give, when: danger}
      - {name: ways out, always: [stop, help, end]}
      - {name: at once, everywhere: emergency, go: last}
      - {name: worse is worse, monotone: irritable, slots: [worst_pain]}
    groups:
      hot: [hot, warm, on fire]
    flags:
      hot_knee:
        tier: urgent
        label: a hot knee
        patterns: ["knee is {hot}", "hot .. knee"]
        unless: ["not hot"]
        say: "A hot knee needs a look."
        go: last
    nudges:
      soon: {after: 2 days, go: worst_pain}
    texts:
      limit: [{when: age < 18, text: "3"}, {text: "6"}]
      warning: "Stop at {limit}."
      nothing: [{when: irritable, text: ""}]
    topics:
      ice:
        phrases: ["ice|cold", "cool it?"]
        say: [{text: "Cold is fine: {because}, rule {rule}, {sources}. {warning}{nothing}", when: irritable}]
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
        next: worst_pain
      worst_pain:
        ask: ["How bad?", "How bad was it?"]
        slot: worst_pain
        again: So, how bad?
        why: To start gently.
        help: |
          Think of the worst: the single worst moment.
        retry: [A number., "From 0 to 10, please."]
        give_up: last
        skip: no
        examples:
          accept: {"7/10": 7, "6 or 7": 6-7, dunno: not_sure}
          reject: [4 days ago]
        next:
          - when: irritable
            go: plan
          - when: worst_pain in (1, 2) or side = left
            go: signs
          - go: last
      signs:
        ask: Any of these?
        slot: signs
        always: yes
        examples: {accept: {hot: [hot], nothing: none}}
        next: right
      right:
        read_back: [worst_pain, side]
        edit: Which one?
        ask: Is that right?
        slot: ready
        skip: last
        next: resume
      checked: {lower: urgent, forget: [signs], raise: [hot_knee], next: signs}
      last: {say: Bye., end: yes}
    """

  static let plan = """
    dialog: plan
    cards:
      squat:
        kind: exercise
        title: Squat
        steps: [Stand., Sit.]
        doses:
          - {when: irritable, sets: 2, reps: 8, days_per_week: 3, text: Two times eight.}
          - {sets: 3, reps: 8, hold_seconds: 5, rest_seconds: 60, text: Three times eight.}
        attach: [{url: squat.svg, mime: image/svg+xml, alt: A squat, of: harder}]
      light: {kind: table, title: Light, columns: [Pain, Do], rows: [["0-3", Go on], ["4-5", Hold]], marks: [green, amber]}
    states:
      give:
        cards:
          - squat
          - {card: light, when: not irritable}
        set:
          - {slot: level, to: high, when: since >= 3 weeks}
          - {slot: since, to: 21 days}
        plan: [soon]
        next: done
      done: {call: intake.signs, next: return}

    """

  /// Two files that make one script with nearly everything in it.
  static var everything: [(name: String, text: String)] {
    let block = scriptBlock(
      start: "intake.hello", more: "  sources:\n    facts: {title: Facts, url: \"https://x.org\"}")
    return [("intake.yaml", whole + "\n" + block), ("plan.yaml", plan)]
  }
}
