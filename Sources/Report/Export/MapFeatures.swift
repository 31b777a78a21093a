import Cartography
import Diplomacy
import WhatIf

extension MapPicture {
  /// The map as a GeoJSON FeatureCollection (RFC 7946): a feature a state or contested area that is
  /// there on the day, with what it is in the body, flat, as tables of attributes have it.
  ///
  /// A member of the collection that GeoJSON does not know says of which body, day and package.
  public var geojson: String {
    let facts = report.asOf.atlas.facts
    let head: JSON = [
      "type": "FeatureCollection", "title": .text(report.title),
      "alliance": JSON(report.alliance), "at": JSON(report.asOf.day),
      "data_until": JSON(facts.dataUntil),
      "scenario": JSON(report.scenario.suppositions.map(\.description)),
      "package": .text(facts.name), "package_version": .text(facts.version),
    ]
    let members = head.line.dropLast()
    // A feature a line: the file can be compared and searched.
    return members + ",\"features\":[\n"
      + features.map(\.line).joined(separator: ",\n") + "\n]}\n"
  }

  private var features: [JSON] {
    sketches.filter { $0.layer != .predecessors }.map { sketch in
      let outline = sketch.outline
      return [
        "type": "Feature", "id": JSON(outline.state), "properties": properties(of: outline),
        "geometry": [
          "type": "MultiPolygon",
          "coordinates": .list(
            outline.polygons.map { polygon in
              .list(
                polygon.rings.enumerated().map { index, ring in
                  .list(turned(ring, isOuter: index == 0).map(position))
                })
            }),
        ],
      ]
    }
  }

  private func properties(of outline: Outline) -> JSON {
    let (asOf, state) = (report.asOf, outline.state)
    let standing = report.after.standing(of: state, in: report.alliance)
    let then = report.before.standing(of: state, in: report.alliance)
    let rows = report.rows(of: state)
    return [
      "state": JSON(state), "name": .text(asOf.name(of: state)),
      "kind": JSON(asOf.atlas.state(state)?.kind),
      "standing": .text(report.shade(of: state).words), "status": JSON(standing?.status),
      "participation": JSON(standing?.participation), "holds": JSON(standing?.holds),
      "supposed": .boolean(standing != then), "contested": .boolean(outline.claimant != nil),
      "claimant": JSON(outline.claimant), "controller": JSON(outline.controller),
      "records": .text(rows.map(\.id.text).joined(separator: "; ")),
      "places": .text(rows.map(\.provenance.origin.description).joined(separator: "; ")),
      "sources": .text(rows.map(\.provenance.source.text).uniqued().joined(separator: "; ")),
    ]
  }

  private func position(_ point: Point) -> JSON {
    [.number(point.longitude), .number(point.latitude)]
  }
}

/// A ring that runs as GeoJSON asks: anticlockwise around land, clockwise around a hole.
private func turned(_ ring: [Point], isOuter: Bool) -> [Point] {
  var sum = 0.0
  for (one, next) in zip(ring, ring.dropFirst()) {
    sum += one.longitude * next.latitude - next.longitude * one.latitude
  }
  return (sum >= 0) == isOuter ? ring : ring.reversed()
}
