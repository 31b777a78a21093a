import Diplomacy
import Terminal
import WhatIf

/// How a state stands in a body, as one sign: meaning never rests on its colour.
struct Mark {
  let sign: String
  let style: Style
  let words: String
}

extension ExplorerState {
  /// The mark of a pair in the current view mode.
  func mark(
    _ state: Identifier<State>, _ alliance: Identifier<Alliance>
  ) -> Mark {
    let then = content.before?.standing(of: state, in: alliance)
    let now = content.after?.standing(of: state, in: alliance)
    switch view.mode {
    case .baseline: return recorded(then, state, alliance)
    case .whatIf, .difference:
      let supposed = change(from: then, to: now)
      if view.mode == .difference {
        return supposed ?? changeSince(state, alliance) ?? Mark(sign: " ", style: .plain, words: "")
      }
      return supposed ?? recorded(then, state, alliance)
    }
  }

  /// What the scenario changes for a pair; `nil` if nothing.
  private func change(from then: Standing?, to now: Standing?) -> Mark? {
    guard then != now else { return nil }
    guard let now else {
      return Mark(sign: glyphs.leaves, style: .bold.colored(.red), words: "supposed to leave")
    }
    let what = now.participation == .frozen ? "frozen" : now.status.rawValue
    return Mark(
      sign: glyphs.joins, style: .bold.colored(.green), words: "supposed \(what)")
  }

  private func recorded(
    _ standing: Standing?, _ state: Identifier<State>, _ alliance: Identifier<Alliance>
  ) -> Mark {
    guard let standing else {
      let wasIn = atlas.memberships(of: state, in: alliance)
        .contains { $0.status.isMembership && $0.term.over(by: view.day) == .yes }
      return wasIn
        ? Mark(sign: glyphs.left, style: .faint, words: "a former member")
        : Mark(sign: glyphs.none, style: .faint, words: "not in it")
    }
    if standing.holds == .possibly {
      return Mark(
        sign: glyphs.possibly, style: .plain.colored(.yellow),
        words: "possibly \(standing.status.rawValue)")
    }
    let isMember = standing.status.isMembership
    let frozen = standing.participation == .full ? "" : ", \(standing.participation.rawValue)"
    return Mark(
      sign: isMember ? glyphs.member : glyphs.partner,
      style: isMember ? .plain.colored(.cyan) : .plain,
      words: standing.status.rawValue + frozen)
  }
}
