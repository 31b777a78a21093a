import Diplomacy
import Reader
import WhatIf

/// Breaks the paragraphs of an article into lines, each paragraph followed by its notes.
struct LineComposer {
  let article: MarkedArticle
  /// Columns without the margin.
  let room: Int
  let columns: (String) -> Int
  private(set) var lines: [MarkedLine] = []
  private var notes: ArticleNotes

  /// Text without spaces: what a line break does not part.
  private struct Atom {
    var spans: [MarkedLine.Span] = []
    var width = 0
    var marks: [MarginMark] = []
  }

  init(article: MarkedArticle, room: Int, columns: @escaping (String) -> Int) {
    (self.article, self.room, self.columns) = (article, room, columns)
    notes = ArticleNotes(article)
  }

  mutating func compose(paragraph index: Int) {
    if !lines.isEmpty { lines.append(MarkedLine(kind: .blank, marks: [], spans: [])) }
    let paragraph = article.paragraphs[index]
    let kind: MarkedLine.Kind = paragraph.number == nil ? .heading : .text
    var atoms: [Atom] = []
    for sentence in paragraph.sentences {
      var own = self.atoms(of: article.sentences[sentence].range)
      let said = notes.notes(of: sentence)
      for number in said.compactMap(\.number) { own.append(atom("[\(number)]")) }
      if !own.isEmpty { own[0].marks = (said.map(\.mark) + notes.marks(of: sentence)).uniqued() }
      atoms += own
    }
    lines += wrapped(atoms, as: kind, indent: 0)
    for sentence in paragraph.sentences {
      for note in notes.notes(of: sentence) { append(note) }
    }
    if let names = notes.newNames(in: paragraph) {
      lines += wrapped(words(names), as: .note(.names), indent: 2)
    }
  }

  private mutating func append(_ note: ArticleNotes.Note) {
    lines += wrapped(words(note.head), as: .note(note.target), indent: 2)
    for line in note.details {
      lines += wrapped(words(line), as: .note(note.target), indent: 6)
    }
  }

  // MARK: Wrapping

  private func wrapped(_ atoms: [Atom], as kind: MarkedLine.Kind, indent: Int) -> [MarkedLine] {
    var lines: [MarkedLine] = []
    // Of a narrow page little is left to indent; what goes on stands two columns deeper.
    let indents = (min(indent, room / 4), min(indent == 0 ? 0 : indent + 2, room / 3))
    var (spans, used, marks): ([MarkedLine.Span], Int, [MarginMark]) = ([], 0, [])
    func start() {
      let depth = lines.isEmpty ? indents.0 : indents.1
      spans = depth == 0 ? [] : [MarkedLine.Span(text: blanks(depth), link: nil)]
      used = depth
    }
    func end() {
      lines.append(MarkedLine(kind: kind, marks: marks, spans: Self.joined(spans)))
      marks = []
    }
    start()
    var isFresh = true
    for atom in atoms.flatMap({ pieces(of: $0, room - indents.1) }) {
      if !isFresh, used + 1 + atom.width > room {
        end()
        start()
        isFresh = true
      }
      if !isFresh {
        // The space inside a name of several words belongs to it.
        let link = spans.last?.link
        let isInside = link != nil && link == atom.spans.first?.link
        spans.append(MarkedLine.Span(text: " ", link: isInside ? link : nil))
        used += 1
      }
      spans += atom.spans
      used += atom.width
      marks += atom.marks.filter { !marks.contains($0) }
      isFresh = false
    }
    if !isFresh { end() }
    return lines
  }

  /// Neighbouring spans of one link, or of none, as one.
  private static func joined(_ spans: [MarkedLine.Span]) -> [MarkedLine.Span] {
    var joined: [MarkedLine.Span] = []
    for span in spans {
      if let last = joined.last, last.link == span.link {
        joined[joined.count - 1] = MarkedLine.Span(text: last.text + span.text, link: span.link)
      } else {
        joined.append(span)
      }
    }
    return joined
  }

  /// An atom, or its parts where it is longer than a line.
  private func pieces(of atom: Atom, _ room: Int) -> [Atom] {
    guard atom.width > room else { return [atom] }
    var pieces = [Atom(marks: atom.marks)]
    for span in atom.spans {
      var part = ""
      func keep() {
        if !part.isEmpty {
          pieces[pieces.count - 1].spans.append(MarkedLine.Span(text: part, link: span.link))
        }
        part = ""
      }
      for character in span.text {
        let width = columns(String(character))
        if pieces[pieces.count - 1].width + width > room, pieces[pieces.count - 1].width > 0 {
          keep()
          pieces.append(Atom())
        }
        part.append(character)
        pieces[pieces.count - 1].width += width
      }
      keep()
    }
    return pieces
  }

  // MARK: Atoms

  private func atoms(of range: Range<Int>) -> [Atom] {
    var atoms: [Atom] = []
    var isOpen = false
    for segment in article.segments(of: range) {
      var start = segment.range.lowerBound
      for place in start...segment.range.upperBound {
        let isEnd = place == segment.range.upperBound
        guard isEnd || Self.isSpace(article.text.bytes[place]) else { continue }
        if start < place {
          let text = visible(article.text.string(in: start..<place))
          if !isOpen { atoms.append(Atom()) }
          atoms[atoms.count - 1].spans.append(MarkedLine.Span(text: text, link: segment.link))
          atoms[atoms.count - 1].width += columns(text)
          isOpen = true
        }
        if !isEnd { isOpen = false }
        start = place + 1
      }
    }
    return atoms
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private func words(_ text: String) -> [Atom] {
    visible(text).split(separator: " ").map { atom(String($0)) }
  }

  private func atom(_ text: String) -> Atom {
    Atom(spans: [MarkedLine.Span(text: text, link: nil)], width: columns(text))
  }
}

private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
