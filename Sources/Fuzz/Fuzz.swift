import ArgumentParser
import Conversation
import DialogFiles
import Foundation
import Fuzzing

/// Sends a million made-up lines and dialog files through the program's own modules; `make fuzz` runs it.
///
/// The work is done by a second process of the same program, so that a trap is caught, told and made smaller like any
/// other failure.
@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Fuzz",
    abstract: "Look for input that breaks the protocol or the reading of dialog files.",
    discussion: """
      Of a hundred inputs 98 are protocol lines, for servers of a hundred lines each; the others are sets of dialog \
      files that are loaded and talked with. A seed decides all of them. A failure is made as small as it gets and \
      kept in a folder; --check runs it again.
      """)

  @Option(help: "Decides all inputs.")
  var seed: UInt64 = 1

  @Option(help: "Inputs: lines, and sets of dialog files.")
  var count = 1_000_000

  @ArgumentParser.Flag(help: "Protocol lines only.")
  var lines = false

  @ArgumentParser.Flag(help: "Dialog files only.")
  var files = false

  @Option(
    name: .customLong("for"), help: "Go on with further seeds, 50,000 inputs of each, until so many seconds are over.")
  var seconds: Double?

  @Option(help: "Half of the lines go to a script of this folder, the others to a little one.")
  var dialogs: String?

  @Option(help: "Run one failure again: the folder in which it was kept.")
  var check: String?

  @Option(help: "Where a failure is kept.")
  var keep = ".build/fuzz"

  @Option(help: .hidden)
  var work: String?

  func validate() throws {
    guard !(lines && files) else { throw ValidationError("Choose --lines or --files, or neither for both.") }
    guard count > 0 else { throw ValidationError("--count must be more than 0.") }
  }

  func run() throws {
    if let work { return try Worker(folder: work).run() }
    if let check { return try runAgain(check) }
    let start = ContinuousClock.now
    var seed = seed
    repeat {
      for work in works(seed: seed) {
        let began = ContinuousClock.now
        if let failure = try Search(work).failure() { try tell(failure) }
        let spent = Double((ContinuousClock.now - began).components.seconds)
        say("seed \(seed): \(work.inputs) \(work.described) without a complaint in \(Int(spent)) s")
      }
      seed += 1
    } while seconds.map { ContinuousClock.now - start < .seconds($0) } ?? false
  }

  /// What there is to do for a seed. Dialog files take a hundred times as long as lines.
  private func works(seed: UInt64) -> [Work] {
    var works: [Work] = []
    let count = seconds == nil ? count : min(count, 50_000)
    let lineCount = files ? 0 : lines ? count : count - count / 50
    let shipped = dialogs == nil ? 0 : lineCount / 2
    works.append(Work(kind: .lines, seed: seed, inputs: lineCount - shipped))
    works.append(Work(kind: .lines, seed: seed, inputs: shipped, dialogs: dialogs))
    works.append(Work(kind: .files, seed: seed, inputs: files ? count : lines ? 0 : count / 50))
    return works.filter { $0.inputs > 0 }
  }

  /// Makes a failure small, keeps it, tells how to run it again, and ends.
  private func tell(_ failure: Search.Failure) throws {
    say("seed \(failure.work.seed), part \(failure.part), \(failure.work.described): \(failure.complaint)")
    let kept = try Smaller(failure).keep(in: "\(keep)/\(failure.work.kind)-\(failure.work.seed)-\(failure.part)")
    print("The smallest input that was found (\(kept.size)) is in \(kept.folder). Run it again:")
    print("  .build/release/Fuzz --check \(kept.folder)")
    throw ExitCode.failure
  }

  /// At once, also into a file.
  private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  private func runAgain(_ folder: String) throws {
    if let complaint = try Search.complaint(in: folder) {
      print(complaint)
      throw ExitCode.failure
    }
    print("No complaint.")
  }
}
