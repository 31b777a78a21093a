/// Whose each cell of a sheet is: the owner of most of its eight dots.
struct Cells {
  let columns: Int
  let rows: Int
  /// By row; -1 where fewer than three dots are anybody's.
  let owners: [Int16]
  /// How many cells each owner has.
  let counts: [Int]

  /// The cells of one layer of a raster.
  init(_ raster: Raster, _ layer: KeyPath<Raster, [Int16]>) {
    let (dots, width) = (raster[keyPath: layer], raster.sheet.dotColumns)
    (columns, rows) = (raster.sheet.columns, raster.sheet.rows)
    var owners = [Int16](repeating: -1, count: columns * rows)
    var counts = [Int](repeating: 0, count: raster.states.count)
    for row in 0..<rows {
      for column in 0..<columns {
        let owner = Cells.majority(of: dots, at: row * 4 * width + column * 2, width)
        guard owner >= 0 else { continue }
        owners[row * columns + column] = owner
        counts[Int(owner)] += 1
      }
    }
    (self.owners, self.counts) = (owners, counts)
  }

  /// The owner of most of the eight dots from one on; -1 if it has fewer than three.
  private static func majority(of dots: [Int16], at first: Int, _ width: Int) -> Int16 {
    var (best, most): (Int16, Int) = (-1, 2)
    for place in 0..<8 {
      let owner = dots[first + place / 2 * width + place % 2]
      guard owner >= 0, owner != best else { continue }
      var count = 0
      for other in 0..<8 where dots[first + other / 2 * width + other % 2] == owner { count += 1 }
      if count > most { (best, most) = (owner, count) }
    }
    return best
  }

  func owner(_ row: Int, _ column: Int) -> Int16 { owners[row * columns + column] }

  /// How far each cell lies from the nearest that is not its owner's, in half rows.
  var depths: [Int] {
    var depths = [Int](repeating: 0, count: owners.count)
    func depth(_ place: Int, _ isInside: Bool, _ beside: Int, _ step: Int) -> Int {
      guard isInside else { return step }
      return owners[beside] == owners[place] ? depths[beside] + step : step
    }
    for row in 0..<rows {
      for column in 0..<columns {
        let place = row * columns + column
        depths[place] = min(
          depth(place, column > 0, place - 1, 1), depth(place, row > 0, place - columns, 2))
      }
    }
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        let place = row * columns + column
        depths[place] = min(
          depths[place], depth(place, column + 1 < columns, place + 1, 1),
          depth(place, row + 1 < rows, place + columns, 2))
      }
    }
    return depths
  }
}
