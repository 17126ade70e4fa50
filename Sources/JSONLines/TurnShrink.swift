import Conversation

/// Makes messages fit a number of bytes, when a script says more in a turn than a line can hold.
///
/// Plain texts are shortened first, evenly; then cards are left with their text; then every text is shortened.
enum TurnShrink {
  private static let shortest = 200

  /// The messages in at most `bytes` bytes of JSON, the brackets around them counted.
  static func shrunk(_ messages: [Said], to bytes: Int) -> [Said] {
    if let fitting = longest(bytes, messages, shorten: shortenedSays) { return fitting }
    let bare = messages.map(withoutStructure)
    if let fitting = longest(bytes, bare, shorten: shortenedAll) { return fitting }
    var rest = bare.map { shortenedAll($0, shortest) }
    while rest.count > 1, size(rest) > bytes {
      rest.remove(at: rest.firstIndex { $0.body == .say } ?? 0)
    }
    return rest
  }

  /// The longest length for texts with which all messages fit; nil when not even the shortest does.
  private static func longest(_ bytes: Int, _ messages: [Said], shorten: (Said, Int) -> Said) -> [Said]? {
    var fitting: [Said]?
    var low = shortest
    var high = max(shortest, messages.map { $0.text.unicodeScalars.count }.max() ?? 0)
    while low <= high {
      let middle = (low + high) / 2
      let attempt = messages.map { shorten($0, middle) }
      if size(attempt) <= bytes {
        fitting = attempt
        low = middle + 1
      } else {
        high = middle - 1
      }
    }
    return fitting
  }

  private static func shortenedSays(_ message: Said, _ most: Int) -> Said {
    message.body == .say ? shortenedAll(message, most) : message
  }

  private static func shortenedAll(_ message: Said, _ most: Int) -> Said {
    Said(id: message.id, text: cut(message.text, to: most), body: message.body)
  }

  private static func withoutStructure(_ message: Said) -> Said {
    switch message.body {
    case .say: return message
    case .card(let card):
      let bare = CardHandout(kind: card.kind, title: cut(card.title, to: shortest), dose: card.dose)
      return Said(id: message.id, text: message.text, body: .card(bare))
    case .ask(var ask):
      for index in ask.offers.indices { ask.offers[index].label = cut(ask.offers[index].label, to: shortest / 2) }
      return Said(id: message.id, text: message.text, body: .ask(ask))
    }
  }

  private static func size(_ messages: [Said]) -> Int {
    var writer = JSONWriter()
    writer.messages(messages)
    return writer.bytes.count
  }
}
