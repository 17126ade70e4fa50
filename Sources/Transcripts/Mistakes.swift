/// Something in a transcript that can't be read.
public struct TranscriptMistake: Hashable, Sendable, CustomStringConvertible {
  public var file: String
  /// From 1.
  public var line: Int
  /// What is wrong, and what to write instead.
  public var text: String

  public init(file: String, line: Int, text: String) {
    self.file = file
    self.line = line
    self.text = text
  }

  /// `file:line: error: text`, which editors can jump to.
  public var description: String { "\(file):\(line): error: \(text)" }
}

/// Everything in one transcript that can't be read, in file order; never empty.
public struct TranscriptMistakes: Error, Hashable, Sendable, CustomStringConvertible {
  public var all: [TranscriptMistake]

  public init(all: [TranscriptMistake]) { self.all = all }

  /// One line a mistake.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
