import CReadline
import Conversation

/// Shows the conversation in a window (or in a pipe, which is a window without an end): page by page where a turn is
/// longer than it, and anew where its width has changed.
struct Window {
  let screen: Screen
  /// For the window as it was at first; `current` is for the window as it is now.
  private var layout: Layout
  /// Finds the files of pictures.
  private let pictures: PictureShelf
  /// A person sits before it and presses keys.
  let isTerminal: Bool
  private var backlog = Backlog()
  private var pager = Pager()

  init(screen: Screen, layout: Layout, pictures: PictureShelf, isTerminal: Bool) {
    self.screen = screen
    self.layout = layout
    self.pictures = pictures
    self.isTerminal = isTerminal
  }

  /// Something is still to be shown.
  var hasMore: Bool { !pager.isEmpty }

  /// Columns of the window, 0 where it has none.
  var columns: Int { Int(kc_width()) }

  /// The layout for the window as it is now: people resize it while they talk.
  var current: Layout {
    let columns = columns
    guard columns > 0 else { return layout }
    var layout = layout
    layout.manner.setWidth(columns)
    return layout
  }

  /// Shows messages: their first page, or all at once where nobody could ask for the next.
  mutating func say(_ messages: [Said], inPages: Bool = true) throws(Screen.Failure) {
    pictures.fetch(for: messages, into: &layout.pictures)
    pager = Pager(messages)
    try showPage(rows: inPages && !messages.contains(where: \.isAlarm) ? rows : nil)
  }

  /// Shows the next page of what was begun.
  mutating func sayMore() throws(Screen.Failure) {
    // The prompt was answered by a bare Enter and is of no use in the conversation.
    if screen.manner.isLively { try screen.takeBackLine() }
    try showPage(rows: rows)
  }

  /// Shows all that was begun.
  mutating func sayRest() throws(Screen.Failure) { try showPage(rows: nil) }

  /// Shows what the program itself has to say.
  mutating func say(_ notice: Host.Notice) throws(Screen.Failure) {
    try show(.aside(notice.text))
  }

  /// Takes note of what a person wrote; shows it where it was not typed into the window.
  mutating func hear(_ text: String, isShown: Bool) throws(Screen.Failure) {
    if isShown { backlog.add(.typed(text)) } else { try show(.typed(text)) }
  }

  /// A blank line below what was typed.
  func leaveRoom() throws(Screen.Failure) {
    if isTerminal { try screen.show([.blank]) }
  }

  /// Fills the window anew, as far as it goes back. False where the screen can't be cleared.
  mutating func redraw() throws(Screen.Failure) -> Bool {
    guard screen.manner.isLively else { return false }
    let layout = current
    let begun = pager.begun(layout)
    let room = max(Int(kc_height()) - Pager.kept, Pager.fewestRows)
    try screen.clear()
    let part = (begun ?? []).suffix(room)
    try screen.show(backlog.lines(filling: room - part.count, layout))
    try screen.show(Array(part))
    if begun == nil { try showPage(rows: rows) }
    return true
  }

  /// Rows to page by: none where escape sequences are not wanted, since whoever listens to a screen reader or keeps a
  /// log wants all of it.
  private var rows: Int? {
    let rows = Int(kc_height())
    return isTerminal && screen.manner.isLively && rows >= Pager.fewestRows ? rows : nil
  }

  private mutating func showPage(rows: Int?) throws(Screen.Failure) {
    let page = pager.next(rows: rows, current)
    if !page.finished.isEmpty { backlog.add(.said(page.finished)) }
    // The frame of a card that goes on has no gap in it.
    let isCut = pager.begun(current)?.isEmpty == false
    if !page.lines.isEmpty { try screen.show(page.lines + (isCut ? [] : [.blank])) }
  }

  private mutating func show(_ block: Backlog.Block) throws(Screen.Failure) {
    backlog.add(block)
    try screen.show(current.lines(for: block) + [.blank])
  }
}

extension Said {
  /// Not to be read page by page: what to do now has to stand there at once.
  var isAlarm: Bool {
    if case .card(let card) = body { card.kind == .emergency } else { false }
  }
}
