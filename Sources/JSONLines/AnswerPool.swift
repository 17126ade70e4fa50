import Foundation

/// The bytes of answers that are kept for replay, each held once.
///
/// People who answer alike get the same answers, so most sessions share most of theirs. An answer is counted: who
/// keeps one says so with `keep`, and gives it back with `release`.
struct AnswerPool {
  private struct Answer {
    var bytes: [UInt8]
    var hash: Int
    var holders: Int
  }

  private var answers: [Answer] = []
  private var free: [Int32] = []
  private var byHash: [Int: Int32] = [:]
  /// Bytes of all answers, each counted once.
  private(set) var size = 0

  /// Keeps an answer.
  ///
  /// - Returns: the number by which it is known until it was released as often as it was kept.
  mutating func keep(_ bytes: ArraySlice<UInt8>) -> Int32 {
    let hash = bytes.withUnsafeBytes { source in
      var hasher = Hasher()
      hasher.combine(bytes: source)
      return hasher.finalize()
    }
    if let number = byHash[hash], areSame(answers[Int(number)].bytes, bytes) {
      answers[Int(number)].holders += 1
      return number
    }
    let answer = Answer(bytes: Array(bytes), hash: hash, holders: 1)
    size += bytes.count
    let number: Int32
    if let reused = free.popLast() {
      number = reused
      answers[Int(number)] = answer
    } else {
      number = Int32(answers.count)
      answers.append(answer)
    }
    if byHash[hash] == nil { byHash[hash] = number }
    return number
  }

  mutating func release(_ number: Int32) {
    let index = Int(number)
    answers[index].holders -= 1
    guard answers[index].holders == 0 else { return }
    size -= answers[index].bytes.count
    if byHash[answers[index].hash] == number { byHash[answers[index].hash] = nil }
    answers[index] = Answer(bytes: [], hash: 0, holders: 0)
    free.append(number)
  }

  /// Compares blocks, not elements: this runs for every answer.
  private func areSame(_ kept: [UInt8], _ new: ArraySlice<UInt8>) -> Bool {
    guard kept.count == new.count else { return false }
    return kept.withUnsafeBytes { a in
      new.withUnsafeBytes { b in
        guard let a = a.baseAddress, let b = b.baseAddress else { return true }
        return memcmp(a, b, kept.count) == 0
      }
    }
  }

  func bytes(_ number: Int32) -> [UInt8] { answers[Int(number)].bytes }
}
