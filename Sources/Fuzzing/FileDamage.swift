/// Changes of dialog files: slips of authors and editors, and files that were never meant well.
struct FileDamage {
  private static let keys = [
    "dialog", "was", "states", "slots", "say", "ask", "slot", "next", "when", "go", "set", "cards", "give_up", "retry",
    "skip",
    "call", "end", "type", "choices", "min", "max", "flag", "tier", "patterns", "phrases", "text", "variants", "name",
    "read_back", "edit", "lower", "raise", "forget", "plan", "sources", "always", "examples", "label", "id", "sya",
    "<<", "",
  ]
  private static let values = [
    "yes", "no", "0", "-1", "7", "99999999999999999999", "1e308", "-0.0", ".nan", "0x10", "null", "~", "''", "[]", "{}",
    "[a, b]", "hello", "worst_pain", "intake", "plan", "plan.give", "intake.signs", "resume", "return", "last", "right",
    "hot_knee", "settles", "ready", "called", "since", "level", "yes_no", "scale", "text", "choices", "duration",
    "emergency",
    "irritable", "not irritable", "settles = next_day", "worst_pain >= 3 and (ready or not ready)", "since < 2 weeks",
    "flagged(heart)", "hot in signs", "signs has stuck", "answered(age)", "age != 20", "((", "not", "a and",
    "tier >= urgent",
    "\"{called} {side} {limit}\"", "\"{because}\"", "\"{{}}\"", "\"{\"", "\"\\0\"", "\"\\ud800\"", "2 days",
    "9999999 years",
    "{when: ready, go: last}", "|", ">-", "| text", "&a b", "*a", "!!str x", "\"knee & {hot} & .. ever\"",
    "\"a|b? c*\"",
    "\"{{hot}}\"", "\"&\"", "\"*\"", "2026-02-30", "7-6", "é\u{301}\u{1F9B5}", "\u{202E}abc", "\u{FEFF}",
  ]
  private static let tokens = [
    "{", "}", "[", "]", ": ", "- ", "? ", "*a", "&a ", "!x ", "|", ">", "\"", "'", "#", "\\", "\t", "\n  ", "~", "..",
    "(",
    ")", " and ", " or not ", "é", "\u{FEFF}", "@", "`", "%", "<<: ", "---\n", "...\n", ",", "=", "\u{85}", "\u{2028}",
    "\r",
    "\u{0}", "\u{7F}",
  ]

  /// A file's text, changed in one to three places.
  static func done(to text: String, _ dice: inout Dice) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0...dice.below(3) { change(&lines, &dice) }
    return dice.once(in: 40) ? wholeFile(lines, &dice) : lines.joined(separator: "\n")
  }

  private static func change(_ lines: inout [String], _ dice: inout Dice) {
    let at = dice.below(lines.count)
    let other = dice.below(lines.count)
    switch dice.below(16) {
    case 0: if lines.count > 1 { lines.remove(at: at) }
    case 1: lines.insert(lines[other], at: at)
    case 2: lines.swapAt(at, other)
    case 3: lines[at] = String(repeating: " ", count: dice.pick([1, 2, 4, 8])) + lines[at]
    case 4: lines[at] = String(lines[at].drop { $0 == " " })
    case 5: lines[at] = (dice.once(in: 2) ? "\t" : "  ") + String(lines[at].dropFirst(2))
    case 6: lines[at] = withKey(lines[at], dice.pick(keys))
    case 7, 8, 9: lines[at] = withValue(lines[at], dice.pick(values))
    case 10: lines[at] = withValue(lines[at], value(lines[other]))
    case 11, 12: lines[at] = inserting(dice.pick(tokens), into: lines[at], &dice)
    case 13: lines[at] = numberChanged(lines[at], &dice)
    case 14: lines[at] = String(lines[at].prefix(dice.below(lines[at].count + 1)))
    default: grow(&lines, at: at, &dice)
    }
  }

  private static func indentation(_ line: String) -> Substring { line.prefix { $0 == " " || $0 == "-" } }

  private static func withKey(_ line: String, _ key: String) -> String {
    guard let colon = line.firstIndex(of: ":") else { return line }
    return indentation(line) + key + line[colon...]
  }

  private static func value(_ line: String) -> String {
    line.firstIndex(of: ":").map { String(line[line.index(after: $0)...]).trimmingPrefix(" ").description } ?? line
  }

  private static func withValue(_ line: String, _ value: String) -> String {
    guard let colon = line.firstIndex(of: ":") else { return indentation(line) + value }
    return line[...colon] + " " + value
  }

  private static func inserting(_ token: String, into line: String, _ dice: inout Dice) -> String {
    var line = line
    line.insert(contentsOf: token, at: line.index(line.startIndex, offsetBy: dice.below(line.count + 1)))
    return line
  }

  private static func numberChanged(_ line: String, _ dice: inout Dice) -> String {
    guard let digit = line.firstIndex(where: \.isNumber) else { return line }
    let numbers = [
      "0", "1", "-1", "256", "1000", "99999999999999999999", "1e308", "1e-320", "0.5", "9007199254740993", "inf",
    ]
    return line.replacingCharacters(at: digit, with: dice.pick(numbers))
  }

  /// Deep nesting, huge texts, many of the same.
  private static func grow(_ lines: inout [String], at: Int, _ dice: inout Dice) {
    let count = dice.once(in: 100) ? 2_000 : dice.within(2...40)
    switch dice.below(7) {
    case 0:
      lines[at] = withValue(lines[at], String(repeating: "[", count: count) + String(repeating: "]", count: count))
    case 1: lines[at] += String(repeating: " {a: ", count: count)
    case 2: lines.insert(contentsOf: (0..<min(count, 400)).map { String(repeating: " ", count: $0) + "k:" }, at: at)
    case 3:
      let length = dice.once(in: 200) ? 1_100_000 : dice.size(upTo: 20_000)
      let piece = dice.pick(["x", "word ", "é", "\u{301}", "\u{1F9B5}"])
      lines[at] = withValue(lines[at], "\"" + String(repeating: piece, count: length / piece.utf8.count) + "\"")
    case 4: lines.insert(contentsOf: Array(repeating: lines[at], count: count), at: at)
    case 5:
      let items = (0..<count).map { "\"\(dice.pick(values).filter { $0 != "\"" && $0 != "\\" }) \($0)\"" }
      lines[at] = withValue(lines[at], "[" + items.joined(separator: ", ") + "]")
    default:
      let name = "n\(dice.below(1000))"
      lines.insert(contentsOf: (0..<count).map { "  \(name)_\($0): {say: Hello., next: \(name)_\($0 + 1)}" }, at: at)
    }
  }

  /// Changes that no single line has.
  private static func wholeFile(_ lines: [String], _ dice: inout Dice) -> String {
    switch dice.below(8) {
    case 0: lines.joined(separator: "\r\n")
    case 1: lines.joined(separator: "\r")
    case 2: lines.joined(separator: dice.pick(["\u{85}", "\u{2028}", "\u{C}"]))
    case 3: "\u{FEFF}" + lines.joined(separator: "\n")
    case 4: lines.shuffled(using: &dice).joined(separator: "\n")
    case 5: lines.prefix(dice.below(lines.count)).joined(separator: "\n")
    case 6: lines.joined(separator: "\n").uppercased()
    default: (lines + ["---"] + lines).joined(separator: "\n")
    }
  }
}

extension String {
  fileprivate func replacingCharacters(at index: Index, with text: String) -> String {
    self[..<index] + text + self[self.index(after: index)...]
  }
}
