import ArgumentParser

/// The command: without a verb it opens the explorer.
struct Entente: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Explore states, alliances and events; suppose a membership and see what follows.",
    discussion: """
      Every view of the explorer has a verb that gives the same answer without a screen, as text, \
      JSON, CSV or Markdown. Answers go to standard output, messages to standard error.

        entente members BODY --at 2018-09-10
        entente whatif --at 2018-09-10 --join STATE:BODY
        entente show STATE --format markdown
        entente claims --check

      It ends with 0 when it is done, 1 when the data have problems, 2 when it was called wrongly.
      """,
    version: programVersion,
    subcommands: [
      Explore.self, Members.self, WhatIfVerb.self, CompareVerb.self, DiffVerb.self, Show.self,
      States.self, Alliances.self, Events.self, Claims.self, Sources.self, MapVerb.self,
      MatrixVerb.self, RelationsVerb.self, TimelineVerb.self, SweepVerb.self, SeekVerb.self,
      MeasureVerb.self, ReadVerb.self, Validate.self, ExportVerb.self, Screen.self, DoctorVerb.self,
      ManualVerb.self,
    ],
    defaultSubcommand: Explore.self)
}
