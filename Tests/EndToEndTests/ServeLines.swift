import Foundation
import Testing

/// Lines for `ServeProcess`, and what tests look at in answers.
enum ServeLines {
  static func text(_ id: Int, session: String = "s", _ text: String = "hi") -> String {
    #"{"v":1,"type":"text","id":"m\#(id)","session":"\#(session)","text":"\#(text)"}"# + "\n"
  }

  static func ping(_ id: Int) -> String { #"{"v":1,"type":"event","id":"m\#(id)","event":"ping"}"# + "\n" }

  /// The line that an answer is for; nil for null.
  static func re(_ answer: String) throws -> String? { try fields(answer)["re"] as? String }

  static func code(_ answer: String) throws -> String? {
    (try fields(answer)["error"] as? [String: Any])?["code"] as? String
  }

  private static func fields(_ answer: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any])
  }

  /// How many answers there are, when they are those to `m0`, `m1` and so on, all whole; nil when not.
  static func countInOrder(_ output: String, from first: Int = 0) -> Int? {
    guard output.isEmpty || output.hasSuffix("\n") else { return nil }
    let lines = output.split(separator: "\n")
    for (index, line) in lines.enumerated() where !line.contains("\"re\":\"m\(first + index)\",") { return nil }
    return lines.count
  }
}
