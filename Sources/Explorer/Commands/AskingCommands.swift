import Terminal

/// What is asked of the data: suppositions and dates.
extension Commands {
  static let questions: [Command] = [
    Command(
      name: "toggle", title: "Suppose it, or stop supposing it", keys: [.space], action: .toggle),
    Command(
      name: "statuses", title: "Suppose another status", keys: ["a"], action: .chooseStatus,
      hint: "a status", panes: [.states, .alliances, .matrix]),
    Command(name: "clear", title: "Suppose nothing any more", keys: [], action: .clearScenario),
    Command(
      name: "evidence", title: "What it rests on", keys: ["e"], action: .evidence,
      hint: "e evidence"),
    Command(
      name: "mode", title: "What-if, as recorded, difference", keys: ["="], action: .cycleMode,
      hint: "= compare"),
    Command(name: "undo", title: "Undo", keys: ["u"], action: .undo, hint: "u undo"),
    Command(name: "redo", title: "Redo", keys: ["U", .control("r")], action: .redo),
  ]

  static let timeline: [Command] = [
    Command(
      name: "time-finer", title: "Time finer: decades, years, months, days", keys: ["+"],
      action: .zoomTime(1), hint: "+ - zoom", panes: [.timeline]),
    Command(
      name: "time-coarser", title: "Time coarser", keys: ["-"], action: .zoomTime(-1),
      panes: [.timeline]),
    Command(
      name: "earlier", title: "Time axis to the left", keys: ["H"], action: .panTime(-1),
      hint: "H L pan", panes: [.timeline]),
    Command(
      name: "later", title: "Time axis to the right", keys: ["L"], action: .panTime(1),
      panes: [.timeline]),
    Command(
      name: "bars", title: "Bars of the state's bodies, or of the body's states", keys: ["b"],
      action: .switchBars, hint: "b bars", panes: [.timeline]),
    Command(
      name: "go-there", title: "As of the day of the row", keys: ["t"], action: .goThere,
      hint: "t go there", panes: [.timeline]),
  ]

  static let time: [Command] = [
    Command(name: "date", title: "Go to a date", keys: ["d"], action: .ask(.date), hint: "d date"),
    Command(name: "next-event", title: "To the next event", keys: ["."], action: .nextEvent),
    Command(
      name: "previous-event", title: "To the event before", keys: [","], action: .previousEvent,
      hint: ", . event"),
    Command(name: "year-later", title: "A year later", keys: [">"], action: .stepYears(1)),
    Command(name: "year-earlier", title: "A year earlier", keys: ["<"], action: .stepYears(-1)),
  ]
}
