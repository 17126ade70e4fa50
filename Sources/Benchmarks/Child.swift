import Foundation

/// A program that is measured.
struct Child {
  struct Failure: Error { var message: String }

  /// What the system counted for it.
  struct Usage {
    var seconds: Double
    /// Seconds of processor time.
    var busy: Double
    /// Largest resident size, in bytes.
    var peak: Int
  }

  let process: pid_t
  private let began: UInt64

  /// Starts a program on these descriptors.
  init(_ command: [String], input: Int32, output: Int32, closing: [Int32] = []) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    for descriptor in closing + [input, output] where descriptor > STDERR_FILENO {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var process: pid_t = 0
    began = nanoseconds()
    let status = posix_spawn(&process, command[0], &actions, nil, arguments, environ)
    guard status == 0 else {
      throw Failure(message: "\(command[0]) can't be started: \(String(cString: strerror(status)))")
    }
    self.process = process
  }

  /// Waits for its end.
  func wait() throws -> Usage {
    var status: Int32 = 0
    var usage = rusage()
    var peak = 0
    while true {
      peak = max(peak, residentPeak())
      let ended = wait4(process, &status, WNOHANG, &usage)
      if ended == process { break }
      guard ended == 0 || errno == EINTR else { throw Failure(message: "lost a program that was measured") }
      usleep(2000)
    }
    guard status == 0 else { throw Failure(message: "a program that was measured ended with status \(status >> 8)") }
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Usage(
      seconds: Double(nanoseconds() - began) / 1e9, busy: seconds(usage.ru_utime) + seconds(usage.ru_stime), peak: peak)
  }

  /// The largest resident size so far, in bytes. What `wait4` tells would include this program's own size, from
  /// before the other one took its place.
  private func residentPeak() -> Int {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kibibytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
    return (kibibytes ?? 0) * 1024
  }
}

/// A clock that only goes forward.
func nanoseconds() -> UInt64 {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
}
