/// A sentence for the reader, and the status the program ends with.
struct Complaint: Error, CustomStringConvertible {
  let description: String
  let status: Int32

  init(_ sentence: String, status: Int32) { (description, self.status) = (sentence, status) }
}
