extension SavedSession {
  /// Reads JSON of any version up to the newest, and brings it to the newest.
  ///
  /// - Throws: a `DecodingError`, or a `RestoreError` for a version that is not known.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let version = try fields.decode(Int.self, forKey: .version)
    guard version <= SavedForms.newest else { throw RestoreError.newerVersion(version) }
    self.init(
      version: version,
      script: try fields.decode(String.self, forKey: .script),
      dangers: try version < 2 ? "" : fields.decode(String.self, forKey: .dangers),
      phase: try fields.decode(String.self, forKey: .phase),
      stack: try fields.decode([String].self, forKey: .stack),
      roots: try fields.decode([SavedRoot].self, forKey: .roots),
      answers: try fields.decode([String: SavedAnswer].self, forKey: .answers),
      flags: try fields.decode([SavedFlag].self, forKey: .flags),
      journal: try fields.decode([[SavedChange]].self, forKey: .journal),
      pending: try fields.decodeIfPresent(SavedPending.self, forKey: .pending),
      told: try fields.decode([SavedTold].self, forKey: .told),
      rung: try fields.decode(Int.self, forKey: .rung),
      skipRefused: try fields.decode(Bool.self, forKey: .skipRefused),
      noDoubted: try fields.decode(Bool.self, forKey: .noDoubted),
      placeWasLost: try fields.decode(Bool.self, forKey: .placeWasLost),
      askNumber: try fields.decode(Int.self, forKey: .askNumber),
      turns: try fields.decode(Int.self, forKey: .turns),
      rev: try fields.decode(Int.self, forKey: .rev),
      lastSeconds: try fields.decode(Int64.self, forKey: .lastSeconds))
    self = try SavedForms.bringUpToDate(self)
  }
}
