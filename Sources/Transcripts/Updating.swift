extension Outcome {
  /// The transcript's text with the coach's lines as they are now; nil when the conversation was lost on the way.
  ///
  /// The author's comments, blank lines, settings and inputs stay as and where they are, and so does every coach line
  /// that still holds, shortened wording included. New wording is shown in full where the transcript checks it; long
  /// wording is shortened elsewhere. Equal to `transcript.lines` when nothing changed.
  public func updatedLines() -> [String]? {
    guard lost == nil, replies.count == transcript.exchanges.count else { return nil }
    var lines = Array(transcript.lines[..<(transcript.exchanges.first.map { $0.line - 1 } ?? 0)])
    for (index, exchange) in transcript.exchanges.enumerated() {
      let isLast = index + 1 == transcript.exchanges.count
      let end = isLast ? transcript.lines.count : transcript.exchanges[index + 1].line - 1
      lines.append(transcript.lines[exchange.line - 1])
      lines += updatedBody(of: exchange, lines: exchange.line..<end, reply: replies[index], index: index)
    }
    return lines
  }

  /// The lines of a turn after its input.
  private func updatedBody(of exchange: Exchange, lines: Range<Int>, reply: [CoachLine], index: Int) -> [String] {
    let old = exchange.expected
    let writesReading = old.contains { $0.content.kind == .reading }
    let new = reply.filter { $0.kind != .reading || writesReading }
    let isCurrent = compare(exchange, with: reply, index: index).isEmpty && showsAllWording(old, of: new)
    if isCurrent { return Array(transcript.lines[lines]) }

    var body: [String] = []
    var next = lines.lowerBound
    for step in align(old, new, where: { $0.content.subject == $1.subject }) {
      switch step {
      case .both(let i, let j):
        // What the author put between coach lines stays before the line that it was before.
        body += transcript.lines[next..<old[i].span.lowerBound]
        let holds = old[i].content.agrees(with: new[j], checksWording: true)
        body += holds ? Array(transcript.lines[old[i].span]) : written(new[j], in: exchange)
        next = old[i].span.upperBound
      case .onlyOld(let i):
        body += transcript.lines[next..<old[i].span.lowerBound]
        next = old[i].span.upperBound
      case .onlyNew(let j):
        body += written(new[j], in: exchange)
      }
    }
    return body + transcript.lines[next..<lines.upperBound]
  }

  private func showsAllWording(_ old: [Expectation], of new: [CoachLine]) -> Bool {
    zip(old.filter { $0.content.kind == .messages }, new.filter { $0.kind == .messages })
      .allSatisfy { $0.content.showsWording(of: $1) }
  }

  private func written(_ line: CoachLine, in exchange: Exchange) -> [String] {
    var line = line
    if case .message(let id, let wording?) = line, !exchange.checksWording {
      line = .message(id: id, wording: shortened(wording, to: 160))
    }
    return line.written.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
