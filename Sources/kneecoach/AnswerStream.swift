import Foundation
import Synchronization

/// Standard output, as answers are written to it. Used by one thread at a time.
final class AnswerStream: Sendable {
  /// Why no more answers are needed.
  enum End {
    /// Nobody reads them any more.
    case unread
    case failed(StreamFailure)
  }

  private let state = Mutex<End?>(nil)

  /// Set once nothing more can be written.
  var end: End? { state.withLock { $0 } }

  /// Writes the first bytes of an array; nothing more after an end.
  func write(_ bytes: [UInt8], count: Int) {
    guard end == nil else { return }
    var written = 0
    while written < count {
      let result = bytes.withUnsafeBytes { all in
        Foundation.write(STDOUT_FILENO, all.baseAddress.map { $0 + written }, count - written)
      }
      if result >= 0 {
        written += result
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait(for: STDOUT_FILENO, POLLOUT)
      case EPIPE: return stop(.unread)
      default:
        return stop(.failed(StreamFailure(message: "standard output can't be written: \(systemReason(errno))")))
      }
    }
  }

  private func stop(_ end: End) { state.withLock { $0 = end } }
}

/// A stream that failed, with a sentence for the person who runs the program.
struct StreamFailure: Error { var message: String }

/// Waits for a stream that another program has made non-blocking.
func wait(for stream: Int32, _ event: Int32) {
  var waiting = pollfd(fd: stream, events: Int16(event), revents: 0)
  poll(&waiting, 1, -1)
}

/// What the system says about an error number.
func systemReason(_ number: Int32) -> String { String(cString: strerror(number)) }
