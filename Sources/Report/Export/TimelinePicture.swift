import Diplomacy

extension Timeline {
  /// The timeline as an SVG picture: a bar a spell, a line a state or body.
  public var svg: String {
    var picture = Picture(title: title, description: description)
    picture.skip(6)
    if lanes.isEmpty, supposed.isEmpty {
      picture.write(.noSpell(asOf.day))
    } else {
      let figure = TimelineFigure(self)
      picture.place(figure.content, height: figure.height + 8)
      picture.write(.signs, size: 10, .faint)
    }
    picture.writeFoot(
      asOf, supposed: scenario.suppositions.map(\.description), sources)
    return picture.svg
  }

  private var description: String {
    let recorded = lanes.map { lane in
      "\(label(of: lane).text): \(lane.spells.map { dates(of: $0.term) }.joined(separator: ", "))."
    }
    let lines = recorded + supposed.map { String.supposedLane(label(of: $0).text) }
    return lines.isEmpty ? .noSpell(asOf.day) : lines.joined(separator: " ")
  }
}

/// The bars of a timeline, under years and beside names and dates.
private struct TimelineFigure {
  private let timeline: Timeline
  private let axis: Axis
  /// Where the bars stand between names and dates, from left to right.
  private static let plot = 250.0...700.0
  private static let lane = 18.0
  private static let top = 34.0
  private static let size = 11.0

  init(_ timeline: Timeline) {
    self.timeline = timeline
    axis = Axis(
      timeline.lanes.flatMap { $0.spells.map(\.term) }, until: timeline.asOf.day,
      across: Self.plot)
  }

  private var recordedBottom: Double { Self.top + Double(timeline.lanes.count) * Self.lane }

  private var supposedTop: Double { recordedBottom + (timeline.supposed.isEmpty ? 0 : 22) }

  var height: Double { supposedTop + Double(timeline.supposed.count) * Self.lane }

  var content: [XML] {
    years
      + timeline.lanes.enumerated().flatMap { index, lane in
        self.content(of: lane, at: Self.top + Double(index) * Self.lane)
      } + supposed + mark
  }

  // MARK: Parts

  private var years: [XML] {
    axis.years.flatMap { year -> [XML] in
      let x = axis.place(of: Day(year, 1, 1))
      return [
        line(from: (x, Self.top - 6), to: (x, height), Picture.line),
        text("\(year)", at: (x, Self.top - 10), anchor: "middle"),
      ]
    }
  }

  /// The as-of date: a line through all lanes, and its name above them.
  private var mark: [XML] {
    let x = axis.place(of: timeline.asOf.day)
    return [
      line(from: (x, 14), to: (x, height), Picture.ink),
      text(.asOf(timeline.asOf.day), at: (x, 10), anchor: "middle"),
    ]
  }

  private func content(of lane: Timeline.Lane, at top: Double) -> [XML] {
    let dates = lane.spells.map { timeline.dates(of: $0.term) }.joined(separator: ", ")
    return names(timeline.label(of: lane), dates, at: top)
      + lane.spells.flatMap { row, term in
        bar(of: term, at: top, isFull: lane.isFullMembership, timeline.ground(of: row, term))
      }
  }

  private var supposed: [XML] {
    guard !timeline.supposed.isEmpty else { return [] }
    return [text(.supposedHere, at: (0, recordedBottom + 15), weight: "bold")]
      + timeline.supposed.enumerated().flatMap { index, lane -> [XML] in
        let top = supposedTop + Double(index) * Self.lane
        let label = timeline.label(of: lane)
        let hatching: Hatching = lane.standing == nil ? .leaving : .joining
        let start = axis.place(of: timeline.asOf.day)
        return names(label, .from(timeline.asOf.day), at: top)
          + [box(start...Self.plot.upperBound, at: top, hatching.fill, label.text)]
      }
  }

  private func names(_ label: Timeline.Label, _ dates: String, at top: Double) -> [XML] {
    let (left, right) = (Self.plot.lowerBound - 10, Self.plot.upperBound + 10)
    let room = Picture.width - 2 * Picture.margin - right
    return [
      text(label.fitting(left, size: Self.size), at: (0, top + 12), said: label.text),
      text(shortened(dates, to: room, size: Self.size), at: (right, top + 12), said: dates),
    ]
  }

  /// A bar where the spell held for certain, thinner where its dates leave it open.
  private func bar(
    of term: Spell, at top: Double, isFull: Bool, _ ground: String
  ) -> [XML] {
    let end = timeline.asOf.day
    let first = axis.place(of: term.from?.earliest ?? .distantPast)
    let sure = axis.place(of: term.from?.latest ?? .distantPast)
    // Without an end it holds on the day, as far as the data go.
    let known = min(end, timeline.asOf.atlas.facts.dataUntil)
    let over = axis.place(of: term.to?.earliest ?? known)
    let last = axis.place(of: term.to?.latest ?? end)
    let fill = isFull ? Picture.full : Picture.empty
    var parts: [XML] = []
    if first < last, first < sure || over < last {
      parts.append(thread(first...last, at: top, ground))
    }
    if sure < over || first == last {
      parts.append(box(sure...max(over, sure + 1.5), at: top, fill, ground))
    }
    return parts
  }

  // MARK: Shapes

  private func box(
    _ span: ClosedRange<Double>, at top: Double, _ fill: String, _ said: String
  ) -> XML {
    rectangle(span, top + 3, 11, ["fill": fill, "stroke": Picture.faint], said)
  }

  private func thread(_ span: ClosedRange<Double>, at top: Double, _ said: String) -> XML {
    rectangle(
      span, top + 6.5, 4,
      ["fill": "#ffffff", "stroke": Picture.faint, "stroke-dasharray": "3 2"], said)
  }

  private func rectangle(
    _ span: ClosedRange<Double>, _ top: Double, _ height: Double,
    _ look: KeyValuePairs<String, String>, _ said: String
  ) -> XML {
    let place = [
      ("x", span.lowerBound), ("y", top), ("width", span.upperBound - span.lowerBound),
      ("height", height),
    ].map { XML.Attribute(name: $0, value: Picture.number($1)) }
    let looks = look.map { XML.Attribute(name: $0.key, value: $0.value) }
    return .element("rect", place + looks, [.element("title", text: said)])
  }

  private func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), _ stroke: String
  ) -> XML {
    .element(
      "path",
      [
        "d": "M\(Picture.number(start.x)),\(Picture.number(start.y)) "
          + "L\(Picture.number(end.x)),\(Picture.number(end.y))",
        "stroke": stroke,
      ])
  }

  private func text(
    _ words: String, at place: (x: Double, y: Double), anchor: String = "start",
    weight: String = "normal", said: String? = nil
  ) -> XML {
    let attributes: KeyValuePairs = [
      "x": Picture.number(place.x), "y": Picture.number(place.y),
      "font-size": Picture.number(Self.size), "font-weight": weight, "text-anchor": anchor,
      "fill": Picture.ink,
    ]
    guard let said, said != words else { return .element("text", attributes, text: words) }
    // What has no room is said in full to who asks.
    return .element(
      "g", [:], [.element("title", text: said), .element("text", attributes, text: words)])
  }
}

/// Days along a line, with a little room after the last for what is supposed.
private struct Axis {
  private let first: Day
  private let daysPerPixel: Double
  private let range: ClosedRange<Double>

  /// Older beginnings stand at the left edge.
  private static let earliest = Day(1800, 1, 1)

  init(_ terms: [Spell], until day: Day, across range: ClosedRange<Double>) {
    self.range = range
    let begins = terms.compactMap(\.from?.earliest).filter { $0 >= Self.earliest }.min() ?? day
    first = Day(min(begins.year, day.year - 1), 1, 1)
    let ends = terms.compactMap(\.to?.latest).filter { $0.year < day.year + 100 }
    let last = max(day, ends.max() ?? day)
    let days = Double(last.number - first.number) * 1.08
    daysPerPixel = days / (range.upperBound - range.lowerBound)
  }

  func place(of day: Day) -> Double {
    let x = range.lowerBound + Double(day.number - first.number) / daysPerPixel
    return min(max(x, range.lowerBound), range.upperBound)
  }

  /// Years to write: at most a dozen, round ones where there are many.
  var years: [Int] {
    let last = first.advanced(days: Int((range.upperBound - range.lowerBound) * daysPerPixel)).year
    let step = [1, 2, 5, 10, 20, 50].first { (last - first.year) / $0 <= 11 } ?? 100
    return Array(stride(from: (first.year + step - 1) / step * step, through: last, by: step))
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func noSpell(_ day: Day) -> String {
    "No membership is on record by \(day)."
  }

  fileprivate static let signs =
    "Full bar: member. Empty bar: another status, or a part that is frozen or suspended. Thin, "
    + "broken bar: the dates leave it open. Hatched bar: supposed (+ in, - out, ± otherwise)."

  fileprivate static let supposedHere = "Supposed"

  fileprivate static func asOf(_ day: Day) -> String { "as of \(day)" }

  fileprivate static func from(_ day: Day) -> String { "supposed on \(day)" }

  fileprivate static func supposedLane(_ label: String) -> String { "Supposed: \(label)." }
}
