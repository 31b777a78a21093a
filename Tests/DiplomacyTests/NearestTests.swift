import Diplomacy
import Testing

@Suite struct NearestTests {
  @Test(
    arguments: [
      ("AZR", "AZQ"), ("azq", "AZQ"), ("ZAQ", "AZQ"), ("AZQQ", "AZQ"),
      // Two edits are too many for three letters, and enough for seven.
      ("BZX", nil), ("borader", "border"), ("xyz", nil), ("", nil),
    ] as [(String, String?)])
  func `the nearest name is one that may have been meant`(word: String, nearest: String?) {
    #expect(word.nearest(among: ["AZQ", "border", "order"]) == nearest)
  }

  @Test func `of several equally near names the first is taken`() {
    #expect("AAX".nearest(among: ["AAB", "AAC"]) == "AAB")
    #expect("AAX".nearest(among: ["AAC", "AAB"]) == "AAC")
  }
}
