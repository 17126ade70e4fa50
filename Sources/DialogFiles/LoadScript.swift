import Dialog

/// What reading dialog files gave: a script when nothing was wrong, and everything that was noticed.
public struct LoadedFiles: Sendable {
  /// Nil exactly when one of the diagnostics is an error.
  public let script: Script?
  /// Sorted by place.
  public let diagnostics: [Diagnostic]
}

/// Reads all `*.yaml` files of a folder, sorted by name, as one script.
///
/// Never throws and never stops at the first mistake: what is wrong with the folder, a file or a line is a diagnostic.
public func loadScript(directory: String) -> LoadedFiles {
  let folder = readFolder(directory)
  let loaded = loadScript(files: folder.files, findings: folder.diagnostics)
  return loaded
}

/// Reads files that are in memory as one script. Pure.
///
/// - Parameter files: each with its name, as it shall stand in diagnostics, and its text; in the order in which their
///   dialogs stand in the script.
public func loadScript(files: [(name: String, text: String)]) -> LoadedFiles {
  loadScript(files: files, findings: [])
}

private func loadScript(files: [(name: String, text: String)], findings earlier: [Diagnostic]) -> LoadedFiles {
  var findings = Findings()
  findings.add(earlier)
  if files.isEmpty && earlier.isEmpty {
    findings.error("no_files", "There are no dialog files here; a script is one *.yaml file or more.", at: .none)
  }
  var read: [SourceFile] = []
  for file in files {
    let (source, diagnostics) = readYAML(file.text, file: file.name)
    findings.add(diagnostics)
    if let source { read.append(source) }
  }
  let declarations = Declarations(read, isComplete: !findings.hasErrors)
  findings.add(declarations.findings.all)

  var parts: [DialogParts] = []
  for (file, dialog) in declarations.dialogs {
    var reader = FileReader(file, dialog: dialog, names: declarations.names)
    if let part = reader.read() { parts.append(part) }
    findings.add(reader.findings.all)
  }
  findings.add(cyclicFacts(parts.flatMap(\.facts)))
  findings.add(cyclicTexts(parts.flatMap(\.texts)))
  let script = assemble(parts, isComplete: declarations.names.isComplete, digest: digest(of: files), into: &findings)
  return LoadedFiles(script: findings.hasErrors ? nil : script, diagnostics: findings.sorted)
}

private func assemble(
  _ parts: [DialogParts], isComplete: Bool, digest: String, into findings: inout Findings
) -> Script? {
  let blocks = parts.compactMap { part in part.script.map { ($0, part.scriptLocation) } }
  guard let (block, first) = blocks.first else {
    if isComplete, let dialog = parts.first?.dialog {
      findings.error(
        "missing_script", "One file needs a 'script' block, which says where the conversation starts.",
        at: dialog.location)
    }
    return nil
  }
  for (_, place) in blocks.dropFirst() {
    findings.error("duplicate_name", "The script block already stands at \(first); only one file has it.", at: place)
  }
  guard let start = block.start else { return nil }
  return Script(
    name: block.name, start: start, reopen: block.reopen, goal: block.goal, neverKept: block.neverKept,
    tiers: block.tiers,
    dialogs: parts.map(\.dialog),
    slots: parts.flatMap(\.slots), facts: parts.flatMap(\.facts), flags: parts.flatMap(\.flags),
    topics: parts.flatMap(\.topics), cards: parts.flatMap(\.cards),
    texts: parts.flatMap(\.texts), rules: parts.flatMap(\.rules),
    nudges: parts.flatMap(\.nudges), sources: block.sources, groups: parts.flatMap(\.groups),
    commands: block.commands, house: block.house, digest: digest)
}

/// Names and contents in order; the zero bytes (which no dialog file holds) keep them apart.
private func digest(of files: [(name: String, text: String)]) -> String {
  var bytes: [UInt8] = []
  for file in files {
    bytes.append(contentsOf: file.name.utf8)
    bytes.append(0)
    bytes.append(contentsOf: file.text.utf8)
    bytes.append(0)
  }
  return "sha256:" + sha256(bytes)
}
