import Conversation
import DialogFiles
import Foundation
import Testing

@testable import Fuzzing

/// A little of what `make fuzz` runs: 20,000 lines and 60 sets of dialog files. A failure names the command that makes
/// it small.
@Suite("Whatever comes in")
struct FuzzTests {
  static let seed: UInt64 = 20_261_122
  static let lineParts = 0..<200
  static let fileParts = 0..<60

  @Test("the dialogs that are damaged are whole before")
  func script() {
    #expect(loadScript(files: FuzzScript.files).diagnostics.map(\.description) == [])
  }

  @Test("20,000 lines each get the one answer that the protocol allows", arguments: 0..<4)
  func lines(_ quarter: Int) throws {
    let coach = Coach(try #require(loadScript(files: FuzzScript.files).script))
    for part in Self.lineParts where part % 4 == quarter {
      let complaint = try LineFuzz.run(coach, seed: Self.seed, part: part, patience: 60)
      #expect(complaint == nil, "swift run -c release Fuzz --lines --seed \(Self.seed)")
    }
  }

  @Test(
    "60 sets of damaged dialog files are refused with a place, or make a script that holds a talk", arguments: 0..<4)
  func files(_ quarter: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fuzz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let checker = FileChecker(folder: folder.path, patience: 60)
    for part in Self.fileParts where part % 4 == quarter {
      let files = FileFuzz.files(seed: Self.seed, part: part)
      let complaint = checker.complaint(files, seed: Self.seed &+ UInt64(part))
      #expect(complaint == nil, "swift run -c release Fuzz --files --seed \(Self.seed)")
    }
  }
}
