/// When a row has its turn, and its identifier to decide between rows of one time.
struct Turn: Comparable {
  let earliest: Day
  let latest: Day
  let id: String

  static func < (one: Turn, other: Turn) -> Bool {
    if one.earliest != other.earliest { return one.earliest < other.earliest }
    if one.latest != other.latest { return one.latest < other.latest }
    return one.id < other.id
  }

  /// The positions of rows in the order of their turns.
  static func order(of turns: [Turn]) -> [Int] {
    turns.indices.sorted { turns[$0] < turns[$1] }
  }
}
