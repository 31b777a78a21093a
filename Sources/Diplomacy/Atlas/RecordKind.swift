/// The kinds of record that have an identifier of their own.
public enum RecordKind: String, Sendable, CaseIterable {
  case source, state, region, alliance
  case obligation, admission, criterion, withdrawal, exclusivity, savings
  case membership, tie, law, dispute, phase
  case border, closure, borderControl = "border control", control, place
  case programme, actor, person, office, event, scenario, claim, reading
}

/// Where a record stands: its kind and its place in that kind's table.
public struct RecordLocation: Hashable, Sendable {
  public let kind: RecordKind
  public let index: Int

  public init(kind: RecordKind, index: Int) { (self.kind, self.index) = (kind, index) }
}

extension Tables {
  /// Calls a function with each record that has an identifier, kind by kind, in file order.
  public func forEachRecord(_ body: (String, RecordKind, Int, Origin) -> Void) {
    for index in sources.indices {
      body(sources[index].id.text, .source, index, sources[index].origin)
    }
    func each<R: Record>(_ kind: RecordKind, _ records: [R]) {
      for index in records.indices {
        body(records[index].id.text, kind, index, records[index].provenance.origin)
      }
    }
    each(.state, states)
    each(.region, regions)
    each(.alliance, alliances)
    each(.obligation, obligations)
    each(.admission, admissions)
    each(.criterion, criteria)
    each(.withdrawal, withdrawals)
    each(.exclusivity, exclusivities)
    each(.savings, savings)
    each(.membership, memberships)
    each(.tie, ties)
    each(.law, laws)
    each(.dispute, disputes)
    each(.phase, phases)
    each(.border, borders)
    each(.closure, closures)
    each(.borderControl, borderControls)
    each(.control, controls)
    each(.place, places)
    each(.programme, programmes)
    each(.actor, actors)
    each(.person, persons)
    each(.office, offices)
    each(.event, events)
    each(.scenario, scenarios)
    each(.claim, claims)
    each(.reading, readings)
  }

  /// Where the record stands and what it rests on.
  public func provenance(at location: RecordLocation) -> Provenance {
    func of<R: Record>(_ records: [R]) -> Provenance { records[location.index].provenance }
    switch location.kind {
    case .source:
      let source = sources[location.index]
      return Provenance(origin: source.origin, source: source.id)
    case .state: return of(states)
    case .region: return of(regions)
    case .alliance: return of(alliances)
    case .obligation: return of(obligations)
    case .admission: return of(admissions)
    case .criterion: return of(criteria)
    case .withdrawal: return of(withdrawals)
    case .exclusivity: return of(exclusivities)
    case .savings: return of(savings)
    case .membership: return of(memberships)
    case .tie: return of(ties)
    case .law: return of(laws)
    case .dispute: return of(disputes)
    case .phase: return of(phases)
    case .border: return of(borders)
    case .closure: return of(closures)
    case .borderControl: return of(borderControls)
    case .control: return of(controls)
    case .place: return of(places)
    case .programme: return of(programmes)
    case .actor: return of(actors)
    case .person: return of(persons)
    case .office: return of(offices)
    case .event: return of(events)
    case .scenario: return of(scenarios)
    case .claim: return of(claims)
    case .reading: return of(readings)
    }
  }
}
