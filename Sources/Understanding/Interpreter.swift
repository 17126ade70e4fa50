import Dialog

public struct Reading: Hashable, Sendable {
  public var value: Value
  public var hedged: Bool
  public init(value: Value, hedged: Bool = false) {
    self.value = value
    self.hedged = hedged
  }
}

public enum ReadOutcome: Hashable, Sendable {
  case understood(Reading)
  case oneOf([Value])
  case outOfRange
  case unsureNotAllowed
  case nothing
}

public struct AheadReading: Hashable, Sendable {
  public var slot: Int
  public var reading: Reading
  public init(slot: Int, reading: Reading) {
    self.slot = slot
    self.reading = reading
  }
}

public struct Correction: Sendable {
  public var slot: Int?
  public var rest: Heard
  public init(slot: Int?, rest: Heard) {
    self.slot = slot
    self.rest = rest
  }
}

public struct Sighting: Hashable, Sendable {
  public var flag: Int
  public init(flag: Int) { self.flag = flag }
}

public struct Heard: Sendable {
  public let raw: String
  public var isBlank: Bool { raw.allSatisfy(\.isWhitespace) }
}

public struct Interpreter: Sendable {
  public init(_ script: Script) {}
  public func hear(_ text: String) -> Heard { Heard(raw: text) }
  public func exactOption(_ heard: Heard, slot: Int) -> Value? { nil }
  public func sightings(_ heard: Heard) -> [Sighting] { [] }
  public func command(_ heard: Heard) -> Command.Name? { nil }
  public func topic(_ heard: Heard) -> Int? { nil }
  public func read(_ heard: Heard, slot: Int, now: LocalTime) -> ReadOutcome { .nothing }
  public func ahead(_ heard: Heard, now: LocalTime) -> [AheadReading] { [] }
  public func yesNo(_ heard: Heard) -> Bool? { nil }
  public func correction(_ heard: Heard) -> Correction? { nil }
}
