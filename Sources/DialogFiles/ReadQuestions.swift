import Dialog

/// Questions: the prompt, the slot, the ladder, and the examples beside them.
extension FileReader {
  mutating func question(_ fields: Fields, _ role: String) -> Question? {
    guard let ask = fields["ask"] else { return nil }
    let asked = messages(ask, role: "\(role).ask", "A question")
    let again = message(fields["again"], id: "\(role).again", "'again'")
    let why = message(fields["why"], id: "\(role).why", "'why'")
    let help = message(fields["help"], id: "\(role).help", "'help'")
    let retry = messages(fields["retry"], role: "\(role).retry", "'retry'")
    let giveUp = target(fields["give_up"])
    let skip = skip(fields["skip"])
    let always = yesNo(fields["always"], "'always'") ?? false
    guard let slotNode = required("slot", in: fields, "A question"),
      let name = declared(slotNode, "slot", "unknown_slot", among: names.slots.keys), let slot = names.slots[name]
    else { return nil }
    let examples = examples(fields["examples"], slot)
    return Question(
      ask: asked, again: again, slot: name, why: why, help: help, retry: retry, giveUp: giveUp, skip: skip,
      always: always,
      examples: examples)
  }

  private mutating func skip(_ node: Written?) -> Question.Skip {
    switch node?.text {
    case "no", "false": return .refused
    case "yes", "true", nil:
      if let node, node.text == nil {
        findings.error("wrong_shape", "'skip' is no or the name of a state.", at: node.location)
      }
      return .allowed
    default: return target(node).map { .to($0) } ?? .allowed
    }
  }

  private mutating func examples(_ node: Written?, _ slot: Slot) -> [Example] {
    guard let node, let fields = fields(node, "Examples", Vocabulary.examples) else { return [] }
    var examples: [Example] = []
    var texts: Set<String> = []
    if let accept = fields["accept"] {
      if let entries = accept.entries {
        for entry in entries {
          texts.insert(entry.key)
          if entry.value.isMissing {
            findings.error(
              "missing_value", "'\(entry.key)' needs the value that it is understood as: \(expected(slot)).",
              at: entry.keyLocation)
          } else if let value = value(entry.value, for: slot) {
            examples.append(Example(entry.key, value, at: entry.keyLocation))
          }
        }
      } else {
        findings.error(
          "wrong_shape", "'accept' is a map: each text with the value that it is understood as.", at: accept.location)
      }
    }
    for item in items(fields["reject"], "'reject'") {
      guard let text = words(item, "An example") else { continue }
      if texts.contains(text) {
        findings.error("contradiction", "'\(text)' stands under both accept and reject.", at: item.location)
      }
      examples.append(Example(text, nil, at: item.location))
    }
    return examples
  }
}
