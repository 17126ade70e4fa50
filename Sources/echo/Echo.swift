import Foundation

/// Copies lines: the floor under every measurement, a program that does nothing but read and write.
///
/// Reads in the same pieces as `kneecoach serve` and writes once for each, so that the difference between the two is
/// the work of understanding and answering.
@main
enum Echo {
  static func main() {
    var buffer = [UInt8](repeating: 0, count: 128 * 1024)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      var written = 0
      while written < count {
        let step = buffer.withUnsafeBytes {
          write(STDOUT_FILENO, $0.baseAddress?.advanced(by: written), count - written)
        }
        guard step > 0 else { return }
        written += step
      }
    }
  }
}
