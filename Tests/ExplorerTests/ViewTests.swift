import Terminal
import Testing
import WhatIf
import Worlds

@testable import Explorer

/// Opening a view over the panes, going about beside it, and closing it.
@Suite struct ViewTests {
  static func opened(_ columns: Int = 120, _ rows: Int = 40) -> ExplorerState {
    Invented.state(of: Invented.veto, rows: rows, columns: columns)
  }

  @Test(arguments: Pane.allCases)
  func `a pane has a number and a place in the tour, or is a view with a command`(pane: Pane) {
    #expect(pane.isView == (pane.number == nil))
    #expect(pane.isView != Pane.tour.contains(pane))
    #expect(
      Commands.all.contains { command in
        command.action == .focus(pane) || (pane == .relations && command.action == .relate)
          || (pane == .answers && command.action == .answer(.sweep(SweepFilter())))
      })
  }

  /// The second column: where the reader was, and what closed the view.
  @Test(arguments: ["j", "2j", "3", "5", "jj<Space>", "jj<Space>6", "j<Enter>"], ["<Esc>", "q"])
  func `a view closes to where it was opened`(way: String, key: String) throws {
    for size in [(120, 40), (80, 24), (200, 60), (40, 10)] {
      let before = try Self.opened(size.0, size.1).after(way)
      let after = try before.after("M" + key)
      #expect(after.focus == before.focus)
      #expect(after.openView == nil)
      #expect(after.isRunning)
      #expect(after.layout == before.layout)
    }
  }

  @Test func `the page that was read before a view opened is read again once it closes`() throws {
    let read = try Self.opened().after("j<Enter>")
    let closed = try read.after("Mjjq")
    #expect(closed.focus == .detail)
    #expect(closed.subject == read.subject)
  }

  @Test func `q in a list beside a view closes the view and does not quit`() throws {
    let beside = try Self.opened().after("M1j")
    #expect(beside.layout.area(of: .matrix) != nil)
    let closed = try beside.after("q")
    #expect(closed.openView == nil)
    #expect(closed.isRunning)
    #expect(try closed.after("q").isRunning == false)
  }

  @Test func `beside a view stand the lists, and from 180 wide what is read`() throws {
    #expect(
      try Self.opened().after("M").layout.panes.map(\.pane) == [.states, .alliances, .matrix])
    #expect(
      try Self.opened(200, 60).after("M").layout.panes.map(\.pane)
        == [.states, .alliances, .matrix, .findings, .detail])
    #expect(try Self.opened(80, 24).after("M").layout.panes.map(\.pane) == [.matrix])
    #expect(try Self.opened(40, 10).after("M").layout.panes.map(\.pane) == [.matrix])
    #expect(try Self.opened().after("MF").layout.panes.map(\.pane) == [.matrix])
  }

  @Test func `what is read takes the place of a view and gives it back`() throws {
    let read = try Self.opened().after("M<Enter>")
    #expect(read.layout.panes.map(\.pane) == [.states, .alliances, .detail])
    let back = try read.after("<Esc>")
    #expect(back.focus == .matrix)
    #expect(back.layout.area(of: .matrix) != nil)
  }

  @Test(arguments: ["3", "4", "5"])
  func `a pane that has no place beside a view puts it away`(pane: String) throws {
    let away = try Self.opened().after("M" + pane)
    #expect(away.openView == nil)
    #expect(try away.after("<Esc>").focus == .matrix)
  }

  @Test func `history goes through a view in both directions`() throws {
    let read = try Self.opened().after("jM<Enter>")
    let back = try read.after("[[")
    #expect(back.focus == .states && back.openView == nil)
    let forward = try back.after("]")
    #expect(forward.focus == .matrix && forward.openView == .matrix)
    #expect(try forward.after("]").focus == .detail)
  }

  @Test(arguments: [
    (120, 40, "M<Tab>", Pane.findings), (120, 40, "M<S-Tab>", .alliances),
    (80, 24, "M<Tab>", .findings), (80, 24, "M<Tab><Tab><Tab>", .matrix),
  ])
  func `Tab goes around what stands beside a view`(
    columns: Int, rows: Int, keys: String, pane: Pane
  ) throws {
    #expect(try Self.opened(columns, rows).after(keys).focus == pane)
  }

  @Test func `opening and closing a view is nothing to undo`() throws {
    let state = try Self.opened().after("M<Esc>Mq")
    #expect(state.undo.isEmpty)
  }

  @Test func `undoing a line typed in a view leads back to the view`() throws {
    let first = try Self.opened().after("Ml")
    let supposed = try first.after(":join CCC PACT<Enter>")
    #expect(supposed.focus == .findings)
    #expect(draw(try supposed.after("u")) == draw(first))
  }

  @Test func `a view is reached by its name too`() throws {
    #expect(try Self.opened().after(":matrix<Enter>").focus == .matrix)
  }
}
