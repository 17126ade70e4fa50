/// Every word that the script or a word list holds, by number. Looking a word up makes no string.
struct Lexicon: Sendable {
  private var pool: [UInt8] = []
  private var starts: [Int32] = [0, 0]
  private var hashes: [UInt64] = [0]
  private var table: [Int32] = Array(repeating: 0, count: 1024)
  /// Per word: the id that the automaton steps on.
  private(set) var symbols: [Int32] = [0]
  /// Per word: the longest pattern prefix that it begins with.
  private(set) var prefixes: [Int32] = [0]
  /// Per word: what the word lists say about it.
  private(set) var lexemes: [Lexeme] = [Lexeme()]
  /// Per word: the words that a contraction stands for.
  private var expansions: [Int32: [Int32]] = [:]
  private var isContraction: [Bool] = [false]

  /// Word ids run from 1 to `count`.
  var count: Int { hashes.count - 1 }

  func bytes(of word: Int32) -> ArraySlice<UInt8> { pool[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])] }

  func text(of word: Int32) -> String { String(decoding: bytes(of: word), as: UTF8.self) }

  /// The word with these folded bytes; 0 when there is none.
  func find(_ bytes: some Collection<UInt8>) -> Int32 {
    find(hash: bytes.reduce(FNV.seed, FNV.add)) { index, offset, count in
      count == bytes.count && zip(pool[offset..<offset + count], bytes).allSatisfy { $0 == $1 }
    }
  }

  func find(_ word: String) -> Int32 { find(word.utf8) }

  /// The word with this hash for which `matches(word, offset, count)` holds; offset and count are bytes of the pool.
  @inline(__always)
  func find(hash: UInt64, matches: (_ word: Int32, _ offset: Int, _ count: Int) -> Bool) -> Int32 {
    let mask = table.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    while table[at] != 0 {
      let word = table[at]
      if hashes[Int(word)] == hash {
        let offset = Int(starts[Int(word)])
        if matches(word, offset, Int(starts[Int(word) + 1]) - offset) { return word }
      }
      at = (at + 1) & mask
    }
    return 0
  }

  @inline(__always)
  func poolByte(_ index: Int) -> UInt8 { pool[index] }

  /// The id of a word, made when new. The word must be folded.
  @discardableResult
  mutating func intern(_ word: String) -> Int32 {
    let known = find(word)
    if known != 0 { return known }
    let id = Int32(hashes.count)
    pool.append(contentsOf: word.utf8)
    starts.append(Int32(pool.count))
    hashes.append(word.utf8.reduce(FNV.seed, FNV.add))
    symbols.append(id)
    prefixes.append(0)
    lexemes.append(Lexeme())
    isContraction.append(false)
    if hashes.count * 2 > table.count { grow() } else { place(id) }
    let stem = stemmed(Array(word.utf8))
    if stem.count != word.utf8.count {
      symbols[Int(id)] = intern(String(decoding: stem, as: UTF8.self))
    }
    return id
  }

  private mutating func place(_ word: Int32) {
    let mask = table.count - 1
    var at = Int(truncatingIfNeeded: hashes[Int(word)]) & mask
    while table[at] != 0 { at = (at + 1) & mask }
    table[at] = word
  }

  private mutating func grow() {
    table = Array(repeating: 0, count: table.count * 2)
    for word in 1..<Int32(hashes.count) { place(word) }
  }

  mutating func describe(_ word: String, _ change: (inout Lexeme) -> Void) {
    change(&lexemes[Int(intern(word))])
  }

  mutating func expand(_ contraction: String, to words: [String]) {
    let id = intern(contraction)
    expansions[id] = words.map { intern($0) }
    isContraction[Int(id)] = true
  }

  /// The words that a contraction stands for; nil for ordinary words.
  @inline(__always)
  func expansion(of word: Int32) -> [Int32]? { isContraction[Int(word)] ? expansions[word] : nil }

  /// Tells every word which pattern prefix it begins with.
  mutating func apply(_ list: PrefixTable) {
    for word in 1..<Int32(hashes.count) { prefixes[Int(word)] = list.longest(in: Array(bytes(of: word))) }
  }
}

/// The hash of words: FNV-1a, so that it can grow byte by byte.
enum FNV {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func add(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

/// The `wake*` prefixes of all patterns.
struct PrefixTable: Sendable {
  /// The symbol of a prefix, by its bytes.
  private(set) var symbols: [[UInt8]: Int32] = [:]
  /// Per symbol: the next shorter prefix that it begins with itself.
  private(set) var shorter: [Int32: Int32] = [:]
  private var lengths: [Int] = []

  var isEmpty: Bool { symbols.isEmpty }

  mutating func add(_ prefix: [UInt8], symbol: Int32) {
    symbols[prefix] = symbol
    lengths = Set(symbols.keys.map(\.count)).sorted(by: >)
    for (bytes, symbol) in symbols { shorter[symbol] = longest(in: bytes, below: bytes.count) }
  }

  /// The symbol of the longest prefix with which the bytes begin; 0 for none.
  func longest(in bytes: [UInt8], below limit: Int = .max) -> Int32 {
    for length in lengths where length <= bytes.count && length < limit {
      if let symbol = symbols[Array(bytes[..<length])] { return symbol }
    }
    return 0
  }
}
