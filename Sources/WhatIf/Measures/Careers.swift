import Diplomacy

/// One spell of belonging as known on a day, with the rows of every source that dates it.
struct SpellOnRecord {
  /// The row that the others are variants of.
  let main: Membership
  let rows: [Membership]
  /// As known on the day, in the order of the rows.
  private let terms: [Spell]
  private let day: Day

  /// - Returns: `nil` if it had not begun by the day.
  init?(_ rows: [Membership], on day: Day) {
    // A source that dates the beginning later than the day says nothing of it that day.
    let begun = rows.compactMap { row in row.term.known(on: day).map { (row, $0) } }
    guard let main = begun.first?.0 else { return nil }
    (self.main, self.rows, self.day) = (main, begun.map(\.0), day)
    terms = begun.map(\.1)
  }

  var state: Identifier<State> { main.state }
  /// As the main row has it.
  var term: Spell { terms[0] }

  var starts: String { alternatives(\.from) ?? "a day not on record" }
  var ends: String { alternatives(\.to) ?? "" }

  var period: String {
    alternatives(\.to).map { "from \(starts) until \($0)" } ?? "since \(starts)"
  }

  private func alternatives(_ bound: KeyPath<Spell, EDTFDate?>) -> String? {
    let dates = terms.compactMap { $0[keyPath: bound] }.uniqued()
    guard !dates.isEmpty else { return nil }
    return dates.sorted { ($0.earliest, $0.text) < ($1.earliest, $1.text) }.map(\.text)
      .joined(separator: " or ")
  }

  func hasEnded(by day: Day) -> Bool { term.over(by: day) == .yes }

  /// The act that ended it, if that was known on the day.
  var endAct: String { term.to == nil ? "" : main.endAct.string }

  /// How many days before its end that end was known; `nil` if it was not, or not to the day.
  var notice: Int? {
    guard let known = term.endKnown, let to = term.to, known.isExact, to.isExact,
      known.earliest < to.earliest
    else { return nil }
    return Int(to.earliest.number - known.earliest.number)
  }
}

/// A wait for membership that came to its end.
struct Wait {
  let state: Identifier<State>
  let since: EDTFDate
  let until: EDTFDate
  let rows: [Membership]

  /// The fewest and the most days it can have been.
  var days: ClosedRange<Int> {
    let least = max(0, Int(until.earliest.number - since.latest.number))
    return least...max(least, Int(until.latest.number - since.earliest.number))
  }
}

/// All that one state was in one body, as known on a day, the earliest first.
struct Career {
  let state: Identifier<State>
  let spells: [SpellOnRecord]

  /// The careers in the rows of one body, by state.
  static func all(_ rows: [Membership], on day: Day) -> [Career] {
    let variants = rows.filter { $0.variantOf != nil }
    var spells: [Identifier<State>: [SpellOnRecord]] = [:]
    for row in rows where row.variantOf == nil {
      guard let spell = SpellOnRecord([row] + variants.filter { $0.spell == row.id }, on: day)
      else { continue }
      spells[row.state, default: []].append(spell)
    }
    return spells.sorted { $0.key < $1.key }.map { state, spells in
      Career(
        state: state,
        spells: spells.sorted {
          ($0.starting, $0.main.id) < ($1.starting, $1.main.id)
        })
    }
  }

  /// Each unbroken wait that ended in membership.
  var waits: [Wait] {
    var waits: [Wait] = []
    var waiting: [SpellOnRecord] = []
    for spell in spells {
      if spell.main.status.isMembership {
        if let since = waiting.first?.term.from, let until = spell.term.from {
          waits.append(
            Wait(
              state: state, since: since, until: until,
              rows: (waiting + [spell]).flatMap(\.rows)))
        }
        waiting = []
      } else if spell.main.status.isWait {
        if let last = waiting.last, !last.isFollowed(by: spell) { waiting = [] }
        waiting.append(spell)
      }
    }
    return waits
  }

  /// The wait that goes on, from its first spell.
  func openWait(on day: Day) -> SpellOnRecord? {
    guard let last = spells.last, last.main.status.isWait, !last.hasEnded(by: day) else {
      return nil
    }
    var first = last
    for spell in spells.dropLast().reversed() {
      guard spell.main.status.isWait, spell.isFollowed(by: first) else { break }
      first = spell
    }
    return first
  }

  /// The spells with which it came in as a member, or came back.
  var entries: [SpellOnRecord] {
    spells.enumerated().filter { index, spell in
      spell.main.status.isMembership
        && !spells[..<index].contains {
          $0.main.status.isMembership && $0.isFollowed(by: spell)
        }
    }.map(\.element)
  }

  /// The spells that ended by a day and did not lead on at once: to membership, or from one step
  /// on the way to it to the next.
  func endings(by day: Day) -> [SpellOnRecord] {
    spells.enumerated().filter { index, spell in
      spell.hasEnded(by: day)
        && !spells[(index + 1)...].contains { next in
          let leadsOn = next.main.status.isMembership || spell.main.status.isWait
          return leadsOn && spell.isFollowed(by: next)
        }
    }.map(\.element)
  }
}

extension SpellOnRecord {
  /// The first day it can have begun.
  var starting: Day { term.from?.earliest ?? .distantPast }

  /// Whether another spell begins as this one ends, for all that is known.
  fileprivate func isFollowed(by next: SpellOnRecord) -> Bool {
    guard let end = term.to, let start = next.term.from else { return false }
    return start.earliest <= end.latest && end.earliest <= start.latest
  }
}

extension MembershipStatus {
  /// Whether it is a stage on the way to membership.
  fileprivate var isWait: Bool {
    switch self {
    case .applicant, .candidate, .invited: true
    case .member, .withdrawing, .signatory, .partner, .observer: false
    }
  }
}
