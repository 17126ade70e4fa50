/// One line for the screen: pieces of text, each with what it is. Colours come last, when it is painted.
public struct Line: Hashable, Sendable {
  /// What a piece of text is to the person who looks at it.
  public enum Role: Hashable, Sendable, CaseIterable {
    case text, title, aside, number, frame, alarm, prompt
    /// What to look at in a picture.
    case accent
    case green, amber, red
  }

  /// A run of text in one style.
  public struct Piece: Hashable, Sendable {
    public var role: Role
    public var text: String

    public init(_ role: Role, _ text: String) {
      self.role = role
      self.text = text
    }
  }

  public var pieces: [Piece]

  public init(_ pieces: [Piece]) { self.pieces = pieces }

  public init(_ role: Role, _ text: String) { self.init(text.isEmpty ? [] : [Piece(role, text)]) }

  public static let blank = Line([])

  /// The line without colours.
  public var text: String { pieces.map(\.text).joined() }

  /// The line as bytes for a terminal: with colours when `inColour`.
  public func painted(inColour: Bool) -> String {
    inColour ? pieces.map { $0.role.painted($0.text) }.joined() : text
  }
}

extension Line.Role {
  /// Parameters of the terminal's "select graphic rendition"; nil leaves the terminal's own colours.
  private var rendition: String? {
    switch self {
    case .text: nil
    case .title: "1"
    case .aside, .frame: "2"
    case .number: "36"
    case .alarm: "1;31"
    case .prompt: "1;32"
    case .green: "32"
    case .accent, .amber: "33"
    case .red: "31"
    }
  }

  func painted(_ text: String) -> String {
    guard let rendition else { return text }
    return "\u{1B}[\(rendition)m\(text)\u{1B}[0m"
  }
}
