import Conversation
import Synchronization

/// Keeps sessions as long as the program runs: for a conversation that nobody wants kept, and for tests.
public final class SessionsInMemory: SessionStore {
  private struct Row {
    var name: [UInt8]
    var version: Int64 = 0
    var state: [UInt8] = []
    var zone = ""
    var rev = 0
    var createdAt: Int64
    var usedAt: Int64
    var recent: [(answer: KeptAnswer, said: [UInt8])] = []
    var points: [Point] = []
  }

  private struct State {
    var rows: [Int64: Row] = [:]
    var numbers: [[UInt8]: Int64] = [:]
    var forgotten: [[UInt8]: Forgotten] = [:]
    var lastRow: Int64 = 0
    var names: [String] = []
  }

  public let seed = UInt64.random(in: .min ... .max)
  private let state = Mutex(State())

  public init() {}

  public func load(_ name: [UInt8]) -> KeptSession? { state.withLock { Self.load(name, $0) } }

  public func said(in answer: KeptAnswer, of row: Int64) -> [UInt8]? {
    state.withLock { $0.rows[row]?.recent.first { $0.answer.sequence == answer.sequence }?.said }
  }

  public func codes(for names: [String]) -> NameCodes {
    state.withLock { state in
      var known = Set(state.names)
      for name in names where known.insert(name).inserted { state.names.append(name) }
      return NameCodes(state.names.enumerated().map { (code: $0.offset, name: $0.element) })
    }
  }

  public func commit(_ batch: Batch) -> Outcome {
    state.withLock { state in
      let isStale =
        batch.changes.contains { Self.isStale($0.name, $0.row, $0.version, state) }
        || batch.consulted.contains { Self.isStale($0.name, $0.row, $0.version, state) }
      return isStale ? .conflict : .done(Self.apply(batch, to: &state))
    }
  }

  public func exclusively(
    _ body: (any SessionSource) throws(StoreFailure) -> Batch
  ) throws(StoreFailure) -> [Int64] {
    let snapshot = state.withLock { $0 }
    let batch = try body(Snapshot(state: snapshot))
    guard case .done(let rows) = commit(batch) else {
      throw StoreFailure(.busy, "This store belongs to one program at a time.")
    }
    return rows
  }

  public func scrub() {}

  public func visitAll(_ visit: (ListedSession) throws(StoreFailure) -> Void) throws(StoreFailure) {
    let rows = state.withLock { $0.rows }
    for (number, row) in rows.sorted(by: { $0.value.name.lexicographicallyPrecedes($1.value.name) }) {
      try visit(
        ListedSession(
          name: row.name, row: number, version: row.version, state: row.state, rev: row.rev,
          createdAt: row.createdAt, usedAt: row.usedAt))
    }
  }

  public func points(of row: Int64) -> [Point] { state.withLock { $0.rows[row]?.points ?? [] } }

  public func prune(unusedSince seconds: Int64) -> Int {
    state.withLock { state in
      let old = state.rows.filter { $0.value.usedAt < seconds }
      for (number, row) in old {
        state.rows[number] = nil
        state.numbers[row.name] = nil
      }
      return old.count
    }
  }

  public func backup(to path: String) throws(StoreFailure) {
    throw StoreFailure(.unreachable, "Sessions in memory can't be copied into a file.")
  }

  // MARK: -

  private struct Snapshot: SessionSource {
    var state: State

    func load(_ name: [UInt8]) -> KeptSession? { SessionsInMemory.load(name, state) }
    func said(in answer: KeptAnswer, of row: Int64) -> [UInt8]? {
      state.rows[row]?.recent.first { $0.answer.sequence == answer.sequence }?.said
    }
  }

  private static func load(_ name: [UInt8], _ state: State) -> KeptSession? {
    let forgotten = state.forgotten[name]
    guard let number = state.numbers[name], let row = state.rows[number] else {
      return forgotten.map { KeptSession(row: 0, version: 0, state: [], forgotten: $0) }
    }
    return KeptSession(
      row: number, version: row.version, state: row.state, zone: row.zone, recent: row.recent.map(\.answer),
      forgotten: forgotten)
  }

  private static func isStale(_ name: [UInt8], _ row: Int64, _ version: Int64, _ state: State) -> Bool {
    let number = state.numbers[name] ?? 0
    return number != row || (state.rows[number]?.version ?? 0) != version
  }

  private static func apply(_ batch: Batch, to state: inout State) -> [Int64] {
    batch.changes.map { change in
      switch change.kind {
      case .save(let write): return save(change, write, batch, &state)
      case .forget(let traces):
        state.forgotten[change.name] = traces
        state.rows[change.row] = nil
        state.numbers[change.name] = nil
      case .drop:
        state.forgotten[change.name] = nil
        state.rows[change.row] = nil
        state.numbers[change.name] = nil
      }
      return 0
    }
  }

  private static func save(
    _ change: SessionChange, _ write: SessionWrite, _ batch: Batch, _ state: inout State
  ) -> Int64 {
    var number = change.row
    if number == 0 {
      state.lastRow += 1
      number = state.lastRow
      state.numbers[change.name] = number
    }
    var row =
      state.rows[number] ?? Row(name: change.name, createdAt: batch.clock, usedAt: batch.clock)
    row.version += 1
    row.state = Array(batch.bytes[write.state])
    row.zone = write.zone
    row.rev = write.rev
    // A clock that jumps back makes no session look older than it is.
    row.usedAt = max(row.usedAt, batch.clock)
    row.recent.removeAll { write.dropped.contains($0.answer.sequence) }
    for new in write.answers {
      let said = Array(batch.bytes[new.said])
      let answer = KeptAnswer(sequence: new.sequence, id: new.id, body: new.body, rev: new.rev, size: said.count)
      row.recent.append((answer, said))
    }
    if let newest = row.recent.last?.answer.sequence { row.recent.removeAll { $0.answer.sequence <= newest - 16 } }
    for point in write.points {
      row.points.removeAll { $0.slot == point.slot && $0.at / 86_400 == point.at / 86_400 }
      if point.value != nil { row.points.append(point) }
    }
    row.points.sort { ($0.at, $0.slot) < ($1.at, $1.slot) }
    state.rows[number] = row
    return number
  }
}
