public import Diplomacy

/// Something that suppositions may make true on a day.
public enum Goal: Hashable, Sendable {
  /// That a state's joining a body comes to a verdict.
  case accession(Identifier<State>, Identifier<Alliance>, as: GrantedStatus, Aim)
  /// That all members of a body are joined by land over each other.
  case connected(Identifier<Alliance>)
  /// That a body's border with an outsider is longer than so many kilometres; is there, if `nil`.
  case borders(Identifier<Alliance>, Identifier<State>, overKm: Double?)
  /// That members of a body make up more than a share of a region, from 0 to 1.
  case covers(Identifier<Alliance>, over: Double, of: Identifier<Region>, by: Reading.Basis)
  /// That no pair in an open dispute is owed aid on both sides, one of them under the body.
  case noContradiction(Identifier<Alliance>)

  /// What an accession is to come to.
  public enum Aim: String, Sendable, CaseIterable {
    /// Certainly nothing blocks it; it may be contested.
    case notBlocked = "not blocked"
    /// Nothing that decides is found.
    case open
  }
}

extension Goal {
  /// The body it speaks of.
  public var alliance: Identifier<Alliance> {
    switch self {
    case .accession(_, let alliance, _, _), .connected(let alliance), .borders(let alliance, _, _),
      .covers(let alliance, _, _, _), .noContradiction(let alliance):
      alliance
    }
  }

  /// What it supposes by itself.
  public var supposition: Supposition? {
    switch self {
    case .accession(let state, let alliance, let status, _): .join(state, alliance, as: status)
    case .connected, .borders, .covers, .noContradiction: nil
    }
  }
}

extension Goal: CustomStringConvertible {
  /// As it is written.
  public var description: String {
    switch self {
    case .accession(let state, let alliance, let status, let aim):
      "\(state):\(alliance)\(status == .member ? "" : "=\(status.rawValue)") \(aim.rawValue)"
    case .connected(let alliance): "\(alliance) connected"
    case .borders(let alliance, let state, let km):
      "\(alliance) borders \(state)" + (km.map { " over \(shortest($0)) km" } ?? "")
    case .covers(let alliance, let share, let region, let basis):
      "\(alliance) covers over \(shortest(share * 100))% of \(region)"
        + (basis == .area ? "" : " by \(basis.rawValue)")
    case .noContradiction(let alliance): "\(alliance) no contradiction"
    }
  }
}

/// A number as it is typed: without decimals that say nothing.
private func shortest(_ number: Double) -> String {
  let thousandths = (number * 1000).rounded() / 1000
  return thousandths == thousandths.rounded() && thousandths.magnitude < 1e15
    ? String(Int(thousandths)) : String(thousandths)
}
