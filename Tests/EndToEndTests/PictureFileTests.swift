import Foundation
import Testing

/// Pictures in a dialogs folder, as `check`, `serve` and `chat` find them.
@Suite("Pictures of the dialogs folder", .timeLimit(.minutes(2)))
struct PictureFileTests {
  private static let line = """
    <svg viewBox="0 0 40 20"><line x1="0" y1="0" x2="39" y2="0" stroke="#e07a00"/></svg>
    """

  /// A folder with the tea dialogs, their card with a picture.
  private func folder(_ files: [String: String], url: String = "pictures/tea.svg") throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kneecoach-\(UUID().uuidString)")
    let pictures = folder.appendingPathComponent("pictures")
    try FileManager.default.createDirectory(at: pictures, withIntermediateDirectories: true)
    let card = "    steps: [Boil"
    let attach = "    attach: [{url: \(url), mime: image/svg+xml, alt: A pot of tea, of: easier}]\n"
    let yaml = ChatDialogs.yaml.replacing(card, with: attach + card)
    try yaml.write(to: folder.appendingPathComponent("tea.yaml"), atomically: true, encoding: .utf8)
    for (name, text) in files {
      try text.write(to: pictures.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return folder
  }

  private func run(_ arguments: [String], in folder: URL, typing lines: String = "") throws -> (Int32, String) {
    let process = Process()
    process.executableURL = try ServeProcess.binary()
    process.arguments = arguments + ["--dialogs", folder.path]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(lines.utf8))
    try input.fileHandleForWriting.close()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  @Test("check finds a picture that is missing, and says of one that can't be drawn what is in the way")
  func check() throws {
    var place = try folder(["tea.svg": Self.line])
    defer { try? FileManager.default.removeItem(at: place) }
    #expect(try !run(["check"], in: place).1.contains("picture"))
    try FileManager.default.removeItem(at: place)

    place = try folder(["cup.svg": Self.line])
    let (status, missing) = try run(["check"], in: place)
    #expect(status == 1)
    #expect(missing.contains(/tea.yaml:\d+:\d+: error\[missing_picture\]: There is no file 'pictures\/tea.svg'/))
    try FileManager.default.removeItem(at: place)

    place = try folder(["tea.svg": "<svg viewBox=\"0 0 40 20\">\n<path d=\"M0 0\"/></svg>"])
    #expect(try run(["check"], in: place).1.contains("warning[undrawable_picture]"))
    #expect(try run(["check"], in: place).1.contains("Line 2: '<path>' can't be drawn in a terminal"))
  }

  @Test("a link out of the folder is no picture")
  func link() throws {
    let place = try folder([:])
    defer { try? FileManager.default.removeItem(at: place) }
    try FileManager.default.createSymbolicLink(
      atPath: place.appendingPathComponent("pictures/tea.svg").path, withDestinationPath: "/etc/passwd")
    #expect(try run(["check"], in: place).1.contains("'pictures/tea.svg' is not a file"))
  }

  @Test("serve hands out paths of the folder, or addresses below a base")
  func attach() throws {
    let place = try folder(["tea.svg": Self.line])
    defer { try? FileManager.default.removeItem(at: place) }
    let lines = ["hi", "yes", "water", "nothing", "Ann"].enumerated()
      .map { #"{"v":1,"type":"text","id":"m\#($0)","session":"s","text":"\#($1)"}"# + "\n" }.joined()
    let plain = try run(["serve", "--ephemeral"], in: place, typing: lines).1
    let attach = #""attach":[{"url":"pictures/tea.svg","mime":"image/svg+xml","alt":"A pot of tea","of":"easier"}]"#
    #expect(plain.contains(attach))
    let based = try run(
      ["serve", "--ephemeral", "--attach-base", "https://example.org/knee"], in: place, typing: lines
    ).1
    #expect(based.contains(#""url":"https://example.org/knee/pictures/tea.svg""#))
  }

  @Test("a terminal shows the drawing, a pipe its words")
  func chat() throws {
    let place = try folder(["tea.svg": Self.line])
    defer { try? FileManager.default.removeItem(at: place) }
    let words = try run(["chat"], in: place, typing: "yes\nwater\nnothing\nAnn\n").1
    #expect(words.contains("A pot of tea"))
    let chat = try ChatRun(
      .terminal(columns: 80, rows: 60), ["chat", "--dialogs", place.path])
    for answer in ["yes", "water", "nothing", "Ann"] {
      try chat.hear(">")
      try chat.send(answer + "\r")
    }
    try chat.hear("Brewing")
    try chat.hear("⠉⠉⠉⠉")
    #expect(!chat.text.contains("A pot of tea"))
  }
}
