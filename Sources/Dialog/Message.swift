/// Something the coach says, with the id that tests, translations and logs share.
///
/// Ids are `dialog.state.role[.name]`, for example `intake.worst_pain.retry.1`. A first message of a role carries no
/// name; a further one is named by its author or numbered from 1. Parts that belong to no dialog begin with `topics.`,
/// `flags.`, `cards.`, `commands.` or `house.`.
public struct Message: Hashable, Sendable {
  public var id: String
  /// One text, or several wordings that take turns.
  public var variants: [Text]
  public var when: Condition?
  public var sources: [String]
  public var location: SourceLocation

  public init(
    id: String, variants: [Text], when: Condition? = nil, sources: [String] = [], at location: SourceLocation = .none
  ) {
    self.id = id
    self.variants = variants
    self.when = when
    self.sources = sources
    self.location = location
  }

  public init(id: String, _ text: Text, at location: SourceLocation = .none) {
    self.init(id: id, variants: [text], at: location)
  }
}

/// Text with places for slots: `Your {side} is at {worst_pain} out of 10.`
public struct Text: Hashable, Sendable {
  /// A piece of a text.
  public enum Segment: Hashable, Sendable {
    case literal(String)
    /// The value of a slot (or of a placeholder that the engine fills), as it reads in a sentence.
    case slot(String)
  }

  public var segments: [Segment]

  public init(segments: [Segment]) { self.segments = segments }

  /// The text as the author wrote it.
  public var source: String {
    segments.map {
      switch $0 {
      case .literal(let text): text.replacing("{", with: "{{").replacing("}", with: "}}")
      case .slot(let name): "{\(name)}"
      }
    }.joined()
  }

  /// Names between braces.
  public var placeholders: [String] {
    segments.compactMap { if case .slot(let name) = $0 { name } else { nil } }
  }
}

extension Text: ExpressibleByStringLiteral {
  /// For texts written in code; broken braces are kept as they stand.
  public init(stringLiteral value: String) {
    self = (try? Text(parsing: value)) ?? Text(segments: [.literal(value)])
  }

  /// What is wrong with the braces of a text.
  public enum ParseError: Error, Hashable, Sendable {
    /// A `{` without its `}`, or a lone `}`; offset in characters from the start of the text.
    case unbalancedBrace(offset: Int)
    case badName(String, offset: Int)
  }

  /// Reads `{name}` places; `{{` and `}}` stand for the braces themselves.
  public init(parsing source: String) throws(ParseError) {
    var segments: [Segment] = []
    var literal = ""
    var rest = source[...]
    func offset() -> Int { source.distance(from: source.startIndex, to: rest.startIndex) }
    while let character = rest.first {
      if rest.hasPrefix("{{") || rest.hasPrefix("}}") {
        literal.append(character)
        rest = rest.dropFirst(2)
      } else if character == "{" {
        guard let close = rest.firstIndex(of: "}") else { throw .unbalancedBrace(offset: offset()) }
        let name = String(rest[rest.index(after: rest.startIndex)..<close])
        guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }) else {
          throw .badName(name, offset: offset())
        }
        if !literal.isEmpty { segments.append(.literal(literal)) }
        literal = ""
        segments.append(.slot(name))
        rest = rest[rest.index(after: close)...]
      } else if character == "}" {
        throw .unbalancedBrace(offset: offset())
      } else {
        literal.append(character)
        rest = rest.dropFirst()
      }
    }
    if !literal.isEmpty { segments.append(.literal(literal)) }
    self.init(segments: segments)
  }
}
