import Diplomacy
import Worlds

/// A world of 2010 with a record of most kinds, and the same world with what came later.
enum LaterWorld {
  static let early: World = {
    var world = World()
      .states("AAA", "BBB").name("Alphaland", of: "AAA").name("Betaland", of: "BBB")
      .region("south", "AAA", "BBB")
      .alliance("PACT", founded: "2000-01-01", signed: "1999-05-05")
      .member("AAA", of: "PACT", from: "2000-01-01", id: "AAA-1")
      .admission("PACT", .consensus).obligation("PACT").withdrawal("PACT", months: 6)
      .tie(.base, "AAA", "BBB", from: "2003").law("BBB", against: .militaryBloc, from: "2001")
      .dispute("AAA", "BBB", from: "1995", id: "quarrel")
      .border("AAA", "BBB", ("atlas", 12.5)).closure("AAA-BBB", from: "1999")
      .control(in: "BBB", by: "AAA", km2: 7, from: "1999")
      .area("AAA", 100).area("BBB", 50).people("AAA", 1000, year: 2005)
      .scenario("supposed", "join BBB PACT")
      .claim("said", by: "AAA", on: "2005-05-05", of: "supposed", about: ["BBB"])
      .reading(
        of: "said", .shareOfRegion, in: "PACT", region: "south", basis: .area,
        series: "atlas", atLeast: 0.5
      )
      .objection(by: "AAA", to: "BBB", in: "PACT", on: "2005-06-06", id: "objected")
    let row = Provenance(origin: Origin(file: "early.csv", line: 2), source: "src-invented")
    world.tables.capitals = [Capital(state: "AAA", name: "Old Town", provenance: row)]
    world.tables.phases = [
      Phase(
        id: "phase", dispute: "quarrel", term: spell("1995", nil), intensity: .ceasefire,
        summary: "Quiet", provenance: row)
    ]
    world.tables.programmes = [
      Programme(
        id: "pipe", kind: .pipeline, term: spell("2004", nil), summary: "Oil", provenance: row)
    ]
    world.tables.programmeParticipants = [
      ProgrammeParticipant(programme: "pipe", participant: "AAA", role: "owner", provenance: row)
    ]
    world.tables.persons = [Person(id: "ann", provenance: row)]
    world.tables.offices = [
      Office(
        id: "office", person: "ann", title: "Minister", body: "AAA", term: spell("2006", nil),
        provenance: row)
    ]
    world.tables.events = [
      Event(
        id: "met", date: date("2007-07-07"), kind: .meeting, title: "They met",
        summary: "Both were there", provenance: row),
      Event(
        id: "talks", date: date("2008/.."), kind: .meeting, title: "They talk",
        summary: "And talk", provenance: row),
    ]
    world.tables.eventLinks = [
      EventLink(event: "met", record: "AAA", role: .actor, origin: row.origin)
    ]
    return world
  }()

  private static let row = Provenance(
    origin: Origin(file: "later.csv", line: 2), source: "src-later")

  /// The early world after what nobody knew in the middle of 2010.
  static let late: World = {
    var world = early.states("NEW").name("Newland", of: "NEW", from: "2012")
      .name("Laterland", of: "AAA", from: "2011").name("Later Pact", of: "PACT", from: "2011")
      .alliance("NEXT", founded: "2012-01-01").member("AAA", of: "NEXT", from: "2012-01-01")
      .member("BBB", of: "PACT", from: "2011-02", id: "BBB-1")
      .admission("PACT", .closed, from: "2012").obligation("NEXT").criterion(
        "PACT", .judgement, from: "2012"
      )
      .tie(.noRelations, "AAA", "BBB", from: "2011").tie(.base, "AAA", "NEXT", from: "2013")
      .law("AAA", against: .militaryBloc, from: "2011").dispute("AAA", "NEW", from: "2013")
      .closure("AAA-BBB", from: "2014").control(in: "AAA", by: "BBB", km2: 3, from: "2011")
      .people("AAA", 9999, year: 2011)
      .claim("foretold", by: "BBB", on: "2011-01-01", of: "supposed", about: ["AAA"])
      .objection(by: "AAA", to: "BBB", in: "NEXT", on: "2012-06-06")
    endThings(in: &world)
    addRows(to: &world)
    return world
  }()

  /// Ends that came after 2010, unannounced.
  private static func endThings(in world: inout World) {
    let end = EDTFDate("2012-12-12")
    world.tables.names[0].use.to = EDTFDate("2011")
    world.tables.capitals[0].term.to = end
    world.tables.alliances[0].inForce = EDTFDate("2011-01-01")
    world.tables.alliances[0].dissolved = EDTFDate("2015-01-01")
    world.tables.memberships[0].term.to = end
    world.tables.memberships[0].endAct = "Later it left"
    world.tables.admissions[0].text.term.to = end
    world.tables.ties[0].term.to = end
    world.tables.laws[0].term.to = end
    world.tables.disputes[0].term.to = end
    world.tables.phases[0].term.to = end
    world.tables.closures[0].term.to = end
    world.tables.controls[0].term.to = end
    world.tables.programmes[0].term.to = end
    world.tables.offices[0].term.to = end
    world.tables.objections[0].withdrawn = end
    world.tables.borderLengths[0].year = 2020
    world.tables.areas[0].year = 2020
    world.tables.events[1].date = date("2008/2012")
  }

  private static func addRows(to world: inout World) {
    world.tables.states[2].existence = spell("2012", nil)
    world.tables.sources.append(
      Source(
        id: "src-later", kind: .article, title: "Later", publisher: "Later", checked: .read,
        origin: row.origin))
    world.tables.citations.append(
      Citation(record: "AAA-1", source: "src-later", note: "How it ended", origin: row.origin))
    world.tables.capitals.append(
      Capital(state: "AAA", name: "New Town", term: spell("2012-12-12", nil), provenance: row))
    world.tables.phases.append(
      Phase(
        id: "phase-2", dispute: "quarrel", term: spell("2012-12-12", nil), intensity: .war,
        summary: "War", provenance: row))
    world.tables.programmeParticipants.append(
      ProgrammeParticipant(programme: "pipe", participant: "NEXT", role: "new", provenance: row))
    world.tables.persons.append(Person(id: "ben", provenance: row))
    world.tables.offices.append(
      Office(
        id: "office-2", person: "ben", title: "Minister", body: "AAA",
        term: spell("2012-12-12", nil), provenance: row))
    world.tables.events.append(
      Event(
        id: "war", date: date("2012-12-12"), kind: .hostilities, title: "War", summary: "War",
        provenance: row))
    world.tables.eventLinks += [
      EventLink(event: "war", record: "AAA", role: .actor, origin: row.origin),
      EventLink(event: "met", record: "BBB-1", role: .changes, origin: row.origin),
    ]
    world.tables.claimLinks.append(
      ClaimLink(claim: "said", record: "NEXT", role: .about, origin: row.origin))
  }
}
