import Dialog

/// States: what is said and asked, and where it goes.
extension FileReader {
  mutating func states(_ node: Written?) -> [State] {
    let entries = named(node, "The states")
    for entry in entries where ["return", "resume"].contains(entry.key) {
      findings.error("bad_name", "'\(entry.key)' is a way on; give the state another name.", at: entry.keyLocation)
    }
    return entries.compactMap { state($0) }
  }

  private mutating func state(_ entry: Written.Entry) -> State? {
    let what = "The state '\(entry.key)'"
    guard let fields = fields(entry.value, what, Vocabulary.state) else { return nil }
    let role = "\(dialog).\(entry.key)"
    let state = State(
      name: StateName(dialog, entry.key), was: earlierPlaces(fields["was"]),
      raise: references(fields["raise"], "flag", "unknown_flag", names.flags),
      lower: lowering(fields["lower"]),
      forget: references(fields["forget"], "slot", "unknown_slot", names.slots.mapValues(\.location)),
      set: assignments(fields["set"]),
      say: messages(fields["say"], role: "\(role).say", "What is said"), cards: cardUses(fields["cards"]),
      plan: references(fields["plan"], "nudge", "unknown_nudge", names.nudges),
      question: question(fields, role), readBack: readBack(fields, role), call: target(fields["call"]),
      end: yesNo(fields["end"], "'end'") ?? false, next: transitions(fields["next"]),
      sources: sources(fields["sources"]), at: entry.keyLocation)
    checkParts(fields, state)
    return state
  }

  /// Earlier names of a state; `dialog.state` when it stood in another dialog.
  private mutating func earlierPlaces(_ node: Written?) -> [String] {
    items(node, "Earlier names").compactMap { item in
      let parts = (item.text ?? "").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard (1...2).contains(parts.count), parts.allSatisfy(isName) else {
        findings.error("bad_name", "An earlier name is a state's name, or dialog.state.", at: item.location)
        return nil
      }
      return item.text
    }
  }

  /// A tier, or flags by id.
  private mutating func lowering(_ node: Written?) -> Lowering? {
    guard let node else { return nil }
    if let text = node.text, names.flags[text] == nil {
      return oneOf(node, "'lower'", Tier.self, except: ["none"]).map { .tier($0) }
    }
    let flags = references(node, "flag", "unknown_flag", names.flags)
    return flags.isEmpty ? nil : .flags(flags)
  }

  private mutating func checkParts(_ fields: Fields, _ state: State) {
    let ways = [("ask", fields["ask"] != nil), ("call", fields["call"] != nil), ("end", state.end)].filter(\.1)
    if ways.count > 1 {
      findings.error(
        "contradiction",
        "A state asks, calls or ends; '\(state.name.state)' does "
          + ways.map { "'\($0.0)'" }.joined(separator: " and ") + ". Make them states of their own.",
        at: fields.keyLocation(ways[1].0))
    }
    if state.end, fields["next"] != nil {
      findings.error(
        "contradiction", "A state that ends has no 'next'; take one of them out.", at: fields.keyLocation("next"))
    }
    guard fields["ask"] == nil else { return }
    for key in ["again", "slot", "why", "help", "retry", "give_up", "skip", "always", "examples", "read_back", "edit"]
    where fields.entries[key] != nil {
      findings.error(
        "contradiction", "'\(key)' belongs to a question, but this state has no 'ask'.", at: fields.keyLocation(key))
    }
  }

  mutating func references(
    _ node: Written?, _ what: String, _ code: String, _ known: [String: SourceLocation]
  ) -> [String] {
    items(node, "The \(what)s").compactMap { declared($0, what, code, among: known.keys) }
  }

  mutating func cardUses(_ node: Written?) -> [CardUse] {
    let items = node?.entries == nil ? items(node, "The cards") : [node].compactMap { $0 }
    return items.compactMap { item in
      guard item.entries != nil else {
        return declared(item, "card", "unknown_card", among: names.cards.keys).map {
          CardUse(card: $0, at: item.location)
        }
      }
      guard let fields = fields(item, "A card that is handed out", Vocabulary.cardUse) else { return nil }
      let when = condition(fields["when"])
      guard let card = required("card", in: fields, "A card that is handed out"),
        let name = declared(card, "card", "unknown_card", among: names.cards.keys)
      else { return nil }
      return CardUse(card: name, when: when, at: item.location)
    }
  }

  mutating func assignments(_ node: Written?) -> [Assignment] {
    guard let node else { return [] }
    if let entries = node.entries {
      return entries.compactMap { entry in
        assignment(Written(shape: .scalar(entry.key, plain: true), location: entry.keyLocation), entry.value, when: nil)
      }
    }
    return items(node, "'set'").compactMap { item in
      guard let fields = fields(item, "An assignment", Vocabulary.assignment) else { return nil }
      let when = condition(fields["when"])
      guard let slot = required("slot", in: fields, "An assignment"),
        let value = required("to", in: fields, "An assignment")
      else { return nil }
      return assignment(slot, value, when: when)
    }
  }

  private mutating func assignment(_ slot: Written, _ value: Written, when: Condition?) -> Assignment? {
    guard let name = declared(slot, "slot", "unknown_slot", among: names.slots.keys), let found = names.slots[name],
      let value = self.value(value, for: found)
    else { return nil }
    return Assignment(slot: name, value: value, when: when, at: slot.location)
  }

  private mutating func readBack(_ fields: Fields, _ role: String) -> ReadBack? {
    let edit = message(fields["edit"], id: "\(role).edit", "'edit'")
    guard let list = fields["read_back"] else {
      if fields["edit"] != nil && fields["ask"] != nil {
        findings.error("contradiction", "'edit' belongs to a 'read_back'.", at: fields.keyLocation("edit"))
      }
      return nil
    }
    let slots = items(list, "The slots to read back").compactMap {
      declared($0, "slot", "unknown_slot", among: names.slots.keys)
    }
    if fields["ask"] != nil, let slot = fields["slot"]?.text.flatMap({ names.slots[$0] }), slot.kind != .yesNo {
      findings.error(
        "type_mismatch",
        "After a read-back the question's slot is a yes_no (is it right?); '\(slot.name)' is "
          + "\(kindName(slot)).", at: fields.keyLocation("slot"))
    }
    guard fields["edit"] != nil else {
      findings.error(
        "missing_key", "A read-back needs 'edit', the question that is asked when it is not right.",
        at: fields.keyLocation("read_back"))
      return nil
    }
    return edit.map { ReadBack(slots: slots, edit: $0) }
  }

  mutating func transitions(_ node: Written?) -> [Transition] {
    guard let node else { return [] }
    if node.text != nil {
      return goal(node).map { [Transition(go: $0, at: node.location)] } ?? []
    }
    var transitions: [Transition] = []
    var closed = false
    for item in items(node, "'next'") {
      if closed {
        findings.error(
          "never_reached", "This is never looked at: the line before it has no 'when' and always goes.",
          at: item.location)
      }
      if item.text != nil {
        closed = true
        if let goal = goal(item) { transitions.append(Transition(go: goal, at: item.location)) }
        continue
      }
      guard let fields = fields(item, "A way on", Vocabulary.transition) else { continue }
      let when = condition(fields["when"])
      closed = closed || fields.entries["when"] == nil
      if let go = required("go", in: fields, "A way on"), let goal = goal(go) {
        transitions.append(Transition(when: when, go: goal, at: item.location))
      }
    }
    return transitions
  }

  private mutating func goal(_ node: Written) -> Transition.Target? {
    if node.text == "return" { return .back }
    if node.text == "resume" { return .resume }
    return target(node).map { .state($0) }
  }

  /// The state that a name stands for.
  mutating func target(_ node: Written?) -> StateName? {
    guard let node else { return nil }
    guard let name = node.text else {
      findings.error("wrong_shape", "A state is named here, not \(node.kind).", at: node.location)
      return nil
    }
    if let found = names.state(name, in: dialog) { return found }
    if names.dialogs[name] != nil {
      findings.error("unknown_state", "The dialog '\(name)' has no states to go to.", at: node.location)
    } else if name == "return" || name == "resume" {
      findings.error("unknown_state", "'\(name)' is a way on ('next'); it can't stand here.", at: node.location)
    } else {
      unknown(name, "state or dialog", "unknown_state", among: names.targets(in: dialog), at: node.location)
    }
    return nil
  }
}
