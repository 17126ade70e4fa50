import Foundation
import JSONLines

/// Moves bytes between standard input, what answers the lines, and standard output.
///
/// All lines that are waiting are answered before one write, unless their answers are many; nothing is held back when
/// no more are waiting. While the output can't be written no input is read, so memory stays bounded.
struct ServeLoop {
  /// Pipes hold 64 KiB; files are read a little faster in larger pieces.
  private static let chunk = 128 * 1024

  var server: any LineAnswering
  let output: AnswerStream
  /// Where the sessions are, for the log.
  let place: String
  /// Takes lines about counts and errors; nil for silence.
  let log: ((String) -> Void)?

  /// Makes sure that there is something to read from and to write to.
  static func checkStreams() throws(StreamFailure) {
    for (stream, name) in [(STDIN_FILENO, "standard input"), (STDOUT_FILENO, "standard output")] {
      guard fcntl(stream, F_GETFD) >= 0 else {
        throw StreamFailure(message: "\(name) is closed; connect both standard input and standard output.")
      }
    }
  }

  /// Serves until the input ends, SIGTERM comes or nobody reads the output.
  mutating func run() throws(StreamFailure) {
    log?("serving coach/1, sessions \(place)")
    var splitter = LineSplitter()
    var buffer = [UInt8](repeating: 0, count: Self.chunk)
    var isRead = true
    while isRead {
      // Who waits for the next line may have to wait for the answers to the last ones.
      if server.isStoring, !Self.isInputWaiting { server.settle() }
      guard let count = try readInput(into: &buffer) else { break }
      let clock = Int64(time(nil))
      let before = server.counts.errors
      if count == 0 {
        splitter.finish { server.answer($0, at: clock) }
        isRead = false
      } else {
        splitter.feed(buffer.span.extracting(0..<count)) { server.answer($0, at: clock) }
      }
      server.flush(isMoreWaiting: isRead && Self.isInputWaiting)
      logErrors(since: before)
      if try isOver() { break }
    }
    server.settle()
    _ = try isOver()
    let counts = server.counts
    log?(
      "\(counts.lines) lines, \(counts.turns) turns, \(counts.replays) replays,"
        + " \(counts.errors.values.reduce(0, +)) errors, \(counts.sessions) sessions, \(counts.letGo) let go")
  }

  private func isOver() throws(StreamFailure) -> Bool {
    switch output.end {
    case .unread: true
    case .failed(let failure): throw failure
    case nil: false
    }
  }

  private static var isInputWaiting: Bool {
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }

  private mutating func logErrors(since before: [String: Int]) {
    if let failure = server.takeFailure() { log?(failure.message) }
    guard let log, server.counts.errors != before else { return }
    for (code, count) in server.counts.errors.sorted(by: { $0.key < $1.key }) {
      let new = count - before[code, default: 0]
      if new > 0 { log("\(new) \(new == 1 ? "line" : "lines") answered with \(code)") }
    }
  }

  /// Signals that ask for an end: the last two come from a terminal, to all programs of a pipe.
  private static let endings = [SIGTERM, SIGINT, SIGHUP]

  /// A signal to end closes standard input: a read that waits is interrupted, and one that has not begun yet fails. So
  /// the signal can't slip in between a test of some flag and the read, and what was read is answered before the end.
  static func installSignals() {
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow any more is an error of writing, like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    // A host may start programs from a thread that blocks all signals; they inherit that.
    var wanted = sigset_t()
    sigemptyset(&wanted)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      close(STDIN_FILENO)
      // Once is enough; by the next one, the number could name another file.
      signal(SIGTERM, SIG_IGN)
      signal(SIGINT, SIG_IGN)
      signal(SIGHUP, SIG_IGN)
    }
    // Without SA_RESTART, so that the read does not go on waiting.
    action.sa_flags = 0
    for ending in endings {
      var before = sigaction()
      sigaction(ending, nil, &before)
      // What the parent told us to ignore (nohup) stays ignored.
      if ending != SIGTERM, isIgnored(before) { continue }
      sigaction(ending, &action, nil)
      sigaddset(&wanted, ending)
    }
    pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  /// Waits for input.
  ///
  /// - Returns: the number of bytes, 0 at the end, nil after SIGTERM.
  private func readInput(into buffer: inout [UInt8]) throws(StreamFailure) -> Int? {
    while true {
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait(for: STDIN_FILENO, POLLIN)
      case EBADF: return nil
      default: throw StreamFailure(message: "standard input can't be read: \(systemReason(errno))")
      }
    }
  }
}
