import Dialog

/// Rules: safety properties that must hold on every path.
extension FileReader {
  mutating func rules(_ node: Written?) -> [Rule] {
    items(node, "The rules").compactMap { item in
      guard let fields = fields(item, "A rule", Vocabulary.rule) else { return nil }
      let name = words(required("name", in: fields, "A rule"), "A rule's name")
      guard let kind = ruleKind(fields), let name else { return nil }
      return Rule(name: name, kind: kind, at: item.location)
    }
  }

  private mutating func ruleKind(_ fields: Fields) -> Rule.Kind? {
    let companions: [(kind: String, needs: [String])] = [
      ("before", ["clear"]), ("never", ["when"]), ("always", []), ("everywhere", ["go"]), ("monotone", ["slots"]),
    ]
    let kinds = companions.filter { fields.entries[$0.kind] != nil }
    guard let kind = kinds.first, kinds.count == 1 else {
      findings.error(
        kinds.isEmpty ? "missing_key" : "contradiction",
        "A rule has exactly one of 'before', 'never', 'always', 'everywhere' and 'monotone'.", at: fields.location)
      return nil
    }
    for key in ["clear", "when", "go", "slots"] where fields.entries[key] != nil && !kind.needs.contains(key) {
      findings.error("contradiction", "A rule with '\(kind.kind)' has no '\(key)'.", at: fields.keyLocation(key))
    }
    let what = "A rule with '\(kind.kind)'"
    guard let subject = fields[kind.kind] else { return nil }
    let companion = kind.needs.first.flatMap { required($0, in: fields, what) }
    if !kind.needs.isEmpty && companion == nil { return nil }
    switch kind.kind {
    case "before":
      let clear = clearSlots(companion)
      return statePattern(subject).map { .before($0, clear: clear) }
    case "never":
      let when = condition(companion)
      guard let pattern = statePattern(subject), let when else { return nil }
      return .never(pattern, when: when)
    case "always":
      return .always(items(subject, "'always'").compactMap { oneOf($0, "What is always possible", Rule.Reach.self) })
    case "everywhere":
      let tier = oneOf(subject, "A tier", Tier.self, except: ["none"])
      guard let go = target(companion), let tier else { return nil }
      return .everywhere(tier, go: go)
    default:
      return monotone(subject, companion)
    }
  }

  private mutating func clearSlots(_ node: Written?) -> [String] {
    items(node, "'clear'").compactMap { item in
      guard let name = declared(item, "slot", "unknown_slot", among: names.slots.keys) else { return nil }
      if let slot = names.slots[name], !canBeClear(slot) {
        findings.error(
          "type_mismatch", "'\(name)' can't be clear: only a yes_no slot, or choices with an exclusive one, can.",
          at: item.location)
      }
      return name
    }
  }

  private mutating func monotone(_ subject: Written, _ companion: Written?) -> Rule.Kind? {
    let fact = declared(subject, "fact", "unknown_fact", among: names.facts.keys)
    let slots = items(companion, "'slots'").compactMap { item -> String? in
      guard let name = declared(item, "slot", "unknown_slot", among: names.slots.keys) else { return nil }
      if names.slots[name]?.worse == nil {
        findings.error(
          "missing_key", "The slot '\(name)' must say which way is 'worse' before a rule can use it.",
          at: item.location)
      }
      return name
    }
    return fact.map { .monotone(fact: $0, slots: slots) }
  }

  private mutating func statePattern(_ node: Written) -> StatePattern? {
    guard let text = node.text else {
      findings.error("wrong_shape", "States are named as dialog.* or dialog.state here.", at: node.location)
      return nil
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if let first = parts.first, parts.count == 2, parts[1] == "*" {
      if names.dialogs[first] != nil { return StatePattern(dialog: first) }
      unknown(first, "dialog", "unknown_state", among: names.dialogs.keys, at: node.location)
      return nil
    }
    if parts.count == 1, names.dialogs[text] != nil, names.dialogs[dialog]?.states.contains(text) != true {
      findings.error(
        "unknown_state", "Write '\(text).*' for all states of the dialog '\(text)', or name one of them.",
        at: node.location)
      return nil
    }
    return target(node).map { StatePattern(dialog: $0.dialog, state: $0.state) }
  }
}
