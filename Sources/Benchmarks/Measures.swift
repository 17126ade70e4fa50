import Foundation

/// What was measured of one program.
struct Measures {
  var linesPerSecond = 0.0
  var usage = Child.Usage(seconds: 0, busy: 0, peak: 0)
  /// Nanoseconds of a request with no other in flight, sorted.
  var waits: [UInt64] = []
  /// Nanoseconds from the start of the program to its first answer, sorted.
  var starts: [UInt64] = []

  /// All lines from a file to nowhere: how many a second.
  mutating func measureThroughput(_ command: [String], file: String, lines: Int) throws {
    let input = open(file, O_RDONLY)
    let output = open("/dev/null", O_WRONLY)
    guard input >= 0, output >= 0 else { throw Child.Failure(message: "\(file) can't be read") }
    let child = try Child(command, input: input, output: output)
    close(input)
    close(output)
    usage = try child.wait()
    linesPerSecond = Double(lines) / usage.seconds
  }

  /// One line after the other through pipes, the next only after the answer to the last.
  mutating func measureLatency(_ command: [String], _ lines: [ArraySlice<UInt8>]) throws {
    let talk = try Talk(command)
    for line in lines {
      let began = nanoseconds()
      try talk.ask(line)
      waits.append(nanoseconds() - began)
    }
    try talk.end()
    // The first answers wait for the program to start.
    waits.removeFirst(min(1000, waits.count / 10))
    waits.sort()
  }

  /// The time from start to first answer, a few times over.
  mutating func measureStart(_ command: [String], _ line: ArraySlice<UInt8>, times: Int = 21) throws {
    for _ in 0..<times {
      let began = nanoseconds()
      let talk = try Talk(command)
      try talk.ask(line)
      starts.append(nanoseconds() - began)
      try talk.end()
    }
    starts.sort()
  }

  static func quantile(_ sorted: [UInt64], _ share: Double) -> Double {
    guard !sorted.isEmpty else { return .nan }
    return Double(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
  }
}

/// A program at the other end of two pipes.
struct Talk {
  private let child: Child
  private let input: Int32
  private let output: Int32

  init(_ command: [String]) throws {
    var (to, from): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard pipe(&to) == 0, pipe(&from) == 0 else { throw Child.Failure(message: "no pipes left") }
    child = try Child(command, input: to[0], output: from[1], closing: [to[1], from[0]])
    close(to[0])
    close(from[1])
    input = to[1]
    output = from[0]
  }

  /// Sends a line and reads its answer.
  func ask(_ line: ArraySlice<UInt8>) throws {
    let sent = line.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
    guard sent == line.count else { throw Child.Failure(message: "a line was not taken") }
    var isWhole = false
    while !isWhole {
      isWhole = try withUnsafeTemporaryAllocation(byteCount: 1 << 17, alignment: 1) { buffer in
        let count = read(output, buffer.baseAddress, buffer.count)
        guard count > 0 else { throw Child.Failure(message: "a program ended before it answered") }
        return buffer[count - 1] == UInt8(ascii: "\n")
      }
    }
  }

  func end() throws {
    close(input)
    _ = try child.wait()
    close(output)
  }
}
