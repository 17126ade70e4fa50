import Dialog
import Foundation
import Testing

/// The real binary, serving, with its three streams in the test's hands.
final class ServeProcess {
  enum Failure: Error { case noBinary, silent }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Pipe()
  private let folder: URL
  private var received: [UInt8] = []

  /// Starts `kneecoach serve` with these arguments, on a little script of its own.
  init(_ arguments: [String] = ["--ephemeral"]) throws {
    // A test that writes to a program that has ended wants an error, not a signal.
    signal(SIGPIPE, SIG_IGN)
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("kneecoach-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.dialog.write(to: folder.appendingPathComponent("little.yaml"), atomically: true, encoding: .utf8)
    process.executableURL = try Self.binary()
    process.arguments = ["serve", "--dialogs", folder.path] + arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
    try? FileManager.default.removeItem(at: folder)
  }

  func write(_ text: String) throws { try input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

  func closeInput() throws { try input.fileHandleForWriting.close() }

  func closeOutput() throws { try output.fileHandleForReading.close() }

  func terminate() { process.terminate() }

  /// The next line of output; fails when none comes in half a minute, or when the output ends.
  func line() throws -> String {
    while true {
      if let end = received.firstIndex(of: 10) {
        defer { received.removeFirst(end + 1) }
        return String(decoding: received[..<end], as: UTF8.self)
      }
      var waiting = pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 30_000) > 0 else { throw Failure.silent }
      let part = output.fileHandleForReading.availableData
      guard !part.isEmpty else { throw Failure.silent }
      received += part
    }
  }

  /// Lets the program end.
  ///
  /// - Returns: its exit code, and what it wrote since the last line that was read.
  func finish() throws -> (status: Int32, output: String, errors: String) {
    let rest = try? output.fileHandleForReading.readToEnd()
    let complaints = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: received + [UInt8](rest ?? Data()), as: UTF8.self)
    #expect(process.terminationReason == .exit)
    return (process.terminationStatus, text, String(decoding: complaints, as: UTF8.self))
  }

  /// The binary stands beside the test bundle, which lies in the folder of the build.
  static func binary() throws -> URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    for place in [Bundle.main.bundleURL, folder] + CommandLine.arguments.map({ URL(fileURLWithPath: $0) }) {
      folder = place
      while folder.path != "/" {
        let binary = folder.appendingPathComponent("kneecoach")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: binary.path, isDirectory: &isFolder), !isFolder.boolValue,
          FileManager.default.isExecutableFile(atPath: binary.path)
        {
          return binary
        }
        folder.deleteLastPathComponent()
      }
    }
    throw Failure.noBinary
  }

  /// A script of one question.
  private static var dialog: String {
    let house = House.Key.allCases.map { "    \($0.rawValue): House." }.joined(separator: "\n")
    let words = House.Word.allCases.map { "    \($0.rawValue): word \($0.rawValue)" }.joined(separator: "\n")
    let commands = Command.Name.allCases.map { "    \($0.rawValue): [\($0.rawValue) please]" }.joined(separator: "\n")
    return """
      dialog: little
      slots:
        ready: {type: yes_no}
      states:
        hello:
          say: Hello.
          ask: Shall we begin?
          slot: ready
          next: done
        done: {say: Done., end: yes}
      script:
        name: little
        start: little
        tiers:
          emergency: {say: Call for help now.}
          urgent: {say: See someone today.}
          clinician: {say: Show it to a clinician.}
        commands:
      \(commands)
        corrections: [actually]
        house:
      \(house)
        words:
      \(words)

      """
  }
}
