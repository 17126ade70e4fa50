import Foundation
import GRDB
import Sessions
import Testing

@testable import SessionsInSQLite

@Suite struct FaultTests {
  /// Runs a program; whether it ended well.
  private func runs(_ program: String, _ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  @Test("a full store says so, loses nothing, and goes on when there is room")
  func full() throws {
    let folder = try Folder()
    guard runs("mount", "-t", "tmpfs", "-o", "size=700k", "none", folder.path) else { return }
    defer { _ = runs("umount", "-l", folder.path) }
    let store = try SQLiteSessions.open(at: folder.store)
    var acknowledged: [String] = []
    var failed: StoreFailure?
    for number in 0..<1000 where failed == nil {
      failed = failure {
        let batch = Batch.saving("n\(number)", state: "n\(number)", answers: [(1, String(repeating: "x", count: 3000))])
        if try store.commit(batch) == .done([Int64(number + 1)]) { acknowledged.append("n\(number)") }
      }
    }
    #expect(failed?.kind == .full && acknowledged.count > 5)
    #expect(
      failure { _ = try store.commit(.saving("more", state: String(repeating: "x", count: 90_000))) }?.kind == .full)
    #expect(try store.load("more") == nil)
    for name in acknowledged { #expect(try store.load(name)?.state == Array(name.utf8)) }
    #expect(runs("mount", "-o", "remount,size=20m", folder.path))
    #expect(try store.commit(.saving("after")) != .conflict)
    let again = try SQLiteSessions.open(at: folder.store)
    for name in acknowledged + ["after"] { #expect(try again.load(name) != nil) }
    // A copy of it needs room too, and leaves nothing where there is none.
    _ = runs("dd", "if=/dev/zero", "of=\(folder.path)/filler", "bs=4k")
    #expect(failure { try store.backup(to: folder.path + "/copy") }?.kind == .full)
    #expect(try !folder.names().contains("copy"))
  }

  @Test("a disk that may not be written is told when a store is opened and when it is used, and service goes on after")
  func readOnly() throws {
    let folder = try Folder()
    guard runs("mount", "-t", "tmpfs", "-o", "size=4m", "none", folder.path) else { return }
    defer { _ = runs("umount", "-l", folder.path) }
    do { _ = try SQLiteSessions.open(at: folder.store).commit(.saving("ann")) }
    let before = try folder.bytes(of: "sessions.sqlite")
    #expect(runs("mount", "-o", "remount,ro", folder.path))
    #expect(failure { _ = try SQLiteSessions.open(at: folder.store) }?.kind == .readOnly)
    #expect(failure { _ = try SQLiteSessions.open(at: folder.path + "/a/new.sqlite") }?.kind == .readOnly)
    #expect(try folder.bytes(of: "sessions.sqlite") == before)
    #expect(runs("mount", "-o", "remount,rw", folder.path))
    let store = try SQLiteSessions.open(at: folder.store)
    #expect(try store.load("ann") != nil)
    #expect(try store.commit(.saving("bob")) == .done([2]))
  }

  @Test("a store that another program holds is busy, and works when it is let go")
  func locked() throws {
    let folder = try Folder()
    let store = try SQLiteSessions.open(at: folder.store)
    _ = try store.commit(.saving("ann"))
    let other = try DatabaseQueue(path: folder.store)
    try other.inDatabase { db in
      try db.inTransaction(.immediate) {
        // Reading needs no lock.
        let found = try store.load("ann")
        #expect(found != nil)
        let failed = failure { _ = try store.commit(.saving("bob")) }
        #expect(failed?.kind == .busy)
        return .rollback
      }
    }
    #expect(try store.commit(.saving("bob")) == .done([2]))
  }

  @Test("a clock that jumps back or ahead loses nothing, and traces are kept for a day by the clock that is right")
  func clock() throws {
    let folder = try Folder()
    let store = try SQLiteSessions.open(at: folder.store)
    func forget(_ name: String, clock: Int64) throws {
      _ = try store.commit(.saving(name, clock: clock))
      let traces = [Forgotten.Trace(id: 1, body: 2, at: clock)]
      let forgotten = Forgotten(askNumber: 1, traces: traces)
      _ = try store.commit(.removing(name, try store.load(name), kind: .forget(forgotten), clock: clock))
    }
    let now: Int64 = 1_800_000_000
    try forget("future", clock: now + 1_000_000)
    try forget("ann", clock: now)
    #expect(try store.load("future")?.forgotten != nil && store.load("ann")?.forgotten != nil)
    _ = try store.commit(.saving("x", clock: now + 86_300))
    #expect(try store.load("future")?.forgotten != nil && store.load("ann")?.forgotten != nil)
    _ = try store.commit(.saving("y", clock: now + 90_000))
    #expect(try store.load("future") == nil && store.load("ann") == nil)
    let count = try DatabaseQueue(path: folder.store).read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM forgotten")
    }
    #expect(count == 0)
    _ = try store.commit(.saving("z", clock: -5))
    #expect(try store.load("z") != nil)
  }

  @Test("two programs that count in one session lose no step")
  func racing() throws {
    let folder = try Folder()
    let stores = try [SQLiteSessions.open(at: folder.store), SQLiteSessions.open(at: folder.store)]
    let (steps, sessions) = (200, 7)
    DispatchQueue.concurrentPerform(iterations: 4) { thread in
      let store = stores[thread % 2]
      for step in 0..<steps {
        let name = "s\((step + thread) % sessions)"
        var outcome = Outcome.conflict
        while outcome == .conflict {
          guard let kept = try? store.load(Array(name.utf8)) else {
            outcome = (try? store.commit(.saving(name, state: "1"))) ?? .conflict
            continue
          }
          let count = (Int(String(decoding: kept.state, as: UTF8.self)) ?? 0) + 1
          outcome = (try? store.commit(.saving(name, over: kept, state: "\(count)"))) ?? .conflict
        }
      }
    }
    var sum = 0
    try stores[0].visitAll { sum += Int(String(decoding: $0.state, as: UTF8.self)) ?? 0 }
    #expect(sum == 4 * steps)
  }

  @Test("many programs that open a new store at once all find the same one")
  func opening() throws {
    let folder = try Folder()
    let path = folder.path + "/a/b/sessions.sqlite"
    DispatchQueue.concurrentPerform(iterations: 8) { number in
      _ = try? SQLiteSessions.open(at: path).commit(.saving("n\(number)"))
    }
    var count = 0
    try SQLiteSessions.open(at: path).visitAll { _ in count += 1 }
    #expect(count == 8)
  }
}
