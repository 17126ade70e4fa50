import ArgumentParser
import Conversation
import Foundation
import Terminal
import Understanding

/// `kneecoach chat`, which is also what plain `kneecoach` does.
struct ChatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "Talk with the coach here.",
    discussion: """
      On a terminal you can edit lines, complete answers with Tab and get earlier ones back with the up arrow. \
      Through a pipe it reads one message a line and writes plain text. Type help at any time; goodbye, Ctrl-D or \
      Ctrl-C twice leaves.
      """)

  @Flag(name: .long, help: "No colour and no drawing, for screen readers and logs.")
  var plain = false

  @OptionGroup var dialogs: DialogsOption

  func run() throws {
    let pictures = PictureFiles(folder: try dialogs.folder())
    let chat = Chat(
      coach: Coach(try dialogs.loadOrExit()), plain: plain, environment: ProcessInfo.processInfo.environment,
      clock: machineTime, picture: { try? pictures.read($0) })
    let status = chat.run()
    if status == Chat.unwritable { complain("kneecoach: what I say can't be written to standard output.") }
    if status != 0 { throw ExitCode(status) }
  }
}

/// Now, where this machine is.
private func machineTime() -> LocalTime {
  let now = Date()
  return LocalTime(
    seconds: Int64(now.timeIntervalSince1970.rounded(.down)),
    utcOffset: Int32(TimeZone.current.secondsFromGMT(for: now)))
}
