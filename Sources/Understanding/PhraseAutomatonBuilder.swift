/// Puts phrases together into an automaton.
struct PhraseAutomatonBuilder {
  private struct Node {
    var edges: [(symbol: Int32, target: Int32)] = []
    var gap: Int32 = 0
    var accepts: [Int32] = []
  }

  /// Phrases that begin with the same parts share nodes.
  private struct Branch: Hashable {
    var from: [Int32]
    var part: PatternPart
  }

  private var nodes = [Node()]
  private var branches: [Branch: [Int32]] = [:]

  /// Adds a phrase; `phrase` is what a match will report.
  mutating func add(_ parts: [PatternPart], phrase: Int32) {
    var parts = parts[...]
    while parts.first == .gap { parts = parts.dropFirst() }
    while parts.last == .gap { parts = parts.dropLast() }
    let ends = follow(Array(parts), from: [0])
    for end in ends where end != 0 { nodes[Int(end)].accepts.append(phrase) }
  }

  private mutating func follow(_ parts: [PatternPart], from start: [Int32]) -> [Int32] {
    parts.reduce(start) { follow($1, from: $0) }
  }

  private mutating func follow(_ part: PatternPart, from: [Int32]) -> [Int32] {
    let branch = Branch(from: from, part: part)
    if let known = branches[branch] { return known }
    let ends: [Int32]
    switch part {
    case .word(let symbol):
      ends = [edge(symbol, from: from)]
    case .optional(let inner):
      ends = from + follow(inner, from: from).filter { !from.contains($0) }
    case .either(let sequences):
      let join = makeNode()
      var all = [join]
      for sequence in sequences {
        let open = follow(Array(sequence.dropLast()), from: from)
        if case .word(let symbol)? = sequence.last {
          for node in open { nodes[Int(node)].edges.append((symbol, join)) }
        } else if let last = sequence.last {
          all += follow(last, from: open).filter { !all.contains($0) }
        }
      }
      ends = all
    case .gap:
      ends = from.map { node in
        if nodes[Int(node)].gap == 0 {
          let gap = makeNode()
          nodes[Int(node)].gap = gap
        }
        return nodes[Int(node)].gap
      }
    }
    branches[branch] = ends
    return ends
  }

  private mutating func edge(_ symbol: Int32, from: [Int32]) -> Int32 {
    let target = makeNode()
    for node in from { nodes[Int(node)].edges.append((symbol, target)) }
    return target
  }

  private mutating func makeNode() -> Int32 {
    nodes.append(Node())
    return Int32(nodes.count - 1)
  }

  /// Levels whose nodes are merged: most words of a message begin many phrases, few go on with them.
  private static let mergedLevels = 2

  /// The nodes, with those that one word leads to made one, down to `mergedLevels`. Many groups hold the same words, so
  /// that without this a message would carry a thread for each of them.
  private func merged() -> [Node] {
    var made = nodes
    var known: [[Int32]: Int32] = [:]
    /// The node that does what all of these do.
    func union(_ members: [Int32], levels: Int) -> Int32 {
      guard members.count > 1 || levels > 0 else { return members[0] }
      if let node = known[members] { return node }
      let node = Int32(made.count)
      made.append(Node())
      known[members] = node
      var accepts: [Int32] = []
      for accept in members.flatMap({ nodes[Int($0)].accepts }) where !accepts.contains(accept) {
        accepts.append(accept)
      }
      made[Int(node)].accepts = accepts
      made[Int(node)].edges = edges(members, levels: levels - 1)
      let gaps = members.map { nodes[Int($0)].gap }.filter { $0 != 0 }
      if !gaps.isEmpty { made[Int(node)].gap = union(Array(Set(gaps)).sorted(), levels: levels - 1) }
      return node
    }
    func edges(_ members: [Int32], levels: Int) -> [(symbol: Int32, target: Int32)] {
      let all = members.flatMap { nodes[Int($0)].edges }
      guard levels > 0 || members.count > 1 else { return all }
      var targets: [Int32: [Int32]] = [:]
      for edge in all { targets[edge.symbol, default: []].append(edge.target) }
      return targets.flatMap { symbol, targets -> [(symbol: Int32, target: Int32)] in
        let unique = Array(Set(targets)).sorted()
        guard levels > 0 else { return unique.map { (symbol, $0) } }
        return [(symbol, union(unique, levels: levels))]
      }
    }
    made[0].edges = edges([0], levels: Self.mergedLevels)
    return made
  }

  /// The machine, for symbols up to `symbolCount`.
  ///
  /// - Parameter partOf: by phrase, the part of conjunctions that it is, or -1.
  func build(symbolCount: Int, partOf: [Int32]) -> PhraseAutomaton {
    var machine = PhraseAutomaton()
    var sets: [[Int32]: Int32] = [[]: 0]
    machine.nodeParts = []
    machine.edgeMasks = []
    let nodes = merged()
    machine.edgeStarts = [0]
    machine.acceptStarts = [0]
    machine.gapNodes = nodes.map(\.gap)
    for (index, node) in nodes.enumerated() {
      var mask: UInt64 = 0
      if index > 0 {
        for edge in node.edges.sorted(by: { $0.symbol < $1.symbol }) {
          machine.edgeSymbols.append(edge.symbol)
          machine.edgeTargets.append(edge.target)
          mask |= PhraseAutomaton.bit(edge.symbol)
        }
      }
      machine.edgeMasks.append(mask)
      machine.edgeStarts.append(Int32(machine.edgeSymbols.count))
      machine.accepts += node.accepts.filter { partOf[Int($0)] < 0 }
      let parts = Set(node.accepts.map { partOf[Int($0)] }).filter { $0 >= 0 }.sorted()
      if let known = sets[parts] {
        machine.nodeParts.append(known)
      } else {
        let number = Int32(machine.partSets.count)
        sets[parts] = number
        machine.partSets.append(parts)
        machine.nodeParts.append(number)
      }
      machine.acceptStarts.append(Int32(machine.accepts.count))
    }
    var bySymbol: [[Int32]] = Array(repeating: [], count: symbolCount + 1)
    for edge in nodes[0].edges where Int(edge.symbol) <= symbolCount { bySymbol[Int(edge.symbol)].append(edge.target) }
    machine.rootStarts = [0]
    for targets in bySymbol {
      machine.rootTargets += targets
      machine.rootStarts.append(Int32(machine.rootTargets.count))
    }
    return machine
  }
}
