import ArgumentParser
import Conversation
import Dialog
import DialogFiles
import Foundation
import Understanding

/// Measures `kneecoach serve` on whole conversations, beside a program that only copies lines, in the same run.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks", abstract: "Measure kneecoach serve beside a program that only copies lines.")

  @Option(help: "The folder with the dialog files.")
  var dialogs = "Dialogs"

  @Option(help: "Lines at most; conversations are whole.")
  var lines = 2_000_000

  @Option(help: "Sessions at most.")
  var sessions = 80_000

  @Option(help: "Requests with no other in flight.")
  var requests = 100_000

  @Option(help: "Different conversations; sessions share them.")
  var people = 2_000

  @ArgumentParser.Flag(help: "Measure only how long danger signs and topics take to find.")
  var scanOnly = false

  @Option(help: "Write the lines to this file, and measure nothing.")
  var record: String?

  func run() throws {
    let loaded = loadScript(directory: dialogs)
    guard let script = loaded.script else {
      for diagnostic in loaded.diagnostics.prefix(10) { print(diagnostic) }
      print("The dialogs in \(dialogs) can't be used; name others with --dialogs DIR.")
      throw ExitCode(65)
    }
    do {
      try measure(Coach(script))
    } catch let failure as Child.Failure {
      print(failure.message)
      throw ExitCode(1)
    }
  }

  private func measure(_ coach: Coach) throws {
    if record == nil { scan(coach.script) }
    guard !scanOnly else { return }
    let manners = Person.Manner.allCases
    let recordings = (0..<people).map { number in
      let random = SplitMix(seed: UInt64(number))
      return Recording(coach, Person(manner: manners[number % manners.count], script: coach.script, random: random))
    }
    let traffic = Traffic(recordings, lines: lines, sessions: sessions)
    if let record {
      try Data(traffic.bytes).write(to: URL(fileURLWithPath: record))
      describe(traffic)
      return
    }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("kneecoach-bench-\(getpid()).jsonl")
    try Data(traffic.bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    describe(traffic)

    let single = Array(traffic.bytes.split(separator: UInt8(ascii: "\n")).prefix(requests))
      .map { traffic.bytes[$0.startIndex...$0.endIndex] }
    let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let programs: [(name: String, command: [String])] = [
      ("echo (copies lines)", [folder.appendingPathComponent("echo").path]),
      (
        "kneecoach serve --ephemeral",
        [folder.appendingPathComponent("kneecoach").path, "serve", "--ephemeral", "--dialogs", dialogs]
      ),
    ]
    print("| program | lines/s, file to /dev/null | CPU s | peak MB | one in flight p50 us | p99 us | start ms |")
    print("|---|---|---|---|---|---|---|")
    for program in programs {
      var measures = Measures()
      try measures.measureThroughput(program.command, file: file.path, lines: traffic.lines)
      try measures.measureLatency(program.command, single)
      if let first = single.first { try measures.measureStart(program.command, first) }
      print(row(program.name, measures))
    }
  }

  /// Finding danger signs and topics, with all phrases and with a quarter of them.
  private func scan(_ script: Script) {
    print("| a message of 60 characters | phrases | words and phrases, us | danger signs, us | topic, us | all, us |")
    print("|---|---|---|---|---|---|")
    for (name, script) in [("all phrases", script), ("a quarter of them", script.thinned(to: 4))] {
      let scanning = Scanning(Interpreter(script))
      let cells =
        [name, "\(script.phraseCount)"]
        + [scanning.hearing, scanning.signs, scanning.topics, scanning.total].map { decimals($0 / 1e3, 2) }
      print("| " + cells.joined(separator: " | ") + " |")
    }
    print("")
  }

  private func describe(_ traffic: Traffic) {
    let share = 100 * Double(traffic.reachedPlan) / Double(max(1, traffic.sessions))
    print(
      "\(traffic.lines) lines of \(traffic.sessions) sessions, \(traffic.bytes.count / max(1, traffic.lines)) bytes a"
        + " line, \(people) different conversations; \(decimals(share, 1)) % of sessions reached a plan\n")
  }

  private func row(_ name: String, _ measures: Measures) -> String {
    let cells = [
      name, decimals(measures.linesPerSecond, 0), decimals(measures.usage.busy, 1),
      decimals(Double(measures.usage.peak) / 1e6, 0), decimals(Measures.quantile(measures.waits, 0.5) / 1e3, 1),
      decimals(Measures.quantile(measures.waits, 0.99) / 1e3, 1),
      decimals(Measures.quantile(measures.starts, 0.5) / 1e6, 1),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private func decimals(_ number: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", number) }
}
