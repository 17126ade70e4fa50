import Dialog

/// Where "left" and "right" mean something else: what remains, who went, what is correct, and exactly where or when.
struct SideSenses {
  let view: MessageView
  /// "Knee", "leg": what the slot is about.
  let isPart: (Int) -> Bool

  // MARK: Either word

  /// "When I turn right", "a step to the left", "look left and right".
  func isTurn(_ index: Int) -> Bool {
    guard !isPart(index + 1) else { return false }
    if view.isOne(of: "turn lane wing winger click arrow handed footed", at: index + 1) {
      return !isPart(index + 2)
    }
    // "I play left back", "hang a right"
    if view.isOne(of: "back mid midfield half", at: index + 1),
      view.isOne(of: "play plays played playing at", at: index - 1)
    {
      return true
    }
    if view.isOne(of: "a", at: index - 1), view.isOne(of: "take takes taking took hang make do", at: index - 2) {
      return true
    }
    var at = index - 1
    if view.isOne(of: "and or then", at: at), view.isOne(of: "left right", at: at - 1) { at -= 2 }
    while view.isOne(of: "to the a", at: at) { at -= 1 }
    return view.isOne(
      of: """
        turn turns turning turned pivot pivoting step stepping stepped lean leaning swerve swerved cutting veer look \
        keep stay bear \
        looking swipe swiping scroll scrolling tilt rotate
        """, at: at)
  }

  /// "The right edge of the kneecap", "just left of the middle": a side of one thing, not one of two.
  func isPlace(_ index: Int) -> Bool {
    var at = index + 1
    if view.isOne(of: "hand most inner outer upper lower front back", at: at) { at += 1 }
    if view.isOne(of: Self.places, at: at) { at += 1 } else if at > index + 1 { return false }
    guard view.isOne(of: "of", at: at) else { return false }
    let owner = (at + 1..<max(at + 1, min(at + 5, view.count))).prefix { $0 == at + 1 || view.before($0) < .comma }
    if owner.contains(where: { view.isOne(of: "left right both each", at: $0) }) { return true }
    return !owner.contains {
      view.isOne(of: "body me myself us two 2 pair them", at: $0)
        || isPart($0) && view.text(of: $0..<$0 + 1).lowercased().hasSuffix("s")
    }
  }

  static let places: StaticString = "side sides edge half part portion corner end aspect section region area margin"

  // MARK: Left

  /// "Two pills left", "any leave left before march", "the only one left".
  func isRemaining(_ index: Int) -> Bool {
    let previous = index - 1
    guard previous >= 0, view.before(index) == .space, !isKnee(index + 1), !isPart(previous),
      !view.isOne(of: Self.neverCounted, at: previous), view.tokens[previous].value == nil
    else { return false }
    if view.isOne(of: "none nothing nowt zero nobody", at: previous) { return view.ends(after: index) }
    if view.isOne(of: "one ones", at: previous) {
      return view.isOne(of: "only last", at: index - 2)
        || view.isOne(of: "is are was were", at: index - 2) && view.isOne(of: "there", at: index - 3)
    }
    guard !view.has(.stop, at: previous) || view.isOne(of: "thing things bit", at: previous) else { return false }
    let before = (max(0, index - 4)..<previous).reversed()
    for at in before {
      guard view.before(at + 1) == .space, view.tokens[at].clause == view.tokens[index].clause else { return false }
      if view.isOne(of: "any no how many much few enough lot lots loads plenty more less", at: at) { return true }
      if view.tokens[at].value != nil || view.lexeme(at).number > 1 { return true }
    }
    return false
  }

  /// Words before "left" that can't be what remains.
  private static let neverCounted: StaticString = """
    the my on in side leg pain sore hurt hurts aches often usually mostly mainly sometimes likely definitely probably
    """

  /// "He left me", "my husband left early", "left work".
  func isLeaving(_ index: Int) -> Bool {
    guard !isKnee(index + 1) else { return false }
    if view.before(index) == .space,
      view.has(.otherPerson, at: index - 1)
        || view.isOne(
          of: "everyone everybody nobody anyone bus train plane ferry taxi guests visitors team", at: index - 1)
    {
      return true
    }
    guard view.before(index + 1) == .space else { return false }
    if view.isOne(of: "was were", at: index - 1), view.isOne(of: "with without unable feeling to in", at: index + 1) {
      return true
    }
    if view.isOne(of: "a", at: index + 1) {
      return !view.isOne(of: "bit little touch lot tad", at: index + 2) && !isKnee(index + 2)
    }
    if view.isOne(of: "on", at: index + 1), view.isOne(of: "read seen", at: index + 2) { return true }
    // "Left it is", "left the most"
    if view.isOne(of: "is was left right most worst worse", at: index + 2) { return false }
    return view.isOne(
      of: """
        early late home hospital town school uni university college it me him her them us the my an work messages \
        message voicemail luggage baggage hanging stranded overs
        """, at: index + 1) && !isKnee(index + 2)
  }

  // MARK: Right

  /// "Right after football", "right underneath the cap": exactly there or then.
  func isExact(_ index: Int) -> Bool {
    let next = index + 1
    guard next < view.count, view.before(next) == .space else { return false }
    if view.isOne(of: "as", at: next), view.isOne(of: "well", at: next + 1) { return false }
    if view.isOne(of: "from", at: next) {
      return (next + 1...next + 2).contains {
        view.isOne(of: "start beginning off outset first moment day word get", at: $0)
      }
    }
    return view.has(.preposition, at: next)
      || view.isOne(
        of: """
          underneath beneath under inside into onto within between among against alongside next along past outside \
          towards toward to round throughout beyond above atop ontop amongst about back smack bang slap upon
          """, at: next)
  }

  /// "It came on right after": the "on" belongs to the verb.
  func followsComingOn(_ index: Int) -> Bool {
    view.isOne(of: "on", at: index - 1)
      && (index - 4..<index - 1).contains {
        view.isOne(of: "come comes came coming start starts started kick kicks kicked set sets carry carried", at: $0)
      }
  }

  /// "You got that right", "it won't bend right", "a right nuisance", "dead right".
  func isCorrect(_ index: Int) -> Bool {
    if view.isOne(of: "to", at: index + 1), view.isOne(of: "know ask refuse say", at: index + 2) { return true }
    // "You have no right", "every right", "a right pain in the neck"
    if view.isOne(of: "no every", at: index - 1), view.isOne(of: "have has had got you", at: index - 2),
      !isKnee(index + 1)
    {
      return true
    }
    if view.isOne(of: "pain", at: index + 1), view.isOne(of: "in", at: index + 2),
      (index + 3...index + 4).contains(where: { view.isOne(of: "neck arse ass bum backside butt", at: $0) })
    {
      return true
    }
    guard !isKnee(index + 1), index > 0, view.before(index) == .space else {
      return view.isOne(of: "enough", at: index + 1) && index == 0
    }
    let previous = index - 1
    if view.isOne(of: "it that this them things everything something stuff", at: previous) {
      if view.isOne(of: "that this", at: previous), view.ends(after: index), view.count <= 3 { return true }
      return (max(0, index - 4)..<previous).contains {
        view.isOne(
          of:
            """
            get got gets getting do did does doing done have had having put say said set fix make made guess guessed \
            heard hear reading read using taking typing holding understanding
            """,
          at: $0)
      }
    }
    if view.isOne(of: "me him her you", at: previous) { return view.isOne(of: "serves serve served", at: index - 2) }
    return view.isOne(
      of: """
        a mr dead damn bang seem seems seemed look looks looked sound sounds sounded guess guessed heard feel feels \
        feeling felt bend bends bending work works working walk walking move moves moving \
        sit sits sitting heal healed healing land landed fit fits goes go going went done doing
        """, at: previous)
  }

  /// "The right to a refund", "the right price": what one may have, and what fits.
  func isClaim(_ index: Int) -> Bool {
    let next = index + 1
    guard next < view.count, view.before(next) == .space, !isKnee(next) else { return false }
    if view.isOne(of: "of", at: next) { return view.isOne(of: "way reply appeal return passage", at: next + 1) }
    if view.isOne(of: "to", at: next) {
      return view.isOne(of: "the a no every my all any", at: index - 1)
        && !view.isOne(of: "hurt ache swell swollen click", at: next + 1)
        && !view.isOne(of: "precise honest exact fair sure clear specific frank", at: next + 2)
    }
    guard view.isOne(of: "the a all any my", at: index - 1) else { return false }
    // A thing that only one of many is: "the right price supermarket", "the right bus"
    return !view.has([.stop, .pain, .preposition, .contrast, .joint, .negator, .soft, .now, .then, .present], at: next)
      && !view.isOne(of: "hurts aches swells clicks gives feels gets leg ankle hip foot hand side", at: next)
      && view.has(.asking, at: 0)
  }

  /// Things that are right or wrong rather than on the right.
  static let abstract: StaticString = """
    answer answers way thing things word words choice amount track time place person order number decision direction \
    kind size sort question mood app chat button page doctor dose exercise exercises stuff moment spot idea attitude \
    angle shoes help website link advice programme program plan treatment diagnosis department price prices bus train \
    platform address channel team man woman guy people job career school road track line lines turn turning direction \
    directions key code password colour color colours weight height length balance tool tools technique form posture \
    footwear trainers boots insoles brace bike saddle diet medicine tablets tablet medication painkiller hospital clinic \
    physio physiotherapist specialist surgeon information info impression conclusion call calls choices reason reasons \
    frame state mind stage point foot footing level levels approach method move moves side-effect pleasure nuisance mess \
    laugh bugger pain-in-the-neck royal honourable honorable wing winger back angles angled triangle honest
    """

  private func isKnee(_ index: Int) -> Bool { isPart(index) || view.isOne(of: "side one ones leg", at: index) }
}
