import Dialog

/// What a reader made of an answer. A hedged one ("probably", "not really") keeps its value; the engine decides
/// whether that is firm enough.
public struct Reading: Hashable, Sendable {
  public var value: Value
  public var hedged: Bool

  public init(value: Value, hedged: Bool = false) {
    self.value = value
    self.hedged = hedged
  }
}

/// What became of a message as an answer to one slot.
public enum ReadOutcome: Hashable, Sendable {
  case understood(Reading)
  /// Two or more candidates and no preference: ask which.
  case oneOf([Value])
  /// A number, but not within the scale or the bounds.
  case outOfRange
  /// "Not sure", where the slot does not allow it.
  case unsureNotAllowed
  case nothing
}

/// An answer to a question that has not been asked yet.
public struct AheadReading: Hashable, Sendable {
  /// Index into `script.slots`.
  public var slot: Int
  public var reading: Reading

  public init(slot: Int, reading: Reading) {
    self.slot = slot
    self.reading = reading
  }
}

/// "Actually it's the left", "change my age to 43": what was named, and what is left to be read as the new answer.
public struct Correction: Sendable {
  /// The slot that the person named, if any: an index into `script.slots`.
  public var slot: Int?
  /// The words after the opening; blank when nothing follows.
  public var rest: Heard
  /// Something was said before the opening: "a bit better, actually the same" may only correct itself.
  public var isWithin: Bool

  public init(slot: Int?, rest: Heard, isWithin: Bool = false) {
    self.slot = slot
    self.rest = rest
    self.isWithin = isWithin
  }
}

/// A danger sign that the message reports.
public struct Sighting: Hashable, Sendable {
  /// Index into `script.flags`.
  public var flag: Int

  public init(flag: Int) { self.flag = flag }
}
