import GRDB
import Sessions

/// What is at the place of a store, found out before anything is written.
enum StoreLook: Hashable {
  case nothing
  /// A store that this program can use, once its tables are brought up to date.
  case store(version: Int64)
  case newer
  /// A database of another program.
  case foreign
  /// No database at all, or a log without its database.
  case damaged

  static func at(_ files: StoreFiles) throws -> StoreLook {
    let hasLog = try (files.size(of: files.log) ?? 0) > 0
    guard let size = try files.size(of: files.path), size > 0 else {
      // SQLite would throw the log away.
      return hasLog ? .damaged : .nothing
    }
    try files.protect()
    let database = try RawDatabase(path: files.path, isReadOnly: true)
    var header = [UInt8](repeating: 0, count: 100)
    let isWhole = try header.withUnsafeMutableBytes { try database.read(into: $0, at: 0) }
    guard isWhole, header.starts(with: "SQLite format 3\0".utf8) else { return .damaged }
    func number(_ start: Int) -> Int64 { header[start..<start + 4].reduce(0) { $0 << 8 | Int64($1) } }
    if number(68) == Schema.applicationID, !hasLog { return look(version: number(60)) }
    // The log may know better; or it is a file that was begun and never finished. A connection that only reads leaves
    // both as they are, also when it closes.
    do {
      let id = try database.integer("PRAGMA application_id")
      if id == Schema.applicationID { return look(version: try database.integer("PRAGMA user_version")) }
      let tables = try database.integer("SELECT count(*) FROM sqlite_master")
      return id == 0 && tables == 0 ? .store(version: 0) : .foreign
    } catch let error as DatabaseError where error.isDamage {
      return .damaged
    }
  }

  private static func look(version: Int64) -> StoreLook {
    version > Schema.version ? .newer : .store(version: version)
  }
}
