/// Finds what is left between the cells of a page.
///
/// SQLite overwrites a cell that it deletes (secure_delete), but when it moves cells from a page to its neighbours, their
/// old bytes may stay in the gap of the page, between the list of cells and the first cell, and outlive the cells.
/// SQLite never reads a gap. See "B-tree Pages" in https://www.sqlite.org/fileformat2.html.
struct PageGaps {
  let pageSize: Int
  private let usableSize: Int

  /// - Parameter header: the first 100 bytes of the file.
  init?(header: [UInt8]) {
    guard header.count >= 100 else { return nil }
    let size = Int(header[16]) << 8 | Int(header[17])
    pageSize = size == 1 ? 65_536 : size
    usableSize = pageSize - Int(header[20])
    guard pageSize >= 512, pageSize & (pageSize - 1) == 0, usableSize >= 480 else { return nil }
  }

  /// - Parameters:
  ///   - page: all bytes of a page.
  ///   - index: of the page in the file, from 0.
  /// - Returns: the gap, where something is left in it.
  func remains(in page: UnsafeRawBufferPointer, index: Int) -> Range<Int>? {
    // The first page begins with the header of the file.
    let start = index == 0 ? 100 : 0
    let listStart: Int
    switch page[start] {
    case 2, 5: listStart = start + 12
    case 10, 13: listStart = start + 8
    // No page of a tree: overflow pages and free pages begin with a page number, which is smaller in a file of less
    // than `sizeLimit`, and both are overwritten as a whole.
    default: return nil
    }
    func number(_ offset: Int) -> Int { Int(page[offset]) << 8 | Int(page[offset + 1]) }
    let gapStart = listStart + 2 * number(start + 3)
    let firstCell = number(start + 5)
    let gapEnd = firstCell == 0 ? 65_536 : firstCell
    guard gapStart < gapEnd, gapEnd <= usableSize else { return nil }
    return page[gapStart..<gapEnd].contains { $0 != 0 } ? gapStart..<gapEnd : nil
  }

  /// Bytes from which on a page number could be taken for the kind of a page.
  var sizeLimit: Int { pageSize << 25 }
}
