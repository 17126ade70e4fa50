import Dialog

/// What the one `script` block says: where conversations begin, and the engine's own words.
struct ScriptBlock {
  var name = ""
  var start: StateName?
  var reopen: StateName?
  var goal: StateName?
  var neverKept: Condition?
  var tiers: [Tier: TierPlan] = [:]
  var sources: [Source] = []
  var commands: [Command] = []
  var house = House()
}

extension FileReader {
  mutating func scriptBlock(_ node: Written) -> ScriptBlock {
    var block = ScriptBlock()
    let what = "The script block"
    guard let fields = fields(node, what, Vocabulary.script) else { return block }
    block.name = scriptName(required("name", in: fields, what)) ?? ""
    block.start = target(required("start", in: fields, what))
    block.reopen = target(fields["reopen"])
    block.goal = target(fields["goal"])
    block.neverKept = condition(fields["never_kept"])
    block.tiers = tiers(required("tiers", in: fields, what))
    block.sources = sourceList(fields["sources"])
    block.commands = commands(required("commands", in: fields, what))
    block.house.corrections = wordList(required("corrections", in: fields, what), "the openings of a correction")
    if let house = required("house", in: fields, what) { block.house.messages = houseMessages(house) }
    if let words = required("words", in: fields, what) { block.house.words = houseWords(words) }
    return block
  }

  private mutating func scriptName(_ node: Written?) -> String? {
    guard let node else { return nil }
    guard let text = node.text, !text.isEmpty, text.utf8.count <= 64,
      text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    else {
      findings.error("bad_name", "The script's name has letters, digits and '-' only.", at: node.location)
      return nil
    }
    return text
  }

  /// Entries whose keys are a closed set of words, each of which must be there.
  private mutating func complete(_ node: Written, _ what: String, _ keys: [String]) -> Fields? {
    guard let fields = fields(node, what, keys) else { return nil }
    let missing = keys.filter { fields.entries[$0] == nil }
    if !missing.isEmpty {
      findings.error(
        "missing_key", "\(what) needs \(missing.map { "'\($0)'" }.joined(separator: ", ")).", at: node.location)
    }
    return fields
  }

  private mutating func tiers(_ node: Written?) -> [Tier: TierPlan] {
    let tiers = Tier.allCases.filter { $0 != .none }
    guard let node, let all = complete(node, "The map of tiers", tiers.reversed().map(\.rawValue)) else { return [:] }
    var plans: [Tier: TierPlan] = [:]
    for tier in tiers {
      guard let entry = all[tier.rawValue], let fields = fields(entry, "The tier '\(tier.rawValue)'", Vocabulary.tier)
      else { continue }
      if fields.entries.isEmpty {
        findings.error("missing_key", "The tier '\(tier.rawValue)' needs 'say', 'go' or both.", at: entry.location)
      }
      plans[tier] = TierPlan(
        say: message(fields["say"], id: "flags.\(tier.rawValue).say", "'say'"), go: target(fields["go"]))
    }
    return plans
  }

  private mutating func sourceList(_ node: Written?) -> [Source] {
    guard let node else { return [] }
    guard let entries = node.entries else {
      findings.error("wrong_shape", "Sources are a map of ids to titles here.", at: node.location)
      return []
    }
    return entries.compactMap { entry in
      if entry.value.entries == nil {
        let title = words(entry.value, "A source's title")
        return title.map { Source(id: entry.key, title: $0, at: entry.keyLocation) }
      }
      guard let fields = fields(entry.value, "A source", Vocabulary.source) else { return nil }
      let url = words(fields["url"], "A url")
      guard let title = words(required("title", in: fields, "A source"), "A source's title") else { return nil }
      return Source(id: entry.key, title: title, url: url, at: entry.keyLocation)
    }
  }

  private mutating func commands(_ node: Written?) -> [Command] {
    let names = Command.Name.allCases
    guard let node, let all = complete(node, "The map of commands", names.map(\.rawValue)) else { return [] }
    return names.compactMap { name in
      guard let list = all[name.rawValue] else { return nil }
      return Command(
        name: name, phrases: wordList(list, "the phrases of '\(name.rawValue)'"), at: all.keyLocation(name.rawValue))
    }
  }

  private mutating func houseMessages(_ node: Written) -> [House.Key: Message] {
    let keys = House.Key.allCases
    guard let all = complete(node, "The house", keys.map(\.rawValue)) else { return [:] }
    var messages: [House.Key: Message] = [:]
    for key in keys {
      guard let entry = all[key.rawValue] else { continue }
      let variants = items(entry, "'\(key.rawValue)'").compactMap {
        text($0, "'\(key.rawValue)'", extra: key.placeholders)
      }
      messages[key] = Message(id: "house.\(key.rawValue)", variants: variants, at: entry.location)
    }
    return messages
  }

  private mutating func houseWords(_ node: Written) -> [House.Word: String] {
    let keys = House.Word.allCases
    guard let all = complete(node, "The map of words", keys.map(\.rawValue)) else { return [:] }
    var result: [House.Word: String] = [:]
    for key in keys { result[key] = words(all[key.rawValue], "The word '\(key.rawValue)'") }
    return result
  }
}
