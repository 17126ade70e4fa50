import Dialog

/// Reads the command that a message, or one clause of it, is and nothing else, but for politeness.
struct CommandReader {
  let view: MessageView

  /// The command that the whole message is.
  func read() -> Command.Name? {
    guard view.count > 0 else { return view.heard.ending == .question ? view.vocabulary.questionMark : nil }
    return name(cover(0..<view.count, longest: longest()))
  }

  /// The command that one clause is, where the rest of the message only leads up to it: "the dog was barking, say that
  /// again". The last one counts.
  func readClause() -> Command.Name? {
    let longest = longest()
    guard !longest.isEmpty else { return nil }
    var found: Command.Name?
    for clause in clauses() where clause.count < view.count {
      guard let name = name(cover(clause, longest: longest)), isPlain(clause, name) else { continue }
      // "Much obliged, bye": a goodbye is said last, and thanks take nothing back.
      if name != .thanks || found == nil { found = name }
    }
    return found ?? atEnd(longest)
  }

  /// A long request that ends a message without a stop before it: "i dropped my phone what did you ask me", "i'm shattered
  /// can we stop".
  private func atEnd(_ longest: Longest) -> Command.Name? {
    let starts = longest.filter { entry in
      guard entry.key > 0 else { return false }
      let words = entry.value.map { $0.end - entry.key }.max() ?? 0
      return words >= 4 || words >= 3 && isInverted(entry.key)
    }.keys
    for start in starts.sorted() {
      if let name = name(cover(start..<view.count, longest: longest)) { return name }
    }
    return nil
  }

  /// "Can we stop", "could you repeat", but not "how can we", "so that can we".
  private func isInverted(_ index: Int) -> Bool {
    view.isOne(of: "can could may shall", at: index) && view.isOne(of: "we i you", at: index + 1)
      && !view.isOne(
        of: "what how why when where who which that if and or but than then i we you he she they it can could",
        at: index - 1)
  }

  /// One word is a command by itself only where it can't be anything else: "the pain came back, again" asks for nothing.
  private func isPlain(_ clause: Range<Int>, _ name: Command.Name) -> Bool {
    // "Night" after "day and" is no farewell.
    let isApart = clause.lowerBound == 0 || !view.isOne(of: "and because", at: clause.lowerBound - 1)
    // "Good days and bad days", "leave it and it settles"
    if name != .thanks, view.isOne(of: "and", at: clause.upperBound),
      name == .goodbye || view.isOne(of: "it", at: clause.upperBound + 1)
    {
      return false
    }
    if name == .thanks || name == .goodbye && isApart { return true }
    let asks = clause.upperBound < view.count ? view.before(clause.upperBound) : view.heard.ending
    if name == .why, asks == .question { return true }
    return view.heard.matches.contains { match in
      guard case .command(name) = view.vocabulary.owners[Int(match.phrase)], clause.contains(Int(match.start)) else {
        return false
      }
      return match.range.count > 1 && Int(match.end) <= clause.upperBound
    }
  }

  /// Between commas, full stops, and words that join sentences.
  private func clauses() -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for index in 1..<max(1, view.count) {
      let begins = view.before(index) >= .comma || view.tokens[index].clause != view.tokens[index - 1].clause
      let joins = view.isOne(of: "but and so because", at: index)
      guard begins || joins else { continue }
      if start < index { clauses.append(start..<index) }
      start = joins ? index + 1 : index
    }
    if start < view.count { clauses.append(start..<view.count) }
    return clauses
  }

  private func name(_ said: [[Command.Name]]) -> Command.Name? {
    // "Hello, what can you do" asks, "ah thank you, goodbye" is a goodbye.
    // "Sorry, my thumb slipped" asks for nothing again.
    let others = said.filter { $0.contains { $0 != .repeat && $0 != .thanks && $0 != .hello } }
    let names = (said.first?.first == .repeat && !others.isEmpty ? others : said).flatMap(\.self)
    let name = names.first { $0 != .thanks && $0 != .hello } ?? names.first { $0 != .hello } ?? names.first
    // "Bit personal, why do you ask"
    if name == .skip, said.last == [.why] { return .why }
    // "That's all for today, bye"
    return name == .stop && said.contains { $0.allSatisfy { $0 == .goodbye } } ? .goodbye : name
  }

  /// By first word: where commands end, the longest first, and which they are.
  private typealias Longest = [Int: [(end: Int, names: [Command.Name])]]

  /// The longest commands that begin at each word.
  private func longest() -> Longest {
    var longest: Longest = [:]
    for match in view.heard.matches {
      guard case .command(let name) = view.vocabulary.owners[Int(match.phrase)], !isPast(match) else { continue }
      var known = longest[Int(match.start)] ?? []
      if let place = known.firstIndex(where: { $0.end <= Int(match.end) }) {
        if known[place].end == Int(match.end) {
          // "Delete everything" is more than to begin again, and it is asked about.
          known[place].names.insert(name, at: name.isAboutData ? 0 : known[place].names.count)
        } else {
          known.insert((Int(match.end), [name]), at: place)
        }
      } else {
        known.append((Int(match.end), [name]))
      }
      longest[Int(match.start)] = known
    }
    return longest
  }

  /// "It stopped", "started again": told, not asked for.
  private func isPast(_ match: Match) -> Bool {
    let first = view.text(of: Int(match.start)..<Int(match.start) + 1).lowercased()
    return ["stopped", "started", "skipped", "repeated", "restarted", "ended", "paused", "helped"].contains(first)
  }

  /// The commands, one by one, that, with politeness before and between them, make up the words; empty when they don't.
  private func cover(_ words: Range<Int>, longest: Longest) -> [[Command.Name]] {
    guard !longest.isEmpty else { return [] }
    let end = words.upperBound
    // What was said up to each word that can be reached, and whether a command ends right there.
    var reached: [(names: [[Command.Name]], isEnd: Bool)?] = Array(repeating: nil, count: words.count + 1)
    func place(_ index: Int) -> Int { index - words.lowerBound }
    reached[0] = ([], false)
    let first = words.lowerBound
    if isName(first), words.count > 1, view.has(.polite, at: first + 1) || view.before(first + 1) >= .comma {
      reached[1] = ([], false)
    }
    for at in first...end {
      guard let (names, isEnd) = reached[place(at)] else { continue }
      if isEnd, at == end || closes(at..<end, after: names) { return names }
      guard at < end else { break }
      // One command of several words goes before a shorter one at their end: "hi again" asks for nothing again.
      // "Again and again" asks for nothing either.
      if let found = longest[at]?.first(where: { $0.end <= end }), reached[place(found.end)]?.isEnd != true {
        let isEcho = view.isOne(of: "and", at: at - 1) && found.names.first == names.last?.last
        // "Again this morning" is no greeting.
        let isTime = !names.isEmpty && found.end == at + 1 && found.names == [.hello]
        if !isEcho, !isTime { reached[place(found.end)] = (names + [found.names], true) }
      }
      // "Much obliged, young man, bye", "bro say that again"
      if let address = address(at, in: words, after: names), reached[place(address)] == nil {
        reached[place(address)] = (names, false)
      }
      let isPolite = view.has(.polite, at: at) && !isSubject(at)
      if reached[place(at) + 1] == nil, isPolite || (!names.isEmpty && view.has(.trailing, at: at)) {
        reached[place(at) + 1] = (names, false)
      }
    }
    return []
  }

  /// Where whoever is spoken to has been named; before any command only with something said to them after it.
  private func address(_ at: Int, in words: Range<Int>, after names: [[Command.Name]]) -> Int? {
    guard let end = AddressWords(view: view).end(from: at), end <= words.upperBound,
      !names.isEmpty || at == words.lowerBound && end < words.upperBound && view.before(end) >= .comma
    else { return nil }
    return end
  }

  /// Only small words follow: "skip this one then", "bye Ann".
  private func closes(_ words: Range<Int>, after names: [[Command.Name]]) -> Bool {
    // "Skip this one if you don't mind"
    if let condition = words.first(where: { view.isOne(of: "if", at: $0) }),
      (condition + 1..<words.upperBound).allSatisfy({
        view.isOne(
          of: "that it is ok okay alright all right fine possible you do not mind can could may please cool", at: $0)
      })
    {
      return closes(words.lowerBound..<condition, after: names)
    }
    if AddressWords(view: view).closes(from: words.lowerBound), words.upperBound == view.count { return true }
    let takesName = names.last?.last == .goodbye || names.last?.last == .thanks
    return words.allSatisfy { at in
      view.has(.trailing, at: at)
        || (at == words.upperBound - 1 && isName(at) && (takesName || view.before(at) == .comma))
    }
  }

  /// A word that no list holds.
  private func isName(_ index: Int) -> Bool {
    index < view.count && view.tokens[index].symbol == 0 && view.tokens[index].value == nil
  }

  /// "I stop" says what the person does; "I want to stop" is a wish.
  private func isSubject(_ index: Int) -> Bool {
    view.isOne(of: "i we", at: index) && index + 1 < view.count
      && !view.isOne(of: "want would need like wish can could will have had am", at: index + 1)
      && !view.isOne(of: "can could may shall should will would", at: index - 1)
  }
}
