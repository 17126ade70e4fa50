/// Why a store can't be used now.
public struct StoreFailure: Error, Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// Another process holds it for too long.
    case busy
    case full
    case readOnly
    /// It can't be opened or read, or its folder can't be made.
    case unreachable
    /// Its bytes are no store's.
    case damaged
    /// A newer program made it.
    case newer
  }

  public var kind: Kind
  /// For whoever runs the program: what is wrong and what to do, in one or two sentences. Nothing about a person.
  public var message: String

  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}
