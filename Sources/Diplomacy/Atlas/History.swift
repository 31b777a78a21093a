/// What a state was in a body for a while, as known on a day.
public struct Stretch: Hashable, Sendable {
  /// Its first day; `Day.distantPast` if it began before everything recorded.
  public let from: Day
  /// The first day after it; the day after the as-of date if it was not over by then.
  public let end: Day
  public let standing: Standing
  /// The end that was known beforehand, where it still lies ahead.
  public let plannedEnd: EDTFDate?
}

extension AsOf {
  /// What a state was in a body at any time up to the day, oldest first.
  ///
  /// Between two stretches it was nothing there. Where spells overlap the one that counts most is
  /// told, as ``standing(of:in:)`` tells it.
  public func history(
    of state: Identifier<State>, in alliance: Identifier<Alliance>
  ) -> [Stretch] {
    let memberships = atlas.tables.memberships
    let spells = (atlas.index.spellsByState[state] ?? []).filter {
      memberships[$0[0]].alliance == alliance
    }
    let turns = turningDays(of: spells.joined().map { memberships[$0].term })
    var stretches: [Stretch] = []
    for (place, start) in turns.enumerated() {
      let isLast = place + 1 == turns.count
      let end = isLast ? day.advanced(days: 1) : turns[place + 1]
      // A day on which only what is spelt out later began has no standing.
      guard let standing = atlas.asOf(start).standings(of: spells).first else { continue }
      let planned = isLast ? plannedEnd(of: standing) : nil
      if let last = stretches.last, last.end == start, last.standing == standing {
        stretches[stretches.count - 1] = Stretch(
          from: last.from, end: end, standing: standing, plannedEnd: planned)
      } else {
        stretches.append(Stretch(from: start, end: end, standing: standing, plannedEnd: planned))
      }
    }
    return stretches
  }

  /// The days up to this one from which spells may hold otherwise than before.
  private func turningDays(of terms: [Spell]) -> [Day] {
    let bounds = terms.flatMap { term in
      [term.from?.earliest ?? .distantPast, term.from?.latest, term.to?.earliest, term.to?.latest]
        .compactMap { $0 }
    }
    // What is open where the data end holds only possibly from then on.
    return (bounds + [atlas.facts.dataUntil.advanced(days: 1)]).filter { $0 <= day }.sorted()
      .uniqued()
  }

  private func plannedEnd(of standing: Standing) -> EDTFDate? {
    let rows = atlas.memberships(of: standing.state, in: standing.alliance)
      .filter { standing.rows.contains($0.id) && $0.variantOf == nil }
    return rows.first?.term.known(on: day)?.to.flatMap { $0.earliest > day ? $0 : nil }
  }
}
