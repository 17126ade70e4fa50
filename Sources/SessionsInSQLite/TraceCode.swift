import Sessions

/// Traces of a forgotten session as bytes: 24 a trace (id, body, at), each number little-endian.
enum TraceCode {
  static func bytes(of traces: [Forgotten.Trace]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(traces.count * 24)
    for trace in traces {
      for number in [trace.id, trace.body, UInt64(bitPattern: trace.at)] {
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
      }
    }
    return bytes
  }

  /// Bytes at the end that make no whole trace are left out.
  static func traces(of bytes: [UInt8]) -> [Forgotten.Trace] {
    func number(_ start: Int) -> UInt64 {
      bytes[start..<start + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    return (0..<bytes.count / 24).map { index in
      let start = index * 24
      return Forgotten.Trace(
        id: number(start), body: number(start + 8), at: Int64(bitPattern: number(start + 16)))
    }
  }
}
