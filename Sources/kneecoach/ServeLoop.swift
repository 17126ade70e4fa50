import Foundation
import JSONLines

/// Moves bytes between standard input, a `LineServer` and standard output.
///
/// All lines that are waiting are answered before one write, unless their answers are many; nothing is held back when
/// no more are waiting. While the output can't be written no input is read, so memory stays bounded.
struct ServeLoop {
  /// A stream that failed, with a sentence for the person who runs the program.
  struct Failure: Error { var message: String }

  /// Why no more answers are needed.
  private enum End {
    /// Nobody reads the output any more.
    case unread
    case failed(Failure)
  }

  /// Pipes hold 64 KiB; files are read a little faster in larger pieces.
  private static let chunk = 128 * 1024
  /// Bytes of answers that are gathered before they are written: short lines may have long answers.
  private static let batch = 512 * 1024

  var server: LineServer
  /// Takes lines about counts and errors; nil for silence.
  let log: ((String) -> Void)?
  private var end: End?

  init(server: LineServer, log: ((String) -> Void)?) {
    self.server = server
    self.log = log
  }

  /// Makes sure that there is something to read from and to write to.
  static func checkStreams() throws(Failure) {
    for (stream, name) in [(STDIN_FILENO, "standard input"), (STDOUT_FILENO, "standard output")] {
      guard fcntl(stream, F_GETFD) >= 0 else {
        throw Failure(message: "\(name) is closed; connect both standard input and standard output.")
      }
    }
  }

  /// Serves until the input ends, SIGTERM comes or nobody reads the output.
  mutating func run() throws(Failure) {
    log?("serving coach/1, sessions in memory only")
    var splitter = LineSplitter()
    var buffer = [UInt8](repeating: 0, count: Self.chunk)
    var isRead = true
    while isRead, let count = try readInput(into: &buffer) {
      let clock = Int64(time(nil))
      let before = server.counts.errors
      if count == 0 {
        splitter.finish { answer($0, at: clock) }
        isRead = false
      } else {
        splitter.feed(buffer.span.extracting(0..<count)) { answer($0, at: clock) }
      }
      flush()
      logErrors(since: before)
      switch end {
      case .unread: isRead = false
      case .failed(let failure): throw failure
      case nil: break
      }
    }
    let counts = server.counts
    log?(
      "\(counts.lines) lines, \(counts.turns) turns, \(counts.replays) replays,"
        + " \(counts.errors.values.reduce(0, +)) errors, \(counts.sessions) sessions, \(counts.letGo) let go")
  }

  private mutating func answer(_ line: Span<UInt8>?, at clock: Int64) {
    guard end == nil else { return }
    server.answer(line, at: clock)
    if server.output.count >= Self.batch { flush() }
  }

  private mutating func flush() {
    guard end == nil else { return }
    do throws(Failure) {
      if try !write(server.output) { end = .unread }
    } catch {
      end = .failed(error)
    }
    server.clearOutput()
  }

  private func logErrors(since before: [String: Int]) {
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
  private func readInput(into buffer: inout [UInt8]) throws(Failure) -> Int? {
    while true {
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait(for: STDIN_FILENO, POLLIN)
      case EBADF: return nil
      default: throw Failure(message: "standard input can't be read: \(reason(errno))")
      }
    }
  }

  /// Writes all answers.
  ///
  /// - Returns: false when nobody reads them any more.
  private func write(_ bytes: [UInt8]) throws(Failure) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        let rest = UnsafeRawBufferPointer(rebasing: all[written...])
        return Foundation.write(STDOUT_FILENO, rest.baseAddress, rest.count)
      }
      if count >= 0 {
        written += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait(for: STDOUT_FILENO, POLLOUT)
      case EPIPE: return false
      default: throw Failure(message: "standard output can't be written: \(reason(errno))")
      }
    }
    return true
  }

  /// For streams that another program has made non-blocking.
  private func wait(for stream: Int32, _ event: Int32) {
    var waiting = pollfd(fd: stream, events: Int16(event), revents: 0)
    poll(&waiting, 1, -1)
  }

  private func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
}
