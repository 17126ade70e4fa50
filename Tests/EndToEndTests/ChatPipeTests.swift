import Foundation
import Glibc
import Testing

/// The real program with its input and output in pipes.
@Suite("Chat through pipes", .serialized, .timeLimit(.minutes(5)))
struct ChatPipeTests {
  /// Sends all at once, closes the pipe, and waits for the end.
  private func run(_ input: [UInt8], _ arguments: [String] = ["chat"]) throws -> (
    status: Int32, output: String, errors: String
  ) {
    let chat = try ChatRun(.pipes, arguments)
    try chat.send(input)
    chat.closeInput()
    return try chat.finish()
  }

  @Test("a conversation in a file comes out as plain text")
  func file() throws {
    let end = try run(Array("yes\nblack tea\n1, 2\nAnn\n".utf8))
    #expect(end.status == 0)
    #expect(end.errors.isEmpty)
    #expect(
      end.output == """
        Hello, I am the tea coach, and I talk in sentences that are longer than a
        narrow window.

        Question 1 of about 4.
        Shall we begin?
        1: Yes
        2: No
        3: Not sure

        > yes

        Question 2 of about 4.
        What would you like?
        1: Green tea
        2: Black tea
        3: Just water

        > black tea

        Question 3 of about 4.
        Anything in it?
        1: Milk
        2: Sugar
        3: Nothing
        You can name several, for example: 1, 2

        > 1, 2

        Question 4 of about 4.
        What shall I call you?

        > Ann

        Here you are, Ann.

        Brewing
        1. Boil the water.
        2. Wait three minutes.
        How much: Two cups a day.

        Goodbye from the tea coach.

        This conversation isn't kept yet: next time we start from the beginning.


        """)
  }

  @Test(
    "bytes of any kind are taken as the words in them",
    arguments: [
      Array("yes\r\nwater\r\nnothing\r\nAnn\r\n".utf8),
      Array("yes\n\n   \nwater\nnothing\n\nAnn".utf8),
      Array("\u{FEFF}yes\nwa\u{00}ter\nnothing\nA\u{00}nn\n".utf8),
      Array("\u{1B}[1myes\u{1B}[0m\n\u{07}water\nnothing\n\u{1B}]0;x\u{07}Ann\n".utf8),
    ])
  func bytes(input: [UInt8]) throws {
    let end = try run(input)
    #expect(end.status == 0)
    #expect(end.output.contains("Here you are, Ann."))
    #expect(!end.output.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
  }

  @Test("bytes that are no text are shown as such")
  func invalid() throws {
    let end = try run(Array("yes\nwater\nnothing\n".utf8) + [0x41, 0xFF, 0xFE, 0x42, 0x0A])
    #expect(end.status == 0)
    #expect(end.output.contains("Here you are, A\u{FFFD}\u{FFFD}B."))
  }

  @Test("a line of 5 MB is told kindly, and the conversation goes on")
  func huge() throws {
    let end = try run([UInt8](repeating: 0x61, count: 5_000_000) + Array("\nyes\n".utf8))
    #expect(end.status == 0)
    #expect(end.output.contains("That message is longer than I can take in at once (8,192 characters)"))
    #expect(end.output.contains("What would you like?"))
    #expect(end.output.utf8.count < 5_000)
  }

  @Test("no input at all gets a greeting and a goodbye")
  func nothing() throws {
    let end = try run([])
    #expect(end.status == 0)
    #expect(end.output.contains("tea coach, and"))
    #expect(end.output.contains("Goodbye from the tea coach."))
  }

  @Test("goodbye leaves, whatever comes after", arguments: [("goodbye", "Goodbye from"), ("stop", "Let's stop here.")])
  func goodbye(word: String, answer: String) throws {
    let end = try run(Array("\(word)\nyes\n".utf8))
    #expect(end.status == 0)
    #expect(end.output.contains(answer))
    #expect(!end.output.contains("What would you like?"))
  }

  @Test("each line is answered while the pipe stays open")
  func live() throws {
    let chat = try ChatRun(.pipes)
    try chat.hear("Shall we begin?")
    try chat.send("yes\n")
    try chat.hear("What would you like?")
    try chat.send("water\n")
    try chat.hear("Anything in it?")
    chat.closeInput()
    #expect(try chat.finish().status == 0)
  }

  @Test("a reader that goes away ends it quietly")
  func closedOutput() throws {
    let chat = try ChatRun(.pipes)
    try chat.hear("Shall we begin?")
    chat.closeOutput()
    chat.sendQuietly("yes\n")
    chat.closeInput()
    let end = try chat.finish()
    #expect(end.status == 0)
    #expect(end.errors.isEmpty)
  }

  @Test("dialogs that can't be used are an error for whoever started it, and no conversation")
  func noDialogs() throws {
    let end = try run([], ["chat", "--dialogs", "/nonexistent"])
    #expect(end.status == 65)
    #expect(end.output.isEmpty)
    #expect(end.errors.contains("/nonexistent"))
  }

  @Test("wrong words on the command line are explained", arguments: [["chat", "--loud"], ["--loud"]])
  func usage(arguments: [String]) throws {
    let end = try run([], arguments)
    #expect(end.status == 64)
    #expect(end.errors.contains("--loud"))
  }

  @Test("chat has a help page", arguments: [["chat", "--help"], ["help", "chat"]])
  func help(arguments: [String]) throws {
    let end = try run([], arguments)
    #expect(end.status == 0)
    #expect(end.output.contains("--plain"))
  }
}
