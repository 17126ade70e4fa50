import Conversation
import Sessions
import Understanding

/// Speaks coach/1 for any number of sessions: a line in, exactly one line out.
///
/// It writes nothing anywhere: whoever owns the streams cuts lines (`LineSplitter`), passes each one to `answer`, and
/// writes `output` when it likes. Sessions are in memory, or in a store as well: see `KeptServer`.
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
  /// With which hashes of lines begin.
  let seed: UInt64
  var reader = RequestReader()
  var table: SessionTable
  var writer = JSONWriter()
  var shape = TurnShape(caps: Caps())
  /// What ties the sessions to a store; nil where they are in memory only.
  var ledger: Ledger?
  private(set) var tally = Counts()
  /// What the line in hand says, where a person wrote it.
  private(set) var heard: String?
  /// Where the answer that is being written begins in the output.
  private(set) var lineStart = 0

  /// - Parameters:
  ///   - app: name and version of the program, as `ready` tells them.
  ///   - sessions: sessions that are kept at most.
  ///   - memory: bytes that they may take at most, by estimate.
  public init(coach: Coach, app: String, sessions: Int = Limits.sessions, memory: Int = Limits.memory) {
    self.init(coach: coach, app: app, sessions: sessions, memory: memory, ledger: nil)
  }

  init(coach: Coach, app: String, sessions: Int, memory: Int, ledger: Ledger?) {
    self.coach = coach
    self.app = app
    self.ledger = ledger
    seed = ledger?.seed ?? UInt64.random(in: .min ... .max)
    table = SessionTable(blank: coach.newSession(), sessions: sessions, memory: memory, isKept: ledger != nil)
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
    heard = nil
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
    noteConsulted()
  }

  /// Takes back what was counted and set since a moment: the lines since then are answered again.
  mutating func goBack(to moment: Moment) {
    tally = moment.tally
    shape = moment.shape
    writer.removeAll()
  }

  /// What lines change beside sessions.
  struct Moment {
    var tally: Counts
    var shape: TurnShape
  }

  var moment: Moment { Moment(tally: tally, shape: shape) }

  private mutating func answer(_ request: Request, _ line: Span<UInt8>, at clock: Int64) throws(Refusal) {
    switch request {
    case .hello(let hello):
      shape = TurnShape(caps: hello.caps)
      writeReady(line)
      return
    case .event(.ping):
      let name = reader.session(line)
      let known = name.isEmpty ? nil : try find(name)
      writeTurn(line, rev: known.map { table.rev($0) } ?? 0)
      return
    default: break
    }
    if case .text(let text, _) = request { heard = text }
    let name = reader.session(line)
    let number = try find(name)
    let body = BodyHash(request, pushID: reader.pushID, seed: seed)
    if let number, try replay(number, body, line, at: clock) { return }
    let rev = number.map { table.rev($0) } ?? 0
    if let expected = reader.envelope.expectedRev, expected != rev { throw .conflict(at: rev) }

    switch request {
    case .event(.export(let cursor)): try writeExport(number, cursor, line)
    case .event(.forget):
      writeTurn(line, rev: 0)
      if let number { forget(number, body, line, at: clock) }
    case .event(.ack): writeTurn(line, rev: rev)
    default: try converse(request, with: number, name, body, line, at: clock)
    }
  }

  /// Answers a line that came before from what was kept.
  private mutating func replay(
    _ number: Int32, _ body: BodyHash, _ line: Span<UInt8>, at clock: Int64
  ) throws(Refusal) -> Bool {
    switch table.match(number, reader.id(line), body, at: clock, seed: seed) {
    case .none: return false
    case .reused: throw .idReused
    case .answered(let record):
      let said = try said(in: record, of: number)
      beginTurn(line, rev: record.rev, isReplay: true)
      writer.raw(said)
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
    tally.turns += 1
    let rev = table.rev(number)
    let answer = writeTurn(line, rev: rev, turn.messages, hasControls: hasControls)
    if turn.forgets {
      forget(number, body, line, at: clock)
      return
    }
    table.change(number) { entry, _ in
      entry.isKnown = true
      entry.zone = zone
      if written > 0 { entry.note(written: written) }
    }
    if input == .tick, turn.messages.isEmpty { return }
    touch(number, turn.trace, at: clock)
    record(answer, rev, number, body, line)
  }

  private mutating func record(
    _ answer: Range<Int>, _ rev: Int, _ number: Int32, _ body: BodyHash, _ line: Span<UInt8>
  ) {
    let id = reader.id(line)
    // What a store keeps need not be kept here a second time.
    if let batch = ledger?.batch, !table[number].keeping.isUnkept {
      let place = RecentAnswers.Place.output(
        batch: batch, start: Int32(answer.lowerBound), end: Int32(answer.upperBound))
      table.change(number) { entry, pool in
        entry.keeping.dropped += entry.recent.add(
          id: id, body: body, rev: rev, place: place, size: answer.count, to: &pool)
      }
      return
    }
    let bytes = writer.bytes[answer]
    table.change(number) { entry, pool in
      let kept = pool.keep(bytes)
      _ = entry.recent.add(id: id, body: body, rev: rev, place: .pool(kept), size: bytes.count, to: &pool)
    }
  }

  /// The bytes of a kept answer.
  func said(in record: RecentAnswers.Record, of number: Int32) throws(Refusal) -> [UInt8] {
    if case .pool(let place) = record.place { return table.pool.bytes(place) }
    return try storedAnswer(record, of: number)
  }

  /// Drops all that is known about a person; hashes of lines stay for a day, so that late retries do no harm.
  private mutating func forget(_ number: Int32, _ body: BodyHash, _ line: Span<UInt8>, at clock: Int64) {
    let id = StableHash.of(reader.id(line), seed: seed)
    let fresh = table.blank
    table.change(number) { [seed] entry, pool in
      entry.recent.forget(at: clock, seed: seed, in: &pool)
      entry.recent.addTrace(RecentAnswers.Trace(id: id, body: body, forgottenAt: clock))
      entry.forget(for: fresh)
    }
    table.noteForgotten(number)
    touchForgotten(number)
  }
}
