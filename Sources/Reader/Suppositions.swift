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

  /// How far from the word for joining or leaving, in words, the body may be named.
  private static let reach = 12

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
      let named = Named(contents[number], asOf)
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
    let place = Int(words[turn].start)
    let roles = lexicon.roles(of: words[turn])
    let bodies = bodies(near: turn, named)
    guard let nearest = bodies.first else { return [] }
    let isMember = !roles.contains(.join)
    // Who is named before the word comes first, then who is named behind it.
    let before = named.states.filter { $0.range.upperBound <= place }.reversed()
    let behind = named.states.filter { $0.range.lowerBound > place }
    guard
      let state = (Array(before) + behind).first(where: {
        belongs($0.id, to: nearest.id) == isMember
      })
    else { return [] }
    let states = listed(state, among: named.states).filter {
      belongs($0.id, to: nearest.id) == isMember
    }
    let isObserver =
      roles.contains(.join)
      && sentence.words.contains {
        abs($0 - turn) <= 4 && lexicon.roles(of: words[$0]).contains(.observer)
      }
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
    let word = words[turn]
    let behind = named.bodies.first { $0.range.lowerBound >= Int(word.end) }
    let before = named.bodies.last { $0.range.upperBound <= Int(word.start) }
    for body in [behind, before].compactMap({ $0 }) {
      let isNear = wordsBetween(turn, body.range) <= Self.reach
      if isNear { return listed(body, among: named.bodies) }
    }
    return []
  }

  private func wordsBetween(_ turn: Int, _ range: Range<Int>) -> Int {
    let place = words.partitioningIndex { Int($0.start) >= range.lowerBound }
    return abs(place - turn)
  }

  /// One of several that are listed with nothing but commas and words such as `and` between them.
  private func listed<R>(
    _ one: Named.Place<R>, among all: [Named.Place<R>]
  ) -> [Named.Place<R>] {
    guard let middle = all.firstIndex(where: { $0.range == one.range }) else { return [one] }
    var (first, last) = (middle, middle)
    while first > 0, isListed(all[first - 1].range, all[first].range) { first -= 1 }
    while last + 1 < all.count, isListed(all[last].range, all[last + 1].range) { last += 1 }
    return Array(all[first...last])
  }

  private func isListed(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let next = words.partitioningIndex { Int($0.start) >= one.upperBound }
    var index = next
    while index < words.count, Int(words[index].start) < other.lowerBound {
      guard lexicon.roles(of: words[index]).contains(.connects), index - next < 3 else {
        return false
      }
      index += 1
    }
    guard index < words.count else { return false }
    return index > next || words[index].gap == .comma
  }

  private func belongs(_ state: Identifier<State>, to body: Identifier<Alliance>) -> Bool {
    asOf.standings(of: state).contains { $0.alliance == body && $0.isFullMembership }
  }
}

/// The states and bodies that a sentence names for certain.
private struct Named {
  struct Place<R> {
    let id: Identifier<R>
    let range: Range<Int>
  }

  var states: [Place<State>] = []
  var bodies: [Place<Alliance>] = []

  init(_ links: ArraySlice<Link>, _ asOf: AsOf) {
    for link in links {
      guard case .name(let mention) = link.target, let record = mention.record else { continue }
      if let state = mention.state {
        states.append(Place(id: state, range: link.range))
        continue
      }
      switch asOf.atlas.location(of: record)?.kind {
      case .state: states.append(Place(id: Identifier(record.text), range: link.range))
      case .alliance:
        let body = Identifier<Alliance>(record.text)
        if asOf.exists(body) == .yes { bodies.append(Place(id: body, range: link.range)) }
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
