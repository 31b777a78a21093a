public import Diplomacy

extension TimelineReport {
  /// The bars with their legend, as text that ends in a line feed.
  ///
  /// `columns` are those of a line, names included. `centre` is the day in the middle; the as-of
  /// date stands near the right edge if it is `nil`.
  public func drawn(
    _ zoom: TimeZoom, columns: Int, _ style: BarStyle, around centre: Day? = nil,
    width: (String) -> Int = columns(of:)
  ) -> String {
    let head = [visible(title)] + (scenario.isEmpty ? [] : [supposed])
    guard !rows.isEmpty else { return page.text(width: width) }
    let labels = rows.map { visible(label($0)) }
    let room = min(labels.map(width).max() ?? 0, max(8, columns / 3))
    let axis = TimeAxis(
      zoom, asOf: asOf.day, from: rows.map(\.from).min() ?? asOf.day, around: centre ?? asOf.day,
      columns: max(10, columns - room - 1))
    let chart = TimelineChart(of: subject, from: before, to: after, on: axis)
    let bars = zip(labels, chart.lines).map { label, line in
      padded(label, to: room, width) + " " + chart.text(of: line, style)
    }
    let margin = String(repeating: " ", count: room + 1)
    return (head + ["", margin + chart.heading(style)] + bars + [""] + legend(of: chart, style))
      .map { trimmed($0) + "\n" }.joined()
  }

  private func label(_ row: TimelineRow) -> String {
    guard subject.isOfStates else { return asOf.shortForm(of: row.record) }
    let name = asOf.name(of: row.record)
    return name == row.record.text ? name : "\(row.record) \(name)"
  }

  private func legend(of chart: TimelineChart, _ style: BarStyle) -> [String] {
    let signs = chart.used.compactMap { mark in mark.words.map { "\(style.sign(of: mark)) \($0)" } }
    return [String.signs + (signs + ["\(style.line) \(asOf.day)"]).joined(separator: ", ")]
  }

  /// A text cut or filled to so many columns.
  private func padded(_ text: String, to room: Int, _ width: (String) -> Int) -> String {
    var text = text
    if width(text) > room {
      while width(text) > room - 1, !text.isEmpty { text.removeLast() }
      text += "~"
    }
    return text + String(repeating: " ", count: max(0, room - width(text)))
  }
}

extension TimelineChart {
  /// The dates over the columns, with the as-of date.
  public func heading(_ style: BarStyle) -> String {
    var signs = [Character](repeating: " ", count: axis.columns)
    for tick in axis.ticks {
      for (offset, sign) in tick.text.enumerated() { signs[tick.column + offset] = sign }
    }
    if let mark = axis.mark { signs[mark] = style.pointer }
    return String(signs)
  }

  /// A line in signs, with the as-of date where nothing else stands.
  public func text(of line: Line, _ style: BarStyle) -> String {
    String(
      line.marks.enumerated().map { column, mark in
        mark == .nothing && column == axis.mark ? style.line : style.sign(of: mark)
      })
  }
}

// MARK: - Sentences

extension String {
  fileprivate static let signs = "Signs: "
}
