/// A moment and the offset of the person's clock from UTC: all that a pure function needs of time.
///
/// The rim (terminal, protocol) finds the offset from a time zone; nothing inside reads a clock.
public struct LocalTime: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int64
  /// Seconds east of UTC.
  public var utcOffset: Int32

  public init(seconds: Int64, utcOffset: Int32 = 0) {
    self.seconds = seconds
    self.utcOffset = utcOffset
  }
}
