import Cartography
import Diplomacy

extension MapReport {
  /// The map in signs with its legend, ending in a line feed.
  ///
  /// Without a map in the package, or an outline of anybody in the body, the page with a sentence
  /// that says so.
  public func drawn(width: (String) -> Int = columns(of:)) -> String {
    guard let chart else { return .noOutline + "\n\n" + page.text(width: width) }
    let head = [visible(title)] + (scenario.isEmpty ? [] : [supposed])
    return (head + [""] + chart.lines + [""] + legend(of: chart)).map { trimmed($0) + "\n" }
      .joined()
  }

  private var supposed: String {
    "Supposed: " + scenario.suppositions.map(\.description).joined(separator: "; ")
  }

  /// What the signs mean, who is in the body, and who has no room on the map.
  private func legend(of chart: Chart) -> [String] {
    let names = states.map { state in
      let shade = shade(of: state)
      return "\(shade.sign)\(state) \(visible(asOf.name(of: state)))"
    }
    let letters = chart.letters.map { "\($0.letter) \(visible(asOf.name(of: $0.state)))" }
    let seen = Set(chart.labels.map(\.state) + chart.letters.map(\.state) + chart.unlabelled)
    let beyond = Set(states + shown).subtracting(seen).sorted()
    let signs = chart.letters.isEmpty ? String.brailleSigns : String.letterSigns
    return wrapped(signs, chart.sheet.columns, label: .signs)
      + wrapped(names, chart.sheet.columns, label: .inIt)
      + wrapped(letters, chart.sheet.columns, label: .letters)
      + wrapped(chart.unlabelled.map(named), chart.sheet.columns, label: .small)
      + wrapped(beyond.map(named), chart.sheet.columns, label: .beyond)
  }

  private func named(_ state: Identifier<State>) -> String {
    "\(state) \(visible(asOf.name(of: state)))"
  }

  /// A labelled list in lines of a width; nothing if the list is empty.
  private func wrapped(_ names: [String], _ width: Int, label: String) -> [String] {
    guard !names.isEmpty else { return [] }
    var lines = [label]
    for (index, name) in names.enumerated() {
      let word = index == names.count - 1 ? name : name + ","
      let last = lines[lines.count - 1]
      if columns(of: last) + 1 + columns(of: word) > max(width, 40) {
        lines.append("  " + word)
      } else {
        lines[lines.count - 1] = last + " " + word
      }
    }
    return lines
  }
}

// MARK: - Sentences

extension String {
  static let noOutline = "The package has no map of anybody in this body; who borders whom:"
  fileprivate static let signs = "Signs:"
  fileprivate static let brailleSigns = [
    "full member", "hatched + supposed to join", "hatched - supposed to leave",
    "ruled ? possibly a member", "chequered ! contested",
  ]
  fileprivate static let letterSigns = [
    "capitals member", "small letters outside", "+ supposed to join", "- supposed to leave",
    "? possibly a member", "! contested",
  ]
  fileprivate static let inIt = "In the body:"
  fileprivate static let letters = "Letters:"
  fileprivate static let small = "No room for a name:"
  fileprivate static let beyond = "Not on this map:"
}
