import ArgumentParser
import Conversation
import Dialog
import DialogChecks
import DialogFiles
import Foundation
import Sessions

/// `kneecoach check`: everything that is wrong, or looks wrong, with the dialogs.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the dialogs: mistakes in the files, dead ends, circles, examples that don't hold.",
    discussion: """
      Prints one line for each problem, as file:line:col: severity[code]: text, and a summary. Exits with 0 when there \
      is no error (warnings don't count), 1 when there is one, 65 when the files can't be loaded.

      With --sessions it says, before a changed script goes live, what would become of the conversations that are \
      saved: how many go on where they stood, go on elsewhere because their place is gone, are asked something anew, \
      have ended; and why. It changes none of them. Nobody loses an answer, so only sessions that can't be read make it \
      exit with 1; 74 when the store can't be read.
      """)

  @OptionGroup var source: DialogsOption

  @ArgumentParser.Flag(help: "Also say how the saved sessions fit these dialogs.")
  var sessions = false

  @OptionGroup var store: StoreOption

  func validate() throws {
    guard sessions || store.store == nil else { throw ValidationError("--store is looked at with --sessions only.") }
  }

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
    let fit = sessions ? try sessionsFit(script) : SessionsFit()
    if sessions { for line in fit.lines { print(line) } }
    if errors > 0 || fit.unreadable > 0 { throw ExitCode(ExitStatus.failed) }
  }

  private func sessionsFit(_ script: Script) throws -> SessionsFit {
    // Looking must not make a store where there is none.
    guard FileManager.default.fileExists(atPath: store.path()) else { return SessionsFit() }
    let kept = try store.openOrExit()
    do throws(StoreFailure) {
      let coach = Coach(script)
      var fit = SessionsFit()
      try kept.visitSaved(with: coach) { saved in
        do throws(RestoreError) { fit.add(try coach.fit(of: saved.get())) } catch { fit.add(error) }
      }
      return fit
    } catch {
      complain("kneecoach: \(error.message)")
      throw ExitCode(ExitStatus.ioError)
    }
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
