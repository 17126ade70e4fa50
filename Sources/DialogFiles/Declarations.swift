import Dialog

/// The first reading: which names the files declare, and which of them are declared twice.
struct Declarations {
  private(set) var names = Names()
  private(set) var findings = Findings()
  /// The files that are dialogs, with their dialogs' names, in order.
  private(set) var dialogs: [(file: SourceFile, dialog: String)] = []

  init(_ files: [SourceFile], isComplete: Bool) {
    for file in files { add(file) }
    names.isComplete = isComplete && dialogs.count == files.count
    for (kind, declared) in [("fact", names.facts), ("text", names.texts)] {
      for (name, place) in declared.sorted(by: { $0.key < $1.key }) {
        guard let slot = names.slots[name] else { continue }
        findings.error(
          "duplicate_name", "'\(name)' is both a \(kind) and a slot (\(slot.location)); rename one of them.",
          at: place)
      }
    }
  }

  private mutating func add(_ file: SourceFile) {
    guard let entries = file.tree.entries else {
      findings.error(
        "wrong_shape", "A dialog file is a map that begins with 'dialog: NAME', not \(file.tree.kind).",
        at: file.tree.location)
      return
    }
    func part(_ key: String) -> Written? { entries.first { $0.key == key }?.value }
    guard let name = part("dialog") else {
      findings.error("missing_key", "The file needs 'dialog: NAME'.", at: file.tree.location)
      return
    }
    guard let dialog = name.text, isName(dialog) else {
      findings.error(
        "bad_name", "A dialog's name is small letters, digits and _, letter first.", at: name.location)
      return
    }
    if let earlier = names.dialogs[dialog] {
      findings.error(
        "duplicate_name", "The dialog '\(dialog)' already stands in \(earlier.location.file); rename one of them.",
        at: name.location)
      return
    }
    let states = (part("states")?.entries ?? []).map(\.key).filter(isName)
    names.dialogs[dialog] = Names.DialogEntry(states: states, location: name.location)
    dialogs.append((file, dialog))

    declare(part("facts"), "fact", in: \.facts)
    declare(part("topics"), "topic", in: \.topics)
    declare(part("flags"), "flag", in: \.flags)
    declare(part("groups"), "group", in: \.groups)
    declare(part("cards"), "card", in: \.cards)
    declare(part("texts"), "text", in: \.texts)
    declare(part("nudges"), "nudge", in: \.nudges)
    let sources = part("script")?.entries?.first { $0.key == "sources" }?.value
    for entry in sources?.entries ?? [] { names.sources[entry.key] = entry.keyLocation }
    declareRules(part("rules"))
    declareSlots(part("slots"), file, dialog)
  }

  private mutating func declare(
    _ node: Written?, _ what: String, in path: WritableKeyPath<Names, [String: SourceLocation]>
  ) {
    for entry in node?.entries ?? [] {
      if let earlier = names[keyPath: path][entry.key] {
        duplicate(entry.key, what, earlier, at: entry.keyLocation)
      } else {
        names[keyPath: path][entry.key] = entry.keyLocation
      }
    }
  }

  private mutating func declareRules(_ node: Written?) {
    for rule in node?.list ?? [] {
      guard let entry = rule.entries?.first(where: { $0.key == "name" }), let name = entry.value.text else { continue }
      if let earlier = names.rules[name] {
        duplicate(name, "rule", earlier, at: entry.value.location)
      } else {
        names.rules[name] = entry.value.location
      }
    }
  }

  /// Slots are read whole, since conditions and values need their kinds; their mistakes are told by the second
  /// reading.
  private mutating func declareSlots(_ node: Written?, _ file: SourceFile, _ dialog: String) {
    var unknown = Names()
    unknown.isComplete = false
    for entry in node?.entries ?? [] where isName(entry.key) {
      if let earlier = names.slots[entry.key] {
        duplicate(entry.key, "slot", earlier.location, at: entry.keyLocation)
        continue
      }
      var reader = FileReader(file, dialog: dialog, names: unknown)
      // A slot that can't be read still has its name, so that its users are not called wrong as well.
      names.slots[entry.key] =
        reader.slot(entry) ?? Slot(name: entry.key, kind: .text, unsure: true, dialog: dialog, at: entry.keyLocation)
    }
  }

  private mutating func duplicate(_ name: String, _ what: String, _ earlier: SourceLocation, at place: SourceLocation) {
    findings.error(
      "duplicate_name", "The \(what) '\(name)' already stands at \(earlier); rename one of them.", at: place)
  }
}
