import Dialog

/// A message, compiled: its id, its wordings, and when it is said.
final class Line: Sendable {
  let id: String
  let variants: [Template]
  let when: Test?

  init(_ message: Message, _ names: Names) {
    id = message.id
    variants = message.variants.map { Template($0, names) }
    when = message.when.map { Test($0, names) }
  }

  func collectReads(into reads: inout Set<Int>, facts: [Fact], _ names: Names) {
    for variant in variants { reads.formUnion(variant.slots) }
    when?.collectReads(into: &reads, facts: facts, names)
  }
}

/// A text, compiled: literal pieces and slots by index.
struct Template: Sendable {
  enum Part: Sendable {
    case literal(String)
    case slot(Int)
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
      case .slot(let name): names.slot[name].map { .slot($0) } ?? .blank(name)
      }
    }
    let literals = parts.compactMap { if case .literal(let text) = $0 { text } else { nil } }
    fixed = literals.count == parts.count ? literals.joined() : nil
  }

  var slots: [Int] { parts.compactMap { if case .slot(let slot) = $0 { slot } else { nil } } }
}
