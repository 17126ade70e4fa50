import Glibc

/// Reads lines from a pipe or file, or from a terminal whose answers go elsewhere.
struct PipeListener: Listener {
  let needsEcho: Bool
  private var assembler = LineAssembler()
  private var waiting: [Event] = []
  private var isAtEnd = false

  init(needsEcho: Bool) { self.needsEcho = needsEcho }

  mutating func next(_ wait: Wait) -> Event {
    while waiting.isEmpty {
      guard !isAtEnd else { return .end }
      read()
    }
    return waiting.removeLast()
  }

  /// Whoever writes into a pipe has the answers ready.
  func noteWaiting() {}

  func close() {}

  /// Fills `waiting`, the first event last.
  private mutating func read() {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = bytes.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
    if count > 0 {
      waiting = assembler.take(bytes[..<count]).reversed()
    } else if count < 0 && errno == EINTR {
      return
    } else if count < 0 && errno == EAGAIN {
      var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      _ = poll(&descriptor, 1, -1)
    } else {
      isAtEnd = true
      if let last = assembler.finish() { waiting = [last] }
    }
  }
}
