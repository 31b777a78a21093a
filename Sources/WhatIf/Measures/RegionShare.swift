import Diplomacy

extension RegionLedger {
  /// The part of the region that belongs to the members of a body.
  ///
  /// Each state counts whole, but for the readings by control: there an area held by another
  /// state's forces counts to that state, and a breakaway region to nobody or to its protector.
  ///
  /// - Returns: A fraction from 0 to 1; no value when a part of it is not on record.
  func share(
    of alliance: Identifier<Alliance>, in snapshot: Snapshot, by column: Column
  ) -> Measured {
    let (entries, transfers) = (column.entries, column.transfers)
    let evidence = entries.map(\.evidence)
    guard entries.count == states.count, !entries.isEmpty,
      transfers.allSatisfy({ $0.control.km2 != nil })
    else { return Measured(value: nil, steps: missing(from: column), evidence: evidence) }
    let total = entries.map(\.amount.value).reduce(0, +)
    guard total > 0 else {
      return Measured(value: nil, steps: [.words("Nothing to share.")], evidence: evidence)
    }
    func isInside(_ state: Identifier<State>) -> Bool { snapshot.isMember(state, of: alliance) }
    var inside = entries.filter { isInside($0.state) }.map(\.amount.value).reduce(0, +)
    var steps = entries.map {
      Step.part(name: $0.name, amount: $0.amount, isInside: isInside($0.state))
    }
    for transfer in transfers {
      let km2 = transfer.control.km2 ?? 0
      let gains = transfer.to.map(isInside) ?? false
      if isInside(transfer.control.state) { inside -= km2 }
      if gains { inside += km2 }
      steps.append(
        .transfer(
          area: transfer.control.area, km2: km2, to: transfer.to.map { asOf.name(of: $0) },
          isInside: gains))
    }
    steps.append(.quotient(inside: inside, total: total))
    return Measured(
      value: inside / total, steps: steps,
      evidence: evidence + transfers.map { Evidence("control", $0.control) })
  }

  /// What is not on record, in words.
  private func missing(from column: Column) -> [Step] {
    states.filter { state in !column.entries.contains { $0.state == state } }
      .map { .words("Not on record for \(asOf.name(of: $0)).") }
      + column.transfers.filter { $0.control.km2 == nil }
      .map { .words("The area of \($0.control.area) is not on record.") }
  }
}
