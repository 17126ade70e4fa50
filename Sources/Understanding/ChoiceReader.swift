import Dialog

/// Reads which one of several options is meant: number, letter, ordinal, label, paraphrase.
struct ChoiceReader {
  let view: MessageView
  let context: SlotContext
  let choices: [Choice]
  let finder: OptionFinder

  func read() -> ReadOutcome {
    guard view.count > 0 else { return .nothing }
    if view.isOne(of: "what", at: 0), view.isOne(of: "do does", at: 1), view.isOne(of: "mean", at: view.count - 1) {
      return .nothing
    }
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
    case .outside: return .nothing
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
    return view.isUnsure ? view.unsureOutcome(context.slot) : .nothing
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
