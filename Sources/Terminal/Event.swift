/// What a person did at the keyboard, or what came through a pipe.
public enum Event: Hashable, Sendable {
  /// A line, cleaned of control characters.
  case line(String)
  /// A line that was typed before the open question was shown.
  case lineAhead(String)
  /// A line that is longer than a message may be. None of it is used.
  case tooLong
  /// Ctrl-C on an empty line.
  case interrupt
  /// Ctrl-C while something was being typed, which is dropped.
  case cleared
  /// Ctrl-D, or the end of a file.
  case end
  /// Ctrl-L, or a window of another width.
  case redraw

  /// Most Unicode scalars that one message may have.
  public static let limit = 8_192

  /// A line as it was typed, with or without the carriage return that some systems put before the line end.
  public init(typed line: String) {
    var line = line
    if line.unicodeScalars.last == "\r" { line.unicodeScalars.removeLast() }
    self = line.unicodeScalars.count > Self.limit ? .tooLong : .line(cleaned(line))
  }
}
