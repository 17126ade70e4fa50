/// The value of a slot: an answer of the slot's kind, or the honest lack of one.
public enum Value: Hashable, Sendable {
  case yesNo(Bool)
  /// A scale or number; both ends are equal unless the person gave a range.
  case number(Span)
  /// Index into the slot's choices.
  case choice(Int)
  case choices(ChoiceSet)
  case side(Side)
  /// Days; both ends are equal unless the person gave a range.
  case duration(Span)
  case text(String)
  /// "Not sure": an answer of its own, never "no".
  case unsure
  /// The person declined to answer.
  case skipped
  /// Nothing was understood to the end of the retry ladder.
  case gaveUp

  /// False for skipped and gave-up: nothing is known then.
  public var isAnswer: Bool {
    switch self {
    case .skipped, .gaveUp: false
    default: true
    }
  }
}

/// Which of a pair.
public enum Side: String, Hashable, Sendable, CaseIterable { case left, right, both }

/// A number, or the two ends of a range ("six or seven").
public struct Span: Hashable, Sendable {
  public var low: Double
  public var high: Double

  public init(_ value: Double) { self.init(value, value) }

  public init(_ low: Double, _ high: Double) {
    self.low = Swift.min(low, high)
    self.high = Swift.max(low, high)
  }
}

/// A set of choices of one slot, by index; at most 32.
public struct ChoiceSet: OptionSet, Hashable, Sendable {
  public var rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public init(index: Int) { rawValue = 1 << UInt32(index) }
  /// Whether the choice with this index is in the set.
  public func contains(index: Int) -> Bool { rawValue & (1 << UInt32(index)) != 0 }
  public var indices: [Int] { (0..<32).filter { contains(index: $0) } }
}
