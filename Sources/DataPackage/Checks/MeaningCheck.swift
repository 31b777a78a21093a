import Diplomacy

/// Looks for what is wrong between rows that are each well written.
struct MeaningCheck {
  let atlas: Atlas
  private let resources: [String: ReadResource]
  private var problems: [Problem] = []

  static func problems(
    in atlas: Atlas, from resources: [ReadResource], _ scenarioProblem: (String) -> String?
  ) -> [Problem] {
    var check = MeaningCheck(atlas: atlas, resources)
    check.checkSources()
    check.checkRegions()
    check.checkBodies()
    check.checkMemberships()
    check.checkTotals()
    check.checkBorders()
    check.checkDisputes()
    check.checkCriteria()
    check.checkClaims()
    check.checkScenarios(scenarioProblem)
    return check.problems
  }

  private init(atlas: Atlas, _ resources: [ReadResource]) {
    self.atlas = atlas
    self.resources = Dictionary(
      resources.map { ($0.file.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var tables: Tables { atlas.tables }

  mutating func report(_ fault: Fault, _ origin: Origin, _ column: String) {
    problems.append(Problem(fault, at: place(of: origin, column)))
  }

  func place(of origin: Origin, _ column: String) -> FilePlace {
    resources[origin.file]?.place(ofLine: origin.line, column: column)
      ?? FilePlace(file: origin.file, line: origin.line, column: 1)
  }

  /// Whether every row of a table was read, so that what is not there can be called missing.
  ///
  /// A table that the package does not have is whole and empty.
  func isWhole(_ name: String) -> Bool {
    resources.values.first { $0.table.name == name }?.reading.isWhole ?? true
  }
}

extension MeaningCheck {
  private mutating func checkSources() {
    for source in tables.sources where !source.leaning.isEmpty && source.leaningBy.isEmpty {
      report(.meaning(.leaningOfNobody), source.origin, "leaning")
    }
  }

  private mutating func checkRegions() {
    guard isWhole("region_members") else { return }
    for region in tables.regions where atlas.states(in: region.id).isEmpty {
      report(.meaning(.emptyRegion(region.id.text)), region.provenance.origin, "id")
    }
  }

  private mutating func checkBorders() {
    struct Pair: Hashable {
      let states: StatePair
      let kind: Border.Kind
    }
    var first: [Pair: Border] = [:]
    for border in tables.borders {
      let origin = border.provenance.origin
      guard border.state != border.other else {
        report(.meaning(.borderWithItself(border.state.text)), origin, "other")
        continue
      }
      let pair = Pair(states: StatePair(border.state, border.other), kind: border.kind)
      if let other = first[pair] {
        let place = place(of: other.provenance.origin, "id")
        report(.meaning(.doubledBorder(other.id.text, at: place)), origin, "id")
      } else {
        first[pair] = border
      }
    }
  }

  private mutating func checkDisputes() {
    guard isWhole("dispute_parties") else { return }
    for dispute in tables.disputes {
      let sides = Set(atlas.parties(to: dispute.id).map(\.side))
      guard sides.count < DisputeParty.Side.allCases.count else { continue }
      let fault: MeaningFault =
        sides.isEmpty ? .disputeOfNobody(dispute.id.text) : .oneSidedDispute(dispute.id.text)
      report(.meaning(fault), dispute.provenance.origin, "id")
    }
  }

  private mutating func checkCriteria() {
    for criterion in tables.criteria {
      guard let kind = criterion.condition.subjectKind else { continue }
      let origin = criterion.provenance.origin
      guard let subject = criterion.subject else {
        report(.meaning(.subjectMissing(criterion.condition, kind)), origin, "subject")
        continue
      }
      if let found = atlas.location(of: subject), found.kind != kind {
        report(.meaning(.subjectOfOtherKind(criterion.condition, kind)), origin, "subject")
      }
    }
  }
}

extension MeaningCheck {
  private mutating func checkClaims() {
    let scoped = Set(tables.objections.map(\.claim))
    for claim in tables.claims {
      let words = claim.quotation.wordCount
      if words >= 15 {
        report(.meaning(.longQuotation(words: words)), claim.provenance.origin, "quotation")
      }
      if claim.kind == .objection, !scoped.contains(claim.id), isWhole("objections") {
        report(.meaning(.objectionWithoutScope(claim.id.text)), claim.provenance.origin, "kind")
      }
    }
    for objection in tables.objections {
      guard let claim = atlas.claim(objection.claim), claim.kind != .objection else { continue }
      let fault = MeaningFault.scopeOfNoObjection(claim.id.text, kind: claim.kind)
      report(.meaning(fault), objection.provenance.origin, "claim")
    }
    for reading in tables.readings where reading.measure == .shareOfRegion {
      for (column, share) in [("at_least", reading.atLeast), ("at_most", reading.atMost)] {
        guard let share, !(0...1).contains(share) else { continue }
        report(.meaning(.shareOutside(share)), reading.provenance.origin, column)
      }
    }
  }

  private mutating func checkScenarios(_ scenarioProblem: (String) -> String?) {
    for scenario in tables.scenarios {
      guard let complaint = scenarioProblem(scenario.suppositions.string) else { continue }
      report(.meaning(.scenario(complaint)), scenario.provenance.origin, "suppositions")
    }
  }
}

extension Criterion.Condition {
  /// The kind of record that the condition speaks of, if it speaks of one.
  fileprivate var subjectKind: RecordKind? {
    switch self {
    case .inRegion: .region
    case .memberOf, .notMemberOf: .alliance
    case .relationsWithEveryMember, .judgement: nil
    }
  }
}

extension Text {
  /// How many words it has: runs without white space.
  fileprivate var wordCount: Int {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return string.split { $0.isWhitespace }.count }
    return bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.count
  }
}
