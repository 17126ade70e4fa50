import Conversation

extension Transcript {
  /// Reads a transcript; every line is understood, or is a mistake.
  ///
  /// `file` is the path that reports show. Nothing is read from disk. Throws all mistakes at once, among them that the
  /// file has no turns.
  public init(reading text: String, file: String) throws(TranscriptMistakes) {
    var reader = TranscriptReader(text: text, file: file)
    reader.readAll()
    guard reader.mistakes.isEmpty else { throw TranscriptMistakes(all: reader.mistakes.sorted { $0.line < $1.line }) }
    self.init(file: file, title: reader.title ?? file, lines: reader.lines, exchanges: reader.exchanges)
  }
}

/// Goes through the lines of a transcript once, from the first to the last.
struct TranscriptReader {
  let file: String
  let lines: [String]
  private(set) var title: String?
  private(set) var exchanges: [Exchange] = []
  private(set) var mistakes: [TranscriptMistake] = []
  private var next = 0
  private var clock: Clock?
  private var checksWording = false
  /// Several inputs without a clock are one mistake.
  private var missedClock = false
  /// Line of a `check wording` that no turn has followed yet.
  private var idleCheck: Int?
  /// An input was met, even one that could not be read.
  private var sawInput = false

  init(text: String, file: String) {
    self.file = file
    let bytes = text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? text.utf8.dropFirst(3) : text.utf8[...]
    var lines = bytes.split(separator: newline, omittingEmptySubsequences: false).map { line in
      String(Substring(line.last == carriageReturn ? line.dropLast() : line))
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines
  }

  mutating func readAll() {
    while next < lines.count {
      let line = lines[next]
      next += 1
      read(line)
    }
    if let idleCheck, sawInput { mistake("no turn follows, so this checks nothing; move it up", line: idleCheck) }
    if exchanges.isEmpty && mistakes.isEmpty {
      mistakes.append(TranscriptMistake(file: file, line: 1, text: "no turns: a transcript has at least one `> ` line"))
    }
  }

  private mutating func read(_ line: String) {
    guard let first = line.utf8.first, !line.utf8.allSatisfy(isBlank) else { return }
    switch first {
    case UInt8(ascii: "#"):
      let comment = trimmed(line.utf8.drop { $0 == UInt8(ascii: "#") })
      if title == nil, !comment.isEmpty { title = String(comment) }
    case UInt8(ascii: ">"):
      sawInput = true
      idleCheck = nil
      if let rest = rest(of: line) { readInput(rest) }
    case UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "?"):
      if let rest = rest(of: line) { readCoachLine(first, rest) }
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      mistake("an indented line goes on with the wording of a message, and there is none above it")
    default:
      readSetting(line)
    }
  }

  private mutating func mistake(_ text: String, line: Int? = nil) {
    mistakes.append(TranscriptMistake(file: file, line: line ?? next, text: text))
  }

  /// What follows a line's sign; nil, and a mistake, when no space sets it apart.
  private mutating func rest(of line: String) -> Substring? {
    let rest = line.utf8.dropFirst()
    guard rest.first.map(isBlank) ?? true else {
      mistake("a space belongs after `\(line.prefix(1))`")
      return nil
    }
    return trimmed(rest)
  }

  private mutating func readSetting(_ line: String) {
    let words = line.utf8.split(whereSeparator: isBlank).map { Substring($0) }
    switch words.first {
    case "clock":
      do throws(Clock.Problem) {
        clock = try Clock.after(Array(words.dropFirst()), current: clock)
      } catch {
        // Else every input would complain once more.
        missedClock = true
        mistake(error.text)
      }
    case "check" where words == ["check", "wording"]:
      checksWording = true
      idleCheck = next
    case "check" where words == ["check", "wording", "off"]:
      checksWording = false
      idleCheck = nil
    case "check": mistake("write `check wording` or `check wording off`")
    default: mistake("a line begins with `> `, `< `, `= `, `! `, `? `, `#`, `clock` or `check`")
    }
  }

  // MARK: Inputs

  private mutating func readInput(_ rest: Substring) {
    guard let input = input(rest) else { return }
    guard let clock else {
      if !missedClock { mistake("the first turn needs a clock above it: `clock 2026-03-02 09:00 Europe/London`") }
      missedClock = true
      return
    }
    exchanges.append(
      Exchange(line: next, input: input, now: clock.now, checksWording: checksWording, expected: []))
  }

  private mutating func input(_ rest: Substring) -> Input? {
    if rest.utf8.first == UInt8(ascii: "\"") {
      if let text = unquoted(rest) { return .text(text) }
      mistake("a text that begins with a quote is one whole JSON string: `> \"two\\nlines\"`")
      return nil
    }
    guard rest.utf8.first == UInt8(ascii: "[") else { return .text(String(rest)) }
    let help = "write `> [choice] id, id`, `> [choice a3] id` or `> [event] start|tick|end|reset`; quote other texts"
    guard let close = rest.utf8.firstIndex(of: UInt8(ascii: "]")) else {
      mistake(help)
      return nil
    }
    let head = rest[..<close].dropFirst().split(separator: " ")
    let tail = trimmed(rest[close...].utf8.dropFirst())
    switch (head.first, head.count) {
    case ("event", 1):
      if let event = event(tail) { return event }
    case ("choice", 1), ("choice", 2):
      let ids = tail.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { trimmed($0) }
      if ids.allSatisfy({ !$0.isEmpty }) {
        return .choice(ids: ids.map { String($0) }, ask: head.count == 2 ? String(head[1]) : nil)
      }
    default: break
    }
    mistake(help)
    return nil
  }

  private func event(_ name: Substring) -> Input? {
    switch name {
    case "start": .start
    case "tick": .tick
    case "end": .end
    case "reset": .reset
    default: nil
    }
  }

  // MARK: What the coach does

  private mutating func readCoachLine(_ sign: UInt8, _ rest: Substring) {
    let start = next - 1
    let content: CoachLine? =
      switch sign {
      case UInt8(ascii: "<"): message(rest)
      case UInt8(ascii: "="): slot(rest)
      case UInt8(ascii: "!"): raised(rest)
      default: reading(rest)
      }
    guard let content else { return }
    guard sawInput else { return mistake("this belongs to no turn: a `> ` line comes first", line: start + 1) }
    // Without a turn to belong to, the input above it is already a mistake.
    guard !exchanges.isEmpty else { return }
    exchanges[exchanges.count - 1].expected.append(Expectation(content: content, span: start..<next))
  }

  private mutating func message(_ rest: Substring) -> CoachLine? {
    let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":"))
    let id = rest[..<(colon ?? rest.endIndex)]
    guard !id.isEmpty, !id.utf8.contains(where: isBlank) else {
      mistake("write `< message.id: wording`, or `< message.id` without any")
      return nil
    }
    guard let colon else { return .message(id: String(id), wording: nil) }
    var wording = String(trimmed(rest[colon...].utf8.dropFirst()))
    while let more = continuation() { wording += "\n" + more }
    return .message(id: String(id), wording: tidied(wording))
  }

  /// The next line of a wording, after the blank lines before it; nil when it is at its end.
  private mutating func continuation() -> String? {
    var index = next
    while index < lines.count, lines[index].utf8.allSatisfy(isBlank) { index += 1 }
    guard index < lines.count, let first = lines[index].utf8.first, isBlank(first) else { return nil }
    let blanks = String(repeating: "\n", count: index - next)
    next = index + 1
    let line = lines[index]
    return blanks + String(Substring(line.hasPrefix("  ") ? line.utf8.dropFirst(2) : line.utf8.dropFirst()))
  }

  private mutating func slot(_ rest: Substring) -> CoachLine? {
    let name = Substring(rest.utf8.prefix { !isBlank($0) })
    let value = trimmed(rest[name.endIndex...].utf8)
    guard !name.isEmpty, !value.isEmpty else {
      mistake("write `= slot value`, or `= slot -` for a value that was dropped")
      return nil
    }
    if value == "-" { return .slot(name: String(name), value: nil) }
    guard value.utf8.first == UInt8(ascii: "\"") else { return .slot(name: String(name), value: String(value)) }
    guard let text = unquoted(value) else {
      mistake("a value that begins with a quote is one whole JSON string")
      return nil
    }
    return .slot(name: String(name), value: text)
  }

  private mutating func raised(_ rest: Substring) -> CoachLine? {
    let words = rest.split(separator: " ")
    switch (words.first, words.count) {
    case ("flag", 2): return .flag(String(words[1]))
    case ("lowered", 2): return .lowered(String(words[1]))
    case ("problem", 2): return .problem(String(words[1]))
    case ("stuck", 2): return .stuck(String(words[1]))
    case ("forgotten", 1): return .forgotten
    case ("kept", 2) where words[1] == "yes" || words[1] == "no": return .kept(words[1] == "yes")
    default:
      mistake(
        "write `! flag id`, `! lowered id`, `! problem name`, `! stuck dialog.state`, `! forgotten` or `! kept yes|no`")
      return nil
    }
  }

  private mutating func reading(_ rest: Substring) -> CoachLine? {
    guard !rest.isEmpty else {
      mistake("write how the input was taken: `? command help`, `? topic name`, `? retry 1`, `? answer`")
      return nil
    }
    return .reading(String(rest))
  }
}
