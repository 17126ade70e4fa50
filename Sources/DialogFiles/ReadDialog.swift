import Dialog

/// All that one file adds to the script.
struct DialogParts {
  var dialog: Dialog
  var slots: [Slot]
  var facts: [Fact]
  var flags: [Flag]
  var topics: [Topic]
  var cards: [Card]
  var texts: [NamedText]
  var groups: [WordGroup]
  var rules: [Rule]
  var nudges: [Nudge]
  var script: ScriptBlock?
  var scriptLocation: SourceLocation
}

extension FileReader {
  /// Reads the whole file, whatever is wrong with parts of it.
  mutating func read() -> DialogParts? {
    guard let fields = fields(file.tree, "A dialog file", Vocabulary.file) else { return nil }
    let states = states(fields["states"])
    let resumeAt = fields["resume_at"].flatMap { target($0) }
    if let resumeAt, resumeAt.dialog != dialog, let place = fields["resume_at"]?.location {
      findings.error("unknown_state", "'resume_at' is a state of this dialog.", at: place)
    }
    let parts = DialogParts(
      dialog: Dialog(
        name: dialog, states: states, resumeAt: resumeAt?.state, leave: leave(fields["leave"]),
        reopenAfterDays: fields["reopen_after"].flatMap { pause($0) },
        was: nameList(fields["was"], "Earlier names"),
        sources: sources(fields["sources"]), reviewed: review(fields["reviewed"]), at: fields.keyLocation("dialog")),
      slots: slots(fields["slots"]), facts: facts(fields["facts"]), flags: flags(fields["flags"]),
      topics: topics(fields["topics"]), cards: cards(fields["cards"]), texts: namedTexts(fields["texts"]),
      groups: groups(fields["groups"], areSynonyms: yesNo(fields["synonyms"], "'synonyms'") ?? true),
      rules: rules(fields["rules"]), nudges: nudges(fields["nudges"]), script: fields["script"].map { scriptBlock($0) },
      scriptLocation: fields.keyLocation("script"))
    checkEarlierNames(states)
    return parts
  }

  private mutating func pause(_ node: Written) -> Double? {
    guard let span = days(node.text ?? ""), span.low == span.high, span.low > 0 else {
      findings.error("value_mismatch", "'reopen_after' is a time such as 12 hours or 2 days.", at: node.location)
      return nil
    }
    return span.low
  }

  /// Where the conversation goes instead while a condition holds: out of this dialog.
  private mutating func leave(_ node: Written?) -> Transition? {
    guard let node, let fields = fields(node, "'leave'", Vocabulary.transition) else { return nil }
    let when = condition(required("when", in: fields, "'leave'"))
    let go = required("go", in: fields, "'leave'")
    guard let when, let go, let target = target(go) else { return nil }
    guard target.dialog != dialog else {
      findings.error(
        "contradiction", "'leave' goes to a state of another dialog; this one is left while the condition holds.",
        at: go.location)
      return nil
    }
    return Transition(when: when, go: .state(target), at: node.location)
  }

  private mutating func review(_ node: Written?) -> Review? {
    guard let node, node.text != "no", node.text != "false" else { return nil }
    guard node.entries != nil else {
      findings.error("wrong_shape", "'reviewed' is no, or a map of 'by', 'on' and 'due'.", at: node.location)
      return nil
    }
    guard let fields = fields(node, "A review", Vocabulary.review) else { return nil }
    let by = words(required("by", in: fields, "A review"), "'by'")
    let on = date(required("on", in: fields, "A review"))
    let due = date(required("due", in: fields, "A review"))
    guard let by, let on, let due else { return nil }
    if due < on {
      findings.error("contradiction", "The review was due before it was done.", at: fields.keyLocation("due"))
    }
    return Review(by: by, on: on, due: due)
  }

  private mutating func date(_ node: Written?) -> String? {
    guard let node else { return nil }
    let parts = (node.text ?? "").split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    guard parts.map(\.utf8.count) == [4, 2, 2], numbers.count == 3, (1...12).contains(numbers[1]),
      (1...31).contains(numbers[2])
    else {
      findings.error("not_a_date", "A date is written as 2026-11-22.", at: node.location)
      return nil
    }
    return node.text
  }

  /// An earlier name that is in use would send saved conversations to two places.
  private mutating func checkEarlierNames(_ states: [State]) {
    var taken = Set(names.dialogs[dialog]?.states ?? [])
    for state in states {
      for name in state.was where !taken.insert(name).inserted {
        findings.error(
          "duplicate_name", "'\(name)' is another state's name (or earlier name) already.", at: state.location)
      }
    }
  }
}
