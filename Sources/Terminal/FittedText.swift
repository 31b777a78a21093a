/// Where text stands in a column that is wider than it.
public enum Alignment: Hashable, Sendable { case left, right, center }

extension String {
  /// The text in at most so many columns, cut with an ellipsis when it is longer.
  ///
  /// Passes the `Sanitiser`, and is transliterated first when the glyphs are ASCII.
  public func fitted(to columns: Int, ellipsis glyphs: Glyphs) -> String {
    guard columns > 0 else { return "" }
    let text = glyphs.spelled(self)
    guard TextWidth.width(of: text) > columns else { return text }
    let room = columns - TextWidth.width(of: glyphs.ellipsis)
    guard room >= 0 else { return "" }
    return text.prefix(columns: room) + glyphs.ellipsis
  }

  /// The text in exactly so many columns: cut as `fitted` does, or filled with spaces.
  public func padded(
    to columns: Int, _ alignment: Alignment = .left, ellipsis glyphs: Glyphs
  ) -> String {
    let text = fitted(to: columns, ellipsis: glyphs)
    let free = max(0, columns - TextWidth.width(of: text))
    let before: Int
    switch alignment {
    case .left: before = 0
    case .right: before = free
    case .center: before = free / 2
    }
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: free - before)
  }

  /// The text as lines of at most so many columns, broken between words.
  ///
  /// Line breaks in the text stay; spaces at a break go; a word longer than a line is cut where it
  /// must be. Passes the `Sanitiser` and is transliterated when the glyphs are ASCII.
  ///
  /// - Returns: At least one line, or none when there are no columns. A wide sign that no line has
  ///   room for is shown as `?`.
  public func wrapped(to columns: Int, glyphs: Glyphs) -> [String] {
    guard columns > 0 else { return [] }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
      Self.lines(of: glyphs.spelled(String($0)), columns: columns)
    }
  }

  /// As much of the text as so many columns hold, cut between signs.
  private func prefix(columns: Int) -> String {
    var kept = UnicodeScalarView()
    var used = 0
    Sanitiser.forEachCluster(in: self) { cluster in
      guard used + cluster.width <= columns else { return .stop }
      used += cluster.width
      kept.append(cluster.base)
      kept.append(contentsOf: cluster.marks.scalars)
      return .next
    }
    return String(kept)
  }

  private static func lines(of paragraph: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ") {
      let width = TextWidth.width(of: String(word))
      if used > 0, used + 1 + width > columns {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if used > 0 { (line, used) = (line + " ", used + 1) }
      guard width > columns else {
        (line, used) = (line + word, used + width)
        continue
      }
      var pieces = cut(String(word), columns: columns)
      line = pieces.removeLast()
      used = TextWidth.width(of: line)
      lines += pieces
    }
    return lines + [line]
  }

  /// A word in pieces that fit a line each; never empty.
  private static func cut(_ word: String, columns: Int) -> [String] {
    var pieces: [UnicodeScalarView] = [UnicodeScalarView()]
    var used = 0
    Sanitiser.forEachCluster(in: word) { cluster in
      let shown = cluster.width > columns ? Cluster(base: "?") : cluster
      if used + shown.width > columns {
        pieces.append(UnicodeScalarView())
        used = 0
      }
      used += shown.width
      pieces[pieces.count - 1].append(shown.base)
      pieces[pieces.count - 1].append(contentsOf: shown.marks.scalars)
      return .next
    }
    return pieces.map { String($0) }
  }
}
