import Foundation
import FoundationXML
import Testing

@testable import Transcripts

@Suite("JUnit XML")
struct JUnitTests {
  /// The elements of a document with their attributes and text, in order; nil when it is not well-formed.
  private final class Collector: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String], text: String)] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append((name, attributes, ""))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if let current = open.last { elements[current].text += string }
    }
  }

  private func read(_ xml: String) -> Collector? {
    let collector = Collector()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = collector
    return parser.parse() ? collector : nil
  }

  @Test("it counts, names and places every transcript")
  func suite() throws {
    let xml = junitXML([
      TranscriptResult(file: "a.transcript", title: "A", seconds: 0.000_012),
      TranscriptResult(
        file: "b.transcript", title: "B", seconds: 1.5, line: 7, complaints: ["first", "second"], report: "all\nof it"),
    ])
    let elements = try #require(read(xml)).elements
    #expect(elements.map(\.name) == ["testsuites", "testsuite", "testcase", "testcase", "failure"])
    #expect(elements[0].attributes["tests"] == "2")
    #expect(elements[1].attributes["failures"] == "1")
    #expect(elements[1].attributes["time"] == "1.500012")
    #expect(elements[2].attributes["time"] == "0.000012")
    #expect(elements[3].attributes["line"] == "7")
    #expect(elements[3].attributes["file"] == "b.transcript")
    #expect(elements[4].attributes["message"] == "first")
    #expect(elements[4].text == "all\nof it")
  }

  @Test(
    "any text comes back, and what XML can't hold becomes U+FFFD",
    arguments: [
      ("<a href=\"x\">&amp;</a> ]]>", "<a href=\"x\">&amp;</a> ]]>"), ("two\nlines\tand\r\n", "two\nlines\tand\r\n"),
      ("😀 e\u{301} \u{2028}", "😀 e\u{301} \u{2028}"),
      ("\u{0}\u{1B}[31m\u{FFFF}\u{7F}", "\u{FFFD}\u{FFFD}[31m\u{FFFD}\u{FFFD}"),
    ])
  func escaping(text: String, seen: String) throws {
    let xml = junitXML([
      TranscriptResult(file: text, title: text, seconds: 0, line: 1, complaints: [text], report: text)
    ])
    let elements = try #require(read(xml)).elements
    #expect(elements[2].attributes["name"] == seen)
    #expect(elements[2].attributes["file"] == seen)
    #expect(elements[3].attributes["message"] == seen)
    #expect(elements[3].text == seen)
  }
}
