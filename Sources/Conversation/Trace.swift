import Dialog

/// What a turn did inside: for tests, coverage and logs, never for a person.
public struct Trace: Hashable, Sendable {
  /// How the input was taken.
  public enum Reading: Hashable, Sendable {
    case none
    case option, answer
    case command(Command.Name)
    case topic(Int)
    case correction, flag, clarification
    /// Rung of the retry ladder, from 1.
    case retry(Int)
    case gaveUp
  }

  public var reading: Reading
  /// Indices into `Coach.states`, in the order in which they were entered.
  public var entered: [Int]
  /// Slots whose value changed, by index into the script's slots, in order; nil for a value that was dropped.
  public var changed: [SlotChange]
  /// Flags newly raised, by index into the script's flags.
  public var raised: [Int]
  /// Flags that were closed.
  public var lowered: [Int]
  /// The state where the script went in circles or had no way on (its author's mistake); the person was told.
  public var stuckAt: Int?

  public init(
    reading: Reading = .none, entered: [Int] = [], changed: [SlotChange] = [], raised: [Int] = [], lowered: [Int] = []
  ) {
    self.reading = reading
    self.entered = entered
    self.changed = changed
    self.raised = raised
    self.lowered = lowered
  }
}

/// A slot that got, changed or lost its value.
public struct SlotChange: Hashable, Sendable {
  public var slot: Int
  public var value: Value?

  public init(slot: Int, value: Value?) {
    self.slot = slot
    self.value = value
  }
}
