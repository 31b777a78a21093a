import Diplomacy
import WhatIf

/// What can be supposed of a pair from the status menu.
enum StatusChoice: String, CaseIterable {
  case member, observer, partner, leave, freeze

  func supposition(
    _ state: Identifier<State>, _ alliance: Identifier<Alliance>
  ) -> Supposition {
    switch self {
    case .member: .join(state, alliance, as: .member)
    case .observer: .join(state, alliance, as: .observer)
    case .partner: .join(state, alliance, as: .partner)
    case .leave: .leave(state, alliance)
    case .freeze: .freeze(state, alliance)
    }
  }
}

extension ExplorerState {
  /// What Space would suppose here, or the supposition that it would take back.
  enum Toggle: Hashable {
    case suppose([Supposition])
    case takeBack([Supposition])
    case nothing(String)
  }

  var toggleHere: Toggle {
    switch focus {
    case .states, .alliances, .timeline, .map, .matrix: toggleOfPair
    case .relations: toggleOfRelation
    case .scenario: toggleOfScenario
    case .answers: toggleOfAnswer
    case .findings: removalHere.map { toggle(of: [$0]) } ?? toggle(of: subject)
    // Detail says what Space does to what it shows.
    case .claims, .detail: toggle(of: subject)
    }
  }

  private func toggle(of subject: DetailSubject) -> Toggle {
    switch subject {
    case .nothing: return toggleOfPair
    case .record(let reference):
      guard let claim = atlas.claim(Identifier(reference.text)) else { return toggleOfPair }
      guard let spoken = claim.suppositions(asOf) else {
        return .nothing("This claim speaks of no scenario.")
      }
      return toggle(of: spoken.suppositions)
    case .finding(let finding):
      guard let remedy = finding.removedBy.first else {
        return .nothing("Nothing on record would remove this finding.")
      }
      return toggle(of: [remedy])
    }
  }

  private var toggleOfPair: Toggle {
    guard let state = currentState, let alliance = currentAlliance else {
      return .nothing("Choose a state (1) and a body (2) first.")
    }
    if let supposed = view.scenario.supposition(about: .membership(state, alliance)) {
      return .takeBack([supposed])
    }
    let isMember = content.before?.standing(of: state, in: alliance)?.status.isMembership ?? false
    return .suppose([isMember ? .leave(state, alliance) : .join(state, alliance, as: .member)])
  }

  func toggle(of suppositions: [Supposition]) -> Toggle {
    suppositions.allSatisfy(view.scenario.suppositions.contains)
      ? .takeBack(suppositions) : .suppose(suppositions)
  }

  mutating func toggle() {
    if case .statuses(let selected) = overlay {
      chooseStatus(at: selected)
      return
    }
    if case .links = overlay { return follow() }
    guard overlay == nil else { return }
    switch toggleHere {
    case .nothing(let reason): message = reason
    case .suppose(let suppositions):
      change { view in
        for supposition in suppositions { view.scenario.suppose(supposition) }
        view.showsFindings = true
        if view.mode == .baseline { view.mode = .whatIf }
      }
      message = supposedMessage(suppositions)
    case .takeBack(let suppositions):
      change { view in
        for supposition in suppositions { view.scenario.withdraw(about: supposition.subject) }
        view.showsFindings = !view.scenario.isEmpty
      }
      message = "No longer supposed: \(suppositions.map(\.description).joined(separator: "; "))."
    }
  }

  mutating func suppose(_ supposition: Supposition) {
    change { view in
      view.scenario.suppose(supposition)
      view.showsFindings = true
      if view.mode == .baseline { view.mode = .whatIf }
    }
    message = supposedMessage([supposition])
  }

  /// Makes what a supposition names the current pair, and goes to its heaviest finding.
  mutating func show(_ supposition: Supposition) {
    leaveTrail()
    let (states, alliances) = supposition.mentions
    for (pane, id) in [(Pane.states, states.first?.text), (.alliances, alliances.first?.text)] {
      if let id, let index = entries(of: pane).firstIndex(where: { $0.id == id }) {
        selections[pane] = Selection(id: id, index: index)
      }
    }
    selections[.findings] = nil
    focus = .findings
    refreshDependents()
  }

  mutating func clearScenario() {
    change { view in
      view.scenario = Scenario()
      view.showsFindings = false
    }
    message = "Nothing is supposed."
  }

  func supposedMessage(_ suppositions: [Supposition]) -> String {
    let lines = suppositions.map(\.description).joined(separator: "; ")
    guard let outcome = content.outcome else { return lines }
    return "\(verdictLine(outcome)), \(outcome.findings.count) findings; u undoes. "
      + "Supposed: \(lines)"
  }

  // MARK: The status menu

  mutating func chooseStatus() {
    guard currentState != nil, currentAlliance != nil else {
      message = "Choose a state (1) and a body (2) first."
      return
    }
    overlay = .statuses(selected: 0)
  }

  mutating func chooseStatus(at index: Int) {
    overlay = nil
    guard let state = currentState, let alliance = currentAlliance,
      StatusChoice.allCases.indices.contains(index)
    else { return }
    suppose(StatusChoice.allCases[index].supposition(state, alliance))
  }
}
