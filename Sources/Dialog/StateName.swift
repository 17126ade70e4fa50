/// The name of a state, `dialog.state`: the only way a position is ever saved.
public struct StateName: Hashable, Sendable, Comparable, CustomStringConvertible {
  public var dialog: String
  public var state: String

  public init(_ dialog: String, _ state: String) {
    self.dialog = dialog
    self.state = state
  }

  public var description: String { "\(dialog).\(state)" }

  /// In alphabetical order of dialogs, then states.
  public static func < (a: StateName, b: StateName) -> Bool { (a.dialog, a.state) < (b.dialog, b.state) }
}
