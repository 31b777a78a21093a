#!/usr/bin/env python3
"""Makes map.geojson, the outlines of the states in states.csv, from Natural Earth (public domain).

    apt-get download r-cran-rnaturalearthdata qgis-common
    dpkg -x r-cran-rnaturalearthdata_*.deb deb && dpkg -x qgis-common_*.deb deb
    pip install rdata shapely
    python3 make_map.py deb > map.geojson

- Outlines: the countries of Natural Earth 1:50m, within their internationally recognised borders;
  for five states of the Americas 1:110m, overseas parts left out.
- Contested areas: the disputed borders and first-level units of Natural Earth 1:10m (the world map
  of QGIS), cut to the 1:50m outline of the claimant, so that they fill it to its edge.
- Every contested area lies inside its claimant's outline too; the program draws it on top on the
  dates on which states.csv says that it exists.
- Coordinates have two decimals (about a kilometre), three where a state is smaller than a degree.
"""
import csv, json, lzma, os, sqlite3, struct, sys, warnings, zlib

import rdata
from shapely import make_valid, set_precision, wkb
from shapely.geometry import LineString, MultiLineString, MultiPolygon, Point, Polygon
from shapely.ops import linemerge, polygonize, unary_union

warnings.filterwarnings("ignore")
ROOT = sys.argv[1]
HERE = os.path.dirname(os.path.abspath(__file__))
RDB = os.path.join(ROOT, "usr/lib/R/site-library/rnaturalearthdata/data/Rdata")
GPKG = os.path.join(ROOT, "usr/share/qgis/resources/data/world_map.gpkg")
COARSE = ["USA", "CAN", "BRA", "SUR", "MEX"]
# Parts of states that lie on other continents or far out at sea: boxes of west, south, east, north.
OVERSEAS = {"FRA": (-180, -90, 180, 40), "NLD": (-180, -90, 0, 90), "PRT": (-180, -90, -12, 90),
            "ESP": (-180, -90, -12, 90), "NOR": (-180, 70.5, -5, 90)}
# Whose land it was while the state did not exist and the other did.
FORMERLY = {"MNE": "SRB"}
# The codes of Natural Earth that differ from ours.
CODES = {"XKX": "KOS", "XNC": "CYN"}


# MARK: Natural Earth in Debian's R package

def serialised(name):
    """An object of R's lazy-load database."""
    places = {str(k): [int(x) for x in v]
              for k, v in list(rdata.read_rds(RDB + ".rdx").values())[0].items()}
    start, count = places[name]
    with open(RDB + ".rdb", "rb") as file:
        raw = file.read()[start:start + count]
    if raw[4:5] == b"Z":
        return lzma.LZMADecompressor(
            format=lzma.FORMAT_RAW,
            filters=[{"id": lzma.FILTER_LZMA2, "preset": 6 | lzma.PRESET_EXTREME}],
        ).decompress(raw[5:])
    return zlib.decompress(raw[4:])


def attributes(thing):
    found, rest = {}, thing.attributes
    while rest is not None and rest.info.type.name == "LIST":
        tag = rest.tag
        while tag.info.type.name == "REF":
            tag = tag.referenced_object
        found[tag.value.value.decode()] = rest.value[0]
        rest = rest.value[1]
    return found


def countries(name):
    """The outline of each country by its code."""
    frame = attributes(rdata.parser.parse_data(serialised(name), extension=".rds").object)
    table = frame["data"]
    columns = [column.value.decode() for column in attributes(table)["names"].value]
    codes = table.value[columns.index("adm0_a3")]
    levels = attributes(codes).get("levels")
    words = [codes.value[i] if levels is None else levels.value[codes.value[i] - 1]
             for i in range(len(codes.value))]
    shapes = {}
    for word, outline in zip(words, frame["polygons"].value):
        solid, holes = [], []
        for part in attributes(outline)["Polygons"].value:
            of = attributes(part)
            numbers = list(of["coords"].value)
            half = len(numbers) // 2
            ring = make_valid(Polygon(list(zip(numbers[:half], numbers[half:]))))
            (holes if of["hole"].value[0] else solid).append(ring)
        shape = unary_union(solid)
        shapes[word.value.decode()] = shape.difference(unary_union(holes)) if holes else shape
    return shapes


# MARK: Natural Earth in the world map of QGIS

MAP = sqlite3.connect(GPKG)


def geometry(blob):
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(blob[3] >> 1) & 7]
    return wkb.loads(blob[8 + envelope:])


def units(country):
    """The first-level units of a country, as name and shape."""
    rows = MAP.execute("select name, geom from states_provinces where admin = ?", (country,))
    return [(name, make_valid(geometry(blob))) for name, blob in rows]


def lines(country, name):
    rows = MAP.execute(
        "select geom from disputed_borders where adm0_left = ? and name = ?", (country, name))
    return unary_union([geometry(blob) for (blob,) in rows])


def faces(shape, line, *points, reach=0.2):
    """The faces into which a line cuts a shape, of which those that hold one of some points."""
    # The pieces of a line nearly meet, and it ends a little before the edge of the shape.
    joined = set_precision(line, 0.002)
    joined = linemerge(joined) if isinstance(joined, MultiLineString) else joined
    longer = [extended(piece, reach) for piece in getattr(joined, "geoms", [joined])]
    pieces = polygonize(unary_union([shape.boundary, *longer]))
    return unary_union([p for p in pieces if any(p.contains(Point(x, y)) for x, y in points)])


def extended(line, length):
    """A line that goes on straight at both ends."""
    def beyond(end, before):
        dx, dy = end[0] - before[0], end[1] - before[1]
        size = (dx * dx + dy * dy) ** 0.5
        return (end[0] + dx / size * length, end[1] + dy / size * length)

    points = list(line.coords)
    return LineString([beyond(points[0], points[1]), *points, beyond(points[-1], points[-2])])


def contested(states):
    """The contested areas by our code, at 1:10m, each with the rest of its country."""
    found = {}

    def add(code, area, country):
        found[code] = (area, country.difference(area))

    georgia = unary_union([shape for _, shape in units("Georgia")])
    add("XAB", unary_union([s for n, s in units("Georgia") if n == "Abkhazia"]), georgia)
    add("XSO", faces(georgia, lines("Georgia", "Georgian claim"), (43.97, 42.23), (44.1, 42.45),
                     (44.45, 42.2), (43.8, 42.5)), georgia)
    azerbaijan = unary_union([shape for _, shape in units("Azerbaijan")])
    ring = lines("Azerbaijan", "Former USSR oblast in 1991")
    add("XNK", faces(azerbaijan, ring, (46.75, 39.82), (46.9, 39.6), (46.6, 40.2), reach=0.02),
        azerbaijan)
    moldova = unary_union([shape for _, shape in units("Moldova")]).buffer(1e-4)
    add("XTN", faces(moldova, lines("Moldova", "Moldovan claim"), (29.25, 47.36)), moldova)
    ukraine = dict(units("Ukraine"))
    crimea = unary_union([s for n, s in units("Russia") if n in ("Crimea", "Sevastopol")])
    whole = unary_union(list(ukraine.values()) + [crimea])
    add("XCR", crimea, whole)
    for code, name in [("XDN", "Donets'k"), ("XLU", "Luhans'k"), ("XZP", "Zaporizhzhya"),
                       ("XKS", "Kherson")]:
        add(code, ukraine[name], whole)
    contact = lines("Ukraine", "Ukrainian claim")
    add("XDR", faces(ukraine["Donets'k"], contact, (38.2, 47.95), (38.0, 47.3)), whole)
    add("XLR", faces(ukraine["Luhans'k"], contact, (39.3, 48.35)), whole)
    return found


# MARK: Putting them together

def trimmed(shape, code):
    """Without overseas parts and islands that no map of this size can show."""
    parts = [p for p in getattr(shape, "geoms", [shape]) if isinstance(p, Polygon)]
    largest = max(p.area for p in parts)
    least = 0 if largest < 0.5 else 0.004 if largest < 5 else 0.03 if largest < 200 else 0.15
    box = OVERSEAS.get(code)

    def stays(part):
        x, y = part.representative_point().coords[0]
        return part.area >= least and not (
            box and box[0] <= x <= box[2] and box[1] <= y <= box[3])

    return MultiPolygon([p for p in parts if p.area == largest or stays(p)])


def rounded(shape):
    west, south, east, north = shape.bounds
    decimals = 3 if max(east - west, north - south) < 1 else 2
    polygons = []
    for part in shape.geoms:
        rings = []
        for ring in [part.exterior, *part.interiors]:
            points = []
            for x, y in ring.coords:
                point = [round(x, decimals), round(y, decimals)]
                if not points or points[-1] != point:
                    points.append(point)
            if len(points) >= 4:
                rings.append(points)
            elif ring is part.exterior:
                break
        if rings:
            polygons.append(rings)
    return polygons


def main():
    with open(os.path.join(HERE, "states.csv"), encoding="utf-8") as file:
        states = list(csv.DictReader(file))
    fine, coarse = countries("countries50"), countries("countries110")
    shapes = {}
    for state in states:
        code = CODES.get(state["id"], state["id"])
        source = coarse if code in COARSE else fine
        if code in source:
            shapes[state["id"]] = trimmed(source[code], code)
    # Recognised borders: what a state claims is part of its outline.
    for whole, part in [("SRB", "XKX"), ("CYP", "XNC")]:
        shapes[whole] = trimmed(unary_union([shapes[whole], shapes[part]]).buffer(0.02).buffer(
            -0.02), whole)
    claimants = {s["id"]: s["claimant"] for s in states}
    claimants["XKX"] = "SRB"
    for code, (area, rest) in contested(shapes).items():
        cut = shapes[claimants[code]].intersection(area.buffer(0.08)).difference(rest)
        parts = [p for p in getattr(cut, "geoms", [cut])
                 if isinstance(p, Polygon) and p.area > 0.01]
        shapes[code] = MultiPolygon(parts)
    # Who holds an area, as far as this does not change while it exists; the dates are in
    # controls.csv. "part": a whole unit is claimed of which a part is held.
    held = {"XCR": ("RUS", ""), "XDN": ("RUS", "part"), "XLU": ("RUS", "part"),
            "XZP": ("RUS", "part"), "XKS": ("RUS", "part")}
    features = []
    for state in states:
        if state["id"] not in shapes:
            print("no outline:", state["id"], file=sys.stderr)
            continue
        properties = {"state": state["id"], "kind": state["kind"]}
        if claimants.get(state["id"]):
            controller, extent = held.get(state["id"], (state["id"], ""))
            properties |= {"claimant": claimants[state["id"]], "controller": controller}
            if extent:
                properties["held"] = extent
        if state["id"] in FORMERLY:
            properties["formerly"] = FORMERLY[state["id"]]
        features.append({
            "type": "Feature", "properties": properties,
            "geometry": {"type": "MultiPolygon", "coordinates": rounded(shapes[state["id"]])}})
    dump = lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    print('{"type":"FeatureCollection","features":[')
    print(",\n".join(dump(feature) for feature in features))
    print("]}")


main()
