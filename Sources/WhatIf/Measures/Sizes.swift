import Diplomacy

/// The area and people of each state of the system as known on a day, a column a series.
struct Sizes: Sendable {
  enum Quantity: String, Sendable, CaseIterable {
    case people
    /// With inland water, in km².
    case area
  }

  /// One number a state, by its position in the system.
  struct Column: Sendable {
    let quantity: Quantity
    let series: Text
    /// `nil` where the series does not speak of the state by the day.
    fileprivate(set) var entries: [Entry?]

    /// The sum over states; `nil` if one of them is not in the series.
    func sum(_ positions: [Int]) -> Double? {
      var sum = 0.0
      for position in positions {
        guard let entry = entries[position] else { return nil }
        sum += entry.amount
      }
      return sum
    }
  }

  /// A number, and where in its table it stands.
  struct Entry: Sendable {
    let amount: Double
    fileprivate let year: Int
    fileprivate let row: Int
  }

  /// By quantity, each in the order in which its series first stand in the file.
  let columns: [Column]

  init(_ asOf: AsOf, _ system: StateSystem) {
    let (areas, populations) = (asOf.atlas.tables.areas, asOf.atlas.tables.populations)
    let year = asOf.day.year
    var people = Gathering(.people, system, asOf)
    for row in populations.indices where populations[row].year <= year {
      people.add(
        Double(populations[row].people), of: populations[row].state, populations[row].series,
        year: populations[row].year, row: row)
    }
    var area = Gathering(.area, system, asOf)
    for row in areas.indices where areas[row].measure == .total {
      area.add(
        areas[row].km2, of: areas[row].state, areas[row].series, year: areas[row].year ?? .min,
        row: row)
    }
    columns = people.columns + area.columns
  }

  /// The rows that a column's numbers of some states stand in.
  static func evidence(
    _ column: Column, _ positions: [Int], _ system: StateSystem, in atlas: Atlas
  ) -> [Evidence] {
    positions.compactMap { position in
      guard let row = column.entries[position]?.row else { return nil }
      let state = system.states[position].any
      return switch column.quantity {
      case .people: Evidence("people", of: state, atlas.tables.populations[row])
      case .area: Evidence("area", of: state, atlas.tables.areas[row])
      }
    }
  }
}

/// Columns in the making: rows come in file order, thousands of them for every day looked at.
private struct Gathering {
  let quantity: Sizes.Quantity
  let system: StateSystem
  let asOf: AsOf
  private(set) var columns: [Sizes.Column] = []
  private var numbers: [Text: Int] = [:]
  /// Rows of one state and of one series mostly stand together.
  private var last: (state: Identifier<State>, position: Int?)?
  private var lastColumn = 0

  init(_ quantity: Sizes.Quantity, _ system: StateSystem, _ asOf: AsOf) {
    (self.quantity, self.system, self.asOf) = (quantity, system, asOf)
  }

  mutating func add(
    _ amount: Double, of state: Identifier<State>, _ series: Text, year: Int, row: Int
  ) {
    guard let position = position(of: state) else { return }
    let column = column(of: series)
    let entry = Sizes.Entry(amount: amount, year: year, row: row)
    let known = columns[column].entries[position]
    if known.map({ asOf.isMoreCurrent(year, than: $0.year) }) ?? true {
      columns[column].entries[position] = entry
    }
  }

  private mutating func position(of state: Identifier<State>) -> Int? {
    if let last, last.state == state { return last.position }
    let position = system.position(of: state)
    last = (state, position)
    return position
  }

  private mutating func column(of series: Text) -> Int {
    if columns.indices.contains(lastColumn), columns[lastColumn].series == series {
      return lastColumn
    }
    if let number = numbers[series] {
      lastColumn = number
    } else {
      lastColumn = columns.count
      numbers[series] = columns.count
      columns.append(
        Sizes.Column(
          quantity: quantity, series: series,
          entries: [Sizes.Entry?](repeating: nil, count: system.count)))
    }
    return lastColumn
  }
}
