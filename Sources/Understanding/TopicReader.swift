/// Reads what a person asks about: a topic's phrase in a question or request, or as the whole message.
struct TopicReader {
  let view: MessageView

  func read() -> Int? {
    var best: (topic: Int, length: Int)?
    for match in view.heard.matches {
      guard case .topic(let topic) = view.vocabulary.owners[Int(match.phrase)] else { continue }
      guard isWhole(match) || isRequest else { continue }
      if best == nil || match.range.count > (best?.length ?? 0) { best = (topic, match.range.count) }
    }
    return best?.topic
  }

  private func isWhole(_ match: Match) -> Bool {
    view.tokens.indices.allSatisfy { match.range.contains($0) || view.has([.polite, .article], at: $0) }
  }

  /// "When should I" asks; "when I run" tells.
  private func asks(_ index: Int) -> Bool {
    if view.isOne(of: "when where which who", at: index) {
      return view.isOne(of: "should do does can is are will would to may could did", at: index + 1)
    }
    if view.isOne(of: "any", at: index) {
      return view.isOne(
        of: "tips tip advice help info information suggestions ideas idea exercises recommendations", at: index + 1)
    }
    return view.has(.asking, at: index)
  }

  /// A question mark, or a clause that begins like a question.
  private var isRequest: Bool {
    if view.heard.asks { return true }
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
