import Diplomacy

/// The records of a list, as known on its day and narrowed by its filter.
struct Selection {
  let filter: ListFilter
  let asOf: AsOf

  private var tables: Tables { asOf.atlas.tables }

  var states: [State] {
    tables.states.filter { state in
      asOf.sees(state.existence) && isWithin(state.existence)
        && (filter.region.map { asOf.atlas.states(in: $0).contains(state.id) } ?? true)
        && (filter.alliance.map { asOf.standing(of: state.id, in: $0) != nil } ?? true)
        && involves(state.id.any)
    }
  }

  var alliances: [Alliance] {
    tables.alliances.filter { alliance in
      asOf.sees(alliance.existence) && isWithin(alliance.existence)
        && touches(region: asOf.involved(in: alliance.id.any))
        && (filter.alliance.map { asOf.involved(in: $0.any).contains(alliance.id.any) } ?? true)
        && involves(alliance.id.any)
    }
  }

  var events: [Event] {
    asOf.events.filter { isWithin($0.date) && answers($0.id.any) }
  }

  var claims: [Claim] {
    asOf.claims.filter { isWithin($0.date) && answers($0.id.any) }
  }

  /// Never narrowed by the as-of date: a later source may support an earlier fact.
  ///
  /// Those of a region, body or record are the ones its page names on the last day of the data.
  var sources: [Source] {
    let ended = asOf.atlas.asOf(asOf.atlas.facts.dataUntil)
    let subjects = [filter.region?.any, filter.alliance?.any, filter.involving].compactMap { $0 }
    let cited = subjects.map { subject in
      Set(RecordReport(subject, ended)?.json.allSources ?? [])
    }
    return tables.sources.filter { source in
      (source.published.map(isWithin) ?? (filter.from == nil && filter.to == nil))
        && cited.allSatisfy { $0.contains(source.id) }
    }
  }

  private func answers(_ record: Reference) -> Bool {
    let involved = asOf.involved(in: record)
    return touches(region: involved)
      && (filter.alliance.map { involved.contains($0.any) } ?? true) && involves(record)
  }

  private func touches(region involved: [Reference]) -> Bool {
    guard let region = filter.region else { return true }
    return asOf.atlas.states(in: region).contains { involved.contains($0.any) }
  }

  private func involves(_ record: Reference) -> Bool {
    guard let wanted = filter.involving else { return true }
    return asOf.involved(in: record).contains(wanted) || asOf.involved(in: wanted).contains(record)
  }

  private func isWithin(_ date: EDTFDate) -> Bool {
    (filter.from.map { date.latest >= $0 } ?? true)
      && (filter.to.map { date.earliest <= $0 } ?? true)
  }

  /// Whether a spell may share a day with the days asked for, as far as its end is known.
  private func isWithin(_ term: Spell) -> Bool {
    let spell = term.known(on: asOf.day) ?? term
    let endsAfter = filter.from.map { (spell.to?.latest ?? .distantFuture) > $0 } ?? true
    return endsAfter && (filter.to.map { (spell.from?.earliest ?? .distantPast) <= $0 } ?? true)
  }
}
