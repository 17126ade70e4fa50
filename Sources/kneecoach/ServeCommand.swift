import ArgumentParser
import Conversation
import JSONLines
import Sessions

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
        \(Limits.table.replacing("\n", with: "\n  "))

      Sessions are kept in the store: a person goes on where they left off, whatever ends the program, and a line that \
      is sent again gets its answer again. Answers leave only after they are on the disk. Several programs may use one \
      store.

      SIGTERM ends the program once all that was read is answered and written.
      Exit codes: 0 at the end of input, on SIGTERM or when nobody reads the output any more;
      64 wrong usage, 65 bad dialogs, 74 input or output that can't be read or written.
      Every line, both ways, is described by coach-1.schema.json beside the source of the protocol.
      """)

  @OptionGroup var dialogs: DialogsOption

  @OptionGroup var store: StoreOption

  @Flag(help: "Keep sessions in memory only: they are gone when the program ends.")
  var ephemeral = false

  @Option(
    help: ArgumentHelp(
      "Put this before the urls of pictures that stand in the dialogs folder.",
      discussion: "Such as https://example.org/knee/. Without it their urls are paths in that folder.",
      valueName: "url"))
  var attachBase: String?

  @Flag(help: "Write counts and error codes to standard error, never what people say.")
  var logStderr = false

  func validate() throws {
    guard !ephemeral || store.store == nil else {
      throw ValidationError("--ephemeral keeps nothing, so it has no --store.")
    }
    guard let attachBase else { return }
    let isAddress = ["https://", "http://", "file:///"].contains { attachBase.hasPrefix($0) && attachBase != $0 }
    guard isAddress, !attachBase.contains(where: { $0 == "?" || $0 == "#" || $0.isWhitespace }) else {
      throw ValidationError("--attach-base is an address such as https://example.org/knee/, without '?' and '#'.")
    }
  }

  func run() throws {
    // Before files are opened, which could take the place of a stream that is missing.
    do { try ServeLoop.checkStreams() } catch { throw failed(error) }
    ServeLoop.installSignals()
    var script = try dialogs.loadOrExit()
    if let attachBase { script.putAttachments(below: attachBase) }
    let output = AnswerStream()
    let server = try server(for: Coach(script), output)
    var loop = ServeLoop(
      server: server, output: output, place: ephemeral ? "in memory only" : "in \(store.path())",
      log: logStderr ? { complain("kneecoach: \($0)") } : nil)
    do throws(StreamFailure) { try loop.run() } catch { throw failed(error) }
  }

  private func server(for coach: Coach, _ output: AnswerStream) throws -> any LineAnswering {
    let app = Kneecoach.configuration.version
    if ephemeral { return MemoryServer(server: LineServer(coach: coach, app: app), output: output) }
    let sessions = try store.openOrExit()
    do throws(StoreFailure) {
      return try KeptServer(coach: coach, app: app, store: sessions) { output.write($0, count: $1) }
    } catch {
      complain("kneecoach: \(error.message)")
      throw ExitCode(ExitStatus.ioError)
    }
  }

  private func failed(_ failure: StreamFailure) -> ExitCode {
    complain("kneecoach: \(failure.message)")
    return ExitCode(ExitStatus.ioError)
  }
}

extension ExitStatus {
  static let wrongUsage: Int32 = 64
}
