import Diplomacy

extension Manual {
  /// The manual as a page for `man`: roff with the macros of man(7), in ASCII.
  public var roff: String {
    let name = program.uppercased()
    let lines =
      [".TH \(quoted(name)) 1 \"\" \(quoted("\(program) \(version)"))"]
      + [".SH NAME", "\(text(program)) \\- \(text(summary.withoutPoint))"]
      + [".SH SYNOPSIS"] + synopsis + [".SH DESCRIPTION"] + prose(discussion)
      + [".SH VERBS"] + verbs.flatMap(section)
      + [".SH \(quoted("SHARED OPTIONS"))"] + shared.flatMap(entry)
      + [".SH KEYS"] + [text(.keys)] + keys.flatMap(entry)
      + [".SH SCENARIOS"] + [text(.scenarios)] + suppositions.flatMap(entry)
      + [".SH ENVIRONMENT"] + variables.flatMap(entry)
      + [".SH \(quoted("EXIT STATUS"))"] + Self.statuses.flatMap(entry)
    return lines.map { $0 + "\n" }.joined()
  }

  private var synopsis: [String] {
    [
      ".B \(quoted(program))", "[\\fIoptions\\fR]", ".br", ".B \(quoted(program))",
      "\\fIverb\\fR [\\fIarguments\\fR] [\\fIoptions\\fR]",
    ]
  }

  private func section(_ verb: Verb) -> [String] {
    let told = shared.map(\.argument)
    let own = verb.arguments.filter { !told.contains($0) }
    let call = ([program] + verb.words).joined(separator: " ")
    let forms = own.map { argument in
      let form = argument.form + (argument.isRepeating ? " ..." : "")
      return argument.isOptional ? "[\(form)]" : form
    }
    return [".SS \(quoted(call))", text(verb.summary), ".PP", ".B \(quoted(call))"]
      + (forms.isEmpty ? [] : [text(forms.joined(separator: " "))]) + own.flatMap(entry)
      + (verb.discussion.isEmpty ? [] : [".PP"] + prose(verb.discussion))
  }

  private func entry(_ argument: Argument) -> [String] {
    let values =
      argument.values.isEmpty ? "" : " One of \(argument.values.joined(separator: ", "))."
    let standard = argument.standard.map { " Without it: \($0)." } ?? ""
    return [".TP", ".B \(quoted(argument.form))"]
      + [text(argument.summary + values + standard)]
  }

  private func entry(_ argument: Argument, of some: [Verb]) -> [String] {
    guard some.count < verbs.count else { return entry(argument) }
    var argument = argument
    let names = some.map { $0.words.joined(separator: " ") }
    argument.summary += " Taken by \(names.joined(separator: ", "))."
    return entry(argument)
  }

  private func entry(_ keys: Keys) -> [String] {
    let place = keys.panes.isEmpty ? "" : " (\(keys.panes.joined(separator: ", ")))"
    let tag = keys.keys.isEmpty ? ":" + keys.name : keys.keys.joined(separator: "  ")
    return [".TP", ".B \(quoted(tag))", text("\(keys.title)\(place). :\(keys.name)")]
  }

  private func entry(_ term: Term) -> [String] {
    [".TP", ".B \(quoted(term.name))", text(term.summary)]
  }

  /// Paragraphs, and what begins with two spaces as it stands.
  private func prose(_ discussion: String) -> [String] {
    var lines: [String] = []
    var isExample = false
    for line in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  ") != isExample, !line.isEmpty {
        lines += isExample ? [".fi", ".RE", ".PP"] : [".RS", ".nf"]
        isExample.toggle()
      }
      if line.isEmpty {
        if !isExample, lines.last != ".PP" { lines.append(".PP") }
      } else {
        lines.append(text(String(line.drop { $0 == " " })))
      }
    }
    return lines + (isExample ? [".fi", ".RE"] : [])
  }

  private static let statuses = [
    Term("0", "It is done, whatever the answer."), Term("1", "The data have problems."),
    Term("2", "It was called wrongly."),
  ]
}

extension String {
  fileprivate var withoutPoint: String { hasSuffix(".") ? String(dropLast()) : self }
}

// MARK: - Roff

/// A line of text: nothing in it is a request or an escape.
private func text(_ words: String) -> String {
  let line = escaped(words)
  return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
}

/// A text as the one argument of a macro.
private func quoted(_ words: String) -> String { "\"" + escaped(words) + "\"" }

/// Signs that roff would take for something else, or draw as another sign.
private func escaped(_ words: String) -> String {
  visible(words).unicodeScalars.map { scalar in
    switch scalar {
    case "\\": "\\(rs"
    case "\"": "\\(dq"
    case "-": "\\-"
    case "'": "\\(aq"
    case "`": "\\(ga"
    case "^": "\\(ha"
    case "~": "\\(ti"
    case _ where scalar.isASCII: String(scalar)
    default: "\\[u\(hexadecimal(scalar.value).uppercased())]"
    }
  }.joined()
}

// MARK: - Sentences

extension String {
  fileprivate static let keys =
    "What the keys of the explorer do, and the name that the palette (:) has for it."
  fileprivate static let scenarios =
    "A scenario is text, a supposition a line; # begins a remark. \"as of\" and a day may stand first."
}
