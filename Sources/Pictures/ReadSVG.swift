/// Reads the lines of an SVG drawing, from the small part of SVG that can be drawn in a terminal too: `svg` with a
/// `viewBox`, `g`, `line`, `polyline`, `polygon`, `circle`, and `text` for captions.
///
/// Whatever else would be seen in a browser but not here (paths, transforms, styles) is a problem, not a surprise.
public func readSVG(_ bytes: [UInt8]) throws(PictureProblem) -> Picture {
  guard bytes.count <= largestPicture else {
    throw PictureProblem(message: "The picture is larger than 64 KiB; draw it with fewer lines.", line: 1)
  }
  var reader = SVGReader(MarkupScanner(bytes))
  return try reader.read()
}

/// Bytes of a picture's file.
public let largestPicture = 64 * 1024

private struct SVGReader {
  private var scanner: MarkupScanner
  private var picture: Picture?
  /// Open elements, each with the ink that its children draw with.
  private var open: [(name: String, ink: Picture.Ink)] = []
  private var caption: Picture.Caption?

  private static let deepest = 32

  init(_ scanner: MarkupScanner) { self.scanner = scanner }

  mutating func read() throws(PictureProblem) -> Picture {
    while let piece = try scanner.next() {
      switch piece {
      case .text(let text): take(text)
      case .open(let name, let attributes, let isEmpty): try begin(name, attributes, isEmpty)
      case .close(let name): try end(name)
      }
    }
    if let unclosed = open.last { throw scanner.problem("'<\(unclosed.name)>' is not closed.") }
    guard let picture else { throw scanner.problem("There is no '<svg>' in it.") }
    return picture
  }

  private mutating func take(_ text: String) {
    caption?.text += text
    if open.last?.name == "title" { picture?.title += text }
  }

  private mutating func begin(_ name: String, _ attributes: [String: String], _ isEmpty: Bool) throws(PictureProblem) {
    for key in ["transform", "style", "stroke-dasharray"] where attributes[key] != nil {
      throw scanner.problem("'\(key)' can't be drawn in a terminal; write the places and colours themselves.")
    }
    let ink = attributes["stroke"].flatMap(Self.ink) ?? open.last?.ink ?? .body
    if name == "svg" {
      try beginSheet(attributes)
    } else {
      guard picture != nil, !open.isEmpty else { throw scanner.problem("'<\(name)>' stands outside of '<svg>'.") }
      try draw(name, attributes, ink)
    }
    guard !isEmpty else { return }
    guard open.count < Self.deepest else { throw scanner.problem("It is nested too deeply.") }
    open.append((name, ink))
  }

  private mutating func end(_ name: String) throws(PictureProblem) {
    guard open.last?.name == name else { throw scanner.problem("'</\(name)>' closes nothing that is open.") }
    open.removeLast()
    if name == "text", let caption {
      picture?.captions.append(caption)
      self.caption = nil
    }
  }

  private mutating func beginSheet(_ attributes: [String: String]) throws(PictureProblem) {
    guard picture == nil else { throw scanner.problem("There is a second '<svg>'.") }
    let box = try numbers(attributes["viewBox"] ?? "", "viewBox")
    guard box.count == 4, box[0] == 0, box[1] == 0, (10...2_000).contains(box[2]), (10...2_000).contains(box[3]) else {
      throw scanner.problem("'<svg>' needs viewBox=\"0 0 WIDTH HEIGHT\", both from 10 to 2000.")
    }
    picture = Picture(width: box[2], height: box[3])
  }

  private mutating func draw(
    _ name: String, _ attributes: [String: String], _ ink: Picture.Ink
  ) throws(PictureProblem) {
    func number(_ key: String) throws(PictureProblem) -> Double {
      let all = try numbers(attributes[key] ?? "", key)
      guard all.count == 1 else { throw scanner.problem("'<\(name)>' needs '\(key)', a number.") }
      return all[0]
    }
    func point(_ x: String, _ y: String) throws(PictureProblem) -> Picture.Point {
      Picture.Point(x: try number(x), y: try number(y))
    }
    switch name {
    case "g", "title", "desc": break
    case "line": add([try point("x1", "y1"), try point("x2", "y2")], ink)
    case "polyline", "polygon":
      let places = try numbers(attributes["points"] ?? "", "points")
      guard places.count >= 4, places.count.isMultiple(of: 2) else {
        throw scanner.problem("'<\(name)>' needs 'points': x,y of two places or more.")
      }
      var points = stride(from: 0, to: places.count, by: 2).map { Picture.Point(x: places[$0], y: places[$0 + 1]) }
      if name == "polygon" { points.append(points[0]) }
      add(points, ink)
    case "circle": add(Self.circle(try point("cx", "cy"), radius: try number("r")), ink)
    case "text":
      guard let anchor = Picture.Caption.Anchor(rawValue: attributes["text-anchor"] ?? "start") else {
        throw scanner.problem("'text-anchor' is start, middle or end.")
      }
      caption = Picture.Caption(text: "", place: try point("x", "y"), anchor: anchor)
    default:
      throw scanner.problem(
        "'<\(name)>' can't be drawn in a terminal; use line, polyline, polygon, circle, text and g.")
    }
  }

  private mutating func add(_ points: [Picture.Point], _ ink: Picture.Ink) {
    picture?.strokes.append(Picture.Stroke(points: points, ink: ink))
  }

  private func numbers(_ text: String, _ key: String) throws(PictureProblem) -> [Double] {
    var numbers: [Double] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0.isNewline || $0 == "\t" }) {
      guard let number = Double(word), (-10_000...10_000).contains(number) else {
        throw scanner.problem("'\(key)' holds '\(word.prefix(20))', which is no number.")
      }
      numbers.append(number)
    }
    return numbers
  }

  /// Twelve corners look round in dots.
  private static func circle(_ middle: Picture.Point, radius: Double) -> [Picture.Point] {
    let (a, b) = (radius, radius * 0.866)
    let c = radius * 0.5
    let corners = [
      (a, 0), (b, c), (c, b), (0, a), (-c, b), (-b, c), (-a, 0), (-b, -c), (-c, -b), (0, -a), (c, -b), (b, -c), (a, 0),
    ]
    return corners.map { Picture.Point(x: middle.x + $0.0, y: middle.y + $0.1) }
  }

  /// The ink of `#rrggbb`; nil for anything else.
  private static func ink(_ colour: String) -> Picture.Ink? {
    guard colour.hasPrefix("#"), colour.utf8.count == 7, let value = UInt32(colour.dropFirst(), radix: 16) else {
      return nil
    }
    let (red, green, blue) = (Int(value >> 16), Int(value >> 8 & 0xFF), Int(value & 0xFF))
    if max(red, green, blue) - min(red, green, blue) < 24 { return .thing }
    return red > blue + 64 ? .accent : .body
  }
}
