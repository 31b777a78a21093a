import Diplomacy
public import WhatIf

/// What a sentence speaks of as possible, as a line of a scenario that can be supposed.
public struct SpokenSupposition: Hashable, Sendable {
  public let supposition: Supposition
  /// The sentence among all.
  public let sentence: Int
  /// What supposing it alone comes to on the day.
  public let verdict: Verdict
  /// What decides that, in a sentence; empty if nothing was found.
  public let reason: String
}

/// Finds what sentences speak of as possible: a state, a body, and a word for joining or leaving.
///
/// Offered is only what would change something on the day: that a member joins, or that an outsider
/// leaves, is no supposition but history.
struct SuppositionReader {
  private let asOf: AsOf
  private let lexicon: Lexicon
  private let words: [Word]

  /// How far from the word for joining or leaving the body and the state may be named, in words.
  private static let bodyReach = 12
  private static let stateReach = 40
  /// The most that is taken for one list.
  private static let longestList = 20

  init(_ asOf: AsOf, _ lexicon: Lexicon, _ words: [Word]) {
    (self.asOf, self.lexicon, self.words) = (asOf, lexicon, words)
  }

  func suppositions(
    _ sentences: [Sentence], _ contents: SentenceContents
  ) -> [SpokenSupposition] {
    var found: [(sentence: Int, supposition: Supposition)] = []
    for (number, sentence) in sentences.enumerated() {
      let turns = sentence.words.filter { !Self.turns(lexicon.roles(of: words[$0])).isEmpty }
      guard !turns.isEmpty else { continue }
      let named = Named(contents[number], words, asOf)
      guard !named.states.isEmpty, !named.bodies.isEmpty else { continue }
      let spoken = turns.flatMap { suppositions(at: $0, in: sentence, named) }.uniqued()
      found += spoken.map { (number, $0) }
    }
    return judged(found)
  }

  private static func turns(_ roles: WordRoles) -> WordRoles {
    roles.intersection([.join, .leave, .freeze])
  }

  // MARK: Judging

  private func judged(
    _ found: [(sentence: Int, supposition: Supposition)]
  ) -> [SpokenSupposition] {
    guard !found.isEmpty else { return [] }
    let baseline = Baseline(asOf)
    var outcomes: [Supposition: Outcome] = [:]
    return found.compactMap { sentence, supposition in
      let outcome = outcomes[supposition] ?? evaluate(Scenario([supposition]), from: baseline)
      outcomes[supposition] = outcome
      guard outcome.verdict != .noChange else { return nil }
      return SpokenSupposition(
        supposition: supposition, sentence: sentence, verdict: outcome.verdict,
        reason: outcome.decidingSentence)
    }
  }

  // MARK: Reading

  /// What the states and bodies near a word for joining or leaving make of it.
  private func suppositions(
    at turn: Int, in sentence: Sentence, _ named: Named
  ) -> [Supposition] {
    let roles = lexicon.roles(of: words[turn])
    let bodies = bodies(near: turn, named)
    guard let nearest = bodies.first else { return [] }
    let isMember = !roles.contains(.join)
    func fits(_ state: Named.Place<State>) -> Bool {
      belongs(state.id, to: nearest.id) == isMember
    }
    // Who is named before the word comes first, then who is named behind it.
    let behind = named.states.partitioningIndex { $0.words.lowerBound > turn }
    let before = named.states.indices[..<behind].reversed().prefix {
      turn - named.states[$0].words.upperBound < Self.stateReach
    }
    let after = named.states.indices[behind...].prefix {
      named.states[$0].words.lowerBound - turn < Self.stateReach
    }
    guard let index = (Array(before) + after).first(where: { fits(named.states[$0]) })
    else { return [] }
    let states = listed(index, among: named.states).filter(fits)
    let near = max(turn - 4, sentence.words.lowerBound)..<min(turn + 5, sentence.words.upperBound)
    let isObserver =
      roles.contains(.join)
      && near.contains { lexicon.roles(of: words[$0]).contains(.observer) }
    return states.flatMap { state in
      bodies.filter { belongs(state.id, to: $0.id) == isMember }.map { body in
        if roles.contains(.freeze) { return .freeze(state.id, body.id) }
        if roles.contains(.leave) { return .leave(state.id, body.id) }
        return .join(state.id, body.id, as: isObserver ? .observer : .member)
      }
    }
  }

  /// The body that a word for joining speaks of, the next behind it or else the last before it,
  /// and those that are listed with it.
  private func bodies(near turn: Int, _ named: Named) -> [Named.Place<Alliance>] {
    let behind = named.bodies.partitioningIndex { $0.words.lowerBound > turn }
    for index in [behind, behind - 1] where named.bodies.indices.contains(index) {
      let body = named.bodies[index].words
      let distance = index == behind ? body.lowerBound - turn : turn - body.upperBound
      if distance <= Self.bodyReach { return listed(index, among: named.bodies) }
    }
    return []
  }

  /// One of several that are listed with nothing but commas and words such as `and` between them.
  private func listed<R>(_ index: Int, among all: [Named.Place<R>]) -> [Named.Place<R>] {
    var (first, last) = (index, index)
    while first > 0, last - first < Self.longestList, isListed(all[first - 1], all[first]) {
      first -= 1
    }
    while last + 1 < all.count, last - first < Self.longestList,
      isListed(all[last], all[last + 1])
    {
      last += 1
    }
    return Array(all[first...last])
  }

  private func isListed<R>(_ one: Named.Place<R>, _ other: Named.Place<R>) -> Bool {
    let between = one.words.upperBound..<max(one.words.upperBound, other.words.lowerBound)
    guard between.count <= 3,
      between.allSatisfy({ lexicon.roles(of: words[$0]).contains(.connects) })
    else { return false }
    return !between.isEmpty || words[other.words.lowerBound].gap == .comma
  }

  private func belongs(_ state: Identifier<State>, to body: Identifier<Alliance>) -> Bool {
    asOf.standings(of: state).contains { $0.alliance == body && $0.isFullMembership }
  }
}

/// The states and bodies that a sentence names for certain.
private struct Named {
  struct Place<R> {
    let id: Identifier<R>
    /// Its words among all.
    let words: Range<Int>
  }

  var states: [Place<State>] = []
  var bodies: [Place<Alliance>] = []

  init(_ links: ArraySlice<Link>, _ words: [Word], _ asOf: AsOf) {
    for link in links {
      guard case .name(let mention) = link.target, let record = mention.record else { continue }
      let first = words.partitioningIndex { Int($0.start) >= link.range.lowerBound }
      let end = words.partitioningIndex { Int($0.start) >= link.range.upperBound }
      if let state = mention.state {
        states.append(Place(id: state, words: first..<end))
        continue
      }
      switch asOf.atlas.location(of: record)?.kind {
      case .state: states.append(Place(id: Identifier(record.text), words: first..<end))
      case .alliance:
        let body = Identifier<Alliance>(record.text)
        if asOf.exists(body) == .yes { bodies.append(Place(id: body, words: first..<end)) }
      default: break
      }
    }
  }
}

extension Outcome {
  /// The heaviest finding that decides the verdict.
  fileprivate var decidingSentence: String {
    let weight: Weight? =
      switch verdict {
      case .blocked: .blocks
      case .contested: .conflicts
      case .unknown: .unknown
      case .open, .noChange: nil
      }
    return findings.first { $0.weight == weight }?.sentence ?? ""
  }
}
