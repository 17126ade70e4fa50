import Foundation
import Glibc
import Testing

/// What a window does to the conversation in it: its size, its changes, Ctrl-L.
@Suite("Chat in a window", .serialized, .timeLimit(.minutes(5)))
struct ChatWindowTests {
  private static let prompt = "\u{1B}[1;32m>\u{1B}[0m "
  private static let more = "\u{1B}[2m[Enter for more]\u{1B}[0m "
  private static let clear = "\u{1B}[H\u{1B}[2J"

  /// At the question for a name: what follows it is longer than eleven rows.
  private func beforeTheCard(rows: Int, _ arguments: [String] = ["chat"]) throws -> ChatRun {
    let chat = try ChatRun(.terminal(columns: 80, rows: rows), arguments)
    for answer in ["yes", "water", "nothing"] {
      try chat.hear(">")
      try chat.send(answer + "\r")
    }
    try chat.hear("call you?")
    try chat.hear(">")
    return chat
  }

  @Test("Ctrl-L draws the conversation anew and keeps what is being typed")
  func redraw() throws {
    let chat = try ChatRun()
    try chat.hear(Self.prompt)
    try chat.send("yes\r")
    try chat.hear("What would you like?")
    try chat.hear(Self.prompt)
    try chat.send("black t")
    try chat.hear("black t")
    try chat.send("\u{0C}")
    try chat.hear(Self.clear)
    let drawn = try chat.hear(Self.prompt + "black t")
    for text in ["tea coach", "Shall we begin?", "> yes", "What would you like?", "Just water"] {
      #expect(drawn.replacing("\u{1B}[1;32m>\u{1B}[0m", with: ">").contains(text), "\(text)")
    }
    try chat.send("ea\r")
    try chat.hear("Anything in it?")
  }

  @Test("a window of another width has its text wrapped anew, without a key")
  func resize() throws {
    let chat = try ChatRun()
    try chat.hear(Self.prompt)
    try chat.send("yes\r")
    try chat.hear("What would you like?")
    try chat.hear(Self.prompt)
    try chat.send("bl")
    try chat.hear("bl")
    try #require(chat.terminal).resize(columns: 30)
    try chat.hear(Self.clear)
    let drawn = try chat.hear(Self.prompt + "bl")
    let lines = drawn.split { $0.isNewline }.map { $0.replacing(/\u{1B}\[[0-9;?]*[a-zA-Z]/, with: "") }
    #expect(lines.contains("I talk in sentences that are"))
    #expect(lines.map(\.count).max() ?? 0 <= 30)
    try chat.send("ack tea\r")
    try chat.hear("Anything in it?")
  }

  @Test(
    "where nothing can be cleared, Ctrl-L asks the question once more", arguments: [["--plain"], ["chat", "--plain"]])
  func plainRedraw(arguments: [String]) throws {
    let chat = try ChatRun(.terminal(columns: 80), arguments)
    try chat.hear("Shall we begin?")
    try chat.hear("> ")
    try chat.send("ye")
    try chat.hear("ye")
    try chat.send("\u{0C}")
    try chat.hear("Shall we begin?")
    try chat.hear("> ye")
    try chat.send("s\r")
    try chat.hear("What would you like?")
    #expect(!chat.text.contains("\u{1B}[2J"))
  }

  @Test("a turn longer than the window comes page by page, and Enter goes on")
  func pages() throws {
    let chat = try beforeTheCard(rows: 11)
    try chat.send("Ann\r")
    try chat.hear("Here you are, Ann.")
    let first = try chat.hear(Self.more)
    #expect(!first.contains("Two cups"))
    try chat.send("\r")
    try chat.hear("Two cups a day.")
    try chat.hear(Self.prompt)
    #expect(chat.text.split(separator: "Boil the water.").count == 2)
  }

  @Test("words typed before the question was seen are no answer to it, but commands are heard")
  func unseen() throws {
    let chat = try ChatRun(.terminal(columns: 24, rows: 10))
    // The greeting takes more than the window.
    try chat.hear("Hello")
    try chat.hear(Self.more)
    try chat.send("yes\r")
    try chat.hear("Not sure")
    try chat.hear("I have not")
    try chat.hear(Self.prompt)
    // The up arrow brings it back.
    try chat.send("\u{1B}[A")
    try chat.hear("yes")
    try chat.send("\r")
    try chat.hear("What would you like?")
  }

  @Test("lines typed before a question stood there are no answers to it", arguments: [["chat"], ["chat", "--plain"]])
  func typedAhead(arguments: [String]) throws {
    let chat = try ChatRun(.terminal(columns: 80), arguments)
    try chat.hear(">")
    // The first line answers the question that is seen; the second would answer one that is not.
    try chat.send("yes\rgreen\r")
    try chat.hear("What would you like?")
    try chat.hear("I have not used it")
    try chat.hear(">")
    try chat.send("black tea\r")
    try chat.hear("Anything in it?")
    try chat.send("goodbye\r")
    #expect(try chat.finish().status == 0)
  }

  @Test("an emergency is never shown page by page")
  func emergency() throws {
    let chat = try ChatRun(.terminal(columns: 80, rows: 8))
    try chat.hear(Self.more)
    try chat.send("\r")
    try chat.hear(Self.prompt)
    try chat.send("my tea is on fire\r")
    try chat.hear("Call for help now.")
    try chat.hear("Then breathe.")
    try chat.hear(Self.prompt)
    #expect(chat.text.split(separator: Self.more, omittingEmptySubsequences: false).count == 2)
  }

  @Test("a window of another height is taken as it is")
  func height() throws {
    let chat = try ChatRun(.terminal(columns: 80, rows: 24))
    try chat.hear(Self.prompt)
    try chat.send("ye")
    try chat.hear("ye")
    try #require(chat.terminal).resize(columns: 80, rows: 30)
    chat.signal(SIGWINCH)
    try chat.send("s")
    let echo = try chat.hear("s")
    #expect(!echo.contains(">"))
    try chat.send("\r")
    try chat.hear("What would you like?")
  }

  @Test("a goodbye before the end of a long turn is one")
  func goodbyeBetweenPages() throws {
    let chat = try beforeTheCard(rows: 11)
    try chat.send("Ann\r")
    try chat.hear(Self.more)
    try chat.send("goodbye\r")
    try chat.hear("Two cups a day.")
    try chat.hear("Goodbye from the tea coach.")
    #expect(try chat.finish().status == 0)
  }

  @Test("Ctrl-C between pages asks first, and Enter still goes on")
  func interruptBetweenPages() throws {
    let chat = try beforeTheCard(rows: 11)
    try chat.send("Ann\r")
    try chat.hear(Self.more)
    try chat.send("\u{03}")
    try chat.hear("go on.")
    try chat.hear(Self.more)
    try chat.send("\r")
    try chat.hear("Two cups a day.")
    try chat.hear(Self.prompt)
    try chat.send("\u{03}")
    try chat.hear("go on.")
    try chat.hear(Self.prompt)
    try chat.send("\u{03}")
    #expect(try chat.finish().status == 130)
  }

  @Test("screen readers, dumb terminals and pipes get everything at once")
  func unpaged() throws {
    let chat = try beforeTheCard(rows: 11, ["chat", "--plain"])
    try chat.send("Ann\r")
    try chat.hear("Two cups a day.")
    #expect(!chat.text.contains("[Enter"))
  }

  @Test("a long line stays too long when the window is drawn anew in the middle of it")
  func longLineRedrawn() throws {
    let chat = try ChatRun()
    try chat.hear(Self.prompt)
    try chat.send(String(repeating: "a", count: 9_000))
    try chat.send("\u{0C}")
    try chat.hear(Self.clear)
    try chat.send("\r")
    try chat.hear("8,192")
  }
}
