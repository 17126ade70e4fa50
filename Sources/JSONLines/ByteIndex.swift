/// Finds a number by a name of bytes: a hash table with open addressing.
///
/// Names are compared byte by byte, as they came: two spellings of one accented letter are two names. The names
/// themselves are kept by the owner, who is asked for them.
struct ByteIndex {
  private static let empty: Int32 = -1

  /// Number of the name in each place; a name stands at its hash's place or shortly after it.
  private var places: [Int32] = Array(repeating: ByteIndex.empty, count: 64)
  private var hashes: [Int] = Array(repeating: 0, count: 64)
  private(set) var count = 0

  /// Keyed per process, so that nobody can choose names that collide.
  static func hash(_ name: [UInt8]) -> Int {
    name.withUnsafeBytes { source in
      var hasher = Hasher()
      hasher.combine(bytes: source)
      return hasher.finalize()
    }
  }

  /// The number under which a name was inserted. `isNamed` tells whether a number has the name that is looked for.
  func find(_ hash: Int, isNamed: (Int32) -> Bool) -> Int32? {
    var place = hash & (places.count - 1)
    while places[place] != Self.empty {
      if hashes[place] == hash, isNamed(places[place]) { return places[place] }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  /// Inserts a name that is not in the table.
  mutating func insert(_ hash: Int, _ number: Int32) {
    if (count + 1) * 3 > places.count * 2 { grow() }
    put(hash, number)
    count += 1
  }

  /// Removes a name; the ones behind it move up, so that no place needs a tombstone.
  mutating func remove(_ hash: Int, _ number: Int32) {
    let mask = places.count - 1
    var gap = hash & mask
    while places[gap] != number {
      guard places[gap] != Self.empty else { return }
      gap = (gap + 1) & mask
    }
    count -= 1
    var next = (gap + 1) & mask
    while places[next] != Self.empty {
      let distance = (next - hashes[next] & mask) & mask
      if distance >= (next - gap) & mask {
        places[gap] = places[next]
        hashes[gap] = hashes[next]
        gap = next
      }
      next = (next + 1) & mask
    }
    places[gap] = Self.empty
  }

  private mutating func put(_ hash: Int, _ number: Int32) {
    var place = hash & (places.count - 1)
    while places[place] != Self.empty { place = (place + 1) & (places.count - 1) }
    places[place] = number
    hashes[place] = hash
  }

  private mutating func grow() {
    let (oldPlaces, oldHashes) = (places, hashes)
    places = Array(repeating: Self.empty, count: oldPlaces.count * 2)
    hashes = Array(repeating: 0, count: oldPlaces.count * 2)
    for (place, number) in oldPlaces.enumerated() where number != Self.empty { put(oldHashes[place], number) }
  }
}
