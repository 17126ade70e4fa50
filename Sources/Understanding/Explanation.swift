import Dialog

extension Interpreter {
  /// What was heard and why each danger sign counts or doesn't, a line each; for authors and for debugging.
  public func explain(_ heard: Heard, script: Script) -> [String] {
    let view = MessageView(heard: heard, vocabulary: vocabulary)
    var lines = ["words: " + view.tokens.map { name(of: $0) }.joined(separator: " ")]
    let scanner = FlagScanner(view: view, traits: script.flags.map(FlagScanner.Traits.init))
    for match in heard.matches {
      let words = view.text(of: match.range)
      switch vocabulary.owners[Int(match.phrase)] {
      case .flag(let flag) where script.flags.indices.contains(flag):
        let isCancelled = heard.matches.contains {
          vocabulary.owners[Int($0.phrase)] == .unless(flag) && $0.range.overlaps(match.range) && scanner.cancels($0)
        }
        let verdict =
          scanner.verdict(match, flag: flag).map { "dismissed: \($0.rawValue)" }
          ?? (isCancelled ? "cancelled by an unless" : "counts")
        lines.append("flag \(script.flags[flag].id) at \"\(words)\": \(verdict)")
      case .alone(let flag) where script.flags.indices.contains(flag) && scanner.isWhole(match):
        lines.append("flag \(script.flags[flag].id) at \"\(words)\": counts alone")
      case .unless(let flag) where script.flags.indices.contains(flag):
        lines.append("unless \(script.flags[flag].id) at \"\(words)\"")
      case .command(let command): lines.append("command \(command.rawValue) at \"\(words)\"")
      case .topic(let topic) where script.topics.indices.contains(topic):
        lines.append("topic \(script.topics[topic].name) at \"\(words)\"")
      case .optionName(let slot, let option), .optionPhrase(let slot, let option):
        lines.append("option \(script.slots[slot].choices[option].id) at \"\(words)\"")
      case .slot(let slot): lines.append("slot \(script.slots[slot].name) at \"\(words)\"")
      case .correction: lines.append("correction at \"\(words)\"")
      case .house(let word): lines.append("word \(word.rawValue) at \"\(words)\"")
      case .sense(let sense): lines.append("\(sense) at \"\(words)\"")
      default: continue
      }
    }
    let parts = Set(heard.parts.map(\.match.range))
    for part in parts.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      lines.append("part of a sign at \"\(view.text(of: part))\"")
    }
    for conjunction in heard.conjunctions {
      let places = vocabulary.conjunctions.places(of: conjunction, in: heard.parts)
      let words = places.compactMap(\.first).map { "\"\(view.text(of: $0.range))\"" }.joined(separator: " & ")
      switch vocabulary.conjunctions.all[Int(conjunction)].owner {
      case .flag(let flag) where script.flags.indices.contains(flag):
        let isEver = vocabulary.conjunctions.all[Int(conjunction)].isEver
        let dismissals = zip(places, isEver).map { places, ever in
          Set(places.map { scanner.verdict($0, flag: flag, ever: ever)?.rawValue ?? "counts" })
        }
        let verdict = dismissals.map { $0.sorted().joined(separator: "/") }.joined(separator: " & ")
        lines.append("flag \(script.flags[flag].id) in parts \(words): \(verdict)")
      case .topic(let topic) where script.topics.indices.contains(topic):
        lines.append("topic \(script.topics[topic].name) in parts \(words)")
      default: continue
      }
    }
    return lines
  }

  /// The word as it was taken: "~" marks a mended spelling, "?" an unknown word, "|" the end of a clause.
  private func name(of token: Token) -> String {
    let end = token.before.ends ? "| " : ""
    if let value = token.value { return end + "\(value)" }
    if token.word == 0 { return end + (token.symbol == 0 ? "?" : "?" + vocabulary.lexicon.text(of: token.symbol)) }
    return end + (token.isGuess ? "~" : "") + vocabulary.lexicon.text(of: token.word)
  }
}
