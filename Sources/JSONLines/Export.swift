import Conversation
import Foundation

// All that is kept about a session, as one JSON document in pages.
extension LineServer {
  /// Answers an `export` event: a turn without messages and with an `export`, whose `data` are a piece of a JSON text
  /// and whose `cursor` asks for the next piece; null at the end. Pages are cut between characters.
  mutating func writeExport(_ number: Int32?, _ cursor: String?, _ line: Span<UInt8>) throws(Refusal) {
    var document: [UInt8] = []
    var version: Int64 = 0
    var rev = 0
    if let number, table[number].isKnown {
      document = try exported(number)
      version = table[number].version + Int64(table[number].keeping.pending)
      rev = table[number].session.rev
    }
    let start = try offset(cursor, version: version, count: document.count)
    var end = min(start + Limits.exportPage, document.count)
    while end < document.count, document[end] & 0xC0 == 0x80 { end -= 1 }

    beginTurn(line, rev: rev)
    writer.raw(#"[],"export":{"data":"#)
    writer.string(String(decoding: document[start..<end], as: UTF8.self))
    writer.raw(#","cursor":"#)
    if end < document.count { writer.string("\(version).\(end)") } else { writer.raw("null") }
    writer.raw("}}")
  }

  private func offset(_ cursor: String?, version: Int64, count: Int) throws(Refusal) -> Int {
    guard let cursor else { return 0 }
    let parts = cursor.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let stated = parts[0], let offset = parts[1] else {
      throw Refusal(.badField, "cursor must be one that an export gave", field: "cursor")
    }
    guard stated == Int(version) else { throw .staleCursor }
    guard offset > 0, offset < count else {
      throw Refusal(.badField, "cursor must be one that an export gave", field: "cursor")
    }
    return offset
  }

  private func exported(_ number: Int32) throws(Refusal) -> [UInt8] {
    let entry = table[number]
    var document = JSONWriter()
    document.raw(#"{"format":"kneecoach-export/1","session":"#)
    document.string(String(decoding: entry.name, as: UTF8.self))
    document.raw(#","rev":"#)
    document.number(entry.session.rev)
    document.raw(#","answers":{"#)
    var isFirst = true
    for (slot, definition) in coach.script.slots.enumerated() {
      guard let value = coach.value(of: slot, in: entry.session) else { continue }
      if !isFirst { document.byte(",") }
      isFirst = false
      document.string(definition.name)
      document.byte(":")
      document.string(coach.describe(value, slot: slot))
    }
    document.raw(#"},"state":"#)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    document.raw((try? encoder.encode(coach.save(entry.session))).map { Array($0) } ?? Array("null".utf8))
    document.raw(#","recent":["#)
    for (index, record) in entry.recent.records.enumerated() {
      if index > 0 { document.byte(",") }
      document.raw(#"{"id":"#)
      document.string(String(decoding: record.id, as: UTF8.self))
      document.raw(#","rev":"#)
      document.number(record.rev)
      document.raw(#","messages":"#)
      document.raw(try said(in: record, of: number))
      document.byte("}")
    }
    document.raw("]}")
    return document.bytes
  }
}
