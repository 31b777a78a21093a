import Diplomacy
import Terminal

extension ExplorerState {
  /// The states that the current one can be related to, neighbours first; those whose name or code
  /// holds the typed letters in their order, best first.
  func otherStates(for text: String) -> [PaletteEntry] {
    guard let current = currentState else { return [] }
    let near = Set(atlas.borders(of: current).compactMap { $0.neighbour(of: current) })
    let wanted = FoldedText(text).bytes
    let scored = atlas.tables.states.compactMap { state -> Candidate? in
      guard state.id != current, asOf.sees(state.existence) else { return nil }
      let name = asOf.name(of: state.id)
      let scores = [state.id.text, name].compactMap { rank(of: wanted, in: FoldedText($0).bytes) }
      guard let score = scores.min() else { return nil }
      return Candidate(
        state: state.id, name: name, rank: [score, near.contains(state.id) ? 0 : 1])
    }
    return scored.sorted().map {
      PaletteEntry(
        completion: $0.state.text, title: "\($0.state)  \($0.name)", mark: "",
        action: .relateTo($0.state))
    }
  }

  /// The state that was typed whole, else the one that the cursor is on.
  func otherState(in prompt: Prompt) -> Identifier<State>? {
    if let state = asOf.state(prompt.text), state != currentState { return state }
    let offered = otherStates(for: prompt.text)
    guard !offered.isEmpty,
      case .relateTo(let state) = offered[min(prompt.selected, offered.count - 1)].action
    else { return nil }
    return state
  }
}

private struct Candidate: Comparable {
  let state: Identifier<State>
  let name: String
  let rank: [Int]

  static func < (one: Self, other: Self) -> Bool {
    one.rank != other.rank
      ? one.rank.lexicographicallyPrecedes(other.rank)
      : (one.name, one.state) < (other.name, other.state)
  }
}
