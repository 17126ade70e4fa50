import GRDB
import GRDBSQLite
import Glibc
import Sessions

/// Opens a store while nobody else opens, makes or moves it.
struct StoreOpening {
  let files: StoreFiles
  /// Somebody opened a store here before.
  let wasThere: Bool

  func open() throws -> SQLiteSessions {
    switch try StoreLook.at(files) {
    case .nothing: return try make(notice: nil)
    case .store(let version):
      do {
        return try begin(version: version, notice: nil)
      } catch let error as DatabaseError where error.isDamage || error.resultCode == .SQLITE_ERROR {
        // The latter where a table or a column is missing.
        return try make(notice: try files.moveAside())
      }
    case .newer: throw Faults.newer(files.path)
    case .foreign:
      clearLock()
      throw StoreFailure(
        .unreachable, "\(files.path) is a database of another program; name another file with --store.")
    case .damaged:
      // Somebody's letter, named by mistake, is not to be moved.
      guard wasThere || files.path.hasSuffix(".sqlite") else {
        clearLock()
        throw StoreFailure(.unreachable, "\(files.path) is no store of sessions; name another file with --store.")
      }
      return try make(notice: try files.moveAside())
    }
  }

  private func clearLock() {
    if !wasThere { unlink(files.lock) }
  }

  private func make(notice: String?) throws -> SQLiteSessions {
    if try files.size(of: files.path) == nil { try files.create() }
    return try begin(version: 0, notice: notice)
  }

  private func begin(version: Int64, notice: String?) throws -> SQLiteSessions {
    try files.protect()
    if version > 0 { try lookForDamage() }
    let writer = try Connections.writer(files.path)
    do {
      if version < Schema.version { try bringUpToDate(writer) }
      let seed = try seed(writer)
      let reader = try Connections.reader(files.path)
      try files.protect()
      return SQLiteSessions(files: files, writer: writer, reader: reader, seed: seed, notice: notice)
    } catch {
      try? writer.close()
      throw error
    }
  }

  private func bringUpToDate(_ writer: DatabaseQueue) throws {
    try Schema.migrate(writer)
    // So that the file itself says what it is, and not only its log.
    _ = try writer.writeWithoutTransaction { try Prepared($0, "PRAGMA wal_checkpoint(TRUNCATE)").run() }
  }

  /// Looks at all of a small file, and of any that a program met damage in; at the ends of the tables otherwise, which
  /// costs the same in a store of any size. With a connection that only reads, so that nothing of the log is written
  /// into a damaged file.
  private func lookForDamage() throws {
    let isSuspect = files.isSuspect
    let looksAtAll = try isSuspect || (files.size(of: files.path) ?? 0) <= Self.smallSize
    let reader = try Connections.reader(files.path)
    defer { try? reader.close() }
    try reader.writeWithoutTransaction { db in
      for end in [
        "row) FROM sessions", "place) FROM answers", "row) FROM points", "code) FROM names", "at) FROM forgotten",
      ] {
        _ = try Prepared(db, "SELECT max(" + end).run()
      }
      guard looksAtAll else { return }
      let check = try Prepared(db, isSuspect ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)")
      defer { check.reset() }
      guard try check.step(), check.text(0) == "ok" else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    }
    if isSuspect { files.clearSuspicion() }
  }

  /// In bytes. Looking at so much takes about as long as starting the program.
  private static let smallSize = 4 << 20

  private func seed(_ writer: DatabaseQueue) throws -> UInt64 {
    try writer.writeWithoutTransaction { db in
      // What writes must fit the tables.
      _ = try SessionWriting(db, seed: 0)
      let meta = try Prepared(db, "SELECT seed FROM meta")
      defer { meta.reset() }
      guard try meta.step() else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
      return UInt64(bitPattern: meta.integer(0))
    }
  }
}
