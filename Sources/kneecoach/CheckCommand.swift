import ArgumentParser
import Dialog
import DialogChecks
import DialogFiles

/// `kneecoach check`: everything that is wrong, or looks wrong, with the dialogs.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the dialogs: mistakes in the files, dead ends, circles, examples that don't hold.",
    discussion: """
      Prints one line for each problem, as file:line:col: severity[code]: text, and a summary. Exits with 0 when there \
      is no error (warnings don't count), 1 when there is one, 65 when the files can't be loaded.
      """)

  @OptionGroup var source: DialogsOption

  func run() throws {
    let directory = try source.folder()
    let loaded = loadScript(directory: directory)
    let pictures = PictureFiles(folder: directory)
    let problems =
      loaded.diagnostics + (loaded.script.map { DialogChecks.check($0) + pictures.problems(of: $0) } ?? [])
    for problem in problems { print(problem.line(in: directory)) }
    let errors = problems.filter { $0.severity == .error }.count
    let counts = "\(counted(errors, "error")), \(counted(problems.count - errors, "warning"))"
    guard let script = loaded.script else {
      print("The dialogs can't be loaded: \(counts).")
      throw ExitCode(ExitStatus.badData)
    }
    print("\(contents(script)): \(counts).")
    if errors > 0 { throw ExitCode(ExitStatus.failed) }
  }

  private func contents(_ script: Script) -> String {
    let states = script.dialogs.flatMap(\.states)
    let questions = states.compactMap(\.question)
    return [
      counted(script.dialogs.count, "dialog"), counted(states.count, "state"), counted(questions.count, "question"),
      counted(questions.flatMap(\.examples).count, "example"), counted(script.flags.count, "flag"),
      counted(script.topics.count, "topic"), counted(script.cards.count, "card"),
    ].joined(separator: ", ")
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
