import Conversation
import Foundation
import JSONLines

/// Sends lines to a server and complains about the first answer that coach/1 does not allow.
///
/// It knows the protocol by itself: which names are echoed, what a replay repeats, where a revision may go.
package struct LineChecker {
  /// The codes that an error may have.
  package static let codes: Set = [
    "bad_json", "bad_utf8", "too_long", "bad_message", "bad_version", "unknown_type", "bad_field", "bad_choice",
    "session_ended", "id_reused", "conflict", "store_unavailable",
  ]
  /// Every so many answers, another parser reads them too, which takes long.
  private static let sample = 50

  /// What is known of a session.
  private struct Known {
    var rev = 0
    /// Answers by the id of their line.
    var answers: [[UInt8]: (rev: Int, content: [UInt8])] = [:]
    /// Ids of lines that were forgotten.
    var forgotten: Set<[UInt8]> = []
  }

  /// What a line is, before anything is known of its fields.
  private enum Request {
    /// It can't be read, for the reason of this error code.
    case refused(String)
    case object(JSONView)

    init(_ line: [UInt8]) {
      var tape = JSONTape()
      if line.count > Limits.line {
        self = .refused("too_long")
      } else if (try? UTF8Span(validating: line.span)) == nil {
        self = .refused("bad_utf8")
      } else if !tape.read(line.span) {
        self = .refused("bad_json")
      } else if let view = JSONView(line) {
        self = .object(view)
      } else {
        self = .refused("bad_message")
      }
    }
  }

  private var server: LineServer
  private var splitter = LineSplitter()
  private var sessions: [[UInt8]: Known] = [:]
  private var count = 0
  /// The line before, when its answer is kept for replay.
  private var kept: [UInt8]?
  private let mostSessions: Int
  private let mostMemory: Int
  /// Seconds of processor time that an answer may take.
  private let patience: Double
  private let clock: Int64 = 1_795_344_156

  package init(
    _ coach: Coach, sessions: Int = Limits.sessions, memory: Int = Limits.memory, patience: Double = 1
  ) {
    self.patience = patience
    server = LineServer(coach: coach, app: "kneecoach 0.1.0", sessions: sessions, memory: memory)
    mostSessions = sessions
    mostMemory = memory
  }

  /// Checks lines from the first on; nil when all is well.
  package static func complaint(
    _ coach: Coach, _ lines: [[UInt8]], sessions: Int = Limits.sessions, memory: Int = Limits.memory
  ) -> Complaint? {
    var checker = LineChecker(coach, sessions: sessions, memory: memory)
    do throws(Complaint) {
      for line in lines { _ = try checker.send(line) }
      return nil
    } catch {
      return error
    }
  }

  /// Sends one line (without LF); gives its answer, or the complaint about it.
  mutating func answer(to line: [UInt8]) -> Result<Answer, Complaint> {
    do throws(Complaint) { return .success(try send(line)) } catch { return .failure(error) }
  }

  /// Sends one line (without LF) and checks its answer.
  @discardableResult
  mutating func send(_ line: [UInt8]) throws(Complaint) -> Answer {
    count += 1
    let output = try within(patience, "an answer") { () throws(Complaint) in take(line) }
    guard output.last == UInt8(ascii: "\n"), output.firstIndex(of: UInt8(ascii: "\n")) == output.count - 1 else {
      throw Complaint("the answer is not exactly one line")
    }
    guard output.count - 1 <= Limits.line else { throw Complaint("the answer is longer than 65,535 bytes") }
    let answer = try Answer(Array(output.dropLast()))
    if count % Self.sample == 0, (try? JSONSerialization.jsonObject(with: Data(output))) as? [String: Any] == nil {
      throw Complaint("another parser can't read the answer")
    }
    // A CR before the LF belongs to the line's end.
    let whole = line.last == UInt8(ascii: "\r") ? Array(line.dropLast()) : line
    let request = Request(whole)
    try checkNames(answer, request)
    try checkError(answer)
    try checkSession(answer, request, whole)
    guard server.counts.lines == count else { throw Complaint("the server counted another number of lines") }
    guard server.counts.sessions <= mostSessions else { throw Complaint("more sessions are kept than may be") }
    guard server.heldBytes <= mostMemory || server.counts.sessions <= 1 else {
      throw Complaint("sessions take more memory than they may")
    }
    return answer
  }

  /// Through the splitter, with either line end, and now and then in two pieces.
  private mutating func take(_ line: [UInt8]) -> [UInt8] {
    let hasReturn = line.last == UInt8(ascii: "\r") || count % 5 == 0
    let whole = line + Array((hasReturn && line.last != UInt8(ascii: "\r") ? "\r\n" : "\n").utf8)
    let cut = count % 7 == 0 ? (count * 31) % whole.count : 0
    for piece in [whole[..<cut], whole[cut...]] {
      var splitter = splitter
      splitter.feed(Array(piece).span) { server.answer($0, at: clock) }
      self.splitter = splitter
    }
    defer { server.clearOutput() }
    return server.output
  }

  /// `re` and `session` are the line's own names wherever they can be read, and null elsewhere.
  private func checkNames(_ answer: Answer, _ request: Request) throws(Complaint) {
    switch request {
    case .refused(let code):
      guard answer.errorCode == code else { throw Complaint("a line that is \(code) got another answer") }
      // Of an object that nests too deep, the names still count.
      guard code == "bad_message" || (answer.re == nil && answer.sessionBytes == nil) else {
        throw Complaint("an answer names a line that could not be read")
      }
    case .object(let view):
      func name(_ bytes: [UInt8]?) -> [UInt8]? {
        guard let bytes, (1...Limits.name).contains(bytes.count) else { return nil }
        return bytes
      }
      guard !["bad_json", "bad_utf8", "too_long"].contains(answer.errorCode) else {
        throw Complaint("a line that can be read was refused as \(answer.errorCode ?? "")")
      }
      guard answer.re == name(view.bytes("id")) else { throw Complaint("re is not the line's id") }
      guard answer.kind == .ready || answer.sessionBytes == name(view.bytes("session")) else {
        throw Complaint("session is not the line's session")
      }
    }
  }

  private func checkError(_ answer: Answer) throws(Complaint) {
    guard answer.kind == .error else { return }
    guard let code = answer.errorCode, Self.codes.contains(code) else {
      throw Complaint("an error has an unknown code")
    }
    guard !String(decoding: answer.error, as: UTF8.self).contains(LineGenerator.mark) else {
      throw Complaint("an error quotes what came in")
    }
  }

  private mutating func checkSession(_ answer: Answer, _ request: Request, _ line: [UInt8]) throws(Complaint) {
    let isRetry = kept == line
    kept = nil
    guard case .object(let request) = request, let name = answer.sessionBytes, let id = answer.re, answer.kind != .ready
    else { return }
    // A session that was let go begins anew; what was known of it counts no more.
    let isCertain = server.counts.letGo == 0
    var known = sessions[name] ?? Known()
    defer { sessions[name] = known }
    let event = request.string("type") == "event" ? request.string("event") : nil
    guard answer.kind == .turn else {
      if isRetry, isCertain { throw Complaint("a line that was answered was refused when it came again") }
      if answer.errorCode == "conflict", let rev = answer.errorRev, isCertain, rev != known.rev {
        throw Complaint("a conflict names another revision than the session's")
      }
      return
    }
    if answer.isReplay {
      if isCertain { try checkReplay(answer, known, id) }
      kept = line
      return
    }
    if isRetry, isCertain { throw Complaint("a line that came again was taken as a new one") }
    switch event {
    case "forget":
      // Of a session that never was, nothing is kept.
      guard !known.answers.isEmpty || !known.forgotten.isEmpty else { return }
      known.forgotten.formUnion(known.answers.keys)
      known.forgotten.insert(id)
      known.answers = [:]
      known.rev = 0
      kept = line
    case "ping", "ack", "export":
      guard answer.rev == known.rev || !isCertain else {
        throw Complaint("a turn that does nothing moved the revision")
      }
      guard answer.isEmpty, answer.hasExport == (event == "export") else {
        throw Complaint("a \(event ?? "") has messages or lacks its export")
      }
    default:
      let isFresh = answer.isEmpty ? known.rev : known.rev + 1
      guard answer.rev == isFresh || !isCertain else {
        throw Complaint("the revision went from \(known.rev) to \(answer.rev)")
      }
      known.rev = answer.rev
      if event != "tick" || !answer.isEmpty {
        known.answers[id] = (answer.rev, answer.content)
        kept = line
      }
    }
  }

  private func checkReplay(_ answer: Answer, _ known: Known, _ id: [UInt8]) throws(Complaint) {
    if let earlier = known.answers[id] {
      guard answer.rev == earlier.rev, answer.content == earlier.content else {
        throw Complaint("a replay differs from the first answer")
      }
    } else {
      guard known.forgotten.contains(id), answer.rev == 0, answer.isEmpty else {
        throw Complaint("a replay of a line that never was answered")
      }
    }
  }
}
