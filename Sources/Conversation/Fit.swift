import Dialog

/// How a saved session fits the script that it meets.
public struct Fit: Hashable, Sendable {
  public enum Place: Hashable, Sendable {
    /// Nobody has answered anything yet.
    case new
    /// Goes on where it stood (also where that was renamed).
    case same
    /// The state is gone: goes on at another one, or comes to an end.
    case fallsBack(lost: String, to: String)
    /// Goes back to a question that has to be asked anew.
    case asksAnew(at: String)
    case ended
  }

  /// A question that has to be asked anew.
  public struct Anew: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      case newDangerQuestion
      /// A list of danger signs has got longer.
      case newDangerSign
      /// The answer is of a kind, or a choice, that the slot does not have any more.
      case answerNoLongerFits
    }
    /// Name of the slot.
    public var slot: String
    public var reason: Reason

    public init(slot: String, reason: Reason) {
      self.slot = slot
      self.reason = reason
    }
  }

  public var place: Place
  /// What leads back in `asksAnew`, in the order of the script; empty elsewhere.
  public var anew: [Anew]

  public init(place: Place, anew: [Anew]) {
    self.place = place
    self.anew = anew
  }
}

extension Coach {
  /// How a saved session would go on with this script.
  ///
  /// - Throws: where `restore` would.
  public func fit(of saved: SavedSession) throws(RestoreError) -> Fit { try restoring(saved).fit }
}
