import GRDB
import GRDBSQLite

/// A connection below GRDB, for what its interface has no words for: the bytes of the file itself, through SQLite's
/// own handle, so that no lock of the process is given up.
final class RawDatabase {
  let connection: OpaquePointer
  private let file: UnsafeMutablePointer<sqlite3_file>
  private let methods: sqlite3_io_methods

  /// Opens an existing file. Nothing is read, and nothing but what is asked for is ever written.
  init(path: String, isReadOnly: Bool) throws {
    var opened: OpaquePointer?
    let flags = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    let code = sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_FULLMUTEX, nil)
    var file: UnsafeMutablePointer<sqlite3_file>?
    guard code == SQLITE_OK, let opened,
      sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK,
      let file, let methods = file.pointee.pMethods?.pointee
    else {
      sqlite3_close(opened)
      throw DatabaseError(resultCode: ResultCode(rawValue: code == SQLITE_OK ? SQLITE_CANTOPEN : code))
    }
    connection = opened
    self.file = file
    self.methods = methods
    sqlite3_extended_result_codes(opened, 1)
    sqlite3_busy_timeout(opened, Int32(Connections.patience * 1000))
  }

  deinit { sqlite3_close(connection) }

  /// - Returns: false where the file ends before.
  func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Bool {
    guard let read = methods.xRead else { throw DatabaseError(resultCode: .SQLITE_IOERR) }
    let code = read(file, bytes.baseAddress, Int32(bytes.count), Int64(offset))
    if code & 0xff == SQLITE_IOERR, code == Self.shortRead { return false }
    try check(code)
    return true
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws {
    guard let write = methods.xWrite else { throw DatabaseError(resultCode: .SQLITE_IOERR) }
    try check(write(file, bytes.baseAddress, Int32(bytes.count), Int64(offset)))
  }

  func synchronize() throws {
    guard let synchronize = methods.xSync else { throw DatabaseError(resultCode: .SQLITE_IOERR) }
    try check(synchronize(file, SQLITE_SYNC_NORMAL))
  }

  func size() throws -> Int {
    var size: Int64 = 0
    guard let measure = methods.xFileSize else { throw DatabaseError(resultCode: .SQLITE_IOERR) }
    try check(measure(file, &size))
    return Int(size)
  }

  func execute(_ sql: String) throws { try check(sqlite3_exec(connection, sql, nil, nil, nil)) }

  /// The first number of the first row.
  func integer(_ sql: String) throws -> Int64 {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    try check(sqlite3_prepare_v2(connection, sql, -1, &statement, nil))
    let code = sqlite3_step(statement)
    guard code == SQLITE_ROW else {
      try check(code == SQLITE_DONE ? SQLITE_CORRUPT : code)
      return 0
    }
    return sqlite3_column_int64(statement, 0)
  }

  /// SQLITE_IOERR_SHORT_READ, a macro that Swift does not see.
  private static let shortRead = SQLITE_IOERR | (2 << 8)

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }
}
