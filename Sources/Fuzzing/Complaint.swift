/// A property that does not hold, in a sentence.
package struct Complaint: Error, Hashable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}
