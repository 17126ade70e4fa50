extension Outcome {
  /// What went otherwise, each as `file:line: ...`, in one line a list. Empty when the transcript passed.
  public var complaints: [String] {
    var complaints = differences.map { difference in
      let expected = difference.expected.map { $0.brief() } ?? "nothing more"
      let got = difference.got.map { $0.brief() } ?? "nothing more"
      return "\(transcript.file):\(difference.line): \(difference.kind.rawValue): expected \(expected), got \(got)"
    }
    if let lost { complaints.append("\(transcript.file):\(lostLine): \(lost)") }
    return complaints
  }

  /// Line of the first complaint, from 1; nil when the transcript passed.
  public var line: Int? { differences.first?.line ?? (lost == nil ? nil : lostLine) }

  private var lostLine: Int {
    let last = replies.count - 1
    return transcript.exchanges.indices.contains(last) ? transcript.exchanges[last].line : 1
  }

  /// A report for a person: the complaints, then the conversation up to the turn that went otherwise.
  ///
  /// In that turn `-` marks what the file wants and did not come, `+` what came and the file does not want. Numbers
  /// are lines of the file. For a transcript that passed, the whole conversation.
  public func report() -> String {
    let last = differences.first?.exchange ?? replies.count - 1
    var lines = complaints
    if !complaints.isEmpty { lines.append("") }
    lines.append("  # \(transcript.title)")
    for index in 0..<max(0, last) { lines += conversation(index) }
    if last >= 0 { lines += differences.isEmpty ? conversation(last) : difference(last) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func conversation(_ index: Int) -> [String] {
    let exchange = transcript.exchanges[index]
    return [numbered(exchange.line, " ", exchange.input.written)]
      + replies[index].filter { $0.kind != .reading }.map { numbered(nil, " ", $0.brief()) }
  }

  private func difference(_ index: Int) -> [String] {
    let exchange = transcript.exchanges[index]
    var lines = [numbered(exchange.line, " ", exchange.input.written)]
    for kind in CoachLine.Kind.allCases {
      let expected = exchange.expected.filter { $0.content.kind == kind }
      let got = replies[index].filter { $0.kind == kind && (kind != .reading || !expected.isEmpty) }
      let steps = align(expected, got) { $0.content.agrees(with: $1, checksWording: exchange.checksWording) }
      for step in steps {
        switch step {
        case .both(let i, let j): lines.append(numbered(expected[i].line, " ", got[j].brief()))
        case .onlyOld(let i): lines.append(numbered(expected[i].line, "-", expected[i].content.written))
        case .onlyNew(let j): lines.append(numbered(nil, "+", got[j].written))
        }
      }
    }
    return lines
  }

  private func numbered(_ line: Int?, _ mark: String, _ text: String) -> String {
    let number = line.map { String($0) } ?? ""
    let padding = String(repeating: " ", count: max(0, 5 - number.count))
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.enumerated().map { ($0 == 0 ? padding + number : "     ") + " \(mark) \($1)" }.joined(separator: "\n")
  }
}
