import GRDB
import GRDBSQLite

/// A prepared statement whose values are bound and read without copies in between, for what is done thousands of times
/// a second. GRDB keeps the statement, so making this twice costs a look into a table.
///
/// Bytes are bound where they lie: they must stay there until `reset`, which each use ends with.
struct Prepared {
  let statement: Statement
  private let raw: OpaquePointer

  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    raw = statement.sqliteStatement
  }

  func bind(_ index: Int32, _ value: Int64) { sqlite3_bind_int64(raw, index, value) }

  func bind(_ index: Int32, _ bytes: UnsafeRawBufferPointer) {
    // SQLite takes no address for NULL, also where there are no bytes.
    if bytes.isEmpty {
      sqlite3_bind_zeroblob(raw, index, 0)
    } else {
      sqlite3_bind_blob64(raw, index, bytes.baseAddress, UInt64(bytes.count), nil)
    }
  }

  /// Copies the text.
  func bind(_ index: Int32, _ text: String) {
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    var text = text
    text.withUTF8 { bytes in
      if let start = bytes.baseAddress {
        start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
          _ = sqlite3_bind_text(raw, index, start, Int32(bytes.count), copied)
        }
      } else {
        sqlite3_bind_text(raw, index, "", 0, copied)
      }
    }
  }

  func bindNull(_ index: Int32) { sqlite3_bind_null(raw, index) }

  /// - Returns: whether there is a row to read.
  func step() throws -> Bool {
    switch sqlite3_step(raw) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      let code = sqlite3_extended_errcode(sqlite3_db_handle(raw))
      sqlite3_reset(raw)
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  /// Runs it to its end.
  ///
  /// - Returns: how many rows it changed.
  func run() throws -> Int {
    while try step() {}
    sqlite3_reset(raw)
    return Int(sqlite3_changes(sqlite3_db_handle(raw)))
  }

  func reset() {
    sqlite3_reset(raw)
    sqlite3_clear_bindings(raw)
  }

  // MARK: Columns of the present row

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(raw, column) == SQLITE_NULL }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(raw, column) }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(raw, column) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(raw, column))))
  }

  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }
}
