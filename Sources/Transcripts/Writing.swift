import Conversation

extension CoachLine {
  /// The line as a transcript writes it, without a line end; wording over several lines goes on indented.
  public var written: String {
    switch self {
    case .reading(let reading): return "? \(reading)"
    case .slot(let name, nil): return "= \(name) -"
    case .slot(let name, let value?): return "= \(name) \(needsQuotes(value) || value == "-" ? quoted(value) : value)"
    case .flag(let id): return "! flag \(id)"
    case .lowered(let id): return "! lowered \(id)"
    case .problem(let problem): return "! problem \(problem)"
    case .stuck(let state): return "! stuck \(state)"
    case .forgotten: return "! forgotten"
    case .kept(let may): return "! kept \(may ? "yes" : "no")"
    case .message(let id, nil): return "< \(id)"
    case .message(let id, let wording?):
      if tidied(wording).isEmpty { return "< \(id):" }
      let lines = tidied(wording).split(separator: "\n", omittingEmptySubsequences: false)
      return "< \(id): "
        + lines.enumerated().map { $0 == 0 || $1.isEmpty ? String($1) : "  \($1)" }
        .joined(separator: "\n")
    }
  }

  /// The line with its wording cut to at most `limit` characters, on one line: for reports.
  func brief(_ limit: Int = 90) -> String {
    guard case .message(let id, let wording?) = self else { return written }
    let lines = tidied(wording).split(separator: "\n")
    let shown = shortened(String(lines.first ?? ""), to: limit)
    return "< \(id): \(shown)" + (lines.count > 1 && !shown.hasSuffix(ellipsis) ? " " + ellipsis : "")
  }
}

extension Input {
  /// The input as a line of a transcript, `> ...`, without a line end.
  public var written: String {
    switch self {
    case .start: "> [event] start"
    case .tick: "> [event] tick"
    case .end: "> [event] end"
    case .reset: "> [event] reset"
    case .choice(let ids, let ask): "> [choice\(ask.map { " \($0)" } ?? "")] \(ids.joined(separator: ", "))"
    case .text(""): ">"
    case .text(let text): "> \(needsQuotes(text, openings: [UInt8(ascii: "[")]) ? quoted(text) : text)"
    }
  }
}
