/// The place in a dialog file where something was written, so that every mistake can be shown as `file:line:col`.
///
/// Lines and columns count from 1; columns count Unicode scalars. `file` is relative to the dialogs folder.
public struct SourceLocation: Hashable, Sendable, Comparable, CustomStringConvertible {
  public var file: String
  public var line: Int
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// For values made in code (tests, the engine's own parts).
  public static let none = SourceLocation(file: "", line: 0, column: 0)

  public var description: String { "\(file):\(line):\(column)" }

  /// In order of files, then lines, then columns.
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}
