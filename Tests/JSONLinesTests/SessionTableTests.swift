import Testing

@testable import JSONLines

@Suite("Sessions in memory")
struct SessionTableTests {
  @Test("the index agrees with a dictionary through 20,000 random inserts and removals")
  func index() {
    var random = SeededRandom(seed: 7)
    var index = ByteIndex()
    var names: [[UInt8]] = []
    var numbers: [[UInt8]: Int32] = [:]
    for _ in 0..<20_000 {
      let name = Array("s\(Int.random(in: 0..<3000, using: &random))".utf8)
      let hash = ByteIndex.hash(name)
      let found = index.find(hash) { names[Int($0)] == name }
      #expect(found == numbers[name])
      if let found {
        if Bool.random(using: &random) {
          index.remove(hash, found)
          numbers[name] = nil
        }
      } else {
        numbers[name] = Int32(names.count)
        index.insert(hash, Int32(names.count))
        names.append(name)
      }
    }
    #expect(index.count == numbers.count)
  }

  @Test("names of many removals in one cluster are still found")
  func clusters() {
    var index = ByteIndex()
    for number in 0..<30 { index.insert(5, Int32(number)) }
    for number in stride(from: 0, to: 30, by: 2) { index.remove(5, Int32(number)) }
    for number in 0..<30 {
      #expect(index.find(5) { $0 == Int32(number) } == (number % 2 == 1 ? Int32(number) : nil))
    }
  }

  @Test("answers that are alike are held once, and freed when the last holder lets go")
  func pool() {
    var pool = AnswerPool()
    let first = pool.keep([1, 2, 3][...])
    let second = pool.keep([1, 2, 3][...])
    let other = pool.keep([4][...])
    #expect(first == second)
    #expect(pool.size == 4)
    pool.release(first)
    #expect(pool.bytes(second) == [1, 2, 3])
    pool.release(second)
    pool.release(other)
    #expect(pool.size == 0)
    let new = pool.keep([9][...])
    #expect(pool.bytes(new) == [9])
  }

  @Test("past the bound, the least recently used session is let go, and counted")
  func leastRecent() throws {
    var bridge = Bridge(sessions: 3)
    for session in ["a", "b", "c"] { try bridge.text("m1", "hi", in: session) }
    try bridge.choose("m2", "yes", in: "a")
    try bridge.text("m1", "hi", in: "d")
    #expect(bridge.server.counts.sessions == 3)
    #expect(bridge.server.counts.letGo == 1)
    #expect(try bridge.event("p", "ping", in: "a").rev == 2)
    #expect(try bridge.event("p", "ping", in: "b").rev == 0)
  }

  @Test("past the bound on memory, sessions are let go")
  func memory() throws {
    var bridge = Bridge(memory: 64 * 1024)
    for number in 0..<200 { try bridge.text("m", "hi", in: "s\(number)") }
    let counts = bridge.server.counts
    #expect(counts.sessions < 40)
    #expect(counts.sessions > 5)
    #expect(counts.letGo == 200 - counts.sessions)
    #expect(try bridge.event("p", "ping", in: "s199").rev == 1)
  }

  @Test("long texts count against the bound on memory for as long as the session holds them")
  func longTexts() throws {
    var bridge = Bridge(memory: 256 * 1024)
    for number in 0..<100 {
      try bridge.text("m1", "hi", in: "s\(number)")
      try bridge.choose("m2", "no", in: "s\(number)")
      try bridge.text("m3", String(repeating: "a", count: 8000), in: "s\(number)")
    }
    #expect(bridge.server.counts.sessions < 30)
  }

  @Test("one session that is told much and keeps nothing of it pushes nobody out")
  func chatter() throws {
    var bridge = Bridge(memory: 256 * 1024)
    for number in 0..<20 { try bridge.text("m", "hi", in: "s\(number)") }
    for number in 0..<200 { try bridge.text("m\(number)", String(repeating: "no idea ", count: 900), in: "chatter") }
    #expect(bridge.server.counts.letGo == 0)
  }

  @Test("a million lines that forget one session take no more room than one")
  func forgetting() throws {
    var table = SessionTable(blank: LittleScript.coach.newSession(), sessions: 10, memory: 1 << 20)
    let number = table.add(Array("s".utf8))
    let (body, blank) = (BodyHash(.event(.forget), pushID: nil, seed: 1), table.blank)
    for line in 0..<1000 {
      table.change(number) { entry, pool in
        entry.recent.forget(at: Int64(line), seed: 1, in: &pool)
        entry.recent.addTrace(RecentAnswers.Trace(id: 1, body: body, forgottenAt: Int64(line)))
        entry.forget(for: blank)
      }
      table.noteForgotten(number)
    }
    #expect(table[number].recent.traces.count <= 2 * Limits.answers + 3)
    table.dropTraces(at: 998 + Limits.forgottenSeconds)
    #expect(table.count == 1)
    table.dropTraces(at: 999 + Limits.forgottenSeconds)
    #expect(table.count == 0)
  }

  @Test("the sum of what sessions take is right after random use, forgetting and letting go")
  func sums() throws {
    var random = SeededRandom(seed: 11)
    var bridge = Bridge(sessions: 12, memory: 128 * 1024)
    for number in 0..<3000 {
      let session = "s\(Int.random(in: 0..<20, using: &random))"
      switch Int.random(in: 0..<6, using: &random) {
      case 0: try bridge.event("m\(number)", "forget", in: session)
      case 1: try bridge.choose("m\(number)", "no", in: session)
      case 2: try bridge.text("m\(number)", String(repeating: "x", count: 4000), in: session)
      default: try bridge.text("m\(number)", "no", in: session)
      }
      if number % 50 == 0 { bridge.clock += 3600 }
      let table = bridge.server.table
      #expect(table.heldBytes == table.countedBytes)
      #expect(table.heldBytes <= 128 * 1024)
    }
    #expect(bridge.server.counts.letGo > 100)
  }
}

@Suite("The order of forgetting")
struct ForgettingOrderTests {
  @Test("it agrees with a list through 5,000 random steps")
  func order() {
    var random = SeededRandom(seed: 3)
    var order = ForgettingOrder()
    var list: [Int32] = []
    for _ in 0..<5000 {
      let number = Int32.random(in: 0..<40, using: &random)
      list.removeAll { $0 == number }
      if Bool.random(using: &random) {
        order.append(number)
        list.append(number)
      } else {
        order.remove(number)
      }
      #expect(order.first == list.first)
    }
    while let first = order.first {
      #expect(first == list.removeFirst())
      order.remove(first)
    }
    #expect(list.isEmpty)
  }
}
