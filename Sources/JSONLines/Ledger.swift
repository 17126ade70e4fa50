import Conversation
import Sessions
import Understanding

/// What ties the sessions of a server to a store: where to look for one that is not in memory, and which ones the
/// batch in hand has changed or looked at.
///
/// The server answers as if all that it changed were stored. Whoever drives it (`KeptServer`) takes the batch, stores
/// it, and gives the answers away only then; or has the server go back to before it.
struct Ledger {
  /// What a line looked at.
  enum Looked {
    case session(Int32)
    /// There was none of this name.
    case nobody([UInt8])
  }

  /// A batch that was taken and is not known to be stored.
  struct Flying {
    var batch: Int32
    var bytes: [UInt8]
  }

  let seed: UInt64
  /// Looked at for sessions that are not in memory.
  var source: any SessionSource
  var coder: SessionCoder
  /// Makes a coder that knows the names that others have added to the store.
  let renewedCoder: () throws(StoreFailure) -> SessionCoder
  /// Slots whose course over time is kept, by index.
  let hasPoints: [Bool]

  /// Number of the batch in hand, from 1.
  private(set) var batch: Int32 = 1
  var changed: [Int32] = []
  var consulted: [Looked] = []
  /// What the line in hand looks at.
  var looked: Looked?
  var flying: Flying?
  /// The store can't be used: lines that need it are refused without asking it.
  var isDown = false
  /// What was forgotten must be stored, and gone from the disk, before anything else is answered.
  var mustStore = false
  /// Why the store could not be used, for the log.
  var failure: StoreFailure?

  init(
    coach: Coach, source: any SessionSource, seed: UInt64, coder: SessionCoder,
    renewedCoder: @escaping () throws(StoreFailure) -> SessionCoder
  ) {
    self.seed = seed
    self.source = source
    self.coder = coder
    self.renewedCoder = renewedCoder
    hasPoints = coach.script.slots.map { if case .scale = $0.kind { true } else { false } }
  }

  /// Begins the next batch.
  mutating func beginBatch() {
    batch += 1
    changed = []
    consulted = []
    looked = nil
    mustStore = false
  }
}

// MARK: - While lines are answered

extension LineServer {
  /// The session of this name, in memory or fetched from the store; nil where there is none.
  mutating func find(_ name: [UInt8]) throws(Refusal) -> Int32? {
    let known = table.find(name)
    if let ledger, ledger.isDown, !(known.map { table[$0].keeping.isUnkept } ?? false) { throw .storeUnavailable }
    let number: Int32? = if let known { known } else { try fetch(name) }
    if ledger != nil { ledger?.looked = number.map { .session($0) } ?? .nobody(name) }
    return number
  }

  private mutating func fetch(_ name: [UInt8]) throws(Refusal) -> Int32? {
    guard let ledger else { return nil }
    do {
      guard let kept = try ledger.source.load(name) else { return nil }
      var session = coach.newSession()
      if kept.row == 0 {
        session = session.named(after: kept.forgotten?.askNumber ?? 0)
      } else {
        session = try restored(kept.state)
      }
      return table.add(name, session, zone: reader.zone(kept: kept.zone), kept)
    } catch let failure as StoreFailure {
      self.ledger?.failure = failure
    } catch {
      self.ledger?.failure = StoreFailure(
        .damaged, "A kept session can't be read: \(error). 'kneecoach check --sessions' counts those.")
    }
    throw .storeUnavailable
  }

  private mutating func restored(_ state: [UInt8]) throws -> Session {
    guard let ledger else { return coach.newSession() }
    do {
      return try coach.restore(ledger.coder.decode(state))
    } catch RestoreError.unknownName {
      // A program with another script has written it, with names that came after this one had asked for them.
      let coder = try ledger.renewedCoder()
      self.ledger?.coder = coder
      return try coach.restore(coder.decode(state))
    }
  }

  /// The answer that is in a batch's output or in the store.
  func storedAnswer(_ record: RecentAnswers.Record, of number: Int32) throws(Refusal) -> [UInt8] {
    guard let ledger else { throw .storeUnavailable }
    if case .output(let batch, let start, let end) = record.place {
      if batch == ledger.batch { return Array(writer.bytes[Int(start)..<Int(end)]) }
      guard let flying = ledger.flying, flying.batch == batch else { throw .storeUnavailable }
      return Array(flying.bytes[Int(start)..<Int(end)])
    }
    let kept = KeptAnswer(
      sequence: record.sequence, id: record.id, body: record.body.value, rev: record.rev, size: record.size)
    let said: [UInt8]?
    do { said = try ledger.source.said(in: kept, of: table[number].keeping.row) } catch { throw .storeUnavailable }
    // Somebody else has written the session meanwhile: the batch that this line is in will be answered again.
    return said ?? Array("[]".utf8)
  }

  /// Notes that a turn has changed a session.
  mutating func touch(_ number: Int32, _ trace: Trace, at clock: Int64) {
    guard let ledger else { return }
    let isUnkept = !coach.mayKeep(table[number].session)
    if isUnkept != table[number].keeping.isUnkept { setUnkept(isUnkept, number, at: clock) }
    let session = table[number].session
    let points = trace.changed.compactMap { change in
      ledger.hasPoints[change.slot]
        ? Point(
          slot: coach.script.slots[change.slot].name, at: session.lastSeconds,
          value: change.value.map { coach.describe($0, slot: change.slot) }) : nil
    }
    note(number, points)
  }

  /// Notes that a session was forgotten.
  mutating func touchForgotten(_ number: Int32) {
    guard ledger != nil else { return }
    table.keep(number) { entry in
      entry.keeping.isUnkept = false
      entry.keeping.points = []
      entry.keeping.dropped = []
    }
    note(number, [])
    ledger?.mustStore = true
  }

  private mutating func note(_ number: Int32, _ points: [Point]) {
    guard let batch = ledger?.batch else { return }
    let isNew = table.keep(number) { entry in
      if !points.isEmpty { entry.keeping.points += points }
      guard entry.keeping.batch != batch else { return false }
      entry.keeping.batch = batch
      entry.keeping.pending += 1
      return true
    }
    if isNew { ledger?.changed.append(number) }
  }

  /// From now on a session is in memory only, or in the store again. Answers from before stay known by their hashes.
  private mutating func setUnkept(_ isUnkept: Bool, _ number: Int32, at clock: Int64) {
    let batch = ledger?.batch ?? 0
    table.change(number) { [seed] entry, pool in
      entry.recent.forget(at: clock, seed: seed, in: &pool)
      entry.keeping.isUnkept = isUnkept
      entry.keeping.unkeptSince = batch
      entry.keeping.points = []
      entry.keeping.dropped = []
    }
    ledger?.mustStore = true
  }

  /// Notes what the line in hand looked at, unless it changed it.
  mutating func noteConsulted() {
    guard let looked = ledger?.looked else { return }
    ledger?.looked = nil
    switch looked {
    case .session(let number):
      guard table[number].keeping.batch != ledger?.batch else { return }
    case .nobody(let name):
      guard table.find(name) == nil else { return }
    }
    ledger?.consulted.append(looked)
  }

  /// The card of an emergency that the line in hand tells of, for a person whose words can't be taken.
  func dangerHeard() -> [Said] {
    guard let heard else { return [] }
    var blank = coach.newSession()
    let turn = coach.respond(to: .text(heard), in: &blank, now: LocalTime(seconds: 0))
    return turn.trace.reading == .flag ? turn.messages : []
  }
}
