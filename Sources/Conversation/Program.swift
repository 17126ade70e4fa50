import Dialog
import Understanding

/// A script made ready to run: every name resolved to an index once, so that a turn compares numbers only.
///
/// Built by `Coach.init`. Names that resolve to nothing (a script made by hand, never one that was loaded) are left
/// out; `DialogFiles` and `DialogChecks` report them.
final class Program: Sendable {
  let script: Script
  let steps: [Step]
  let stateNames: [StateName]
  /// By present and earlier names, as saved sessions write them.
  let currentState: [String: Int]
  let currentSlot: [String: Int]
  let flagIndex: [String: Int]
  let facts: [Test]
  let topics: [CompiledTopic]
  let texts: [CompiledText]
  let source: [String: Source]
  let house: [House.Key: Line]
  let flagSay: [Line?]
  let flagGo: [Int?]
  let flagTier: [Tier]
  let tierSay: [Tier: Line]
  let start: Int
  let reopen: Int
  /// While it holds, nothing may be kept.
  let neverKept: Test?
  /// The asking states of each slot.
  let askedAt: [[Int]]
  /// How many questions are still to come to the goal, from each state that leads there.
  let toGoal: [Int?]
  /// The slot of the question that waits at the goal.
  let goalSlot: Int?
  let slotReadBack: [Template]
  /// The options of each slot.
  let offers: [[Offer]]
  let dangerQuestions: DangerQuestions

  init(_ script: Script) {
    self.script = script
    let names = Names(script)
    let steps = script.dialogs.flatMap { dialog in dialog.states.map { Step($0, of: dialog, names) } }
    self.steps = steps
    stateNames = steps.map(\.name)
    currentState = names.statesByEveryName()
    currentSlot = names.slotsByEveryName()
    flagIndex = names.flag
    facts = script.facts.map { Test($0.when, names) }
    topics = script.topics.map { CompiledTopic($0, names) }
    texts = script.texts.map { CompiledText($0, names) }
    source = Dictionary(script.sources.map { ($0.id, $0) }) { first, _ in first }
    house = script.house.messages.mapValues { Line($0, names) }
    flagSay = script.flags.map { $0.say.map { Line($0, names) } }
    flagGo = script.flags.map { ($0.go ?? script.tiers[$0.tier]?.go).flatMap { names.state[$0] } }
    flagTier = script.flags.map(\.tier)
    tierSay = script.tiers.compactMapValues { $0.say.map { Line($0, names) } }
    start = names.state[script.start] ?? 0
    reopen = names.state[script.reopen] ?? 0
    neverKept = script.neverKept.map { Test($0, names) }
    var askedAt = [[Int]](repeating: [], count: script.slots.count)
    for (index, step) in steps.enumerated() {
      if let prompt = step.prompt { askedAt[prompt.slot].append(index) }
    }
    self.askedAt = askedAt
    goalSlot = script.goal.flatMap { names.state[$0] }.flatMap { steps[$0].prompt?.slot }
    toGoal = questionsToGoal(steps, goal: script.goal.flatMap { names.state[$0] })
    offers = script.slots.map { script.offers(for: $0) }
    dangerQuestions = DangerQuestions(script)
    slotReadBack = script.slots.map { slot in
      Template(slot.readBack ?? Text(segments: [.literal(slot.label + ": "), .slot(slot.name)]), names)
    }
  }
}

/// Where each name of a script stands.
struct Names {
  let script: Script
  let states: [State]
  let state: [StateName: Int]
  let slot: [String: Int]
  let fact: [String: Int]
  let flag: [String: Int]
  let card: [String: Int]
  let text: [String: Int]

  init(_ script: Script) {
    func positions<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
      Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
    }
    self.script = script
    states = script.dialogs.flatMap(\.states)
    state = positions(states.map(\.name))
    slot = positions(script.slots.map(\.name))
    fact = positions(script.facts.map(\.name))
    flag = positions(script.flags.map(\.id))
    card = positions(script.cards.map(\.name))
    text = positions(script.texts.map(\.name))
  }

  /// States by present and earlier names of their own and of their dialog; a present name beats an earlier one.
  func statesByEveryName() -> [String: Int] {
    var all: [String: Int] = [:]
    for dialog in script.dialogs {
      for state in dialog.states {
        guard let index = self.state[state.name] else { continue }
        for dialogName in [dialog.name] + dialog.was {
          for stateName in [state.name.state] + state.was {
            // A rename may name the whole place (`old_dialog.state`) when a state moved.
            let name = stateName.contains(".") ? stateName : "\(dialogName).\(stateName)"
            if all[name] == nil { all[name] = index }
          }
        }
      }
    }
    for (name, index) in state { all[name.description] = index }
    return all
  }

  func slotsByEveryName() -> [String: Int] {
    var all: [String: Int] = [:]
    for (index, slot) in script.slots.enumerated() {
      for name in slot.was where all[name] == nil { all[name] = index }
    }
    return all.merging(slot) { _, present in present }
  }
}

/// One state, compiled. A class, as what is compiled is never copied in a turn.
final class Step: Sendable {
  struct Setting: Sendable {
    var slot: Int
    var value: Value
    var when: Test?

    init?(_ assignment: Assignment, _ names: Names) {
      guard let slot = names.slot[assignment.slot] else { return nil }
      self.slot = slot
      value = assignment.value
      when = assignment.when.map { Test($0, names) }
    }
  }

  enum Target: Sendable {
    case state(Int)
    case back, resume
  }

  struct Way: Sendable {
    var when: Test?
    var go: Target
  }

  let name: StateName
  let raise: [Int]
  /// Flags that it closes.
  let lower: Set<Int>
  let forget: [Int]
  let set: [Setting]
  let say: [Line]
  let cards: [CompiledCard]
  /// Seconds after which a pause here is an end.
  let reopenAfter: Int64?
  /// While it holds, the conversation goes elsewhere instead of here.
  let leave: (when: Test, go: Int)?
  let prompt: Prompt?
  let readBack: [Int]
  let edit: Line?
  let call: Int?
  let end: Bool
  let sources: [String]
  let next: [Way]
  /// Slots that decide what this state shows; a change of one of them makes it speak again after a correction.
  let reads: Set<Int>

  init(_ state: State, of dialog: Dialog, _ names: Names) {
    let leave = dialog.leave
    reopenAfter = dialog.reopenAfterDays.map { Int64($0 * 86_400) }
    self.leave = leave.flatMap { leave in
      guard let when = leave.when, case .state(let target) = leave.go, let go = names.state[target] else { return nil }
      return (Test(when, names), go)
    }
    name = state.name
    raise = state.raise.compactMap { names.flag[$0] }
    switch state.lower {
    case .tier(let tier):
      let flags = names.script.flags
      lower = Set(flags.indices.filter { flags[$0].tier == tier })
    case .flags(let ids): lower = Set(ids.compactMap { names.flag[$0] })
    case nil: lower = []
    }
    forget = state.forget.compactMap { names.slot[$0] }
    set = state.set.compactMap { Setting($0, names) }
    say = state.say.map { Line($0, names) }
    cards = state.cards.compactMap { use in
      names.card[use.card].map { CompiledCard(use, names.script.cards[$0], state.name, names) }
    }
    prompt = state.question.flatMap { Prompt($0, names) }
    readBack = state.readBack?.slots.compactMap { names.slot[$0] } ?? []
    edit = (state.readBack?.edit).map { Line($0, names) }
    call = state.call.flatMap { names.state[$0] }
    end = state.end
    sources = state.sources
    next = state.next.compactMap { transition in
      let when = transition.when.map { Test($0, names) }
      switch transition.go {
      case .back: return Way(when: when, go: .back)
      case .resume: return Way(when: when, go: .resume)
      case .state(let name): return names.state[name].map { Way(when: when, go: .state($0)) }
      }
    }
    var reads = Set(readBack)
    let facts = names.script.facts
    for line in say { line.collectReads(into: &reads, facts: facts, names) }
    for card in cards { card.collectReads(into: &reads, facts: facts, names) }
    self.reads = reads
  }
}

/// A question, compiled.
final class Prompt: Sendable {
  enum Skip: Sendable {
    case allowed, refused
    case to(Int)
  }

  let slot: Int
  let ask: [Line]
  let again: Line?
  let why: Line?
  let help: Line?
  let retry: [Line]
  let giveUp: Int?
  let skip: Skip
  let always: Bool

  init?(_ question: Question, _ names: Names) {
    guard let slot = names.slot[question.slot] else { return nil }
    self.slot = slot
    ask = question.ask.map { Line($0, names) }
    again = question.again.map { Line($0, names) }
    why = question.why.map { Line($0, names) }
    help = question.help.map { Line($0, names) }
    retry = question.retry.map { Line($0, names) }
    giveUp = question.giveUp.flatMap { names.state[$0] }
    switch question.skip {
    case .allowed: skip = .allowed
    case .refused: skip = .refused
    case .to(let name): skip = names.state[name].map { .to($0) } ?? .allowed
    }
    always = question.always
  }
}

/// A topic, compiled.
final class CompiledTopic: Sendable {
  let name: String
  let say: [Line]
  let cards: [CompiledCard]
  let set: [Step.Setting]
  let sources: [String]
  let when: Test?
  let otherwise: Line?
  let returning: Line?

  init(_ topic: Topic, _ names: Names) {
    name = topic.name
    say = topic.say.map { Line($0, names) }
    cards = topic.cards.compactMap { use in
      names.card[use.card].map { CompiledCard(use, names.script.cards[$0], StateName("topics", topic.name), names) }
    }
    set = topic.set.compactMap { Step.Setting($0, names) }
    sources = topic.sources
    when = topic.when.map { Test($0, names) }
    otherwise = topic.otherwise.map { Line($0, names) }
    returning = topic.returning.map { Line($0, names) }
  }
}
