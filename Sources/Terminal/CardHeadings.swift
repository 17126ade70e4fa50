import Dialog

/// What the parts of a card are called: the author's words.
public struct CardHeadings: Hashable, Sendable {
  public var setup: String
  public var dose: String
  public var easier: String
  public var harder: String
  public var faults: String
  public var stop: String

  /// A word that the script lacks is called by its key.
  public init(_ house: House) {
    func word(_ key: House.Word) -> String { house.words[key] ?? key.rawValue }
    setup = word(.setup)
    dose = word(.dose)
    easier = word(.easier)
    harder = word(.harder)
    faults = word(.faults)
    stop = word(.stop)
  }
}
