import GRDB
import Sessions

extension DatabaseError {
  /// The bytes of the file are no database's.
  var isDamage: Bool { resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB }
}

/// From what SQLite says to a sentence for whoever runs the program.
enum Faults {
  static func failure(_ error: any Error, path: String) -> StoreFailure {
    if let failure = error as? StoreFailure { return failure }
    guard let error = error as? DatabaseError else {
      return StoreFailure(.unreachable, "The store \(path) can't be used; look at its file and folder, and try again.")
    }
    let code = error.extendedResultCode
    switch code.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return StoreFailure(.busy, "Another program has held the store \(path) for too long; try again.")
    case .SQLITE_FULL: return full(path)
    // On a full disk there is no room for the index of the log either.
    case .SQLITE_IOERR where code == .SQLITE_IOERR_SHMSIZE: return full(path)
    case .SQLITE_READONLY, .SQLITE_PERM:
      return StoreFailure(
        .readOnly, "The store \(path) can't be written; let this user write the file and its folder.")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      return StoreFailure(
        .damaged, "The store \(path) is damaged; start the program again: it moves it aside, and deletes nothing.")
    case .SQLITE_CANTOPEN, .SQLITE_AUTH:
      return StoreFailure(
        .unreachable, "The store \(path) can't be opened; see that its folder is there and this user may write in it.")
    case .SQLITE_IOERR:
      return StoreFailure(
        .unreachable, "The disk of the store \(path) reports an error (\(code.rawValue)); look at the disk.")
    default:
      return StoreFailure(.unreachable, "The store \(path) can't be used (SQLite error \(code.rawValue)); try again.")
    }
  }

  private static func full(_ path: String) -> StoreFailure {
    StoreFailure(.full, "There is no room left for the store \(path); make room on its disk.")
  }

  static func moved(_ path: String) -> StoreFailure {
    StoreFailure(
      .unreachable, "The store \(path) was moved or deleted while it was in use; start the program again.")
  }

  static func newer(_ path: String) -> StoreFailure {
    StoreFailure(
      .newer, "A newer version of this program made the store \(path); update this one, or name another --store.")
  }
}
