import Dialog

/// What the readers need to know of a slot and of the question that fills it.
struct SlotContext: Sendable {
  var index: Int
  var slot: Slot
  /// The question proposes something ("Shall we go on?"): "great" is a yes.
  var isProposal = false
  /// The question asks whether something is right: "correct" is a yes.
  var isClaim = false
  /// Stems of the words that the question asks about; saying them again answers it ("swollen", "a fever").
  var askedSymbols: Set<Int32> = []
  /// Stems of the things that the answer belongs to, from the question and the slot's phrases: "knee", "leg".
  var cueSymbols: Set<Int32> = []
  /// What the words of a yes/no question mean beside the question itself.
  var frame = QuestionFrame()

  /// - Parameter questions: every wording of every question that fills the slot.
  init(_ index: Int, _ slot: Slot, asked questions: [Text], _ vocabulary: Vocabulary) {
    self.index = index
    self.slot = slot
    for text in questions.map(\.source) {
      let view = MessageView(heard: vocabulary.hear(text), vocabulary: vocabulary)
      isProposal = isProposal || Self.proposes(view)
      isClaim = isClaim || view.tokens.indices.contains { Self.checks(view, at: $0) }
      askedSymbols.formUnion(Self.content(view) { !Self.isOwned(view, $0) && !Self.isAmount(view, $0) })
      cueSymbols.formUnion(Self.content(view))
      if case .yesNo = slot.kind { frame.add(view) { Self.isOwned(view, $0) } }
    }
    frame.settle()
    for text in slot.phrases + [slot.label] {
      cueSymbols.formUnion(Self.content(MessageView(heard: vocabulary.hear(text), vocabulary: vocabulary)))
    }
  }

  /// A yes/no question that proposes something and belongs to no script.
  init(proposal slot: Slot) {
    index = -1
    self.slot = slot
    isProposal = true
  }

  private static func content(_ view: MessageView, where counts: (Int) -> Bool = { _ in true }) -> [Int32] {
    view.tokens.indices
      .filter { !view.has(.stop, at: $0) && !view.isOne(of: "left right both", at: $0) && counts($0) }
      .map { view.tokens[$0].symbol }.filter { $0 != 0 }
  }

  /// "Your knee", "the pain", "this lamp": what the question takes for granted.
  private static func isOwned(_ view: MessageView, _ index: Int) -> Bool {
    view.isOne(of: "your the my this", at: index - 1)
  }

  /// "In the past 6 weeks": saying a time again says nothing about what happened in it.
  private static func isAmount(_ view: MessageView, _ index: Int) -> Bool {
    view.tokens[index].value != nil || view.lexeme(index).unitDays > 0
  }

  private static func proposes(_ view: MessageView) -> Bool {
    view.tokens.indices.contains { index in
      (view.isOne(of: "shall may can should could", at: index) && view.isOne(of: "we i", at: index + 1))
        || (view.isOne(of: "ready happy willing", at: index) && view.heard.asks)
        || (view.isOne(of: "okay ok", at: index) && view.heard.asks
          && view.isOne(of: "you it that this is for with if to", at: index == 0 ? 1 : index - 1))
        || (view.isOne(of: "would", at: 0) && view.isOne(of: "help suit work", at: index))
        || (view.isOne(of: "you", at: index) && view.isOne(of: "like want agree accept", at: index + 1))
    }
  }

  private static func checks(_ view: MessageView, at index: Int) -> Bool {
    view.isOne(of: "right correct true", at: index) && view.isOne(of: "that this it all everything", at: index - 1)
  }
}
