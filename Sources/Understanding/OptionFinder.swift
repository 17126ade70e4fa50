import Dialog

/// Finds which options of a slot a message speaks of.
struct OptionFinder: Sendable {
  /// Stems of the words of labels and phrases, and the options that hold them.
  private var words: [Int32: [Int]] = [:]
  /// Words that only keep others from being an option's own: beside a danger sign, one word of "rock hard calf" or of
  /// "can't walk" is not the sign ("I can walk fine").
  private var weakWords: Set<Int32> = []
  /// Thesaurus entries that hold a word of the option.
  private var synonyms: [Int: [Int]] = [:]
  /// Every stem, down to "very" and "behind": only to choose between options that fit as well otherwise.
  private var smallWords: [Int32: [Int]] = [:]
  private(set) var isDanger = false
  private var bounds: [QuantityBounds?] = []
  /// Words that a label denies ("No rain", "without an umbrella"): only denying them again means the option.
  private var deniedWords: [Int32: [Int]] = [:]
  /// What stands behind "behind", "under" in the texts of an option.
  private var objects: [Place: Set<Int32>] = [:]
  /// Single words that mean an option, as the thesaurus has it.
  private var meaningWords: Set<Int32> = []
  /// The words of the labels as they are written, for what was misspelt.
  private(set) var labelWords: [[UInt8]] = []
  /// Parts of the day that options name, by their word.
  private var daytimes: [String: Int] = [:]
  /// The option for whoever finds nothing that fits: "Something else", "None of these".
  private(set) var catchAll: Int?
  /// The option says that there is nothing, rather than something else.
  private(set) var catchAllDenies = false

  /// A label speaks of the back of something, so that a message may speak of another "back".
  private var isBackOfSomething = false

  private struct Place: Hashable {
    var word: Int32
    var option: Int
  }

  init(_ slot: Slot, _ vocabulary: Vocabulary) {
    var strong: Set<Int32> = []
    for (option, choice) in slot.choices.enumerated() {
      let label = MessageView(heard: vocabulary.hear(choice.label), vocabulary: vocabulary)
      bounds.append(QuantityBounds(label: label))
      isBackOfSomething =
        isBackOfSomething
        || label.tokens.indices.contains { label.isOne(of: "back", at: $0) && label.isOne(of: "of", at: $0 + 1) }
      let names = [choice.label, choice.short ?? "", choice.id.replacing("_", with: " ")]
      for (place, text) in (names + choice.phrases).enumerated() {
        let view = MessageView(heard: vocabulary.hear(text), vocabulary: vocabulary)
        // "None of these" is meant only when it is said: no word that it happens to share may stand for it.
        if choice.exclusive { continue }
        if place == 0 { labelWords += Self.written(view) }
        for index in view.tokens.indices where view.tokens[index].symbol != 0 {
          let symbol = view.tokens[index].symbol
          if Self.isContent(view, index), !Self.isVague(view, index) {
            // Whole labels and single words name an option; an id is never said.
            let isStrong = place < 2 || place > 2 && view.count == 1
            let isDenied = (0..<index).contains { view.has(.negator, at: $0) }
            if isDenied, place < 3, !slot.danger {
              Self.note(option, at: symbol, in: &deniedWords)
              continue
            }
            Self.note(option, at: symbol, in: &words)
            if let object = Self.object(view, index) {
              objects[Place(word: symbol, option: option), default: []].insert(object)
            }
            if isStrong && !isDenied { strong.insert(symbol) }
          }
          Self.note(option, at: symbol, in: &smallWords)
        }
        let entries = slot.danger ? Self.entries(view) : Self.widest(Self.entries(view))
        for (entry, range) in entries where !Negation(view: view).isNegated(range) {
          // Beside a danger sign, words that only mean something near it ("step up", "longer") name nothing. The
          // author's own groups do, where one of their phrases is all that the option's text says: a fall is no crash.
          if Thesaurus.isOccasionOnly(entry) { continue }
          // An author's "better" may mean that something is over; "a bit easier" does not.
          if place > 2, entry == Thesaurus.better { continue }
          // "A week" in "4 sessions a week" is a rate, not a length of time.
          if place < 3, bounds[option]?.measure == .rate, view.lexeme(range.lowerBound).unitDays > 0 { continue }
          if slot.danger && (entry < Thesaurus.table.count || range.count < view.count) { continue }
          if entry == Thesaurus.denial && range.count < view.count { continue }
          Self.note(option, at: entry, in: &synonyms)
        }
      }
    }
    if !slot.danger {
      catchAll = Self.catchAll(slot, vocabulary)
      catchAllDenies = catchAll.map { Self.denies(slot.choices[$0], vocabulary) } ?? false
      for (word, entry) in Thesaurus.daytimes {
        if let owners = synonyms[entry], owners.count == 1 { daytimes[word] = owners[0] }
      }
    }
    for entry in synonyms.keys where entry < Thesaurus.table.count {
      for word in Thesaurus.words(of: entry) {
        let known = vocabulary.lexicon.find(word)
        if known != 0 { meaningWords.insert(vocabulary.lexicon.symbols[Int(known)]) }
      }
    }
    isDanger = slot.danger
    if slot.danger { weakWords = Set(words.keys).subtracting(strong) }
  }

  /// True when the stem is a word of some option's label or phrase.
  func names(_ symbol: Int32) -> Bool { words[symbol] != nil }

  /// True when the stem is a word of an option, or means one.
  func knows(_ symbol: Int32) -> Bool { names(symbol) || meaningWords.contains(symbol) }

  private static func note<Key>(_ option: Int, at key: Key, in table: inout [Key: [Int]]) {
    if table[key]?.contains(option) != true { table[key, default: []].append(option) }
  }

  /// "Something else", "None of these", "Nothing much": the one option that says that nothing fits.
  private static func catchAll(_ slot: Slot, _ vocabulary: Vocabulary) -> Int? {
    let fitting = slot.choices.indices.filter { option in
      let view = MessageView(heard: vocabulary.hear(slot.choices[option].label), vocabulary: vocabulary)
      return view.count <= 4
        && (view.isOne(of: "none nothing neither", at: 0)
          || view.tokens.indices.contains { view.isOne(of: "other else", at: $0) })
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private static func denies(_ choice: Choice, _ vocabulary: Vocabulary) -> Bool {
    MessageView(heard: vocabulary.hear(choice.label), vocabulary: vocabulary).isOne(of: "none nothing neither", at: 0)
  }

  /// The word that a place word belongs to: "knee" in "behind my knee".
  private static func object(_ view: MessageView, _ index: Int) -> Int32? {
    guard view.has(.preposition, at: index) else { return nil }
    var at = index + 1
    while view.has([.article, .soft], at: at) { at += 1 }
    guard at < view.count, !view.before(at).ends, isContent(view, at) else { return nil }
    return view.tokens[at].symbol
  }

  private static func isContent(_ view: MessageView, _ index: Int) -> Bool {
    view.tokens[index].symbol != 0 && view.tokens[index].value == nil && !view.has([.stop, .soft], at: index)
      && !view.isOne(of: "is", at: index)
  }

  /// "A long time": words that say too little to name an option by themselves.
  private static func isVague(_ view: MessageView, _ index: Int) -> Bool {
    view.isOne(of: "time times long usual", at: index)
  }

  /// The longer words of a label, letter for letter.
  private static func written(_ view: MessageView) -> [[UInt8]] {
    view.tokens.indices.filter { isContent(view, $0) || view.isOne(of: "going coming start", at: $0) }
      .map { Array(view.text(of: $0..<$0 + 1).lowercased().utf8) }
      .filter { $0.count >= 4 && $0.allSatisfy(isPlainLetter) }
  }

  /// Without those that lie within a longer one of another meaning: "the next morning" is no morning.
  private static func widest(_ entries: [(entry: Int, range: Range<Int>)]) -> [(entry: Int, range: Range<Int>)] {
    entries.filter { inner in
      !entries.contains { outer in
        outer.entry != inner.entry && outer.range.count > inner.range.count
          && outer.range.lowerBound <= inner.range.lowerBound && outer.range.upperBound >= inner.range.upperBound
      }
    }
  }

  /// What a message means of the options.
  private func meanings(_ view: MessageView) -> [(entry: Int, range: Range<Int>)] {
    let owned = Self.entries(view).filter { synonyms[$0.entry] != nil }
    return isDanger ? owned : Self.widest(owned)
  }

  /// The options are occasions: stairs, sitting, running.
  var areOccasions: Bool {
    Set(synonyms.filter { Thesaurus.occasions.contains($0.key) }.flatMap(\.value)).count > 2
  }

  /// The message tells of an occasion that no option names: "when I swim", "in bed".
  func tellsOccasion(_ view: MessageView) -> Bool {
    Self.entries(view).contains { Thesaurus.occasions.contains($0.entry) && !isNegated(view, $0.range) }
  }

  private static func entries(_ view: MessageView) -> [(entry: Int, range: Range<Int>)] {
    view.heard.matches.compactMap { match in
      if case .synonym(let entry) = view.vocabulary.owners[Int(match.phrase)] { (entry, match.range) } else { nil }
    }
  }

  /// The option whose label or phrase is the whole message.
  func whole(_ view: MessageView, context: SlotContext) -> Int? {
    for match in view.heard.matches {
      guard view.tokens.indices.allSatisfy({ match.consumes($0) || view.has(.article, at: $0) }) else { continue }
      switch view.vocabulary.owners[Int(match.phrase)] {
      case .optionName(context.index, let option), .optionPhrase(context.index, let option): return option
      default: continue
      }
    }
    return nil
  }

  /// Options that the message names, by label, phrase, or words of their own; several when they fit equally well.
  func options(_ view: MessageView, context: SlotContext, from start: Int) -> [Int] {
    let named = phrases(view, context: context, from: start).map(\.option)
    let isList = (start..<view.count).contains {
      $0 > start && (view.has([.joint, .alternative], at: $0) || view.before($0) == .comma)
    }
    if !named.isEmpty, isList { return mentioned(view, context: context, from: start) }
    if !named.isEmpty { return named.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
    let shared = overlapping(view, from: start)
    guard let option = counted(view) else { return shared }
    // "A stroll most days": the option that speaks of walks rather than of how often.
    return shared.count == 1 && bounds[shared[0]] == nil ? shared : [option]
  }

  /// True when the message holds the option's label or one of its phrases, and more of it than a yes or a no.
  func isNamed(_ option: Int, _ view: MessageView, context: SlotContext) -> Bool {
    phrases(view, context: context, from: 0).contains { found in
      found.option == option && found.range.contains { Self.isContent(view, $0) }
    }
  }

  /// True when a label or phrase of any option shares words with the range.
  func isNamed(within range: Range<Int>, _ view: MessageView, context: SlotContext) -> Bool {
    phrases(view, context: context, from: 0).contains { $0.range.overlaps(range) }
  }

  /// Labels and the author's phrases. One that lies within a longer one of another option does not count.
  private func phrases(_ view: MessageView, context: SlotContext, from start: Int) -> [(option: Int, range: Range<Int>)]
  {
    var found: [(option: Int, range: Range<Int>)] = []
    for match in view.heard.matches where Int(match.start) >= start {
      switch view.vocabulary.owners[Int(match.phrase)] {
      case .optionName(context.index, let option), .optionPhrase(context.index, let option):
        if isNegated(view, match.range) { continue }
        found.append((option, match.range))
      default: continue
      }
    }
    return found.filter { candidate in
      !found.contains { other in
        other.option != candidate.option && other.range.count > candidate.range.count
          && other.range.lowerBound <= candidate.range.lowerBound
          && other.range.upperBound >= candidate.range.upperBound
      }
    }
  }

  /// "Three times a week" where the options are numbers of times a week; of two that hold it, the narrower.
  func counted(_ view: MessageView) -> Int? {
    guard bounds.count(where: { $0 != nil }) > 1, let quantity = QuantityBounds(message: view, plain: isPlain) else {
      return nil
    }
    let fitting = bounds.indices.filter { bounds[$0]?.holds(quantity) ?? false }
    let width = fitting.compactMap { bounds[$0]?.width }.min()
    let narrowest = fitting.filter { bounds[$0]?.width == width }
    return narrowest.count == 1 ? narrowest[0] : nil
  }

  /// The options are plain numbers, such as ages: a number is one of them, not a place in the list.
  var isPlain: Bool { bounds.count { $0?.measure == .plain } > 1 }

  /// "7am please" where the options are parts of the day.
  func daytime(_ view: MessageView) -> Int? {
    guard daytimes.count > 1, let part = ClockWords(view: view).partOfDay else { return nil }
    return daytimes[part]
  }

  private func overlapping(_ view: MessageView, from start: Int) -> [Int] {
    var scores = Array(repeating: 0.0, count: bounds.count)
    let everywhere = view.tiles([.everywhere]).map(\.range)
    for index in start..<max(start, view.count)
    where Self.isContent(view, index) && !everywhere.contains(where: { $0.contains(index) }) {
      let symbol = view.tokens[index].symbol
      guard let owners = words[symbol], !weakWords.contains(symbol), !isNegated(view, index..<index + 1) else {
        continue
      }
      let object = Self.object(view, index)
      for option in owners {
        let known = objects[Place(word: symbol, option: option)]
        let isElsewhere = object.map { known?.contains($0) == false } ?? false
        // "Behind" alone may be behind anything.
        let isOpen = object == nil && known != nil
        let near = isLandmark(view, index, from: start) ? 0.3 : 1
        scores[option] += near * (isElsewhere ? 0.1 : isOpen ? 0.3 : 1) / Double(owners.count)
      }
    }
    for index in start..<max(start, view.count) where view.tokens[index].symbol != 0 {
      guard let owners = deniedWords[view.tokens[index].symbol], isNegated(view, index..<index + 1) else { continue }
      for option in owners { scores[option] += 1 / Double(owners.count) }
    }
    for (entry, range) in meanings(view)
    where range.lowerBound >= start && !everywhere.contains(where: { $0.overlaps(range) }) {
      guard let owners = synonyms[entry], !isNegated(view, range) else { continue }
      let near = isLandmark(view, range.lowerBound, from: start) ? 0.3 : 1
      let weight = near * (range.count > 2 ? 0.65 : 0.4)
      for option in owners { scores[option] += weight / Double(owners.count) }
    }
    guard let best = scores.max(), best > 0.15 else { return [] }
    let fitting = scores.indices.filter { scores[$0] > best - 0.01 }
    return fitting.count == 1 ? fitting : narrowed(fitting, view, from: start)
  }

  /// "Outside, next to the kneecap": what only helps to find the place.
  private func isLandmark(_ view: MessageView, _ index: Int, from start: Int) -> Bool {
    var at = view.isOne(of: "to", at: index) ? index : index - 1
    while view.has(.article, at: at) { at -= 1 }
    guard at > start,
      (start..<at).contains(where: { Self.isContent(view, $0) && knows(view.tokens[$0].symbol) })
    else { return false }
    return view.isOne(of: "beside by near alongside off", at: at)
      || view.isOne(of: "to", at: at) && view.isOne(of: "next close adjacent", at: at - 1)
      || view.isOne(of: "of", at: at) && view.isOne(of: "left right", at: at - 1)
  }

  /// Of options that fit equally well, the one that also shares the small words.
  private func narrowed(_ options: [Int], _ view: MessageView, from start: Int) -> [Int] {
    var scores = Array(repeating: 0, count: bounds.count)
    for index in start..<max(start, view.count) where view.tokens[index].symbol != 0 && !view.has(.article, at: index) {
      for option in smallWords[view.tokens[index].symbol] ?? [] { scores[option] += 1 }
    }
    let best = options.map { scores[$0] }.max() ?? 0
    return options.filter { scores[$0] == best }
  }

  /// Denied, or another thing of that name; beside a danger sign also what is told of somebody else.
  private func isNegated(_ view: MessageView, _ range: Range<Int>) -> Bool {
    if isBackOfSomething, BackWord(view: view).isOfElse(range) { return true }
    if Negation(view: view).isNegated(range) { return true }
    guard isDanger else { return false }
    let circumstance = Circumstance(view: view)
    let match = Match(phrase: 0, start: Int32(range.lowerBound), end: Int32(range.upperBound), consumed: .max)
    return circumstance.isOtherBesideNone(range) || circumstance.isSomeoneElse(match)
      || isWell(view, after: range.upperBound)
  }

  /// "My chest is fine".
  private func isWell(_ view: MessageView, after index: Int) -> Bool {
    var at = index
    while view.isOne(of: "is are feels feel seems all", at: at) { at += 1 }
    return at > index && view.isOne(of: "fine ok okay normal good clear alright", at: at) && view.ends(after: at)
  }

  /// Every option that is named or has a word of its own in the message, for slots that take several.
  func mentioned(_ view: MessageView, context: SlotContext, from start: Int) -> [Int] {
    let named = phrases(view, context: context, from: start)
    var options = named.map(\.option)
    var taken = named.map(\.range)
    for index in start..<max(start, view.count) where Self.isContent(view, index) {
      guard !taken.contains(where: { $0.contains(index) }) else { continue }
      let symbol = view.tokens[index].symbol
      guard let owners = words[symbol], owners.count == 1, !weakWords.contains(symbol) else { continue }
      taken.append(index..<index + 1)
      if !isNegated(view, index..<index + 1) { options.append(owners[0]) }
    }
    for (entry, range) in meanings(view) where range.lowerBound >= start {
      guard !taken.contains(where: { $0.overlaps(range) }), let owners = synonyms[entry], owners.count == 1 else {
        continue
      }
      if !isNegated(view, range) { options.append(owners[0]) }
    }
    return options.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
