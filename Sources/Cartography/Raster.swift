public import Diplomacy

/// Whose land lies under each dot of a sheet.
///
/// Made from outlines once; which state counts as what does not change it.
public struct Raster: Hashable, Sendable {
  /// How a contested area is drawn.
  public enum Layer: Hashable, Sendable {
    /// As land of its own, such as a partially recognised state's.
    case own
    /// As its claimant's land, marked.
    case claimants
    /// As its controller's land, marked.
    case controllers
    /// As the land of the state it was part of before.
    case predecessors
  }

  /// An outline and how it is drawn; what comes later lies on top.
  public struct Sketch: Hashable, Sendable {
    public var outline: Outline
    public var layer: Layer

    public init(_ outline: Outline, _ layer: Layer = .own) {
      (self.outline, self.layer) = (outline, layer)
    }
  }

  public let sheet: Sheet
  public let window: Window
  /// The states that own dots, by number.
  public let states: [Identifier<State>]
  /// The number of the state whose land a dot is, row by row; -1 for none.
  let owners: [Int16]
  /// The number of the contested area that a dot lies in; -1 for none.
  let contested: [Int16]

  /// By number, whether a state owns any dot, and whether any dot lies in it as a contested area.
  private let isOwner: [Bool]
  let isContested: [Bool]

  /// The states that are too small for a dot of their own, though they lie on the sheet.
  let hidden: [Identifier<State>]

  /// Fills outlines on a sheet, dot by dot.
  public init(_ sketches: [Sketch], _ window: Window, on sheet: Sheet) {
    (self.sheet, self.window) = (sheet, window)
    var numbers: [Identifier<State>: Int16] = [:]
    var states: [Identifier<State>] = []
    func number(of state: Identifier<State>) -> Int16 {
      if let known = numbers[state] { return known }
      let number = Int16(states.count)
      states.append(state)
      numbers[state] = number
      return number
    }
    let projection = Projection(window, on: sheet)
    var owners = [Int16](repeating: -1, count: sheet.dotColumns * sheet.dotRows)
    var contested = owners
    var scan = Scan(sheet)
    var hidden: [Identifier<State>] = []
    for sketch in sketches {
      let outline = sketch.outline
      let land = sketch.owner.map(number)
      let area = outline.claimant == nil ? nil : number(of: outline.state)
      var isDrawn = false
      scan.fill(outline.polygons, projection) { dots in
        isDrawn = true
        if let land { for dot in dots { owners[dot] = land } }
        if let area { for dot in dots { contested[dot] = area } }
      }
      if !isDrawn, projection.showsMiddle(of: outline, on: sheet) { hidden.append(outline.state) }
    }
    (self.states, self.owners, self.contested) = (states, owners, contested)
    isOwner = Self.present(owners, states.count)
    isContested = Self.present(contested, states.count)
    self.hidden = hidden
  }

  func number(of state: Identifier<State>) -> Int16? {
    states.firstIndex(of: state).map(Int16.init)
  }

  /// The owner of a dot; -1 outside the sheet too.
  func owner(_ x: Int, _ y: Int) -> Int16 {
    guard 0..<sheet.dotColumns ~= x, 0..<sheet.dotRows ~= y else { return -1 }
    return owners[y * sheet.dotColumns + x]
  }

  /// Whether any dot of a state's land or of a contested area is on the sheet.
  public func shows(_ state: Identifier<State>) -> Bool {
    guard let number = number(of: state).map(Int.init) else { return false }
    return isOwner[number] || isContested[number]
  }

  /// Which of so many numbers occur in a layer.
  private static func present(_ layer: [Int16], _ count: Int) -> [Bool] {
    var found = [Bool](repeating: false, count: count)
    for number in layer where number >= 0 { found[Int(number)] = true }
    return found
  }
}

/// A scanline fill by the even-odd rule at the middle of each dot, so that neighbours that share a
/// border share no dot.
private struct Scan {
  private let width: Int
  private let height: Int
  /// Where edges cross the middle of each row of dots.
  private var crossings: [[Double]]

  init(_ sheet: Sheet) {
    (width, height) = (sheet.dotColumns, sheet.dotRows)
    crossings = Array(repeating: [], count: height)
  }

  mutating func fill(
    _ polygons: [Polygon], _ projection: Projection, _ paint: (Range<Int>) -> Void
  ) {
    for polygon in polygons { fill(polygon, projection, paint) }
  }

  private mutating func fill(
    _ polygon: Polygon, _ projection: Projection, _ paint: (Range<Int>) -> Void
  ) {
    guard let bounds = polygon.bounds else { return }
    let turn = projection.turn(for: (bounds.west + bounds.east) / 2)
    let low = projection.place(
      Point(longitude: bounds.west, latitude: bounds.north), turned: turn)
    let high = projection.place(
      Point(longitude: bounds.east, latitude: bounds.south), turned: turn)
    guard high.x >= 0, high.y >= 0, low.x <= Double(width), low.y <= Double(height) else { return }
    let rows = max(0, Int(low.y) - 1)..<max(0, min(height, Int(high.y) + 2))
    for row in rows { crossings[row].removeAll(keepingCapacity: true) }
    for ring in polygon.rings {
      var from = ring.first.map { projection.place($0, turned: turn) } ?? (0, 0)
      for point in ring.dropFirst() {
        let to = projection.place(point, turned: turn)
        cross(from, to)
        from = to
      }
    }
    for row in rows {
      crossings[row].sort()
      for pair in stride(from: 0, to: crossings[row].count - 1, by: 2) {
        let first = dot(crossings[row][pair])
        let last = dot(crossings[row][pair + 1])
        if first < last { paint(row * width + first..<row * width + last) }
      }
    }
  }

  /// The first dot whose middle lies right of a place.
  private func dot(_ x: Double) -> Int {
    Int((min(max(x, -1), Double(width) + 1) + 0.5).rounded(.down)).clamped(to: 0...width)
  }

  /// Notes where an edge crosses the middles of rows.
  private mutating func cross(_ one: (x: Double, y: Double), _ other: (x: Double, y: Double)) {
    guard one.y != other.y else { return }
    let (top, bottom) = one.y < other.y ? (one, other) : (other, one)
    guard bottom.y > 0, top.y < Double(height) else { return }
    let first = Int(max(0, (top.y - 0.5).rounded(.up)))
    let last = Int(min(Double(height) - 1, (bottom.y - 0.5).rounded(.up) - 1))
    guard first <= last else { return }
    let slope = (bottom.x - top.x) / (bottom.y - top.y)
    for row in first...last {
      crossings[row].append(top.x + (Double(row) + 0.5 - top.y) * slope)
    }
  }
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
