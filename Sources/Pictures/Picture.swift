/// A line drawing: strokes and captions on a sheet, in the units of its file, y downwards.
public struct Picture: Hashable, Sendable {
  /// What a line is drawn with, told by the colour in the file.
  public enum Ink: Hashable, Sendable {
    /// Grey: floor, chair, wall.
    case thing
    /// Red to yellow: what to look at.
    case accent
    /// Any other colour.
    case body
  }

  public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Points joined by straight lines.
  public struct Stroke: Hashable, Sendable {
    public var points: [Point]
    public var ink: Ink

    public init(points: [Point], ink: Ink) {
      self.points = points
      self.ink = ink
    }
  }

  /// A word beside a figure. `place` is on its base line, where `anchor` says.
  public struct Caption: Hashable, Sendable {
    /// The part of a caption that its place fixes, by the names of SVG.
    public enum Anchor: String, Hashable, Sendable { case start, middle, end }

    public var text: String
    public var place: Point
    public var anchor: Anchor

    public init(text: String, place: Point, anchor: Anchor = .start) {
      self.text = text
      self.place = place
      self.anchor = anchor
    }
  }

  /// What it is called; empty where its file does not say.
  public var title: String
  public var width: Double
  public var height: Double
  public var strokes: [Stroke]
  public var captions: [Caption]

  public init(
    title: String = "", width: Double, height: Double, strokes: [Stroke] = [], captions: [Caption] = []
  ) {
    self.title = title
    self.width = width
    self.height = height
    self.strokes = strokes
    self.captions = captions
  }
}

/// Why a file can't be drawn, in a sentence for its author.
public struct PictureProblem: Error, Hashable, Sendable {
  public var message: String
  /// Line of the file, from 1.
  public var line: Int
}
