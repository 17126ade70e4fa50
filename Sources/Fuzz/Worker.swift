import ArgumentParser
import Conversation
import DialogFiles
import Foundation
import Fuzzing

/// The process that takes the inputs. It notes where it is before every part, since a trap leaves no time for it.
struct Worker {
  static let complained: Int32 = 3
  /// Seconds that a part may take before it counts as one that never ends.
  private static let patience: UInt32 = 60
  /// Bytes of memory that the whole search may take.
  private static let most = 800 << 20

  let folder: String

  func run() throws {
    let work = try Work.read(from: folder)
    switch (work.kind, work.task) {
    case (.lines, .search): try searchLines(work)
    case (.lines, .record): try record(work)
    case (.lines, .check):
      let bounds = LineFuzz.bounds(seed: work.seed, part: work.part)
      let lines = try Work.lines(in: folder)
      alarm(Self.patience)
      try report(
        LineChecker.complaint(try coach(work), lines, sessions: bounds.sessions, memory: bounds.memory), work.part)
    case (.files, .search): try searchFiles(work)
    case (.files, _):
      alarm(Self.patience)
      let files = try Work.files(in: folder)
      try report(FileChecker(folder: try scratch()).complaint(files, seed: work.seed &+ UInt64(work.part)), work.part)
    }
  }

  private func searchLines(_ work: Work) throws {
    let coach = try coach(work)
    try search(work) { part in try LineFuzz.run(coach, seed: work.seed, part: part) }
  }

  private func searchFiles(_ work: Work) throws {
    let checker = FileChecker(folder: try scratch())
    try search(work) { part in
      checker.complaint(FileFuzz.files(seed: work.seed, part: part), seed: work.seed &+ UInt64(part))
    }
  }

  private func search(_ work: Work, _ complaint: (Int) throws -> Complaint?) throws {
    let progress = open("\(folder)/\(Work.progressName)", O_CREAT | O_WRONLY | O_TRUNC, 0o600)
    defer { close(progress) }
    for part in 0..<work.parts {
      var number = Int64(part)
      pwrite(progress, &number, MemoryLayout<Int64>.size, 0)
      alarm(Self.patience)
      try report(try complaint(part), part)
      if part % 1000 == 999 { try report(memoryComplaint(), part) }
    }
  }

  private func record(_ work: Work) throws {
    let file = open("\(folder)/\(Work.linesName)", O_CREAT | O_WRONLY | O_TRUNC, 0o600)
    defer { close(file) }
    alarm(Self.patience)
    let complaint = LineFuzz.run(try coach(work), seed: work.seed, part: work.part) { line in
      _ = (line + [UInt8(ascii: "\n")]).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    }
    try report(complaint, work.part)
  }

  private func report(_ complaint: Complaint?, _ part: Int) throws {
    guard let complaint else { return }
    try Data("\(part)\n\(complaint)".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(Work.complaintName)"))
    throw ExitCode(Self.complained)
  }

  private func coach(_ work: Work) throws -> Coach {
    let loaded = work.dialogs.map { loadScript(directory: $0) } ?? loadScript(files: FuzzScript.files)
    guard let script = loaded.script else {
      throw ValidationError("The dialogs can't be used: \(loaded.diagnostics.first.map { "\($0)" } ?? "")")
    }
    return Coach(script)
  }

  /// A folder for files that can only be read from a disk.
  private func scratch() throws -> String {
    let path = "\(folder)/scratch"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  private func memoryComplaint() -> Complaint? {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let peak = usage.ru_maxrss * 1024
    return peak > Self.most ? Complaint("the program grew to \(peak >> 20) MiB") : nil
  }
}
