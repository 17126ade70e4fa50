import Foundation
import Glibc

/// What went wrong while a test drove a program.
struct PtyFailure: Error, CustomStringConvertible {
  var description: String
}

/// A pseudo-terminal: the test holds one side, a program has the other as its terminal.
struct PtyPair {
  /// The test's side.
  let master: Int32
  /// The path of the program's side.
  let path: String

  init(columns: Int, rows: Int = 24) throws {
    // The functions around posix_openpt are not part of the Glibc module; these are the calls below them.
    let (unlock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    var zero: Int32 = 0
    var index: UInt32 = 0
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0, ioctl(master, unlock, &zero) == 0, ioctl(master, number, &index) == 0 else {
      throw PtyFailure(description: "no pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    path = "/dev/pts/\(index)"
    resize(columns: columns, rows: rows)
  }

  func resize(columns: Int, rows: Int = 24) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = withUnsafeMutablePointer(to: &size) { ioctl(master, UInt(TIOCSWINSZ), $0) }
  }

  /// The terminal reads whole lines and turns Ctrl-C into a signal, as a shell expects to find it.
  var isAsAShellLeftIt: Bool {
    var settings = termios()
    guard tcgetattr(master, &settings) == 0 else { return false }
    let flags = tcflag_t(ICANON | ECHO | ISIG)
    return settings.c_lflag & flags == flags && settings.c_cc.0 == 3
  }
}

/// Starts programs with chosen standard files, in a session of their own and with ordinary signals.
enum PtyChild {
  enum File {
    case open(path: String)
    case existing(Int32)
  }

  /// - Parameter files: for descriptors 0, 1 and 2. A terminal that is opened becomes the controlling one.
  static func spawn(_ program: String, _ arguments: [String], _ environment: [String: String], _ files: [File]) throws
    -> pid_t
  {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (descriptor, file) in files.enumerated() {
      switch file {
      case .open(let path): posix_spawn_file_actions_addopen(&actions, Int32(descriptor), path, O_RDWR, 0)
      case .existing(let other): posix_spawn_file_actions_adddup2(&actions, other, Int32(descriptor))
      }
    }
    // A pipe's other end that leaked into the program would keep the pipe open.
    for descriptor in 3..<256 { posix_spawn_file_actions_addclose(&actions, Int32(descriptor)) }
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    // The Glibc module lacks the name of this one.
    let newSession: Int32 = 0x80
    let flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK) | newSession
    posix_spawnattr_setflags(&attributes, Int16(flags))

    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var pid: pid_t = 0
    let error = posix_spawn(&pid, program, &actions, &attributes, words, settings)
    guard error == 0 else { throw PtyFailure(description: "\(program): \(String(cString: strerror(error)))") }
    return pid
  }

  /// Waits for the end of a program: its exit code, or the signal that ended it as a negative number.
  static func wait(_ pid: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
  }
}
