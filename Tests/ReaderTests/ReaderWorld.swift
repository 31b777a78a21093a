import Diplomacy
import Reader
import Testing
import Worlds

/// A world with names of every sort, and articles read against it.
enum ReaderWorld {
  static let world: World = {
    var world = World()
      .states("AAA", "BBB", "CCC", "DDD", "EEE")
      .name("Alphaland", of: "AAA").name("Republic of Alphaland", of: "AAA", kind: .official)
      .name("Alphan", of: "AAA", kind: .demonym)
      .name("Альфия", of: "AAA", kind: .alias, language: "ru")
      .name("Ísland", of: "BBB", kind: .native, language: "is")
      .name("阿国", of: "AAA", kind: .alias, language: "zh")
      .name("Bétaland", of: "BBB").name("Betan", of: "BBB", kind: .demonym)
      .name("Twinland", of: "CCC").name("Twinland", of: "DDD")
      .name("Oldland", of: "EEE", to: "2008").name("Newland", of: "EEE", from: "2008")
      .alliance("PACT", founded: "2000").name("Common Pact", of: "PACT")
      .name("CPO", of: "PACT", kind: .abbreviation)
      .name("Common Pact Parliament", of: "LEAGUE")
      .alliance("LEAGUE", founded: "2002-02").name("The League", of: "LEAGUE", kind: .alias)
      .alliance("LATER", founded: "2020").name("Later Union", of: "LATER")
      .member("AAA", of: "PACT", from: "2000").admission("PACT", .consensus)
      .admission("LEAGUE", .consensus)
      .name("Ann Rivers", of: "ann").name("Bob Rivers", of: "bob").name("The Daily", of: "daily")
      .alliance("SOUTH").name("Южный Союз", of: "SOUTH", kind: .native, language: "ru")
      .name("Союз Альфы", of: "PACT", kind: .native, language: "ru")
      .name("Port Alpha", of: "port").name("Порт Альфа", of: "port", kind: .alias, language: "ru")
      .name("the West", of: "west")
    world.tables.persons = ["ann", "bob"].map { Person(id: $0, provenance: row) }
    world.tables.places = [Place(id: "port", kind: .city, provenance: row)]
    world.tables.actors = [
      Actor(id: "daily", kind: .media, summary: "A paper", provenance: row),
      Actor(id: "west", kind: .label, summary: "A label", provenance: row),
    ]
    world.tables.capitals = [
      Capital(state: "AAA", name: "Port Alpha", provenance: row),
      Capital(state: "BBB", name: "Betagrad", provenance: row),
    ]
    return world
  }()

  static let row = Provenance(origin: Origin(file: "rows.csv", line: 2), source: "src-invented")

  /// What an article is found to hold; read as of 10 September 2010 unless it says otherwise.
  static func read(
    _ text: String, at day: Day? = Day(2010, 9, 10), in world: World = world
  ) throws -> MarkedArticle {
    ArticleReader(world.atlas).read(try ArticleText(Array(text.utf8)), at: day)
  }
}

extension MarkedArticle {
  /// Every name that is linked, as `words=record`, with a bar between several records.
  var namesFound: [String] {
    links.compactMap { link in
      guard case .name(let mention) = link.target else { return nil }
      let records = mention.records.map(\.text).joined(separator: "|")
      return "\(text.string(in: link.range))=\(records)"
    }
  }

  /// Every date that is linked, as `words=date`.
  var datesFound: [String] {
    links.compactMap { link in
      guard case .date(let mention) = link.target else { return nil }
      let dates = mention.written.dates.map(\.text).joined(separator: "|")
      return "\(text.string(in: link.range))=\(dates)"
    }
  }

  func mention(_ words: String) throws -> Reader.Mention {
    let link = try #require(links.first { text.string(in: $0.range) == words })
    guard case .name(let mention) = link.target else { throw NotAName() }
    return mention
  }

  struct NotAName: Error {}
}
