import Dialog

/// `text_never_used`: a named text that no other text holds.
@Sendable func unusedTexts(_ subject: Subject) -> [Diagnostic] {
  let readBacks = subject.script.slots.compactMap(\.readBack)
  let used = Set((subject.script.allTexts + readBacks).flatMap(\.placeholders))
  return subject.script.texts.filter { !used.contains($0.name) }.map { text in
    Diagnostic(
      .warning, "text_never_used", "No text holds '{\(text.name)}'; use it, or take it out.", at: text.location)
  }
}
