import ArgumentParser
import Foundation

/// `kneecoach understand`: what the conversation's own readers make of labelled messages.
struct UnderstandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "understand",
    abstract: "Show what is understood of messages, or score it against labels.",
    discussion: """
      Reads JSON Lines with id, kind, question, text, and where they apply options and now; writes {"id","got"} a line.
      Kinds: yesno, number, duration, side, choice, intent, emergency. Intents and emergencies are those of the dialogs.
      """)

  @OptionGroup var dialogs: DialogsOption

  @Argument(help: "The file with the rows; standard input without it.")
  var file: String?

  @Option(
    help: ArgumentHelp("Compare with the labels in a file of rows, and print how often they agree.", valueName: "file"))
  var score: String?

  @Flag(help: "Say why, in a \"why\" list on every line.")
  var explain = false

  func run() throws {
    let text = try input()
    var reader = RowReader(dialogs: dialogs)
    var results: [(row: UnderstandRow, got: Got)] = []
    var isBad = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      do {
        let row = try UnderstandRow(json: Data(line.utf8))
        let (got, why) = try reader.read(row)
        if score == nil {
          print(outputLine(row, got, explain ? why : nil))
        } else {
          results.append((row, got))
          if explain, !UnderstandScore.isRight(row, got, strict: true) { print(outputLine(row, got, why)) }
        }
      } catch let mistake as RowMistake {
        complain("\(score ?? file ?? "standard input"):\(index + 1): \(mistake.message)")
        isBad = true
      }
    }
    if score != nil {
      for line in UnderstandScore(results).report() { print(line) }
    }
    if isBad { throw ExitCode(ExitStatus.badData) }
  }

  private func input() throws -> String {
    guard let path = score ?? file else {
      return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      complain("kneecoach: can't read \(path); is the name right?")
      throw ExitCode(ExitStatus.badData)
    }
    return String(decoding: data, as: UTF8.self)
  }

  private func outputLine(_ row: UnderstandRow, _ got: Got, _ why: [String]?) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = OutputLine(id: row.id, got: got, why: why)
    return (try? encoder.encode(line)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private struct OutputLine: Encodable {
    var id: String
    var got: Got
    var why: [String]?
  }
}
