import Foundation
import Glibc

/// One run of `kneecoach chat`: send what a person types, hear what it says, and wait for its end. Every wait looks at
/// the output itself and has a deadline.
final class ChatRun {
  enum Wiring {
    case terminal(columns: Int, rows: Int = 24)
    /// Standard input and output are pipes.
    case pipes
  }

  let terminal: PtyPair?
  private let pid: pid_t
  private var reading: Int32
  private var writing: Int32
  private let complaints: Int32
  private let folder: String
  private var output: [UInt8] = []
  /// How far `hear` has looked.
  private var heard = 0
  private var hasEnded = false
  private var isGone = false

  /// Where the tests' own programs are.
  static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("kneecoach").path

  static let environment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "INPUTRC": "/dev/null",
    "HOME": "/nonexistent",
  ]

  init(
    _ wiring: Wiring = .terminal(columns: 80), _ arguments: [String] = ["chat"], _ changes: [String: String] = [:]
  ) throws {
    folder = try ChatDialogs.folder()
    let files: [PtyChild.File]
    var theirs: [Int32] = []
    let errors = try Self.pipe()
    complaints = errors.read
    switch wiring {
    case .terminal(let columns, let rows):
      let pair = try PtyPair(columns: columns, rows: rows)
      terminal = pair
      reading = pair.master
      writing = pair.master
      files = [.open(path: pair.path), .open(path: pair.path), .existing(errors.write)]
    case .pipes:
      let (input, output) = (try Self.pipe(), try Self.pipe())
      terminal = nil
      reading = output.read
      writing = input.write
      theirs = [input.read, output.write]
      files = [.existing(input.read), .existing(output.write), .existing(errors.write)]
    }
    let environment = Self.environment.merging(changes) { $1 }.merging(["KNEECOACH_DIALOGS": folder]) { old, _ in old }
    pid = try PtyChild.spawn(Self.program, arguments, environment, files)
    for descriptor in theirs + [errors.write] { close(descriptor) }
    for descriptor in [reading, writing, complaints] { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
  }

  deinit {
    if !isGone {
      kill(pid, SIGKILL)
      _ = PtyChild.wait(pid)
    }
    for descriptor in Set([reading, writing, complaints]) where descriptor >= 0 { close(descriptor) }
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Everything that came so far.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Types text, reading along so that neither side waits for the other.
  func send(_ text: String) throws { try send(Array(text.utf8)) }

  func send(_ bytes: [UInt8], within seconds: Double = 60) throws {
    let deadline = Date().addingTimeInterval(seconds)
    var rest = bytes[...]
    while !rest.isEmpty {
      try wait(for: [(reading, POLLIN), (writing, POLLOUT)], until: deadline, "to take what was typed")
      readAll()
      let count = rest.prefix(4_096).withUnsafeBytes { Glibc.write(writing, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      if count < 0 && errno != EAGAIN { throw failure("can't be written to") }
    }
  }

  /// Types text for a program that nobody listens to any more.
  func sendQuietly(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(writing, $0.baseAddress, $0.count) }
  }

  /// Waits until the program says this, after what was heard before; returns what came up to it.
  @discardableResult
  func hear(_ expected: String, within seconds: Double = 60) throws -> String {
    let deadline = Date().addingTimeInterval(seconds)
    let wanted = Array(expected.utf8)
    while true {
      if let range = output[heard...].firstRange(of: wanted) {
        defer { heard = range.upperBound }
        return String(decoding: output[heard..<range.upperBound], as: UTF8.self)
      }
      if hasEnded { throw failure("ended without saying \(expected.debugDescription)") }
      try wait(for: [(reading, POLLIN)], until: deadline, "to say \(expected.debugDescription)")
      readAll()
    }
  }

  /// Nothing more will be typed.
  func closeInput() {
    guard terminal == nil, writing >= 0 else { return }
    close(writing)
    writing = -1
  }

  /// Nobody looks at the output any more.
  func closeOutput() {
    guard terminal == nil, reading >= 0 else { return }
    close(reading)
    reading = -1
    hasEnded = true
  }

  func signal(_ number: Int32) { kill(pid, number) }

  /// Waits until the program has ended. Returns its exit code (a signal as a negative number), all that it wrote, and
  /// what it wrote to standard error.
  func finish(within seconds: Double = 60) throws -> (status: Int32, output: String, errors: String) {
    let deadline = Date().addingTimeInterval(seconds)
    while !hasEnded {
      try wait(for: [(reading, POLLIN)], until: deadline, "to end")
      readAll()
    }
    // Standard error is closed by the end of the program, so its end is the end.
    var errors: [UInt8] = []
    while true {
      try wait(for: [(complaints, POLLIN)], until: deadline, "to end")
      guard let bytes = Self.read(complaints) else { break }
      errors += bytes
    }
    isGone = true
    return (PtyChild.wait(pid), text, String(decoding: errors, as: UTF8.self))
  }

  // MARK: Parts

  private func wait(for files: [(Int32, Int32)], until deadline: Date, _ what: String) throws {
    var descriptors = files.map { pollfd(fd: $0.0, events: Int16($0.1), revents: 0) }
    let left = Int32(max(0, deadline.timeIntervalSinceNow * 1_000))
    guard poll(&descriptors, nfds_t(descriptors.count), left) != 0 else { throw failure("took too long \(what)") }
  }

  private func readAll() {
    while !hasEnded {
      guard let bytes = Self.read(reading) else {
        hasEnded = true
        return
      }
      if bytes.isEmpty { return }
      output += bytes
    }
  }

  /// Nil at the end; empty when nothing is there yet.
  private static func read(_ descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 { return Array(bytes[..<count]) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? [] : nil
  }

  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw PtyFailure(description: "no pipe") }
    return (ends[0], ends[1])
  }

  private func failure(_ what: String) -> PtyFailure {
    PtyFailure(description: "the program \(what); so far it wrote:\n\(text.suffix(2_000))")
  }
}
