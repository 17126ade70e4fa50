/// Puts the bytes of a pipe or file together to lines, in bounded memory.
///
/// LF ends a line (CRLF too). Bytes that are not UTF-8 become U+FFFD. Of a line that is too long only its length class
/// is kept, so a line of any size costs no more than the longest message.
public struct LineAssembler: Sendable {
  private var line: [UInt8] = []
  private var isOverlong = false

  /// No scalar takes more than four bytes, and each wrong byte (or run of up to three) is a scalar of its own.
  private static let most = Event.limit * 4 + 1

  public init() {}

  /// The lines that these bytes complete.
  public mutating func take(_ bytes: ArraySlice<UInt8>) -> [Event] {
    var events: [Event] = []
    var rest = bytes
    while let end = rest.firstIndex(of: 0x0A) {
      keep(rest[..<end])
      events.append(finishedLine())
      rest = rest[(end + 1)...]
    }
    keep(rest)
    return events
  }

  /// The last line, where it has no line end.
  public mutating func finish() -> Event? {
    line.isEmpty && !isOverlong ? nil : finishedLine()
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    guard !isOverlong else { return }
    if line.count + bytes.count > Self.most {
      isOverlong = true
      line = []
    } else {
      line += bytes
    }
  }

  private mutating func finishedLine() -> Event {
    defer {
      line.removeAll(keepingCapacity: true)
      isOverlong = false
    }
    return isOverlong ? .tooLong : Event(typed: String(decoding: line, as: UTF8.self))
  }
}
