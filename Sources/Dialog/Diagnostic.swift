/// One mistake (or doubt) about a dialog file: what is wrong, what to do, and where.
///
/// Prints as `intake.yaml:12:5: error[unknown_key]: 'sya' is not a key of a state. Did you mean 'say'?`.
/// Codes are stable names in snake_case; one code, one kind of mistake.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// Whether the script can be used all the same.
  public enum Severity: String, Hashable, Sendable, Comparable {
    case error, warning

    /// Errors come first.
    public static func < (a: Severity, b: Severity) -> Bool { a == .error && b == .warning }
  }

  public var severity: Severity
  public var code: String
  public var message: String
  public var location: SourceLocation

  public init(_ severity: Severity, _ code: String, _ message: String, at location: SourceLocation) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
  }

  public var description: String { "\(location): \(severity.rawValue)[\(code)]: \(message)" }
}
