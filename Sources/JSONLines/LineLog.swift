/// Lines that may have to be answered again.
struct LineLog: Sendable {
  private struct Line {
    /// Where it ends in the bytes; nil for one that was too long to keep.
    var end: Int?
    var clock: Int64
  }

  private var bytes: [UInt8] = []
  private var lines: [Line] = []

  var count: Int { lines.count }
  var isEmpty: Bool { lines.isEmpty }
  /// When the newest line was read.
  var clock: Int64 { lines.last?.clock ?? 0 }

  mutating func add(_ line: Span<UInt8>?, at clock: Int64) {
    line?.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    lines.append(Line(end: line == nil ? nil : bytes.count, clock: clock))
  }

  /// Passes lines on, from one on, as long as `answer` wants more.
  ///
  /// - Returns: the number of the first line that was not passed on.
  func replay(from first: Int, _ answer: (Span<UInt8>?, Int64) -> Bool) -> Int {
    var start = lines[..<first].last { $0.end != nil }?.end ?? 0
    for index in first..<lines.count {
      var wantsMore: Bool
      if let end = lines[index].end {
        wantsMore = answer(bytes.span.extracting(start..<end), lines[index].clock)
        start = end
      } else {
        wantsMore = answer(nil, lines[index].clock)
      }
      if !wantsMore { return index + 1 }
    }
    return lines.count
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
  }
}
