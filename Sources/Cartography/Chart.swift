public import Diplomacy

/// A map drawn in signs: what each cell shows, and which names stand where.
public struct Chart: Hashable, Sendable {
  /// What a map is drawn with.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// Eight dots a cell, with the names of states.
    case braille
    /// A letter a cell, for terminals without braille, for print and for ears.
    case letters
  }

  /// A state and the letter it is written with.
  public struct Letter: Hashable, Sendable {
    public let letter: Character
    public let state: Identifier<State>
  }

  public let sheet: Sheet
  /// Row by row; a name covers the sign of its cells.
  public let signs: [Unicode.Scalar]
  public let labels: [Label]
  /// The letters in use, in their order; none in braille.
  public let letters: [Letter]
  /// States in view that have neither a name nor a letter on the map: too small, or no room.
  public let unlabelled: [Identifier<State>]
  private let shades: [Shade]
  private let isContested: [Bool]

  /// Draws a raster.
  public init(_ raster: Raster, _ marking: Marking, _ style: Style) {
    sheet = raster.sheet
    let land = Cells(raster, \.owners)
    let contested = Cells(raster, \.contested)
    shades = land.owners.map { $0 < 0 ? .outside : marking.shade(of: raster.states[Int($0)]) }
    isContested = contested.owners.map { $0 >= 0 }
    let places = (0..<sheet.rows * sheet.columns)
    switch style {
    case .braille:
      let (dots, columns) = (Dots(raster, marking), sheet.columns)
      signs = places.map { dots.sign($0 / columns, $0 % columns) }
      labels = Labelling(raster, marking, land: land, areas: contested).labels
      letters = []
    case .letters:
      let (writing, columns) = (Letters(raster, marking, land: land), sheet.columns)
      signs = places.map { place in
        writing.sign(
          land.owners[place], isContested: contested.owners[place] >= 0, place / columns,
          place % columns)
      }
      labels = []
      letters = writing.byNumber.map { Letter(letter: $1, state: raster.states[$0]) }
        .sorted { ($0.letter.uppercased(), $0.state) < ($1.letter.uppercased(), $1.state) }
    }
    let named = Set(labels.map(\.state) + letters.map(\.state))
    unlabelled = (raster.states.filter(raster.shows) + raster.hidden).filter {
      !named.contains($0)
    }.sorted()
  }

  /// How the state counts that most of a cell belongs to; outside where it is nobody's.
  public func shade(_ row: Int, _ column: Int) -> Shade { shades[row * sheet.columns + column] }

  /// Whether most of a cell lies in a contested area.
  public func isContested(_ row: Int, _ column: Int) -> Bool {
    isContested[row * sheet.columns + column]
  }

  /// The rows as text, names included, without spaces at their ends.
  public var lines: [String] {
    (0..<sheet.rows).map { row in
      var line = signs[row * sheet.columns..<(row + 1) * sheet.columns].map { Character($0) }
      for label in labels where label.row == row {
        for (column, letter) in zip(label.columns, label.text) { line[column] = letter }
      }
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }
}
