import ArgumentParser
import Conversation
import JSONLines

/// `kneecoach serve`: the protocol coach/1 on standard input and output.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Talk to many people through a bridge: coach/1, JSON Lines on standard input and output.",
    discussion: """
      Each input line, good, bad or blank, gives exactly one output line, in order, flushed.
      A first line to try:

        {"v":1,"type":"text","id":"m1","session":"me","text":"hi"}

      Limits:
        a line, both ways            65,535 bytes, its LF not counted;
                                     longer ones get too_long
        text                         8,192 Unicode scalars
        id, session, ask, push_id    1 to 200 bytes, never parsed
        choices in a line            32
        nesting of a line            32
        messages in a turn           16
        answers kept for replay      the last 16 of a session,
                                     256 KiB at most
        ids kept after a forget      24 hours
        export                       pages of 24 KiB
        sessions in memory           1,000,000 or 1 GiB, then the least
                                     recently used are let go
        caps in hello                choices_max from 0,
                                     label_max from 4, text_max from 40

      Exit codes: 0 at the end of input, on SIGTERM or when nobody reads the output any more;
      64 wrong usage, 65 bad dialogs, 74 input or output that can't be read or written.
      Every line, both ways, is described by coach-1.schema.json beside the source of the protocol.
      """)

  @OptionGroup var dialogs: DialogsOption

  @Flag(help: "Keep sessions in memory only: they are gone when the program ends.")
  var ephemeral = false

  @Flag(help: "Write counts and error codes to standard error, never what people say.")
  var logStderr = false

  func run() throws {
    guard ephemeral else {
      complain("kneecoach: this build keeps sessions in memory only; say so with serve --ephemeral.")
      throw ExitCode(ExitStatus.wrongUsage)
    }
    let script = try dialogs.loadOrExit()
    let server = LineServer(coach: Coach(script), app: Kneecoach.configuration.version)
    var loop = ServeLoop(server: server, log: logStderr ? { complain("kneecoach: \($0)") } : nil)
    do {
      try loop.run()
    } catch {
      complain("kneecoach: \(error.message)")
      throw ExitCode(ExitStatus.ioError)
    }
  }
}

extension ExitStatus {
  static let wrongUsage: Int32 = 64
}
