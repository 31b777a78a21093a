import ArgumentParser
import CursesTerminal
import DataPackage
import Diplomacy
import Explorer
import Terminal
import WhatIf

/// Opens the explorer on a terminal.
struct Explore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the explorer (this is what entente does without a verb).")

  @OptionGroup var question: Question
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The region whose states come first.", valueName: "region"),
    completion: .regions)
  var region: String?

  @Flag(help: "Draw with ASCII signs only.") var ascii = false

  func run() throws {
    let opening = try Opening(question, region)
    let screen: TerminalScreen
    do {
      screen = try ascii ? TerminalScreen(charset: .ascii) : TerminalScreen()
    } catch {
      throw Complaint("\(error); \(String.otherWays)", status: 2)
    }
    let departure = runExplorer(opening, on: screen)
    screen.close()
    if departure != 0 { throw ExitCode(departure) }
  }
}

/// What the explorer opens on.
struct Opening {
  private let package: LoadedPackage
  private let asOf: AsOf
  private let region: Identifier<Region>?

  init(_ question: Question, _ region: String?) throws {
    let asked = try question.day()
    package = try loadPackage(from: question.data)
    let asOf = package.atlas.asOf(asked ?? package.atlas.facts.dataUntil)
    self.asOf = asOf
    self.region = try region.map { try asOf.region(named: $0) }
  }

  func state(rows: Int, columns: Int, charset: Charset) -> ExplorerState {
    ExplorerState(
      asOf.atlas, on: asOf.day, region: region, map: package.hasMap ? .unread : .absent, rows: rows,
      columns: columns, charset: charset)
  }

  /// The map for a screen that is to show it, or what is wrong with it.
  var map: PackageMap {
    do throws(Problems) {
      return try package.outlines().map { .read($0) } ?? .absent
    } catch {
      return .faulty(error.list.map(\.description))
    }
  }
}

/// Draws, waits, updates, until the reader or a signal ends it.
///
/// - Returns: The exit status.
private func runExplorer(_ opening: Opening, on screen: TerminalScreen) -> Int32 {
  let size = screen.size
  var state = opening.state(rows: size.rows, columns: size.columns, charset: screen.charset)
  while state.isRunning {
    if !screen.isBehind { screen.show(draw(state)) }
    // The first screen is there before the map, which takes longer than the rest of it.
    if state.wantsMap {
      _ = update(&state, .showMap(opening.map))
      continue
    }
    switch screen.nextEvent() {
    case .terminate(let departure): return departure.exitStatus
    case .resized(let rows, let columns):
      _ = update(&state, .resize(rows: rows, columns: columns))
    case .woken: break
    case .key(let key):
      for effect in update(&state, state.action(for: key)) {
        if let words = perform(effect, on: screen) { _ = update(&state, .say(words)) }
      }
    }
  }
  return 0
}

/// Does what the explorer cannot do itself.
///
/// - Returns: What there is to say of it.
private func perform(_ effect: Effect, on screen: TerminalScreen) -> String? {
  switch effect {
  case .open(let address):
    return openInBrowser(address) ? .opened(address) : .addressToCopy(address)
  case .redraw: screen.redrawAll()
  case .suspend: screen.suspend()
  case .copy(let text): screen.copy(text)
  }
  return nil
}

// MARK: - Sentences

extension String {
  fileprivate static func opened(_ address: String) -> String { "Opened \(address)" }
  fileprivate static func addressToCopy(_ address: String) -> String {
    "No browser to open it with; the address is \(address)"
  }
  /// What can be asked where the explorer cannot open.
  fileprivate static let otherWays =
    "entente members, entente whatif, entente show and entente screen do without one "
    + "(see entente --help)"
}
