import Dialog

/// Texts and messages: what is said, under which id.
extension FileReader {
  /// A text with its `{slot}` places checked.
  ///
  /// - Parameter extra: names that the engine fills in here, beside the slots.
  mutating func text(_ node: Written?, _ what: String, extra: [String] = []) -> Text? {
    guard let node else { return nil }
    guard let raw = words(node, what) else { return nil }
    do throws(Text.ParseError) {
      let text = try Text(parsing: raw)
      for name in text.placeholders where !isPlace(name, extra) {
        unknown(
          name, "slot or text", "unknown_placeholder",
          among: Array(names.slots.keys) + Array(names.texts.keys) + extra,
          at: place(of: "{\(name)}", in: node))
      }
      return text
    } catch {
      switch error {
      case .unbalancedBrace(let offset):
        findings.error(
          "unbalanced_brace", "A brace without its partner; a brace that is meant as such is doubled: {{ or }}.",
          at: file.location(of: scalarOffset(offset, in: raw), in: node))
      case .badName(let name, let offset):
        findings.error(
          "unknown_placeholder",
          "'{\(name.prefix(40))}' is not the name of a slot; a brace that is meant as such is "
            + "doubled: {{ or }}.", at: file.location(of: scalarOffset(offset, in: raw), in: node))
      }
      return nil
    }
  }

  private func isPlace(_ name: String, _ extra: [String]) -> Bool {
    names.slots[name] != nil || names.texts[name] != nil || extra.contains(name)
  }

  /// The words of a text without places: a label, a phrase, a title.
  mutating func words(_ node: Written?, _ what: String) -> String? {
    guard let node else { return nil }
    guard let raw = node.text else {
      let code = node.entries == nil ? "wrong_shape" : "unquoted_text"
      findings.error(code, "\(what) is a text, not \(node.kind).\(proseHint(node))", at: node.location)
      return nil
    }
    var words = raw[...]
    while let last = words.last, last.isWhitespace { words.removeLast() }
    guard !words.isEmpty else {
      findings.error("empty_text", "\(what) is empty; write the text or take it out.", at: node.location)
      return nil
    }
    return String(words)
  }

  mutating func texts(_ node: Written?, _ what: String, extra: [String] = []) -> [Text] {
    items(node, what).compactMap { text($0, "Each of \(what)", extra: extra) }
  }

  mutating func wordList(_ node: Written?, _ what: String) -> [String] {
    items(node, what).compactMap { words($0, "Each of \(what)") }
  }

  /// A message that has one text.
  mutating func message(_ node: Written?, id: String, _ what: String) -> Message? {
    guard let node, let text = text(node, what) else { return nil }
    return Message(id: id, text, at: node.location)
  }

  /// Messages of a role: the first carries the role's id, a further one its own name or a number from 1.
  mutating func messages(_ node: Written?, role: String, _ what: String) -> [Message] {
    var messages: [Message] = []
    var number = 0
    var ids: Set<String> = []
    for (index, item) in items(node, what).enumerated() {
      var message: Message?
      var name: String?
      if item.entries != nil {
        guard let fields = messageFields(item, what) else { continue }
        name = self.name(fields["name"], "A message's name")
        message = namedMessage(fields, what)
      } else if let text = text(item, what) {
        message = Message(id: "", text, at: item.location)
      }
      guard var message else { continue }
      if let name {
        message.id = "\(role).\(name)"
      } else if index == 0 {
        message.id = role
      } else {
        number += 1
        message.id = "\(role).\(number)"
      }
      if !ids.insert(message.id).inserted {
        findings.error(
          "duplicate_name", "The id '\(message.id)' is taken by an earlier message; give this one another name.",
          at: item.location)
      }
      messages.append(message)
    }
    return messages
  }

  /// A map that holds none of a message's keys is prose with a colon.
  private mutating func messageFields(_ node: Written, _ what: String) -> Fields? {
    let keys = node.entries?.map(\.key) ?? []
    if !keys.contains(where: Vocabulary.message.contains),
      nearest(to: keys.first ?? "", among: Vocabulary.message) == nil
    {
      findings.error("unquoted_text", "\(what) is a text, not a map.\(proseHint(node))", at: node.location)
      return nil
    }
    return fields(node, "A message", Vocabulary.message)
  }

  private mutating func namedMessage(_ fields: Fields, _ what: String) -> Message? {
    var variants: [Text] = []
    // Only a message with a condition can say why it is said.
    let extra = [Blank.kept.rawValue] + (fields.entries["when"] == nil ? [] : Blank.ofWhen.map(\.rawValue))
    switch (fields["text"], fields["variants"]) {
    case (let text?, nil): variants = self.text(text, what, extra: extra).map { [$0] } ?? []
    case (nil, let list?): variants = texts(list, "the variants", extra: extra)
    case (nil, nil): findings.error("missing_key", "A message needs 'text' or 'variants'.", at: fields.location)
    default: findings.error("contradiction", "A message has 'text' or 'variants', not both.", at: fields.location)
    }
    let when = condition(fields["when"])
    let sources = sources(fields["sources"])
    guard !variants.isEmpty else { return nil }
    return Message(id: "", variants: variants, when: when, sources: sources, at: fields.location)
  }

  /// The place of some words inside a scalar, for a message that points at them.
  func place(of part: String, in node: Written) -> SourceLocation {
    guard let raw = node.text, let range = raw.firstRange(of: part) else { return node.location }
    return file.location(of: raw.unicodeScalars.distance(from: raw.startIndex, to: range.lowerBound), in: node)
  }

  private func scalarOffset(_ characters: Int, in text: String) -> Int {
    text.prefix(characters).unicodeScalars.count
  }
}
