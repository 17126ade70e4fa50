import Dialog
import Understanding

public struct SavedSession: Codable, Hashable, Sendable {
  public var version: Int
}

public struct Session: Hashable, Sendable {
  public internal(set) var rev: Int = 0
  public internal(set) var lastSeconds: Int64 = 0
  public var isOpen: Bool { false }
  public var hasEnded: Bool { false }
}

public struct Coach: Sendable {
  public let script: Script
  public let interpreter: Interpreter
  public init(_ script: Script) {
    self.script = script
    interpreter = Interpreter(script)
  }
  public var states: [StateName] { [] }
  public func newSession() -> Session { Session() }
  public func respond(to input: Input, in session: inout Session, now: LocalTime) -> Turn { Turn() }
  public func openQuestion(of session: Session) -> Said? { nil }
  public func save(_ session: Session) -> SavedSession { SavedSession(version: 1) }
  public func restore(_ saved: SavedSession) -> Session { Session() }
  public func describe(_ value: Value, slot: Int) -> String { "" }
  public func value(of slot: Int, in session: Session) -> Value? { nil }
}
