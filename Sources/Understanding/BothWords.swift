import Dialog

/// Where a message says that it is both, in whatever words.
struct BothWords {
  let view: MessageView
  /// "Knee", "leg": what the slot is about.
  let isPart: (Int) -> Bool

  func isBoth(at index: Int) -> Bool {
    if view.isOne(of: "bilateral bilaterally", at: index) { return true }
    if view.isOne(of: "both", at: index) {
      return !isOfElse(index) && !isChoice(index) && !isPairOfWords(index) && !isOfPeople(index)
    }
    if view.isOne(of: "pair two 2", at: index) { return isPair(index) }
    if view.isOne(of: "alternate alternates alternating alternately", at: index) { return true }
    if view.isOne(of: "swap swaps switch switches varies changes", at: index) {
      return view.ends(after: index) || view.isOne(of: "side sides over around between", at: index + 1)
    }
    if view.isOne(of: "one", at: index) { return isOneAndOther(index) }
    if view.isOne(of: "either", at: index) {
      if index == 0, view.count == 2, view.isOne(of: "side", at: 1) { return true }
      return view.isOne(of: "on in", at: index - 1) && view.isOne(of: "side one knee", at: index + 1)
        && !view.isOne(of: "of", at: index + 2)
    }
    return view.isOne(of: "each every", at: index)
      && (view.isOne(of: "of one side", at: index + 1) || isPart(index + 1) || view.count == 1)
  }

  /// "Both annoying and painful".
  private func isPairOfWords(_ index: Int) -> Bool {
    guard view.isOne(of: "and", at: index + 2), view.before(index + 2) == .space else { return false }
    return !isPart(index + 1) && !view.has([.pain, .stop], at: index + 1)
      && !view.isOne(of: "left right sides", at: index + 1)
  }

  /// "My parents both had it", "we both have it": two people, not two knees.
  private func isOfPeople(_ index: Int) -> Bool {
    guard index > 0, view.before(index) == .space else { return false }
    let isAfter =
      view.has(.otherPerson, at: index - 1)
      || view.isOne(
        of: """
          parents grandparents sons daughters brothers sisters kids children twins siblings uncles aunts we \
          you guys boys girls cousins grandkids friends doctors physios nurses
          """, at: index - 1)
      || view.isOne(of: "they", at: index - 1)
        && view.isOne(of: "told said say think thought play run ran reckon know agreed work live", at: index + 1)
    return isAfter && !view.isOne(of: "knees knee legs sides of", at: index + 1)
      && !(index + 1..<view.count).contains { view.isOne(of: "left right", at: $0) || isPart($0) && isMine($0) }
  }

  private func isMine(_ index: Int) -> Bool { view.isOne(of: "my mine", at: index - 1) }

  /// "Both of my accounts", "both cards were declined", "both of us".
  private func isOfElse(_ index: Int) -> Bool {
    var at = index + 1
    var isOwned = false
    while view.isOne(of: "of my the these those our your his her their", at: at), view.before(at) == .space {
      isOwned = isOwned || !view.isOne(of: "of these those", at: at)
      at += 1
    }
    guard at < view.count, view.before(at) == .space else { return false }
    if view.isOne(of: "us you", at: at), view.isOne(of: "of", at: at - 1) { return true }
    let isMeant = (at...at + 2).contains {
      isPart($0) || view.isOne(of: "leg legs side sides one ones joint joints", at: $0)
    }
    guard !isMeant, !view.has([.stop, .pain], at: at),
      !view.isOne(of: "same buggers bastards sods damn bloody flaming time", at: at)
    else { return false }
    return isOwned || isPlural(at)
  }

  private func isPlural(_ index: Int) -> Bool {
    let typed = view.text(of: index..<index + 1).lowercased()
    return typed.count > 3 && typed.hasSuffix("s") && !typed.hasSuffix("ss")
      && !view.has([.preposition, .pain], at: index)
      && !view.isOne(
        of: """
          sometimes always nowadays besides afterwards knees legs clicks aches cracks grinds swells locks throbs \
          stings gets goes feels does gives perhaps thanks yes days nights mornings evenings weekends
          """, at: index)
  }

  /// "I like both": what somebody would have, not what somebody has.
  private func isChoice(_ index: Int) -> Bool {
    view.ends(after: index)
      && view.isOne(
        of:
          "like love want need tried tries ordered bought buy take took use eat drink play own watched read enjoy prefer cancel book",
        at: index - 1)
  }

  /// "The pair of them", "the two", "my two knees".
  private func isPair(_ index: Int) -> Bool {
    if view.isOne(of: "of", at: index + 1) {
      return view.isOne(of: "them these those em m", at: index + 2) || isPart(index + 2)
    }
    if view.isOne(of: "the all", at: index - 1), index == 1 || view.isOne(of: "the", at: index - 1) {
      if view.ends(after: index) || view.has(.polite, at: index + 1) { return true }
    }
    guard view.isOne(of: "the my in two 2", at: max(0, index - 1)) else { return false }
    // "Two dodgy knees"
    return isPart(index + 1)
      || isPart(index + 2) && view.isOne(of: "bad sore dodgy bust knackered duff swollen stiff creaky", at: index + 1)
  }

  /// "One's bad and so is the other", "one then the other", "one is as bad as the other".
  private func isOneAndOther(_ index: Int) -> Bool {
    guard index == 0 || view.before(index) >= .comma || view.isOne(of: "first", at: index - 1),
      let other = (index + 1..<min(index + 9, view.count)).first(where: { view.isOne(of: "other", at: $0) })
    else { return false }
    let joins = (index + 1..<other).contains { view.isOne(of: "and then than so also as", at: $0) }
    let isFree = (index + 1..<view.count).contains {
      view.isOne(of: "not no fine ok okay good left right", at: $0) || view.has(.contrast, at: $0)
    }
    return joins && !isFree
  }
}
