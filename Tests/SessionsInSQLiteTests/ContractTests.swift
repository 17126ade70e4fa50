import Conversation
import Foundation
import Sessions
import Testing

@testable import SessionsInSQLite

/// What every store does, in memory or in a file.
@Suite struct ContractTests {
  enum Kind: String, CaseIterable, CustomTestStringConvertible {
    case memory
    case file

    var testDescription: String { rawValue }

    func with(_ body: (any SessionStore) throws -> Void) throws {
      switch self {
      case .memory: try body(SessionsInMemory())
      case .file:
        let folder = try Folder()
        try body(SQLiteSessions.open(at: folder.store))
      }
    }
  }

  @Test("a session comes back as it was saved, with its answers", arguments: Kind.allCases)
  func saved(_ kind: Kind) throws {
    try kind.with { store in
      #expect(try store.load("ann") == nil)
      #expect(try store.commit(.saving("ann", state: "s1", answers: [(1, "[hello]"), (2, "")])) == .done([1]))
      let kept = try #require(try store.load("ann"))
      #expect((kept.row, kept.version, kept.state, kept.zone) == (1, 1, Array("s1".utf8), "Europe/Paris"))
      #expect(kept.recent.map(\.sequence) == [1, 2] && kept.recent.map(\.size) == [7, 0])
      #expect(kept.recent.map(\.id) == [Array("m1".utf8), Array("m2".utf8)] && kept.recent.map(\.rev) == [1, 2])
      #expect(try store.said(in: kept.recent[0], of: 1) == Array("[hello]".utf8))
      #expect(try store.said(in: kept.recent[1], of: 1) == [])
      #expect(try store.commit(.saving("ann", over: kept, state: "")) == .done([1]))
      let again = try #require(try store.load("ann"))
      #expect(again.version == 2 && again.state == [] && again.recent == kept.recent)
    }
  }

  @Test("names are bytes: any of them, also zeros and no UTF-8, and nothing in them is SQL", arguments: Kind.allCases)
  func names(_ kind: Kind) throws {
    let names: [[UInt8]] = [[0], [0, 0], [0xff, 0xfe], Array("'; DROP TABLE sessions; --".utf8), Array("../a".utf8)]
    try kind.with { store in
      for name in names {
        var batch = Batch.saving("x", state: "s")
        batch.changes[0].name = name
        guard case .done = try store.commit(batch) else { throw StoreFailure(.busy, "conflict") }
      }
      for name in names { #expect(try store.load(name)?.state == Array("s".utf8)) }
      var seen: [[UInt8]] = []
      try store.visitAll { seen.append($0.name) }
      #expect(seen == names.sorted { $0.lexicographicallyPrecedes($1) })
    }
  }

  @Test("the last sixteen answers are kept, and dropped ones are gone", arguments: Kind.allCases)
  func ring(_ kind: Kind) throws {
    try kind.with { store in
      for sequence in Int64(1)...40 {
        let kept = try store.load("ann")
        _ = try store.commit(.saving("ann", over: kept, answers: [(sequence, "said \(sequence)")]))
      }
      var kept = try #require(try store.load("ann"))
      #expect(kept.recent.map(\.sequence) == Array(25...40))
      let old = KeptAnswer(sequence: 24, id: [], body: 0, rev: 0, size: 0)
      #expect(try store.said(in: old, of: kept.row) == nil)
      _ = try store.commit(.saving("ann", over: kept, answers: [(41, "x")], dropped: [26, 27, 7]))
      kept = try #require(try store.load("ann"))
      #expect(kept.recent.map(\.sequence) == Array(28...41))
    }
  }

  @Test("who read an older state writes nothing at all", arguments: Kind.allCases)
  func conflict(_ kind: Kind) throws {
    try kind.with { store in
      _ = try store.commit(.saving("ann", state: "1"))
      let old = try #require(try store.load("ann"))
      _ = try store.commit(.saving("ann", over: old, state: "2"))
      for stale in [
        Batch.saving("ann", over: old, state: "lost"), .saving("ann", state: "lost"),
        .removing("ann", old, kind: .drop), .removing("ann", nil, kind: .drop),
        .removing("ann", old, kind: .forget(Forgotten(askNumber: 1, traces: []))),
        .consulting("ann", row: old.row, version: old.version), .consulting("ann", row: 0, version: 0),
        .consulting("bob", row: 7, version: 1),
      ] {
        #expect(try store.commit(stale) == .conflict)
        var more = Batch.saving("bob")
        more.consulted = [Consulted(name: Array("ann".utf8), row: old.row, version: old.version)]
        #expect(try store.commit(more) == .conflict)
        var both = stale
        both.save("bob")
        #expect(try store.commit(both) == .conflict)
      }
      #expect(try store.load("bob") == nil)
      #expect(try store.load("ann")?.state == Array("2".utf8))
      #expect(try store.commit(.consulting("ann", row: old.row, version: 2)) == .done([]))
      #expect(try store.commit(.consulting("bob", row: 0, version: 0)) == .done([]))
      #expect(try store.commit(Batch(clock: 0)) == .done([]))
    }
  }

  @Test("of a forgotten session only traces stay; of a dropped one nothing", arguments: Kind.allCases)
  func forgotten(_ kind: Kind) throws {
    try kind.with { store in
      let traces = [
        Forgotten.Trace(id: 1, body: .max, at: 999_000), Forgotten.Trace(id: .max, body: 2, at: 1_000_000),
      ]
      let forgotten = Forgotten(askNumber: 9, traces: traces)
      let point = Point(slot: "pain", at: 5, value: "7")
      _ = try store.commit(.saving("ann", answers: [(1, "hello")], points: [point]))
      let kept = try #require(try store.load("ann"))
      #expect(try store.commit(.removing("ann", kept, kind: .forget(forgotten))) == .done([0]))
      #expect(try store.load("ann") == KeptSession(row: 0, version: 0, state: [], forgotten: forgotten))
      #expect(try store.points(of: kept.row) == [])
      #expect(try store.said(in: kept.recent[0], of: kept.row) == nil)
      var count = 0
      try store.visitAll { _ in count += 1 }
      #expect(count == 0)
      guard case .done(let rows) = try store.commit(.saving("ann", state: "new")) else { throw StoreFailure(.busy, "") }
      #expect(rows[0] != kept.row)
      let new = try #require(try store.load("ann"))
      #expect(new.version == 1 && new.forgotten == forgotten && new.recent == [])
      #expect(try store.commit(.removing("ann", new, kind: .drop)) == .done([0]))
      #expect(try store.load("ann") == nil)
    }
  }

  @Test("one point a day and slot: the last one, or none where it was taken back", arguments: Kind.allCases)
  func points(_ kind: Kind) throws {
    try kind.with { store in
      let day: Int64 = 86_400
      let points = [
        Point(slot: "pain", at: 10, value: "7"), Point(slot: "pain", at: 20, value: "6-7"),
        Point(slot: "sleep", at: 15, value: "2"), Point(slot: "pain", at: day, value: "not_sure"),
        Point(slot: "pain", at: 3 * day, value: "1"),
      ]
      _ = try store.commit(.saving("ann", points: points))
      let kept = try #require(try store.load("ann"))
      #expect(try store.points(of: kept.row) == [points[2], points[1], points[3], points[4]])
      _ = try store.commit(.saving("ann", over: kept, points: [Point(slot: "pain", at: day + 9, value: nil)]))
      #expect(try store.points(of: kept.row) == [points[2], points[1], points[4]])
    }
  }

  @Test("a name keeps its number, and new names get new ones", arguments: Kind.allCases)
  func codes(_ kind: Kind) throws {
    try kind.with { store in
      let first = try store.codes(for: ["pain", "swelling", "pain"])
      #expect(first.names == ["pain", "swelling"])
      let second = try store.codes(for: ["age", "pain"])
      #expect(second.names == ["pain", "swelling", "age"])
    }
  }

  @Test("what is written while nobody else can write is there, and an error writes nothing", arguments: Kind.allCases)
  func exclusively(_ kind: Kind) throws {
    try kind.with { store in
      _ = try store.commit(.saving("ann", state: "1"))
      for _ in 0..<3 {
        let rows = try store.exclusively { source throws(StoreFailure) in
          guard let kept = try source.load(Array("ann".utf8)) else { throw StoreFailure(.busy, "gone") }
          return .saving("ann", over: kept, state: String(decoding: kept.state, as: UTF8.self) + "1")
        }
        #expect(rows == [1])
      }
      let failed = failure {
        _ = try store.exclusively { _ throws(StoreFailure) in throw StoreFailure(.full, "no") }
      }
      #expect(failed == StoreFailure(.full, "no"))
      let stale = failure {
        _ = try store.exclusively { _ throws(StoreFailure) in .saving("ann") }
      }
      #expect(stale?.kind == .busy)
      #expect(try store.load("ann")?.state == Array("1111".utf8))
    }
  }

  @Test("sessions that nobody used are pruned; a clock that jumps back makes none look older", arguments: Kind.allCases)
  func prune(_ kind: Kind) throws {
    try kind.with { store in
      var batch = Batch(clock: 1000)
      for number in 0..<600 { batch.save("old \(number)", answers: [(1, "x")]) }
      _ = try store.commit(batch)
      _ = try store.commit(.saving("new", clock: 2000))
      let new = try store.load("new")
      _ = try store.commit(.saving("new", over: new, clock: 5))
      #expect(try store.prune(unusedSince: 1500) == 600)
      #expect(try store.prune(unusedSince: 1500) == 0)
      var left: [ListedSession] = []
      try store.visitAll { left.append($0) }
      #expect(left.map(\.name) == [Array("new".utf8)])
      #expect(left.map(\.usedAt) == [2000] && left.map(\.createdAt) == [2000])
    }
  }

  @Test("all sessions are visited once, in the order of their names, and the visitor may use the store")
  func visited() throws {
    try Kind.file.with { store in
      var batch = Batch(clock: 1)
      for number in 0..<1001 { batch.save("n\(number)", state: "\(number)") }
      _ = try store.commit(batch)
      var names: [String] = []
      try store.visitAll { session throws(StoreFailure) in
        names.append(String(decoding: session.name, as: UTF8.self))
        guard try store.load(session.name)?.state == session.state else { throw StoreFailure(.busy, "differs") }
        _ = try store.points(of: session.row)
      }
      #expect(names == (0..<1001).map { "n\($0)" }.sorted())
    }
  }
}
