/// Random numbers that a seed decides wholly, so that whatever went wrong goes wrong again.
package struct Dice: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// Dice of their own for a numbered part, the same whatever was thrown before it.
  package init(seed: UInt64, part: Int) {
    var mixed = Dice(seed: seed ^ (UInt64(bitPattern: Int64(part)) &* 0xD1B5_4A32_D192_ED03))
    state = mixed.next()
  }

  /// SplitMix64.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to `count`, which must be more than 0.
  package mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  package mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True once in `times` throws.
  package mutating func once(in times: Int) -> Bool { below(times) == 0 }

  /// One element of a list that has some.
  package mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// A number that is mostly small and sometimes as large as `most`.
  package mutating func size(upTo most: Int) -> Int {
    let bits = below(most.bitWidth - most.leadingZeroBitCount + 1)
    return min(most, below(1 << bits))
  }
}
