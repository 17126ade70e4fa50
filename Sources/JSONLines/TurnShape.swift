import Conversation

/// Fits a turn's messages to what a bridge can draw and to the bounds of a line.
///
/// Nothing is lost that a person needs: options that can't be buttons become numbered text, long texts become several
/// messages, and when there are too many messages, neighbours are joined. A card and a question always stay.
struct TurnShape {
  var caps: Caps

  /// The messages as they go out, apart from the bound on a line's bytes.
  func shaped(_ messages: [Said]) -> [Said] {
    let offered = messages.map { withOffers($0) }
    guard var most = caps.text else { return joined(offered) }
    var shaped = offered.flatMap { parts(of: $0, most: most) }
    // Too many parts: longer ones keep every word, and each card its own text. A bridge can break them once more.
    while shaped.count > Limits.messages, offered.contains(where: { $0.text.unicodeScalars.count > most }) {
      most += max(most / 8, 1)
      shaped = offered.flatMap { parts(of: $0, most: most) }
    }
    return joined(shaped)
  }

  // MARK: Options

  private func withOffers(_ message: Said) -> Said {
    guard case .ask(var ask) = message.body, !ask.offers.isEmpty else { return message }
    let all = ask.offers
    let fits = caps.choices.map { all.count <= $0 }
    if ask.kind == .scale {
      // A scale is numbers, which need no list: either all of them are buttons or none.
      if fits == false { ask.offers = [] }
      return Said(id: message.id, text: message.text, body: .ask(ask))
    }
    var isCut = false
    if let most = caps.choices { ask.offers = Array(all.prefix(most)) }
    if let most = caps.label {
      for index in ask.offers.indices {
        let offer = ask.offers[index]
        let label = offer.label.unicodeScalars.count <= most ? offer.label : offer.short
        ask.offers[index].label = cut(label, to: most)
        isCut = isCut || ask.offers[index].label != label
      }
    }
    let isPlainYesNo = ask.kind == .yesNo && all.count <= 2
    let needsList = isCut || !(fits ?? isPlainYesNo)
    return Said(id: message.id, text: needsList ? listing(all, after: message.text) : message.text, body: .ask(ask))
  }

  private func listing(_ offers: [Offer], after question: String) -> String {
    var text = question
    text.reserveCapacity(question.utf8.count + offers.reduce(0) { $0 + $1.label.utf8.count + 5 })
    for (index, offer) in offers.enumerated() {
      text += "\n"
      text += String(index + 1)
      text += ". "
      text += offer.label
    }
    return text
  }

  // MARK: Long texts

  /// A text in parts of at most `most` characters; the last part keeps the question or the card.
  private func parts(of message: Said, most: Int) -> [Said] {
    var rest = message.text[...]
    var parts: [Said] = []
    while rest.unicodeScalars.count > most {
      let end = partEnd(rest, most: most)
      parts.append(Said(id: message.id, text: trimmed(rest[..<end])))
      rest = rest[end...]
      rest = rest.drop(while: \.isWhitespace)
    }
    parts.append(Said(id: message.id, text: String(rest), body: message.body))
    return parts
  }

  /// Where to break: after a line, else after a sentence, else after a word, if that leaves at least half a part.
  private func partEnd(_ text: Substring, most: Int) -> Substring.Index {
    var line: Substring.Index?
    var sentence: Substring.Index?
    var word: Substring.Index?
    var last = text.startIndex
    var count = 0
    var previous: Character = " "
    for index in text.indices {
      count += text[index].unicodeScalars.count
      if count > most { break }
      let next = text.index(after: index)
      if text[index].isNewline { line = next }
      if text[index] == " " { word = next }
      if text[index] == " ", ".!?".contains(previous) { sentence = next }
      if count * 2 < most { (line, sentence, word) = (nil, nil, nil) }
      previous = text[index]
      last = next
    }
    let end = line ?? sentence ?? word ?? last
    // A single character of more scalars than a part may have goes out whole.
    return end > text.startIndex ? end : text.index(after: text.startIndex)
  }

  private func trimmed(_ text: Substring) -> String {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  // MARK: Too many messages

  /// At most 16 messages: plain neighbours are joined first, then plain ones with the card or question beside them, the
  /// shortest first. No word is lost, so a joined text may be longer than the bridge asked for.
  private func joined(_ messages: [Said]) -> [Said] {
    var messages = messages
    while messages.count > Limits.messages {
      let pairs = messages.indices.dropLast()
      let cheapest = pairs.min { cost(messages[$0], messages[$0 + 1]) < cost(messages[$1], messages[$1 + 1]) }
      guard let first = cheapest else { break }
      messages[first] = join(messages[first], messages[first + 1])
      messages.remove(at: first + 1)
    }
    return messages
  }

  private func cost(_ a: Said, _ b: Said) -> Int {
    let length = a.text.unicodeScalars.count + b.text.unicodeScalars.count + 2
    let isLong = caps.text.map { length > $0 } ?? false
    let kinds = (a.body == .say ? 0 : 1) + (b.body == .say ? 0 : 1)
    return kinds * 10_000_000 + (isLong ? 1_000_000 : 0) + min(length, 999_999)
  }

  /// Both texts, with the structure of the one that has it; of two cards the later one's, of a card and a question
  /// the question's.
  private func join(_ a: Said, _ b: Said) -> Said {
    let text = a.text + "\n\n" + b.text
    if case .ask = a.body { return Said(id: a.id, text: text, body: a.body) }
    return b.body == .say ? Said(id: a.id, text: text, body: a.body) : Said(id: b.id, text: text, body: b.body)
  }
}

/// At most `most` Unicode scalars of a text, ending in `…` where something is missing; characters stay whole.
func cut(_ text: String, to most: Int) -> String {
  guard text.unicodeScalars.count > most else { return text }
  var kept = ""
  var count = 1
  for character in text {
    count += character.unicodeScalars.count
    if count > most { break }
    kept.append(character)
  }
  return kept + "…"
}
