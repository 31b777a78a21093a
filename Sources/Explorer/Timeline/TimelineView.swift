import Diplomacy
public import Report

/// How the timeline is laid out: what undo covers of it.
public struct TimelineView: Hashable, Sendable {
  /// What an axis shows, and into what the moments are put together.
  public var zoom: TimeZoom = .years
  /// Whose spells are drawn; of the list the cursor was last in if `nil`.
  public var bars: Bars?
  /// Periods that the reader opened or closed.
  public var periods: [Period: Bool] = [:]

  /// Whose spells the bars are.
  public enum Bars: Hashable, Sendable {
    /// The states of the current body.
    case states
    /// The bodies of the current state.
    case bodies

    var other: Bars {
      switch self {
      case .states: .bodies
      case .bodies: .states
      }
    }
  }
}

/// A decade, a year or a month, as which moments are put together.
public struct Period: Hashable, Sendable {
  let zoom: TimeZoom
  /// Counted from the first of the year 0.
  private let number: Int

  /// The period of a day; `nil` where each day stands for itself.
  init?(of day: Day, _ zoom: TimeZoom) {
    let (year, month, _) = day.civil
    self.zoom = zoom
    switch zoom {
    case .decades: number = Int((Double(year) / 10).rounded(.down))
    case .years: number = year
    case .months: number = year * 12 + month - 1
    case .days: return nil
    }
  }

  /// Its first day.
  var first: Day {
    switch zoom {
    case .decades: Day(number * 10, 1, 1)
    case .years, .days: Day(number, 1, 1)
    case .months: Day(0, 1, 1).advanced(months: number)
    }
  }

  /// Its last day.
  var last: Day {
    let months =
      switch zoom {
      case .decades: 120
      case .years, .days: 12
      case .months: 1
      }
    return first.advanced(months: months).advanced(days: -1)
  }
}

extension Period: CustomStringConvertible {
  /// `2010s`, `2018` or `2018-08`.
  public var description: String {
    guard first > .distantPast.advanced(months: 120) else { return .beforeAll }
    let text = first.description
    return switch zoom {
    case .decades: text.dropLast(6) + "s"
    case .years, .days: String(text.dropLast(6))
    case .months: String(text.dropLast(3))
    }
  }
}

extension String {
  /// Names the period of what began before everything on record.
  fileprivate static let beforeAll = "before"
}

extension TimeZoom {
  /// The next finer, or coarser; `nil` where there is none.
  func moved(by steps: Int) -> TimeZoom? {
    let all = TimeZoom.allCases
    let place = (all.firstIndex(of: self) ?? 0) + steps
    return all.indices.contains(place) ? all[place] : nil
  }
}
