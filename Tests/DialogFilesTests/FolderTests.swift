import Foundation
import Testing

@testable import DialogFiles

@Suite("Reading a folder")
struct FolderTests {
  /// A fresh folder with these files, removed afterwards.
  func withFolder(_ files: [String: Data], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, data) in files { try data.write(to: folder.appendingPathComponent(name)) }
    try body(folder.path)
  }

  func codes(_ files: [String: Data]) throws -> [String] {
    var codes: [String] = []
    try withFolder(files) { codes = loadScript(directory: $0).diagnostics.map { "\($0.location.file) \($0.code)" } }
    return codes
  }

  static let samples = Dictionary(
    uniqueKeysWithValues: Samples.everything.map { ($0.name, Data($0.text.utf8)) })

  @Test("files are read in the order of their names, whatever else lies there")
  func sorted() throws {
    var files = Self.samples
    files["notes.txt"] = Data("dialog: x".utf8)
    files[".hidden.yaml"] = Data("dialog: x".utf8)
    files["old.yaml~"] = Data("dialog: x".utf8)
    try withFolder(files) { folder in
      let loaded = loadScript(directory: folder)
      #expect(loaded.diagnostics == [])
      #expect(loaded.script == loadScript(files: Samples.everything).script)
    }
  }

  @Test("a folder that is missing, a file, or without YAML is told")
  func noFolder() throws {
    #expect(loadScript(directory: "/nowhere/at/all").diagnostics.map(\.code) == ["no_folder"])
    try withFolder(["a.yaml": Data()]) { folder in
      #expect(loadScript(directory: folder + "/a.yaml").diagnostics.map(\.code) == ["no_folder"])
    }
    try withFolder(["readme.md": Data()]) { folder in
      #expect(loadScript(directory: folder).diagnostics.map(\.code) == ["no_files"])
    }
  }

  @Test("a pipe among the files is refused, not waited for")
  func pipe() throws {
    try withFolder(["a.yaml": Data("dialog: a\nstates: {last: {end: yes}}\n".utf8)]) { folder in
      try #require(mkfifo(folder + "/pipe.yaml", 0o600) == 0)
      let found = loadScript(directory: folder).diagnostics.map { "\($0.location.file) \($0.code)" }
      #expect(found.contains("pipe.yaml unreadable"))
    }
  }

  @Test("files that are no text are told, each by its name, beside the mistakes of the others")
  func noText() throws {
    let found = try codes([
      "a.yaml": Data([0x64, 0xFF, 0xFE]), "b.yaml": Data(), "c.yaml": Data(repeating: 0x23, count: 1_048_577),
      "d.yaml": Data("dialog: d\nsya: x\n".utf8), "e.yaml": Data([0xED, 0xA0, 0x80]),
      "f.yaml": Data([0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01]),
    ])
    #expect(
      found == [
        "a.yaml not_text", "b.yaml empty_file", "c.yaml file_too_large", "d.yaml unknown_key", "e.yaml not_text",
        "f.yaml control_character",
      ])
  }

  @Test("a folder with a file's name, and a link to nothing")
  func oddEntries() throws {
    try withFolder([:]) { folder in
      try FileManager.default.createDirectory(atPath: folder + "/a.yaml", withIntermediateDirectories: false)
      try FileManager.default.createSymbolicLink(atPath: folder + "/b.yaml", withDestinationPath: "/nowhere")
      #expect(loadScript(directory: folder).diagnostics.map(\.code) == ["unreadable", "unreadable"])
    }
  }
}
