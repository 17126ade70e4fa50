import Conversation
import Understanding

/// Speaks coach/1 for any number of sessions, in memory: a line in, exactly one line out.
///
/// It does no I/O: whoever owns the streams cuts lines (`LineSplitter`), passes each one to `answer`, and writes
/// `output` when it likes.
///
/// ```swift
/// var server = LineServer(coach: Coach(script), app: "kneecoach 0.1.0")
/// server.answer(line, at: secondsSince1970)
/// ```
public struct LineServer {
  /// What was done so far: numbers only, nothing about a person.
  public struct Counts: Hashable, Sendable {
    public var lines = 0
    public var turns = 0
    public var replays = 0
    /// Lines that were answered with an error, by its code.
    public var errors: [String: Int] = [:]
    /// Sessions in memory.
    public var sessions = 0
    /// Sessions that were let go to make room.
    public var letGo = 0
  }

  let coach: Coach
  let app: String
  var reader = RequestReader()
  var table: SessionTable
  var writer = JSONWriter()
  var shape = TurnShape(caps: Caps())
  private var tally = Counts()
  /// Where the answer that is being written begins in the output.
  private(set) var lineStart = 0

  /// - Parameters:
  ///   - app: name and version of the program, as `ready` tells them.
  ///   - sessions: sessions that are kept at most.
  ///   - memory: bytes that they may take at most, by estimate.
  public init(coach: Coach, app: String, sessions: Int = Limits.sessions, memory: Int = Limits.memory) {
    self.coach = coach
    self.app = app
    table = SessionTable(blank: coach.newSession(), sessions: sessions, memory: memory)
  }

  /// Answers that were not taken yet, each ended by LF.
  public var output: [UInt8] { writer.bytes }

  /// Forgets the output that has been written.
  public mutating func clearOutput() { writer.removeAll() }

  public var counts: Counts {
    var counts = tally
    counts.sessions = table.count
    counts.letGo = table.letGo
    return counts
  }

  /// Bytes that all sessions take, by estimate.
  package var heldBytes: Int { table.heldBytes }

  /// Answers one line.
  ///
  /// - Parameters:
  ///   - line: the line without its end; nil for one that was too long to keep.
  ///   - clock: the server's time, in seconds since 1970.
  public mutating func answer(_ line: Span<UInt8>?, at clock: Int64) {
    tally.lines += 1
    lineStart = writer.bytes.count
    table.dropTraces(at: clock)
    do throws(Refusal) {
      guard let line else { throw .tooLong }
      let request = try reader.read(line)
      try answer(request, line, at: clock)
    } catch {
      tally.errors[error.code.rawValue, default: 0] += 1
      writeError(error, line)
    }
    writer.byte("\n")
  }

  private mutating func answer(_ request: Request, _ line: Span<UInt8>, at clock: Int64) throws(Refusal) {
    switch request {
    case .hello(let hello):
      shape = TurnShape(caps: hello.caps)
      writeReady(line)
      return
    case .event(.ping):
      let known = table.find(reader.session(line))
      writeTurn(line, rev: known.map { table.rev($0) } ?? 0)
      return
    default: break
    }
    let name = reader.session(line)
    let number = table.find(name)
    let body = BodyHash(request, pushID: reader.pushID)
    if let number, try replay(number, body, line, at: clock) { return }
    let rev = number.map { table.rev($0) } ?? 0
    if let expected = reader.envelope.expectedRev, expected != rev { throw .conflict(at: rev) }

    switch request {
    case .event(.export(let cursor)): try writeExport(number, cursor, line)
    case .event(.forget): forget(number, body, line, at: clock)
    case .event(.ack): writeTurn(line, rev: rev)
    default: try converse(request, with: number, name, body, line, at: clock)
    }
  }

  /// Answers a line that came before from what was kept.
  private mutating func replay(
    _ number: Int32, _ body: BodyHash, _ line: Span<UInt8>, at clock: Int64
  ) throws(Refusal) -> Bool {
    switch table.match(number, reader.id(line), body, at: clock) {
    case .none: return false
    case .reused: throw .idReused
    case .answered(let rev, let answer):
      beginTurn(line, rev: rev, isReplay: true)
      writer.raw(table.pool.bytes(answer))
    case .forgotten:
      beginTurn(line, rev: 0, isReplay: true)
      writer.raw("[]")
    }
    writer.byte("}")
    tally.replays += 1
    return true
  }

  /// One turn of the conversation.
  private mutating func converse(
    _ request: Request, with known: Int32?, _ name: [UInt8], _ body: BodyHash, _ line: Span<UInt8>, at clock: Int64
  ) throws(Refusal) {
    var written = 0
    var hasControls = false
    let input: Input
    switch request {
    case .text(let text, let dropped):
      input = .text(text)
      written = text.utf8.count
      hasControls = dropped
    case .choice(let ids, let ask): input = .choice(ids: ids, ask: ask)
    case .event(.start): input = .start
    case .event(.end): input = .end
    case .event(.reset): input = .reset
    default: input = .tick
    }
    let isBegun = known.map { table.isKnown($0) } ?? false
    // A tick of a session that nobody has begun is no reason to keep one.
    if !isBegun, input == .tick {
      writeTurn(line, rev: 0)
      return
    }
    let number = known ?? table.add(name)
    let zone = reader.envelope.zone ?? table.zone(number)
    let seconds = max(reader.envelope.seconds ?? clock, table.lastSeconds(number))
    let now = LocalTime(seconds: seconds, utcOffset: reader.offset(zone, at: seconds))
    let turn = coach.respond(to: input, in: &table[sessionOf: number], now: now)
    if let problem = turn.problem {
      if known == nil { table.remove(number) }
      throw problem == .badChoice ? .badChoice : .sessionEnded
    }
    table.change(number) { entry, _ in
      entry.isKnown = true
      entry.zone = zone
      if written > 0 { entry.note(written: written) }
    }
    tally.turns += 1
    let rev = table.rev(number)
    let answer = writeTurn(line, rev: rev, turn.messages, hasControls: hasControls)
    if input == .tick, turn.messages.isEmpty { return }
    record(answer, rev, number, body, line)
  }

  private mutating func record(
    _ answer: Range<Int>, _ rev: Int, _ number: Int32, _ body: BodyHash, _ line: Span<UInt8>
  ) {
    let id = reader.id(line)
    let bytes = writer.bytes[answer]
    table.change(number) { entry, pool in
      let kept = pool.keep(bytes)
      entry.recent.add(
        RecentAnswers.Record(id: id, body: body, rev: rev, answer: kept, size: bytes.count), to: &pool)
    }
  }

  /// Drops all that is known about a person; ids and hashes of lines stay for a day, so that late retries do no harm.
  private mutating func forget(_ number: Int32?, _ body: BodyHash, _ line: Span<UInt8>, at clock: Int64) {
    writeTurn(line, rev: 0)
    guard let number else { return }
    let id = reader.id(line)
    let fresh = table.blank
    table.change(number) { entry, pool in
      entry.recent.forget(at: clock, in: &pool)
      entry.recent.addTrace(RecentAnswers.Trace(id: id, body: body, forgottenAt: clock))
      entry.forget(for: fresh)
    }
    table.noteForgotten(number)
  }
}
