// swift-tools-version: 6.1
import PackageDescription

/// Our own code builds in Swift 6 mode; `KNEECOACH_STRICT=1` (set by `make lint`, `make test` and CI) turns its
/// warnings into errors, so that a newer compiler's warning never stops a person from chatting.
let strict = Context.environment["KNEECOACH_STRICT"] == "1"
let settings: [SwiftSetting] = [.swiftLanguageMode(.v6)] + (strict ? [.unsafeFlags(["-warnings-as-errors"])] : [])

let package = Package(
  name: "kneecoach",
  products: [
    .executable(name: "kneecoach", targets: ["kneecoach"]),
    .library(name: "KneeCoach", targets: ["Dialog", "DialogFiles", "Understanding", "Conversation", "JSONLines"]),
  ],
  dependencies: [
    // Commands, help pages, completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // YAML with the line and column of every node.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // SQLite, for sessions that outlive the program.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "Dialog", swiftSettings: settings),
    .target(
      name: "DialogFiles", dependencies: ["Dialog", .product(name: "Yams", package: "Yams")], swiftSettings: settings),
    .target(name: "Understanding", dependencies: ["Dialog"], swiftSettings: settings),
    .target(name: "Conversation", dependencies: ["Dialog", "Understanding"], swiftSettings: settings),
    .target(
      name: "DialogChecks", dependencies: ["Dialog", "Understanding", "Conversation"], swiftSettings: settings),
    .target(name: "Transcripts", dependencies: ["Conversation"], swiftSettings: settings),
    // What keeps sessions, and SQLite behind it.
    .target(name: "Sessions", dependencies: ["Conversation"], swiftSettings: settings),
    .target(
      name: "SessionsInSQLite",
      dependencies: [
        "Sessions", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "JSONLines", dependencies: ["Dialog", "Understanding", "Conversation", "Sessions"],
      exclude: ["PROTOCOL.md", "coach-1.schema.json"],
      swiftSettings: settings),
    .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline")]),
    .target(name: "Pictures", swiftSettings: settings),
    .target(name: "Terminal", dependencies: ["Conversation", "Pictures", "CReadline"], swiftSettings: settings),
    .executableTarget(
      name: "kneecoach",
      dependencies: [
        "Dialog", "DialogFiles", "Understanding", "Conversation", "DialogChecks", "Transcripts", "Sessions",
        "SessionsInSQLite", "JSONLines", "Pictures", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    // Not shipped: `make bench` runs them.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Dialog", "DialogFiles", "Understanding", "Conversation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(name: "echo", swiftSettings: settings),
    // Not shipped: `make fuzz` runs Fuzz, and a test runs a little of the same.
    .target(
      name: "Fuzzing", dependencies: ["Dialog", "DialogFiles", "Understanding", "Conversation", "JSONLines"],
      swiftSettings: settings),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Fuzzing", "DialogFiles", "Conversation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .testTarget(name: "DialogTests", dependencies: ["Dialog"], swiftSettings: settings),
    .testTarget(name: "DialogFilesTests", dependencies: ["DialogFiles"], swiftSettings: settings),
    .testTarget(name: "UnderstandingTests", dependencies: ["Understanding", "DialogFiles"], swiftSettings: settings),
    .testTarget(name: "ConversationTests", dependencies: ["Conversation", "DialogFiles"], swiftSettings: settings),
    .testTarget(name: "DialogChecksTests", dependencies: ["DialogChecks", "DialogFiles"], swiftSettings: settings),
    .testTarget(name: "TranscriptsTests", dependencies: ["Transcripts", "DialogFiles"], swiftSettings: settings),
    .testTarget(
      name: "SessionsTests", dependencies: ["Sessions", "Conversation", "DialogFiles"], swiftSettings: settings),
    .testTarget(
      name: "SessionsInSQLiteTests",
      dependencies: ["SessionsInSQLite", .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: settings),
    .testTarget(
      name: "JSONLinesTests", dependencies: ["Dialog", "Conversation", "JSONLines", "Fuzzing"], swiftSettings: settings),
    // What the shipped dialogs say, and when: coverage of the facts, wording, gates.
    .testTarget(
      name: "DialogsTests", dependencies: ["DialogFiles", "DialogChecks", "Conversation", "Transcripts"],
      swiftSettings: settings),
    .testTarget(name: "PicturesTests", dependencies: ["Pictures"], swiftSettings: settings),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Pictures", "DialogFiles"], swiftSettings: settings),
    .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"], swiftSettings: settings),
    // Runs the real binary: pseudo-terminals, pipes, signals.
    .testTarget(
      name: "EndToEndTests", dependencies: ["Dialog", "kneecoach"], exclude: ["Rows"], swiftSettings: settings),
  ]
)
