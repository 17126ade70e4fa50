import Foundation
import Sessions
import SessionsInSQLite
import Testing

@Suite struct ScrubTests {
  /// A name, a state or an answer that is found again wherever it is in a file.
  private static func marker(_ kind: String, _ number: Int) -> String { "<\(kind)-\(number)>" }

  private static func filled(_ text: String, _ size: Int) -> String {
    String(repeating: text, count: max(1, size / text.utf8.count))
  }

  @Test("no byte of a forgotten session is left in any file, however often pages were split and joined")
  func noRemains() throws {
    let folder = try Folder()
    let store = try SQLiteSessions.open(at: folder.store)
    var random = SystemRandomNumberGenerator()
    let count = 300
    var order = Array(0..<count).shuffled(using: &random)
    for round in 1...6 {
      for part in stride(from: 0, to: count, by: 20) {
        var batch = Batch(clock: Int64(round))
        for number in order[part..<part + 20] {
          let name = Self.marker("name", number)
          let kept = try store.load(name)
          let state = Self.filled(Self.marker("state", number), Int.random(in: 20...900, using: &random))
          let said = Self.filled(Self.marker("said", number), Int.random(in: 20...6000, using: &random))
          batch.save(
            name, over: kept, state: state, answers: [(Int64(round), said)],
            points: [Point(slot: "pain", at: Int64(round) * 86_400, value: Self.marker("value", number))])
        }
        guard case .done = try store.commit(batch) else { throw StoreFailure(.busy, "conflict") }
      }
      order.shuffle(using: &random)
    }
    let forgotten = Set(order.prefix(150))
    for number in order.prefix(150) {
      let name = Self.marker("name", number)
      let kept = try store.load(name)
      let traces = [Forgotten.Trace(id: 1, body: 2, at: 7)]
      _ = try store.commit(.removing(name, kept, kind: .forget(Forgotten(askNumber: 1, traces: traces)), clock: 7))
    }
    try store.scrub()
    let left = try folder.names().reduce(into: Set<String>()) { try $0.formUnion(folder.bytes(of: $1).markers) }
    for number in 0..<count {
      for kind in ["name", "state", "said", "value"] {
        #expect(left.contains("\(kind)-\(number)") == !forgotten.contains(number), "\(kind)-\(number)")
      }
    }
    // The others are as they were, also for a connection that had read them before.
    for number in order.dropFirst(150) {
      let kept = try #require(try store.load(Self.marker("name", number)))
      #expect(kept.recent.count == 6 && kept.state.starts(with: Self.marker("state", number).utf8))
      _ = try store.commit(.saving(Self.marker("name", number), over: kept, answers: [(7, "new")]))
    }
    try store.scrub()
    let after = try folder.names().reduce(into: Set<String>()) { try $0.formUnion(folder.bytes(of: $1).markers) }
    #expect(forgotten.filter { after.contains("said-\($0)") } == [])
  }

  @Test("remains are left where nobody scrubs: the test before sees what it is for")
  func remainsWithoutScrub() throws {
    let folder = try Folder()
    let store = try SQLiteSessions.open(at: folder.store)
    _ = try store.commit(.saving("ann", state: "<secret>"))
    _ = try store.commit(.removing("ann", try store.load("ann"), kind: .drop))
    #expect(try folder.holds("<secret>"))
    try store.scrub()
    #expect(try !folder.holds("<secret>"))
  }

  @Test("scrubbing beside two writers loses nothing that they wrote")
  func besideWriters() throws {
    let folder = try Folder()
    let stores = try [SQLiteSessions.open(at: folder.store), SQLiteSessions.open(at: folder.store)]
    let rounds = 50
    DispatchQueue.concurrentPerform(iterations: 3) { index in
      if index == 2 {
        for _ in 0..<8 { try? stores[0].scrub() }
        return
      }
      for round in 1...rounds {
        for part in 0..<5 {
          let name = "w\(index)-\(part)"
          guard let kept = try? stores[index].load(Array(name.utf8)) else {
            _ = try? stores[index].commit(.saving(name, answers: [(1, String(repeating: "x", count: 3000))]))
            continue
          }
          _ = try? stores[index].commit(
            .saving(name, over: kept, answers: [(Int64(round), String(repeating: "y", count: round * 17))]))
        }
      }
    }
    for index in 0..<2 {
      for part in 0..<5 {
        let kept = try #require(try stores[1 - index].load("w\(index)-\(part)"))
        #expect(kept.version == Int64(rounds))
      }
    }
    try stores[0].scrub()
  }
}
