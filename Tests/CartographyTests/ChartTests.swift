import Diplomacy
import Testing
import Worlds

@testable import Cartography

@Suite struct ChartTests {
  static let outlines = [
    land("ALB", west: 0, south: 0, east: 12, north: 12),
    land("BOR", west: 12, south: 0, east: 24, north: 12),
    land("CAD", west: 24, south: 4, east: 36, north: 12),
    land("DUN", west: 24, south: 0, east: 36, north: 4),
    land("XAL", west: 1, south: 1, east: 5, north: 5, claimant: "ALB", controller: "XAL"),
  ]
  static let sheet = Sheet(columns: 24, rows: 8)

  static func chart(
    _ shades: [Identifier<State>: Shade], _ style: Chart.Style = .braille,
    current: Identifier<State>? = nil
  ) -> Chart {
    let window = Window(
      showing: Bounds(west: 0, south: 0, east: 36, north: 12), on: sheet)
    let sketches = outlines.map { Raster.Sketch($0, $0.claimant == nil ? .own : .claimants) }
    return Chart(
      Raster(sketches, window, on: sheet), Marking(shades: shades, current: current), style)
  }

  @Test func `members are full, what is supposed is hatched, others are empty`() {
    let chart = Self.chart(["ALB": .member, "BOR": .joining, "CAD": .leaving], current: "BOR")
    #expect(
      chart.lines.joined(separator: "\n") == """


         ⣶⣶⣶⣶⣶⣶⣶⠰⢒⠖⡲⢒⠖⡲⡶⡒⢖⠲⡒⢖⠲⣲
         ⣿⣿ALB⣿⣿⠐⡡>+BOR⡗⢌⠢-CAD⢼
         !XAL⣿⣿⣿⢈⠔⡡⢊⠔⡡⢊⡟⠒⠓⠚⠒⠓⠚⢺
         ⠤⠥⠥⠿⠿⠿⠿⠠⠮⠴⠥⠮⠴⠥⠧DUN⠤⠤⠤⠼


        """)
    #expect(chart.labels.first { $0.isCurrent }?.state == "BOR")
    #expect(chart.unlabelled.isEmpty)
    #expect(chart.shade(3, 3) == .member)
    #expect(chart.isContested(4, 2) && !chart.isContested(3, 6))
  }

  @Test func `in letters members are capitals and every second cell says what is supposed`() {
    let chart = Self.chart(
      ["ALB": .member, "BOR": .joining, "CAD": .leaving, "DUN": .possible], .letters)
    #expect(
      chart.lines.joined(separator: "\n") == """


         AAAAAAAA+B+B+B+c-c-c-c
         AAAAAAAAB+B+B+B-c-c-c-
         !A!AAAAA+B+B+B+c-c-c-c
         A!AAAAAAB+B+B+B?D?D?D?


        """)
    #expect(
      chart.letters.map { "\($0.letter) \($0.state)" } == ["A ALB", "B BOR", "c CAD", "D DUN"])
    #expect(chart.unlabelled == ["XAL"])
  }

  @Test func `a pattern is told from every other without colour`() {
    let lines = Shade.allCases.map { shade in
      // The middle of the state, where no edge and no name is.
      let chart = Self.chart(["BOR": shade])
      return chart.signs[5 * Self.sheet.columns + 9..<5 * Self.sheet.columns + 12]
    }
    #expect(Set(lines.map { $0.map(\.value) }).count == Shade.allCases.count)
  }

  // MARK: Properties

  /// Rectangles anywhere, some of them tiny, some contested, marked in any way.
  private static func scene(_ seed: UInt64) -> (Raster, Marking) {
    var numbers = SeededNumbers(seed: seed)
    var shades: [Identifier<State>: Shade] = [:]
    let sketches = (0..<Int.random(in: 1...40, using: &numbers)).map { number -> Raster.Sketch in
      let id = Identifier<State>("S" + (number < 10 ? "0" : "") + "\(number)")
      shades[id] = Shade.allCases.randomElement(using: &numbers)
      let size = Double.random(in: 0.05...15, using: &numbers)
      let (x, y) = (
        Double.random(in: -5...40, using: &numbers), Double.random(in: -5...20, using: &numbers)
      )
      let isContested = number > 0 && numbers.oneIn(5)
      return Raster.Sketch(
        land(
          id, west: x, south: y, east: x + size, north: y + size / 2,
          claimant: isContested ? "S00" : nil), isContested ? .claimants : .own)
    }
    let sheet = Sheet(
      columns: Int.random(in: 0...60, using: &numbers),
      rows: Int.random(in: 0...25, using: &numbers))
    let window = Window(showing: Bounds(west: 0, south: 0, east: 40, north: 20), on: sheet)
    let marking = Marking(
      shades: shades, current: shades.keys.sorted().randomElement(using: &numbers))
    return (Raster(sketches, window, on: sheet), marking)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `names never touch, and whoever is in view is named or listed`(seed: UInt64) {
    let (raster, marking) = Self.scene(seed)
    for style in Chart.Style.allCases {
      let chart = Chart(raster, marking, style)
      var taken: Set<[Int]> = []
      for label in chart.labels {
        #expect(0..<chart.sheet.rows ~= label.row, "seed \(seed): \(label)")
        #expect(label.column >= 0 && label.columns.upperBound <= chart.sheet.columns)
        // A column stays free on each side of a name.
        for column in label.columns {
          #expect(taken.isDisjoint(with: [[label.row, column]]), "seed \(seed): \(label)")
        }
        for column in label.column - 1...label.columns.upperBound {
          taken.insert([label.row, column])
        }
      }
      let named = chart.labels.map(\.state) + chart.letters.map(\.state)
      #expect(Set(named).count == named.count)
      #expect(Set(chart.letters.map(\.letter)).count == chart.letters.count)
      for state in raster.states where raster.shows(state) {
        #expect(
          named.contains(state) != chart.unlabelled.contains(state), "seed \(seed): \(state)")
      }
      #expect(chart.lines.count == chart.sheet.rows)
      #expect(chart.lines.allSatisfy { $0.count <= chart.sheet.columns })
      #expect(Chart(raster, marking, style) == chart)
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `every direction leads to another state that is on the map`(seed: UInt64) {
    let (raster, _) = Self.scene(seed)
    for state in raster.states {
      for heading in Heading.allCases {
        guard let next = raster.neighbour(of: state, heading) else { continue }
        #expect(next != state && raster.shows(next), "seed \(seed)")
      }
    }
  }
}
