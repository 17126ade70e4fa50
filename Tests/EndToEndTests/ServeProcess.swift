import Dialog
import Foundation
import Testing

/// The real binary, serving, with its three streams in the test's hands.
final class ServeProcess {
  enum Failure: Error { case noBinary, silent, noStatus, lost }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Pipe()
  private let folder: URL
  private var received: [UInt8] = []
  /// How much of `received` was taken as lines.
  private var taken = 0

  /// Starts `kneecoach serve` with these arguments, on a little script of its own.
  ///
  /// - Parameters:
  ///   - redirection: in the words of a shell, for streams that are no pipes: `</`, `>&-`.
  ///   - limit: a command of a shell that comes first.
  ///   - nonBlocking: the program's ends of the pipes are made so, as some hosts do.
  init(_ arguments: [String] = ["--ephemeral"], redirection: String = "", limit: String = "", nonBlocking: Bool = false)
    throws
  {
    // A test that writes to a program that has ended wants an error, not a signal.
    signal(SIGPIPE, SIG_IGN)
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("kneecoach-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.dialog.write(to: folder.appendingPathComponent("little.yaml"), atomically: true, encoding: .utf8)
    let command = [try Self.binary().path, "serve", "--dialogs", folder.path] + arguments
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\(limit)exec \"$0\" \"$@\" \(redirection)"] + command
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    process.currentDirectoryURL = folder
    if nonBlocking {
      Self.stopBlocking(input.fileHandleForReading)
      Self.stopBlocking(output.fileHandleForWriting)
    }
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: folder)
  }

  func closeInput() throws { try input.fileHandleForWriting.close() }

  func closeOutput() throws { try output.fileHandleForReading.close() }

  func terminate() { process.terminate() }

  func send(signal number: Int32) { kill(process.processIdentifier, number) }

  // MARK: Writing

  func write(_ text: String) throws { try write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) throws { try input.fileHandleForWriting.write(contentsOf: Data(bytes)) }

  /// Writes all of it, and takes in what comes back meanwhile, so that neither side waits for the other for ever.
  func exchange(_ bytes: [UInt8]) throws {
    Self.stopBlocking(input.fileHandleForWriting)
    var written = 0
    while written < bytes.count {
      var streams = [
        pollfd(fd: input.fileHandleForWriting.fileDescriptor, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&streams, 2, 30_000) > 0 else { throw Failure.silent }
      if streams[1].revents != 0 { try receive() }
      if streams[0].revents != 0 { written += writeSome(bytes[written...]) ?? 0 }
    }
  }

  /// Writes until the program takes no more for half a second, since nobody reads its answers.
  ///
  /// - Returns: the number of bytes that went out.
  func writeUntilStuck(_ bytes: [UInt8]) -> Int {
    Self.stopBlocking(input.fileHandleForWriting)
    var written = 0
    while written < bytes.count {
      var stream = pollfd(fd: input.fileHandleForWriting.fileDescriptor, events: Int16(POLLOUT), revents: 0)
      guard poll(&stream, 1, 500) > 0 else { return written }
      written += writeSome(bytes[written...]) ?? 0
    }
    return written
  }

  /// Waits until the program has taken all that was written.
  func awaitTaken() throws {
    let deadline = ContinuousClock.now + .seconds(30)
    var waiting: Int32 = 1
    while waiting > 0 {
      guard ioctl(input.fileHandleForWriting.fileDescriptor, UInt(FIONREAD), &waiting) == 0, .now < deadline else {
        throw Failure.silent
      }
      sched_yield()
    }
  }

  private func writeSome(_ bytes: ArraySlice<UInt8>) -> Int? {
    let count = bytes.withUnsafeBytes {
      Foundation.write(input.fileHandleForWriting.fileDescriptor, $0.baseAddress, $0.count)
    }
    return count < 0 ? nil : count
  }

  private static func stopBlocking(_ handle: FileHandle) {
    let flags = fcntl(handle.fileDescriptor, F_GETFL)
    _ = fcntl(handle.fileDescriptor, F_SETFL, flags | O_NONBLOCK)
  }

  // MARK: Reading

  /// The next line of output; fails when none comes in half a minute, or when the output ends.
  func line() throws -> String {
    while true {
      if let line = takeLine() { return line }
      try receive()
    }
  }

  /// One byte of output, as a reader in no hurry takes it; it is part of the next line all the same.
  func receiveByte() throws { try receive(most: 1) }

  private func receive(most: Int = 1 << 16) throws {
    var waiting = pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 30_000) > 0 else { throw Failure.silent }
    var part = [UInt8](repeating: 0, count: most)
    let count = read(output.fileHandleForReading.fileDescriptor, &part, most)
    guard count > 0 else { throw Failure.lost }
    received += part[..<count]
  }

  private func takeLine() -> String? {
    let length = received.withUnsafeBytes { bytes -> Int? in
      let rest = UnsafeRawBufferPointer(rebasing: bytes[taken...])
      guard let start = rest.baseAddress, let end = memchr(start, 10, rest.count) else { return nil }
      return UnsafeRawPointer(end) - start
    }
    guard let length else { return nil }
    defer {
      taken += length + 1
      if taken > 1 << 20 {
        received.removeFirst(taken)
        taken = 0
      }
    }
    return String(decoding: received[taken..<(taken + length)], as: UTF8.self)
  }

  /// Lets the program end.
  ///
  /// - Returns: its exit code, and what it wrote since the last line that was read.
  func finish() throws -> (status: Int32, output: String, errors: String) {
    let rest = try? output.fileHandleForReading.readToEnd()
    let complaints = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: received[taken...] + [UInt8](rest ?? Data()), as: UTF8.self)
    #expect(process.terminationReason == .exit)
    return (process.terminationStatus, text, String(decoding: complaints, as: UTF8.self))
  }

  // MARK: The program

  /// Bytes of memory that the program holds now, and held at most.
  func memory() throws -> (now: Int, peak: Int) {
    let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    func bytes(_ name: String) -> Int? {
      let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
      return line?.split(separator: " ").dropLast().last.flatMap { Int($0) }.map { $0 * 1024 }
    }
    guard let now = bytes("VmRSS:"), let peak = bytes("VmHWM:") else { throw Failure.noStatus }
    return (now, peak)
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

  /// A script of one question, and of a second one for people who say no.
  private static var dialog: String {
    let house = House.Key.allCases.map { "    \($0.rawValue): House." }.joined(separator: "\n")
    let words = House.Word.allCases.map { "    \($0.rawValue): word \($0.rawValue)" }.joined(separator: "\n")
    let commands = Command.Name.allCases.map { "    \($0.rawValue): [\($0.rawValue) please]" }.joined(separator: "\n")
    return """
      dialog: little
      slots:
        ready: {type: yes_no}
        called: {type: text}
      states:
        hello:
          say: Hello.
          ask: Shall we begin?
          slot: ready
          next:
            - {when: ready, go: done}
            - {go: name}
        name:
          ask: What shall I call you?
          slot: called
          next: named
        named: {say: "Goodbye, {called}.", end: yes}
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
