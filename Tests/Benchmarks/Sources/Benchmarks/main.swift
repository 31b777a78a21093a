import DataPackage
import Diplomacy
import EmbeddedPackage
import Explorer
import Report
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

let snapshot = baseline.snapshot
stopwatch.time("relate two states") {
  _ = Relations("AZE", "ARM", before: snapshot, after: snapshot)
}

/// The explorer at a size, as it opens on the day.
func explorer() -> ExplorerState { ExplorerState(atlas, on: day, rows: 60, columns: 200) }

stopwatch.time("open the explorer and draw it at 200x60") { _ = draw(explorer()) }
for (way, keys) in [
  ("", "j"), ("", "<Space>"), ("", "."), ("", "<Tab>"), ("", "M<Esc>"), ("M", "l"), ("M", "j"),
  ("M", "<Space>"), ("M", "."), ("xj", "r<Esc>"), ("xjr", "j"), ("xjr", "."),
] {
  let script = try Key.script(keys)
  var state = explorer()
  for key in try Key.script(way) { _ = update(&state, state.action(for: key)) }
  stopwatch.time("press \(keys)\(way.isEmpty ? "" : " after \(way)") and draw") {
    for key in script { _ = update(&state, state.action(for: key)) }
    _ = draw(state)
  }
}
