import Dialog

extension MessageView {
  /// "Not sure", "dunno", "no idea": an honest lack of an answer.
  var isUnsure: Bool { tiles([.unsure, .hedge]).contains { $0.sense == .unsure } || housePhrase == .notSure }

  /// The engine's own word that is the whole message.
  var housePhrase: House.Word? {
    for match in heard.matches where match.start == 0 && Int(match.end) == count {
      if case .house(let word) = vocabulary.owners[Int(match.phrase)] { return word }
    }
    return nil
  }

  func unsureOutcome(_ slot: Slot) -> ReadOutcome {
    slot.unsure ? .understood(Reading(value: .unsure)) : .unsureNotAllowed
  }
}
