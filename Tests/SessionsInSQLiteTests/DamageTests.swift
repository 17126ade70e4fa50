import Foundation
import GRDB
import Sessions
import Testing

@testable import SessionsInSQLite

@Suite struct DamageTests {
  /// A closed store with one session in it.
  private func filled(_ folder: Folder, answers: Int = 1) throws {
    let store = try SQLiteSessions.open(at: folder.store)
    let said = (1...answers).map { (Int64($0), String(repeating: "said", count: 200)) }
    _ = try store.commit(.saving("ann", answers: said))
    try store.scrub()
  }

  private func change(_ folder: Folder, _ body: (inout Data) -> Void) throws {
    var data = try folder.bytes(of: "sessions.sqlite")
    body(&data)
    try data.write(to: URL(fileURLWithPath: folder.store))
  }

  @Test(
    "a damaged store is moved aside with all its bytes, and a new one works",
    arguments: ["text", "header", "cut", "schema", "page", "table", "empty"])
  func moved(_ kind: String) throws {
    let folder = try Folder()
    try filled(folder, answers: 16)
    switch kind {
    case "text": try change(folder) { $0 = Data("no database".utf8) }
    case "header": try change(folder) { $0[0] = 7 }
    case "cut": try change(folder) { $0 = $0.prefix(9000) }
    case "schema": try change(folder) { $0.replaceSubrange(100..<300, with: Data(repeating: 0xee, count: 200)) }
    case "page":
      try change(folder) { data in
        for page in 2..<data.count / 4096 {
          data.replaceSubrange(page * 4096..<page * 4096 + 40, with: Data(repeating: 0xab, count: 40))
        }
      }
    case "table": try DatabaseQueue(path: folder.store).write { try $0.execute(sql: "DROP TABLE answers") }
    default:
      try change(folder) { $0 = Data() }
      try Data("log".utf8).write(to: URL(fileURLWithPath: folder.store + "-wal"))
    }
    let before = try folder.bytes(of: "sessions.sqlite")
    let store = try SQLiteSessions.open(at: folder.store)
    let notice = try #require(store.notice)
    let aside = try #require(try folder.names().first { $0.contains(".damaged-") && !$0.hasSuffix("-wal") })
    #expect(notice.contains(folder.path + "/" + aside) && notice.contains("not deleted"))
    if kind != "table" { #expect(try folder.bytes(of: aside) == before) }
    if kind == "empty" { #expect(try folder.bytes(of: aside + "-wal") == Data("log".utf8)) }
    #expect(try store.load("ann") == nil)
    #expect(try store.commit(.saving("ann")) == .done([1]))
    #expect(try SQLiteSessions.open(at: folder.store).notice == nil)
  }

  @Test("two damaged stores in one second are both kept, and a log without its file is never thrown away")
  func twice() throws {
    let folder = try Folder()
    for text in ["first", "second", "third"] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder.store))
      #expect(try SQLiteSessions.open(at: folder.store).notice != nil)
      try FileManager.default.removeItem(atPath: folder.store)
    }
    try Data("a log".utf8).write(to: URL(fileURLWithPath: folder.store + "-wal"))
    #expect(try SQLiteSessions.open(at: folder.store).notice != nil)
    for text in ["first", "second", "third", "a log"] {
      #expect(
        try folder.names().contains { $0.contains(".damaged-") && (try? folder.bytes(of: $0)) == Data(text.utf8) })
    }
  }

  @Test("damage that a program meets while it runs is told, and the next one that opens the store looks at all of it")
  func inUse() throws {
    let folder = try Folder()
    do {
      let store = try SQLiteSessions.open(at: folder.store)
      var batch = Batch(clock: 1)
      for number in 0..<4000 {
        batch.save(
          "n\(number)", state: String(repeating: "s", count: 300), answers: [(1, String(repeating: "x", count: 900))])
      }
      _ = try store.commit(batch)
      try store.scrub()
    }
    // Too large to be looked at as a whole each time.
    let size = try folder.bytes(of: "sessions.sqlite").count
    #expect(size > 4 << 20)
    try change(folder) { data in
      // Only leaves of tables, and none of the last ones, which are looked at each time.
      for page in 40..<size / 4096 - 200 where data[page * 4096] == 13 {
        data.replaceSubrange(page * 4096..<page * 4096 + 100, with: Data(repeating: 0xab, count: 100))
      }
    }
    do {
      let store = try SQLiteSessions.open(at: folder.store)
      #expect(store.notice == nil)
      let failed = failure {
        for number in 0..<4000 { _ = try store.load("n\(number)") }
      }
      #expect(failed?.kind == .damaged && failed?.message.contains("start the program again") == true)
    }
    let store = try SQLiteSessions.open(at: folder.store)
    #expect(store.notice?.contains(".damaged-") == true)
    #expect(try store.commit(.saving("ann")) == .done([1]))
    #expect(try SQLiteSessions.open(at: folder.store).notice == nil)
  }

  @Test("what is written into a file that was moved away meanwhile is not acknowledged")
  func movedAway() throws {
    let folder = try Folder()
    let store = try SQLiteSessions.open(at: folder.store)
    _ = try store.commit(.saving("ann"))
    try FileManager.default.moveItem(atPath: folder.store, toPath: folder.path + "/elsewhere")
    #expect(failure { _ = try store.commit(.saving("bob")) }?.kind == .unreachable)
    #expect(failure { _ = try store.commit(.consulting("cid", row: 0, version: 0)) }?.kind == .unreachable)
  }
}
