import Dialog

/// Cards and their doses.
extension FileReader {
  mutating func cards(_ node: Written?) -> [Card] {
    named(node, "The cards").compactMap { card($0) }
  }

  private mutating func card(_ entry: Written.Entry) -> Card? {
    let what = "The card '\(entry.key)'"
    guard let fields = fields(entry.value, what, Vocabulary.card) else { return nil }
    let kind = oneOf(required("kind", in: fields, what), "A card's kind", Card.Kind.self)
    let title = words(required("title", in: fields, what), "A title")
    let card = Card(
      name: entry.key, kind: kind ?? .info, title: title ?? "",
      purpose: text(fields["purpose"], "The purpose"), setup: text(fields["setup"], "The set-up"),
      steps: texts(fields["steps"], "the steps"), doses: doses(fields["doses"]),
      easier: texts(fields["easier"], "'easier'"), harder: texts(fields["harder"], "'harder'"),
      faults: texts(fields["faults"], "the faults"), stop: texts(fields["stop"], "'stop'"),
      lines: texts(fields["lines"], "the lines", extra: [Blank.toldSources.rawValue]),
      columns: wordList(fields["columns"], "the columns"),
      rows: rows(fields["rows"]), marks: marks(fields["marks"]), attachments: attachments(fields["attach"]),
      sources: sources(fields["sources"]),
      at: entry.keyLocation)
    checkTable(card, fields)
    return kind == nil || title == nil ? nil : card
  }

  private mutating func checkTable(_ card: Card, _ fields: Fields) {
    if card.kind == .table {
      for key in ["columns", "rows"] where fields[key] == nil {
        findings.error("missing_key", "A table needs '\(key)'.", at: fields.location)
      }
      if let node = fields["marks"], let marks = node.list, marks.count != card.rows.count {
        findings.error(
          "wrong_shape", "There are \(marks.count) marks for \(card.rows.count) rows; each row needs one.",
          at: node.location)
      }
    } else {
      for key in ["columns", "rows", "marks"] where fields[key] != nil {
        findings.error("contradiction", "'\(key)' belongs to a card of kind table.", at: fields.keyLocation(key))
      }
    }
    for (row, node) in zip(card.rows, fields["rows"]?.list ?? []) where row.count != card.columns.count {
      findings.error(
        "wrong_shape", "This row has \(row.count) cells, but there are \(card.columns.count) columns.",
        at: node.location)
    }
  }

  private mutating func rows(_ node: Written?) -> [[String]] {
    guard let node else { return [] }
    guard let items = node.list, items.allSatisfy({ $0.list != nil }) else {
      findings.error("wrong_shape", "Rows are a list of lists, one for each row.", at: node.location)
      return []
    }
    return items.map { wordList($0, "the cells") }
  }

  private mutating func marks(_ node: Written?) -> [Card.Mark] {
    items(node, "The marks").compactMap { oneOf($0, "A mark", Card.Mark.self) }
  }

  private mutating func doses(_ node: Written?) -> [Dose] {
    var closed = false
    return items(node, "The doses").compactMap { item in
      guard let fields = fields(item, "A dose", Vocabulary.dose) else { return nil }
      if closed {
        findings.error(
          "never_reached", "This dose is never given: the one before it has no 'when'.", at: item.location)
      }
      closed = closed || fields.entries["when"] == nil
      let when = condition(fields["when"])
      let numbers = ["sets", "reps", "hold_seconds", "rest_seconds"].map {
        wholeNumber(fields[$0], "'\($0)'", 1...3600)
      }
      let days = wholeNumber(fields["days_per_week"], "'days_per_week'", 1...7)
      let sources = sources(fields["sources"])
      guard let text = text(required("text", in: fields, "A dose"), "A dose's text") else { return nil }
      return Dose(
        when: when, sets: numbers[0], reps: numbers[1], holdSeconds: numbers[2], restSeconds: numbers[3],
        daysPerWeek: days, text: text, sources: sources, at: item.location)
    }
  }

  private mutating func attachments(_ node: Written?) -> [Attachment] {
    items(node, "The attachments").compactMap { item in
      guard let fields = fields(item, "An attachment", Vocabulary.attachment) else { return nil }
      let url = words(required("url", in: fields, "An attachment"), "A url")
      let mime = words(required("mime", in: fields, "An attachment"), "A mime type")
      let alt = words(required("alt", in: fields, "An attachment"), "An alt text")
      let variant = oneOf(fields["of"], "'of'", Attachment.Variant.self)
      guard let url, let mime, let alt else { return nil }
      if !isSafe(url) {
        findings.error(
          "bad_url", "A url is a path inside of the dialogs folder (pictures/one.svg) or a web address (https://...).",
          at: fields["url"]?.location ?? item.location)
      }
      return Attachment(url: url, mime: mime, alt: alt, variant: variant, at: item.location)
    }
  }

  /// A path that leaves the folder would hand out any file of the machine.
  private func isSafe(_ url: String) -> Bool {
    if url.hasPrefix("https://") || url.hasPrefix("http://") { return true }
    let parts = url.split(separator: "/", omittingEmptySubsequences: false)
    return !url.contains(":") && !url.contains("\\") && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
  }
}
