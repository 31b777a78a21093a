import DataPackage
import Diplomacy
import EmbeddedPackage
import Explorer
import Terminal
import WhatIf

/// The files compiled into the program.
private func embeddedFiles() -> PackageFiles {
  var files = PackageFiles()
  for entry in UnsafeBufferPointer(start: embedded_files(), count: embedded_file_count()) {
    files[String(cString: entry.name)] = .bytes(
      Array(UnsafeBufferPointer(start: entry.bytes, count: entry.count)))
  }
  return files
}

let files = embeddedFiles()
let atlas = try PackageReader.read(files)
let stopwatch = Stopwatch()
let day = Day(2018, 9, 10)
let asOf = atlas.asOf(day)
let baseline = Baseline(asOf)

stopwatch.time("read and check the embedded package") { _ = try? PackageReader.read(files) }
stopwatch.time("look at a day as recorded") { _ = Baseline(asOf) }
stopwatch.time("check every claim made by the day") { _ = checkClaims(on: day, in: atlas) }

/// Every accession and every withdrawal that can be supposed on the day.
let toggles = Sweep(from: baseline).toggles.map(\.supposition)
stopwatch.time("one toggle to findings, of \(toggles.count)", per: toggles.count) {
  for toggle in toggles { _ = evaluate(Scenario([toggle]), from: baseline) }
}
stopwatch.time("sweep \(toggles.count) toggles") { _ = Sweep(from: baseline) }
let article = SweepFilter(region: "south-caucasus")
stopwatch.time("sweep \(Sweep(article, from: baseline).toggles.count) toggles") {
  _ = Sweep(article, from: baseline)
}

/// The explorer at a size, as it opens on the day.
func explorer() -> ExplorerState { ExplorerState(atlas, on: day, rows: 60, columns: 200) }

stopwatch.time("open the explorer and draw it at 200x60") { _ = draw(explorer()) }
for keys in ["j", "<Space>", ".", "<Tab>"] {
  let script = try Key.script(keys)
  var state = explorer()
  stopwatch.time("press \(keys) and draw") {
    for key in script { _ = update(&state, state.action(for: key)) }
    _ = draw(state)
  }
}

stopwatch.time("who names whom") { _ = Mentions(atlas.tables) }
stopwatch.time("open the palette for the first time") {
  var state = explorer()
  _ = update(&state, state.action(for: ":"))
}
/// What is typed into the palette and elsewhere, a key at a time.
for (start, keys) in [
  (":", "naghdalyan"), (":", "a"), (":", "armenia veto"), (":", "kind:objection of:AZE"),
  (":", "asbarez 2018"), (":", "in:CSTO src:edm 2018"), ("<Enter>", "jjjjjjjj"), ("3", "kkkk"),
  ("", "<Enter>jjjjjjjj<Enter>[]"), ("5<Enter>", "jjjjjj"),
] {
  var opened = explorer()
  for key in try Key.script(start) { _ = update(&opened, opened.action(for: key)) }
  let script = try Key.script(keys)
  stopwatch.time("after '\(start)' type '\(keys)' and draw, a key", per: script.count) {
    var state = opened
    for key in script {
      _ = update(&state, state.action(for: key))
      _ = draw(state)
    }
  }
}
