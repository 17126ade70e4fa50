import Dialog

/// Reads which one of several options is meant: number, letter, ordinal, label, paraphrase.
struct ChoiceReader {
  let view: MessageView
  let context: SlotContext
  let choices: [Choice]
  let finder: OptionFinder

  func read() -> ReadOutcome {
    guard view.count > 0 else { return .nothing }
    if asksBack { return .nothing }
    let start = namesWhatItTakesBack ? 0 : view.afterRetraction
    let outcome = read(from: start)
    if outcome == .nothing, start > 0 { return read(from: 0) }
    return outcome
  }

  /// "It was a typo" where an option is for a typo: its words take nothing else back.
  private var namesWhatItTakesBack: Bool {
    view.tiles([.retract]).contains { finder.isNamed(within: $0.range, view, context: context) }
  }

  private func read(from start: Int) -> ReadOutcome {
    if let whole = finder.whole(view, context: context) { return outcome([whole]) }
    if finder.isPlain, let option = finder.counted(view) { return outcome([option]) }
    if let option = finder.daytime(view) { return outcome([option]) }
    let position = PositionReader(view: view, count: choices.count, from: start)
    switch position.read() {
    case .one(let index): return outcome([index])
    case .several(let indices): return outcome(indices)
    case .outside:
      // "Zilch" is a number as well.
      guard let other = finder.catchAll, finder.catchAllDenies, view.isOne(of: "zilch zip nil nought zero", at: start)
      else { return .nothing }
      return outcome([other])
    case .none: break
    }
    // "None of those really, it's my shoes": first said, first meant.
    if let other = finder.catchAll, let none = view.tiles([.noneOfThem]).first(where: { $0.range.count > 1 }),
      finder.catchAllDenies || none.range.upperBound + 1 < view.count,
      (start..<max(start, none.range.lowerBound)).allSatisfy({ view.has([.stop, .soft, .negator], at: $0) })
    {
      return outcome([other])
    }
    let options = finder.options(view, context: context, from: start)
    if !options.isEmpty { return outcome(options) }
    if let prefixed { return outcome([prefixed]) }
    if let polar { return outcome([polar]) }
    if let other = finder.catchAll, finder.catchAllDenies, !view.tiles([.noneOfThem]).isEmpty {
      return outcome([other])
    }
    if view.isUnsure { return view.unsureOutcome(context.slot) }
    if let other = finder.catchAll, !finder.catchAllDenies, isOccasion { return outcome([other]) }
    return .nothing
  }

  /// "When it's cold", "swimming": it fits no option but the one for all else.
  private var isOccasion: Bool {
    guard finder.areOccasions, !view.heard.asks else { return false }
    let start = view.tokens.indices.first {
      !view.has([.soft], at: $0) && !view.isOne(of: "only mostly mainly", at: $0)
    }
    if let start, view.isOne(of: "when whenever while", at: start), view.count > start + 2 { return true }
    return finder.tellsOccasion(view)
  }

  /// "Which of those is for twisting?", "does a stumble count?": the list is asked about, not answered.
  private var asksBack: Bool {
    var at = 0
    while view.isOne(of: "and so but um umm er sorry ok okay well hmm", at: at) { at += 1 }
    let next = at + 1
    if view.isOne(of: "which", at: at) { return !view.isOne(of: "ever", at: next) }
    if view.isOne(of: "how why who", at: at) {
      return view.heard.asks && !view.isOne(of: "about", at: next)
        || view.isOne(of: "do does did is are was would will should can could many much long bad often", at: next)
    }
    if view.isOne(of: "what", at: at) {
      return view.isOne(of: "is are does do did if counts would", at: next)
        || view.heard.asks && !view.isOne(of: "about", at: next)
    }
    if view.isOne(of: "is", at: at), view.isOne(of: "that this", at: next) { return true }
    guard view.isOne(of: "is are does do did would can could", at: at), !view.isOne(of: "it that we i you", at: next)
    else {
      return view.isOne(of: "do does did", at: at) && view.isOne(of: "you", at: next) && view.heard.asks
    }
    return view.heard.asks
      || view.tokens.indices.contains { view.isOne(of: "count counts mean means include includes included", at: $0) }
  }

  private func outcome(_ options: [Int]) -> ReadOutcome {
    if options.count == 1 {
      return .understood(Reading(value: .choice(options[0]), hedged: !view.tiles([.hedge, .unsure]).isEmpty))
    }
    return options.count <= 3 ? .oneOf(options.map { .choice($0) }) : .nothing
  }

  /// The one option whose label begins with what was typed.
  private var prefixed: Int? {
    guard view.count == 1 else { return nil }
    let typed = view.text(of: 0..<1).lowercased()
    guard typed.count >= 3 else { return nil }
    let fitting = choices.indices.filter { index in
      let label = choices[index].label.lowercased()
      return label.hasPrefix(typed) || label.split(separator: " ").contains { $0.count > 3 && $0.hasPrefix(typed) }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// "Nope" where one option says no.
  private var polar: Int? {
    var yesNo = context
    yesNo.slot.kind = .yesNo
    yesNo.askedSymbols = []
    if isTroubleFree, let none = opening("no none not never nothing".split(separator: " ").map(String.init)) {
      return none
    }
    guard view.count <= 6, case .understood(let reading) = YesNoReader(view: view, context: yesNo).read(),
      case .yesNo(let answer) = reading.value
    else { return nil }
    return opening(answer ? ["yes"] : ["no", "none", "not", "never", "nothing"])
  }

  /// The one option whose label begins with one of the words.
  private func opening(_ words: [String]) -> Int? {
    let fitting = choices.indices.filter { index in
      words.contains(choices[index].label.lowercased().split { !$0.isLetter }.first.map(String.init) ?? "")
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// "Looks the same as the other one", "fine".
  private var isTroubleFree: Bool {
    let well = view.tiles([.noTrouble]).reduce(0) { $0 + $1.range.count }
    return well > 0 && well * 2 >= view.count && !view.tokens.indices.contains { view.has(.negator, at: $0) }
  }
}
