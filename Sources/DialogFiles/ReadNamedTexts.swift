import Dialog

/// Texts with names, which other texts use.
extension FileReader {
  mutating func namedTexts(_ node: Written?) -> [NamedText] {
    named(node, "The texts").map { entry in
      let what = "The text '\(entry.key)'"
      var closed = false
      let variants = items(entry.value, what).compactMap { item -> NamedText.Variant? in
        if closed {
          findings.error(
            "never_reached", "This is never used: the one before it has no 'when' and always fits.", at: item.location)
        }
        guard item.entries != nil else {
          closed = true
          return wording(item, what).map { NamedText.Variant(text: $0) }
        }
        guard let fields = fields(item, "A text with a condition", Vocabulary.namedText) else { return nil }
        closed = closed || fields.entries["when"] == nil
        let when = condition(fields["when"])
        guard let text = wording(fields.entries["text"]?.value ?? item, what) else { return nil }
        return NamedText.Variant(when: when, text: text)
      }
      return NamedText(name: entry.key, variants: variants, at: entry.keyLocation)
    }
  }

  /// `""` says nothing, on purpose.
  private mutating func wording(_ node: Written, _ what: String) -> Text? {
    if case .scalar("", plain: false) = node.shape { return Text(segments: []) }
    return text(node, what)
  }
}
