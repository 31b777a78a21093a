import Diplomacy
import Report
import Terminal
import WhatIf

extension ExplorerState {
  func draw(_ overlay: Overlay, in body: Area, _ frame: inout Frame) {
    switch overlay {
    case .help(let scroll, let filter):
      let title = filter.isEmpty ? "Keys" : "Keys /\(filter)"
      drawText(title, helpLines(filter), scroll, in: body, &frame)
    case .about(let scroll): drawText("About the data", aboutLines, scroll, in: body, &frame)
    case .evidence(let selected): drawEvidence(selected, in: body, &frame)
    case .statuses(let selected): drawStatuses(selected, in: body, &frame)
    case .links(let selected): drawLinks(selected, in: body, &frame)
    case .plain(let scroll): drawPlain(scroll, &frame)
    }
  }

  /// The furthest that an overlay can be moved.
  func lastScroll(of overlay: Overlay) -> Int {
    let lines: [String]
    switch overlay {
    case .help(_, let filter): lines = helpLines(filter)
    case .about: lines = aboutLines
    case .evidence: return max(0, evidenceHere.count - 1)
    case .statuses: return StatusChoice.allCases.count - 1
    case .links: return max(0, linksHere.count - 1)
    case .plain: return max(0, plainLines.count - plainArea.rows)
    }
    guard let body = layout.body else { return 0 }
    let inner = textArea(in: body).inner
    return max(0, wrapped(lines, inner.columns).count - inner.rows)
  }

  func textArea(in body: Area) -> (box: Area, inner: Area) {
    (body, body.inset(rows: 1, columns: body.columns > 40 ? 2 : 1))
  }

  func wrapped(_ lines: [String], _ columns: Int) -> [String] {
    lines.flatMap { line -> [String] in
      // Wrapping joins spaces, and with them the columns of what fits as it stands.
      let spelled = glyphs.spelled(line)
      guard TextWidth.width(of: spelled) > columns else { return [spelled] }
      let wrapped = line.wrapped(to: columns, glyphs: glyphs)
      return wrapped.isEmpty ? [""] : wrapped
    }
  }

  private func drawText(
    _ title: String, _ lines: [String], _ scroll: Int, in body: Area, _ frame: inout Frame
  ) {
    let (area, inner) = textArea(in: body)
    frame.fill(area)
    frame.box(area, title: title, isFocused: true, glyphs: glyphs)
    let wrapped = self.wrapped(lines, inner.columns)
    let top = min(scroll, max(0, wrapped.count - inner.rows))
    for (offset, line) in wrapped.dropFirst(top).prefix(inner.rows).enumerated() {
      frame.write(
        line, at: Position(row: inner.row + offset, column: inner.column), width: inner.columns)
    }
    frame.cursor = inner.isEmpty ? nil : inner.origin
  }

  private var aboutLines: [String] {
    let tables = atlas.tables
    return [
      "\(atlas.facts.title) (\(atlas.facts.name) \(atlas.facts.version))",
      "The data end on \(atlas.facts.dataUntil).", "",
      "\(tables.states.count) states and entities, \(tables.alliances.count) bodies and treaties,",
      "\(tables.memberships.count) spells of membership, \(tables.sources.count) sources.", "",
      "Nothing later than the as-of date is shown. Unknown is never zero.",
    ]
  }
}
