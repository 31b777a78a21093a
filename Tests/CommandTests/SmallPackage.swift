/// A package in which a pact has one member, with a map if one is given.
func smallPackage(
  memberFrom: String = "2000-01-01", name: String = "Alphaland", map: String? = nil
) throws -> Folder {
  let tables: KeyValuePairs = [
    "sources.csv": """
    id,kind,title,author,publisher,published,url,archive,accessed,language,leaning,leaning_by,checked,note
    s,book,A book,,A publisher,,,,,,,,read,

    """,
    "states.csv": """
    id,kind,detail,cow,cow_code,gw_code,claimant,longitude,latitude,from,to,source
    AAA,state,full,,,,,,,,,s
    BBB,state,full,,,,,,,,,s

    """,
    "names.csv": """
    record,name,language,kind,from,to,used_by,source
    AAA,\(name),en,short,,,,s

    """,
    "alliances.csv": """
    id,kind,founded,signed,in_force,dissolved,customs_union,summary,source
    PACT,treaty,2000-01-01,,,,,A treaty,s

    """,
    "memberships.csv": """
    id,state,alliance,status,participation,from,to,end_known,variant_of,act,end_act,source
    m,AAA,PACT,member,full,\(memberFrom),,,,An act,,s

    """,
  ]
  let resources =
    tables.map { "{\"name\": \"\($0.key.dropLast(4))\", \"path\": \"\($0.key)\"}" }
    + (map == nil ? [] : ["{\"name\": \"map\", \"path\": \"map.geojson\"}"])
  return try Folder(
    [
      "datapackage.json": """
      {"name": "small", "title": "Small", "version": "1", "data_until": "2025-08-31",
       "resources": [\(resources.joined(separator: ", "))]}
      """,
      "sources.csv": tables[0].value, "states.csv": tables[1].value, "names.csv": tables[2].value,
      "alliances.csv": tables[3].value, "memberships.csv": tables[4].value,
    ], map: map)
}
