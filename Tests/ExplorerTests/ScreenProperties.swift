import Diplomacy
import Terminal
import Testing
import Worlds

@testable import Explorer

/// What holds of every screen, whatever its size and whatever was typed.
@Suite struct ScreenProperties {
  static let sizes = [
    (200, 60), (120, 40), (80, 24), (50, 14), (49, 13), (40, 10), (20, 5), (12, 3), (11, 3), (1, 1),
  ]
  static let atlas = Invented.scripts.atlas

  static func opened(_ size: (columns: Int, rows: Int), _ charset: Charset) -> ExplorerState {
    ExplorerState(
      atlas, on: day("2010-01-01"), rows: size.rows, columns: size.columns, charset: charset)
  }

  /// Keys that lead to each sort of screen.
  static let ways = [
    "", "j<Space>", "2j<Space>", "3", "5", "6", "0", "jjj<Enter>", "?", "?G", "i", "6<Space>e", "a",
    ":", ":join DDD PACT", ":join DDD PACT<Enter>", ":join DDX PACT<Enter>", "d2018-99<Enter>",
    "3-", "3++", "23b<Space>", "3-k<Enter>", "3HHH", "3/kind:x<Enter>", "3/of:FFF",
    "d16 aug<Enter>",
    "/漢字", "/no such thing<Enter>", "F", "=", "s<Space>==", ":join DDD PACT<Enter><Space>",
    "<Enter>jj<Enter>", "<Enter>jja", "<Enter>jja<Enter>", "<Enter>jjjjjjj<Enter>[", "5<Enter>jjj",
    "5<Enter>jjj<Enter>", "6<Space>ejj<Enter>", "v", "3v", "0vG", "o",
    "M", "Mjl<Space>", "MG<End>", "M<Right><Right>s=<Space>==", "M<Enter>", "M/a<Enter>", "M:",
    "Ma", "r", "xjr", "xjrG", "xr", "jrd<Enter>j<Space>", "xjjrx=", "xjr<Enter>", "rzz<Enter>",
    "r漢",
    ":kind:", ":kind:objection of:AAA", ":knd:x", ":no such thing", ":a", "<Enter>/names",
    "/a<Esc>n", "?/pan", "?/no such key<Enter>",
    "P>==", "Pd+5y<Enter>:changes<Enter>j<Enter>", "w", "2j<Space>:save 漢字<Enter>w", "wj<Enter>",
    "2j<Space>wGxc", "2j<Space>wGc<Enter>",
    ":sweep<Enter>", ":sweep PACT<Enter>jj<Space>=", ":seek DDD:PACT open<Enter>",
    ":seek DDD:PACT open<Enter><Enter>", ":seek PACT connected<Enter>/no such<Enter>",
    "2j<Space>6<Enter>", "2j<Space>6<Enter>jjjj<Enter>", "2j<Space>6k<Enter>", "2j<Space>6Z",
    "2j<Space>6ZG<Enter>j<Enter>zz=",
    ":<Paste>\u{301}漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字</Paste>",
  ]

  static func expectSound(
    _ state: ExplorerState, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let frame = draw(state)
    let lines = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    let context = Comment(rawValue: "\(state.columns)x\(state.rows) after \(what):\n\(frame.text)")
    #expect(frame.rows == state.rows && frame.columns == state.columns, context)
    #expect(lines.count == state.rows, context, sourceLocation: sourceLocation)
    #expect(
      lines.allSatisfy { TextWidth.width(of: String($0)) <= state.columns }, context,
      sourceLocation: sourceLocation)
    #expect(
      frame.cursor.map(frame.area.contains) ?? true, context, sourceLocation: sourceLocation)
    #expect(draw(state) == frame, context, sourceLocation: sourceLocation)
    if state.charset == .ascii {
      #expect(
        frame.text.utf8.allSatisfy { $0 == 10 || (0x20...0x7E).contains($0) }, context,
        sourceLocation: sourceLocation)
    }
    // Plain text covers the hints too.
    if case .plain = state.overlay { return }
    guard let hints = state.layout.hints else { return }
    let known = state.hints.map { state.glyphs.spelled($0) }
    let shown = String(lines[hints.row]).trimmingSpaces
    let places = known.indices.flatMap { first in
      (first...known.count).map { known[first..<$0].joined(separator: "  ") }
    }
    #expect(
      places.contains(shown) || shown.isEmpty, "a cut hint, '\(shown)'; \(context)",
      sourceLocation: sourceLocation)
  }

  @Test(arguments: [Charset.unicode, .ascii])
  func `every screen fits its size, whole and with its cursor inside`(charset: Charset) throws {
    for size in Self.sizes {
      for way in Self.ways {
        Self.expectSound(try Self.opened(size, charset).after(way), way)
      }
    }
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 10)])
  func `the focused row has a cursor in every pane`(size: (Int, Int)) throws {
    for pane in ["1", "2", "3", "5", "6", "0", "M", "xjr"] {
      let state = try Self.opened(size, .unicode).after(pane)
      #expect(draw(state).cursor != nil, "pane \(pane)")
    }
  }

  // MARK: Random keys

  private static let keys: [Key] =
    Commands.all.flatMap(\.keys)
    + [
      .space, .space, .enter, .escape, .delete, .insert, .function(2), .alt("x"), .control("g"),
      .control("w"), .paste("join DDD PACT"), .paste("+1000y"), .paste("+-99999999999999999999y"),
      .paste("\u{1B}[2J\n漢"), "Ж", "2", "0", "1", "-", "y", "+",
    ]

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `no keys stop the program or spoil a screen`(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let size = Self.sizes.randomElement(using: &numbers) ?? (80, 24)
    var state = Self.opened(size, numbers.oneIn(2) ? .ascii : .unicode)
    var typed = ""
    for _ in 0..<150 {
      let key = Self.keys.randomElement(using: &numbers) ?? .space
      typed += key.description
      state.press(key)
      if numbers.oneIn(40) {
        let size = Self.sizes.randomElement(using: &numbers) ?? (80, 24)
        _ = update(&state, .resize(rows: size.1, columns: size.0))
      }
      if numbers.oneIn(5) { Self.expectSound(state, "seed \(seed): \(typed)") }
    }
  }

  /// Rows, claims and pages are kept while they hold; a screen made anew must not differ.
  @Test(arguments: 21...32 as ClosedRange<UInt64>)
  func `nothing that was kept from before shows on a screen`(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let size = Self.sizes.prefix(6).randomElement(using: &numbers) ?? (80, 24)
    var state = Self.opened(size, .unicode)
    var typed = ""
    for _ in 0..<120 {
      let key = Self.keys.randomElement(using: &numbers) ?? .space
      typed += key.description
      state.press(key)
      if numbers.oneIn(30) {
        let size = Self.sizes.prefix(6).randomElement(using: &numbers) ?? (80, 24)
        _ = update(&state, .resize(rows: size.1, columns: size.0))
      }
      let (kept, made) = (draw(state).text, draw(state.madeAnew).text)
      #expect(kept == made, "seed \(seed): \(typed)")
      if kept != made { return }
    }
  }

  private static let changes = [
    "<Space>", "<Space>", "=", "d2005-06-01<Enter>", "d-3y<Enter>", "<lt>", ">", "s", "F",
    "/a<Enter>",
    "/zz<Enter>", "/PACT<Esc>", ":join DDD PACT<Enter>", ":leave AAA PACT<Enter>", ":clear<Enter>",
    "ao", ",", ".", "+", "-", "-", "b", "t", "/of:CCC<Enter>", "/kind:mem<Esc>",
  ]

  /// Each undo takes back one entry; the screens before the entries come back in their order.
  @Test(arguments: [
    "1j", "2j", "3", "5", "6", "0", "M", "6z", "6Z", "w", ":sweep<Enter>j", "Mjl", "Ml1", "xjjr",
    "rd<Enter>",
  ])
  func `as many undos as changes give the first screen back`(start: String) throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      var numbers = SeededNumbers(seed: seed)
      for size in [(80, 24), (120, 40)] {
        var state = try Self.opened(size, .unicode).after(start)
        var before: [Frame] = []
        var typed = start
        for _ in 0..<Int.random(in: 1...8, using: &numbers) {
          let keys = Self.changes.randomElement(using: &numbers) ?? ""
          let (frame, depth) = (draw(state), state.undo.count)
          let next = try state.after(keys)
          // What changes nothing may still move the cursor, which undo leaves alone.
          guard next.view != state.view else { continue }
          typed += keys
          state = next
          if state.undo.count > depth { before.append(frame) }
        }
        #expect(state.undo.count == before.count)
        while let frame = before.popLast() {
          state = try state.after("u")
          let shown = draw(state)
          #expect(
            shown == frame,
            "seed \(seed): \(typed), \(before.count) left:\n\(frame.text)\n--- is\n\(shown.text)")
          if shown != frame { return }
        }
      }
    }
  }
}

extension ExplorerState {
  /// The same state with everything worked out again that can be.
  fileprivate var madeAnew: ExplorerState {
    var state = self
    state.content = Content()
    (state.content.pinned, state.content.lastList) = (content.pinned, content.lastList)
    state.content.wholePage = content.wholePage
    state.refresh()
    state.refreshChart()
    return state
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
