/// A hash that is the same in every process: FNV-1a over 64 bits, begun with a seed.
///
/// For telling a line that is sent again from another one; nothing is safe because it is hashed so.
public struct StableHash: Hashable, Sendable {
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  public init(seed: UInt64) { add(seed) }

  public mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  public mutating func add(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// With their count, so that two parts are never taken for one.
  public mutating func add(_ bytes: some Collection<UInt8>) {
    add(UInt64(bytes.count))
    for byte in bytes { add(byte) }
  }

  public static func of(_ bytes: [UInt8], seed: UInt64) -> UInt64 {
    var hash = StableHash(seed: seed)
    hash.add(bytes)
    return hash.value
  }
}
