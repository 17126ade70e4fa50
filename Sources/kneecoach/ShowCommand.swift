import ArgumentParser
import DialogFiles

/// `kneecoach show`: the dialogs for reading, or as JSON for other programs.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what the dialogs say, ask and decide.",
    discussion: """
      Prints each state with what is said and asked, its options, help and retries, and where each answer leads; then \
      the topics and the danger signs. With a name, only that dialog.
      """)

  @Argument(help: "The dialog to show; all of them, topics and flags when missing.")
  var dialog: String?

  @ArgumentParser.Flag(name: .long, help: "One JSON object with the content of every file, as written.")
  var json = false

  @OptionGroup var source: DialogsOption

  func run() throws {
    if json { try showJSON() } else { try showText() }
  }

  private func showText() throws {
    let script = try source.loadOrExit()
    if let dialog {
      guard let found = script.dialogs.first(where: { $0.name == dialog }) else {
        complain(unknownDialog(dialog, script.dialogs.map(\.name)))
        throw ExitCode(ExitStatus.failed)
      }
      print(script.described(found), terminator: "")
      return
    }
    let parts =
      script.dialogs.map(script.described) + [
        script.describedTopics(), script.describedTexts(), script.describedFlags(),
      ]
    print(parts.filter { !$0.isEmpty }.joined(separator: "\n"), terminator: "")
  }

  /// Shows every file that can be parsed; a file that can't is told on standard error, and the exit code says so.
  private func showJSON() throws {
    let directory = try source.folder()
    let description = jsonDescription(directory: directory, dialog: dialog)
    print(description.json)
    for diagnostic in description.diagnostics { complain(diagnostic.line(in: directory)) }
    if !description.diagnostics.isEmpty { throw ExitCode(ExitStatus.badData) }
    if let dialog, !description.json.contains("\"file\"") {
      complain("kneecoach: there is no dialog named '\(dialog)' in \(directory).")
      throw ExitCode(ExitStatus.failed)
    }
  }

  private func unknownDialog(_ name: String, _ known: [String]) -> String {
    "kneecoach: there is no dialog named '\(name)'; there are \(known.joined(separator: ", "))."
  }
}
