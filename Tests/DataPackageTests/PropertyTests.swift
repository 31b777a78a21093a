import DataPackage
import Diplomacy
import Testing

/// What holds for any input; the seed that fails is among the test's arguments.
@Suite struct PropertyTests {
  static let seeds: Range<UInt64> = 1..<60

  @Test(arguments: seeds)
  func `cells that are quoted as they must be come back as they were`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let letters = ["a", "Ş", "山", "\"", "\"", ",", "\n", "'", "-", "e\u{301}"]
    let summaries = (0..<20).map { _ in
      "x" + (0..<Int.random(in: 0...12, using: &dice)).map { _ in dice.pick(letters) }.joined()
        + "x"
    }
    var regions = "id,summary,source\n"
    var members = "region,state,source\n"
    for (number, summary) in summaries.enumerated() {
      regions += "r\(number),\(quoted(summary, using: &dice)),s\n"
      members += "r\(number),ARM,s\n"
    }
    let atlas = try PackageReader.read(
      package(["states": Lines.states, "regions": regions, "region_members": members]))
    #expect(atlas.tables.regions.map(\.summary.string) == summaries)
  }

  /// A cell between quotes if it must be, and now and then if not.
  private func quoted(_ text: String, using dice: inout Dice) -> String {
    let must = text.unicodeScalars.contains { "\",\n".unicodeScalars.contains($0) }
    guard must || Bool.random(using: &dice) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  @Test(arguments: seeds)
  func `any bytes are answered, twice the same, with places that exist`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let marks = Array("\",\n\r a1-/é{}[]:".utf8) + [0, 0xFF, 0xC2, 0x9B, 0xEF, 0xBB, 0xBF]
    for name in ["states.csv", "sources.csv", "datapackage.json"] {
      var files = package(["states": Lines.states, "alliances": Lines.alliances])
      let size = Int.random(in: 0...300, using: &dice)
      files[name] = .bytes((0..<size).map { _ in dice.pick(marks) })
      expectSoundAnswer(to: files)
    }
  }

  @Test(arguments: seeds)
  func `a package with a few bytes changed is answered too`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let valid = package([
      "states": Lines.states, "alliances": Lines.alliances,
      "memberships": Lines.membershipHeader
        + "A,ARM,CST,member,full,1994-04-20,1999-04-02,,,\"It, \"\"ratified\"\"\",,s\n",
    ])
    let marks = Array("\",\n\r\\X9/".utf8)
    for name in valid.names {
      guard var bytes = valid.bytes(of: name) else { continue }
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        bytes[Int.random(in: bytes.indices, using: &dice)] = dice.pick(marks)
      }
      var files = valid
      files[name] = .bytes(bytes)
      expectSoundAnswer(to: files)
    }
  }

  private func expectSoundAnswer(to files: PackageFiles) {
    guard case .failure(let problems) = answer(to: files) else { return }
    guard case .failure(let again) = answer(to: files) else {
      Issue.record("a package was refused and then taken")
      return
    }
    #expect(problems == again)
    for problem in problems.list {
      let bytes = files.bytes(of: problem.place.file) ?? []
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      #expect((1...lines.count).contains(problem.place.line), "\(problem)")
      let line = lines[min(problem.place.line, lines.count) - 1]
      #expect((1...line.count + 1).contains(problem.place.column), "\(problem)")
      #expect(!problem.sentence.isEmpty && !problem.hint.isEmpty)
      #expect(problem.description.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
    }
  }

  private func answer(to files: PackageFiles) -> Result<Atlas, Problems> {
    Result { () throws(Problems) in try PackageReader.read(files) }
  }
}

/// Numbers that are the same for the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }
}
