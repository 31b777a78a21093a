/// An unbroken period: from its first day up to, but not including, the first day it no longer held.
public struct Spell: Hashable, Sendable {
  /// The first day; `nil` if it began before everything recorded.
  public var from: EDTFDate?
  /// The first day on which it no longer held; `nil` if it still held where the data end.
  public var to: EDTFDate?
  /// The day from which the end was known beforehand; `nil` if it was known only when it came.
  public var endKnown: EDTFDate?

  public init(from: EDTFDate? = nil, to: EDTFDate? = nil, endKnown: EDTFDate? = nil) {
    (self.from, self.to, self.endKnown) = (from, to, endKnown)
  }

  /// A spell between certain days.
  public init(_ from: Day, until to: Day? = nil) {
    self.init(from: EDTFDate(from), to: to.map { EDTFDate($0) })
  }

  /// Whether it held on a day, inside an imprecise bound: possibly.
  public func holds(on day: Day) -> Answer { begun(by: day).and(over(by: day).negated) }

  /// Whether its first day had come.
  public func begun(by day: Day) -> Answer { from.map { $0.reached(by: day) } ?? .yes }

  /// Whether its end had come.
  public func over(by day: Day) -> Answer { to.map { $0.reached(by: day) } ?? .no }

  /// The spell as it was known on a day: open if nobody knew its end yet, `nil` if it had not begun.
  public func known(on day: Day) -> Spell? {
    guard begun(by: day) != .no else { return nil }
    guard over(by: day) == .no else { return self }
    let wasAnnounced = endKnown.map { $0.reached(by: day) == .yes } ?? false
    return wasAnnounced ? self : Spell(from: from)
  }

  /// Whether two spells may share a day.
  public func overlaps(_ other: Spell) -> Bool {
    let start = max(from?.latest ?? .distantPast, other.from?.latest ?? .distantPast)
    let end = min(to?.earliest ?? .distantFuture, other.to?.earliest ?? .distantFuture)
    return start < end
  }
}

extension EDTFDate {
  /// Whether this date had come by a day.
  public func reached(by day: Day) -> Answer {
    if day >= latest { return .yes }
    return day < earliest ? .no : .possibly
  }
}
