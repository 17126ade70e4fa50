import Dialog

/// Finds which options of a slot a message speaks of.
struct OptionFinder: Sendable {
  /// Per option: stems that only this option has (label and phrases), and stems that it shares with others.
  private var words: [Int32: [Int]] = [:]
  private var optionCount = 0

  init(_ slot: Slot, _ vocabulary: Vocabulary) {
    optionCount = slot.choices.count
    for (option, choice) in slot.choices.enumerated() {
      for text in [choice.label, choice.short ?? "", choice.id.replacing("_", with: " ")] + choice.phrases {
        let view = MessageView(heard: vocabulary.hear(text), vocabulary: vocabulary)
        for index in view.tokens.indices where Self.isContent(view, index) {
          let symbol = view.tokens[index].symbol
          if words[symbol]?.contains(option) != true { words[symbol, default: []].append(option) }
        }
      }
    }
  }

  private static func isContent(_ view: MessageView, _ index: Int) -> Bool {
    view.tokens[index].symbol != 0 && view.tokens[index].value == nil && !view.has([.stop, .soft], at: index)
  }

  /// Options that the message names, by label, phrase, or words of their own; each with how well it fits.
  func options(_ view: MessageView, context: SlotContext, from start: Int) -> [(option: Int, range: Range<Int>)] {
    let named = phrases(view, context: context, from: start)
    if !named.isEmpty { return named }
    return overlapping(view, from: start)
  }

  /// Labels and the author's phrases. One that lies within a longer one of another option does not count.
  private func phrases(_ view: MessageView, context: SlotContext, from start: Int) -> [(option: Int, range: Range<Int>)]
  {
    var found: [(option: Int, range: Range<Int>)] = []
    for match in view.heard.matches where Int(match.start) >= start {
      switch view.vocabulary.owners[Int(match.phrase)] {
      case .optionName(context.index, let option), .optionPhrase(context.index, let option):
        if Negation(view: view).isNegated(match.range) { continue }
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

  private func overlapping(_ view: MessageView, from start: Int) -> [(option: Int, range: Range<Int>)] {
    var scores = Array(repeating: 0.0, count: optionCount)
    var places: [Int: Int] = [:]
    for index in start..<max(start, view.count) where Self.isContent(view, index) {
      guard let options = words[view.tokens[index].symbol], !Negation(view: view).isNegated(index..<index + 1) else {
        continue
      }
      for option in options {
        scores[option] += 1 / Double(options.count)
        if places[option] == nil { places[option] = index }
      }
    }
    guard let best = scores.max(), best > 0 else { return [] }
    return scores.indices.filter { scores[$0] > best - 0.01 }.map { option in
      let place = places[option] ?? start
      return (option, place..<place + 1)
    }
  }

  /// Every option that has a word of its own in the message, for slots that take several.
  func mentioned(_ view: MessageView, context: SlotContext, from start: Int) -> [Int] {
    let named = phrases(view, context: context, from: start)
    var options = named.map(\.option)
    for index in start..<max(start, view.count) where Self.isContent(view, index) {
      guard !named.contains(where: { $0.range.contains(index) }) else { continue }
      guard let owners = words[view.tokens[index].symbol], owners.count == 1 else { continue }
      if !Negation(view: view).isNegated(index..<index + 1) { options.append(owners[0]) }
    }
    return options.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
