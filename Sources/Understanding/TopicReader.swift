/// Reads what a person asks about: a topic's phrase in a question or request, or as the whole message.
struct TopicReader {
  let view: MessageView
  /// By topic: it counts wherever it is told, not only when it is asked for.
  var told: [Bool] = []

  /// A topic, and the words that name it.
  struct Finding {
    var topic: Int
    var words: [Range<Int>]
    /// Words of the phrase itself; those that it merely skipped say nothing.
    var length: Int
    /// All words between the first and the last of each part.
    var span: Int

    init(topic: Int, _ matches: [Match]) {
      self.topic = topic
      words = matches.map(\.range)
      length = matches.reduce(0) { $0 + $1.consumed.nonzeroBitCount }
      span = matches.reduce(0) { $0 + $1.range.count }
    }
  }

  /// The topic that is asked for: the one that most words name.
  func read() -> Finding? {
    let findings = findings()
    guard !findings.isEmpty else { return nil }
    let isRequest = isRequest
    return longest(findings.filter { isRequest || isWhole($0) })
  }

  /// What is told of (a feeling, or news), though nothing is asked.
  func readTold() -> Finding? {
    longest(
      findings().filter { finding in
        told.indices.contains(finding.topic) && told[finding.topic]
          && !finding.words.contains { Negation(view: view).isNegated($0) }
      })
  }

  private func longest(_ findings: [Finding]) -> Finding? {
    findings.reduce(nil) { best, next in
      guard let best else { return next }
      return (next.length, next.span) > (best.length, best.span) ? next : best
    }
  }

  private func findings() -> [Finding] {
    var findings = view.heard.matches.compactMap { match -> Finding? in
      guard case .topic(let topic) = view.vocabulary.owners[Int(match.phrase)] else { return nil }
      return Finding(topic: topic, [match])
    }
    let table = view.vocabulary.conjunctions
    for conjunction in view.heard.conjunctions {
      guard case .topic(let topic) = table.all[Int(conjunction)].owner else { continue }
      let places = table.places(of: conjunction, in: view.heard.parts)
      let whole = places[0].lazy.compactMap { complete($0, places.dropFirst()) }.first
      if let whole { findings.append(Finding(topic: topic, whole)) }
    }
    return findings
  }

  private func isWhole(_ finding: Finding) -> Bool {
    view.tokens.indices.allSatisfy { index in
      finding.words.contains { $0.contains(index) } || view.has([.polite, .article], at: index)
    }
  }

  /// What the message says beside a topic: its clauses without those that name it; nil when that is nothing.
  func rest(beside finding: Finding) -> String? {
    guard let first = finding.words.map(\.lowerBound).min(), let last = finding.words.map(\.upperBound).max() else {
      return nil
    }
    func begins(_ index: Int) -> Bool {
      index == 0 || view.before(index) >= .comma || view.tokens[index].clause != view.tokens[index - 1].clause
    }
    let start = (0...first).last(where: begins) ?? 0
    let end = (last..<max(last, view.count)).first(where: begins) ?? view.count
    let parts = [0..<start, end..<view.count].filter { !$0.isEmpty }.map { view.text(of: $0) }
    return parts.isEmpty ? nil : parts.joined(separator: ". ")
  }

  /// "When should I" asks; "when I run" tells.
  private func asks(_ index: Int) -> Bool {
    if view.isOne(of: "when where which who", at: index) {
      return view.isOne(of: "should do does can is are will would to may could did", at: index + 1)
    }
    // "Best way of", "anything I can do for"
    if view.isOne(of: "best quickest fastest safest easiest good", at: index),
      view.isOne(of: "way ways thing things treatment cure remedy", at: index + 1)
    {
      return true
    }
    if view.isOne(of: "anything", at: index), view.isOne(of: "to for", at: index + 1) { return true }
    if view.isOne(of: "anything something", at: index) {
      return view.isOne(of: "i we you", at: index + 1) && view.isOne(of: "can could should", at: index + 2)
    }
    if view.isOne(of: "am", at: index) { return view.isOne(of: "i", at: index + 1) }
    if view.isOne(of: "any", at: index) {
      return view.isOne(
        of: "tips tip advice help info information suggestions ideas idea exercises recommendations", at: index + 1)
    }
    return view.has(.asking, at: index)
  }

  /// "... how can we make it go down", in the middle of a sentence.
  private func asksWithin(_ index: Int) -> Bool {
    view.isOne(of: "how what when", at: index) && view.isOne(of: "can do should could to would", at: index + 1)
      && (view.isOne(of: "i we you one", at: index + 2) || view.isOne(of: "to", at: index + 1))
      || view.isOne(of: "what", at: index) && view.isOne(of: "now", at: index + 1)
      || view.isOne(of: "can should could may", at: index) && view.isOne(of: "i we", at: index + 1)
      || view.isOne(of: "can could would will", at: index) && view.isOne(of: "you", at: index + 1)
  }

  /// A question mark, or a clause that begins like a question.
  private var isRequest: Bool {
    if view.heard.asks || view.tokens.indices.contains(where: asksWithin) { return true }
    var at = 0
    while at < view.count {
      let isStart = at == 0 || view.before(at) >= .comma || view.tokens[at].clause != view.tokens[at - 1].clause
      if isStart {
        var lead = at
        while view.has(.polite, at: lead), !view.has(.asking, at: lead) { lead += 1 }
        if asks(lead) { return true }
      }
      at += 1
    }
    return false
  }
}
