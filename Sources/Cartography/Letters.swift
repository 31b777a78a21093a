import Diplomacy

/// One letter for each state of a map, in capitals for members.
struct Letters {
  private(set) var byNumber: [Int: Character] = [:]
  private let shades: [Shade]

  /// Gives letters out: members choose first, then whoever has more cells.
  init(_ raster: Raster, _ marking: Marking, land: Cells) {
    shades = raster.states.map(marking.shade)
    let shades = shades
    let order = raster.states.indices.filter { land.counts[$0] > 0 }.sorted { one, other in
      func key(_ number: Int) -> (Int, Int, Identifier<State>) {
        (shades[number] == .outside ? 1 : 0, -land.counts[number], raster.states[number])
      }
      return key(one) < key(other)
    }
    var free = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    // Beyond twenty-six nobody is left without a letter but those that are listed.
    for number in order {
      let wanted = raster.states[number].text.uppercased()
      guard let letter = wanted.first(where: free.contains) ?? free.first else { break }
      free.removeAll { $0 == letter }
      byNumber[number] = shades[number].isCapital ? letter : Character(letter.lowercased())
    }
  }

  /// The sign of a cell: the state's letter; every second one the sign of what is supposed, of a
  /// membership that is only possible, or of a contested area.
  func sign(_ owner: Int16, isContested: Bool, _ row: Int, _ column: Int) -> Unicode.Scalar {
    guard owner >= 0 else { return " " }
    let mark = isContested ? Marking.contested : shades[Int(owner)].sign
    if (row + column) % 2 == 1, let mark = mark.unicodeScalars.first { return mark }
    return byNumber[Int(owner)]?.unicodeScalars.first ?? "."
  }
}
