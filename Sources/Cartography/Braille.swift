import Diplomacy

/// Which dots of a raster are lit.
///
/// Members are full, with dark dots along their borders, which separates neighbours without
/// colour; the others show their edge only. What is supposed is hatched, a membership that is only
/// possible is ruled, and a contested area is chequered.
struct Dots {
  private let raster: Raster
  private let shades: [Shade]

  init(_ raster: Raster, _ marking: Marking) {
    self.raster = raster
    shades = raster.states.map(marking.shade)
  }

  /// The sign of a cell: eight dots in one character, a space if none is lit.
  func sign(_ row: Int, _ column: Int) -> Unicode.Scalar {
    var bits: UInt32 = 0
    for place in 0..<8 where isLit(column * 2 + place % 2, row * 4 + place / 2) {
      bits |= Self.bits[place]
    }
    return bits == 0 ? " " : Unicode.Scalar(0x2800 + bits) ?? " "
  }

  /// The bit of each dot, left before right and from above.
  private static let bits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

  private func isLit(_ x: Int, _ y: Int) -> Bool {
    let width = raster.sheet.dotColumns
    let place = y * width + x
    let owner = raster.owners[place]
    guard owner >= 0 else { return false }
    let area = raster.contested[place]
    let edge = edges(x, y, owner)
    switch shades[Int(owner)] {
    case .member:
      if edge.meetsHollow || edge.startsSolid || edge.startsArea { return false }
      return area < 0 || (x + y) % 2 == 0
    case .joining:
      return edge.meetsSea || edge.startsHollow || pattern(area, x, y, (x + y) % 3 == 0)
    case .leaving:
      return edge.meetsSea || edge.startsHollow || pattern(area, x, y, (x + 2 * y) % 3 == 0)
    case .possible:
      return edge.meetsSea || edge.startsHollow || pattern(area, x, y, y % 2 == 0)
    case .outside:
      return edge.meetsSea || edge.startsHollow || edge.startsArea
        || (area >= 0 && x % 2 == 0 && y % 2 == 0)
    }
  }

  private func pattern(_ area: Int16, _ x: Int, _ y: Int, _ isLit: Bool) -> Bool {
    area < 0 ? isLit : (x + y) % 2 == 0
  }

  /// What lies beside a dot.
  private struct Edges {
    /// Sea on any side.
    var meetsSea = false
    /// Somebody else's land that is not full, on any side.
    var meetsHollow = false
    /// Somebody else's land right of it or below: half of all sides, so that a border is one dot
    /// wide.
    var startsHollow = false
    var startsSolid = false
    /// Another contested area, or none, right of it or below.
    var startsArea = false
  }

  private static let sides = [(1, 0), (0, 1), (-1, 0), (0, -1)]

  private func edges(_ x: Int, _ y: Int, _ owner: Int16) -> Edges {
    var edges = Edges()
    let sheet = raster.sheet
    let area = raster.contested[y * sheet.dotColumns + x]
    for (dx, dy) in Self.sides {
      // Nothing is known beyond the edge of the sheet.
      guard 0..<sheet.dotColumns ~= x + dx, 0..<sheet.dotRows ~= y + dy else { continue }
      let beside = raster.owners[(y + dy) * sheet.dotColumns + x + dx]
      let starts = dx + dy > 0
      guard beside != owner else {
        let other = raster.contested[(y + dy) * sheet.dotColumns + x + dx]
        if starts, other != area { edges.startsArea = true }
        continue
      }
      guard beside >= 0 else {
        edges.meetsSea = true
        continue
      }
      let isSolid = shades[Int(beside)] == .member
      if !isSolid { edges.meetsHollow = true }
      if starts, isSolid { edges.startsSolid = true }
      if starts, !isSolid { edges.startsHollow = true }
    }
    return edges
  }
}
