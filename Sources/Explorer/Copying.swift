import Diplomacy
import WhatIf

extension ExplorerState {
  /// Copies the focused row with its sources and the version of the data.
  mutating func copy() -> [Effect] {
    guard let text = citedText else {
      message = "Nothing here to copy."
      return []
    }
    message = "Copied with its citation."
    return [.copy(text)]
  }

  private var citedText: String? {
    let package = "\(atlas.facts.name) \(atlas.facts.version), as of \(view.day)"
    switch subject {
    case .nothing: return nil
    case .finding(let finding):
      return cited(finding.sentence, finding.figures, finding.evidence.map(\.source), package)
    case .record(let reference) where focus.isView:
      let words = row(in: focus).map { focus == .relations ? $0.text.text : $0.words }
      return cited(
        words ?? asOf.name(of: reference), [], atlas.sources(of: reference), package)
    case .record(let reference):
      guard let check = claim(reference).map(check) else {
        return cited(asOf.name(of: reference), [], atlas.sources(of: reference), package)
      }
      let results = check.results.map { "\($0.reading.label): \($0.verdict.phrase)" }
      let text = ([row(in: .claims)?.text.text ?? check.claim.paraphrase.string] + results)
        .joined(separator: "\n")
      let evidence = check.results.flatMap(\.evidence).map(\.source)
      return cited(text, [], atlas.sources(of: reference) + evidence, package)
    }
  }

  private func cited(
    _ text: String, _ figures: [Figure], _ sources: [Identifier<Source>], _ package: String
  ) -> String {
    var seen: Set<Identifier<Source>> = []
    let titles = sources.filter { seen.insert($0).inserted }.map { id in
      "[\(id)] " + (atlas.source(id).map { "\($0.title), \($0.publisher)" } ?? "")
    }
    return ([text] + figures.map(\.line) + titles + ["(\(package))"]).joined(separator: "\n")
  }

  /// Copies the command that gives the same answer without a screen.
  mutating func copyCommand() -> [Effect] {
    let suppositions = view.scenario.suppositions.map { " --suppose '\($0)'" }.joined()
    if openView == .answers, let command = question?.command(on: view.day) {
      message = "Copied: \(command)"
      return [.copy(command)]
    }
    let verb =
      switch openView {
      case .matrix?: " matrix"
      case .relations?: content.relations.map { " relations \($0.one) \($0.other)" } ?? ""
      default: view.scenario.isEmpty ? "" : " whatif"
      }
    let command =
      focus == .timeline && timelineSubject != nil
      ? timelineCommand(suppositions) : "entente\(verb) --at \(view.day)\(suppositions)"
    message = "Copied: \(command)"
    return [.copy(command)]
  }
}
