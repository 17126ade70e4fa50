import Glibc

/// Writes to standard output, whole and at once.
struct Screen {
  /// Why nothing more can be shown.
  enum Failure: Error, Equatable {
    /// Whoever read our output has gone.
    case closed
    /// The system's error number.
    case failed(Int32)
  }

  var manner: Manner

  /// Shows lines, each with its line end.
  func show(_ lines: [Line]) throws(Failure) {
    guard !lines.isEmpty else { return }
    let text = lines.map { $0.painted(inColour: manner.inColour) + "\n" }.joined()
    try write(Array(text.utf8))
  }

  /// Empties the window; what scrolled out of it stays where the terminal keeps it.
  func clear() throws(Failure) { try write(Array("\u{1B}[H\u{1B}[2J".utf8)) }

  /// Takes back the line above the cursor.
  func takeBackLine() throws(Failure) { try write(Array("\u{1B}[1A\r\u{1B}[2K".utf8)) }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilWritable()
      case EPIPE, EIO: throw .closed
      default: throw .failed(errno)
      }
    }
  }

  private func waitUntilWritable() {
    var descriptor = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    _ = poll(&descriptor, 1, -1)
  }
}
