/// How to show things: what the screen can do, and what the person asked for.
public struct Manner: Hashable, Sendable {
  /// Columns of a line, 20 to 76: longer lines are tiring to read.
  public var width: Int
  public var isPlain: Bool
  public var inColour: Bool
  /// The terminal understands escape sequences, and nobody asked us to do without.
  public var isLively: Bool
  /// Its letters include the dot patterns that pictures are made of.
  public var canDrawDots: Bool

  public init(
    width: Int = 76, isPlain: Bool = false, inColour: Bool = false, isLively: Bool = false, canDrawDots: Bool = false
  ) {
    self.width = Self.readable(width)
    self.isPlain = isPlain
    self.inColour = inColour
    self.isLively = isLively
    self.canDrawDots = canDrawDots
  }

  /// Takes the width of a window.
  public mutating func setWidth(_ columns: Int) { width = Self.readable(columns) }

  private static func readable(_ columns: Int) -> Int { min(max(columns, 20), 76) }

  /// Decides from the command line and the environment.
  ///
  /// Colour only on a terminal, never with `--plain`, `NO_COLOR` (any value but empty) or `TERM=dumb`. What is not a
  /// terminal gets the plain layout. `columns` is the window's width, 0 where nobody knows; `COLUMNS` stands in.
  public init(plain: Bool, isTerminal: Bool, columns: Int, environment: [String: String]) {
    let said = environment["COLUMNS"].flatMap { Int($0) } ?? 0
    let terminal = environment["TERM"] ?? ""
    let isLively = isTerminal && !plain && !terminal.isEmpty && terminal != "dumb"
    let noColour = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    self.init(
      width: columns > 0 ? columns : said > 0 ? said : 76, isPlain: plain || !isTerminal,
      inColour: isLively && !noColour, isLively: isLively,
      // The console of Linux has a font of 512 letters, and no dots among them.
      canDrawDots: isLively && terminal != "linux")
  }
}
