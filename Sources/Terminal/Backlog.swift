import Conversation

/// The end of the conversation as it was shown, to draw the window anew. Bounded: what scrolled away long ago is the
/// terminal's to keep.
struct Backlog: Hashable, Sendable {
  /// Something that was shown.
  enum Block: Hashable, Sendable {
    case said([Said])
    case typed(String)
    case aside(String)
  }

  /// More than any window shows: a block takes two rows at least.
  private static let most = 200

  private var blocks: [Block] = []

  mutating func add(_ block: Block) {
    blocks.append(block)
    if blocks.count >= 2 * Self.most { blocks.removeFirst(Self.most) }
  }

  /// The last lines of the conversation, laid out anew, as many as fit. A block is followed by a blank line.
  ///
  /// - Parameter rows: that may be filled.
  func lines(filling rows: Int, _ layout: Layout) -> [Line] {
    var lines: [Line] = []
    for block in blocks.reversed() where lines.count < rows {
      let block = layout.lines(for: block)
      if !block.isEmpty { lines = block + [.blank] + lines }
    }
    return lines.suffix(rows)
  }
}

extension Layout {
  /// One block of the backlog.
  func lines(for block: Backlog.Block) -> [Line] {
    switch block {
    case .said(let messages): lines(for: messages)
    case .typed(let text): lines(forTyped: text)
    case .aside(let text): lines(forAside: text)
    }
  }
}
