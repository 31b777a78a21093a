import Diplomacy
import WhatIf

extension Network {
  /// The network in the DOT language of Graphviz: an undirected graph, states as ellipses, bodies as
  /// boxes, what is supposed in dashes.
  public var dot: String {
    let sources = edges.flatMap { $0.evidence.map(\.source) }.uniqued()
    let comments = sources.map { "// " + visible(asOf.citation(of: $0)) }
    let head = [
      "graph entente {",
      "  graph [label=\(quoted(lines: caption)), labelloc=t, fontname=\"sans-serif\", overlap=false];",
      "  node [fontname=\"sans-serif\"];",
      "  edge [fontname=\"sans-serif\", fontsize=10];",
    ]
    return (comments + head + nodes.map(line) + edges.map(line) + ["}"])
      .map { $0 + "\n" }.joined()
  }

  private var caption: [String] {
    let lines = scenario.suppositions.map(\.description)
    return [.title(subject, asOf.day)] + (lines.isEmpty ? [] : [String.supposed(lines)])
      + asOf.notesOnDataEnd + [.signs, asOf.packageLine]
  }

  private func line(_ node: Node) -> String {
    let name = asOf.name(of: node.id)
    let lines = name == node.id.text ? [name] : [name, node.id.text]
    let shape = node.kind == .state ? "ellipse" : "box"
    return "  \(quoted(node.id.text)) [label=\(quoted(lines: lines)), shape=\(shape)];"
  }

  private func line(_ edge: Edge) -> String {
    let style =
      switch edge.certainty {
      case .recorded: "solid"
      case .possible: "dotted"
      case .added, .ended, .changed: "dashed"
      }
    let ground = edge.evidence.map { "\($0.record) \($0.origin) [\($0.source)]" }
    let tooltip =
      ground.isEmpty ? String.supposedEdge : ground.uniqued().joined(separator: "; ")
    return "  \(quoted(edge.from.text)) -- \(quoted(edge.to.text)) "
      + "[label=\(quoted(edge.label)), style=\(style), tooltip=\(quoted(tooltip))];"
  }
}

/// Lines one below the other, as a DOT string.
private func quoted(lines: [String]) -> String {
  "\"" + lines.map(escaped).joined(separator: "\\n") + "\""
}

private func quoted(_ text: String) -> String { quoted(lines: [text]) }

/// Text inside quotation marks: DOT knows escapes of its own, and entities of HTML.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in visible(text).unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "&": result += "&amp;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

// MARK: - Sentences

extension String {
  fileprivate static func title(_ subject: Network.Subject, _ day: Day) -> String {
    switch subject {
    case .memberships: "States and the bodies they are in on \(day)"
    case .duties: "Duties of aid between states on \(day)"
    }
  }

  fileprivate static let signs =
    "Dotted and ?: possibly. Dashed: supposed (+ in, - out, ± otherwise)."
  fileprivate static let supposedEdge = "supposed"
}
