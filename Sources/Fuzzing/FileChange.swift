/// Changes after which dialog files mostly still are a script: other ways, conditions, texts and numbers.
enum FileChange {
  private static let targets = [
    "intake.side", "intake.worst_pain", "intake.since", "intake.settles", "intake.signs", "intake.age", "intake.called",
    "intake.right", "plan", "plan.talk", "shell.danger", "shell.checked", "shell.cleared", "intake.last", "resume",
    "intake",
  ]
  private static let conditions = [
    "ready", "not ready", "irritable", "answered(called)", "worst_pain > 3", "since < 2 weeks",
    "settles in (hour, bedtime)",
    "flagged(heart) or tier >= clinician", "clear(signs)", "hot in signs", "skipped(side)", "unsure(worst_pain)",
    "age >= 18",
  ]
  /// Keys that a state or slot can do without.
  private static let optional = [
    "retry", "give_up", "why", "again", "skip", "always", "reopen_after", "leave", "resume_at", "was", "set", "plan",
    "unless",
    "when", "otherwise", "returning", "danger", "call", "goal", "end", "sources", "phrases",
  ]

  static func done(to text: String, _ dice: inout Dice) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var changes = dice.within(1...4)
    for _ in 0..<60 where changes > 0 {
      let at = dice.below(lines.count)
      if let changed = change(lines[at], &dice) {
        lines[at] = changed
        changes -= 1
      }
    }
    return lines.joined(separator: "\n")
  }

  /// A line with something else behind its key; nil when this key has nothing else, or there is none.
  private static func change(_ line: String, _ dice: inout Dice) -> String? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let indentation = line.prefix { $0 == " " || $0 == "-" }
    let key = line[indentation.endIndex..<colon]
    let isWhole = line[colon...].count > 1 && !line[colon...].contains("{")
    switch key {
    case _ where optional.contains(String(key)) && isWhole && dice.once(in: 3): return indentation + "# left out"
    case "next", "go", "give_up",
      "call" where isWhole, "start" where isWhole, "goal" where isWhole:
      return line[...colon] + " " + dice.pick(targets)
    case "when" where isWhole: return line[...colon] + " " + dice.pick(conditions)
    case "say" where isWhole, "ask" where isWhole, "again" where isWhole, "why" where isWhole, "title" where isWhole,
      "edit" where isWhole, "otherwise" where isWhole:
      return line[...colon] + " \"" + text(&dice) + "\""
    case "slot" where isWhole:
      let slots = ["ready", "worst_pain", "age", "settles", "signs", "side", "since", "called"]
      return line[...colon] + " " + dice.pick(slots)
    case "worst_pain", "age", "side", "since", "called", "ready":
      guard line[colon...].contains("type") else { return nil }
      let slots = [
        "{type: yes_no}", "{type: scale, min: -1000, max: 1000, unsure: yes}", "{type: number, ahead: yes}",
        "{type: text}",
        "{type: number, min: 0.5, max: 9999999999}", "{type: side, unsure: yes}", "{type: duration, ahead: yes}",
      ]
      return line[...colon] + " " + dice.pick(slots)
    default: return nil
    }
  }

  /// Without what YAML or a blank would trip over.
  private static func text(_ dice: inout Dice) -> String {
    let words = (0..<dice.size(upTo: dice.once(in: 10) ? 4000 : 20)).map { _ in
      dice.pick(Words.pieces + ["{called}", "{side}"])
    }
    return "Well, "
      + words.filter { !"\"\\".contains($0) && !$0.unicodeScalars.contains("\u{0}") }.joined(separator: " ")
  }
}
