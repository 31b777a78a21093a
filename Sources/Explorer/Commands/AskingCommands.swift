import Terminal
import WhatIf

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
      name: "scenario", title: "What is supposed, and scenarios with a name", keys: ["w"],
      action: .focus(.scenario)),
    Command(
      name: "load", title: "Suppose the scenario too, go to what a line brings about",
      keys: [.enter], action: .open, hint: "Enter load", panes: [.scenario]),
    Command(
      name: "clear-all", title: "Suppose nothing any more", keys: ["C"], action: .clearScenario,
      hint: "C clear", panes: [.scenario]),
    Command(
      name: "mark-scenario", title: "Mark the scenario for c, or mark it no more", keys: ["x"],
      action: .markScenario, hint: "x mark", panes: [.scenario]),
    Command(
      name: "compare", title: "Compare the marked scenario with what is supposed", keys: ["c"],
      action: .compareScenarios, hint: "c compare", panes: [.scenario]),
    Command(
      name: "save", title: "Keep the scenario by a name (:save NAME)", keys: [],
      action: .say(.formOfSaving)),
    Command(
      name: "sweep", title: "Every accession and withdrawal alone (:sweep BODY)", keys: [],
      action: .answer(.sweep(SweepFilter()))),
    Command(
      name: "seek", title: "What would make a goal true (:seek GOAL)", keys: [],
      action: .say(.formsOfGoals)),
    Command(
      name: "suppose-row", title: "Suppose what the row says, alone", keys: [.enter],
      action: .open, hint: "Enter suppose alone", panes: [.answers]),
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
    Command(name: "pin", title: "Pin the date to compare with", keys: ["P"], action: .pin),
    Command(
      name: "changes", title: "What changed since the pinned date", keys: [],
      action: .showChanges),
    Command(name: "next-event", title: "To the next event", keys: ["."], action: .nextEvent),
    Command(
      name: "previous-event", title: "To the event before", keys: [","], action: .previousEvent,
      hint: ", . event"),
    Command(name: "year-later", title: "A year later", keys: [">"], action: .stepYears(1)),
    Command(name: "year-earlier", title: "A year earlier", keys: ["<"], action: .stepYears(-1)),
  ]
}

// MARK: - Sentences

extension String {
  static let formOfSaving = "Write :save and a name."
  static let formsOfGoals = "Write :seek and a goal: \(Goal.forms.joined(separator: ", "))."
}
