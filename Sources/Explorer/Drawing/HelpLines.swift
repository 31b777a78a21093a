import Report
import Terminal

extension ExplorerState {
  /// Every key that a filter leaves, read from the table of commands: those of the focused pane,
  /// those of all, those of other panes.
  func helpLines(_ filter: String) -> [String] {
    let own = Commands.all.filter { $0.panes.contains(focus) }
    let everywhere = Commands.all.filter(\.panes.isEmpty)
    let others = Commands.all.filter { !$0.panes.isEmpty && !$0.panes.contains(focus) }
    let sections = [
      section("In \(focus.title)", own.map(line), filter),
      section("Everywhere", everywhere.map(line), filter),
      section("In other panes", others.map { "\(line($0)) (\(names(of: $0.panes)))" }, filter),
      section("Signs", signLines, filter),
    ].filter { !$0.isEmpty }
    return sections.isEmpty ? [.noSuchKey(filter)] : Array(sections.joined(separator: [""]))
  }

  /// The lines that hold what is looked for, under a heading; none if no line does.
  private func section(_ title: String, _ lines: [String], _ filter: String) -> [String] {
    let wanted = folded(filter)
    let kept = lines.filter { wanted.isEmpty || folded($0).contains(wanted) }
    return kept.isEmpty ? [] : [title] + kept
  }

  private func line(_ command: Command) -> String {
    let keys = command.keys.map(\.description).joined(separator: " ")
    return "  " + keys.padded(to: 18, ellipsis: glyphs) + command.title
      + (command.keys.isEmpty ? " (:\(command.name))" : "")
  }

  /// The panes of a command, in the order of the screen; all but one is said shorter.
  private func names(of panes: Set<Pane>) -> String {
    let missing = Pane.tour.filter { !panes.contains($0) }
    if missing.count == 1 { return "not in \(missing[0].title)" }
    return Pane.tour.filter(panes.contains).map(\.title).joined(separator: ", ")
  }

  private var signLines: [String] {
    [
      "  \(glyphs.member) member  \(glyphs.partner) other status  \(glyphs.possibly) possibly  "
        + "\(glyphs.left) former member  \(glyphs.none) not in it",
      "  \(glyphs.link) leads on  \(glyphs.joins) supposed in  \(glyphs.leaves) supposed out",
      "  In the palette (:) also a scenario line (join STATE BODY), a date, a code, a name, and",
      "  a search: words in any order, kind: of: in: src: from: to: or a year to narrow it.",
      "  " + timelineSigns, "  In the matrix: " + MatrixCell.legend.joined(separator: ", "),
      "  " + .relationSigns,
    ]
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func noSuchKey(_ filter: String) -> String {
    "No key or command is told of as '\(filter)'; Esc shows all."
  }
}
