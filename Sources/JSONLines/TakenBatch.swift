import Conversation
import Sessions

/// A batch of answers, and what has to be stored before they may leave.
struct TakenBatch: Sendable {
  /// The answers, then the states of the sessions.
  var batch: Batch
  /// Bytes of the answers.
  var outputCount: Int
  var number: Int32
  /// The table's numbers of the sessions that the batch changes, in its order, and of those whose changes are in memory
  /// only.
  var changed: [Int32]
  var unkept: [Int32]
  /// The table's numbers of the sessions that its answers rest on and that it does not change.
  var consulted: [Int32]
  /// Something was deleted that must leave the disk.
  var erases: Bool
}

extension LineServer {
  /// Takes the answers and changes since the last batch. The server goes on as if they were stored.
  ///
  /// - Parameter empty: a buffer for the next answers.
  mutating func takeBatch(at clock: Int64, leaving empty: [UInt8]) -> TakenBatch {
    var taken = TakenBatch(
      batch: Batch(clock: clock), outputCount: writer.bytes.count, number: ledger?.batch ?? 0, changed: [],
      unkept: [], consulted: [], erases: false)
    var bytes = writer.take(leaving: empty)
    for number in ledger?.changed ?? [] {
      guard let change = change(of: number, at: clock, in: &bytes) else {
        taken.unkept.append(number)
        continue
      }
      if case .save = change.kind {} else { taken.erases = true }
      taken.changed.append(number)
      taken.batch.changes.append(change)
    }
    for looked in ledger?.consulted ?? [] {
      switch looked {
      case .session(let number):
        let entry = table[number]
        // One that the batch changes is checked by its change.
        guard entry.keeping.batch != taken.number, !entry.keeping.isUnkept else { continue }
        taken.consulted.append(number)
        taken.batch.consulted.append(
          Consulted(name: entry.name, row: entry.keeping.row, version: entry.version))
      case .nobody(let name):
        guard table.find(name) == nil else { continue }
        taken.batch.consulted.append(Consulted(name: name, row: 0, version: 0))
      }
    }
    taken.batch.bytes = bytes
    ledger?.flying = Ledger.Flying(batch: taken.number, bytes: bytes)
    ledger?.beginBatch()
    return taken
  }

  private mutating func change(of number: Int32, at clock: Int64, in bytes: inout [UInt8]) -> SessionChange? {
    let entry = table[number]
    let (row, version) = (entry.keeping.row, entry.version)
    if entry.keeping.isUnkept {
      let isStored = row != 0 || entry.keeping.hasTraces
      return isStored ? SessionChange(name: entry.name, row: row, version: version, kind: .drop) : nil
    }
    guard entry.isKnown else {
      let traces = entry.recent.traces.map { Forgotten.Trace(id: $0.id, body: $0.body.value, at: $0.forgottenAt) }
      let forgotten = Forgotten(askNumber: entry.session.askNumber, traces: traces)
      return SessionChange(name: entry.name, row: row, version: version, kind: .forget(forgotten))
    }
    let start = bytes.count
    ledger?.coder.encode(entry.session, into: &bytes)
    var write = SessionWrite(
      state: start..<bytes.count, zone: reader.name(of: entry.zone), rev: entry.session.rev,
      dropped: entry.keeping.dropped, points: entry.keeping.points)
    for record in entry.recent.records {
      guard case .output(ledger?.batch, let start, let end) = record.place else { continue }
      write.answers.append(
        NewAnswer(
          sequence: record.sequence, id: record.id, body: record.body.value, rev: record.rev,
          said: Int(start)..<Int(end)))
    }
    table.keep(number) { entry in
      entry.keeping.points = []
      entry.keeping.dropped = []
    }
    return SessionChange(name: entry.name, row: row, version: version, kind: .save(write))
  }

  /// A batch is stored.
  ///
  /// - Parameter rows: of its changes, in their order.
  mutating func settle(_ taken: TakenBatch, rows: [Int64]) {
    if ledger?.flying?.batch == taken.number { ledger?.flying = nil }
    for (index, number) in taken.changed.enumerated() {
      let row = index < rows.count ? rows[index] : 0
      let change = taken.batch.changes[index]
      table.keep(number) { entry in
        entry.keeping.pending -= 1
        entry.keeping.row = row
        entry.version = row == 0 ? 0 : change.version + 1
        switch change.kind {
        case .save: entry.recent.noteStored(in: taken.number)
        case .forget: entry.keeping.hasTraces = true
        case .drop: entry.keeping.hasTraces = false
        }
      }
    }
    for number in taken.unkept { table.keep(number) { $0.keeping.pending -= 1 } }
  }

  /// Forgets what a batch has changed in memory, and what was changed since: it is not stored, and never will be. So
  /// it does with the sessions that their answers rest on: the store may have newer ones.
  mutating func discard(_ taken: TakenBatch) {
    var doubtful = Set(taken.changed + taken.unkept + taken.consulted + (ledger?.changed ?? []))
    for case .session(let number) in ledger?.consulted ?? [] { doubtful.insert(number) }
    for number in doubtful {
      // What was in memory only before is nowhere else: its lines, answered again, are found to be answered.
      let keeping = table[number].keeping
      if keeping.isUnkept, keeping.unkeptSince < taken.number {
        table.keep(number) { $0.keeping.pending = 0 }
      } else {
        table.remove(number)
      }
    }
    ledger?.flying = nil
    ledger?.beginBatch()
  }
}
