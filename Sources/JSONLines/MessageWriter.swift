import Conversation
import Dialog

extension JSONWriter {
  /// The `messages` of a turn, brackets included.
  mutating func messages(_ messages: [Said]) {
    byte("[")
    for (index, message) in messages.enumerated() {
      if index > 0 { byte(",") }
      self.message(message)
    }
    byte("]")
  }

  private mutating func message(_ message: Said) {
    raw(#"{"id":"#)
    string(message.id)
    switch message.body {
    case .say: raw(#","type":"say""#)
    case .ask(let ask): self.ask(ask)
    case .card(let card): self.card(card)
    }
    raw(#","text":"#)
    string(message.text)
    byte("}")
  }

  private mutating func ask(_ ask: Ask) {
    raw(#","type":"ask","ask":"#)
    string(ask.id)
    raw(#","input":"#)
    string(ask.kind.rawValue)
    if !ask.offers.isEmpty {
      raw(#","choices":["#)
      for (index, offer) in ask.offers.enumerated() {
        if index > 0 { byte(",") }
        raw(#"{"id":"#)
        string(offer.id)
        raw(#","label":"#)
        string(offer.label)
        if offer.exclusive { raw(#","exclusive":true"#) }
        byte("}")
      }
      byte("]")
    }
    if let range = ask.range {
      raw(#","range":{"min":"#)
      number(range.lowerBound)
      raw(#","max":"#)
      number(range.upperBound)
      byte("}")
    }
    raw(#","free_text":true"#)
    if let progress = ask.progress {
      raw(#","progress":{"done":"#)
      number(progress.done)
      raw(#","of":"#)
      number(progress.of)
      byte("}")
    }
  }

  private mutating func card(_ card: CardHandout) {
    raw(#","type":"card","card":"#)
    string(card.kind.rawValue)
    raw(#","title":"#)
    string(card.title)
    optional(#","purpose":"#, card.purpose)
    optional(#","setup":"#, card.setup)
    list(#","steps":"#, card.steps)
    if let dose = card.dose { self.dose(dose, text: card.doseText) }
    list(#","easier":"#, card.easier)
    list(#","harder":"#, card.harder)
    list(#","faults":"#, card.faults)
    list(#","stop":"#, card.stop)
    list(#","lines":"#, card.lines)
    list(#","columns":"#, card.columns)
    if !card.rows.isEmpty {
      raw(#","rows":["#)
      for (index, row) in card.rows.enumerated() {
        if index > 0 { byte(",") }
        strings(row)
      }
      byte("]")
    }
    list(#","marks":"#, card.marks.map(\.rawValue))
    if !card.attachments.isEmpty { attachments(card.attachments) }
    list(#","sources":"#, card.sources)
  }

  private mutating func dose(_ dose: Dose, text: String?) {
    raw(#","dose":{"#)
    let numbers: [(StaticString, Int?)] = [
      (#""sets":"#, dose.sets), (#""reps":"#, dose.reps), (#""hold_seconds":"#, dose.holdSeconds),
      (#""rest_seconds":"#, dose.restSeconds), (#""days_per_week":"#, dose.daysPerWeek),
    ]
    var isFirst = true
    for case (let key, let value?) in numbers {
      if !isFirst { byte(",") }
      isFirst = false
      raw(key)
      number(value)
    }
    if let text {
      if !isFirst { byte(",") }
      raw(#""text":"#)
      string(text)
    }
    byte("}")
  }

  private mutating func attachments(_ attachments: [Attachment]) {
    raw(#","attach":["#)
    for (index, attachment) in attachments.enumerated() {
      if index > 0 { byte(",") }
      raw(#"{"url":"#)
      string(attachment.url)
      raw(#","mime":"#)
      string(attachment.mime)
      raw(#","alt":"#)
      string(attachment.alt)
      optional(#","of":"#, attachment.variant?.rawValue)
      byte("}")
    }
    byte("]")
  }

  private mutating func optional(_ key: StaticString, _ text: String?) {
    guard let text else { return }
    raw(key)
    string(text)
  }

  private mutating func list(_ key: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    raw(key)
    strings(texts)
  }
}
