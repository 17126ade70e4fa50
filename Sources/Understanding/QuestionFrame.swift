/// What a yes/no question asks for: which themes, trouble or ease, now or ever, an offer or a fact.
struct QuestionFrame: Sendable {
  /// Theme of `Opposites` -> the question asks about its first side.
  private(set) var themes: [Int: Bool] = [:]
  /// "Would you like ...?", "Shall I ...?": "I'm good" turns it down.
  private(set) var isOffer = false
  /// "Have you ever", "did it": what was once still counts.
  private(set) var isAboutPast = false
  /// What is claimed is that something is not so: "no swelling" agrees.
  private(set) var isNegative = false
  /// "Left", "right", "both", "up", "down" in the question.
  private(set) var placeSymbols: Set<Int32> = []
  /// Numbers that the question states.
  private(set) var values: Set<Double> = []

  /// "Is it more of an ache?": another kind of it is a no.
  private(set) var asksKind = false
  /// A span is asked about ("more than an hour"), so that a span alone is no yes.
  private(set) var asksSpan = false
  /// It names a place: "at the front".
  private(set) var asksPlace = false
  /// It asks about mornings.
  private(set) var asksMorning = false

  /// A word of trouble in general is asked about.
  private var isTroubled = false

  /// "Can you", "is it better": words of ease answer yes, words of trouble no.
  var asksEase: Bool { themes[0] == false }
  var asksTrouble: Bool { themes[0] == true }

  mutating func add(_ view: MessageView, isOwned: (Int) -> Bool) {
    for match in view.heard.matches {
      guard case .sense(let sense) = view.vocabulary.owners[Int(match.phrase)], !isOwned(Int(match.start)) else {
        continue
      }
      let isNegated = view.isOne(of: "no not", at: Int(match.start) - 1)
      switch sense {
      case .alike(let theme) where theme > 0 && !isNegated: note(theme, true)
      // "Do you limp?", "is it sore?"
      case .alike(0) where !isNegated && match.range.count == 1: isTroubled = true
      case .unlike(let theme) where theme > 0 && !isNegated: note(theme, false)
      default: continue
      }
    }
    isOffer =
      isOffer
      || view.tokens.indices.contains { index in
        (view.isOne(of: "you", at: index) && view.isOne(of: "like want need", at: index + 1))
          || (view.isOne(of: "shall should", at: index) && view.isOne(of: "i", at: index + 1))
      }
    isAboutPast =
      isAboutPast || view.isOne(of: "did was were", at: 0)
      || (view.isOne(of: "have has", at: 0)
        && !view.tokens.indices.contains { view.isOne(of: "now currently moment", at: $0) })
    asksKind =
      asksKind
      || view.tokens.indices.contains { index in
        view.isOne(of: "more rather", at: index) && view.isOne(of: "of like", at: index + 1)
      }
    asksPlace =
      asksPlace
      || view.tokens.indices.contains { view.isOne(of: "at on in", at: $0) && view.isOne(of: "the your", at: $0 + 1) }
    asksSpan = asksSpan || view.tokens.indices.contains { view.lexeme($0).unitDays > 0 }
    asksMorning = asksMorning || view.tokens.indices.contains { view.isOne(of: "morning mornings", at: $0) }
    isNegative = isNegative || view.tokens.indices.contains { view.isOne(of: "not no never", at: $0) }
    for index in view.tokens.indices {
      let isSide =
        view.isOne(of: "left both up down", at: index)
        || (view.isOne(of: "right", at: index) && !view.isOne(of: "that this it is all", at: index - 1))
      if isSide { placeSymbols.insert(view.tokens[index].symbol) }
      if let value = view.tokens[index].value { values.insert(value) }
    }
    if view.isOne(of: "can could are", at: 0), view.isOne(of: "you", at: 1),
      view.isOne(of: "can could", at: 0) || view.isOne(of: "able", at: 2)
        || view.tokens.indices.contains(where: {
          view.isOne(of: "easy easily easier comfortable comfortably able manage fine well okay ok alright", at: $0)
        })
    {
      themes[0] = false
    }
    if view.tokens.indices.contains(where: {
      view.isOne(of: "hard difficult struggle trouble problem problems", at: $0)
    }) {
      themes[0] = true
    }
  }

  private mutating func note(_ theme: Int, _ side: Bool) {
    if themes[theme] == nil { themes[theme] = side }
  }

  /// Questions of trouble ask for words of trouble in general, too.
  mutating func settle() {
    if asksKind, themes[Opposites.kinds] != nil {
      // "Sharp" is a pain as well, but not the one that was asked about.
      themes = [Opposites.kinds: themes[Opposites.kinds] ?? true]
      return
    }
    themes[Opposites.kinds] = nil
    guard themes[0] == nil else { return }
    for (theme, side) in themes.sorted(by: { $0.key < $1.key }) where Opposites.table[theme].isTrouble {
      themes[0] = side
      return
    }
    if isTroubled { themes[0] = true }
  }
}
