import Conversation
import GRDB
import GRDBSQLite
import Glibc
import Sessions
import Synchronization

/// Keeps sessions in a file of SQLite, which several processes may use at a time.
///
/// What `commit` wrote is on the disk when it returns (write-ahead log, synchronous FULL), and what is deleted is
/// overwritten (secure_delete, `scrub`). One connection writes; another one reads what was committed.
///
/// ```swift
/// let store = try SQLiteSessions.open(at: SQLiteSessions.defaultPath(ProcessInfo.processInfo.environment))
/// if let notice = store.notice { print(notice) }
/// ```
public final class SQLiteSessions: SessionStore {
  public let seed: UInt64
  /// For whoever runs the program: a damaged store was moved aside when this one was opened, and where it is now.
  public let notice: String?

  let files: StoreFiles
  private let writer: DatabaseQueue
  private let reader: DatabaseQueue
  private let traces = Mutex(TraceClock())

  /// Where sessions are kept unless somebody says otherwise: `kneecoach/sessions.sqlite` in `XDG_DATA_HOME`, if that is
  /// an absolute path, else in `~/.local/share`.
  public static func defaultPath(_ environment: [String: String]) -> String {
    let named = environment["XDG_DATA_HOME"] ?? ""
    let folder = named.hasPrefix("/") ? named : (environment["HOME"] ?? "") + "/.local/share"
    return folder + "/kneecoach/sessions.sqlite"
  }

  /// Opens a store, and makes it where there is none, with the folders on the way.
  ///
  /// A damaged store is moved aside, and a new one begun: see `notice`. A store of a newer program and a database of
  /// another program are left as they are.
  public static func open(at path: String) throws(StoreFailure) -> SQLiteSessions {
    let files = try StoreFiles(path: path)
    return try files.locked { wasThere throws(StoreFailure) in
      let opened: SQLiteSessions
      do {
        opened = try StoreOpening(files: files, wasThere: wasThere).open()
      } catch {
        throw Faults.failure(error, path: files.path)
      }
      return opened
    }
  }

  init(files: StoreFiles, writer: DatabaseQueue, reader: DatabaseQueue, seed: UInt64, notice: String?) {
    self.files = files
    self.writer = writer
    self.reader = reader
    self.seed = seed
    self.notice = notice
  }

  deinit {
    // Whoever closes last empties the log into the file, and one that only reads can't.
    try? reader.close()
    try? writer.close()
  }

  // MARK: Reading

  public func load(_ name: [UInt8]) throws(StoreFailure) -> KeptSession? {
    let horizon = traces.withLock { $0.horizon }
    return try read { try SessionReading(db: $0, seed: seed, horizon: horizon).load(name) }
  }

  public func said(in answer: KeptAnswer, of row: Int64) throws(StoreFailure) -> [UInt8]? {
    try read { try SessionReading(db: $0, seed: seed).said(in: answer, of: row) }
  }

  public func points(of row: Int64) throws(StoreFailure) -> [Point] {
    try read { try SessionReading(db: $0, seed: seed).points(of: row) }
  }

  /// Reads some sessions at a time, and holds nothing while `visit` runs, which may use the store. So what is written
  /// meanwhile may be seen or not.
  public func visitAll(_ visit: (ListedSession) throws(StoreFailure) -> Void) throws(StoreFailure) {
    var last: [UInt8]?
    while true {
      let listed = try read { try SessionReading(db: $0, seed: seed).list(after: last, limit: Self.pageSize) }
      for session in listed { try visit(session) }
      guard listed.count == Self.pageSize else { return }
      last = listed.last?.name
    }
  }

  private static let pageSize = 250

  public func codes(for names: [String]) throws(StoreFailure) -> NameCodes {
    let known = NameCodes(try read { try SessionReading(db: $0, seed: seed).names() })
    guard names.contains(where: { known.code(of: $0) == nil }) else { return known }
    return try attempt {
      try write { db in
        let writing = try NameWriting(db)
        for name in names { _ = try writing.code(of: name) }
        return NameCodes(try SessionReading(db: db, seed: seed).names())
      }
    }
  }

  // MARK: Writing

  public func commit(_ batch: Batch) throws(StoreFailure) -> Outcome {
    guard !batch.isEmpty else { return .done([]) }
    do {
      guard !batch.changes.isEmpty else {
        // Nothing is written, so nobody needs to wait.
        try reader.writeWithoutTransaction { db in
          try db.inTransaction(.deferred) {
            try SessionWriting.verify(batch.consulted, db)
            return .commit
          }
          try checkPlace(db)
        }
        return .done([])
      }
      return .done(try write { db in try apply(batch, db) })
    } catch is Conflict {
      return .conflict
    } catch {
      throw noted(error)
    }
  }

  /// `body` must read from what it is given: using the store itself in it would wait for itself.
  public func exclusively(
    _ body: (any SessionSource) throws(StoreFailure) -> Batch
  ) throws(StoreFailure) -> [Int64] {
    let horizon = traces.withLock { $0.horizon }
    do {
      return try write { db in
        let source = HeldSource(reading: SessionReading(db: db, seed: seed, horizon: horizon), path: files.path)
        return try apply(try body(source), db)
      }
    } catch is Conflict {
      throw StoreFailure(.busy, "What was to be written rests on an older state of the store; try again.")
    } catch {
      throw noted(error)
    }
  }

  private func apply(_ batch: Batch, _ db: Database) throws -> [Int64] {
    let writing = try SessionWriting(db, seed: seed)
    let rows = try writing.apply(batch)
    if traces.withLock({ $0.isDue(batch) }) { try writing.purgeTraces(clock: batch.clock) }
    return rows
  }

  public func prune(unusedSince seconds: Int64) throws(StoreFailure) -> Int {
    var count = 0
    var last: Int64 = 0
    while true {
      let rows = try read { db in
        let query = try Prepared(db, "SELECT row FROM sessions WHERE row > ? AND used_at < ? ORDER BY row LIMIT 250")
        defer { query.reset() }
        query.bind(1, last)
        query.bind(2, seconds)
        var rows: [Int64] = []
        while try query.step() { rows.append(query.integer(0)) }
        return rows
      }
      guard let end = rows.last else { break }
      // Some at a time, so that conversations go on meanwhile.
      count += try attempt {
        try write { db in
          let writing = try SessionWriting(db, seed: seed)
          return try rows.reduce(0) { try $0 + writing.prune($1, unusedSince: seconds) }
        }
      }
      last = end
    }
    if count > 0 { try scrub() }
    return count
  }

  // MARK: The whole file

  /// May run beside `commit`, in another thread. Takes about a second for each GB of the store.
  public func scrub() throws(StoreFailure) {
    try attempt { try Scrubbing(files: files).run() }
  }

  /// - Parameter path: nothing may be there. The copy is a store of its own, which only this user can read.
  public func backup(to path: String) throws(StoreFailure) {
    let copy = try StoreFiles(path: path)
    guard try copy.size(of: copy.path) == nil else {
      throw StoreFailure(.unreachable, "\(path) is there already; name a file that is not.")
    }
    try copy.create()
    do {
      // A connection of its own, so that others need not wait.
      try Connections.reader(files.path).writeWithoutTransaction { db in
        let vacuum = try Prepared(db, "VACUUM INTO ?")
        vacuum.bind(1, copy.path)
        _ = try vacuum.run()
      }
      guard StoreFiles.synchronize(copy.path) else { throw DatabaseError(resultCode: .SQLITE_IOERR) }
    } catch {
      unlink(copy.path)
      let failure = Faults.failure(error, path: files.path)
      throw StoreFailure(failure.kind, "No copy was made at \(path). \(failure.message)")
    }
  }

  // MARK: -

  private func read<Result>(_ body: (Database) throws -> Result) throws(StoreFailure) -> Result {
    try attempt { try reader.writeWithoutTransaction(body) }
  }

  /// Runs `body` in a transaction that writes.
  ///
  /// - Throws: also what `body` throws.
  private func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try writer.writeWithoutTransaction { db in
      var result: Result?
      try db.inTransaction(.immediate) {
        try checkVersion(db)
        result = try body(db)
        return .commit
      }
      // What went into a file that has no name any more must not be acknowledged.
      try checkPlace(db)
      guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
      return result
    }
  }

  /// A newer program may bring the store up to date while we run.
  private func checkVersion(_ db: Database) throws {
    let version = try Prepared(db, "PRAGMA user_version")
    defer { version.reset() }
    guard try version.step(), version.integer(0) == Schema.version else { throw Faults.newer(files.path) }
  }

  private func checkPlace(_ db: Database) throws {
    var hasMoved: Int32 = 0
    sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    guard hasMoved == 0 else { throw Faults.moved(files.path) }
  }

  private func attempt<Result>(_ work: () throws -> Result) throws(StoreFailure) -> Result {
    do { return try work() } catch { throw noted(error) }
  }

  private func noted(_ error: any Error) -> StoreFailure {
    let failure = Faults.failure(error, path: files.path)
    if failure.kind == .damaged { files.noteSuspicion() }
    return failure
  }
}
