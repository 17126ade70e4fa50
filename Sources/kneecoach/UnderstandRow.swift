import Foundation

/// Why a row of labelled messages can't be used.
struct RowMistake: Error {
  var message: String
}

/// What was understood, or what should have been: a name or a number.
enum Got: Codable, Hashable {
  case name(String)
  case number(Double)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      self = .name(try container.decode(String.self).lowercased())
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .name(let name): try container.encode(name)
    case .number(let number) where number == number.rounded(): try container.encode(Int(number))
    case .number(let number): try container.encode((number * 1000).rounded() / 1000)
    }
  }
}

/// One labelled message.
struct UnderstandRow: Decodable {
  enum Kind: String, Decodable, CaseIterable {
    case yesno, number, duration, side, choice, intent, emergency
  }

  struct Option: Decodable, Hashable {
    var id: String
    var label: String
  }

  var id: String
  var kind: Kind
  var question: String?
  var text: String
  var options: [Option]?
  var now: String?
  var expect: Got?
  var accept: [Got]?
  var range: [Double]?
  var rangeDays: [Double]?
  var acceptRanges: [[Double]]?
  var debatable: Bool?

  private enum CodingKeys: String, CodingKey {
    case id, kind, question, text, options, now, expect, accept, range, debatable
    case rangeDays = "range_days"
    case acceptRanges = "accept_ranges"
  }

  init(json: Data) throws(RowMistake) {
    do {
      self = try JSONDecoder().decode(UnderstandRow.self, from: json)
    } catch DecodingError.keyNotFound(let key, _) {
      throw RowMistake(message: "the row has no \"\(key.stringValue)\"")
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      throw RowMistake(
        message: "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" is of the wrong type")
    } catch DecodingError.dataCorrupted(let context) where context.codingPath.last?.stringValue == "kind" {
      let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw RowMistake(message: "unknown kind; it is one of \(kinds)")
    } catch {
      throw RowMistake(message: "not a JSON object")
    }
    if kind == .choice, options?.isEmpty ?? true { throw RowMistake(message: "a choice needs \"options\"") }
  }
}
