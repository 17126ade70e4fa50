/// Answers that deny a word of the question and then tell of the thing itself: "no fall as such, but I knocked it".
extension YesNoReader {
  func besideDenied(from start: Int) -> Polarity? {
    guard !context.isProposal, !context.isClaim, !context.askedSymbols.isEmpty, !view.isUnsure,
      let turn = (start + 1..<max(start + 1, view.count - 1)).first(where: { turns(at: $0) })
    else { return nil }
    let denied = start..<turn
    guard denied.contains(where: { view.has(.negator, at: $0) }) else { return nil }
    let isSoft = denied.contains {
      view.isOne(of: "such much exactly really quite fully properly technically actually strictly se", at: $0)
    }
    let isOfNoun = denied.contains {
      view.isOne(of: "no", at: $0) && $0 + 1 < turn && view.before($0 + 1) == .space
        && !view.has([.firstPerson, .thirdPerson, .stop, .soft, .negator], at: $0 + 1)
    }
    // "Not a fall, no, but I banged it".
    let isOfAsked =
      denied.contains { view.isOne(of: "not", at: $0) }
      && denied.contains { context.askedSymbols.contains(view.tokens[$0].symbol) }
    guard
      isSoft || isOfAsked && view.has(.contrast, at: turn)
        || isOfNoun && (view.has(.contrast, at: turn) || view.isOne(of: "just only more", at: turn)),
      !(turn..<view.count).contains(where: {
        view.has(.negator, at: $0) || view.isOne(of: "nothing none hardly barely", at: $0)
      }),
      AnswerEvidence(view: view, context: context, start: turn).tells
    else { return nil }
    return .yes
  }

  /// "But", "more", or a comma after words such as "not as such".
  private func turns(at index: Int) -> Bool {
    view.has(.contrast, at: index) || view.before(index) >= .comma
      || view.isOne(of: "more", at: index) && view.has(.firstPerson, at: index + 1)
  }
}
