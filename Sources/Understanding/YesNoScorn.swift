/// Answers that pour scorn on what was claimed: "complete rubbish", "what a load of tosh".
extension YesNoReader {
  /// Nothing but a word of scorn and what may stand around it in its part: "my knee is rubbish" is none.
  func scoffs(from start: Int) -> Bool {
    guard view.tiles([.yes, .claimTrue]).isEmpty else { return false }
    return (start..<view.count).contains { index in
      guard isScorn(index) else { return false }
      var first = index
      while first > start, view.before(first) < .comma {
        guard isFrame(first - 1) else { return false }
        first -= 1
      }
      var last = index
      while !view.ends(after: last) {
        guard
          view.isOne(of: "mate lol tbh that it is sorry pal bro honestly and all love coach man", at: last + 1)
            || isScorn(last + 1)
        else { return false }
        last += 1
      }
      return true
    }
  }

  private func isScorn(_ index: Int) -> Bool {
    view.isOne(
      of: """
        rubbish nonsense bollocks bullshit bs bull crap garbage tosh codswallop baloney balderdash poppycock drivel \
        hogwash horseshit twaddle tripe piffle claptrap cobblers hooey malarkey gibberish pish bunkum bunk shite shit \
        bilge trash pants daft silly stupid ridiculous ludicrous laughable absurd mental bonkers bollox bollards
        """, at: index)
  }

  private func isFrame(_ index: Int) -> Bool {
    view.isOne(
      of: """
        that it is this what a an of load loads lot bunch pile heap total totally complete completely utter utterly \
        absolute absolutely absolutly pure such sheer oh well sorry no nope you talk talking are all right just stuff and \
        old proper bloody fucking effing flipping so really nah lol honestly mate plain
        """, at: index)
  }
}
