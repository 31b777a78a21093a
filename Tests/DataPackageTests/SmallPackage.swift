import DataPackage
import Diplomacy

/// The smallest package in which something can be right or wrong.
///
/// It has one source, `s`, and the tables given; sources can be replaced like any other.
func package(_ tables: KeyValuePairs<String, String>) -> PackageFiles {
  var files: PackageFiles = [
    "sources.csv": """
    id,kind,title,author,publisher,published,url,archive,accessed,language,leaning,leaning_by,checked,note
    s,book,A book,,A publisher,,,,,,,,read,

    """
  ]
  for (name, text) in tables { files[name + ".csv"] = .bytes(Array(text.utf8)) }
  let resources = files.names.map { "{\"name\": \"\($0.dropLast(4))\", \"path\": \"\($0)\"}" }
  files["datapackage.json"] = .bytes(
    Array(
      """
      {"name": "small", "title": "Small", "version": "1", "data_until": "2025-08-31",
       "resources": [\(resources.joined(separator: ", "))]}
      """.utf8))
  return files
}

/// What a reader says of a package, problem by problem; empty if it is taken.
func complaints(
  about files: PackageFiles, scenarioProblem: (String) -> String? = { _ in nil }
) -> [String] {
  do throws(Problems) {
    _ = try PackageReader.read(files, scenarioProblem: scenarioProblem)
    return []
  } catch {
    return error.list.map(\.description)
  }
}

/// Headers of tables, and rows that are right, to be broken one cell at a time.
enum Lines {
  static let states = """
    id,kind,detail,cow,cow_code,gw_code,claimant,longitude,latitude,from,to,source
    ARM,state,full,,,,,,,,,s
    AZE,state,full,,,,,,,,,s
    GEO,state,full,,,,,,,,,s

    """
  static let alliances = """
    id,kind,founded,signed,in_force,dissolved,customs_union,summary,source
    CST,treaty,,1992-05-15,1994-04-20,,,A treaty,s
    OLD,treaty,1990,,,1999-12-31,,A body that is no more,s

    """
  static let membershipHeader =
    "id,state,alliance,status,participation,from,to,end_known,variant_of,act,end_act,source\n"
  static let regions = "id,summary,source\nsouth,The south,s\n"
  static let claimHeader =
    "id,kind,claimant,office,date,paraphrase,quotation,scenario,certainty,source\n"
}
