import Conversation
import Dispatch
import Sessions
import Synchronization

/// Speaks coach/1 for sessions that are kept: an answer leaves only after what it reports is stored.
///
/// Lines that are waiting share one transaction. While one batch is being stored, the next lines are answered already;
/// when it then can't be stored, all of them are answered again, from what the store holds: while nobody else can
/// write, where another process was faster, or with `store_unavailable`, where the store is at fault.
public struct KeptServer {
  /// A batch on its way to the disk.
  private final class Flight: Sendable {
    let taken: TakenBatch
    private let result = Mutex<Result<Outcome, StoreFailure>?>(nil)
    private let isOver = DispatchSemaphore(value: 0)

    init(_ taken: TakenBatch) { self.taken = taken }

    func end(_ result: Result<Outcome, StoreFailure>) {
      self.result.withLock { $0 = result }
      isOver.signal()
    }

    func wait() -> Result<Outcome, StoreFailure> {
      isOver.wait()
      return result.withLock { $0 } ?? .success(.conflict)
    }
  }

  /// Bytes of answers from which on a batch is stored while others are answered.
  private static let worthAFlight = 32 * 1024

  private var server: LineServer
  private let store: any SessionStore
  private let batchSize: Int
  private let write: @Sendable ([UInt8], Int) -> Void
  private let queue = DispatchQueue(label: "kneecoach.store")
  private var log = LineLog()
  /// How the server stood before the batch in hand, and before the one in flight.
  private var moment: LineServer.Moment
  private var flight: (flight: Flight, log: LineLog, moment: LineServer.Moment)?
  private var spareLog = LineLog()
  private var spareBytes: [UInt8] = []
  /// What was deleted may still be on the disk.
  private var mustScrub = false
  private var failures = 0

  /// - Parameters:
  ///   - sessions: sessions that are in memory at most.
  ///   - memory: bytes that they may take at most, by estimate.
  ///   - batch: bytes of answers that are stored together at most, give or take one.
  ///   - write: takes answers, the first bytes of an array, that may leave. Called from any thread, never from two at a
  ///     time, in the order of the lines.
  public init(
    coach: Coach, app: String, store: any SessionStore, sessions: Int = Limits.sessions, memory: Int = Limits.memory,
    batch: Int = 512 * 1024, write: @escaping @Sendable ([UInt8], Int) -> Void
  ) throws(StoreFailure) {
    let names = SessionCoder.names(of: coach)
    let coder = SessionCoder(coach, codes: try store.codes(for: names))
    let ledger = Ledger(coach: coach, source: store, seed: store.seed, coder: coder) { () throws(StoreFailure) in
      SessionCoder(coach, codes: try store.codes(for: []))
    }
    self.store = store
    self.write = write
    batchSize = batch
    server = LineServer(coach: coach, app: app, sessions: sessions, memory: memory, ledger: ledger)
    moment = server.moment
  }

  public var counts: LineServer.Counts { server.counts }

  /// Why the store could not be used, once for each time.
  public mutating func takeFailure() -> StoreFailure? {
    let failure = server.ledger?.failure
    server.ledger?.failure = nil
    return failure
  }

  /// A batch is on its way to the disk.
  public var isStoring: Bool { flight != nil }

  /// Answers one line; see `LineServer.answer`. The answer is written by `flush`, or before.
  public mutating func answer(_ line: Span<UInt8>?, at clock: Int64) {
    log.add(line, at: clock)
    server.answer(line, at: clock)
    let mustStore = server.ledger?.mustStore ?? false
    if mustStore || server.output.count >= batchSize { flush(isMoreWaiting: !mustStore) }
  }

  /// Stores what the lines up to now have changed, and writes their answers.
  ///
  /// - Parameter isMoreWaiting: further lines are there already; they are answered meanwhile.
  public mutating func flush(isMoreWaiting: Bool) {
    settle()
    guard !log.isEmpty else { return }
    let taken = take()
    guard isMoreWaiting, taken.outputCount >= Self.worthAFlight, !taken.erases, !taken.batch.isEmpty else {
      let (lines, before) = (log, moment)
      beginLog()
      conclude(Self.result { () throws(StoreFailure) in try store.commit(taken.batch) }, taken, lines, before)
      return
    }
    let flight = Flight(taken)
    self.flight = (flight, log, moment)
    beginLog()
    queue.async { [store, write] in
      let result = Self.result { () throws(StoreFailure) in try store.commit(taken.batch) }
      if case .success(.done) = result { write(taken.batch.bytes, taken.outputCount) }
      flight.end(result)
    }
  }

  /// Waits until the batch that is on its way is stored and its answers are written.
  public mutating func settle() {
    guard let (flight, lines, before) = flight else { return }
    self.flight = nil
    let result = flight.wait()
    if case .success(.done(let rows)) = result {
      server.settle(flight.taken, rows: rows)
      spareLog = lines
      return
    }
    // What was answered since then rests on what is not stored.
    let later = log
    log.removeAll()
    conclude(result, flight.taken, lines, before)
    if !later.isEmpty { answerAgain(later) }
    moment = server.moment
  }

  // MARK: -

  private mutating func take() -> TakenBatch {
    var empty: [UInt8] = []
    swap(&empty, &spareBytes)
    empty.removeAll(keepingCapacity: true)
    return server.takeBatch(at: log.clock, leaving: empty)
  }

  private mutating func beginLog() {
    swap(&log, &spareLog)
    log.removeAll()
    moment = server.moment
  }

  private mutating func conclude(
    _ result: Result<Outcome, StoreFailure>, _ taken: TakenBatch, _ lines: LineLog, _ before: LineServer.Moment
  ) {
    switch result {
    case .success(.done(let rows)):
      give(taken, rows)
      spareLog = lines
    case .success(.conflict):
      server.discard(taken)
      server.goBack(to: before)
      answerAgain(lines)
    case .failure(let failure):
      server.discard(taken)
      server.goBack(to: before)
      refuse(lines, from: 0, failure)
    }
    moment = server.moment
  }

  /// What is stored may leave, once what was deleted is gone from the disk.
  private mutating func give(_ taken: TakenBatch, _ rows: [Int64]) {
    server.settle(taken, rows: rows)
    if taken.erases { mustScrub = true }
    if mustScrub {
      do {
        try store.scrub()
        mustScrub = false
      } catch {
        // The rows are gone; the bytes of the file go with the next transaction that finds the store free.
        server.ledger?.failure = error
      }
    }
    write(taken.batch.bytes, taken.outputCount)
    spareBytes = taken.batch.bytes
  }

  /// Answers lines anew while nobody else can write.
  private mutating func answerAgain(_ lines: LineLog) {
    let store = store
    var next = 0
    while next < lines.count {
      let (first, before) = (next, server.moment)
      var taken: TakenBatch?
      do throws(StoreFailure) {
        let rows = try store.exclusively { (source) throws(StoreFailure) in
          server.ledger?.source = source
          next = lines.replay(from: first) { line, clock in
            server.answer(line, at: clock)
            return server.ledger?.mustStore == false && server.output.count < batchSize
          }
          let batch = server.takeBatch(at: lines.clock, leaving: [])
          taken = batch
          return batch.batch
        }
        server.ledger?.source = store
        if let taken { give(taken, rows) }
      } catch {
        server.ledger?.source = store
        if let taken { server.discard(taken) }
        server.goBack(to: before)
        refuse(lines, from: first, error)
        return
      }
    }
  }

  /// Answers lines while the store can't be used.
  private mutating func refuse(_ lines: LineLog, from first: Int, _ failure: StoreFailure) {
    server.ledger?.failure = failure
    server.ledger?.isDown = true
    _ = lines.replay(from: first) { line, clock in
      server.answer(line, at: clock)
      return true
    }
    server.ledger?.isDown = false
    let taken = server.takeBatch(at: lines.clock, leaving: [])
    server.settle(taken, rows: [])
    write(taken.batch.bytes, taken.outputCount)
  }

  private static func result(_ body: () throws(StoreFailure) -> Outcome) -> Result<Outcome, StoreFailure> {
    do throws(StoreFailure) { return .success(try body()) } catch { return .failure(error) }
  }
}
