/// Whose, when, and whether at all: what makes a danger sign no news about the person.
struct Circumstance {
  let view: MessageView
  /// The parts that any word of the message plays: what nobody speaks of needs no closer look.
  let cues: WordRoles
  private let hasYear: Bool

  init(view: MessageView) {
    self.view = view
    cues = view.tokens.indices.reduce(into: []) { $0.formUnion(view.lexeme($1).roles) }
    hasYear = view.tokens.contains { $0.value.map { $0 >= 1930 && $0 < 2100 } ?? false }
  }

  private func speaksOf(_ roles: WordRoles) -> Bool { !cues.isDisjoint(with: roles) }

  /// "My dad had a clot": another person, in the past, and not the person who is being asked about now.
  ///
  /// - Parameter isGrave: a child's own knee is told of by its parents, so what they say of it counts.
  func isSomeoneElse(_ match: Match, isGrave: Bool = false) -> Bool {
    let start = Int(match.start)
    let sentence = view.sentence(around: start)
    if isGrave, isOfChild(match) { return false }
    if speaksOf(.elsewhere), runsInFamily(sentence) || isShown(match, in: sentence) { return true }
    if speaksOf(.animal), isOfAnimal(match) { return true }
    guard speaksOf(.otherPerson),
      let person = (sentence.lowerBound..<start).last(where: { view.has(.otherPerson, at: $0) && !isObject($0) })
    else { return false }
    if mentionsSelf(view.span(person + 1, start), owns: true) { return false }
    // "My dad had a clot, so now I am worried": what follows "so" or "I" says nothing about dad.
    let rest = view.span(Int(match.end), sentence.upperBound)
    let end =
      rest.first {
        view.has(.firstPerson, at: $0) || view.isOne(of: "so", at: $0)
          || view.isOne(of: "now and but", at: $0) && view.has(.firstPerson, at: $0 + 1)
      } ?? sentence.upperBound
    if contrasts(Int(match.end)..<view.count) { return true }
    // Somebody who is looked after now: "she fell out of a tree, the leg looks crooked".
    let isWell = view.holds("fine ok okay alright well better recovered", in: rest)
    if !isWell, (person..<end).contains(where: { isPresent($0) }) { return false }
    return (person..<end).contains { isPast($0) }
  }

  /// "My daughter's kneecap popped out".
  private func isOfChild(_ match: Match) -> Bool {
    guard speaksOf(.otherPerson) else { return false }
    return (max(0, Int(match.start) - 2)...Int(match.start)).contains { index in
      view.isOne(
        of: "daughter son child kid boy girl toddler baby teenager granddaughter grandson stepson stepdaughter",
        at: index)
        && view.text(of: index..<index + 1).lowercased().hasSuffix("s")
        && view.isOne(of: "my our", at: index - 1)
    }
  }

  /// "My horse has a swollen knee", "the dog's leg is hot": its own trouble, not a bite or a knock by it.
  private func isOfAnimal(_ match: Match) -> Bool {
    let clause = view.clause(around: match.range)
    guard let animal = view.span(clause.lowerBound, Int(match.start)).last(where: { view.has(.animal, at: $0) }),
      !isObject(animal), !mentionsSelf(view.span(animal + 1, clause.upperBound), owns: true)
    else { return false }
    let isOwner = view.text(of: animal..<animal + 1).lowercased().hasSuffix("'s")
    return isOwner
      || view.isOne(
        of: "is has was had can could will got gets keeps seems looks feels does did tore broke hurt limps needs",
        at: animal + 1)
  }

  /// "None for me, my dad takes warfarin": after a clear "none", what a person is or has who is named next.
  func isOtherBesideNone(_ range: Range<Int>) -> Bool {
    guard speaksOf(.otherPerson), speaksOf([.negator, .denying]) else { return false }
    let none = view.tiles([.noneOfThem, .no]).filter { $0.range.upperBound <= range.lowerBound }
    guard let end = none.map(\.range.upperBound).max() else { return false }
    let between = end..<range.lowerBound
    guard let person = between.last(where: { view.has(.otherPerson, at: $0) && !isObject($0) }) else { return false }
    return !mentionsSelf(view.span(person + 1, range.lowerBound), owns: true)
  }

  /// "I give my mum her warfarin".
  func isOwnedByOther(_ match: Match) -> Bool {
    guard speaksOf(.otherPerson) else { return false }
    let start = Int(match.start)
    let sentence = view.sentence(around: start)
    guard view.isOne(of: "his her their", at: start - 1) else { return false }
    return (sentence.lowerBound..<start).contains { view.has(.otherPerson, at: $0) }
      && view.holds("i", in: sentence.lowerBound..<start)
  }

  /// "With my kid", "told his friend": somebody who is only there.
  private func isObject(_ person: Int) -> Bool {
    let before = (person - 2..<person).last {
      $0 >= 0 && !view.has(.article, at: $0) && !view.has(.thirdPerson, at: $0)
    }
    guard let before, view.before(before + 1) < .comma else { return false }
    return view.isOne(of: "with told tell telling told asked for to by behind after beside like", at: before)
  }

  /// "Mine is only sore", "not me": the sign was the other's.
  private func contrasts(_ range: Range<Int>) -> Bool {
    range.contains { index in
      view.isOne(of: "mine", at: index) && !view.isOne(of: "of", at: index - 1)
        || view.isOne(of: "not", at: index) && view.isOne(of: "me", at: index + 1) && view.ends(after: index + 1)
    }
  }

  /// "Clots run in the family".
  private func runsInFamily(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      view.isOne(of: "family", at: index)
        && (view.isOne(of: "history", at: index + 1)
          || view.isOne(of: "the my our", at: index - 1)
            && view.isOne(of: "in", at: index - 2))
    }
  }

  /// In a film, in the news, in a book: "someone on the telly just collapsed", "I read about clots".
  private func isShown(_ match: Match, in sentence: Range<Int>) -> Bool {
    let lead = sentence.clamped(to: sentence.lowerBound..<Int(match.start))
    guard
      let show = lead.last(where: { index in
        view.isOne(
          of: "watching telly tv television film movie episode netflix documentary soap news podcast", at: index)
          || view.isOne(of: "read reading heard saw seen article", at: index) && view.isOne(of: "about", at: index + 1)
          || view.isOne(of: "show series drama game novel story", at: index) && view.has(.article, at: index - 1)
      })
    else { return false }
    let between = show..<Int(match.start)
    let names = view.holds("about on someone somebody character guy bloke he she they actor player", in: between)
    return names && !view.holds("i my me", in: between)
  }

  /// "In 2009", "years ago", "as a child".
  func isLongPast(_ match: Match) -> Bool {
    (speaksOf(.pastMark) || hasYear) && PastTime(view: view).holds(match.range)
  }

  /// "It was swollen, but it's gone down now": there before, gone by now.
  func isResolved(_ match: Match) -> Bool {
    let before = view.clause(around: match.range)
    guard
      (before.lowerBound..<Int(match.end)).contains(where: {
        view.isOne(of: "was were had been got", at: $0) || isPast($0)
      })
    else {
      return false
    }
    return (Int(match.end)..<view.count).contains { index in
      let isGone =
        view.isOne(of: "gone settled cleared disappeared vanished resolved stopped healed subsided", at: index)
        || (view.isOne(of: "went", at: index) && view.isOne(of: "away down", at: index + 1))
        || (view.isOne(of: "fine ok okay normal better alright", at: index)
          && view.isOne(of: "now again since", at: index + 1))
        || (view.isOne(of: "not", at: index) && view.isOne(of: "now anymore", at: index + 1))
      return isGone && !(max(Int(match.end), index - 3)..<index).contains { view.has(.negator, at: $0) }
    }
  }

  /// "What does giving way mean?", "why do you ask about fever?", "how would I know if I had a clot?".
  func isInformation(_ match: Match) -> Bool {
    guard speaksOf(.asking) else { return false }
    let start = Int(match.start)
    let whole = view.sentence(around: start)
    let lead = whole.lowerBound
    if asksHowToTell(whole, start) || asksHowToSay(whole) { return true }
    if mentionsSelf(whole, owns: false) { return false }
    let asksMeaning =
      whole.contains { view.isOne(of: "mean means meaning definition", at: $0) && !view.tokens[$0].isGuess }
      && view.holds("what whats does meaning definition", in: whole)
    let asksWhy = view.isOne(of: "why", at: lead) && view.holds("ask asking matter relevant", in: whole)
    let asksWhat =
      view.isOne(of: "what", at: lead) && view.isOne(of: "is are counts count", at: lead + 1) && lead + 2 <= start
      && view.span(lead + 2, start).allSatisfy {
        view.has(.article, at: $0) || view.isOne(of: "as really actually", at: $0)
      }
    return asksMeaning || asksWhy || asksWhat || asksOfWorld(lead)
  }

  /// "Who shot him", "how many died", "what causes a stroke", "what are the signs of one": of the world, not of oneself.
  private func asksOfWorld(_ lead: Int) -> Bool {
    if view.isOne(of: "who", at: lead) { return !view.isOne(of: "can do should", at: lead + 1) }
    if view.isOne(of: "how", at: lead) { return view.isOne(of: "many old did", at: lead + 1) }
    // "Can a knee swell from running?"
    if view.isOne(of: "can could", at: lead) { return view.isOne(of: "a an people", at: lead + 1) }
    guard view.isOne(of: "what which", at: lead) else { return false }
    if view.isOne(of: "causes triggers", at: lead + 1) { return true }
    let kind = view.has(.article, at: lead + 2) ? lead + 3 : lead + 2
    return view.isOne(of: "is are", at: lead + 1) && view.isOne(of: "signs symptoms causes", at: kind)
  }

  /// "How do you say ... in Spanish".
  private func asksHowToSay(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      view.isOne(of: "translate", at: index)
        || view.isOne(of: "say", at: index) && view.isOne(of: "you i we", at: index - 1)
          && view.isOne(of: "do would can", at: index - 2) && view.isOne(of: "how", at: index - 3)
    }
  }

  /// "How do you tell if ...", "how would I know whether ...".
  private func asksHowToTell(_ sentence: Range<Int>, _ start: Int) -> Bool {
    guard let how = (sentence.lowerBound..<start).first(where: { view.isOne(of: "how", at: $0) }) else { return false }
    return (how..<start).contains { index in
      view.isOne(of: "know tell recognise recognize spot", at: index)
        && view.holds("if whether when a an", in: view.span(index + 1, start))
    }
  }

  /// "If I ever get chest pain I'd call": not there, only thought of. "What should I do if I have chest pain?" may well be
  /// there, and counts.
  func isHypothetical(_ match: Match) -> Bool {
    guard speaksOf(.supposing) else { return false }
    let clause = view.clause(around: match.range)
    guard let opening = (clause.lowerBound..<Int(match.start)).last(where: { view.isOne(of: "if case unless", at: $0) })
    else { return false }
    if view.isOne(of: "case", at: opening), !view.isOne(of: "in", at: opening - 1) { return false }
    let condition = opening..<clause.upperBound
    if view.holds("now today yesterday already again since keeps still just", in: condition) { return false }
    if view.holds("ever would should were happened suddenly", in: condition) { return true }
    let sentence = view.sentence(around: Int(match.start))
    return sentence.contains { index in
      !condition.contains(index) && view.isOne(of: "i we", at: index)
        && (view.isOne(of: "would will", at: index + 1) || view.isOne(of: "know", at: index + 1))
    }
  }

  private func isPresent(_ index: Int) -> Bool {
    view.isOne(of: "have", at: index) && !view.isOne(of: "had", at: index + 1)
      || view.isOne(of: "is has now today are tonight currently keeps suddenly just morning yesterday", at: index)
      || view.isOne(of: "looks feels seems hurts keeps says gets goes needs refuses screams cries lies sits", at: index)
      || (view.isOne(of: "can does do will", at: index) && view.isOne(of: "not", at: index + 1))
      || (view.isOne(of: "night", at: index) && view.isOne(of: "last", at: index - 1))
  }

  private func isPast(_ index: Int) -> Bool {
    guard index < view.count else { return false }
    if view.has(.pastVerb, at: index) { return true }
    let typed = view.text(of: index..<index + 1).lowercased()
    return typed.utf8.count > 4 && typed.hasSuffix("ed")
  }

  /// "I", or with `owns` also "my" before anything but another person.
  private func mentionsSelf(_ range: Range<Int>, owns: Bool) -> Bool {
    range.contains { index in
      guard view.has(.firstPerson, at: index) else { return false }
      if view.isOne(of: "mine", at: index) { return !view.isOne(of: "of", at: index - 1) }
      // "The lad next to me".
      if view.isOne(of: "me us", at: index), view.isOne(of: "to beside behind with before after", at: index - 1) {
        return false
      }
      if view.isOne(of: "my our", at: index) {
        return !view.has(.otherPerson, at: index + 1) && !view.isOne(of: "at in from of on", at: index - 1)
      }
      return true
    }
  }
}
