import Glibc
import Sessions

/// The files of a store on the disk, and who may read them: only the person whose they are.
///
/// No file of the database is ever opened here while a connection may be open: closing a file gives up all locks that
/// the process holds on it, and SQLite would lose its own.
struct StoreFiles {
  /// Absolute, without links.
  let path: String

  /// Held while a store is opened, made or moved aside.
  var lock: String { path + ".lock" }
  /// There when a program has met damage: the next one that opens the store looks at all of it.
  var suspicion: String { path + ".suspect" }
  var log: String { path + "-wal" }

  /// Follows links, and makes the folder of the store, for nobody else to look into.
  init(path: String) throws(StoreFailure) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw StoreFailure(.unreachable, "A store needs the path of a file; name one with --store.")
    }
    if let resolved = Self.resolve(path) {
      self.path = resolved
      return
    }
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
      throw StoreFailure(.unreachable, "\(path) is a link that leads nowhere; mend it, or name a file with --store.")
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, !name.isEmpty, name != ".", name != ".." else {
      throw StoreFailure(.unreachable, "\(path) is a folder; name a file with --store.")
    }
    let folder = parts.count == 1 ? "." : parts.dropLast().joined(separator: "/") + "/"
    try Self.makeFolder(folder)
    guard let resolved = Self.resolve(folder) else { throw Self.unreachable(folder, errno) }
    self.path = (resolved == "/" ? "" : resolved) + "/" + name
  }

  private static func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func makeFolder(_ folder: String) throws(StoreFailure) {
    var path = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      path += part + "/"
      guard mkdir(path, 0o700) != 0, errno != EEXIST else { continue }
      let number = errno
      // A folder that is there, in a place where nothing can be made, says so too.
      guard access(path, F_OK) != 0 else { continue }
      throw unreachable(path, number)
    }
  }

  private static func unreachable(_ path: String, _ number: Int32) -> StoreFailure {
    let isForbidden = number == EACCES || number == EROFS || number == EPERM
    let kind: StoreFailure.Kind = number == ENOSPC || number == EDQUOT ? .full : isForbidden ? .readOnly : .unreachable
    return StoreFailure(
      kind, "\(path) can't be written (\(String(cString: strerror(number)))); mend that, or name another --store.")
  }

  /// Bytes of one of the files; nil where it is not there.
  func size(of path: String) throws(StoreFailure) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw Self.unreachable(path, errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let what = status.st_mode & S_IFMT == S_IFDIR ? "a folder" : "no file"
      throw StoreFailure(.unreachable, "\(path) is \(what); name a file with --store.")
    }
    return Int(status.st_size)
  }

  /// Makes an empty file that only this user can read. It must not exist.
  func create() throws(StoreFailure) {
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.unreachable(path, errno) }
    close(file)
  }

  /// Takes everybody else's rights away; SQLite gives its other files the same ones.
  func protect() throws(StoreFailure) {
    for path in [path, log, path + "-shm"] {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      if status.st_mode & 0o077 != 0, chmod(path, status.st_mode & 0o700) != 0 { throw Self.unreachable(path, errno) }
    }
    guard access(path, R_OK | W_OK) == 0 else { throw Self.unreachable(path, errno) }
  }

  /// Runs `body` while no other program opens, makes or moves this store.
  ///
  /// - Parameter body: gets whether somebody opened a store here before.
  func locked<Result>(_ body: (Bool) throws(StoreFailure) -> Result) throws(StoreFailure) -> Result {
    let wasThere = access(lock, F_OK) == 0
    let file = open(lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.unreachable(lock, errno) }
    defer { close(file) }
    for _ in 0..<Self.patience where flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw Self.unreachable(lock, errno) }
      usleep(Self.pause)
    }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      throw StoreFailure(.busy, "Another program has been opening the store \(path) for too long; try again.")
    }
    return try body(wasThere)
  }

  /// Ten seconds in all.
  private static let patience = 500
  private static let pause: UInt32 = 20_000

  /// Remembers that the store looked damaged, for the next program that opens it.
  func noteSuspicion() {
    let file = open(suspicion, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if file >= 0 { close(file) }
  }

  var isSuspect: Bool { access(suspicion, F_OK) == 0 }

  func clearSuspicion() { unlink(suspicion) }

  /// Gives a damaged store another name, never one that is taken.
  ///
  /// - Returns: a sentence that says where it is.
  func moveAside() throws(StoreFailure) -> String {
    let stem = "\(path).damaged-\(Self.stamp())"
    var target = stem
    var number = 1
    while ["", "-wal", "-shm"].contains(where: { access("\(target)\($0)", F_OK) == 0 }) {
      number += 1
      target = "\(stem)-\(number)"
    }
    // The file first: a log without its file is moved aside too, but a file without its log would be taken for whole.
    for suffix in ["", "-wal", "-shm"] where access(path + suffix, F_OK) == 0 {
      guard rename(path + suffix, target + suffix) == 0 else { throw Self.unreachable(path + suffix, errno) }
    }
    clearSuspicion()
    let there = access(target, F_OK) == 0 ? target : target + "-wal"
    return """
      The store \(path) was damaged. It was not deleted: it is \(there) now, and a new store was begun. \
      What people said is still in it: delete it when nobody needs it any more.
      """
  }

  private static func stamp() -> String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y%m%dT%H%M%SZ", &parts)
    return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Makes sure that a file, and its name in its folder, are on the disk. For files that no connection has open.
  static func synchronize(_ path: String) -> Bool {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    for (path, flags) in [(path, O_RDWR), (folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder, O_RDONLY)] {
      let file = open(path, flags | O_CLOEXEC)
      guard file >= 0 else { return false }
      defer { close(file) }
      guard fsync(file) == 0 else { return false }
    }
    return true
  }
}
