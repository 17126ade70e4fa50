import Dialog

/// Reads several options at once: "stairs, squatting and after sitting", "1 and 3", "none", "all of them".
struct ChoicesReader {
  let view: MessageView
  let context: SlotContext
  let choices: [Choice]
  let finder: OptionFinder

  func read() -> ReadOutcome {
    guard view.count > 0 else { return .nothing }
    // "I can't say for sure": words of doubt that make up the message are no option, though one may share a word.
    let doubt = view.tiles([.unsure]).reduce(0) { $0 + $1.range.count }
    if doubt * 2 >= view.count { return view.unsureOutcome(context.slot) }
    let start = view.afterRetraction
    // "None of these, I have a chair": where nothing is in danger, what comes first is the answer.
    if !context.slot.danger, let exclusive,
      view.tiles([.noneOfThem]).contains(where: {
        $0.range.lowerBound == start && view.has(.firstPerson, at: $0.range.upperBound)
      })
    {
      return understood(ChoiceSet(index: exclusive))
    }
    let set = named(from: start)
    if let exclusive, set == ChoiceSet(index: exclusive) {
      return understood(set, isHedged: hedgeOfNone() ?? false)
    }
    if !set.isEmpty { return understood(set) }
    if let exclusive, let isHedged = hedgeOfNone() {
      return understood(ChoiceSet(index: exclusive), isHedged: isHedged)
    }
    if view.isUnsure { return view.unsureOutcome(context.slot) }
    if saysAll {
      let all = choices.indices.filter { !choices[$0].exclusive }
      return understood(ChoiceSet(all.map(ChoiceSet.init(index:))))
    }
    return .nothing
  }

  private func understood(_ set: ChoiceSet, isHedged: Bool = false) -> ReadOutcome {
    .understood(
      Reading(
        value: .choices(withoutExclusive(set, choices)), hedged: isHedged || !view.tiles([.hedge, .unsure]).isEmpty))
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

  /// "None", "nope", and with a doubt "I don't think so": whether it is hedged. A bare "yes" says nothing.
  private func hedgeOfNone() -> Bool? {
    if let tile = view.tiles([.noneOfThem, .unsure]).first(where: { $0.sense == .noneOfThem }) {
      return context.slot.danger && isPartOfMore(tile)
    }
    var yesNo = context
    yesNo.slot.kind = .yesNo
    yesNo.askedSymbols = []
    guard case .understood(let reading) = YesNoReader(view: view, context: yesNo).read(), reading.value == .yesNo(false)
    else { return nil }
    if context.slot.danger, isInterrupted { return nil }
    return reading.hedged || context.slot.danger && (isExclaimed || deniesOneThing)
  }

  /// "No swelling": one sign is denied, which is no firm "none" of them all.
  private var deniesOneThing: Bool {
    guard view.tiles([.noneOfThem]).isEmpty else { return false }
    return view.tokens.indices.contains { index in
      let next = index + 1
      return view.isOne(of: "no", at: index) && next < view.count && view.before(next) == .space
        && !view.has([.stop, .soft, .polite, .trailing], at: next)
        && !view.isOne(
          of: "sign signs problem problems symptom symptoms issue issues trouble worries danger red", at: next)
        && !view.isOne(of: "thanks thank ta cheers way no nope nah not never none nothing god sir madam maam", at: next)
    }
  }

  /// "No wait, it was before that": about danger that is no "none".
  private var isInterrupted: Bool {
    view.tokens.indices.contains { view.isOne(of: "no", at: $0) && view.isOne(of: "wait hang hold", at: $0 + 1) }
  }

  /// "Oh no, that list is scary": about danger that is no firm "none".
  private var isExclaimed: Bool {
    view.count > 2
      && view.tokens.indices.contains { index in
        view.isOne(of: "oh omg ah aw god goodness", at: index) && view.isOne(of: "no", at: index + 1)
      }
  }

  /// "Nothing eases it", "thanks for nothing": about danger that is no firm "none".
  private func isPartOfMore(_ tile: SenseTile) -> Bool {
    let start = tile.range.lowerBound
    guard tile.range.count == 1, view.isOne(of: "nothing", at: start) else { return false }
    return !view.ends(after: start) || view.isOne(of: "for", at: start - 1)
  }

  private var saysAll: Bool {
    // "That's all" ends a list; it takes nothing of it.
    let tiles = view.tiles([.allOfThem, .bothOfThem]).filter { tile in
      !view.isOne(of: "is", at: tile.range.lowerBound - 1) && !view.isOne(of: "is", at: tile.range.lowerBound)
    }
    return tiles.contains { $0.sense == .allOfThem } || (choices.count { !$0.exclusive } == 2 && !tiles.isEmpty)
  }
}
