import Dialog

/// Slots, their choices and facts.
extension FileReader {
  mutating func slots(_ node: Written?) -> [Slot] {
    named(node, "The slots").compactMap { slot($0) }
  }

  mutating func slot(_ entry: Written.Entry) -> Slot? {
    let what = "The slot '\(entry.key)'"
    guard let fields = fields(entry.value, what, Vocabulary.slot) else { return nil }
    let kind = slotKind(fields, what)
    let label = words(fields["label"], "A slot's label")
    var slot = Slot(
      name: entry.key, kind: kind ?? .text, unsure: yesNo(fields["unsure"], "'unsure'") ?? false,
      label: label ?? entry.key.replacing("_", with: " "), phrases: wordList(fields["phrases"], "the phrases"),
      ahead: yesNo(fields["ahead"], "'ahead'") ?? false,
      readBack: text(fields["read_back"], "The line of a read-back"),
      danger: yesNo(fields["danger"], "'danger'") ?? false,
      worse: oneOf(fields["worse"], "'worse'", WorseWord.self).flatMap { Slot.Worse(rawValue: $0.rawValue) },
      was: nameList(fields["was"], "Earlier names"), dialog: dialog, at: entry.keyLocation)
    checkWorse(&slot, at: fields.keyLocation("worse"))
    let options = slot.choices.count + (slot.unsure ? 1 : 0)
    if options > 10, case let limit = slot.unsure ? 9 : 10 {
      findings.error(
        "too_many_choices",
        "'\(slot.name)' has \(options) options\(slot.unsure ? " with 'not sure'" : ""); at most \(limit) choices fit "
          + "there. Split the list in two.", at: fields.keyLocation("choices"))
    }
    return kind == nil ? nil : slot
  }

  /// The words of `worse`, in the order in which they are listed.
  private enum WorseWord: String, CaseIterable { case higher, lower, yes, no }

  private mutating func checkWorse(_ slot: inout Slot, at place: SourceLocation) {
    guard let worse = slot.worse else { return }
    let fits =
      switch slot.kind {
      case .scale, .number, .duration: worse == .higher || worse == .lower
      case .yesNo: worse == .yes || worse == .no
      default: false
      }
    if !fits {
      findings.error(
        "type_mismatch",
        "'worse: \(worse.rawValue)' does not fit \(kindName(slot)); numbers and durations are worse "
          + "higher or lower, a yes_no slot yes or no.", at: place)
    }
  }

  private mutating func slotKind(_ fields: Fields, _ what: String) -> Slot.Kind? {
    guard let type = required("type", in: fields, what) else { return nil }
    let allowed: [String: [String]] = [
      "scale": ["min", "max"], "number": ["min", "max", "unit"], "choice": ["choices"], "choices": ["choices"],
    ]
    guard let name = type.text, Vocabulary.slotTypes.contains(name) else {
      findings.error(
        "unknown_word",
        "A slot's type is one of \(Vocabulary.slotTypes.joined(separator: ", "))."
          + didYouMean(type.text ?? "", Vocabulary.slotTypes), at: type.location)
      return nil
    }
    for key in ["min", "max", "unit", "choices"] where fields.entries[key] != nil {
      if allowed[name]?.contains(key) != true {
        findings.error("contradiction", "A slot of type \(name) has no '\(key)'.", at: fields.keyLocation(key))
      }
    }
    switch name {
    case "yes_no": return .yesNo
    case "side": return .side
    case "duration": return .duration
    case "text": return .text
    case "scale": return scaleKind(fields, what)
    case "number": return numberKind(fields)
    default:
      guard let list = required("choices", in: fields, what), let choices = choices(list, several: name == "choices")
      else { return nil }
      return name == "choice" ? .choice(choices) : .choices(choices)
    }
  }

  private mutating func scaleKind(_ fields: Fields, _ what: String) -> Slot.Kind? {
    let low = wholeNumber(required("min", in: fields, what), "'min'", -1000...1000)
    let high = wholeNumber(required("max", in: fields, what), "'max'", -1000...1000)
    guard let low, let high else { return nil }
    guard low < high else {
      findings.error("contradiction", "'min' must be less than 'max'.", at: fields.keyLocation("max"))
      return nil
    }
    return .scale(low...high)
  }

  private mutating func numberKind(_ fields: Fields) -> Slot.Kind? {
    let low = number(fields["min"], "'min'")
    let high = number(fields["max"], "'max'")
    let unit = words(fields["unit"], "A unit")
    if let low, let high, low >= high {
      findings.error("contradiction", "'min' must be less than 'max'.", at: fields.keyLocation("max"))
      return nil
    }
    return .number(unit: unit, min: low, max: high)
  }

  private mutating func choices(_ node: Written, several: Bool) -> [Choice]? {
    guard let items = node.list, !items.isEmpty else {
      findings.error("wrong_shape", "Choices are a list of maps with 'id' and 'label'.", at: node.location)
      return nil
    }
    // A choice set holds 32; the limit of ten is told for the slot as a whole.
    guard items.count <= 32 else {
      findings.error("too_many_choices", "At most 10 choices fit a question; split the list.", at: node.location)
      return nil
    }
    var choices: [Choice] = []
    for item in items {
      guard let choice = choice(item, several: several) else { return nil }
      if choices.contains(where: { $0.id == choice.id }) {
        findings.error("duplicate_name", "The choice '\(choice.id)' stands here twice.", at: choice.location)
      }
      if let twin = choices.first(where: { $0.label.lowercased() == choice.label.lowercased() }) {
        findings.error(
          "duplicate_name", "'\(twin.id)' and '\(choice.id)' have the same label; nobody could tell them apart.",
          at: choice.location)
      }
      choices.append(choice)
    }
    return choices
  }

  private mutating func choice(_ node: Written, several: Bool) -> Choice? {
    guard let fields = fields(node, "A choice", Vocabulary.choice) else { return nil }
    let idNode = required("id", in: fields, "A choice")
    let label = words(required("label", in: fields, "A choice"), "A label")
    let short = words(fields["short"], "A short label")
    let spoken = words(fields["as"], "'as'")
    let phrases = wordList(fields["phrases"], "the phrases")
    let exclusive = yesNo(fields["exclusive"], "'exclusive'") ?? false
    let flag = fields["flag"].flatMap { declared($0, "flag", "unknown_flag", among: names.flags.keys) }
    let was = wordList(fields["was"], "earlier ids")
    guard let idNode, let label else { return nil }
    guard let id = idNode.text, isChoiceID(id) else {
      findings.error(
        "bad_name", "A choice's id has 1 to 24 of a-z, 0-9, _ and -.", at: idNode.location)
      return nil
    }
    if ["not_sure", "skipped", "gave_up"].contains(id) {
      findings.error(
        "bad_name", "'\(id)' is the engine's own word; for 'not sure' give the slot 'unsure: yes'.", at: idNode.location
      )
    }
    if label.count > 20 && short == nil, let place = fields["label"]?.location {
      findings.error(
        "label_too_long", "The label has \(label.count) characters, more than a button's 20; add a 'short'.", at: place)
    }
    if let short, short.count > 20, let place = fields["short"]?.location {
      findings.error("label_too_long", "The short label has \(short.count) characters; at most 20 fit.", at: place)
    }
    if exclusive && !several {
      findings.error(
        "contradiction", "'exclusive' belongs to a 'choices' slot; in a 'choice' slot every choice stands alone.",
        at: fields.keyLocation("exclusive"))
    }
    return Choice(
      id: id, label: label, short: short, spoken: spoken, phrases: phrases, flag: flag, exclusive: exclusive, was: was,
      at: node.location)
  }

  mutating func facts(_ node: Written?) -> [Fact] {
    named(node, "The facts").compactMap { entry in
      if entry.value.entries != nil {
        guard let fields = fields(entry.value, "A fact", Vocabulary.fact) else { return nil }
        let sources = sources(fields["sources"])
        guard let when = condition(required("when", in: fields, "A fact")) else { return nil }
        return Fact(name: entry.key, when: when, sources: sources, dialog: dialog, at: entry.keyLocation)
      }
      guard !entry.value.isMissing else {
        findings.error("missing_value", "The fact '\(entry.key)' has no condition.", at: entry.keyLocation)
        return nil
      }
      guard let when = condition(entry.value) else { return nil }
      return Fact(name: entry.key, when: when, dialog: dialog, at: entry.keyLocation)
    }
  }
}
