import Diplomacy
import WhatIf

/// A judged scenario as a paper to hand on: what follows, the figures in one table, sources as
/// footnotes.
struct Brief {
  let outcome: Outcome
  let findings: [Finding]
  let asOf: AsOf
  /// Why the verdict is what it is.
  let reason: String

  /// Every source cited, in the order of reading: its place is its number.
  private var sources: [Identifier<Source>] {
    Weight.allCases.flatMap { weight in findings.filter { $0.weight == weight } }
      .flatMap { $0.evidence.map(\.source) }.uniqued()
  }

  /// The brief in Markdown; footnotes are those of GitHub and Pandoc.
  var markdown: String {
    let numbers = Dictionary(uniqueKeysWithValues: zip(sources, 1...))
    let groups = Weight.allCases.flatMap { section($0, numbers) }
    return ([head] + groups + [figures, notes(numbers)].filter { !$0.isEmpty })
      .joined(separator: "\n")
  }

  private var head: String {
    let facts = asOf.atlas.facts
    let suppositions = outcome.scenario.suppositions.map { markdownText(asOf.words($0)) }
    return """
      # \(suppositions.isEmpty ? "Nothing supposed" : suppositions.joined(separator: "; "))

      Supposed on \(outcome.day); package \(markdownText(facts.name)) \(markdownText(facts.version)), \
      data until \(facts.dataUntil).

      **Verdict: \(outcome.verdict.rawValue)**\(markdownText(reason))

      """
  }

  private func section(_ weight: Weight, _ numbers: [Identifier<Source>: Int]) -> [String] {
    let lines = findings.filter { $0.weight == weight }.map { line($0, numbers) }
    guard !lines.isEmpty else { return [] }
    return ["## \(weight.heading)\n\n" + lines.joined()]
  }

  private func line(_ finding: Finding, _ numbers: [Identifier<Source>: Int]) -> String {
    let cited = finding.evidence.map(\.source).uniqued().compactMap { numbers[$0] }
    let marks = cited.map { "[^\($0)]" }.joined()
    // Many sentences name their article already.
    let article = finding.authority?.cited ?? ""
    let authority = finding.sentence.contains(article) ? "" : " (\(article))"
    let removal = finding.removedBy.map { "`\($0)`" }.joined(separator: " or ")
    return "- \(markdownText(finding.sentence))\(markdownText(authority))\(marks)"
      + (removal.isEmpty ? "" : ". Gone with \(removal)") + "\n"
  }

  private var figures: String {
    let rows = findings.flatMap(\.figures).map { figure in
      [
        figure.name, figure.written(figure.before), figure.written(figure.after), figure.reading,
        figure.series,
      ]
    }
    guard !rows.isEmpty else { return "" }
    let columns = [
      Table.Column("figure"), Table.Column("before", .right), Table.Column("after", .right),
      Table.Column("reading"), Table.Column("series"),
    ]
    return "## Figures\n\n" + Table(columns, rows: rows).markdown.map { $0 + "\n" }.joined()
  }

  private func notes(_ numbers: [Identifier<Source>: Int]) -> String {
    sources.compactMap { id in
      guard let source = asOf.atlas.source(id), let number = numbers[id] else { return nil }
      // The address of a later source may tell what happened later.
      let isKnown = source.published.map { $0.latest <= asOf.day } ?? true
      let address = isKnown && !source.url.isEmpty ? " <\(visible(source.url.string))>" : ""
      return "[^\(number)]: \(markdownText("\(source.title), \(source.publisher)"))"
        + " (\(markdownText(id.text)), \(source.checked.rawValue)).\(address)\n"
    }.joined()
  }
}

extension AsOf {
  /// A supposition in words, with the names of the day.
  func words(_ supposition: Supposition) -> String {
    func pair(_ one: Identifier<State>, _ other: Identifier<State>) -> String {
      "\(name(of: one)) and \(name(of: other))"
    }
    return switch supposition {
    case .join(let state, let body, .member): "\(name(of: state)) joins \(name(of: body))"
    case .join(let state, let body, let status):
      "\(name(of: state)) joins \(name(of: body)) as \(status.rawValue)"
    case .leave(let state, let body): "\(name(of: state)) leaves \(name(of: body))"
    case .freeze(let state, let body):
      "\(name(of: state)) freezes its part in \(name(of: body))"
    case .settle(let one, let other): "\(pair(one, other)) settle their dispute"
    case .relations(let one, let other): "\(pair(one, other)) have diplomatic relations"
    case .openBorder(let one, let other): "\(pair(one, other)) open their border"
    case .object(let objector, let candidate, let body):
      "\(name(of: objector)) objects to \(name(of: candidate)) in \(name(of: body))"
    case .withdrawObjection(let objector, let candidate, let body):
      "\(name(of: objector)) withdraws its objection to \(name(of: candidate)) in \(name(of: body))"
    }
  }
}
