import Dialog

/// Reads answers to questions that were not asked yet: "left knee, about a 6, since March". Strict: each needs a form
/// that can't be about something else.
struct AheadReader {
  let view: MessageView
  let now: LocalTime
  private let hints: Hints

  init(view: MessageView, now: LocalTime) {
    self.view = view
    self.now = now
    hints = Self.hints(view)
  }

  func read(_ contexts: [SlotContext], finders: [OptionFinder?]) -> [AheadReading] {
    contexts.filter(\.slot.ahead).compactMap { context in
      read(context, finder: finders[context.index], all: contexts).map {
        AheadReading(slot: context.index, reading: $0)
      }
    }
  }

  private func read(_ context: SlotContext, finder: OptionFinder?, all: [SlotContext]) -> Reading? {
    switch context.slot.kind {
    case .side where hints.contains(.side): return side(context)
    case .duration where hints.contains(.time): return duration(context)
    case .scale(let bounds) where hints.contains(.number): return scale(context, bounds, all)
    case .choice: return choice(context, finder)
    case .number(let unit, let min, let max) where hints.contains(.number): return number(context, unit, min, max)
    default: return nil
    }
  }

  /// What there is to look for at all: most messages hold none of it.
  private struct Hints: OptionSet {
    var rawValue: UInt8
    static let side = Hints(rawValue: 1)
    static let number = Hints(rawValue: 2)
    static let time = Hints(rawValue: 4)
  }

  private static func hints(_ view: MessageView) -> Hints {
    var hints: Hints = []
    guard view.count > 1 || view.heard.tokens.first?.value == nil else { return hints }
    for index in view.tokens.indices {
      let lexeme = view.lexeme(index)
      if view.tokens[index].value != nil || lexeme.number >= 0 { hints.insert(.number) }
      if lexeme.unitDays > 0 || lexeme.month != 0 || lexeme.weekday != 0 { hints.insert(.time) }
      if view.isOne(of: "left right both", at: index) { hints.insert(.side) }
      if view.isOne(of: "since started began last past ago", at: index) { hints.insert(.time) }
    }
    return hints
  }

  /// Only with what the side belongs to, or when nothing else is said.
  private func side(_ context: SlotContext) -> Reading? {
    guard case .understood(let reading) = SideReader(view: view, context: context).read(), reading.value != .unsure
    else { return nil }
    let isNamed = view.tokens.indices.contains { index in
      view.isOne(of: "left right both", at: index)
        && (context.cueSymbols.contains(view.tokens[belonging(after: index)].symbol)
          || view.isOne(of: "one side", at: index + 1) && view.ends(after: index + 1)
          || (index == 0 || view.before(index) >= .comma) && view.ends(after: index))
    }
    return isNamed ? reading : nil
  }

  /// Where the thing stands that a side belongs to: "left bed", "both of my beds". Only "both" reaches over small words,
  /// since "left of my bed" is a place.
  private func belonging(after index: Int) -> Int {
    var at = index + 1
    if view.isOne(of: "both", at: index) {
      while view.isOne(of: "of my the his her our their", at: at) { at += 1 }
    }
    return min(at, view.count - 1)
  }

  private func duration(_ context: SlotContext) -> Reading? {
    let reader = DurationReader(view: view, context: context, now: now)
    guard let reading = reader.reading(from: 0) else { return nil }
    let hasCue = view.tokens.indices.contains { view.isOne(of: "since for ago started began past last", at: $0) }
    return hasCue || isAlone(reader.amounts(from: 0).first?.range) ? reading : nil
  }

  /// A part of the message between commas.
  private func isAlone(_ range: Range<Int>?) -> Bool {
    guard let range else { return false }
    let start = range.lowerBound
    return (start == 0 || view.before(start) >= .comma || view.has(.about, at: start - 1))
      && view.ends(after: range.upperBound - 1)
  }

  private func scale(_ context: SlotContext, _ bounds: ClosedRange<Int>, _ all: [SlotContext]) -> Reading? {
    let reader = ScaleReader(view: view, context: context, bounds: bounds)
    let rated = reader.candidates(from: 0).filter { phrase in
      phrase.over != nil || phrase.isVague || view.has(.pain, at: phrase.range.lowerBound - 1)
        || view.has(.pain, at: phrase.range.upperBound) || view.isOne(of: "a an", at: phrase.range.lowerBound - 1)
    }
    guard rated.count == 1, case .understood(let reading) = reader.read() else { return nil }
    let rivals = all.filter { other in
      guard other.slot.ahead, case .scale = other.slot.kind else { return false }
      return true
    }
    guard rivals.count > 1 else { return reading }
    let named = Set(
      view.heard.matches.compactMap { match -> Int? in
        if case .slot(let slot) = view.vocabulary.owners[Int(match.phrase)] { slot } else { nil }
      })
    let cued = rivals.filter { named.contains($0.index) }
    return cued.count == 1 && cued[0].index == context.index ? reading : nil
  }

  private func choice(_ context: SlotContext, _ finder: OptionFinder?) -> Reading? {
    var options = Set<Int>()
    for match in view.heard.matches {
      guard case .optionPhrase(context.index, let option) = view.vocabulary.owners[Int(match.phrase)],
        !Negation(view: view).isNegated(match.range)
      else { continue }
      options.insert(option)
    }
    return options.count == 1 ? options.first.map { Reading(value: .choice($0)) } : nil
  }

  private func number(_ context: SlotContext, _ unit: String?, _ min: Double?, _ max: Double?) -> Reading? {
    let reader = NumberReader(view: view, context: context, unit: unit, min: min, max: max)
    let isYears = view.lexicon.lexemes[Int(view.lexicon.find(unit ?? ""))].unitDays == 365
    let phrases = NumberScanner(view: view).phrases().filter { phrase in
      let end = phrase.range.upperBound
      if reader.follows(phrase) {
        return !isYears || view.isOne(of: "old of", at: end + 1) || view.isOne(of: "yo", at: end)
      }
      guard isYears, phrase.low == phrase.low.rounded(),
        view.ends(after: end - 1) || view.isOne(of: "and but so btw by tbh lol", at: end)
      else { return false }
      let before = phrase.range.lowerBound - 1
      return view.isOne(of: "am aged age", at: before)
        || view.isOne(of: "is", at: before)
          && (view.isOne(of: "age he she", at: before - 1) || view.has(.otherPerson, at: before - 1))
    }
    guard phrases.count == 1, let phrase = phrases.first else { return nil }
    if let min, phrase.low < min { return nil }
    if let max, phrase.high > max { return nil }
    return Reading(value: .number(Span(phrase.low, phrase.high)), hedged: phrase.isVague)
  }
}
