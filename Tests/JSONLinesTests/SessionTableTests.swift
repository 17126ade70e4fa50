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

  @Test("long texts count against the bound on memory")
  func longTexts() throws {
    var bridge = Bridge(memory: 256 * 1024)
    for number in 0..<100 { try bridge.text("m", String(repeating: "a", count: 8000), in: "s\(number)") }
    #expect(bridge.server.counts.sessions < 30)
  }
}
