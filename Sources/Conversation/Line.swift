import Dialog

/// A message, compiled: its id, its wordings, and when it is said.
final class Line: Sendable {
  let id: String
  let variants: [Template]
  let when: Test?
  let sources: [String]
  /// Always said, and always in these words.
  let isFixed: Bool
  /// Said only when answers were kept in this turn.
  let needsKept: Bool
  /// Says what its condition rests on.
  let givesReasons: Bool

  init(_ message: Message, _ names: Names) {
    id = message.id
    variants = message.variants.map { Template($0, names) }
    when = message.when.map { Test($0, names) }
    sources = message.sources
    isFixed = when == nil && variants.allSatisfy { $0.fixed != nil }
    let blanks = variants.flatMap(\.parts).compactMap { if case .reason(let blank) = $0 { blank } else { nil } }
    needsKept = blanks.contains(.kept)
    givesReasons = blanks.contains { Blank.ofWhen.contains($0) }
  }

  func collectReads(into reads: inout Set<Int>, facts: [Fact], _ names: Names) {
    for variant in variants { variant.collectReads(into: &reads, facts: facts, names) }
    when?.collectReads(into: &reads, facts: facts, names)
  }
}

/// A text, compiled: literal pieces and slots by index.
struct Template: Sendable {
  enum Part: Sendable {
    case literal(String)
    case slot(Int)
    /// A text with a name, by index.
    case named(Int)
    /// Filled by the engine with its reasons.
    case reason(Blank)
    /// Filled by the engine: `{what}`, `{min}`.
    case blank(String)
  }

  let parts: [Part]
  /// The whole text when nothing has to be filled in.
  let fixed: String?

  init(_ text: Text, _ names: Names) {
    parts = text.segments.map { segment in
      switch segment {
      case .literal(let text): .literal(text)
      case .slot(let name):
        names.slot[name].map { .slot($0) } ?? names.text[name].map { .named($0) }
          ?? Blank(rawValue: name).map { .reason($0) } ?? .blank(name)
      }
    }
    let literals = parts.compactMap { if case .literal(let text) = $0 { text } else { nil } }
    fixed = literals.count == parts.count ? literals.joined() : nil
  }

  /// Adds the slots that this text shows or looks at, through named texts too.
  func collectReads(into reads: inout Set<Int>, facts: [Fact], _ names: Names, depth: Int = 0) {
    for part in parts {
      switch part {
      case .slot(let slot): reads.insert(slot)
      case .named(let index):
        let texts = names.script.texts
        // A circle of texts is refused when a script is loaded; one made by hand must not hang here.
        guard depth <= texts.count else { return }
        for variant in texts[index].variants {
          variant.when.map { Test($0, names) }?.collectReads(into: &reads, facts: facts, names)
          Template(variant.text, names).collectReads(into: &reads, facts: facts, names, depth: depth + 1)
        }
      case .literal, .reason, .blank: break
      }
    }
  }
}

/// A text with a name, compiled: the first variant whose test holds is used.
struct CompiledText: Sendable {
  let variants: [(when: Test?, text: Template)]

  init(_ text: NamedText, _ names: Names) {
    variants = text.variants.map { ($0.when.map { Test($0, names) }, Template($0.text, names)) }
  }
}
