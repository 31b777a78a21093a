public import Terminal
import WhatIf

/// The screen of a state: draws everything, changes nothing.
public func draw(_ state: ExplorerState) -> Frame {
  var frame = Frame(rows: state.rows, columns: state.columns, charset: state.charset)
  let layout = state.layout
  guard !layout.panes.isEmpty else {
    frame.write(state.shortestText, in: frame.area)
    frame.cursor = frame.area.isEmpty ? nil : Position(row: 0, column: 0)
    return frame
  }
  if let top = layout.top { state.drawTop(in: top, &frame) }
  for (pane, area) in layout.panes { state.draw(pane, in: area, &frame) }
  if let hints = layout.hints { state.drawHints(in: hints, &frame) }
  if let status = layout.status { state.drawStatus(in: status, &frame) }
  if let body = layout.body {
    if let overlay = state.overlay { state.draw(overlay, in: body, &frame) }
    state.drawPalette(in: body, &frame)
  }
  return frame
}

extension ExplorerState {
  /// What one line of text can say.
  fileprivate var shortestText: String {
    let pair = [currentState?.text, currentAlliance?.text].compactMap { $0 }.joined(separator: " ")
    let verdict = content.outcome.flatMap { $0.scenario.isEmpty ? nil : $0.verdict.rawValue }
    return [verdict, pair, view.day.description].compactMap { $0 }.joined(separator: " ")
      .fitted(to: columns, ellipsis: glyphs)
  }

  // MARK: Lines above and below

  /// Place, date, current pair, scenario; what does not fit is left out from the right.
  func drawTop(in area: Area, _ frame: inout Frame) {
    let place = view.region.map { asOf.name(of: $0) }
    let state = currentState.map { asOf.name(of: $0) }
    let body = currentAlliance.map { asOf.shortForm(of: $0.any) }
    let path = [place, state, body].compactMap { $0 }.joined(separator: " \(glyphs.step) ")
    let pair = [currentState?.text, body].compactMap { $0 }.joined(separator: " ")
    let date =
      "as of \(view.day)\(view.day > atlas.facts.dataUntil ? " (data end \(atlas.facts.dataUntil))" : "")"
    let count = view.scenario.suppositions.count
    let scenario =
      count == 0
      ? "" : "WHAT-IF \(count)" + (view.mode == .whatIf ? "" : " = \(view.mode.rawValue)")
    let forms = [
      ["entente", path, date, scenario], [path, date, scenario], [pair, date, scenario],
      [pair, view.day.description, scenario], [pair, view.day.description],
      [view.day.description],
    ]
    let separator = "  \(glyphs.separator)  "
    let lines = forms.map { $0.filter { !$0.isEmpty }.joined(separator: separator) }
    var line = lines.first { TextWidth.width(of: glyphs.spelled($0)) + 2 <= area.columns } ?? pair
    let room = area.columns - 2 - TextWidth.width(of: glyphs.spelled(line + separator))
    let way = breadcrumb(columns: room)
    if !way.isEmpty { line += separator + way }
    frame.fill(area, style: .selected)
    frame.write(
      " " + line.fitted(to: area.columns - 1, ellipsis: glyphs), in: area, style: .selected)
  }

  /// Hints of keys: whole ones, dropped from the right.
  func drawHints(in area: Area, _ frame: inout Frame) {
    var line = ""
    for hint in hints {
      let longer = line.isEmpty ? " " + hint : line + "  " + hint
      guard TextWidth.width(of: glyphs.spelled(longer)) <= area.columns else {
        // What Space does can be too long by itself; the keys after it still find their place.
        if line.isEmpty { continue }
        break
      }
      line = longer
    }
    frame.write(line, in: area, style: .faint)
  }

  var hints: [String] {
    if prompt?.purpose == .filter(.timeline) {
      return ["Enter keep", "Esc remove the filter", "Tab completes kind: and of:"]
    }
    if prompt?.purpose == .filter(.detail) { return ["Enter stay", "Esc go back"] }
    if prompt?.purpose == .help { return ["Enter keep", "Esc all keys"] }
    if case .filter? = prompt?.purpose { return ["Enter keep", "Esc remove the filter"] }
    if prompt?.purpose == .date {
      return ["Enter go", "Esc close", "2018-09-10, 16 aug 2018, -5y, end"]
    }
    if prompt?.purpose == .otherState { return ["Enter relate", "Tab complete", "Esc close"] }
    if prompt != nil {
      return ["Enter run", "Tab complete", "Esc close", "kind: of: in: src: from: to: narrow"]
    }
    switch overlay {
    case .statuses?: return ["letter or Enter suppose", "Esc close"]
    case .links?: return ["Enter follow", "Esc close"]
    case .evidence?: return ["j k move", "Enter follow", "o open the address", "Esc close"]
    case .help?: return ["j k scroll", "/ filter", "Esc close"]
    case .about?, .plain?: return ["j k scroll", "Esc close"]
    case nil: break
    }
    return [spaceHint]
      + Commands.all.filter { $0.panes.isEmpty || $0.panes.contains(focus) }.compactMap(\.hint)
  }

  /// What Space will do here.
  private var spaceHint: String {
    switch toggleHere {
    case .suppose(let suppositions):
      "Space: suppose \(suppositions.map(words).joined(separator: ", "))"
    case .takeBack: "Space: suppose it no more"
    case .nothing: "Space: nothing to suppose here"
    }
  }

  private func words(_ supposition: Supposition) -> String {
    switch supposition {
    case .join(let state, let alliance, as: .member):
      "\(state) joins \(asOf.shortForm(of: alliance.any))"
    case .join(let state, let alliance, as: let status):
      "\(state) joins \(asOf.shortForm(of: alliance.any)) as \(status.rawValue)"
    case .leave(let state, let alliance): "\(state) leaves \(asOf.shortForm(of: alliance.any))"
    case .freeze, .settle, .relations, .openBorder, .object, .withdrawObjection:
      supposition.description
    }
  }

  /// What was last done, or the focused row in words; prompts stand here too.
  func drawStatus(in area: Area, _ frame: inout Frame) {
    if let prompt {
      drawPrompt(prompt, in: area, &frame)
      return
    }
    let words = message ?? row(in: focus).map { "\(focus.title): \(self.words(of: $0))" }
    frame.write(
      " " + (words ?? focus.title).fitted(to: area.columns - 1, ellipsis: glyphs), in: area)
  }

  /// A row in words, and first where it leads.
  private func words(of row: Row) -> String {
    guard focus == .detail || focus == .findings, let first = row.links.first else {
      return row.words
    }
    let more = row.links.count > 1 && focus == .detail ? ", \(row.links.count - 1) more (a)" : ""
    return "leads to \(words(ofLink: first))\(more); \(row.words.drop { $0 == " " })"
  }
}

extension ExplorerState {
  /// What is being typed, its end if it is long; what was wrong with it takes precedence.
  private func drawPrompt(_ prompt: Prompt, in area: Area, _ frame: inout Frame) {
    func width(_ text: String) -> Int { TextWidth.width(of: glyphs.spelled(text)) }
    let sign = " " + prompt.purpose.sign
    var typed = Substring(prompt.text)
    // One column stays free for the cursor.
    while !typed.isEmpty, width(sign + typed) >= area.columns { typed.removeFirst() }
    let written = frame.write(sign + typed, in: area)
    frame.cursor = Position(row: area.row, column: min(written, area.columns - 1))
    guard let fault = prompt.fault else { return }
    let whole = sign + typed + "   " + fault
    let shown = width(whole) <= area.columns ? whole : " " + fault
    frame.fill(area)
    frame.write(shown.fitted(to: area.columns, ellipsis: glyphs), in: area)
  }
}

extension Prompt.Purpose {
  /// What stands before the typed text.
  fileprivate var sign: String {
    switch self {
    case .palette: ":"
    case .date: "date: "
    case .filter, .help: "/"
    case .otherState: "and: "
    }
  }
}
