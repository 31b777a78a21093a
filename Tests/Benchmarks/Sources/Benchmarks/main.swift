import DataPackage
import Diplomacy
import EmbeddedPackage
import Explorer
import Reader
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

/// Goals with several things in the way, each to be removed in several ways.
for text in ["AZE:CSTO open", "CSTO no contradiction", "CSTO connected"] {
  let goal = try Goal.read(text, with: asOf)
  let hindrances = Seek(goal, from: baseline).hindrances.count
  stopwatch.time("seek \(text), \(hindrances) in the way") { _ = Seek(goal, from: baseline) }
}

let (autumn, later) = (Day(2018, 9, 10), atlas.asOf(Day(2020, 12, 1)))
stopwatch.time("what changed for a state in two years") {
  _ = Changes(of: .state("AZE"), from: autumn, to: later)
}
stopwatch.time("what changed for everybody in two years") { _ = Changes(from: autumn, to: later) }

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

/// Keys on the timeline, which is in focus and has the bars of a state beside it.
for keys in ["j", "+-", "/kind:summit of:KAZ<Esc>", "/summit<Esc>"] {
  let script = try Key.script(keys)
  var state = explorer()
  for key in try Key.script("j3") { _ = update(&state, state.action(for: key)) }
  stopwatch.time("on the timeline press \(keys), of \(script.count), and draw", per: script.count) {
    for key in script {
      _ = update(&state, state.action(for: key))
      _ = draw(state)
    }
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
/// A long text like an article: what was claimed, by whom and when, over and over.
func longText(megabytes: Int) throws -> ArticleText {
  let sentences = atlas.tables.claims.map { claim in
    "\(asOf.name(of: claim.claimant)) said on August 16, 2018: \(claim.paraphrase.string)"
  }
  var text = ""
  for (index, sentence) in sentences.cycled(toBytes: megabytes * 1_000_000).enumerated() {
    text += sentence + (index % 5 == 4 ? "\n\n" : " ")
  }
  return try ArticleText(Array(text.utf8))
}

extension Array<String> {
  /// The texts from the first to the last and again, until they have so many bytes.
  func cycled(toBytes count: Int) -> [String] {
    var (texts, bytes) = ([String](), 0)
    while bytes < count {
      let next = self[texts.count % self.count]
      texts.append(next)
      bytes += next.utf8.count + 1
    }
    return texts
  }
}

stopwatch.time("make ready to read articles") { _ = ArticleReader(atlas) }
let reader = ArticleReader(atlas)
for megabytes in [1, 10] {
  let text = try longText(megabytes: megabytes)
  stopwatch.time("read an article of \(megabytes) MB") { _ = reader.read(text, at: day) }
}
let marked = reader.read(try longText(megabytes: 1), at: day)
stopwatch.time("write an article of 1 MB at 80 columns") {
  _ = ArticleReport(marked).text(width: 80)
}
