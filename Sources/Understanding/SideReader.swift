import Dialog

/// Reads left, right or both; "that's right" and "nothing left" are neither.
struct SideReader {
  let view: MessageView
  let context: SlotContext

  func read() -> ReadOutcome {
    let start = view.afterRetraction
    if let side = side(from: start) ?? (start > 0 ? side(from: 0) : nil) {
      return .understood(Reading(value: .side(side), hedged: !view.tiles([.hedge]).isEmpty))
    }
    return view.isUnsure ? view.unsureOutcome(context.slot) : .nothing
  }

  private func side(from start: Int) -> Side? {
    if view.count == 1, let meant = misspelt { return meant }
    var sides: [(side: Side, at: Int, isNegated: Bool)] = []
    for index in start..<view.count {
      if saysBoth(index) {
        sides.append((.both, index, isNegated(index)))
      } else if view.isOne(of: "left", at: index), isLeft(index) {
        sides.append((.left, index, isNegated(index)))
      } else if view.isOne(of: "right", at: index), isRight(index) {
        sides.append((.right, index, isNegated(index)))
      }
    }
    let said = sides.filter { !$0.isNegated && !isHealthy($0.at) }
    guard !said.isEmpty else {
      return sides.count == 1 && sides[0].isNegated ? other(sides[0].side) : nil
    }
    if let moved = moved(said.map { ($0.side, $0.at) }) { return moved }
    let named = Set(said.map(\.side))
    if named.contains(.both) || named.count > 1 { return .both }
    return said.first?.side
  }

  private func other(_ side: Side) -> Side? { side == .left ? .right : side == .right ? .left : nil }

  /// "Used to be both, now just left": what is now counts, unless it says "too".
  private func moved(_ said: [(side: Side, at: Int)]) -> Side? {
    guard said.count > 1, let last = said.last else { return nil }
    let tokens = view.tokens.indices
    let change = tokens.last { index in
      index < last.at && (view.isOne(of: "now moved switched shifted only just currently", at: index))
    }
    guard let change, said.contains(where: { $0.at < change }) else { return nil }
    if tokens.contains(where: { $0 > change && view.isOne(of: "too also well both", at: $0) }) { return .both }
    let present = Set(said.filter { $0.at > change }.map(\.side))
    return present.count == 1 ? present.first : .both
  }

  private func isNegated(_ index: Int) -> Bool {
    let clause = view.tokens[index].clause
    return (max(0, index - 3)..<index).contains { before in
      view.isOne(of: "not never no", at: before) && view.tokens[before].clause == clause
        && !(before + 1..<index + 1).contains { view.before($0) >= .comma }
        && !view.isOne(of: "only just sure", at: before + 1)
    }
  }

  /// "Right is fine".
  private func isHealthy(_ index: Int) -> Bool {
    var at = index + 1
    while at < view.count, isPart(at) { at += 1 }
    guard view.isOne(of: "is feels seems", at: at) else { return false }
    while view.isOne(of: "is feels seems all totally completely absolutely", at: at) { at += 1 }
    return view.isOne(of: "fine ok okay good normal alright great perfect healthy", at: at)
  }

  /// "Knee", "leg": what the slot is about, from its own phrases.
  private func isPart(_ index: Int) -> Bool {
    guard view.tokens.indices.contains(index) else { return false }
    guard view.tokens[index].symbol != 0 else { return false }
    return context.cueSymbols.contains(view.tokens[index].symbol)
  }

  private func saysBoth(_ index: Int) -> Bool {
    if view.isOne(of: "both bilateral bilaterally", at: index) { return true }
    return view.isOne(of: "each", at: index)
      && (view.isOne(of: "of one side", at: index + 1) || isPart(index + 1) || view.count == 1)
  }

  private func isLeft(_ index: Int) -> Bool {
    if isPart(index + 1) { return true }
    if view.isOne(of: "side", at: index + 1), view.isOne(of: "of", at: index + 2), namesSide(after: index + 2) {
      return false
    }
    if view.isOne(of: "the my on left", at: index - 1) || view.isOne(of: "side one ones only", at: index + 1) {
      return !view.isOne(of: "what is", at: index - 2) || !view.isOne(of: "to", at: index + 1)
    }
    if view.isOne(
      of: "i we he she they you who just have got is are nothing anything much many days left", at: index - 1),
      !view.isOne(of: "it this that", at: index - 2)
    {
      return false
    }
    if view.isOne(of: "to over in until till out off behind it a my me the him her for at work", at: index + 1) {
      return view.count > index + 2 && isPart(index + 2)
    }
    let previous = index - 1
    if previous >= 0, !view.has(.stop, at: previous), view.before(index) == .space, !isPart(previous),
      view.lexeme(previous).unitDays > 0 || view.tokens[previous].word == 0
    {
      return false
    }
    return !(view.heard.asks && view.has(.asking, at: 0))
  }

  private func isRight(_ index: Int) -> Bool {
    if isPart(index + 1) { return true }
    if view.isOne(of: "side", at: index + 1), view.isOne(of: "of", at: index + 2), namesSide(after: index + 2) {
      return false
    }
    if view.isOne(of: "side one ones only leg", at: index + 1) { return true }
    if view.isOne(of: Self.abstract, at: index + 1) { return false }
    if view.isOne(of: "the my his her their", at: index - 1) { return true }
    if view.isOne(of: "as", at: index + 1), view.isOne(of: "well", at: index + 2) { return true }
    if view.isOne(of: "on left", at: index - 1) { return true }
    if view.isOne(of: "is are am about all not quite be was sounds looks seems just", at: index - 1) {
      return view.isOne(of: "is was just", at: index - 1) && view.isOne(of: "it pain", at: index - 2)
        && view.ends(after: index)
    }
    if view.has(.preposition, at: index + 1) { return false }
    if view.isOne(of: "then so ok okay", at: index + 1) { return false }
    return !(view.heard.asks && view.has(.asking, at: 0)) && (view.count <= 4 || view.ends(after: index) || index == 0)
  }

  /// Things that are right or wrong rather than on the right.
  private static let abstract: StaticString =
    "answer answers way thing things word words choice amount track time place person order number decision direction kind size sort question"

  private func namesSide(after index: Int) -> Bool {
    (index..<min(index + 4, view.count)).contains { view.isOne(of: "left right", at: $0) }
  }

  /// One word that is nearly "left" or "right".
  private var misspelt: Side? {
    let typed = view.text(of: 0..<1).lowercased()
    switch typed {
    case "l", "lef", "lft", "elft", "leff", "leftt", "letf", "lefft": return .left
    case "r", "rite", "rght", "rigt", "rigth", "rihgt", "righ", "rightt", "irght", "wright": return .right
    case "bth", "boht", "bot", "bothh", "obth", "either": return typed == "either" ? nil : .both
    default: return nil
    }
  }
}
