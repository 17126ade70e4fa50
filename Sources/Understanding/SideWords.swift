import Dialog

/// Where a message says left, right or both, and where those words mean something else.
struct SideWords {
  let view: MessageView
  let context: SlotContext

  /// A side that is named.
  struct Mention {
    var side: Side
    var at: Int
  }

  func mentions(from start: Int) -> [Mention] {
    var found: [Mention] = []
    for index in start..<max(start, view.count) {
      if let side = side(at: index, known: found) { found.append(Mention(side: side, at: index)) }
    }
    return found
  }

  private func side(at index: Int, known: [Mention]) -> Side? {
    if saysBoth(index) { return .both }
    // "Right today, left tomorrow": beside another side, and set off by a comma, it is one.
    let isListed =
      !known.isEmpty && view.before(index) >= .comma && !view.has(.preposition, at: index + 1)
    if view.isOne(of: "left", at: index) {
      return (isListed || isLeft(index)) && !isTurn(index) ? flipped(.left, index) : nil
    }
    if view.isOne(of: "right", at: index) {
      let isSide = isListed && !view.isOne(of: "now away then so", at: index + 1) || isRight(index)
      return isSide && !isTurn(index) ? flipped(.right, index) : nil
    }
    return view.tokens[index].word == 0 || view.tokens[index].isGuess
      || view.tokens[index].end - view.tokens[index].start < 6
      ? short(index) : nil
  }

  /// "No, the other left": people joke that way about a slip.
  private func flipped(_ side: Side, _ index: Int) -> Side {
    guard view.isOne(of: "other", at: index - 1) else { return side }
    let at = view.isOne(of: "the my", at: index - 2) ? index - 3 : index - 2
    return view.isOne(of: "no oops sorry wait", at: at) ? (side == .left ? .right : .left) : side
  }

  /// "Knee", "leg": what the slot is about, from its own phrases.
  func isPart(_ index: Int) -> Bool {
    guard view.tokens.indices.contains(index), view.tokens[index].symbol != 0 else { return false }
    return context.cueSymbols.contains(view.tokens[index].symbol)
  }

  private func saysBoth(_ index: Int) -> Bool {
    if view.isOne(of: "bilateral bilaterally", at: index) { return true }
    if view.isOne(of: "both", at: index) {
      // "Both annoying and painful"
      guard view.isOne(of: "and", at: index + 2), view.before(index + 2) == .space else { return true }
      return isPart(index + 1) || view.has([.pain, .stop], at: index + 1)
        || view.isOne(of: "left right sides", at: index + 1)
    }
    if view.isOne(of: "pair two 2", at: index) {
      if view.isOne(of: "of", at: index + 1), view.isOne(of: "them these those", at: index + 2) { return true }
      if view.isOne(of: "the", at: index - 1), view.ends(after: index), index > 0 { return true }
      return isPart(index + 1) && view.isOne(of: "the my in two 2", at: max(0, index - 1))
    }
    if view.isOne(of: "alternate alternates alternating alternately", at: index) { return true }
    if view.isOne(of: "swap swaps switch switches varies changes", at: index) {
      return view.ends(after: index) || view.isOne(of: "side sides over around between", at: index + 1)
    }
    if view.isOne(of: "one", at: index) { return isOneAndOther(index) }
    return view.isOne(of: "each every", at: index)
      && (view.isOne(of: "of one side", at: index + 1) || isPart(index + 1) || view.count == 1)
  }

  /// "One's bad and so is the other", "one then the other".
  private func isOneAndOther(_ index: Int) -> Bool {
    guard index == 0 || view.before(index) >= .comma || view.isOne(of: "first", at: index - 1),
      let other = (index + 1..<min(index + 9, view.count)).first(where: { view.isOne(of: "other", at: $0) })
    else { return false }
    let joins = (index + 1..<other).contains { view.isOne(of: "and then than so also", at: $0) }
    let isFree = (index + 1..<view.count).contains {
      view.isOne(of: "not no fine ok okay good left right", at: $0) || view.has(.contrast, at: $0)
    }
    return joins && !isFree
  }

  /// "When I turn right", "a step to the left".
  private func isTurn(_ index: Int) -> Bool {
    guard !isPart(index + 1) else { return false }
    var at = index - 1
    while view.isOne(of: "to the a", at: at) { at -= 1 }
    return view.isOne(
      of:
        "turn turns turning turned pivot pivoting step stepping stepped lean leaning swerve swerved cutting veer look",
      at: at)
  }

  private func isLeft(_ index: Int) -> Bool {
    if isPart(index + 1) { return true }
    if view.isOne(of: "side", at: index + 1), view.isOne(of: "of", at: index + 2), namesSide(after: index + 2) {
      return false
    }
    if view.isOne(of: "alone", at: index + 1) || view.isOne(of: "been being be gets", at: index - 1) { return false }
    if view.isOne(of: "the my on in left", at: index - 1) || view.isOne(of: "side one ones only", at: index + 1) {
      return !view.isOne(of: "what is", at: index - 2) || !view.isOne(of: "to", at: index + 1)
    }
    if view.isOne(
      of: "i we he she they you who just have got is are nothing anything much many days left", at: index - 1),
      !view.isOne(of: "it this that", at: index - 2)
    {
      return false
    }
    if view.isOne(of: "a", at: index + 1), view.isOne(of: "bit little touch lot tad", at: index + 2) { return true }
    if view.before(index + 1) == .space,
      view.isOne(of: "to over in until till out off behind it a my me the him her for at work", at: index + 1)
    {
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
    if view.isOne(of: Self.abstract, at: index + 1) || isInterjection(index) { return false }
    if view.isOne(of: "the my his her their", at: index - 1) { return true }
    if view.isOne(of: "of", at: index - 1), view.isOne(of: "opposite", at: index - 2) { return true }
    if view.isOne(of: "as", at: index + 1), view.isOne(of: "well", at: index + 2) { return true }
    if view.isOne(of: "on in left", at: index - 1), view.before(index) == .space { return true }
    if view.isOne(of: "i you he she we they", at: index - 1), view.ends(after: index) { return false }
    if view.isOne(of: "is are am about all not quite be was sounds looks seems just", at: index - 1) {
      return view.isOne(of: "is was just", at: index - 1) && view.isOne(of: "it pain", at: index - 2)
        && view.ends(after: index)
    }
    if view.has(.preposition, at: index + 1) { return false }
    if view.isOne(of: "then so ok okay", at: index + 1) { return false }
    return !(view.heard.asks && view.has(.asking, at: 0)) && (view.count <= 4 || view.ends(after: index) || index == 0)
  }

  /// "Right you are", "yeah right", "right, let me think".
  private func isInterjection(_ index: Int) -> Bool {
    let next = index + 1
    if view.isOne(of: "you", at: next), view.isOne(of: "are", at: next + 1) || view.ends(after: next) { return true }
    if view.isOne(of: "o oh ho", at: next) { return true }
    if view.count == index + 1, view.before(index) == .space,
      view.isOne(of: "yeah ya yea ah oh ok okay too damn dead quite all alright um so", at: index - 1)
    {
      return index == 1
    }
    guard index == 0, next < view.count, view.before(next) >= .comma || view.isOne(of: "let lets well", at: next) else {
      return false
    }
    return view.isOne(
      of:
        "let so well ok okay um uh hmm what where how why give hang hold wait one ready whatever now then next anyway",
      at: next)
  }

  /// Things that are right or wrong rather than on the right.
  private static let abstract: StaticString =
    "answer answers way thing things word words choice amount track time place person order number decision direction kind size sort question mood"

  private func namesSide(after index: Int) -> Bool {
    (index..<min(index + 4, view.count)).contains { view.isOne(of: "left right", at: $0) }
  }

  /// Short forms and slips: "lft", "rhs", "lefty", "L knee".
  private func short(_ index: Int) -> Side? {
    let typed = view.text(of: index..<index + 1).lowercased()
    if let side = Self.forms[typed] { return side }
    guard let side = Self.letters[typed] else { return nil }
    if view.count == 1 || isPart(index + 1) || view.isOne(of: "leg side one", at: index + 1) { return side }
    if view.isOne(of: "my the", at: index - 1), view.ends(after: index) { return side }
    // "L and R"
    return [index - 2, index + 2, index - 1, index + 1].contains { place in
      guard view.tokens.indices.contains(place) else { return false }
      let near = view.text(of: place..<place + 1).lowercased()
      guard Self.letters[near].map({ $0 != side }) ?? (near == "left" || near == "right") else { return false }
      let between = (place + index) / 2
      return abs(place - index) == 1 || view.has([.joint, .alternative], at: between)
        || view.isOne(of: "n", at: between)
    } ? side : nil
  }

  private static let forms: [String: Side] = {
    let left = """
      lef lft elft leff leftt letf lefft lefty leftie lefties lhs leftside lefthand lefthanded ledt lett leftmost lefr
      leftwards leftish
      """
    let right = """
      rght rigt rigth rihgt righ rightt irght ryt ryte rught rigjt rhs righty rightie rightside righthand righthanded
      rightmost rigght righr rihht roght rightish
      """
    let both = "bth boht bothh obth bouth botth boith"
    var forms: [String: Side] = [:]
    for (words, side) in [(left, Side.left), (right, .right), (both, .both)] {
      for word in words.split(whereSeparator: \.isWhitespace) { forms[String(word)] = side }
    }
    return forms
  }()

  /// Forms that mean a side only where nothing else fits.
  private static let letters: [String: Side] = [
    "l": .left, "lt": .left, "lh": .left, "lf": .left, "r": .right, "rt": .right, "rh": .right, "rite": .right,
    "wright": .right, "bot": .both,
  ]
}
