import Diplomacy
import WhatIf

/// Every beginning and end between two days that belongs to a subject.
struct TurnGathering {
  let between: Between
  let scope: Scope

  var asOf: AsOf { between.asOf }
  var tables: Tables { asOf.atlas.tables }

  /// Kind by kind, in file order.
  var turns: [Turn] {
    memberships + existences + names + capitals + offices + ties + disputes + laws + clauses
      + objections + borders + controls + programmes
  }

  // MARK: Who is in what

  private var memberships: [Turn] {
    let rows = tables.memberships.filter { scope.holds($0.state) || scope.holds($0.alliance) }
    // Rows that date one spell differently stand together, the one used first.
    let spells = Dictionary(grouping: rows, by: \.spell)
    return rows.map(\.spell).uniqued().flatMap { spell -> [Turn] in
      let variants = (spells[spell] ?? []).sorted { one, other in
        one.variantOf == nil && other.variantOf != nil
      }
      guard let main = variants.first else { return [] }
      return between.turns(
        Turn.Fact(
          kind: .membership, key: [main.state.text, main.alliance.text],
          topic: .membership(asOf.name(of: main.state), asOf.short(main.alliance)),
          words: main.standing, record: main.id.any),
        variants.map(\.term), note: main.act.string, endNote: main.endAct.string,
        evidence: variants.flatMap { asOf.evidence("membership", $0, term: $0.term) })
    }
  }

  private var existences: [Turn] {
    let states = tables.states.filter { scope.holds($0.id) }.flatMap { state in
      between.turns(
        Turn.Fact(
          kind: .existence, key: [state.id.text], topic: asOf.name(of: state.id), words: .exists,
          record: state.id.any), state.existence, row: state, role: "state")
    }
    let bodies = tables.alliances.filter {
      scope.holds($0.id) || scope.instruments.contains($0.id)
    }
    return states
      + bodies.flatMap { body in
        let topic = asOf.name(of: body.id)
        func turns(_ words: String, _ term: Spell) -> [Turn] {
          between.turns(
            Turn.Fact(
              kind: .existence, key: [body.id.text, words], topic: topic, words: words,
              record: body.id.any), term, row: body, role: "body")
        }
        return turns(.exists, body.existence)
          + (body.inForce == nil ? [] : turns(.inForce, body.force ?? Spell()))
      }
  }

  // MARK: How things are called, and who speaks for them

  private var names: [Turn] {
    tables.names.filter { scope.holds(record: $0.record) && asOf.sees(record: $0.record) }
      .flatMap { name in
        between.turns(
          Turn.Fact(
            kind: .name, key: [name.record.text, name.kind.rawValue, name.language.string],
            topic: .name(asOf.name(of: name.record), name), words: name.name.string,
            record: name.record), name.use, row: name, role: "name")
      }
  }

  private var capitals: [Turn] {
    tables.capitals.filter { scope.holds($0.state) }.flatMap { capital in
      between.turns(
        Turn.Fact(
          kind: .capital, key: [capital.state.text], topic: .capital(asOf.name(of: capital.state)),
          words: capital.name.string, record: capital.state.any), capital.term, row: capital,
        role: "capital")
    }
  }

  private var offices: [Turn] {
    tables.offices.filter { scope.holds(record: $0.body) }.flatMap { office in
      between.turns(
        Turn.Fact(
          kind: .office, key: [office.body.text, office.title.string],
          topic: "\(asOf.name(of: office.body)), \(office.title)",
          words: asOf.name(of: office.person), record: office.id.any), office.term, row: office,
        role: "office")
    }
  }

  // MARK: Between states

  private var ties: [Turn] {
    tables.ties.filter { scope.holds($0.state) || scope.holds(record: $0.other) }.flatMap { tie in
      between.turns(
        Turn.Fact(
          kind: .tie, key: [tie.kind.rawValue, tie.state.text, tie.other.text],
          topic: "\(asOf.name(of: tie.state)) - \(asOf.name(of: tie.other))",
          words: tie.kind.rawValue, record: tie.id.any), tie.term, row: tie, role: "tie",
        note: tie.summary)
    }
  }

  private var disputes: [Turn] {
    let chosen = tables.disputes.filter { dispute in
      scope.states == nil || asOf.atlas.parties(to: dispute.id).contains { scope.holds($0.state) }
    }
    return chosen.flatMap { dispute -> [Turn] in
      let topic = asOf.name(of: dispute.id)
      let phases = tables.phases.filter { $0.dispute == dispute.id }.flatMap { phase in
        between.turns(
          Turn.Fact(
            kind: .dispute, key: [dispute.id.text, "phase"], topic: topic,
            words: phase.intensity.rawValue, record: phase.id.any), phase.term, row: phase,
          role: "phase", note: phase.summary)
      }
      return between.turns(
        Turn.Fact(
          kind: .dispute, key: [dispute.id.text], topic: topic, words: .open,
          record: dispute.id.any), dispute.term, row: dispute, role: "dispute",
        note: dispute.summary) + phases
    }
  }

  private var objections: [Turn] {
    let chosen = tables.objections.filter {
      scope.holds($0.state) || scope.holds($0.candidate) || scope.holds($0.alliance)
    }
    return chosen.flatMap { objection -> [Turn] in
      guard let claim = asOf.atlas.claim(objection.claim) else { return [] }
      return between.turns(
        Turn.Fact(
          kind: .objection,
          key: [
            objection.state.text, objection.candidate.text, objection.alliance.text,
            objection.status.rawValue,
          ],
          topic: .objection(
            asOf.name(of: objection.state), asOf.name(of: objection.candidate),
            asOf.short(objection.alliance), objection.status), words: .objects,
          record: claim.id.any), Spell(from: claim.date, to: objection.withdrawn), row: objection,
        role: "objection", note: claim.paraphrase)
    }
  }

  // MARK: What happened

  /// What happened in between, oldest first.
  var events: [Change] {
    asOf.events.filter { event in
      between.holds(event.date) != .no
        && (scope.states == nil
          || asOf.involved(in: event.id.any).contains { scope.holds(record: $0) })
    }.map { event in
      Change(
        kind: .event, date: asOf.known(event.date), topic: event.title.string, before: nil,
        after: nil, holds: between.holds(event.date), note: event.summary.string,
        record: event.id.any, figure: nil, evidence: asOf.evidence("event", event))
    }
  }
}

extension Membership {
  /// What the state is in the body.
  fileprivate var standing: String {
    participation == .full ? status.rawValue : "\(status.rawValue), \(participation.rawValue)"
  }
}

// MARK: - Sentences

extension String {
  fileprivate static let exists = "exists"
  fileprivate static let inForce = "in force"
  fileprivate static let open = "open"
  fileprivate static let objects = "objects"

  fileprivate static func membership(_ state: String, _ body: String) -> String {
    "\(state) in \(body)"
  }

  fileprivate static func capital(_ state: String) -> String { "capital of \(state)" }

  fileprivate static func name(_ record: String, _ name: Name) -> String {
    let language = name.language == "en" || name.language.isEmpty ? "" : ", \(name.language)"
    return "\(record), \(name.kind.rawValue) name\(language)"
  }

  fileprivate static func objection(
    _ state: String, _ candidate: String, _ body: String, _ status: GrantedStatus
  ) -> String {
    "\(state) to \(candidate) in \(body)" + (status == .member ? "" : " as \(status.rawValue)")
  }
}
