/// All phrases of all owners in one machine that steps on word ids.
///
/// A message costs the same however many phrases there are: the first word of a phrase is found by index, and phrases
/// that begin alike share their beginning.
struct PhraseAutomaton: Sendable {
  /// Edges of node n are `edgeStarts[n]..<edgeStarts[n + 1]`, sorted by symbol.
  var edgeStarts: [Int32] = [0, 0]
  var edgeSymbols: [Int32] = []
  var edgeTargets: [Int32] = []
  /// Per node: a bit for each edge's symbol, modulo 64. Most words fit no edge, and this says so at once.
  var edgeMasks: [UInt64] = [0]
  /// Per symbol, the edges of the root.
  var rootStarts: [Int32] = []
  var rootTargets: [Int32] = []
  /// Per node: the node that waits behind a gap, or 0.
  var gapNodes: [Int32] = [0]
  /// Phrases that end in node n are `acceptStarts[n]..<acceptStarts[n + 1]`.
  var acceptStarts: [Int32] = [0, 0]
  var accepts: [Int32] = []
  /// Per node: the set of parts of conjunctions that end in it, or 0. A common word is a part of many.
  var nodeParts: [Int32] = [0]
  /// Numbers of parts by set; the first set is empty.
  var partSets: [[Int32]] = [[]]

  /// How many beginnings of phrases the symbol is.
  func beginnings(with symbol: Int32) -> Int {
    Int(symbol) + 1 < rootStarts.count ? Int(rootStarts[Int(symbol) + 1] - rootStarts[Int(symbol)]) : 0
  }

  /// Most words that `..` may skip.
  static let widestGap: UInt8 = 3

  /// Most articles and fillers ("like", "um") that may stand between two words of a phrase; more of them would let a
  /// message of nothing else cost the square of its length.
  static let mostFillers: UInt8 = 6

  private struct Thread {
    var node: Int32
    var start: Int32
    var consumed: UInt64
    /// Words that may still be skipped; only for nodes behind a gap.
    var skips: UInt8
    /// Fillers that may still be passed over.
    var fillers = mostFillers
  }

  /// What a pass over a message finds.
  struct Found {
    var matches: [Match] = []
    var parts: [PartMatch] = []
  }

  /// Every phrase in the tokens, in order of its last word.
  func find(in tokens: [Token], lexicon: Lexicon, prefixes: PrefixTable) -> Found {
    var found = Found()
    var threads: [Thread] = []
    var next: [Thread] = []
    found.matches.reserveCapacity(tokens.count * 8)
    found.parts.reserveCapacity(tokens.count * 4)
    threads.reserveCapacity(32)
    next.reserveCapacity(32)
    for (index, token) in tokens.enumerated() {
      let roles = lexicon.lexemes[Int(token.word)].roles
      if token.before.ends { threads.removeAll(keepingCapacity: true) }
      let isSoft = roles.contains(.soft)
      let breaksGaps = roles.contains(.contrast)
      next.removeAll(keepingCapacity: true)

      var symbol = token.symbol
      var prefix = token.prefix
      while true {
        if symbol != 0 {
          let bit = Self.bit(symbol)
          for thread in threads where edgeMasks[Int(thread.node)] & bit != 0 {
            step(thread, symbol, index, &next, &found)
          }
          if Int(symbol) + 1 < rootStarts.count {
            for edge in rootStarts[Int(symbol)]..<rootStarts[Int(symbol) + 1] {
              enter(rootTargets[Int(edge)], start: Int32(index), consumed: 1, index, &next, &found)
            }
          }
        }
        guard prefix != 0 else { break }
        symbol = prefix
        prefix = prefixes.shorter[prefix] ?? 0
      }
      for var thread in threads {
        if isSoft, thread.fillers > 0 {
          thread.fillers -= 1
          next.append(thread)
        } else if !isSoft, thread.skips > 0, !breaksGaps {
          thread.skips -= 1
          next.append(thread)
        }
      }
      swap(&threads, &next)
    }
    return found
  }

  @inline(__always)
  static func bit(_ symbol: Int32) -> UInt64 { 1 << UInt64(symbol & 63) }

  @inline(__always)
  private func step(
    _ thread: Thread, _ symbol: Int32, _ index: Int, _ next: inout [Thread], _ found: inout Found
  ) {
    var low = Int(edgeStarts[Int(thread.node)])
    let end = Int(edgeStarts[Int(thread.node) + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if edgeSymbols[middle] < symbol { low = middle + 1 } else { high = middle }
    }
    while low < end, edgeSymbols[low] == symbol {
      let offset = index - Int(thread.start)
      let consumed = offset < 64 ? thread.consumed | 1 << UInt64(offset) : thread.consumed
      enter(edgeTargets[low], start: thread.start, consumed: consumed, index, &next, &found)
      low += 1
    }
  }

  @inline(__always)
  private func enter(
    _ node: Int32, start: Int32, consumed: UInt64, _ index: Int, _ next: inout [Thread], _ found: inout Found
  ) {
    for accept in acceptStarts[Int(node)]..<acceptStarts[Int(node) + 1] {
      found.matches.append(
        Match(phrase: accepts[Int(accept)], start: start, end: Int32(index + 1), consumed: consumed))
    }
    let parts = nodeParts[Int(node)]
    if parts != 0 {
      found.parts.append(PartMatch(set: parts, start: start, end: Int32(index + 1), consumed: consumed))
    }
    if edgeStarts[Int(node)] < edgeStarts[Int(node) + 1] {
      next.append(Thread(node: node, start: start, consumed: consumed, skips: 0))
    }
    let gap = gapNodes[Int(node)]
    if gap != 0 { next.append(Thread(node: gap, start: start, consumed: consumed, skips: Self.widestGap)) }
  }
}
