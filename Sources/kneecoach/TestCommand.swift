import ArgumentParser
import Conversation
import Foundation
import Transcripts

/// `kneecoach test`: plays scripted conversations and says where the coach does something else.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Play scripted conversations and compare what the coach does.",
    discussion: """
      Compares message ids, slots that change and flags that are raised, turn by turn; wording where a transcript says \
      `check wording`. Exits with 0 when all pass, 1 when one fails or can't be read, 65 when the dialogs can't be used.
      """
  )

  @OptionGroup var dialogs: DialogsOption

  @Argument(
    help: ArgumentHelp(
      "Transcripts, or folders of *.transcript files.",
      discussion: "Default: the folder Tests/Transcripts beside the dialogs folder."))
  var paths: [String] = []

  @Flag(help: "Show what the coach's lines are now, and write them into the files.")
  var update = false

  @Flag(help: "With --update: write without asking.")
  var yes = false

  @Option(help: ArgumentHelp("Also write the results as JUnit XML.", valueName: "file"))
  var junit: String?

  @Flag(help: "Show the conversations that pass, too.")
  var verbose = false

  func validate() throws {
    if yes && !update { throw ValidationError("--yes belongs to --update.") }
    if junit != nil && update { throw ValidationError("--junit reports a test; leave it out with --update.") }
  }

  func run() throws {
    let coach = Coach(try dialogs.loadOrExit())
    let found = TranscriptFiles(paths: try paths.isEmpty ? [defaultFolder()] : paths)
    for problem in found.problems { print("\(problem)\n") }
    let isFine = update ? try updateAll(found, coach) : try testAll(found, coach)
    guard isFine else { throw ExitCode(ExitStatus.failed) }
  }

  private func defaultFolder() throws -> String {
    let folder = URL(fileURLWithPath: try dialogs.folder()).deletingLastPathComponent()
      .appendingPathComponent("Tests/Transcripts").path
    let here = FileManager.default.currentDirectoryPath + "/"
    return folder.hasPrefix(here) ? String(folder.dropFirst(here.count)) : folder
  }

  // MARK: Testing

  private func testAll(_ found: TranscriptFiles, _ coach: Coach) throws -> Bool {
    let results = found.problems.map { unreadable([$0], seconds: 0) } + found.files.map { test($0, coach) }
    let failed = results.count { !$0.passed }
    print("\(results.count - failed) passed, \(failed) failed")
    if let junit { try writeJUnit(results, to: junit) }
    return failed == 0
  }

  private func test(_ file: String, _ coach: Coach) -> TranscriptResult {
    let start = ContinuousClock.now
    func seconds() -> Double { start.duration(to: .now) / .seconds(1) }
    do throws(TranscriptMistakes) {
      let outcome = try readTranscript(file).run(with: coach)
      let title = outcome.transcript.title
      if outcome.passed {
        if verbose { print("\(file): passed\n\(outcome.report())") }
        return TranscriptResult(file: file, title: title, seconds: seconds())
      }
      print(outcome.report())
      return TranscriptResult(
        file: file, title: title, seconds: seconds(), line: outcome.line, complaints: outcome.complaints,
        report: outcome.report())
    } catch {
      print("\(error)\n")
      return unreadable(error.all, seconds: seconds())
    }
  }

  private func unreadable(_ mistakes: [TranscriptMistake], seconds: Double) -> TranscriptResult {
    let file = mistakes.first?.file ?? ""
    let complaints = mistakes.map(\.description)
    return TranscriptResult(
      file: file, title: file, seconds: seconds, line: mistakes.first?.line, complaints: complaints,
      report: complaints.joined(separator: "\n"))
  }

  private func writeJUnit(_ results: [TranscriptResult], to path: String) throws {
    do {
      try Data(junitXML(results).utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      complain("kneecoach: \(path) can't be written: \(error.localizedDescription)")
      throw ExitCode(ExitStatus.ioError)
    }
  }

  // MARK: Updating

  private func updateAll(_ found: TranscriptFiles, _ coach: Coach) throws -> Bool {
    var changed: [(file: String, text: String)] = []
    var failed = found.problems.count
    for file in found.files {
      do throws(TranscriptMistakes) {
        let outcome = try readTranscript(file).run(with: coach)
        guard let lines = outcome.updatedLines() else {
          print(outcome.report())
          failed += 1
          continue
        }
        if lines == outcome.transcript.lines { continue }
        print(unifiedDiff(old: outcome.transcript.lines, new: lines, file: file), terminator: "")
        changed.append((file, lines.joined(separator: "\n") + "\n"))
      } catch {
        print("\(error)\n")
        failed += 1
      }
    }
    let unchanged = found.files.count - changed.count - (failed - found.problems.count)
    guard changed.isEmpty || mayWrite(changed.count) else {
      print("nothing written: \(changed.count) to update, \(unchanged) unchanged, \(failed) failed")
      return false
    }
    for (file, text) in changed { try write(text, to: file) }
    print("\(changed.count) updated, \(unchanged) unchanged, \(failed) failed")
    return failed == 0
  }

  /// Asks on a terminal; elsewhere nobody can look at the difference, so that it takes `--yes`.
  private func mayWrite(_ count: Int) -> Bool {
    if yes { return true }
    guard isatty(STDIN_FILENO) == 1 else {
      complain("kneecoach: look at the difference above; to write it, run this again with --yes.")
      return false
    }
    print("Write \(count == 1 ? "this file" : "these \(count) files")? [y/N] ", terminator: "")
    fflush(nil)
    return ["y", "yes"].contains(readLine()?.lowercased())
  }

  private func write(_ text: String, to file: String) throws {
    do {
      // A link stays a link; the file that it leads to is replaced as a whole.
      try Data(text.utf8).write(to: URL(fileURLWithPath: file).resolvingSymlinksInPath(), options: .atomic)
    } catch {
      complain("kneecoach: \(file) can't be written: \(error.localizedDescription)")
      throw ExitCode(ExitStatus.ioError)
    }
  }
}
