import Diplomacy
import Report
import Terminal
import WhatIf

extension ExplorerState {
  /// Works out the relations of the current state and the marked one, where they are looked at.
  mutating func refreshRelations() {
    guard openView == .relations, let before = content.before, let after = content.after else {
      return
    }
    guard let one = currentState, let other = marked, one != other else {
      content.relations = nil
      return list(.relations, Listing(rows: [line(.chooseAnother)]))
    }
    if let absence = asOf.absence(of: other) {
      content.relations = nil
      return list(.relations, Listing(rows: [line(absence)]))
    }
    if content.relations?.one != one || content.relations?.other != other {
      content.relations = Relations(one, other, before: before, after: after)
    }
    let entries = relationEntries
    list(.relations, entries.isEmpty ? Listing(rows: [line(.nothing)]) : Listing(entries))
  }

  /// What the view mode shows, under its topics.
  private var relationEntries: [Entry] {
    let lines = content.relations?.lines ?? []
    return RelationLine.Topic.allCases.flatMap { topic -> [Entry] in
      let entries = lines.indices.filter { lines[$0].topic == topic && isShown(lines[$0]) }
        .map { index in
          let subject = lines[index].record.map { Row.Subject.record($0) } ?? .line
          let id = "\(lines[index].id) \(lines[index].text)"
          return Entry(id: id, subject: subject, place: index)
        }
      return entries.isEmpty ? [] : [.heading(topic.title)] + entries
    }
  }

  private func isShown(_ line: RelationLine) -> Bool {
    switch view.mode {
    case .whatIf: true
    case .baseline: line.change != .added
    case .difference: line.change != .none
    }
  }

  /// Something that ties or divides, with its two signs in front.
  func relationRow(_ entry: Entry) -> Row {
    guard let line = content.relations?.lines[entry.place] else { return .heading(entry.id) }
    let change = view.mode == .baseline ? .none : line.change
    let origin = line.evidence.first.map { "\($0.origin) [\($0.source)]" }
    let words = [change.words, line.bearing.words, origin].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return Row(
      id: entry.id, subject: entry.subject,
      lead: [Span(change.sign, change.style), Span(line.bearing.sign + " ", line.bearing.style)],
      text: Span(line.text), wraps: true, words: "\(line.topic.title): \(words)")
  }

  var relationsTitle: String {
    guard let relations = content.relations else { return Pane.relations.title }
    return .between(asOf.name(of: relations.one), asOf.name(of: relations.other))
  }

  /// Takes away what the line speaks of, or takes back what was supposed of it.
  var toggleOfRelation: Toggle {
    // What is said in place of lines stands for none of them.
    guard content.listings[.relations]?.rows == nil, let relations = content.relations,
      let place = entry(in: .relations)?.place, let remedy = relations.lines[place].remedy
    else { return .nothing(.nothingToSuppose) }
    return toggle(of: [remedy])
  }

  // MARK: The two states

  /// Marks the current state, or marks it no more.
  mutating func mark() {
    guard let state = currentState else { return }
    marked = marked == state ? nil : state
    message = marked == nil ? .unmarked(asOf.name(of: state)) : .marked(asOf.name(of: state))
    refreshDependents()
  }

  /// Opens the relations with the marked state; asks for one if there is none, or from within.
  mutating func relate() {
    guard let state = currentState else {
      message = .chooseFirst
      return
    }
    if focus != .relations, let marked, marked != state { return focus(on: .relations) }
    overlay = nil
    prompt = Prompt(.otherState)
  }

  mutating func relate(to state: Identifier<State>) {
    marked = state
    focus(on: .relations)
    selections[.relations] = nil
    refreshDependents()
  }

  /// Makes the marked state the current one, and this one the marked one.
  mutating func exchange() {
    guard let state = currentState, let other = marked else { return }
    guard let row = entries(of: .states).firstIndex(where: { $0.id == other.text }) else {
      message = .filtered(asOf.name(of: other))
      return
    }
    marked = state
    select(row, in: .states)
  }
}

extension RelationLine.Bearing {
  fileprivate var style: Style {
    switch self {
    case .ties: .plain.colored(.cyan)
    case .divides: .bold.colored(.yellow)
    case .neither: .plain
    }
  }
}

extension RelationLine.Change {
  fileprivate var style: Style {
    switch self {
    case .none: .plain
    case .added: .bold.colored(.green)
    case .removed: .bold.colored(.red)
    }
  }
}

// MARK: - Sentences

extension String {
  static let relationSigns = "Between two states: & ties, ! divides, + supposed, - supposed gone."

  fileprivate static let chooseAnother =
    "Two different states are needed: r asks for one, x in States (1) marks one."
  fileprivate static let nothing = "Nothing on record ties or divides them here."
  fileprivate static let chooseFirst = "Choose a state (1) first."
  fileprivate static let nothingToSuppose =
    "Space takes away a dispute, an objection, a closed border, or missing relations."

  fileprivate static func between(_ one: String, _ other: String) -> String {
    "\(one) and \(other)"
  }
  fileprivate static func marked(_ name: String) -> String {
    "\(name) is marked; r on another state shows what ties and divides the two."
  }
  fileprivate static func unmarked(_ name: String) -> String { "\(name) is marked no more." }
  fileprivate static func filtered(_ name: String) -> String {
    "The filter of States leaves out \(name); Esc there removes it."
  }
}
