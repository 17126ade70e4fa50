import Sessions

/// How long traces of a forgotten session stay: a day, by the clock of the batches.
enum TraceAge {
  static func horizon(clock: Int64) -> Int64 { clock - 86_400 }
}

/// When traces are old, and when those are deleted.
struct TraceClock {
  private var latest: Int64?
  private var purgedAt: Int64?

  /// Older traces are not shown any more. Nothing is old before the first batch has told the time.
  var horizon: Int64 { latest.map { TraceAge.horizon(clock: $0) } ?? .min }

  /// Whether old traces are deleted in the same transaction: with each session that is forgotten, and once an hour.
  mutating func isDue(_ batch: Batch) -> Bool {
    latest = batch.clock
    let forgets = batch.changes.contains { change in
      if case .forget = change.kind { true } else { false }
    }
    if let purgedAt, !forgets, abs(batch.clock - purgedAt) < 3600 { return false }
    purgedAt = batch.clock
    return true
  }
}
