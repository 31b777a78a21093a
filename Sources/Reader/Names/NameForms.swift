import Diplomacy

/// The endings that names take in languages that inflect them, so that a name is found as written.
///
/// A table of grammar, not of names: which names there are stands in the package. Endings are
/// compared without case and marks, as words are. A stem that is too short takes none.
enum NameForms {
  private struct Ending {
    /// What the name ends in and loses; empty if it loses nothing.
    let lost: String
    let endings: [String]

    init(lost: String, endings: [String]) {
      (self.lost, self.endings) = (Folding.fold(lost), endings.map(Folding.fold))
    }
  }

  /// The other forms of a word that is, or ends, a name.
  static func forms(of word: String, language: String, kind: Name.Kind) -> [String] {
    switch kind {
    case .abbreviation, .nickname: return []
    case .short, .official, .alias, .native, .demonym: break
    }
    let rules = language == "en" ? (kind == .demonym ? plurals : []) : endings[language] ?? []
    guard let rule = rules.first(where: { word.hasSuffix($0.lost) }) else { return [] }
    let stem = String(word.dropLast(rule.lost.count))
    guard stem.count >= 4 else { return [] }
    return rule.endings.map { stem + $0 }.filter { $0 != word }
  }

  /// Those who are called so, more than one of them.
  private static let plurals = [
    Ending(lost: "s", endings: []), Ending(lost: "sh", endings: []),
    Ending(lost: "se", endings: []),
    Ending(lost: "", endings: ["s"]),
  ]

  /// By language; the first rule whose ending a name has decides.
  private static let endings: [String: [Ending]] = [
    "ru": slavic, "uk": slavic, "be": slavic, "hy": armenian, "ka": georgian, "az": turkic,
    "tr": turkic,
  ]

  private static let slavic = [
    Ending(lost: "ия", endings: rules("ии ию ией")),
    Ending(lost: "ія", endings: rules("ії ію єю")),
    Ending(lost: "ские", endings: rules("ских ским скими")),
    Ending(
      lost: "ский", endings: rules("ского скому ским ском ская скую ской ское ские ских скими")),
    Ending(lost: "ый", endings: rules("ого ому ым ом")),
    Ending(lost: "а", endings: rules("ы и е у ой")),
    Ending(lost: "я", endings: rules("и е ю ей")),
    Ending(lost: "ь", endings: rules("я ю ем е и ью")),
    Ending(lost: "и", endings: rules("я ю ем е")),
    Ending(lost: "о", endings: []), Ending(lost: "е", endings: []), Ending(lost: "у", endings: []),
    Ending(lost: "", endings: rules("а у ом е ым")),
  ]

  private static let armenian = [
    Ending(lost: "", endings: rules("ի ը ն ում ից ով ին ու իս իդ"))
  ]

  private static let georgian = [
    Ending(lost: "ი", endings: rules("ს ის ში ით მა ად ზე თან დან ისა სა შია")),
    Ending(lost: "ო", endings: rules("ოს ოში ოთი ომ ოდ ოზე ოსთან ოდან")),
    Ending(lost: "ა", endings: rules("ას ის აში ით ამ ად აზე ასთან იდან")),
    Ending(lost: "", endings: rules("ს ში მ თი დ ზე სთან დან")),
  ]

  /// Without marks the vowels that follow the stem's become few.
  private static let turkic = [
    Ending(
      lost: "",
      endings: rules(
        "in un nin nun i u ni nu yi yu a e ya ye na ne da de ta te dan den tan ten la le yla yle"))
  ]

  private static func rules(_ endings: String) -> [String] {
    endings.split(separator: " ").map(String.init)
  }
}
