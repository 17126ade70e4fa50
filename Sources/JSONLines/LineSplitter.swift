/// Cuts a stream of bytes into lines at LF, in linear time and bounded memory.
///
/// A CR before the LF belongs to the line's end. What is longer than the limit is not kept: its line is reported as
/// too long once its end has come.
public struct LineSplitter {
  /// Bytes of a line that has begun in an earlier chunk.
  private var begun: [UInt8] = []
  private var isTooLong = false
  private let limit: Int

  /// - Parameter limit: bytes that a line may have, its end not counted.
  public init(limit: Int = Limits.line) { self.limit = limit }

  /// Calls `line` for every line that ends in `chunk`, in order, with nil for a line that was too long.
  public mutating func feed(_ chunk: Span<UInt8>, _ line: (Span<UInt8>?) -> Void) {
    chunk.withUnsafeBufferPointer { bytes in
      var rest = bytes[...]
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let part = UnsafeBufferPointer(rebasing: rest[..<end])
        if begun.isEmpty && !isTooLong {
          emit(part.span, line)
        } else {
          keep(part)
          emitBegun(line)
        }
        rest = rest[(end + 1)...]
      }
      keep(UnsafeBufferPointer(rebasing: rest))
    }
  }

  /// The end of the stream: a last line without LF is a line like any other.
  public mutating func finish(_ line: (Span<UInt8>?) -> Void) {
    if !begun.isEmpty || isTooLong { emitBegun(line) }
  }

  private mutating func keep(_ part: UnsafeBufferPointer<UInt8>) {
    guard !isTooLong else { return }
    // One more than the limit, for a CR.
    if begun.count + part.count > limit + 1 {
      isTooLong = true
      begun.removeAll()
    } else {
      begun.append(contentsOf: part)
    }
  }

  private mutating func emitBegun(_ line: (Span<UInt8>?) -> Void) {
    if isTooLong { line(nil) } else { emit(begun.span, line) }
    isTooLong = false
    begun.removeAll(keepingCapacity: true)
  }

  private func emit(_ whole: Span<UInt8>, _ line: (Span<UInt8>?) -> Void) {
    let hasReturn = whole.count > 0 && whole[whole.count - 1] == UInt8(ascii: "\r")
    let length = hasReturn ? whole.count - 1 : whole.count
    line(length > limit ? nil : whole.extracting(0..<length))
  }
}
