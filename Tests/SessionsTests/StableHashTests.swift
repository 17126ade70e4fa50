import Sessions
import Testing

@Suite("A hash that is the same in every process")
struct StableHashTests {
  @Test("the same bytes give the same hash today and tomorrow, and another seed another one")
  func isStable() {
    #expect(StableHash.of(Array("knee".utf8), seed: 0) == StableHash.of(Array("knee".utf8), seed: 0))
    #expect(StableHash.of(Array("knee".utf8), seed: 0) != StableHash.of(Array("knee".utf8), seed: 1))
    var parts = StableHash(seed: 7)
    parts.add(Array("ab".utf8))
    parts.add(Array("c".utf8))
    var others = StableHash(seed: 7)
    others.add(Array("a".utf8))
    others.add(Array("bc".utf8))
    #expect(parts.value != others.value)
  }
}
