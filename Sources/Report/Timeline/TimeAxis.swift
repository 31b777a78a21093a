public import Diplomacy

/// What a timeline shows at once, from the coarsest to the finest.
public enum TimeZoom: String, Hashable, Sendable, CaseIterable {
  case decades, years, months, days

  fileprivate static let thirtyYears = 30 * 365

  /// The days that an axis shows; `nil` for as many as there are on record, thirty years at least.
  var span: Int? {
    switch self {
    case .decades: nil
    case .years: Self.thirtyYears
    case .months: 3 * 365
    case .days: 92
    }
  }
}

/// Days laid out over the columns of a line.
///
/// A few columns stay free after the as-of date: for what is supposed from then on, and for ends
/// that are known beforehand.
public struct TimeAxis: Hashable, Sendable {
  public let first: Day
  /// The days that all columns together stand for.
  public let span: Int
  public let columns: Int
  /// The day up to which something is known.
  public let asOf: Day

  /// An axis around a day, but never beyond the columns kept free after the as-of date.
  ///
  /// - Parameters:
  ///   - zoom: How much it shows.
  ///   - asOf: The day up to which something is known.
  ///   - earliest: The first day on record, where the coarsest axis begins.
  ///   - centre: The day in the middle, where that can be.
  ///   - columns: At least one.
  public init(
    _ zoom: TimeZoom, asOf: Day, from earliest: Day, around centre: Day, columns: Int
  ) {
    precondition(columns > 0, "an axis has a column at least")
    let free = columns > 8 ? max(2, columns / 14) : 0
    let recorded = (Int(asOf.number) - Int(earliest.number) + 1) * columns / (columns - free)
    span = max(columns, zoom.span ?? max(TimeZoom.thirtyYears, recorded + columns))
    let last = Int(asOf.number) + 1 + span * free / columns
    (self.columns, self.asOf) = (columns, asOf)
    first = Day(number: Int32(min(Int(centre.number) - span / 2, last - span)))
  }

  /// The column of a day; outside the columns if the day is.
  public func column(of day: Day) -> Int {
    let days = Int(day.number) - Int(first.number)
    return days >= 0 ? days * columns / span : (days * columns - span + 1) / span
  }

  /// The first day of a column, and the first after it.
  func days(of column: Int) -> (from: Day, end: Day) {
    func start(_ column: Int) -> Day {
      first.advanced(days: (column * span + columns - 1) / columns)
    }
    return (start(column), start(column + 1))
  }

  /// The column of the as-of date; `nil` if it lies outside.
  public var mark: Int? {
    let column = column(of: asOf)
    return (0..<columns).contains(column) ? column : nil
  }

  /// The day in the middle.
  public var centre: Day { first.advanced(days: span / 2) }
}

// MARK: - Ticks

extension TimeAxis {
  /// A date that stands over its column.
  public struct Tick: Hashable, Sendable {
    public let column: Int
    public let text: String
  }

  /// The dates over the columns, none touching another or the mark of the as-of date.
  public var ticks: [Tick] {
    guard let unit = Self.units.first(where: { fits($0) }) else { return [] }
    var ticks: [Tick] = []
    var free = 0
    // Nothing is known of later dates but what is planned, and the axis would seem to promise more.
    for day in days(every: unit) where day <= asOf {
      let (column, text) = (column(of: day), unit.text(of: day))
      let end = column + text.utf8.count
      let isClear = mark.map { $0 < column - 1 || $0 > end } ?? true
      guard column >= free, end <= columns, isClear else { continue }
      ticks.append(Tick(column: column, text: text))
      free = end + 1
    }
    return ticks
  }

  /// How far two ticks are apart.
  private enum Unit {
    case days(Int)
    case months(Int)

    /// About how many days lie between two.
    var days: Int {
      switch self {
      case .days(let count): count
      case .months(let count): count * 30
      }
    }

    /// As short as the unit allows.
    func text(of day: Day) -> String {
      switch self {
      case .days: day.description
      case .months(let count) where count < 12: String(day.description.dropLast(3))
      case .months: String(day.description.dropLast(6))
      }
    }
  }

  private static let units: [Unit] =
    [.days(7), .days(14)] + [1, 2, 3, 6].map { .months($0) }
    + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map { .months($0 * 12) }

  private func fits(_ unit: Unit) -> Bool {
    unit.days * columns / span >= unit.text(of: first).utf8.count + 2
  }

  /// The round dates on the axis.
  private func days(every unit: Unit) -> [Day] {
    let end = first.advanced(days: span)
    switch unit {
    case .days(let count):
      let offset = (Int(first.number) % count + count) % count
      return stride(from: offset == 0 ? 0 : count - offset, to: span, by: count)
        .map { first.advanced(days: $0) }
    case .months(let count):
      let (year, month, _) = first.civil
      let start = Int((Double(year * 12 + month - 1) / Double(count)).rounded(.down)) * count
      return (0...).lazy.map { Day(0, 1, 1).advanced(months: start + $0 * count) }
        .prefix { $0 < end }.filter { $0 >= first }
    }
  }
}
