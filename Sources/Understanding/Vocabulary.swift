import Dialog

/// Whose phrase it is that was found.
enum PhraseOwner: Hashable, Sendable {
  case flag(Int)
  /// A part of patterns whose parts may stand anywhere: `{knee} & {hot}`.
  case part(Int)
  /// Cancels sightings of the flag that it overlaps.
  case unless(Int)
  /// A sign only where it is the whole message.
  case alone(Int)
  case command(Command.Name)
  case topic(Int)
  /// Label, short or id of an option.
  case optionName(slot: Int, option: Int)
  /// Another way to say an option.
  case optionPhrase(slot: Int, option: Int)
  /// Label, name or phrase of a slot.
  case slot(Int)
  case correction
  /// One of the engine's words ("Not sure") from the script.
  case house(House.Word)
  /// One of the words of a thesaurus entry, or of a group of the script.
  case synonym(Int)
  /// A phrase of plain English.
  case sense(Sense)
}

/// Everything that is built once per script: words, phrases, and what they mean.
final class Vocabulary: Sendable {
  let lexicon: Lexicon
  let prefixes: PrefixTable
  let spelling: Spelling
  let automaton: PhraseAutomaton
  /// By phrase number.
  let owners: [PhraseOwner]
  /// Danger signs that are told in several parts.
  let conjunctions: ConjunctionTable
  let and: Int32
  let percent: Int32
  let plus: Int32
  let without: Int32
  let ish: Int32
  /// The command that a message of nothing but question marks means.
  let questionMark: Command.Name?

  init(_ script: Script) {
    var builder = VocabularyBuilder(groups: script.groups)
    builder.addEnglish()
    builder.add(script)
    let lexicon = builder.finish()
    self.lexicon = lexicon
    prefixes = builder.reader.prefixes
    spelling = Spelling(lexicon)
    owners = builder.owners
    automaton = builder.automaton.build(
      symbolCount: lexicon.count, partOf: owners.map { if case .part(let part) = $0 { Int32(part) } else { -1 } })
    conjunctions = ConjunctionTable(builder.conjunctions, sets: automaton.partSets, parts: builder.parts.count)
    and = lexicon.find("and")
    percent = lexicon.find("%")
    plus = lexicon.find("+")
    without = lexicon.find("without")
    ish = lexicon.find("ish")
    questionMark = script.commands.first { $0.phrases.contains("?") }?.name
  }

  struct Resolved {
    var word: Int32 = 0
    var symbol: Int32 = 0
    var prefix: Int32 = 0
    var isGuess = false
  }

  /// What a word that is not in the lexicon may be: stretched ("noooo"), inflected, or misspelt.
  func resolve(_ typed: [UInt8]) -> Resolved {
    var result = Resolved()
    if !prefixes.isEmpty { result.prefix = prefixes.longest(in: typed) }
    for spelling in [typed] + unstretched(typed) {
      let word = lexicon.find(spelling)
      if word != 0 { return known(word, result.prefix) }
      let stem = lexicon.find(stemmed(spelling))
      if stem != 0 {
        result.symbol = stem
        return result
      }
    }
    let guess = spelling.correct(typed, lexicon)
    return guess == 0 ? result : known(guess, result.prefix, isGuess: true)
  }

  private func known(_ word: Int32, _ prefix: Int32, isGuess: Bool = false) -> Resolved {
    Resolved(
      word: word, symbol: lexicon.symbols[Int(word)], prefix: prefix != 0 ? prefix : lexicon.prefixes[Int(word)],
      isGuess: isGuess)
  }

  /// "noooo" without its extra letters: each run of three or more as two, and as one.
  private func unstretched(_ typed: [UInt8]) -> [[UInt8]] {
    func squeeze(to most: Int, from least: Int) -> [UInt8] {
      var result: [UInt8] = []
      var at = 0
      while at < typed.count {
        var end = at
        while end < typed.count, typed[end] == typed[at] { end += 1 }
        result += repeatElement(typed[at], count: end - at >= least ? min(most, end - at) : end - at)
        at = end
      }
      return result
    }
    let one = squeeze(to: 1, from: 3)
    guard one.count < typed.count else { return [] }
    return [squeeze(to: 2, from: 3), one, squeeze(to: 1, from: 2)]
  }
}

/// Collects words and phrases.
struct VocabularyBuilder {
  var reader: PatternReader
  var automaton = PhraseAutomatonBuilder()
  var owners: [PhraseOwner] = []
  var conjunctions: [Conjunction] = []
  /// Numbers of the parts of conjunctions, by their text: many share a few of them.
  var parts: [String: Int] = [:]

  init(groups: [WordGroup]) {
    reader = PatternReader()
    for group in groups { reader.groups[group.name] = group.phrases }
  }

  mutating func pattern(_ text: String, _ owner: PhraseOwner) {
    let parts = reader.pattern(text)
    add(parts, owner)
  }

  /// A pattern that is one phrase, or parts between `&`.
  private mutating func phrase(_ text: String, _ owner: PhraseOwner) {
    let parts = conjunctionParts(text)
    guard parts.count > 1 else {
      pattern(text, owner)
      return
    }
    let told = parts.map(conjunctionPart)
    conjunctions.append(Conjunction(owner: owner, parts: told.map { part($0.text) }, isEver: told.map(\.isEver)))
  }

  private mutating func part(_ text: String) -> Int {
    if let known = parts[text] { return known }
    let number = parts.count
    parts[text] = number
    pattern(text, .part(number))
    return number
  }

  mutating func plain(_ text: String, _ owner: PhraseOwner) {
    let parts = reader.plain(text)
    add(parts, owner)
  }

  /// Articles and possessives are optional wherever a phrase has other words.
  private mutating func add(_ parts: [PatternPart], _ owner: PhraseOwner) {
    let isArticle = parts.map { part in
      if case .word(let symbol) = part { reader.lexicon.lexemes[Int(symbol)].roles.contains(.article) } else { false }
    }
    guard !parts.isEmpty else { return }
    let loose = isArticle.allSatisfy { $0 } ? parts : zip(parts, isArticle).map { $1 ? .optional($0) : $0 }
    automaton.add(loose, phrase: Int32(owners.count))
    owners.append(owner)
  }

  /// The general English lists.
  mutating func addEnglish() {
    for (forms, words) in Contractions.table {
      for form in forms.split(separator: " ") {
        reader.lexicon.expand(String(form), to: words.split(separator: " ").map(String.init))
      }
    }
    EnglishWords.enter(into: &reader.lexicon)
    for (sense, patterns) in EnglishPhrases.table {
      for text in patterns.split(separator: "\n") { pattern(String(text), .sense(sense)) }
    }
  }

  mutating func add(_ script: Script) {
    for (index, words) in Thesaurus.table.enumerated() {
      for text in words.split(separator: ",") { pattern(String(text), .synonym(index)) }
    }
    for (index, group) in script.groups.enumerated() where group.isSynonymous {
      for text in group.phrases { pattern(text, .synonym(Thesaurus.table.count + index)) }
    }
    for (index, flag) in script.flags.enumerated() {
      for text in flag.patterns { phrase(text, .flag(index)) }
      for text in flag.unless { pattern(text, .unless(index)) }
      for text in flag.alone { pattern(text, .alone(index)) }
    }
    for command in script.commands {
      for text in command.phrases { pattern(text, .command(command.name)) }
    }
    for (index, topic) in script.topics.enumerated() {
      for text in topic.phrases { phrase(text, .topic(index)) }
    }
    for question in script.dialogs.flatMap(\.states).compactMap(\.question) {
      for text in question.ask.flatMap(\.variants) { _ = reader.plain(text.source) }
    }
    for text in script.house.corrections { pattern(text, .correction) }
    for word in House.Word.allCases { plain(houseWord(word, script), .house(word)) }
    for (index, slot) in script.slots.enumerated() {
      plain(slot.label, .slot(index))
      plain(slot.name.replacing("_", with: " "), .slot(index))
      for text in slot.phrases { pattern(text, .slot(index)) }
      for (option, choice) in slot.choices.enumerated() {
        for text in [choice.label, choice.short, choice.id.replacing("_", with: " ")] {
          if let text { plain(text, .optionName(slot: index, option: option)) }
        }
        for text in choice.phrases { pattern(text, .optionPhrase(slot: index, option: option)) }
      }
    }
  }

  mutating func finish() -> Lexicon {
    reader.lexicon.apply(reader.prefixes)
    return reader.lexicon
  }
}

/// A word of the house, or plain English where the script has none.
func houseWord(_ word: House.Word, _ script: Script) -> String {
  script.house.words[word] ?? word.rawValue.replacing("_", with: " ")
}

extension Vocabulary {
  /// One pass over a message: its words, and every phrase in them.
  func hear(_ text: String) -> Heard {
    var tokeniser = Tokeniser(self)
    tokeniser.run(text)
    let found = automaton.find(in: tokeniser.tokens, lexicon: lexicon, prefixes: prefixes)
    return Heard(
      raw: text, tokens: tokeniser.tokens, matches: found.matches, parts: found.parts,
      conjunctions: conjunctions.complete(in: found.parts), ending: tokeniser.ending)
  }
}
