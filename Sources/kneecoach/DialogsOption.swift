import ArgumentParser
import Dialog
import DialogFiles
import Foundation

/// `--dialogs DIR`, shared by all commands that need a script.
struct DialogsOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder with the dialog files.",
      discussion: "Default: $KNEECOACH_DIALOGS, else share/kneecoach/Dialogs beside bin, else the checkout's Dialogs.",
      valueName: "dir"))
  var dialogs: String?

  /// Loads the script; prints every mistake to standard error and exits with 65 when there is one.
  func loadOrExit() throws -> Script {
    let directory = try folder()
    let loaded = loadScript(directory: directory)
    guard let script = loaded.script else {
      for diagnostic in loaded.diagnostics { complain(diagnostic.line(in: directory)) }
      complain("kneecoach: the dialogs in \(directory) can't be used; mend the lines above and try again.")
      throw ExitCode(ExitStatus.badData)
    }
    return script
  }

  /// The folder to read, by the order above.
  func folder() throws -> String {
    if let dialogs { return dialogs }
    if let named = ProcessInfo.processInfo.environment["KNEECOACH_DIALOGS"], !named.isEmpty { return named }
    let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    for program in [executable] + invokedAs() {
      let prefix = program.deletingLastPathComponent().deletingLastPathComponent()
      let installed = prefix.appendingPathComponent("share/kneecoach/Dialogs").path
      if isFolder(installed) { return installed }
    }
    var parent = executable.deletingLastPathComponent()
    while parent.path != "/" {
      let dialogs = parent.appendingPathComponent("Dialogs").path
      let isCheckout = FileManager.default.fileExists(atPath: parent.appendingPathComponent("Package.swift").path)
      if isCheckout && isFolder(dialogs) { return dialogs }
      parent.deleteLastPathComponent()
    }
    complain("kneecoach: no dialogs found; name their folder with --dialogs DIR or KNEECOACH_DIALOGS.")
    throw ExitCode(ExitStatus.badData)
  }

  /// The program by the name it was called with. That differs from the file itself where `bin` is a link into another
  /// tree, and `share` stays beside the link.
  private func invokedAs() -> [URL] {
    guard let name = CommandLine.arguments.first, !name.isEmpty else { return [] }
    if name.contains("/") { return [URL(fileURLWithPath: name).standardizedFileURL] }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":")
      .map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
      .filter { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  private func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }
}

extension Diagnostic {
  /// As it is printed for files of a folder; one about the folder itself names only that.
  func line(in directory: String) -> String {
    location.file == "." ? "\(directory): \(severity.rawValue)[\(code)]: \(message)" : "\(directory)/\(self)"
  }
}

/// Exit codes of all commands (64, wrong usage, is ArgumentParser's own).
enum ExitStatus {
  static let failed: Int32 = 1
  static let badData: Int32 = 65
  static let ioError: Int32 = 74
  static let interrupted: Int32 = 130
}

/// One line to standard error.
func complain(_ line: String) {
  FileHandle.standardError.write(Data((line + "\n").utf8))
}
