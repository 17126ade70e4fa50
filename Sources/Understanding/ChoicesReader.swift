import Dialog

/// Reads several options at once: "stairs, squatting and after sitting", "1 and 3", "none", "all of them".
struct ChoicesReader {
  let view: MessageView
  let context: SlotContext
  let choices: [Choice]
  let finder: OptionFinder

  func read() -> ReadOutcome {
    guard view.count > 0 else { return .nothing }
    let start = view.afterRetraction
    let set = named(from: start)
    if !set.isEmpty { return understood(set) }
    if let exclusive, saysNone { return understood(ChoiceSet(index: exclusive)) }
    if view.isUnsure { return view.unsureOutcome(context.slot) }
    if saysAll {
      let all = choices.indices.filter { !choices[$0].exclusive }
      return understood(ChoiceSet(all.map(ChoiceSet.init(index:))))
    }
    return .nothing
  }

  private func understood(_ set: ChoiceSet) -> ReadOutcome {
    .understood(
      Reading(value: .choices(withoutExclusive(set, choices)), hedged: !view.tiles([.hedge, .unsure]).isEmpty))
  }

  private var exclusive: Int? { choices.firstIndex(where: \.exclusive) }

  private func named(from start: Int) -> ChoiceSet {
    switch PositionReader(view: view, count: choices.count, from: start).read() {
    case .one(let index): return ChoiceSet(index: index)
    case .several(let indices): return ChoiceSet(indices.map(ChoiceSet.init(index:)))
    case .outside, .none: break
    }
    return ChoiceSet(finder.mentioned(view, context: context, from: start).map(ChoiceSet.init(index:)))
  }

  /// "None", "nope": but a bare "yes" says nothing.
  private var saysNone: Bool {
    if view.tiles([.noneOfThem, .unsure]).contains(where: { $0.sense == .noneOfThem }) { return true }
    var yesNo = context
    yesNo.slot.kind = .yesNo
    yesNo.askedSymbols = []
    guard case .understood(let reading) = YesNoReader(view: view, context: yesNo).read() else { return false }
    return reading.value == .yesNo(false)
  }

  private var saysAll: Bool {
    let tiles = view.tiles([.allOfThem, .bothOfThem])
    return tiles.contains { $0.sense == .allOfThem } || (choices.count { !$0.exclusive } == 2 && !tiles.isEmpty)
  }
}
