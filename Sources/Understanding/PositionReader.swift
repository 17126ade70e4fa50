/// Reads a place in a list of options: "2", "b", "the second one", "last". A number inside a sentence is none.
struct PositionReader {
  enum Place: Equatable {
    case none
    case one(Int)
    case several([Int])
    /// A place, but the list is shorter.
    case outside
  }

  let view: MessageView
  let count: Int
  let from: Int

  func read() -> Place {
    var whole = all()
    // "Between 2 and 4 I'd go for 4"
    if case .several = whole, let last = view.tokens.indices.last, let (index, end) = place(last), end == view.count,
      let index, index >= 0, index < count,
      view.isOne(of: "for with", at: last - 1) && view.isOne(of: "go going", at: last - 2)
        || view.isOne(of: "say pick choose probably mostly definitely", at: last - 1)
    {
      whole = .one(index)
    }
    return whole == .none ? leading() ?? .none : whole
  }

  /// "2, because of my job", "b) it hurts", "the first I suppose, nothing happened": a place and then a reason for it.
  private func leading() -> Place? {
    var at = from
    while at < view.count, isFrame(at) { at += 1 }
    guard at < view.count, let (index, end) = place(at), let index, index >= 0, index < count, end < view.count,
      view.tokens[end].value == nil, view.lexeme(end).unitDays == 0
    else { return nil }
    let isBroken = view.before(end) >= .comma || isClosed(at)
    let isReasoned =
      view.isOne(of: "because cause cos cuz since definitely for sure probably though please", at: end)
      || view.isOne(of: "i", at: end) && view.isOne(of: "think suppose guess reckon say believe", at: end + 1)
      || view.isOne(of: "i", at: end) && view.isOne(of: "would", at: end + 1)
        && !view.isOne(of: "like love want need", at: end + 2)
    let isLetter = view.tokens[at].value == nil && view.lexeme(at).ordinal == 0 && view.lexeme(at).number < 0
    guard isBroken || isReasoned && !isLetter else { return nil }
    return place(end) == nil || !isBroken ? .one(index) : nil
  }

  /// "b) ...", "2) ...".
  private func isClosed(_ index: Int) -> Bool {
    view.heard.raw.utf8.dropFirst(Int(view.tokens[index].end)).first == UInt8(ascii: ")")
  }

  /// Several places are only read where nothing else is said.
  private func all() -> Place {
    var found: [Int] = []
    var isOutside = false
    var at = from
    while at < view.count {
      if isFrame(at) {
        if view.isOne(of: "not", at: at), let (_, end) = place(at + 1) {
          at = end
        } else {
          at += 1
        }
        continue
      }
      guard let (index, end) = place(at) else { return .none }
      if let index, index >= 0, index < count {
        if !found.contains(index) { found.append(index) }
      } else {
        isOutside = true
      }
      at = end
    }
    if isOutside { return .outside }
    return found.isEmpty ? .none : found.count == 1 ? .one(found[0]) : .several(found)
  }

  /// Words that may stand around a place.
  private func isFrame(_ index: Int) -> Bool {
    if view.isOne(of: "a", at: index) {
      return index + 1 < view.count && view.before(index + 1) == .space
        && !view.has([.joint, .alternative, .polite], at: index + 1)
        && !view.isOne(of: "option answer letter choose pick choice", at: index - 1)
    }
    if view.isOne(of: "one", at: index) {
      return view.isOne(of: "the which that this any st nd rd th", at: index - 1)
        || view.isOne(of: "before", at: index + 1)
    }
    if view.isOne(of: "middle", at: index), count % 2 == 0 { return true }
    if view.isOne(of: "top", at: index) { return !view.isOne(of: "one option answer choice of", at: index + 1) }
    if view.isOne(of: "of", at: index) { return view.isOne(of: "list", at: index + 2) }
    if view.isOne(of: "in", at: index) { return view.isOne(of: "middle centre center", at: index + 2) }
    if view.isOne(of: "before", at: index) { return view.isOne(of: "last the", at: index + 1) }
    return view.isOne(
      of: """
        option number no answer choice item the that this is it would say i think guess suppose probably maybe \
        please pick choose go with select id will for take show me my and or not both just definitely mostly nr num \
        am going to be think's prefer want letter numero down very from one's option's on list between \
        let us we try lean leaning towards toward closest nearest fits best sounds seems looks feels correct more most \
        closely like likely must mark as take be put match matches describes fit reckon are do doing
        """, at: index)
      || view.isOne(of: "have", at: index) && view.isOne(of: "will would to", at: index - 1)
      || view.isOne(of: "has got have", at: index) && view.isOne(of: "to got", at: index + 1)
      || view.isOne(of: "right", at: index) && view.isOne(of: "sounds seems looks feels is", at: index - 1)
  }

  /// A place that begins here: its index (nil when beyond all lists) and where it ends.
  private func place(_ index: Int) -> (Int?, Int)? {
    guard index < view.count else { return nil }
    let token = view.tokens[index]
    if view.isOne(of: "middle centre center", at: index), count % 2 == 1, count > 1 {
      let isAlone = view.ends(after: index) || view.isOne(of: "one option answer choice", at: index + 1)
      return isAlone ? (count / 2, view.ends(after: index) ? index + 1 : index + 2) : nil
    }
    if view.isOne(of: "uno", at: index) { return (0, index + 1) }
    if view.isOne(of: "dos", at: index), view.isOne(of: "numero", at: index - 1) { return (1, index + 1) }
    if view.isOne(of: "top", at: index) {
      if view.isOne(of: "one option answer choice", at: index + 1) { return (0, index + 2) }
      if view.isOne(of: "of", at: index + 1), view.isOne(of: "list", at: index + 3) { return (0, index + 4) }
    }
    if view.isOne(of: "next", at: index), view.isOne(of: "to", at: index + 1), view.isOne(of: "last", at: index + 2) {
      return (count - 2, index + 3)
    }
    if let value = token.value {
      // "10k": a number with a unit.
      if index + 1 < view.count, view.before(index + 1) == .none, view.tokens[index + 1].value == nil,
        !view.isOne(of: "st nd rd th", at: index + 1)
      {
        return nil
      }
      if view.isOne(of: "st nd rd th", at: index + 1), view.before(index + 1) == .none {
        return (value > 0 && value < 1000 ? Int(value) - 1 : nil, index + 2)
      }
      return value == value.rounded() && value > 0 && value < 1000 ? (Int(value) - 1, index + 1) : (nil, index + 1)
    }
    let lexeme = view.lexeme(index)
    if lexeme.ordinal != 0 { return ordinal(index) }
    if lexeme.number >= 0 {
      guard let number = NumberScanner(view: view).numeral(at: index) else { return nil }
      let end = number.range.upperBound
      if view.lexeme(end).ordinal > 0, view.before(end) <= .hyphen || number.high >= 20 { return (nil, end + 1) }
      return (number.high > 0 && number.high < 1000 ? Int(number.high) - 1 : nil, end)
    }
    let typed = view.text(of: index..<index + 1).lowercased()
    if typed.utf8.count == 1, let letter = typed.utf8.first, letter >= 97, letter < 97 + 26 {
      return (Int(letter) - 97, index + 1)
    }
    return nil
  }

  /// "Second", "last", "one before last", "second to last".
  private func ordinal(_ index: Int) -> (Int?, Int) {
    let value = Int(view.lexeme(index).ordinal)
    var end = index + 1
    if view.isOne(of: "one option answer choice", at: end) { end += 1 }
    if value > 0 {
      if view.isOne(of: "to from", at: end) {
        let last = view.isOne(of: "the", at: end + 1) ? end + 2 : end + 1
        if view.isOne(of: "last bottom end", at: last) {
          return (count - value, view.isOne(of: "one option answer choice", at: last + 1) ? last + 2 : last + 1)
        }
      }
      // "Second last", "third last one"
      if view.isOne(of: "last bottom", at: end) {
        return (count - value, view.isOne(of: "one option answer choice", at: end + 1) ? end + 2 : end + 1)
      }
      return (value - 1, end)
    }
    if view.isOne(of: "but", at: end), view.isOne(of: "one", at: end + 1) { return (count - 2, end + 2) }
    if view.isOne(of: "before", at: index - 1) || view.isOne(of: "before", at: index - 2) { return (count - 2, end) }
    return (count + value, end)
  }
}
