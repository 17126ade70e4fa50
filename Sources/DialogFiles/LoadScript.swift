import Dialog

/// What reading dialog files gave: a script when nothing was wrong, and everything that was noticed.
public struct LoadedFiles: Sendable {
  /// Nil when any diagnostic is an error.
  public let script: Script?
  /// Sorted by place.
  public let diagnostics: [Diagnostic]
}

public func loadScript(directory: String) -> LoadedFiles { LoadedFiles(script: nil, diagnostics: []) }
