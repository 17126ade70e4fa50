import Foundation

/// Runs workers, and finds out what became of them.
struct Search {
  /// A part of a work that broke something.
  struct Failure {
    var work: Work
    var part: Int
    var complaint: String
  }

  let work: Work

  init(_ work: Work) { self.work = work }

  /// Does the whole work in another process; nil when nothing broke.
  func failure() throws -> Failure? {
    let folder = try Self.temporary()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try work.write(to: folder)
    guard let complaint = try Self.complaint(in: folder) else { return nil }
    let progress = try? Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(Work.progressName)"))
    let part = progress.flatMap { data in
      data.count == 8 ? data.withUnsafeBytes { Int($0.loadUnaligned(as: Int64.self)) } : nil
    }
    return Failure(work: work, part: part ?? 0, complaint: complaint)
  }

  /// Does the work that stands in a folder; nil when nothing broke.
  static func complaint(in folder: String) throws -> String? {
    let complaint = URL(fileURLWithPath: "\(folder)/\(Work.complaintName)")
    try? FileManager.default.removeItem(at: complaint)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["--work", folder]
    let errors = Pipe()
    process.standardError = errors
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    try process.run()
    let said = (try errors.fileHandleForReading.readToEnd()).map { String(decoding: $0, as: UTF8.self) } ?? ""
    process.waitUntilExit()
    if process.terminationReason == .uncaughtSignal {
      let isEndless = process.terminationStatus == SIGALRM
      let fatal = said.split(separator: "\n").first { $0.contains("error") }
      return isEndless ? "it never ends" : "signal \(process.terminationStatus)\(fatal.map { ": \($0)" } ?? "")"
    }
    switch process.terminationStatus {
    case 0: return nil
    case Worker.complained:
      let text = String(decoding: try Data(contentsOf: complaint), as: UTF8.self)
      return text.split(separator: "\n", maxSplits: 1).last.map(String.init) ?? text
    default: return "exit code \(process.terminationStatus): \(said)"
    }
  }

  static func temporary() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kneecoach-fuzz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }
}
