import ArgumentParser
import Foundation
import Sessions
import SessionsInSQLite

/// `--store PATH`, shared by all commands that read or write sessions.
struct StoreOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The file in which sessions are kept.",
      discussion: "Default: $XDG_DATA_HOME/kneecoach/sessions.sqlite, else ~/.local/share/kneecoach/sessions.sqlite.",
      valueName: "path"))
  var store: String?

  func path() -> String { store ?? SQLiteSessions.defaultPath(ProcessInfo.processInfo.environment) }

  /// Opens the store; says what is wrong and exits with 74 when it can't be used.
  func openOrExit() throws -> SQLiteSessions {
    do throws(StoreFailure) {
      let sessions = try SQLiteSessions.open(at: path())
      if let notice = sessions.notice { complain("kneecoach: \(notice)") }
      return sessions
    } catch {
      complain("kneecoach: \(error.message)")
      throw ExitCode(ExitStatus.ioError)
    }
  }
}
