import GRDB
import GRDBSQLite
import Sessions

/// Takes what is left of deleted rows out of the files of a store, while it is in use.
///
/// 1. The log is emptied into the file.
/// 2. All pages are looked through for remains, while others read and write: remains of what is deleted now are never
///    copied elsewhere, so pages that hold some are among those that are found.
/// 3. While nobody can write and the log is empty, the gaps of those pages are overwritten in the file. Then a small
///    write makes all other connections forget the pages that they remember.
struct Scrubbing {
  let files: StoreFiles

  func run() throws {
    let database = try RawDatabase(path: files.path, isReadOnly: false)
    try database.execute("PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 0")
    try emptyLog(database)
    var header = [UInt8](repeating: 0, count: 100)
    guard try header.withUnsafeMutableBytes({ try database.read(into: $0, at: 0) }), let gaps = PageGaps(header: header)
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    let pages = try pagesWithRemains(database, gaps)
    if !pages.isEmpty { try overwrite(pages, database, gaps) }
  }

  private func emptyLog(_ database: RawDatabase) throws {
    guard try database.integer("PRAGMA wal_checkpoint(TRUNCATE)") == 0 else {
      throw DatabaseError(resultCode: .SQLITE_BUSY)
    }
  }

  private func pagesWithRemains(_ database: RawDatabase, _ gaps: PageGaps) throws -> [Int] {
    let size = try database.size()
    guard size < gaps.sizeLimit else {
      throw StoreFailure(.unreachable, "The store \(files.path) is too large to be cleaned; run VACUUM on it.")
    }
    let (pageSize, count) = (gaps.pageSize, size / gaps.pageSize)
    var found: [Int] = []
    var chunk = [UInt8](repeating: 0, count: pageSize * Self.chunkPages)
    for first in stride(from: 0, to: count, by: Self.chunkPages) {
      let pages = min(Self.chunkPages, count - first)
      try chunk.withUnsafeMutableBytes { bytes in
        let bytes = UnsafeMutableRawBufferPointer(rebasing: bytes[..<(pages * pageSize)])
        guard try database.read(into: bytes, at: first * pageSize) else { return }
        for page in 0..<pages {
          let part = UnsafeRawBufferPointer(rebasing: bytes[page * pageSize..<(page + 1) * pageSize])
          if gaps.remains(in: part, index: first + page) != nil { found.append(first + page) }
        }
      }
    }
    return found
  }

  private static let chunkPages = 64

  private func overwrite(_ pages: [Int], _ database: RawDatabase, _ gaps: PageGaps) throws {
    for _ in 0..<Self.attempts {
      try emptyLog(database)
      try database.execute("BEGIN IMMEDIATE")
      do {
        // Somebody may have written between the two: such pages would go over ours.
        if try files.size(of: files.log) ?? 0 == 0 {
          var page = [UInt8](repeating: 0, count: gaps.pageSize)
          for index in pages { try overwrite(index, &page, database, gaps) }
          try database.synchronize()
          try database.execute("UPDATE meta SET sweeps = sweeps + 1; COMMIT")
          return
        }
        try database.execute("ROLLBACK")
      } catch {
        try? database.execute("ROLLBACK")
        throw error
      }
    }
    throw DatabaseError(resultCode: .SQLITE_BUSY)
  }

  private static let attempts = 100

  private func overwrite(
    _ index: Int, _ page: inout [UInt8], _ database: RawDatabase, _ gaps: PageGaps
  ) throws {
    let start = index * gaps.pageSize
    try page.withUnsafeMutableBytes { bytes in
      guard try database.read(into: bytes, at: start),
        let gap = gaps.remains(in: UnsafeRawBufferPointer(bytes), index: index)
      else { return }
      let part = UnsafeMutableRawBufferPointer(rebasing: bytes[gap])
      part.initializeMemory(as: UInt8.self, repeating: 0)
      try database.write(UnsafeRawBufferPointer(part), at: start + gap.lowerBound)
    }
  }
}
