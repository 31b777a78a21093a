import Diplomacy
import Explorer
import Terminal
import Testing

/// The explorer on the real package, as the stories go.
@Suite struct PaneTests {
  /// The screen after some keys, the day being that of the article.
  private func screen(
    _ keys: String, rows: Int = 40, columns: Int = 120, on day: String = "2018-09-10"
  ) throws -> String {
    let asOf = try PackageTests.asOf(day)
    var state = ExplorerState(asOf.atlas, on: asOf.day, rows: rows, columns: columns)
    for key in try Key.script(keys) { _ = update(&state, state.action(for: key)) }
    return draw(state).text
  }

  @Test(arguments: [
    "1F", "2F", "3F", "5F", "0F", ":src-asbarez-veto<Enter>F", ":src-cis-charter<Enter>F", "5v",
    ":join AZE CSTO<Enter>F", "2jje", "i",
    "MF", "xjrF", "jxjrF",
    ":war", ":kind:hostilities", ":src:edm", ":kind:membership",
  ])
  func `no pane of the day of the article shows a later year`(keys: String) throws {
    for line in try screen(keys, rows: 900, columns: 200).split(separator: "\n") {
      // What was planned then for later was known then, and so is where the data end.
      guard !line.contains("until 2019"), !line.contains("data end") else { continue }
      #expect(!line.contains(/\b20(19|2\d)\b/), "\(keys): \(line)")
    }
  }

  @Test func `twice u leads back from the veto to the first screen`() throws {
    let asked = try screen(":join AZE CSTO<Enter>")
    #expect(asked.contains("6 Findings: blocked"))
    #expect(asked.contains("2018-08-28"))
    #expect(try screen(":join AZE CSTO<Enter>e").contains("src-asbarez-veto"))
    #expect(try screen(":join AZE CSTO<Enter><Space>").contains("6 Findings: contested"))
    #expect(try screen(":join AZE CSTO<Enter>e<Esc><Space>uu") == screen(""))
  }

  @Test func `a claim shows its arithmetic in every reading`() throws {
    let page = try screen("5/almost 70<Enter><Enter>F", rows: 300)
    for text in ["16.0% -> 62.5%", "29 743 of 186 043 is 16.0%", "69.3%", "World Bank", "United"] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test(arguments: [
    (":kind:objection of:AZE", "Anna Naghdalyan: Should"), (":asbarez 2018", "Asbarez reports"),
    (":naghdalyan", "Anna Naghdalyan, Press secretary"), (":საქართველო", "Georgia  GEO"),
    (":src:asbarez-veto kind:claim", "1 found"), (":kind:hostilities from:2019", "Nothing known"),
  ])
  func `the palette searches what was known`(keys: String, text: String) throws {
    let shown = try screen(keys)
    #expect(shown.contains(text), "\(shown)")
  }

  @Test func `the region comes first and the pair stands on top`() throws {
    let lines = try screen("j").split(separator: "\n")
    #expect(lines.first?.contains("South Caucasus › Azerbaijan") == true)
    #expect(lines.last?.contains("Azerbaijan") == true)
  }
}
