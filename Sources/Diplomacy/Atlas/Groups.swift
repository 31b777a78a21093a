/// The positions of rows under keys, in the order in which they were added.
///
/// All of them lie in one array, group after group: thousands of small arrays take longer to make
/// and to throw away than to read.
struct Groups<Record>: Sendable {
  typealias Key = Identifier<Record>

  /// Groups in the order of their first row.
  private let identifiers: Identifiers
  private let rows: [Int]
  /// Where in ``rows`` each group begins, and where the last one ends.
  private let starts: [Int]

  /// The rows of a group; none if there is no such key.
  subscript(key: Key) -> ArraySlice<Int> {
    identifiers.number(of: key.text).map { rows(ofGroup: $0) } ?? []
  }

  /// The keys, in the order of their first row.
  var keys: [Key] { identifiers.texts.map { Key($0) } }

  /// Something made of each group's rows.
  func mapValues<Value>(_ value: (ArraySlice<Int>) -> Value) -> Grouped<Record, Value> {
    Grouped(identifiers, starts.indices.dropLast().map { value(rows(ofGroup: $0)) })
  }

  private func rows(ofGroup number: Int) -> ArraySlice<Int> {
    rows[starts[number]..<starts[number + 1]]
  }
}

/// What there is under identifiers.
struct Grouped<Record, Value: Sendable>: Sendable {
  private let identifiers: Identifiers
  private let values: [Value]

  fileprivate init(_ identifiers: Identifiers, _ values: [Value]) {
    (self.identifiers, self.values) = (identifiers, values)
  }

  subscript(key: Identifier<Record>) -> Value? {
    identifiers.number(of: key.text).map { values[$0] }
  }
}

extension Groups {
  /// Groups in the making.
  struct Builder {
    private var identifiers: Identifiers
    private var sizes: [Int] = []
    /// The last row of each group.
    private var last: [Int] = []
    private var runs: [(group: Int, rows: Range<Int>)] = []

    init(expecting count: Int = 0) {
      identifiers = Identifiers(expecting: count)
      runs.reserveCapacity(count)
    }

    mutating func add(_ rows: Range<Int>, to key: Key) { append(rows, to: group(of: key)) }

    /// Adds a row unless it is the last of the group already.
    mutating func addOnce(_ row: Int, to key: Key) {
      let group = group(of: key)
      if last[group] != row { append(row..<row + 1, to: group) }
    }

    private mutating func group(of key: Key) -> Int {
      let number = identifiers.add(key.text)
      if number == sizes.count {
        sizes.append(0)
        last.append(-1)
      }
      return number
    }

    private mutating func append(_ rows: Range<Int>, to group: Int) {
      runs.append((group, rows))
      sizes[group] += rows.count
      last[group] = rows.upperBound - 1
    }

    func groups() -> Groups {
      var starts = [0]
      for size in sizes { starts.append((starts.last ?? 0) + size) }
      var ends = starts
      var rows = Array(repeating: 0, count: starts.last ?? 0)
      for run in runs {
        for row in run.rows {
          rows[ends[run.group]] = row
          ends[run.group] += 1
        }
      }
      return Groups(identifiers: identifiers, rows: rows, starts: starts)
    }
  }

  /// Groups rows by a key of each.
  init<Row>(_ rows: [Row], by key: (Row) -> Key) {
    // Rows about one thing mostly stand together, so each run of them is looked up once.
    let runs = rows.indices.filter { $0 == 0 || key(rows[$0]) != key(rows[$0 - 1]) }
    var builder = Builder(expecting: runs.count)
    for (number, start) in runs.enumerated() {
      let end = number + 1 < runs.count ? runs[number + 1] : rows.count
      builder.add(start..<end, to: key(rows[start]))
    }
    self = builder.groups()
  }

  /// Groups rows by two keys of each; where both are the same the row stands there twice.
  init<Row>(_ rows: [Row], by key: (Row) -> Key, and other: (Row) -> Key) {
    var builder = Builder(expecting: rows.count)
    for row in rows.indices {
      builder.add(row..<row + 1, to: key(rows[row]))
      builder.add(row..<row + 1, to: other(rows[row]))
    }
    self = builder.groups()
  }
}

extension Groups {
  /// For each row the rank of its group among all groups, by their keys.
  func ranks(rows count: Int) -> [Int] {
    var ranks = Array(repeating: 0, count: count)
    for (rank, key) in keys.sorted().enumerated() {
      for row in self[key] { ranks[row] = rank }
    }
    return ranks
  }
}
