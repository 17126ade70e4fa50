import Dialog

/// Everything that was noticed while reading, in the order of reading.
struct Findings: Sendable {
  private(set) var all: [Diagnostic] = []

  var hasErrors: Bool { all.contains { $0.severity == .error } }

  mutating func error(_ code: String, _ message: String, at location: SourceLocation) {
    all.append(Diagnostic(.error, code, message, at: location))
  }

  mutating func warning(_ code: String, _ message: String, at location: SourceLocation) {
    all.append(Diagnostic(.warning, code, message, at: location))
  }

  mutating func add(_ more: [Diagnostic]) {
    all.append(contentsOf: more)
  }

  /// By place, then by code; the same finding at the same place is told once.
  var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return all.filter { seen.insert($0).inserted }
      .sorted { ($0.location, $0.code, $0.message) < ($1.location, $1.code, $1.message) }
  }
}
