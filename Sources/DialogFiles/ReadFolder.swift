import Dialog
import Foundation

/// The dialog files of a folder, sorted by name, and why some of them could not be read. The module's one effect.
func readFolder(_ directory: String) -> (files: [(name: String, text: String)], diagnostics: [Diagnostic]) {
  var findings = Findings()
  let here = SourceLocation(file: ".", line: 1, column: 1)
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: directory, isDirectory: &isFolder) else {
    findings.error("no_folder", "There is no such folder; name the folder with the dialog files.", at: here)
    return ([], findings.all)
  }
  guard isFolder.boolValue else {
    findings.error("no_folder", "This is not a folder; name the folder with the dialog files.", at: here)
    return ([], findings.all)
  }
  guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
    findings.error("unreadable", "The folder can't be read; check its permissions.", at: here)
    return ([], findings.all)
  }
  let dialogs = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
  if dialogs.isEmpty {
    findings.error("no_files", "The folder holds no *.yaml file.", at: here)
  }
  var files: [(name: String, text: String)] = []
  for name in dialogs {
    switch readText(directory + "/" + name) {
    case .success(let text): files.append((name, text))
    case .failure(let problem):
      findings.error(problem.code, problem.message, at: SourceLocation(file: name, line: 1, column: 1))
    }
  }
  return (files, findings.all)
}

private struct UnreadableFile: Error {
  var code: String
  var message: String
}

private func readText(_ path: String) -> Result<String, UnreadableFile> {
  // Opening a pipe would wait for a writer for ever.
  let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  let kind = (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
  guard kind != .typeUnknown, kind != .typeSocket else {
    return .failure(UnreadableFile(code: "unreadable", message: "This is a pipe or a socket, not a file."))
  }
  guard let handle = FileHandle(forReadingAtPath: path) else {
    return .failure(UnreadableFile(code: "unreadable", message: "The file can't be read; check its permissions."))
  }
  defer { try? handle.close() }
  // One byte more than is allowed, so that a file of any size (or a device) is never read whole.
  guard let data = try? handle.read(upToCount: largestFile + 1) else {
    // Nothing to read: an empty file, or a folder with a file's name.
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return isFolder.boolValue
      ? .failure(UnreadableFile(code: "unreadable", message: "This is a folder, not a file.")) : .success("")
  }
  guard data.count <= largestFile else {
    return .failure(
      UnreadableFile(
        code: "file_too_large", message: "The file is larger than 1 MiB; split it into several dialogs."))
  }
  guard let text = String(validating: data, as: UTF8.self) else {
    return .failure(
      UnreadableFile(code: "not_text", message: "The file is not UTF-8 text; save it as UTF-8 without anything else."))
  }
  return .success(text)
}
