import Diplomacy
import Measures

/// What each state of the system has undertaken towards each on a day, by the obligations in force.
///
/// An entry is 3 for defense or offense, 2 for neutrality or consultation, 1 for nonaggression, 0
/// for none, whatever gives most; a state's own entry is 3 (Signorino and Ritter 1999 count
/// alliances so). Only duties count: where the text lets members choose whether to aid, nothing is
/// undertaken.
struct Portfolios: Sendable {
  static let top = 3

  /// An instrument and the most that its parties have undertaken in it.
  struct Instrument: Sendable {
    let alliance: Identifier<Alliance>
    let grade: UInt8
    /// The clauses that give the grade.
    let clauses: [Obligation]
    /// The positions of its members in the system.
    fileprivate(set) var parties: [Int]
  }

  let system: StateSystem
  /// In file order.
  private(set) var instruments: [Instrument]

  init(_ snapshot: Snapshot, over system: StateSystem) {
    self.system = system
    instruments = snapshot.facts.bodies.values.filter(\.isInForce)
      .sorted { $0.place < $1.place }
      .compactMap { body in
        Instrument(body, parties: system.positions(of: snapshot.members(of: body.id)))
      }
  }

  /// The same with the members of some bodies changed.
  func supposing(_ after: Snapshot, changed: [BodyFacts]) -> Portfolios {
    var portfolios = self
    for (index, instrument) in instruments.enumerated() {
      guard changed.contains(where: { $0.id == instrument.alliance }) else { continue }
      portfolios.instruments[index].parties =
        system.positions(of: after.members(of: instrument.alliance))
    }
    return portfolios
  }

  /// The entries of the state at a position, one for each state of the system.
  func entries(of state: Int) -> [UInt8] {
    var entries = [UInt8](repeating: 0, count: system.count)
    for instrument in instruments where instrument.parties.contains(state) {
      for party in instrument.parties { entries[party] = max(entries[party], instrument.grade) }
    }
    entries[state] = UInt8(Self.top)
    return entries
  }

  /// The instruments that bind the state at a position.
  func instruments(of state: Int) -> [Instrument] {
    instruments.filter { $0.parties.contains(state) }
  }
}

extension Portfolios.Instrument {
  /// `nil` if it holds no duty.
  fileprivate init?(_ body: BodyFacts, parties: [Int]) {
    guard let grade = body.undertakings.map(\.kind.grade).max() else { return nil }
    (alliance, self.grade, self.parties) = (body.id, grade, parties)
    clauses = body.undertakings.filter { $0.kind.grade == grade }
  }
}

extension Obligation.Kind {
  /// The entry it makes in a portfolio.
  var grade: UInt8 {
    switch self {
    case .defense, .offense: 3
    case .neutrality, .consultation: 2
    case .nonaggression: 1
    }
  }
}
