import JSONLines
import Sessions

/// What answers the lines of `serve`.
protocol LineAnswering {
  var counts: LineServer.Counts { get }
  /// Answers are on their way that nothing here waits for.
  var isStoring: Bool { get }

  /// Answers a line; nil stands for one that was too long to keep.
  mutating func answer(_ line: Span<UInt8>?, at clock: Int64)

  /// Lets the answers go.
  ///
  /// - Parameter isMoreWaiting: further lines are there already.
  mutating func flush(isMoreWaiting: Bool)

  /// Waits for answers that are on their way.
  mutating func settle()

  /// Why sessions could not be read or written, once for each time.
  mutating func takeFailure() -> StoreFailure?
}

extension KeptServer: LineAnswering {}

/// Sessions in memory only: answers go out as they are, many at once where many lines are waiting.
struct MemoryServer: LineAnswering {
  /// Bytes of answers that are gathered before they are written: short lines may have long answers.
  private static let batch = 512 * 1024

  var server: LineServer
  let output: AnswerStream

  var counts: LineServer.Counts { server.counts }
  var isStoring: Bool { false }

  mutating func answer(_ line: Span<UInt8>?, at clock: Int64) {
    server.answer(line, at: clock)
    if server.output.count >= Self.batch { flush(isMoreWaiting: true) }
  }

  mutating func flush(isMoreWaiting: Bool) {
    output.write(server.output, count: server.output.count)
    server.clearOutput()
  }

  mutating func settle() {}
  mutating func takeFailure() -> StoreFailure? { nil }
}
