import Dialog

/// The options of a slot as they are numbered for a person.
enum OptionNames {
  /// Yes and no, the sides, or the choices, in order; then "not sure" when it is allowed.
  static func values(_ slot: Slot) -> [Value] {
    var values: [Value]
    switch slot.kind {
    case .yesNo: values = [.yesNo(true), .yesNo(false)]
    case .side: values = [.side(.left), .side(.right), .side(.both)]
    case .choice(let choices): values = choices.indices.map { .choice($0) }
    case .choices(let choices): values = choices.indices.map { .choices(ChoiceSet(index: $0)) }
    case .scale, .number, .duration, .text: values = []
    }
    if slot.unsure { values.append(.unsure) }
    return values
  }
}

/// Reads a message that is an option and nothing else: its id, its label, its number.
struct ExactOptionReader {
  let view: MessageView
  let context: SlotContext

  func read() -> Value? {
    guard view.count > 0 else { return nil }
    if case .choices(let choices) = context.slot.kind { return several(choices) }
    return single(0..<view.count, among: view.heard.matches)
  }

  private func single(_ range: Range<Int>, among matches: [Match]) -> Value? {
    if range.count == 1, let number = view.tokens[range.lowerBound].value {
      guard number == number.rounded(), number >= 0, number < 1000 else { return nil }
      let place = Int(number)
      if case .scale(let bounds) = context.slot.kind { return bounds.contains(place) ? .number(Span(number)) : nil }
      let values = OptionNames.values(context.slot)
      return place >= 1 && place <= values.count ? values[place - 1] : nil
    }
    if range.count == 2, view.isOne(of: "option answer choice letter", at: range.lowerBound),
      let place = lettered(range.lowerBound + 1)
    {
      return place
    }
    var named: Value?
    for match in matches where fills(range, match) && !skips(match) {
      switch view.vocabulary.owners[Int(match.phrase)] {
      case .optionName(context.index, let option):
        if case .choices = context.slot.kind { return .choices(ChoiceSet(index: option)) }
        return .choice(option)
      case .house(let word): named = named ?? value(word)
      default: continue
      }
    }
    return named
  }

  /// "Option a".
  private func lettered(_ index: Int) -> Value? {
    guard case .choice(let choices) = context.slot.kind else { return nil }
    let typed = view.text(of: index..<index + 1).lowercased().utf8
    guard typed.count == 1, let letter = typed.first, letter >= UInt8(ascii: "a") else { return nil }
    let place = Int(letter - UInt8(ascii: "a"))
    return choices.indices.contains(place) ? .choice(place) : nil
  }

  /// The match is all of it, an article before it aside: "the back".
  private func fills(_ range: Range<Int>, _ match: Match) -> Bool {
    match.range.upperBound == range.upperBound && match.range.lowerBound >= range.lowerBound
      && (range.lowerBound..<match.range.lowerBound).allSatisfy { view.isOne(of: "the a an", at: $0) }
  }

  /// True when the match leaves out a word: then the message is more than the label.
  private func skips(_ match: Match) -> Bool {
    match.range.contains { !match.consumes($0) && !view.has(.article, at: $0) }
  }

  private func value(_ word: House.Word) -> Value? {
    switch (word, context.slot.kind) {
    case (.yes, .yesNo): .yesNo(true)
    case (.no, .yesNo): .yesNo(false)
    case (.left, .side): .side(.left)
    case (.right, .side): .side(.right)
    case (.both, .side): .side(.both)
    case (.notSure, _): context.slot.unsure ? .unsure : nil
    default: nil
    }
  }

  /// "1, 3", "stairs and squatting".
  private func several(_ choices: [Choice]) -> Value? {
    // Looked up by place: a message may be thousands of numbers.
    let matches = Dictionary(grouping: view.heard.matches, by: \.range.lowerBound)
    var set = ChoiceSet()
    var at = 0
    var isUnsure = false
    while at < view.count {
      if at > 0, view.has([.joint, .alternative], at: at) {
        at += 1
        continue
      }
      guard let (value, end) = longest(at, matches) else { return nil }
      switch value {
      case .choices(let one): set.formUnion(one)
      default: isUnsure = true
      }
      at = end
    }
    if set.isEmpty { return isUnsure ? .unsure : nil }
    return isUnsure ? nil : .choices(withoutExclusive(set, choices))
  }

  /// The longest option that begins at a place, and where it ends.
  private func longest(_ at: Int, _ matches: [Int: [Match]]) -> (value: Value, end: Int)? {
    var here = matches[at] ?? []
    var start = at
    while start + 1 < view.count, view.isOne(of: "the a an", at: start) {
      start += 1
      here += matches[start] ?? []
    }
    for end in Set(here.map(\.range.upperBound) + [at + 1]).sorted(by: >) {
      if let value = single(at..<end, among: here) { return (value, end) }
    }
    return nil
  }
}

/// "None of these" stands alone: any sign beside it wins.
func withoutExclusive(_ set: ChoiceSet, _ choices: [Choice]) -> ChoiceSet {
  let exclusive = ChoiceSet(
    set.indices.filter { choices.indices.contains($0) && choices[$0].exclusive }.map(ChoiceSet.init(index:)))
  let signs = set.subtracting(exclusive)
  return signs.isEmpty ? set : signs
}
