import Conversation
import Dialog
import DialogFiles
import Testing
import Understanding

/// A chat with a coach, in words that read like one: `chat.says("left")`, then a look at what came back.
///
/// The session goes through its saved form before each turn.
struct Chat {
  let coach: Coach
  var session: Session
  var turn = Turn()
  var now = LocalTime(seconds: 1_772_442_000)

  init(_ coach: Coach) {
    self.coach = coach
    session = coach.newSession()
  }

  @discardableResult
  mutating func sends(_ input: Input) throws -> [String] {
    session = try coach.restore(coach.save(session))
    now.seconds += 60
    turn = coach.respond(to: input, in: &session, now: now)
    return ids
  }

  @discardableResult
  mutating func says(_ texts: String...) throws -> [String] {
    for text in texts { try sends(.text(text)) }
    return ids
  }

  @discardableResult
  mutating func picks(_ ids: String...) throws -> [String] { try sends(.choice(ids: ids, ask: nil)) }

  var ids: [String] { turn.messages.map(\.id) }
  var text: String { turn.messages.map(\.text).joined(separator: "\n") }

  /// The id of the open question.
  var question: String? { coach.openQuestion(of: session)?.id }

  var ask: Ask? {
    for message in turn.messages { if case .ask(let ask) = message.body { return ask } }
    return nil
  }

  /// The active answer to a slot, in canonical form; nil when there is none.
  func answer(_ slot: String) -> String? {
    guard let index = coach.script.slots.firstIndex(where: { $0.name == slot }) else { return nil }
    return coach.value(of: index, in: session).map { coach.describe($0, slot: index) }
  }

  var raised: [String] { turn.trace.raised.map { coach.script.flags[$0].id } }
  var entered: [String] { turn.trace.entered.map { coach.states[$0].description } }
}

/// Loads dialogs written in a test beside a script block with plain house sentences.
func makeCoach(_ dialogs: String..., goal: String? = nil, neverKept: String? = nil) throws -> Coach {
  var files = dialogs.enumerated().map { (name: "test\($0.offset).yaml", text: $0.element) }
  files.append((name: "script.yaml", text: scriptBlock(goal: goal, neverKept: neverKept)))
  let loaded = loadScript(files: files)
  let script = try #require(loaded.script, "\(loaded.diagnostics.map(\.description).joined(separator: "\n"))")
  return Coach(script)
}

private func scriptBlock(goal: String?, neverKept: String?) -> String {
  let house = House.Key.allCases.map { key in
    "    \(key.rawValue): \"\(key.rawValue) \(key.placeholders.map { "{\($0)}" }.joined(separator: " "))\""
  }
  let words = House.Word.allCases.map { word in
    "    \(word.rawValue): \"\(word.rawValue.replacing("_", with: " ").capitalized)\""
  }
  return """
    dialog: house
    script:
      name: test
      start: intake
      goal: \(goal ?? "intake")
      reopen: again\(neverKept.map { "\n  never_kept: \($0)" } ?? "")
      tiers:
        emergency: {go: danger.emergency}
        urgent: {go: danger.emergency}
        clinician: {say: Somebody should look at it soon.}
      sources: {S1: A source}
      corrections: [actually, no wait, i meant, change, sorry]
      commands:
        help: [help, what can i say]
        back: [back, go back, undo]
        repeat: [repeat, say that again]
        why: [why, why do you ask]
        skip: [skip, next]
        stop: [stop, pause]
        restart: [restart, start over]
        goodbye: [bye, goodbye]
        thanks: [thanks, thank you]
        hello: [hi, hello, hello again]
        known: [what do you know about me]
        forget: [forget me]
        withdraw: [i take back my consent]
      house:
    \(house.map { "  " + $0 }.joined(separator: "\n"))
      words:
    \(words.map { "  " + $0 }.joined(separator: "\n"))
    """
}

/// A small intake with every kind of question.
let smallIntake = """
  dialog: intake
  slots:
    consent: {type: yes_no}
    screen:
      type: choices
      unsure: yes
      danger: yes
      choices:
        - {id: chest, label: Chest pain, flag: em1}
        - {id: swollen, label: Very swollen, flag: soon}
        - {id: none, label: None of these, exclusive: yes}
    fever: {type: yes_no, danger: yes, unsure: yes}
    age: {type: number, unit: years, min: 0, max: 120, label: Age, phrases: [age], ahead: yes}
    knee: {type: side, label: Side, phrases: [side, knee], ahead: yes}
    knock: {type: yes_no, label: Knock}
    how: {type: choice, label: How, choices: [{id: fall, label: A fall}, {id: twist, label: A twist}]}
    pain: {type: scale, min: 0, max: 10, label: Pain, phrases: [pain], ahead: yes}
    since: {type: duration, label: Since, ahead: yes}
    agreed: {type: yes_no}
    level: {type: choice, choices: [{id: high, label: High}, {id: low, label: Low}]}
  facts:
    sore: pain >= 7
  flags:
    em1: {tier: emergency, label: chest pain, patterns: ["chest pain|pains", "chest hurts"]}
    soon: {tier: clinician, label: a very swollen knee, patterns: ["very swollen"]}
  states:
    welcome:
      say: Hello.
      ask: Shall we?
      slot: consent
      why: Because it is your choice.
      help: Say yes or no.
      retry: [Yes or no., Really yes or no.]
      give_up: left
      next:
        - {when: consent, go: screen}
        - {go: left}
    left: {say: As you wish., end: yes}
    screen:
      ask: Any of these?
      slot: screen
      skip: no
      always: yes
      why: They come first.
      give_up: nothing
      next: fever
    fever: {ask: A fever?, slot: fever, give_up: nothing, next: age}
    nothing: {say: No plan without that., end: yes}
    age: {ask: How old?, slot: age, give_up: knee, next: knee}
    knee: {ask: Which knee?, slot: knee, give_up: knock, next: knock}
    knock:
      ask: A knock?
      slot: knock
      give_up: pain
      next:
        - {when: knock, go: how}
        - {go: pain}
    how: {ask: [How?, And how?], slot: how, give_up: pain, next: pain}
    pain: {ask: How bad?, slot: pain, give_up: since, next: since}
    since: {ask: Since when?, slot: since, skip: check, give_up: check, next: check}
    check:
      read_back: [age, knee, knock, how, pain]
      say: I heard this.
      ask: Right?
      slot: agreed
      edit: Which one?
      give_up: plan
      next: plan
    plan:
      set:
        - {slot: level, to: high, when: sore}
        - {slot: level, to: low}
      next: told
    told:
      say:
        - "Plan for the {knee} knee."
        - {name: hard, text: Go easy., when: level = high}
        - {name: light, text: Build up., when: level = low}
      end: yes
  topics:
    running: {phrases: ["can i run"], say: Run a little., when: clear(screen), otherwise: Later., returning: Back to it.}
  """

let danger = """
  dialog: danger
  states:
    emergency: {say: Call now., end: yes}
  """

let again = """
  dialog: again
  slots:
    over: {type: choice, choices: [{id: still, label: Still there}, {id: mistake, label: A mistake}]}
    new: {type: yes_no}
  states:
    hello:
      next:
        - {when: tier >= emergency, go: card}
        - {go: more}
    card:
      say: Call now, please.
      ask: Is it over?
      slot: over
      give_up: still
      next:
        - {when: over = mistake, go: lowered}
        - {go: still}
    still: {say: Please call., end: yes}
    lowered: {say: I take it back., lower: emergency, forget: [screen], next: resume}
    more: {ask: Anything new?, slot: new, give_up: done, next: done}
    done: {say: See you., end: yes}
  """

/// For scripts that need an end to reopen and no more.
let plainAgain = """
  dialog: again
  states:
    hello: {say: Hello again., end: yes}
  """

func smallCoach() throws -> Coach { try makeCoach(smallIntake, danger, again, goal: "intake.told") }
