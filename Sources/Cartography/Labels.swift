public import Diplomacy

/// A name on a map.
public struct Label: Hashable, Sendable {
  public let row: Int
  public let column: Int
  /// One column for each of its letters and signs.
  public let text: String
  public let state: Identifier<State>
  public let isCurrent: Bool

  /// The columns it takes.
  public var columns: Range<Int> { column..<column + text.count }
}

/// Puts names on a map so that none touches another.
struct Labelling {
  private let raster: Raster
  private let marking: Marking
  private let land: Cells
  private let areas: Cells
  /// Cells that a name stands in, and one on each side of it.
  private var taken: Set<Int> = []
  private(set) var labels: [Label] = []

  init(_ raster: Raster, _ marking: Marking, land: Cells, areas: Cells) {
    (self.raster, self.marking, self.land, self.areas) = (raster, marking, land, areas)
    let depths = land.depths
    for number in order(land, \.owners) { place(number, in: land, depths, \.owners) }
    let areaDepths = areas.depths
    for number in order(areas, \.contested)
    where !labels.contains(where: { $0.state == raster.states[number] }) {
      place(number, in: areas, areaDepths, \.contested)
    }
  }

  /// The current state first, then the smallest: the largest find a place anyway.
  private func order(_ cells: Cells, _ layer: KeyPath<Raster, [Int16]>) -> [Int] {
    var dots = [Int](repeating: 0, count: raster.states.count)
    for owner in raster[keyPath: layer] where owner >= 0 { dots[Int(owner)] += 1 }
    return dots.indices.filter { dots[$0] > 0 }.sorted { one, other in
      func key(_ number: Int) -> (Int, Int, Identifier<State>) {
        let state = raster.states[number]
        return (state == marking.current ? 0 : 1, dots[number], state)
      }
      return key(one) < key(other)
    }
  }

  /// Puts the name of a state where most of it lies on its own land, as far from its borders as can
  /// be; a state without such a place stays without a name.
  private mutating func place(
    _ number: Int, in cells: Cells, _ depths: [Int], _ layer: KeyPath<Raster, [Int16]>
  ) {
    let state = raster.states[number]
    let isContested = raster.isContested[number]
    let text = marking.name(of: state, isContested: isContested)
    var best: (score: (Int, Int, Int, Int), row: Int, column: Int)?
    for place in candidates(number, cells, layer) {
      let (row, middle) = (place / land.columns, place % land.columns)
      let column = middle - (text.count - 1) / 2
      guard column >= 0, column + text.count <= land.columns,
        let own = ownCells(number, cells, row, column..<column + text.count)
      else { continue }
      // What lies deep enough is preferred near the middle of the sheet's rows by its own depth.
      let score = (own, depths[place], -row, -column)
      if let best, best.score >= score { continue }
      best = (score, row, column)
    }
    guard let best else { return }
    labels.append(
      Label(
        row: best.row, column: best.column, text: text, state: state,
        isCurrent: state == marking.current))
    for column in best.column - 1...best.column + text.count {
      taken.insert(best.row * (land.columns + 2) + column)
    }
  }

  /// The cells a name may be centred on: the state's own, or where it has two dots at least.
  private func candidates(
    _ number: Int, _ cells: Cells, _ layer: KeyPath<Raster, [Int16]>
  ) -> [Int] {
    guard cells.counts[number] == 0 else {
      return cells.owners.indices.filter { cells.owners[$0] == Int16(number) }
    }
    var dots: [Int: Int] = [:]
    let width = raster.sheet.dotColumns
    for (dot, owner) in raster[keyPath: layer].enumerated() where owner == Int16(number) {
      dots[dot / width / 4 * land.columns + dot % width / 2, default: 0] += 1
    }
    return dots.filter { $0.value >= 2 }.keys.sorted()
  }

  /// How many of some cells are the state's own; `nil` if a name may not stand there: it would
  /// touch another, or hide much of a small neighbour.
  private func ownCells(
    _ number: Int, _ cells: Cells, _ row: Int, _ columns: Range<Int>
  ) -> Int? {
    var own = 0
    for column in columns {
      guard !taken.contains(row * (land.columns + 2) + column) else { return nil }
      if cells.owner(row, column) == Int16(number) {
        own += 1
        continue
      }
      let other = land.owner(row, column)
      if other >= 0, land.counts[Int(other)] < 4 * columns.count { return nil }
    }
    return own
  }
}
