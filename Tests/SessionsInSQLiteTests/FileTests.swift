import Foundation
import GRDB
import Sessions
import Testing

@testable import SessionsInSQLite

@Suite struct FileTests {
  private func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test("the default place follows XDG, and takes no relative path")
  func defaultPath() {
    for (environment, path) in [
      (["XDG_DATA_HOME": "/data", "HOME": "/home/ann"], "/data/kneecoach/sessions.sqlite"),
      (["XDG_DATA_HOME": "data", "HOME": "/home/ann"], "/home/ann/.local/share/kneecoach/sessions.sqlite"),
      (["XDG_DATA_HOME": "", "HOME": "/home/ann"], "/home/ann/.local/share/kneecoach/sessions.sqlite"),
      (["HOME": "/home/ann"], "/home/ann/.local/share/kneecoach/sessions.sqlite"),
    ] { #expect(SQLiteSessions.defaultPath(environment) == path) }
  }

  @Test("folders that are made are 0700 and files 0600; folders that were there stay as they are")
  func permissions() throws {
    let folder = try Folder()
    chmod(folder.path, 0o755)
    let path = folder.path + "/a/b/sessions.sqlite"
    let store = try SQLiteSessions.open(at: path)
    _ = try store.commit(.saving("ann"))
    #expect(try mode(folder.path) == 0o755 && mode(folder.path + "/a") == 0o700 && mode(folder.path + "/a/b") == 0o700)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/a/b") {
      #expect(try mode(folder.path + "/a/b/" + name) == 0o600, "\(name)")
    }
  }

  @Test("a file that others could read is closed to them when it is opened")
  func narrowed() throws {
    let folder = try Folder()
    try SQLiteSessions.open(at: folder.store).backup(to: folder.path + "/other.sqlite")
    chmod(folder.path + "/other.sqlite", 0o644)
    let store = try SQLiteSessions.open(at: folder.path + "/other.sqlite")
    _ = try store.commit(.saving("ann"))
    for suffix in ["", "-wal", "-shm"] { #expect(try mode(folder.path + "/other.sqlite" + suffix) == 0o600) }
  }

  @Test("what is there when a store is opened again: sessions, seed and numbers")
  func reopened() throws {
    let folder = try Folder()
    var store = try SQLiteSessions.open(at: folder.store)
    let seed = store.seed
    _ = try store.codes(for: ["pain", "age"])
    _ = try store.commit(.saving("ann", answers: [(1, "hello")]))
    let kept = try store.load("ann")
    store = try SQLiteSessions.open(at: folder.store)
    #expect(store.seed == seed && store.notice == nil)
    #expect(try store.load("ann") == kept)
    #expect(try store.codes(for: ["x", "age"]).names == ["pain", "age", "x"])
  }

  @Test("a link to a store is followed; a link to nowhere, a folder and an empty path are told apart")
  func odd() throws {
    let folder = try Folder()
    _ = try SQLiteSessions.open(at: folder.store).commit(.saving("ann"))
    symlink(folder.store, folder.path + "/link")
    #expect(try SQLiteSessions.open(at: folder.path + "/link").load("ann") != nil)
    symlink(folder.path + "/nothing", folder.path + "/nowhere")
    for (path, words) in [
      (folder.path + "/nowhere", "leads nowhere"), (folder.path, "a folder"), (folder.path + "/new/", "a folder"),
      ("", "needs the path"), (folder.store + "/x/y", "can't be written"), ("/dev/null", "no file"),
    ] {
      let failure = failure { _ = try SQLiteSessions.open(at: path) }
      #expect(failure?.message.contains(words) == true, "\(path) \(String(describing: failure))")
    }
    #expect(try !folder.names().contains("nothing"))
  }

  @Test("a newer store is refused, and no byte of it changes")
  func newer() throws {
    let folder = try Folder()
    do {
      let queue = try DatabaseQueue(path: folder.store)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 99")
        try db.execute(sql: "CREATE TABLE future (a)")
      }
    }
    let before = try folder.bytes(of: "sessions.sqlite")
    #expect(failure { _ = try SQLiteSessions.open(at: folder.store) }?.kind == .newer)
    #expect(try folder.bytes(of: "sessions.sqlite") == before)
    #expect(try folder.names() == ["sessions.sqlite", "sessions.sqlite.lock"])
  }

  @Test("a store that gets newer while it is used is written no more, and its log is looked at when it is opened")
  func newerMeanwhile() throws {
    let folder = try Folder()
    let store = try SQLiteSessions.open(at: folder.store)
    let other = try DatabaseQueue(path: folder.store)
    try other.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(failure { _ = try store.commit(.saving("ann")) }?.kind == .newer)
    let before = try ["sessions.sqlite", "sessions.sqlite-wal"].map { try folder.bytes(of: $0) }
    #expect(failure { _ = try SQLiteSessions.open(at: folder.store) }?.kind == .newer)
    #expect(try ["sessions.sqlite", "sessions.sqlite-wal"].map { try folder.bytes(of: $0) } == before)
    try other.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = \(Schema.version)") }
    #expect(try store.commit(.saving("ann")) == .done([1]))
  }

  @Test("another program's database, and a file that is none, are refused and stay as they are")
  func foreign() throws {
    let folder = try Folder()
    try DatabaseQueue(path: folder.path + "/music.db").write { try $0.execute(sql: "CREATE TABLE songs (a)") }
    try Data("Dear Ann".utf8).write(to: URL(fileURLWithPath: folder.path + "/letter.txt"))
    for name in ["music.db", "letter.txt"] {
      let before = try folder.bytes(of: name)
      for _ in 0..<2 {
        #expect(failure { _ = try SQLiteSessions.open(at: folder.path + "/" + name) }?.kind == .unreachable)
      }
      #expect(try folder.bytes(of: name) == before)
    }
    #expect(try folder.names() == ["letter.txt", "music.db"])
  }

  @Test("a copy is a store of its own, only for this user, and never goes over a file")
  func backup() throws {
    let folder = try Folder()
    let store = try SQLiteSessions.open(at: folder.store)
    _ = try store.commit(.saving("ann", answers: [(1, "hello")]))
    let copy = folder.path + "/copy's \"name\".sqlite"
    try store.backup(to: copy)
    #expect(try mode(copy) == 0o600)
    _ = try store.commit(.saving("bob"))
    #expect(failure { try store.backup(to: copy) }?.kind == .unreachable)
    let opened = try SQLiteSessions.open(at: copy)
    #expect(opened.seed == store.seed)
    #expect(try opened.load("ann") == store.load("ann"))
    #expect(try opened.load("bob") == nil)
    guard case .done(let rows) = try opened.commit(.saving("cid")) else { throw StoreFailure(.busy, "") }
    #expect(rows == [2])
  }
}
