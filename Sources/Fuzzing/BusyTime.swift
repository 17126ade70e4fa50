import Foundation

/// Runs something, and complains when it keeps the processor busy for too long.
///
/// Only the time of this thread counts: other programs on the machine make nothing slower.
func within<Result>(
  _ seconds: Double, _ what: String, _ body: () throws(Complaint) -> Result
) throws(Complaint) -> Result {
  let start = busySeconds()
  let result = try body()
  let spent = busySeconds() - start
  guard spent <= seconds else { throw Complaint("\(what) took \(spent) seconds") }
  return result
}

private func busySeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
