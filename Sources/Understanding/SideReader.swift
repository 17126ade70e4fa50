import Dialog

/// Reads left, right or both; "that's right" and "nothing left" are neither.
struct SideReader {
  let view: MessageView
  let context: SlotContext

  private var words: SideWords { SideWords(view: view, context: context) }

  func read() -> ReadOutcome {
    let start = max(view.afterRetraction, afterDenial, afterContrast)
    if let side = side(from: start) ?? (start > 0 ? side(from: 0) : nil) {
      return .understood(Reading(value: .side(side), hedged: !view.tiles([.hedge]).isEmpty))
    }
    return view.isUnsure ? view.unsureOutcome(context.slot) : .nothing
  }

  /// "Left... no, right", "right nope left sry": where the second side begins.
  private var afterDenial: Int {
    view.tokens.indices.last { index in
      guard index > 0, view.isOne(of: "no nope nah noo nooo naw oops whoops sorry sry soz wait lol", at: index),
        view.before(index) >= .comma || view.isOne(of: "left right both knee one leg side", at: index - 1)
          || view.isOne(of: "oh lol um er haha ugh wait oops sorry no nope", at: index - 1)
      else { return false }
      var at = index + 1
      while view.isOne(
        of: """
          no nope nah my the other it is its wait sorry sry soz i mean meant actually a make that lol oops um er uh duh \
          haha hang on silly me
          """, at: at)
      {
        at += 1
      }
      return view.isOne(of: "left right both", at: at)
        && (0..<index).contains { view.isOne(of: "left right both", at: $0) }
    }.map { $0 + 1 } ?? 0
  }

  /// "I said left, but it's the right": where the side that counts begins.
  private var afterContrast: Int {
    guard let contrast = view.tokens.indices.last(where: { view.has(.contrast, at: $0) }),
      !view.holds("too also both well", in: contrast..<view.count)
    else { return 0 }
    let after = contrast + 1..<min(contrast + 4, max(contrast + 1, view.count))
    let settles = after.contains { index in
      view.isOne(of: "it", at: index) && view.isOne(of: "is", at: index + 1)
        || view.isOne(of: "really actually", at: index)
        || view.isOne(of: "this", at: index) && view.isOne(of: "time", at: index + 1)
    }
    return settles ? contrast + 1 : 0
  }

  private func side(from start: Int) -> Side? {
    let mentions = words.mentions(from: start)
    if mentions.isEmpty { return namesAll(from: start) ? .both : nil }
    let states = mentions.map { SideState(view: view, words: words, mentions: mentions, mention: $0, from: start) }
    let open = states.filter { !$0.isNegated && !$0.isHealthy }
    var said = open.filter { !$0.isPast }.map(\.mention)
    if said.isEmpty { said = open.map(\.mention) }
    guard !said.isEmpty else {
      guard mentions.allSatisfy({ $0.side == mentions[0].side }) else { return nil }
      let isOther = states.allSatisfy(\.isNegated) || view.tokens.indices.contains { view.isOne(of: "other", at: $0) }
      return isOther ? other(mentions[0].side) : nil
    }
    if isUndecided(said) { return nil }
    if let part = isSideOfPart(said) { return part }
    if let moved = moved(said) { return moved }
    let named = Set(said.map(\.side))
    if named.contains(.both) || named.count > 1 { return .both }
    return said.first?.side
  }

  private func other(_ side: Side) -> Side? { side == .left ? .right : side == .right ? .left : nil }

  /// "Not sure if left or right", "left or right?".
  private func isUndecided(_ said: [SideWords.Mention]) -> Bool {
    guard Set(said.map(\.side)).count == 2, !said.contains(where: { $0.side == .both }),
      view.isUnsure || view.heard.asks || view.has(.asking, at: 0)
    else { return false }
    return (said[0].at..<(said.last?.at ?? 0)).contains { view.has(.alternative, at: $0) }
  }

  /// "My knees", "the knees hurt".
  private func namesAll(from start: Int) -> Bool {
    (start..<max(start, view.count)).contains { index in
      guard words.isPart(index), view.text(of: index..<index + 1).lowercased().hasSuffix("s") else { return false }
      if index == start { return true }
      return view.isOne(of: "my the these our two 2 all", at: index - 1)
        && !(start..<index).contains { view.isOne(of: "one which neither any none not no", at: $0) }
    }
  }

  /// "Right knee, on the left side", "left knee, on the right": a side of the part is not the part.
  private func isSideOfPart(_ said: [SideWords.Mention]) -> Side? {
    var parts = said.filter { words.isPart($0.at + 1) || view.isOne(of: "one leg", at: $0.at + 1) }
    if parts.isEmpty {
      // "My left, on the right edge"
      parts = said.filter { !isPlace($0) }
      guard said.allSatisfy({ !isPlace($0) || view.holds("on at near by", in: max(0, $0.at - 3)..<$0.at) }) else {
        return nil
      }
    }
    let sides = said.filter { mention in
      guard let part = parts.first(where: { $0.side != mention.side }), !joins(part.at, mention.at) else {
        return false
      }
      return isPlace(mention)
        || (view.isOne(of: "on", at: mention.at - 2) && view.isOne(of: "the its", at: mention.at - 1)
          && view.ends(after: mention.at))
    }
    guard Set(parts.map(\.side)).count == 1, !sides.isEmpty, parts.count + sides.count == said.count else { return nil }
    return parts[0].side
  }

  /// "Right side", "left hand edge".
  private func isPlace(_ mention: SideWords.Mention) -> Bool {
    let next = view.isOne(of: "hand", at: mention.at + 1) ? mention.at + 2 : mention.at + 1
    return view.isOne(of: SideSenses.places, at: next)
  }

  /// "Left knee and the right side too".
  private func joins(_ first: Int, _ second: Int) -> Bool {
    (min(first, second)..<max(first, second)).contains { view.has(.joint, at: $0) }
      || view.holds("too also well both", in: max(first, second)..<view.count)
  }

  /// "Used to be both, now just left": what is now counts, unless it says "too".
  private func moved(_ said: [SideWords.Mention]) -> Side? {
    guard said.count > 1, let last = said.last else { return nil }
    let tokens = view.tokens.indices
    let change = tokens.last { index in
      index < last.at
        && (view.isOne(of: "now moved switched shifted currently nowadays lately", at: index)
          || view.isOne(of: "only just", at: index) && !view.ends(after: index))
    }
    guard let change, said.contains(where: { $0.at < change }) else { return nil }
    if isAdded(from: change) { return .both }
    let present = Set(said.filter { $0.at > change }.map(\.side))
    return present.count == 1 ? present.first : .both
  }

  /// "And now the right as well", "now the right is starting": the one before it still counts.
  private func isAdded(from change: Int) -> Bool {
    let after = change + 1..<max(change + 1, view.count)
    if after.contains(where: {
      view.isOne(
        of: """
          too also well both starting started joining joined join following followed catching going gone playing \
          kicking flaring
          """, at: $0)
    }) {
      return true
    }
    return view.isOne(of: "and", at: change - 1) && view.isOne(of: "now lately", at: change)
      && !view.holds("was were used moved switched shifted began originally initially first previously", in: 0..<change)
  }
}
