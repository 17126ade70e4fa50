import Foundation
import Transcripts

/// The transcripts that paths on a command line stand for.
struct TranscriptFiles {
  /// In the order of the paths, those of a folder sorted by name; each file once.
  private(set) var files: [String] = []
  /// A path that leads to no transcript is a mistake: a test that ran nothing has proven nothing.
  private(set) var problems: [String] = []

  init(paths: [String]) {
    var seen: Set<String> = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        problems.append("\(path): there is no such file or folder")
        continue
      }
      let found = isFolder.boolValue ? transcripts(in: path) : [path]
      if found.isEmpty { problems.append("\(path): no *.transcript files in this folder") }
      files += found.filter { seen.insert(URL(fileURLWithPath: $0).standardizedFileURL.path).inserted }
    }
  }

  private func transcripts(in folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return names.filter { $0.hasSuffix(".transcript") }.sorted().map { prefix + $0 }
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
