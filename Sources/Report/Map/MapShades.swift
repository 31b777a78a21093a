public import Cartography
public import Diplomacy
import WhatIf

/// Whose land a contested area is drawn as.
public enum LandReading: String, Hashable, Sendable, CaseIterable {
  /// Its claimant's, within recognised borders.
  case recognised
  /// Whoever's holds all of it.
  case control
}

extension AsOf {
  /// The outlines that a map of the day shows: states that exist, then contested areas on top.
  public func sketches(_ outlines: [Outline], _ reading: LandReading) -> [Raster.Sketch] {
    let existing = outlines.filter { has($0.state) }
    let known = Set(existing.map(\.state))
    let former = outlines.filter { outline in
      !known.contains(outline.state) && outline.predecessor.map(known.contains) ?? false
    }
    return former.map { Raster.Sketch($0, .predecessors) }
      + existing.filter { $0.claimant == nil }.map { Raster.Sketch($0) }
      + existing.filter { $0.claimant != nil }.map { Raster.Sketch($0, layer(of: $0, reading)) }
  }

  /// Whether a state exists on the day, or possibly does.
  public func has(_ state: Identifier<State>) -> Bool {
    atlas.state(state).map { holds($0.existence) != .no } ?? false
  }

  private func layer(of outline: Outline, _ reading: LandReading) -> Raster.Layer {
    if atlas.state(outline.state)?.isCounted ?? false { return .own }
    switch (reading, outline.extent) {
    case (.control, .whole): return .controllers
    case (.control, .part), (.recognised, .whole), (.recognised, .part): return .claimants
    }
  }
}

extension Shade {
  /// How a state counts on a map of a body.
  ///
  /// - Parameters:
  ///   - then: Its standing as recorded.
  ///   - now: Its standing with a scenario holding.
  public init(from then: Standing?, to now: Standing?) {
    switch (then?.isFullMembership ?? false, now?.isFullMembership ?? false) {
    case (true, false): self = .leaving
    case (false, true): self = .joining
    case (true, true), (false, false):
      // Another status that is supposed shows too; a freeze changes no land.
      self = then == nil && now != nil ? .joining : Shade(now)
    }
  }

  /// How a state with a standing counts.
  public init(_ standing: Standing?) {
    guard let standing, standing.isFullMembership else {
      self = .outside
      return
    }
    self = standing.holds == .yes ? .member : .possible
  }

  /// In words.
  public var words: String {
    switch self {
    case .outside: "outside"
    case .member: "member"
    case .joining: "joins"
    case .leaving: "leaves"
    case .possible: "possibly a member"
    }
  }
}
