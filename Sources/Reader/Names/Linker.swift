import Diplomacy

/// Puts links on names and dates: the longest at each word, from the first word to the last.
struct Linker {
  private let dates: DateReader
  private var names: NameReader
  private let articleDay: Day?
  private let asOf: AsOf
  /// Events of one known day, with the records that they name.
  private let events: [Day: [(event: Identifier<Event>, records: Set<Reference>)]]

  init(dates: DateReader, names: NameReader, articleDay: Day?, asOf: AsOf) {
    (self.dates, self.names, self.articleDay, self.asOf) = (dates, names, articleDay, asOf)
    var events: [Day: [(event: Identifier<Event>, records: Set<Reference>)]] = [:]
    for event in asOf.events where event.date.isExact {
      let records = Set(asOf.atlas.links(of: event.id).map(\.record))
      events[event.date.earliest, default: []].append((event.id, records))
    }
    self.events = events
  }

  mutating func links(_ sentences: [Sentence], _ words: [Word]) -> [Link] {
    var links: [Link] = []
    for (number, sentence) in sentences.enumerated() {
      let first = links.count
      var dated: [(place: Int, written: WrittenDate)] = []
      var index = sentence.words.lowerBound
      while index < sentence.words.upperBound {
        let name = names.name(at: index)
        let date = dates.date(at: index)
        let end = max(name?.end ?? 0, date?.end ?? 0)
        guard end > index, end <= sentence.words.upperBound else {
          index += 1
          continue
        }
        let range = Int(words[index].start)..<Int(words[end - 1].end)
        if let date, date.end == end {
          let written = date.pattern.meaning(dated: articleDay)
          dated.append((links.count, written))
          links.append(link(range, number, written, events: []))
        } else if let name {
          names.accept(name.mention)
          links.append(Link(range: range, sentence: number, target: .name(name.mention)))
        }
        index = end
      }
      addEvents(to: &links, from: first, number, dated)
    }
    return links
  }

  /// Says of each date what happened then to those whom the sentence names.
  private func addEvents(
    to links: inout [Link], from first: Int, _ sentence: Int,
    _ dated: [(place: Int, written: WrittenDate)]
  ) {
    guard !dated.isEmpty else { return }
    let named = Set(
      links[first...].flatMap { link -> [Reference] in
        guard case .name(let mention) = link.target, let record = mention.record else { return [] }
        return [record] + mention.capitalOf.map(\.any)
      })
    for (place, written) in dated {
      guard let date = written.date, date.isExact, let known = events[date.earliest] else {
        continue
      }
      // Of what happened on a day that is meant which has most in common with the sentence.
      let shared = known.map { $0.records.intersection(named).count }
      let most = shared.max() ?? 0
      let met = zip(known, shared).filter { most > 0 && $1 == most }.map(\.0.event)
      links[place] = link(links[place].range, sentence, written, events: met)
    }
  }

  private func link(
    _ range: Range<Int>, _ sentence: Int, _ written: WrittenDate, events: [Identifier<Event>]
  ) -> Link {
    Link(
      range: range, sentence: sentence, target: .date(DateMention(written: written, events: events))
    )
  }
}
