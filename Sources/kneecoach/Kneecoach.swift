import ArgumentParser

/// The `kneecoach` program: one subcommand a file.
@main
struct Kneecoach: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kneecoach",
    abstract: "A conversational coach for pain at the front of the knee. Educational; not a clinician.",
    version: "kneecoach 0.1.0",
    subcommands: [
      ChatCommand.self,
      ServeCommand.self,
      TestCommand.self,
      ShowCommand.self,
      CheckCommand.self,
      UnderstandCommand.self,
    ],
    defaultSubcommand: ChatCommand.self
  )
}
