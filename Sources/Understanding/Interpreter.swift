import Dialog

/// Understands what a person typed, with the words of one script.
///
/// Built once per script; `hear` goes over a message once, and everything else looks at what it found.
/// ```swift
/// let interpreter = Interpreter(script)
/// let heard = interpreter.hear("left knee, about a 6")
/// interpreter.read(heard, slot: 0, now: now)
/// ```
public struct Interpreter: Sendable {
  let vocabulary: Vocabulary
  private let contexts: [SlotContext]
  private let finders: [OptionFinder?]
  private let traits: [FlagScanner.Traits]
  private let told: [Bool]

  /// Builds the lexicon and the phrase automaton.
  public init(_ script: Script) {
    let vocabulary = Vocabulary(script)
    self.vocabulary = vocabulary
    let questions = script.dialogs.lazy.flatMap(\.states).compactMap(\.question)
    let asked = Dictionary(grouping: questions, by: \.slot).mapValues { $0.flatMap { $0.ask.flatMap(\.variants) } }
    contexts = script.slots.enumerated().map {
      SlotContext($0.offset, $0.element, asked: asked[$0.element.name] ?? [], vocabulary)
    }
    traits = script.flags.map(FlagScanner.Traits.init)
    told = script.topics.map { $0.kind == .told }
    finders = script.slots.map { $0.choices.isEmpty ? nil : OptionFinder($0, vocabulary) }
  }

  /// Normalises (NFKC, case), splits into words, and finds every phrase of the script in one pass.
  public func hear(_ text: String) -> Heard { vocabulary.hear(text) }

  /// The whole message is an option's id, label, short or number (several for `choices`: "1, 3").
  public func exactOption(_ heard: Heard, slot: Int) -> Value? {
    guard contexts.indices.contains(slot) else { return nil }
    return ExactOptionReader(view: view(heard), context: contexts[slot]).read()
  }

  /// The whole message is a phrase that the author gave an option of the slot.
  public func optionPhrase(_ heard: Heard, slot: Int) -> Value? {
    guard contexts.indices.contains(slot), let finder = finders[slot] else { return nil }
    let context = contexts[slot]
    guard case .choice = context.slot.kind else { return nil }
    return finder.whole(view(heard), context: context).map { .choice($0) }
  }

  /// The option that the message firmly answers with, by its label or a phrase of the author's somewhere in it.
  public func namedOption(_ heard: Heard, slot: Int) -> Value? {
    guard contexts.indices.contains(slot), let finder = finders[slot] else { return nil }
    let context = contexts[slot]
    guard case .choice(let choices) = context.slot.kind else { return nil }
    let view = view(heard)
    guard !view.holdsQuestion else { return nil }
    let reader = ChoiceReader(view: view, context: context, choices: choices, finder: finder)
    guard case .understood(let reading) = reader.read(), !reading.hedged, case .choice(let option) = reading.value,
      finder.isNamed(option, view, context: context)
    else { return nil }
    return reading.value
  }

  /// Danger signs that the message reports: not denied, not somebody else's, not long past.
  public func sightings(_ heard: Heard) -> [Sighting] {
    FlagScanner(view: view(heard), traits: traits).sightings()
  }

  /// The command that the whole message is, politeness aside.
  public func command(_ heard: Heard) -> Command.Name? { CommandReader(view: view(heard)).read() }

  /// The command that a clause of the message is, where the rest only leads up to it.
  public func clauseCommand(_ heard: Heard) -> Command.Name? { CommandReader(view: view(heard)).readClause() }

  /// The topic that the person asks about: an index into `script.topics`.
  public func topic(_ heard: Heard) -> Int? { topicReader(heard).read()?.topic }

  /// What a message says beside asking for its topic ("yes, but can I still run?"); nil when that is nothing.
  public func besideTopic(_ heard: Heard) -> Heard? {
    let reader = topicReader(heard)
    return reader.read().flatMap { reader.rest(beside: $0) }.map(hear)
  }

  /// The topic that the person tells of (a feeling, or news), though nothing is asked.
  public func toldTopic(_ heard: Heard) -> Int? { topicReader(heard).readTold()?.topic }

  /// What a message says beside what it tells of; nil when that is nothing.
  public func besideTold(_ heard: Heard) -> Heard? {
    let reader = topicReader(heard)
    return reader.readTold().flatMap { reader.rest(beside: $0) }.map(hear)
  }

  private func topicReader(_ heard: Heard) -> TopicReader { TopicReader(view: view(heard), told: told) }

  /// Reads the message as the answer to a slot (an index into `script.slots`).
  public func read(_ heard: Heard, slot: Int, now: LocalTime) -> ReadOutcome {
    guard contexts.indices.contains(slot) else { return .nothing }
    let context = contexts[slot]
    let heard = finders[slot].flatMap { Compounds.joined(heard, vocabulary, $0) } ?? heard
    let view = view(heard)
    switch context.slot.kind {
    case .yesNo: return YesNoReader(view: view, context: context).read()
    case .scale(let bounds): return ScaleReader(view: view, context: context, bounds: bounds).read()
    case .number(let unit, let min, let max):
      return NumberReader(view: view, context: context, unit: unit, min: min, max: max).read()
    case .choice(let choices):
      guard let finder = finders[slot] else { return .nothing }
      let outcome = ChoiceReader(view: view, context: context, choices: choices, finder: finder).read()
      if case .understood = outcome { return outcome }
      guard let mended = Misspellings.mended(heard, vocabulary, finder) else { return outcome }
      let second = ChoiceReader(view: self.view(mended), context: context, choices: choices, finder: finder).read()
      return second == .nothing ? outcome : second
    case .choices(let choices):
      guard let finder = finders[slot] else { return .nothing }
      return ChoicesReader(view: view, context: context, choices: choices, finder: finder).read()
    case .side: return SideReader(view: view, context: context).read()
    case .duration: return DurationReader(view: view, context: context, now: now).read()
    case .text: return TextReader(view: view).read()
    }
  }

  /// Answers to slots with `ahead` that the message gives beside its own.
  public func ahead(_ heard: Heard, now: LocalTime) -> [AheadReading] {
    AheadReader(view: view(heard), now: now).read(contexts, finders: finders)
  }

  /// Yes or no to a question of the engine's own ("Start again?"); nil for anything else.
  public func yesNo(_ heard: Heard) -> Bool? {
    let view = view(heard)
    let context = SlotContext(proposal: Slot(name: "", kind: .yesNo))
    if let word = view.housePhrase { return word == .yes ? true : word == .no ? false : nil }
    guard case .understood(let reading) = YesNoReader(view: view, context: context).read(),
      case .yesNo(let answer) = reading.value
    else { return nil }
    return answer
  }

  /// A yes or no that can't be taken for anything else: without doubt, condition or question. Nil for anything else.
  public func firmYesNo(_ heard: Heard) -> Bool? {
    guard !heard.asks else { return nil }
    let view = view(heard)
    if let word = view.housePhrase { return word == .yes ? true : word == .no ? false : nil }
    let holdsMore =
      view.tokens.indices.contains { view.isOne(of: "but if except unless first only", at: $0) }
    guard !holdsMore,
      case .understood(let reading) = YesNoReader(
        view: view, context: SlotContext(proposal: Slot(name: "", kind: .yesNo))
      ).read(), !reading.hedged, case .yesNo(let answer) = reading.value
    else { return nil }
    return answer
  }

  /// True when the message adds to what was said ("too", "as well").
  public func adds(_ heard: Heard) -> Bool {
    let view = view(heard)
    return view.tokens.indices.contains {
      view.isOne(of: "too also", at: $0) || view.isOne(of: "as", at: $0) && view.isOne(of: "well", at: $0 + 1)
    }
  }

  /// A correction of an earlier answer: begins with (or contains) one of the script's openings, or "change X to Y".
  public func correction(_ heard: Heard) -> Correction? { CorrectionReader(view: view(heard)).read() }

  private func view(_ heard: Heard) -> MessageView { MessageView(heard: heard, vocabulary: vocabulary) }
}
