import Foundation
import Fuzzing

/// Makes the input of a failure as small as it gets: fewer lines first, then fewer bytes.
struct Smaller {
  private let failure: Search.Failure
  private let folder: String
  private let work: Work

  init(_ failure: Search.Failure) throws {
    self.failure = failure
    folder = try Search.temporary()
    var work = failure.work
    work.part = failure.part
    work.task = .check
    self.work = work
  }

  /// Writes the smallest input to a folder of its own.
  func keep(in kept: String) throws -> (folder: String, size: String) {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try? FileManager.default.removeItem(atPath: kept)
    try work.write(to: kept)
    switch work.kind {
    case .lines:
      let lines = smallest(try recorded())
      try Work.write(lines, to: kept)
      return (kept, "\(lines.count) lines, \(lines.reduce(0) { $0 + $1.count }) bytes")
    case .files:
      let files = smallest(FileFuzz.files(seed: work.seed, part: work.part))
      try Work.write(files, to: kept)
      return (kept, "\(files.reduce(0) { $0 + $1.bytes.count }) bytes")
    }
  }

  private func recorded() throws -> [[UInt8]] {
    var recording = work
    recording.task = .record
    try recording.write(to: folder)
    _ = try Search.complaint(in: folder)
    return try Work.lines(in: folder)
  }

  private func smallest(_ lines: [[UInt8]]) -> [[UInt8]] {
    var lines = Shrinking.smallest(lines) { fails { try Work.write($0, to: folder) }($0) }
    for index in lines.indices {
      lines[index] = Shrinking.smallest(lines[index], tries: 150) { bytes in
        var attempt = lines
        attempt[index] = bytes
        return fails { try Work.write($0, to: folder) }(attempt)
      }
    }
    return lines
  }

  private func smallest(_ files: [FuzzFile]) -> [FuzzFile] {
    var files = files
    let newline = UInt8(ascii: "\n")
    for index in files.indices {
      func with(_ bytes: [UInt8]) -> [FuzzFile] {
        var attempt = files
        attempt[index].bytes = bytes
        return attempt
      }
      let lines = files[index].bytes.split(separator: newline, omittingEmptySubsequences: false).map { Array($0) }
      let kept = Shrinking.smallest(lines) { attempt in
        fails { try Work.write($0, to: folder) }(with(Array(attempt.joined(separator: [newline]))))
      }
      files = with(Array(kept.joined(separator: [newline])))
    }
    return files
  }

  /// Whether inputs, once they are written down, fail in the same way.
  private func fails<Inputs>(_ write: @escaping (Inputs) throws -> Void) -> (Inputs) -> Bool {
    { inputs in
      do {
        try work.write(to: folder)
        try write(inputs)
        return try Search.complaint(in: folder).map(kind) == kind(failure.complaint)
      } catch {
        return false
      }
    }
  }

  /// Numbers in a complaint differ while an input shrinks.
  private func kind(_ complaint: String) -> String { complaint.filter { !$0.isNumber } }
}
