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

  private var senses: SideSenses { SideSenses(view: view, isPart: isPart) }

  private func side(at index: Int, known: [Mention]) -> Side? {
    if BothWords(view: view, isPart: isPart).isBoth(at: index) { return .both }
    // "Right today, left tomorrow": beside another side, and set off by a comma, it is one.
    let isListed =
      !known.isEmpty && view.before(index) >= .comma
      && (!view.has(.preposition, at: index + 1) || known.contains { isAlike($0.at + 1, index + 1) })
    if view.isOne(of: "left", at: index) {
      guard !senses.isTurn(index), !senses.isPlace(index), !senses.isLeaving(index), !senses.isRemaining(index) else {
        return nil
      }
      return isListed || isLeft(index) ? flipped(.left, index) : nil
    }
    if view.isOne(of: "right", at: index) {
      guard !senses.isTurn(index), !senses.isPlace(index), !senses.isCorrect(index) else { return nil }
      let isParallel = known.contains { isAlike($0.at + 1, index + 1) }
      let isSide =
        isListed && (isParallel || !senses.isExact(index)) && !view.isOne(of: "so", at: index + 1) || isRight(index)
      return isSide ? flipped(.right, index) : nil
    }
    return view.tokens[index].word == 0 || view.tokens[index].isGuess
      || view.tokens[index].end - view.tokens[index].start < 6
      ? short(index) : nil
  }

  /// "Left when I run, right when I sit": the same word follows both.
  private func isAlike(_ first: Int, _ second: Int) -> Bool {
    first < view.count && second < view.count && view.tokens[first].symbol != 0
      && view.tokens[first].symbol == view.tokens[second].symbol
  }

  /// "No, the other left": people joke that way about a slip.
  private func flipped(_ side: Side, _ index: Int) -> Side {
    guard view.isOne(of: "other", at: index - 1) else { return side }
    let at = view.isOne(of: "the my", at: index - 2) ? index - 3 : index - 2
    return view.isOne(of: "no oops sorry wait", at: at) ? (side == .left ? .right : .left) : side
  }

  /// "Knee", "leg": what the slot is about, from its own phrases; and words made of it: "kneecap".
  func isPart(_ index: Int) -> Bool {
    guard view.tokens.indices.contains(index) else { return false }
    let symbol = view.tokens[index].symbol
    if symbol != 0, context.cueSymbols.contains(symbol) { return true }
    let word = view.text(of: index..<index + 1).lowercased()
    return word.utf8.count > 6
      && context.cueSymbols.contains { cue in
        let bytes = view.vocabulary.lexicon.bytes(of: cue)
        return bytes.count >= 4 && word.utf8.starts(with: bytes)
      }
  }

  private func isLeft(_ index: Int) -> Bool {
    if isPart(index + 1) { return true }
    if view.isOne(of: "alone", at: index + 1) || view.isOne(of: "been being be gets", at: index - 1) { return false }
    if view.isOne(of: "the my on in left", at: index - 1) || view.isOne(of: "side one ones only", at: index + 1) {
      return !view.isOne(of: "what is", at: index - 2) || !view.isOne(of: "to", at: index + 1)
    }
    if view.isOne(
      of: "i we he she they you who have got is are nothing anything much many days left", at: index - 1),
      !view.isOne(of: "it this that", at: index - 2)
    {
      return false
    }
    // "He has just left", but "just left": only that one.
    if view.isOne(of: "just", at: index - 1), view.isOne(of: "i we he she they you who have has had", at: index - 2) {
      return false
    }
    if view.isOne(of: "a", at: index + 1), view.isOne(of: "bit little touch lot tad", at: index + 2) { return true }
    // "Left for sure", "left the worst"
    if view.isOne(of: "for", at: index + 1), view.isOne(of: "sure definite certain now me", at: index + 2) {
      return true
    }
    if view.isOne(of: "the", at: index + 1), view.isOne(of: "worst most worse", at: index + 2) { return true }
    if view.before(index + 1) == .space,
      view.isOne(of: "to over in until till out off behind it a my me the him her for at work", at: index + 1)
    {
      return view.count > index + 2 && isPart(index + 2)
    }
    // "Two left feet", "what is left for me"
    if view.isOne(of: "feet shoes", at: index + 1) { return false }
    let previous = index - 1
    if previous >= 0, !view.has(.stop, at: previous), view.before(index) == .space, !isPart(previous),
      view.lexeme(previous).unitDays > 0 || view.tokens[previous].word == 0
    {
      return false
    }
    return !(view.heard.asks && view.has(.asking, at: 0)) || isTagged(index)
  }

  /// "Left innit", "right isn't it": a tag asks for no more than a nod.
  private func isTagged(_ index: Int) -> Bool { isTag(index + 1) || isTag(index + 2) }

  /// "Innit", "isn't it".
  func isTag(_ index: Int) -> Bool {
    view.isOne(of: "is", at: index) && index + 3 == view.count
      && (view.isOne(of: "it", at: index + 1) && view.isOne(of: "not", at: index + 2)
        || view.isOne(of: "not", at: index + 1) && view.isOne(of: "it", at: index + 2))
  }

  private func isRight(_ index: Int) -> Bool {
    if isPart(index + 1) || isTagged(index) && index <= 1 && !view.isOne(of: "is that all", at: index - 1) {
      return true
    }
    if view.isOne(of: "side one ones only leg", at: index + 1) { return true }
    if senses.isClaim(index) { return false }
    if view.isOne(of: "hand", at: index + 1), view.isOne(of: SideSenses.places, at: index + 2) { return true }
    if view.isOne(of: SideSenses.abstract, at: index + 1) || isInterjection(index) { return false }
    if view.isOne(of: "the my his her their", at: index - 1) { return true }
    if view.isOne(of: "of", at: index - 1), view.isOne(of: "opposite", at: index - 2) { return true }
    if view.isOne(of: "as", at: index + 1), view.isOne(of: "well", at: index + 2) { return true }
    if view.isOne(of: "too has is hurts aches started starts", at: index + 1),
      !view.isOne(of: "is are all about quite that", at: index - 1)
    {
      return true
    }
    if view.isOne(of: "on in left", at: index - 1), view.before(index) == .space {
      return !(senses.isExact(index) && senses.followsComingOn(index))
    }
    if view.isOne(of: "i you he she we they", at: index - 1), view.ends(after: index) { return false }
    if view.isOne(of: "is are am about all not quite be was sounds looks seems just", at: index - 1) {
      return view.isOne(of: "is was just", at: index - 1) && view.isOne(of: "it pain", at: index - 2)
        && view.ends(after: index)
    }
    if senses.isExact(index) || view.isOne(of: "then so ok okay", at: index + 1) { return false }
    return !(view.heard.asks && view.has(.asking, at: 0)) && (view.count <= 4 || view.ends(after: index) || index == 0)
  }

  /// "Right you are", "yeah right", "right, let me think".
  private func isInterjection(_ index: Int) -> Bool {
    let next = index + 1
    if view.isOne(of: "you", at: next), view.isOne(of: "are", at: next + 1) || view.ends(after: next) { return true }
    if view.isOne(of: "o oh ho", at: next) { return true }
    if view.count == index + 1 || AddressWords(view: view).closes(from: index + 1), view.before(index) == .space,
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
      lef lft elft leff leftt letf lefft lefty leftie lefties lhs leftside lefthand ledt lett leftmost lefr
      leftwards leftish
      """
    let right = """
      rght rigt rigth rihgt righ rightt irght ryt ryte rught rigjt rhs righty rightie rightside righthand
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
