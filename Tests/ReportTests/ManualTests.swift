import Report
import Testing

@Suite struct ManualTests {
  private static let data = Manual.Argument(form: "--data <dir>", summary: "A folder.")

  private static let manual = Manual(
    program: "prog", version: "1.2", summary: "Answer questions.",
    discussion: "It answers.\n\n  prog ask 'why'\n  .prog\n\nThen it ends.",
    verbs: [
      Manual.Verb(
        words: ["ask"], summary: "Ask something.", discussion: "Example: prog ask",
        arguments: [
          Manual.Argument(
            form: "<question>", summary: "What to ask.", isOptional: false, isRepeating: true),
          Manual.Argument(
            form: "--tone <tone>", summary: "How.", values: ["kind", "curt"], standard: "kind"),
          data,
        ]),
      Manual.Verb(words: ["list", "all"], summary: "List.", discussion: "", arguments: [data]),
      Manual.Verb(words: ["sing"], summary: "Sing.", discussion: "", arguments: []),
    ],
    keys: [
      Manual.Keys(keys: ["\\", "Ctrl-A"], name: "slash", title: "Back", panes: ["Map"]),
      Manual.Keys(keys: [], name: "clear", title: "'Nothing' — gone", panes: []),
    ], suppositions: [Manual.Term("join", "join A B")], variables: [Manual.Term("LANG", ".x")])

  @Test func `the page is what is typed, told and shared`() {
    #expect(
      Self.manual.roff == #"""
        .TH "PROG" 1 "" "prog 1.2"
        .SH NAME
        prog \- Answer questions
        .SH SYNOPSIS
        .B "prog"
        [\fIoptions\fR]
        .br
        .B "prog"
        \fIverb\fR [\fIarguments\fR] [\fIoptions\fR]
        .SH DESCRIPTION
        It answers.
        .PP
        .RS
        .nf
        prog ask \(aqwhy\(aq
        \&.prog
        .fi
        .RE
        .PP
        Then it ends.
        .SH VERBS
        .SS "prog ask"
        Ask something.
        .PP
        .B "prog ask"
        <question> ... [\-\-tone <tone>]
        .TP
        .B "<question>"
        What to ask.
        .TP
        .B "\-\-tone <tone>"
        How. One of kind, curt. Without it: kind.
        .PP
        Example: prog ask
        .SS "prog list all"
        List.
        .PP
        .B "prog list all"
        .SS "prog sing"
        Sing.
        .PP
        .B "prog sing"
        .SH "SHARED OPTIONS"
        .TP
        .B "\-\-data <dir>"
        A folder. Taken by ask, list all.
        .SH KEYS
        What the keys of the explorer do, and the name that the palette (:) has for it.
        .TP
        .B "\(rs  Ctrl\-A"
        Back (Map). :slash
        .TP
        .B ":clear"
        \(aqNothing\(aq \[u2014] gone. :clear
        .SH SCENARIOS
        A scenario is text, a supposition a line; # begins a remark. \(dqas of\(dq and a day may stand first.
        .TP
        .B "join"
        join A B
        .SH ENVIRONMENT
        .TP
        .B "LANG"
        \&.x
        .SH "EXIT STATUS"
        .TP
        .B "0"
        It is done, whatever the answer.
        .TP
        .B "1"
        The data have problems.
        .TP
        .B "2"
        It was called wrongly.

        """#)
  }
}
