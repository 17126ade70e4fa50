/// How one transcript fared, for reports that machines read.
public struct TranscriptResult: Hashable, Sendable {
  public var file: String
  public var title: String
  public var seconds: Double
  /// Line of the first mistake or difference, from 1; nil when it passed.
  public var line: Int?
  /// The complaints; empty when it passed.
  public var complaints: [String]
  /// The whole report of a failure.
  public var report: String

  public var passed: Bool { complaints.isEmpty }

  public init(
    file: String, title: String, seconds: Double, line: Int? = nil, complaints: [String] = [], report: String = ""
  ) {
    self.file = file
    self.title = title
    self.seconds = seconds
    self.line = line
    self.complaints = complaints
    self.report = report
  }
}

/// The results as JUnit XML: one suite, one test case a transcript.
public func junitXML(_ results: [TranscriptResult]) -> String {
  let failures = results.count { !$0.passed }
  let time = decimal(results.reduce(0) { $0 + $1.seconds })
  let counts = "tests=\"\(results.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"0\" time=\"\(time)\""
  var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  xml += "<testsuites \(counts)>\n  <testsuite name=\"transcripts\" \(counts)>\n"
  for result in results {
    let line = result.line.map { " line=\"\($0)\"" } ?? ""
    xml += "    <testcase classname=\"transcripts\" name=\"\(escaped(result.title))\""
    xml += " file=\"\(escaped(result.file))\"\(line) time=\"\(decimal(result.seconds))\""
    if let first = result.complaints.first {
      xml += ">\n      <failure message=\"\(escaped(first))\">"
      xml += "\(escaped(result.report, inAttribute: false))</failure>\n    </testcase>\n"
    } else {
      xml += "/>\n"
    }
  }
  return xml + "  </testsuite>\n</testsuites>\n"
}

/// Seconds with six decimals, as JUnit readers expect them: never in scientific notation.
private func decimal(_ seconds: Double) -> String {
  let micros = Int((seconds * 1_000_000).rounded())
  let fraction = String(micros % 1_000_000)
  return "\(micros / 1_000_000)." + String(repeating: "0", count: 6 - fraction.count) + fraction
}

/// Text for an XML attribute or element. What XML 1.0 can't hold becomes U+FFFD.
private func escaped(_ text: String, inAttribute: Bool = true) -> String {
  var xml = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x26: xml += "&amp;"
    case 0x3C: xml += "&lt;"
    case 0x3E: xml += "&gt;"
    case 0x22: xml += "&quot;"
    case 0x09 where !inAttribute, 0x0A where !inAttribute: xml.unicodeScalars.append(scalar)
    // Written out, since a reader turns a bare one into a space or a line feed.
    case 0x09, 0x0A, 0x0D: xml += "&#\(scalar.value);"
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: xml += "\u{FFFD}"
    default: xml.unicodeScalars.append(scalar)
    }
  }
  return xml
}
