import Diplomacy

/// Who of those whose ratification an accession needs has ratified, and who has not.
extension AdmissionCase {
  /// - Returns: None where no act is on record: then nothing says that anybody has been asked.
  func ratifications(_ clause: Admission) -> [Finding] {
    guard clause.procedure == .unanimousRatification else { return [] }
    let acts = comparison.asOf.ratifications(of: state, in: alliance, as: status)
      .filter { voters.contains($0.state) }
    guard !acts.isEmpty else { return [] }
    let outstanding = voters.filter { voter in !acts.contains { $0.state == voter } }
    return [
      Finding(
        id: [state.text, alliance.text, "ratifications"], rule: .admission, weight: .changes,
        sentence: .ratified(
          candidate, body, acts.count, of: voters.count,
          outstanding: outstanding.isEmpty ? nil : comparison.names(outstanding)),
        affected: [state.any], basis: .computed, authority: clause.authority,
        figures: [
          Figure(
            name: "ratifications of \(state) in \(alliance)", before: Double(acts.count),
            after: Double(voters.count), unit: .states)
        ],
        reasons: acts.map { "\(comparison.name($0.state)), \($0.date): \($0.act)" }
          + outstanding.map { "\(comparison.name($0)): outstanding" },
        evidence: acts.map { Evidence("ratification", of: $0.state.any, $0) }
          + outstanding.flatMap { comparison.evidence("outstanding", of: $0, in: alliance) },
        causes: [cause])
    ]
  }
}

extension AsOf {
  /// The consents to a status of a state that were complete by the day, oldest first.
  func ratifications(
    of candidate: Identifier<State>, in alliance: Identifier<Alliance>, as status: GrantedStatus
  ) -> [Ratification] {
    atlas.tables.ratifications.filter {
      $0.candidate == candidate && $0.alliance == alliance && $0.status == status
        && $0.date.reached(by: day) == .yes
    }.sorted { ($0.date.earliest, $0.state) < ($1.date.earliest, $1.state) }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func ratified(
    _ candidate: String, _ body: String, _ count: Int, of all: Int, outstanding: String?
  ) -> String {
    let done = "\(count) of \(all) members have ratified the entry of \(candidate) into \(body)"
    return outstanding.map { "\(done); outstanding: \($0)" } ?? done
  }
}
