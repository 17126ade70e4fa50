import Conversation

/// A turn that is longer than the window, shown window by window: a plain value that says what comes next.
///
/// A page ends between two messages where it can; a message that is longer than a window is parted at a gap of its own.
struct Pager: Hashable, Sendable {
  /// What one call of `next` gave.
  struct Page: Hashable, Sendable {
    var lines: [Line]
    /// The messages that are now shown to their end.
    var finished: [Said]
  }

  /// Fewer rows than this are no window to page in.
  static let fewestRows = 7
  /// Rows that the prompt takes, with the blank line above it and one for what is being typed.
  static let kept = 3

  private var rest: ArraySlice<Said>
  /// Lines of the first message that were shown already.
  private var shown = 0
  /// The width they were laid out for: after a change of the window their number says nothing.
  private var width = 0

  /// - Parameter messages: what is to be shown.
  init(_ messages: [Said] = []) { rest = messages[...] }

  var isEmpty: Bool { rest.isEmpty }

  /// The part of a message that was shown so far, its rest being on the next page; nil when the window has changed, so
  /// that the message begins anew.
  func begun(_ layout: Layout) -> [Line]? {
    guard shown > 0, let message = rest.first else { return [] }
    return layout.manner.width == width ? Array(layout.lines(for: message).prefix(shown)) : nil
  }

  /// What fills the next window.
  ///
  /// - Parameter rows: of the window; nil where all of the rest is wanted at once.
  mutating func next(rows: Int?, _ layout: Layout) -> Page {
    if width != layout.manner.width { shown = 0 }
    width = layout.manner.width
    let room = rows.map { max($0, Self.fewestRows) - Self.kept } ?? Int.max
    var page = Page(lines: [], finished: [])
    while let message = rest.first {
      let all = layout.lines(for: message)
      let lines = all.dropFirst(shown)
      let gap = page.lines.isEmpty || lines.isEmpty ? 0 : 1
      if page.lines.count + gap + lines.count <= room {
        if gap > 0 { page.lines.append(.blank) }
        page.lines += lines
        page.finished.append(message)
        rest.removeFirst()
        shown = 0
      } else {
        // A message that needs several pages anyway begins where half a page is free.
        let free = room - page.lines.count - gap
        guard lines.count > room, free >= room / 2 else { break }
        let end = Self.breakingPoint(lines, free)
        page.lines += (gap > 0 ? [.blank] : []) + lines[..<end]
        shown = end
        break
      }
    }
    return page
  }

  /// Where to end a page within a message: behind the last gap of its second half, else where the window ends.
  private static func breakingPoint(_ lines: ArraySlice<Line>, _ room: Int) -> Int {
    let end = lines.startIndex + room
    let middle = lines.startIndex + room / 2
    guard let gap = lines[middle..<end].lastIndex(where: \.isGap) else { return end }
    return gap + 1
  }
}

extension Line {
  /// Nothing stands on it, apart from the frame of a card.
  var isGap: Bool {
    pieces.allSatisfy { $0.text.allSatisfy { $0 == " " || $0 == "│" || $0 == "┃" } }
  }
}
