import Diplomacy
import Report
import Terminal
import WhatIf

extension ExplorerState {
  /// What the row under the cursor leads to, the foremost first.
  var linksHere: [Reference] {
    if case .evidence(let selected)? = overlay {
      let lines = evidenceHere
      return lines.isEmpty ? [] : lines[min(selected, lines.count - 1)].links
    }
    switch focus {
    case .detail, .findings, .scenario, .answers: return row(in: focus)?.links ?? []
    case .states, .alliances, .timeline, .map, .claims, .matrix, .relations: return []
    }
  }

  /// Goes to what the row leads to.
  mutating func follow() {
    var target = linksHere.first
    if case .links(let selected)? = overlay {
      let links = linksHere
      target = links.indices.contains(selected) ? links[selected] : nil
    }
    guard let target else {
      message = .leadsNowhere
      return
    }
    guard RecordReport(target, asOf) != nil else {
      message = .notYet(target, view.day)
      return
    }
    overlay = nil
    select(target)
  }

  mutating func chooseLink() {
    guard overlay == nil else { return }
    guard !linksHere.isEmpty else {
      message = .leadsNowhere
      return
    }
    overlay = .links(selected: 0)
  }

  /// A link in words: what it leads to and what that is.
  func words(ofLink record: Reference) -> String {
    let kind = atlas.location(of: record)?.kind.rawValue ?? ""
    return "\(asOf.label(of: record)) (\(kind))"
  }

  // MARK: The way here

  /// The pages that led here, the oldest first.
  private var steps: [DetailSubject] {
    var steps: [DetailSubject] = []
    for place in trail.back where place.subject != .nothing && place.subject != steps.last {
      steps.append(place.subject)
    }
    if steps.last == subject { steps.removeLast() }
    return steps
  }

  /// The way that `[` goes back, as much of its end as there are columns for.
  func breadcrumb(columns: Int) -> String {
    var shown = ""
    for step in steps.reversed() {
      let name = self.name(of: step).fitted(to: Self.longestStep, ellipsis: glyphs)
      let longer = shown.isEmpty ? name : "\(name) \(glyphs.step) \(shown)"
      guard TextWidth.width(of: glyphs.spelled("[ " + longer)) <= columns else { break }
      shown = longer
    }
    return shown.isEmpty ? "" : "[ " + shown
  }

  /// The columns that one step of the way may take.
  private static let longestStep = 24

  private func name(of subject: DetailSubject) -> String {
    switch subject {
    case .nothing: ""
    case .record(let reference): asOf.label(of: reference)
    case .finding(let finding): "Finding: \(finding.rule.rawValue)"
    }
  }

  // MARK: Addresses

  /// Opens the address of the source under the cursor, else of the first that the page rests on.
  mutating func openAddress() -> [Effect] {
    guard let address = addressHere else {
      message = .noAddress(sourcesHere.first?.id)
      return []
    }
    return [.open(address)]
  }

  var addressHere: String? { sourcesHere.map(\.address).first { !$0.isEmpty } }

  private var sourcesHere: [Source] {
    let linked = linksHere.compactMap { atlas.source(Identifier($0.text)) }
    guard linked.isEmpty else { return linked }
    switch subject {
    case .nothing: return []
    case .record(let reference): return atlas.sources(of: reference).compactMap(atlas.source)
    case .finding(let finding): return finding.evidence.map(\.source).compactMap(atlas.source)
    }
  }
}

extension Source {
  /// Where it can be read: its own address, else that of a copy.
  fileprivate var address: String {
    [url, archive].map(\.string).first { $0.hasPrefix("https://") || $0.hasPrefix("http://") } ?? ""
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func notYet(_ record: Reference, _ day: Day) -> String {
    "Nothing is known of \(record) on \(day)."
  }
  fileprivate static func noAddress(_ source: Identifier<Source>?) -> String {
    source.map { "No address is on record for \($0)." } ?? "Nothing here has a source."
  }
}
