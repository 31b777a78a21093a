import Diplomacy
import Terminal
import Worlds

@testable import Explorer

/// The worlds and screens that the tests of the explorer look at.
enum Invented {
  /// A pact that admits by consensus, with a candidate that one member objects to.
  static let veto = World().states("AAA", "BBB", "CCC", "DDD").name("Aronia", of: "AAA")
    .name("Bendar", of: "BBB").name("Corvia", of: "CCC").name("Dorland", of: "DDD")
    .alliance("PACT").name("The Pact", of: "PACT").alliance("LEAGUE", kind: .treaty)
    .region("vale", "AAA", "BBB", "CCC").name("The Vale", of: "vale")
    .members("AAA", "BBB", of: "PACT").member("DDD", of: "LEAGUE", from: "1999-04-02")
    .admission("PACT", .consensus).objection(by: "AAA", to: "CCC", in: "PACT")

  /// Names that are hard to fit: other scripts, wide signs, marks, and length.
  static let scripts = World().states("AAA", "BBB", "CCC", "DDD", "EEE", "FFF")
    .name("Հայաստանի Հանրապետություն", of: "AAA").name("საქართველო", of: "BBB")
    .name("Российская Федерация", of: "CCC").name("漢字文化圏諸國聯合體漢字文化圏", of: "DDD")
    .name("E\u{301}\u{323}ve\u{308}lyn\u{301}\u{30A}ia e\u{301}", of: "EEE")
    .name("A state whose name goes on and on and on and on", of: "FFF")
    .alliance("PACT").name("Договор о коллективной безопасности", of: "PACT")
    .alliance("UNION", kind: .economicUnion).name("漢字", of: "UNION", kind: .abbreviation)
    .alliance("LEAGUE", kind: .declaration).region("vale", "AAA", "BBB", "DDD")
    .name("გუ漢字", of: "vale").members("AAA", "BBB", of: "PACT")
    .member("CCC", of: "PACT", from: "1999-04-02", to: "2006").member("EEE", of: "UNION")
    .member("FFF", of: "PACT", as: .observer).member("AAA", of: "LEAGUE", from: "2001")
    .admission("PACT", .consensus).admission("UNION", .unanimousRatification)
    .withdrawal("PACT", months: 6).obligation("PACT").exclusivity(
      "PACT", against: .militaryAlliance
    )
    .objection(by: "AAA", to: "DDD", in: "PACT").dispute("AAA", "DDD")
    .border("AAA", "DDD", ("atlas", 120)).closure("AAA-DDD")
    .scenario("supposed", "join DDD PACT").claim("claimed", by: "BBB", of: "supposed")

  static func state(
    of world: World, on date: String = "2010-01-01", rows: Int = 24, columns: Int = 80,
    charset: Charset = .unicode
  ) -> ExplorerState {
    ExplorerState(world.atlas, on: day(date), rows: rows, columns: columns, charset: charset)
  }
}

extension ExplorerState {
  /// The state after keys, written as in `entente screen --keys`.
  func after(_ keys: String) throws -> ExplorerState {
    var state = self
    for key in try Key.script(keys) { state.press(key) }
    return state
  }

  mutating func press(_ key: Key) { _ = update(&self, action(for: key)) }

  /// The last line of the screen.
  var lastLine: String {
    let lines = Explorer.draw(self).text.split(separator: "\n", omittingEmptySubsequences: false)
    return String(lines.last ?? "")
  }
}
