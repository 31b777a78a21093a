import Diplomacy
import Terminal
import WhatIf

extension ExplorerState {
  func draw(_ overlay: Overlay, in body: Area, _ frame: inout Frame) {
    switch overlay {
    case .help(let scroll): drawText("Keys", helpLines, scroll, in: body, &frame)
    case .about(let scroll): drawText("About the data", aboutLines, scroll, in: body, &frame)
    case .evidence(let scroll): drawText("Evidence", evidenceHere, scroll, in: body, &frame)
    case .statuses(let selected): drawStatuses(selected, in: body, &frame)
    }
  }

  /// The furthest that an overlay can be moved.
  func lastScroll(of overlay: Overlay) -> Int {
    let lines: [String]
    switch overlay {
    case .help: lines = helpLines
    case .about: lines = aboutLines
    case .evidence: lines = evidenceHere
    case .statuses: return StatusChoice.allCases.count - 1
    }
    guard let body = layout.body else { return 0 }
    let inner = textArea(in: body).inner
    return max(0, wrapped(lines, inner.columns).count - inner.rows)
  }

  private func textArea(in body: Area) -> (box: Area, inner: Area) {
    (body, body.inset(rows: 1, columns: body.columns > 40 ? 2 : 1))
  }

  private func wrapped(_ lines: [String], _ columns: Int) -> [String] {
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

  /// Every key, read from the table of commands.
  private var helpLines: [String] {
    Commands.all.map { command in
      let keys = command.keys.map(\.description).joined(separator: " ")
      return keys.padded(to: 18, ellipsis: glyphs) + command.title
        + (command.keys.isEmpty ? " (:\(command.name))" : "")
    } + [
      "", "In the palette (:) also: a scenario line (join STATE BODY), a date, a code or a name.",
      timelineSigns,
      "Signs: \(glyphs.member) member  \(glyphs.partner) other status  \(glyphs.possibly) possibly  "
        + "\(glyphs.left) former member  \(glyphs.none) not in it  \(glyphs.joins) supposed in  "
        + "\(glyphs.leaves) supposed out",
    ]
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

  /// What the focused row rests on.
  private var evidenceHere: [String] {
    switch subject {
    case .nothing: return ["Nothing here rests on a record."]
    case .finding(let finding):
      return [finding.sentence, ""] + evidenceLines(of: finding.evidence)
    case .record(let reference):
      let place = atlas.location(of: reference).map { atlas.tables.provenance(at: $0).origin }
      let passages = atlas.passages(answeredBy: reference).map { "Answers \($0.id): \($0.summary)" }
      return [asOf.name(of: reference), place.map { "Stands in \($0)." } ?? "", ""]
        + atlas.sources(of: reference).flatMap(sourceLines) + passages
    }
  }

  private func sourceLines(_ id: Identifier<Source>) -> [String] {
    guard let source = atlas.source(id) else { return ["[\(id)]"] }
    let leaning =
      source.leaning.isEmpty ? "" : " (\(source.leaning), according to \(source.leaningBy))"
    return [
      "[\(id)] \(source.title), \(source.publisher)\(leaning)",
      source.url.isEmpty ? "" : "    \(source.url)",
    ].filter { !$0.isEmpty }
  }

  private func drawStatuses(_ selected: Int, in body: Area, _ frame: inout Frame) {
    let choices = StatusChoice.allCases
    let pair = [currentState?.text, currentAlliance.map { asOf.shortForm(of: $0.any) }]
      .compactMap { $0 }.joined(separator: " ")
    let area = Area(
      row: body.row + max(0, (body.rows - choices.count - 2) / 2),
      column: body.column + max(0, (body.columns - 34) / 2),
      rows: min(body.rows, choices.count + 2), columns: min(body.columns, 34))
    frame.fill(area)
    frame.box(area, title: "Suppose \(pair)", isFocused: true, glyphs: glyphs)
    let inner = area.inset(rows: 1, columns: 1)
    for (offset, choice) in choices.prefix(inner.rows).enumerated() {
      let place = Area(
        row: inner.row + offset, column: inner.column, rows: 1, columns: inner.columns)
      let sign = offset == selected ? glyphs.cursor : " "
      frame.write("\(sign)\(choice.rawValue.prefix(1))  \(choice.title)", in: place)
      guard offset == selected else { continue }
      frame.restyle(place, .selected)
      frame.cursor = place.origin
    }
  }

  /// What the palette offers, under what is typed.
  func drawPalette(in body: Area, _ frame: inout Frame) {
    guard let prompt, body.rows >= 3 else { return }
    let entries = paletteEntries(for: prompt.text)
    let height = min(body.rows, min(entries.count, 10) + 2)
    guard height > 2 else { return }
    let area = Area(
      row: body.endRow - height, column: body.column, rows: height,
      columns: min(body.columns, 70))
    frame.fill(area)
    frame.box(area, title: "Commands", isFocused: true, glyphs: glyphs)
    let inner = area.inset(rows: 1, columns: 1)
    let selected = min(prompt.selected, entries.count - 1)
    let top = max(0, selected - inner.rows + 1)
    for (offset, entry) in entries.dropFirst(top).prefix(inner.rows).enumerated() {
      let place = Area(
        row: inner.row + offset, column: inner.column, rows: 1, columns: inner.columns)
      let sign = top + offset == selected ? glyphs.cursor : " "
      // Narrow screens have no room for keys beside the name.
      let keys = place.columns < 30 ? 0 : 12
      frame.write(
        "\(sign)\(entry.completion)  \(entry.title)"
          .fitted(to: place.columns - keys, ellipsis: glyphs), in: place)
      frame.write(
        entry.keys.fitted(to: max(0, keys - 2), ellipsis: glyphs),
        at: Position(row: place.row, column: place.endColumn - 11), width: 11, style: .faint)
      if top + offset == selected { frame.restyle(place, .selected) }
    }
  }
}

extension StatusChoice {
  fileprivate var title: String {
    switch self {
    case .member: "join as a member"
    case .observer: "join as an observer"
    case .partner: "join as a partner"
    case .leave: "leave"
    case .freeze: "freeze its part"
    }
  }
}
