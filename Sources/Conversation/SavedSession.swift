import Dialog

/// A session as it is stored: names instead of indices, so that it outlives changes of the script.
///
/// JSON-friendly and versioned; made by `Coach.save`, read by `Coach.restore`.
public struct SavedSession: Codable, Hashable, Sendable {
  /// A slot's value, by kind and names.
  public struct SavedValue: Codable, Hashable, Sendable {
    /// `yes_no`, `number`, `choice`, `choices`, `side`, `duration`, `text`, `unsure`, `skipped`, `gave_up`.
    public var kind: String
    public var ids: [String]?
    public var low: Double?
    public var high: Double?
    public var text: String?
  }

  /// An answer with its marks; a mark that is not set is left out.
  public struct SavedAnswer: Codable, Hashable, Sendable {
    public var value: SavedValue
    public var hedged: Bool?
    public var ahead: Bool?
    public var derived: Bool?
    /// Given by asking for a topic.
    public var standing: Bool?
    public var stale: Bool?
    public var active: Bool?
    /// Given at a return after an end, and for that return alone.
    public var visit: Bool?
    /// The state whose question it answered.
    public var asked: String?
  }

  /// A danger sign: when it was raised and, if so, lowered, in seconds since 1970.
  public struct SavedFlag: Codable, Hashable, Sendable {
    public var flag: String
    public var at: Int64
    public var loweredAt: Int64?
  }

  /// Where a walk through the script begins: `start`, `reopened` or `danger`.
  public struct SavedRoot: Codable, Hashable, Sendable {
    public var state: String
    public var kind: String
  }

  /// What a slot held before a turn; nil for nothing.
  public struct SavedChange: Codable, Hashable, Sendable {
    public var slot: String
    public var before: SavedAnswer?
  }

  /// A question of the engine's own that waits.
  public struct SavedPending: Codable, Hashable, Sendable {
    /// `which_value`, `which_slot`, `edit`, `change`, `restart`, `forget`, `withdraw`.
    public var kind: String
    public var values: [SavedValue]?
    public var slots: [String]?
    public var text: String?
  }

  /// A state or a topic that was told in the newest turn.
  public struct SavedTold: Codable, Hashable, Sendable {
    public var state: String?
    public var topic: String?
  }

  /// Version of this form.
  public var version: Int
  /// Digest of the script that the session last ran on.
  public var script: String
  /// The danger questions of that script and the signs that they list, as in `fever general_signs(chest,faint)`.
  public var dangers: String
  public var phase: String
  public var stack: [String]
  public var roots: [SavedRoot]
  public var answers: [String: SavedAnswer]
  public var flags: [SavedFlag]
  public var journal: [[SavedChange]]
  public var pending: SavedPending?
  public var told: [SavedTold]
  public var rung: Int
  public var skipRefused: Bool
  public var noDoubted: Bool
  public var placeWasLost: Bool
  public var askNumber: Int
  public var turns: Int
  public var rev: Int
  public var lastSeconds: Int64

  enum CodingKeys: String, CodingKey {
    case version, script, dangers, phase, stack, roots, answers, flags, journal, pending, told, rung, skipRefused
    case noDoubted, placeWasLost, askNumber, turns, rev, lastSeconds
  }
}
