import Foundation
import Transcripts

/// The transcripts that paths on a command line stand for.
struct TranscriptFiles {
  /// In the order of the paths, those of a folder sorted by name; each file once.
  private(set) var files: [String] = []
  /// A path that leads to no transcript is a mistake: a test that ran nothing has proven nothing.
  private(set) var problems: [TranscriptMistake] = []

  init(paths: [String]) {
    var seen: Set<String> = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        add("there is no such file or folder", path)
        continue
      }
      let found = isFolder.boolValue ? transcripts(in: path) : [path]
      files += found.filter { seen.insert(URL(fileURLWithPath: $0).standardizedFileURL.path).inserted }
    }
  }

  private mutating func add(_ text: String, _ path: String) {
    problems.append(TranscriptMistake(file: path, line: 1, text: text))
  }

  private mutating func transcripts(in folder: String) -> [String] {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    do {
      // Names that begin with a dot are editors' locks and left-overs.
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".transcript") && !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      if names.isEmpty { add("no *.transcript files in this folder", folder) }
      return names.sorted().map { prefix + $0 }
    } catch {
      add("the folder can't be read: \(error.localizedDescription)", folder)
      return []
    }
  }
}

/// Reads one file; a file that can't be read, or is not UTF-8, is a mistake like any other.
func readTranscript(_ file: String) throws(TranscriptMistakes) -> Transcript {
  guard let data = FileManager.default.contents(atPath: file) else {
    throw TranscriptMistakes(all: [TranscriptMistake(file: file, line: 1, text: "the file can't be read")])
  }
  guard let text = String(validating: data, as: UTF8.self) else {
    throw TranscriptMistakes(all: [TranscriptMistake(file: file, line: 1, text: "the file is not UTF-8 text")])
  }
  return try Transcript(reading: text, file: file)
}
