import Diplomacy

/// What happened last time: to this pair, and to others in this body.
func precedent(_ comparison: Comparison) -> [Finding] {
  comparison.scenario.suppositions.flatMap { supposition -> [Finding] in
    // Of what is so already, or cannot be, nothing was to be learnt.
    guard case .membership(let state, let alliance) = supposition.subject,
      comparison.before.standing(of: state, in: alliance)
        != comparison.after.standing(of: state, in: alliance)
    else { return [] }
    let precedents = Precedents(comparison, state, alliance, supposition)
    switch supposition {
    case .join(_, _, as: .member):
      return [precedents.ofPair, precedents.accessions, precedents.waits].compactMap { $0 }
    case .join: return [precedents.ofPair].compactMap { $0 }
    case .leave: return [precedents.ofPair, precedents.departures].compactMap { $0 }
    case .freeze: return [precedents.ofPair, precedents.freezes].compactMap { $0 }
    case .settle, .relations, .openBorder, .object, .withdrawObjection: return []
    }
  }
}

private struct Precedents {
  let comparison: Comparison
  let state: Identifier<State>
  let alliance: Identifier<Alliance>
  let cause: Supposition
  /// The body's spells by state, as known on the day.
  private let careers: [Career]

  init(
    _ comparison: Comparison, _ state: Identifier<State>, _ alliance: Identifier<Alliance>,
    _ cause: Supposition
  ) {
    (self.comparison, self.state, self.alliance, self.cause) = (comparison, state, alliance, cause)
    careers = Career.all(comparison.atlas.memberships(in: alliance), on: comparison.day)
  }

  private var body: String { comparison.short(alliance) }

  /// The body, and those that it requires or follows.
  private var related: [Identifier<Alliance>] {
    let links = comparison.atlas.links(from: alliance)
      .filter { $0.term.begun(by: comparison.day) == .yes }
    return ([alliance] + links.map(\.other)).uniqued()
  }

  private func finding(
    _ id: String, _ sentence: String, figures: [Figure] = [], reasons: [String],
    _ rows: [Membership]
  ) -> Finding {
    Finding(
      id: [state.text, alliance.text, id], rule: .precedent, weight: .changes, sentence: sentence,
      affected: [state.any], basis: .computed, figures: figures, reasons: reasons,
      evidence: rows.map { Evidence("precedent", $0) }, causes: [cause])
  }

  // MARK: This pair

  /// Earlier spells of the pair, in the body and in those that it requires or follows.
  var ofPair: Finding? {
    let spells = related.flatMap { body in
      let career =
        body == alliance
        ? careers.first { $0.state == state }
        : Career.all(comparison.atlas.memberships(of: state, in: body), on: comparison.day).first
      return career?.endings(by: comparison.day) ?? []
    }
    guard !spells.isEmpty else { return nil }
    return finding(
      "pair",
      .pair(comparison.name(state), spells.map { .spell($0, comparison) }),
      reasons: spells.map { .acts($0, comparison) }, spells.flatMap(\.rows))
  }

  // MARK: This body

  /// Who became a member after the body began, the earliest first.
  var accessions: Finding? {
    guard let record = comparison.atlas.alliance(alliance) else { return nil }
    let entries = careers.flatMap(\.entries)
    // Whoever came in first, or was in when it was founded and in force, began it.
    let dates = [record.founded, record.inForce].compactMap { $0?.latest }
    let beginning = ([entries.map(\.starting).min()].compactMap { $0 } + dates).max()
    let later =
      entries
      .filter { entry in entry.state != state && beginning.map { entry.starting > $0 } ?? false }
      .sorted { ($0.starting, $0.state) < ($1.starting, $1.state) }
    guard let last = later.last else { return nil }
    return finding(
      "accessions",
      .accessions(later.count, body, comparison.name(last.state), last.starts),
      // The latest say most about how it is done now; the others stand in the evidence.
      reasons: later.suffix(3).map { .acts($0, comparison) }, later.flatMap(\.rows))
  }

  /// How long others waited as applicants, invited states or candidates before they were members.
  var waits: Finding? {
    let waits = careers.flatMap(\.waits).sorted {
      ($0.days.lowerBound, $0.state) < ($1.days.lowerBound, $1.state)
    }
    let open = careers.compactMap { $0.openWait(on: comparison.day) }
      .sorted { ($0.starting, $0.state) < ($1.starting, $1.state) }
    guard let first = waits.first, let last = waits.last else {
      guard !open.isEmpty else { return nil }
      return finding(
        "waits", .onlyWaiting(body, waiting(open)), reasons: [], open.flatMap(\.rows))
    }
    let (least, most) = (
      median(waits.map(\.days.lowerBound)), median(waits.map(\.days.upperBound).sorted())
    )
    return finding(
      "waits",
      .waits(
        waits.count, body, least, most, (comparison.name(first.state), first.days.lowerBound),
        (comparison.name(last.state), last.days.upperBound), waiting: waiting(open)),
      figures: [
        // A wait of imprecise dates has a least and a most.
        waitFigure(least == most ? "median wait" : "median wait, at least", least)
      ] + (least == most ? [] : [waitFigure("median wait, at most", most)]) + [
        waitFigure("shortest wait", Double(first.days.lowerBound)),
        waitFigure("longest wait", Double(last.days.upperBound)),
      ],
      reasons: waits.map { .wait(comparison.name($0.state), $0) }
        + waiting(open).map { "waiting still: \($0)" },
      (waits.flatMap(\.rows) + open.flatMap(\.rows)))
  }

  private func waitFigure(_ name: String, _ days: Double) -> Figure {
    Figure(
      name: "\(name) for membership of \(alliance)", before: days, after: days, unit: .days)
  }

  private func waiting(_ open: [SpellOnRecord]) -> [String] {
    open.map { "\(comparison.name($0.state)) since \($0.starts)" }
  }

  /// Others that left the body, or one that it requires or follows, with the act and the notice.
  var departures: Finding? {
    let groups = related.compactMap { body -> (String, [SpellOnRecord])? in
      let all =
        body == alliance
        ? careers : Career.all(comparison.atlas.memberships(in: body), on: comparison.day)
      let left = all.filter { $0.state != state }.flatMap { $0.endings(by: comparison.day) }
        .filter { $0.main.status.isMembership && !endedWithBody($0) }
      return left.isEmpty ? nil : (comparison.short(body), left)
    }
    let left = groups.flatMap(\.1)
    guard !left.isEmpty else { return nil }
    return finding(
      "departures",
      .departures(
        groups.map { body, left in
          (body, left.map { "\(comparison.name($0.state)) (\($0.ends))" })
        }),
      reasons: left.map { .acts($0, comparison) }, left.flatMap(\.rows))
  }

  /// Whether a spell lasted as long as the body did: nobody left.
  private func endedWithBody(_ spell: SpellOnRecord) -> Bool {
    guard let end = comparison.atlas.alliance(spell.main.alliance)?.dissolved,
      let to = spell.term.to
    else { return false }
    return to.latest >= end.earliest
  }

  /// Members that took no part for a time, this one or others.
  var freezes: Finding? {
    let frozen = careers.flatMap(\.spells)
      .filter { $0.main.status.isMembership && $0.main.participation != .full }
    guard !frozen.isEmpty else { return nil }
    return finding(
      "freezes",
      .freezes(
        body,
        frozen.map {
          "\(comparison.name($0.state)) (\($0.main.participation.rawValue) \($0.period))"
        }), reasons: frozen.map { .acts($0, comparison) }, frozen.flatMap(\.rows))
  }
}

/// The middle of numbers in order, or the mean of the two in the middle.
private func median(_ numbers: [Int]) -> Double {
  let middle = numbers.count / 2
  return numbers.count.isMultiple(of: 2)
    ? Double(numbers[middle - 1] + numbers[middle]) / 2 : Double(numbers[middle])
}

// MARK: - Sentences

extension String {
  fileprivate static func spell(_ spell: SpellOnRecord, _ comparison: Comparison) -> String {
    let took =
      switch spell.main.participation {
      case .full: ""
      case .frozen, .suspended: " (\(spell.main.participation.rawValue))"
      }
    return "\(spell.main.status.phrase) of \(comparison.short(spell.main.alliance))\(took) "
      + spell.period
  }

  fileprivate static func pair(_ state: String, _ spells: [String]) -> String {
    "Earlier \(state) was \(listed(spells))"
  }

  fileprivate static func acts(_ spell: SpellOnRecord, _ comparison: Comparison) -> String {
    let ending = spell.endAct.isEmpty ? "" : "; ended: \(spell.endAct)"
    let notice = spell.notice.map { " (known \($0) days before)" } ?? ""
    return "\(comparison.name(spell.state)), \(spell.period): \(spell.main.act)\(ending)\(notice)"
  }

  fileprivate static func accessions(
    _ count: Int, _ body: String, _ last: String, _ starts: String
  ) -> String {
    count == 1
      ? "\(last) became a member of \(body) after it began (\(starts)), nobody else did"
      : "States became members of \(body) \(count) times after it began, last \(last) (\(starts))"
  }

  fileprivate static func wait(_ state: String, _ wait: Wait) -> String {
    "\(state): \(days(wait.days)), \(wait.since) to \(wait.until)"
  }

  private static func days(_ days: ClosedRange<Int>) -> String {
    let least = formatted(Double(days.lowerBound))
    return days.lowerBound == days.upperBound
      ? "\(least) days" : "\(least) to \(formatted(Double(days.upperBound))) days"
  }

  fileprivate static func waits(
    _ count: Int, _ body: String, _ least: Double, _ most: Double,
    _ first: (name: String, days: Int), _ last: (name: String, days: Int), waiting: [String]
  ) -> String {
    let open = waiting.isEmpty ? "" : "; \(still(waiting))"
    let way = "from the first step on record to membership of \(body)"
    guard count > 1 else {
      return "\(first.name) waited \(days(first.days...last.days)) \(way), the only wait on record"
        + open
    }
    let middle =
      formatted(least) + (least == most ? "" : " to \(formatted(most))")
    return "\(count) states waited a median of \(middle) days \(way), from "
      + "\(formatted(Double(first.days))) (\(first.name)) to "
      + "\(formatted(Double(last.days))) (\(last.name))" + open
  }

  /// Who waits; of many only how many and who has waited longest.
  private static func still(_ waiting: [String]) -> String {
    waiting.count > 3
      ? "\(waiting.count) states wait still, longest \(waiting[0])"
      : "waiting still: \(listed(waiting))"
  }

  fileprivate static func onlyWaiting(_ body: String, _ waiting: [String]) -> String {
    "Nobody is on record whose wait for membership of \(body) ended; \(still(waiting))"
  }

  fileprivate static func departures(_ groups: [(body: String, states: [String])]) -> String {
    capitalised(
      groups.map { "left \($0.body) before: \(listed($0.states))" }.joined(separator: "; "))
  }

  fileprivate static func freezes(_ body: String, _ states: [String]) -> String {
    "Took no part in \(body) for a time: \(listed(states))"
  }
}
