import Foundation
import Glibc
import Testing

/// The real program on a real (pseudo-)terminal.
@Suite("Chat on a terminal", .serialized, .timeLimit(.minutes(5)))
struct ChatTerminalTests {
  /// A prompt in colour, as readline draws it.
  private static let prompt = "\u{1B}[1;32m>\u{1B}[0m "
  private let notKept = "This conversation isn't kept yet"

  @Test("it greets, takes an answer by number, label or in words, and hands out a card", arguments: [["chat"], []])
  func conversation(arguments: [String]) throws {
    let chat = try ChatRun(.terminal(columns: 80), arguments)
    try chat.hear("tea coach")
    try chat.hear("Shall we begin?")
    try chat.hear("Yes")
    try chat.hear(Self.prompt)
    try chat.send("1\r")
    try chat.hear("Just water")
    try chat.send("black tea\r")
    try chat.hear("Anything in it?")
    try chat.send("1, 2\r")
    try chat.hear("call you?")
    try chat.send("Ann\r")
    try chat.hear("Here you are, Ann.")
    try chat.hear("┌")
    try chat.hear("Wait three minutes.")
    try chat.hear(Self.prompt)
    // After the end the prompt stays, and a text opens the conversation again.
    try chat.send("hello?\r")
    try chat.hear("Shall we begin?")
    try chat.send("goodbye\r")
    try chat.hear("Goodbye from the tea coach.")
    try chat.hear(notKept)
    #expect(try chat.finish().status == 0)
  }

  @Test("Ctrl-C asks first, and leaves the second time")
  func interruptTwice() throws {
    let chat = try ChatRun()
    try chat.hear(Self.prompt)
    try chat.send("\u{03}")
    try chat.hear("Leave? Press Ctrl-C again or type goodbye to leave, or just go on.")
    try chat.hear(Self.prompt)
    try chat.send("\u{03}")
    try chat.hear(notKept)
    let end = try chat.finish()
    #expect(end.status == 130)
    #expect(end.errors.isEmpty)
    #expect(try #require(chat.terminal).isAsAShellLeftIt)
  }

  @Test("Ctrl-C drops what was being typed, and any answer goes on")
  func interruptOnce() throws {
    let chat = try ChatRun()
    try chat.hear(Self.prompt)
    try chat.send("nonsense")
    try chat.hear("nonsense")
    try chat.send("\u{03}")
    try chat.hear("go on.")
    try chat.hear(Self.prompt)
    try chat.send("yes\r")
    try chat.hear("What would you like?")
    try chat.hear(Self.prompt)
    // The answer came between the two, so this is a first one again.
    try chat.send("\u{03}")
    try chat.hear("go on.")
    try chat.hear(Self.prompt)
    try chat.send("goodbye\r")
    #expect(try chat.finish().status == 0)
  }

  @Test("Ctrl-C in the middle of words drops them and never leaves")
  func interruptTyping() throws {
    let chat = try ChatRun()
    for words in ["some", "other"] {
      try chat.hear(Self.prompt)
      try chat.send(words)
      try chat.hear(words)
      try chat.send("\u{03}")
      try chat.hear("go on.")
    }
    try chat.hear(Self.prompt)
    try chat.send("\u{03}")
    #expect(try chat.finish().status == 130)
  }

  @Test("a zero byte in what is pasted hides nothing behind it")
  func zeroByte() throws {
    let chat = try ChatRun()
    for answer in ["yes", "water", "nothing"] {
      try chat.hear(Self.prompt)
      try chat.send(answer + "\r")
    }
    try chat.hear("call you?")
    try chat.hear(Self.prompt)
    try chat.send("\u{1B}[200~Ann\u{0}of the hills\u{1B}[201~\r")
    try chat.hear("Here you are, Ann of the hills.")
  }

  @Test("an interrupt from outside counts like the key")
  func signalled() throws {
    let chat = try ChatRun()
    for _ in 1...2 {
      try chat.hear(Self.prompt)
      chat.signal(SIGINT)
    }
    #expect(try chat.finish().status == 130)
  }

  @Test("being ended from outside leaves the terminal as it was", arguments: [SIGTERM, SIGHUP])
  func terminated(by number: Int32) throws {
    let chat = try ChatRun()
    try chat.hear(Self.prompt)
    chat.signal(number)
    #expect(try chat.finish().status == -number)
    #expect(try #require(chat.terminal).isAsAShellLeftIt)
  }

  @Test("Ctrl-D says goodbye", arguments: [["chat"], ["chat", "--plain"]])
  func end(arguments: [String]) throws {
    let chat = try ChatRun(.terminal(columns: 80), arguments)
    try chat.hear("Not sure")
    try chat.hear(">")
    try chat.send("\u{04}")
    try chat.hear("Goodbye from the tea coach.")
    try chat.hear(notKept)
    #expect(try chat.finish().status == 0)
    #expect(try #require(chat.terminal).isAsAShellLeftIt)
  }

  @Test("Tab completes the choices on offer, also after a comma, and shows them where there are several")
  func completion() throws {
    let chat = try ChatRun()
    try chat.hear(Self.prompt)
    try chat.send("not\t")
    try chat.hear("Not sure")
    try chat.send("\u{15}Y\t\r")
    try chat.hear("Yes")
    try chat.hear("What would you like?")
    try chat.hear(Self.prompt)
    try chat.send("\t")
    let all = try chat.hear("Just water")
    #expect(all.contains("Green tea") && all.contains("Black tea"))
    try chat.hear(Self.prompt)
    try chat.send("bl\t")
    try chat.hear("Black tea")
    try chat.send("\r")
    try chat.hear("Anything in it?")
    try chat.hear(Self.prompt)
    try chat.send("milk, su\t")
    try chat.hear("Sugar")
    try chat.send("\r")
    try chat.hear("call you?")
    try chat.hear(Self.prompt)
    // Commands are completed anywhere, files nowhere.
    try chat.send("goodb\t")
    try chat.hear("goodbye")
    try chat.send("\u{15}/et\t!\r")
    try chat.hear("Here you are, /et!.")
  }

  @Test("the up arrow brings an earlier line back")
  func history() throws {
    let chat = try ChatRun()
    try chat.hear(Self.prompt)
    try chat.send("blue elephants\r")
    try chat.hear("Yes or no will do.")
    try chat.hear(Self.prompt)
    try chat.send("\u{1B}[A")
    try chat.hear("blue elephants")
  }

  @Test(
    "no colour where it is not wanted",
    arguments: [(["chat"], ["NO_COLOR": "1"]), (["chat", "--plain"], [:]), (["chat"], ["TERM": "dumb"])])
  func colourless(arguments: [String], environment: [String: String]) throws {
    let chat = try ChatRun(.terminal(columns: 80), arguments, environment)
    try chat.hear("Not sure")
    try chat.hear("> ")
    try chat.send("yes\r")
    try chat.hear("Just water")
    try chat.hear("> ")
    try chat.send("\u{04}")
    let text = try chat.finish().output
    #expect(text.firstMatch(of: /\u{1B}\[[0-9;]*m/) == nil)
    if environment["NO_COLOR"] == nil { #expect(!text.contains("\u{1B}")) }
  }

  @Test("colour where it is welcome")
  func colour() throws {
    let chat = try ChatRun()
    try chat.hear("\u{1B}[36m1\u{1B}[0m  Yes")
  }

  @Test("--plain draws nothing")
  func plain() throws {
    let chat = try ChatRun(.terminal(columns: 80), ["--plain"])
    try chat.hear("1: Yes")
    for answer in ["yes", "water", "nothing", "Ann"] {
      try chat.hear("> ")
      try chat.send(answer + "\r")
    }
    try chat.hear("2. Wait three minutes.")
    #expect(!chat.text.contains { "│┌└─".contains($0) })
  }

  @Test("lines fit a window of 40 columns, and a window that changes")
  func width() throws {
    let chat = try ChatRun(.terminal(columns: 40), ["--plain"])
    try chat.hear("window.")
    try chat.hear("> ")
    try #require(chat.terminal).resize(columns: 24)
    try chat.send("repeat\r")
    try chat.hear("Shall we begin?")
    try chat.hear("> ")
    let lines = chat.text.split { $0.isNewline }
    #expect(lines.map(\.count).max() ?? 0 <= 40)
    #expect(lines.contains("Hello, I am the tea coach, and I talk in"))
    #expect(lines.contains("coach, and I talk in"))
  }

  @Test("escape sequences that are typed come back as the words in them")
  func escapes() throws {
    let chat = try ChatRun()
    for answer in ["yes", "water", "nothing"] {
      try chat.hear(Self.prompt)
      try chat.send(answer + "\r")
    }
    try chat.hear("call you?")
    try chat.hear(Self.prompt)
    // Ctrl-V takes the next key as it is.
    try chat.send("\u{16}\u{1B}[31mAnn\u{16}\u{07}\r")
    try chat.hear("Here you are, Ann.")
    #expect(!chat.text.contains("\u{1B}[31m"))
  }

  @Test("several pasted lines are one message")
  func pasted() throws {
    let chat = try ChatRun()
    for answer in ["yes", "water", "nothing"] {
      try chat.hear(Self.prompt)
      try chat.send(answer + "\r")
    }
    try chat.hear("call you?")
    try chat.hear(Self.prompt)
    try chat.send("\u{1B}[200~Ann\nof the hills\u{1B}[201~\r")
    try chat.hear("Here you are, Ann of the hills.")
  }

  @Test("letters of any script can be typed where the environment names no encoding")
  func bareEnvironment() throws {
    let chat = try ChatRun(.terminal(columns: 80), ["chat"], ["LANG": "C"])
    for answer in ["yes", "water", "nothing"] {
      try chat.hear(Self.prompt)
      try chat.send(answer + "\r")
    }
    try chat.hear("call you?")
    try chat.hear(Self.prompt)
    try chat.send("Zoë 膝\r")
    try chat.hear("Zoë 膝")
    try chat.hear("Here you are, Zoë 膝.")
  }

  @Test("a line that is too long is told, typed or pasted", arguments: [("", ""), ("\u{1B}[200~", "\u{1B}[201~")])
  func long(before: String, after: String) throws {
    let chat = try ChatRun()
    try chat.hear(Self.prompt)
    try chat.send(before + String(repeating: "a", count: 100_000) + after + "\r")
    try chat.hear("8,192")
    try chat.hear(Self.prompt)
    try chat.send("yes\r")
    try chat.hear("What would you like?")
  }
}
