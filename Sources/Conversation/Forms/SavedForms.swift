/// The versions of the saved form, oldest first. Each newer one has a file beside this, with its reason.
///
/// A session that was saved in an older form takes one step after the other to the newest. JSON and bytes arrive as the
/// same value, so a step is written once.
enum SavedForms {
  /// The newest form.
  static let newest = 2

  /// From the version in front to the one after it.
  private static let steps: [Int: @Sendable (inout SavedSession) -> Void] = [1: FormTwo.migrate]

  static func bringUpToDate(_ saved: SavedSession) throws(RestoreError) -> SavedSession {
    guard saved.version <= newest else { throw .newerVersion(saved.version) }
    var saved = saved
    while saved.version < newest {
      guard let step = steps[saved.version] else { throw .damaged(field: "version") }
      step(&saved)
    }
    return saved
  }
}
