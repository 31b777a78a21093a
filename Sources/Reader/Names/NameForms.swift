import Diplomacy

/// The forms that names take in languages that inflect them, so that a name is found as written.
///
/// A table of grammar, not of names: which names there are stands in the package. Forms that are no
/// words do no harm, since nobody writes them; stems too short to be told apart take no ending.
enum NameForms {
  /// Other forms of the words of a name: each as many words as the name has.
  ///
  /// - Parameters:
  ///   - words: The words of the name, folded.
  ///   - language: ISO 639-1.
  ///   - kind: What sort of name it is; abbreviations and nicknames stay as they are.
  /// - Returns: No form twice, and not the name itself.
  static func forms(of words: [String], language: String, kind: Name.Kind) -> [[String]] {
    switch kind {
    case .abbreviation, .nickname: return []
    case .short, .official, .alias, .native, .demonym: break
    }
    let least = words.count == 1 ? 4 : 2
    guard let last = words.last, let first = words.first else { return [] }
    let forms: [[String]]
    switch language {
    case "en":
      guard kind == .demonym, !["s", "sh", "se"].contains(where: last.hasSuffix) else { return [] }
      forms = [words.dropLast() + [last + "s"]]
    case "ru", "uk", "be":
      // Either every word takes the case, as an adjective and its noun do, or the first alone.
      let whole = slavicCases.flatMap { index in
        words.map { $0.slavic(index, least: least) }.combined
      }
      let head = slavicCases.flatMap { index in
        first.slavic(index, least: least).map { [$0] + words.dropFirst() }
      }
      forms = whole + head
    case "hy": forms = armenian.map { words.dropLast() + [last + $0] }
    case "az", "tr": forms = last.count < 4 ? [] : turkic.map { words.dropLast() + [last + $0] }
    case "ka": forms = last.georgian.map { words.dropLast() + [$0] }
    default: return []
    }
    return forms.uniqued().filter { $0 != words }
  }

  fileprivate struct Ending {
    /// What the name ends in and loses.
    let lost: String
    /// What stands in its place.
    let endings: [String]

    init(_ lost: String, _ endings: String) {
      self.lost = Folding.fold(lost)
      self.endings = endings.split(separator: " ").map { Folding.fold(String($0)) }
    }
  }

  /// Genitive, dative, accusative, instrumental, prepositional.
  private static let slavicCases = 0..<5

  /// The first rule whose ending a word has decides; a bar parts forms of one case.
  fileprivate static let slavic = [
    Ending("ия", "ии ии ию ией ии"), Ending("ія", "ії ії ію ією ії"),
    Ending("ий", "ия|ого ию|ому ия|ий ием|им ии|ом"), Ending("ый", "ого ому ый ым ом"),
    Ending("ая", "ой ой ую ой ой"), Ending("ое", "ого ому ое ым ом"),
    Ending("ие", "ия|их ию|им ие ием|ими ии|их"), Ending("ые", "ых ым ые ыми ых"),
    Ending("а", "ы|и е у ой|ою е"), Ending("я", "и е ю ей е"), Ending("ь", "я|и ю|и ь ем|ью е|и"),
    Ending("ы", "ов ам ы ами ах"), Ending("и", "ов ам и ами ах"), Ending("о", "а у о ом е"),
    Ending("е", "я ю е ем е"), Ending("у", "у у у у у"), Ending("", "а у а ом|ым е"),
  ]

  private static let armenian = ["ի", "ը", "ն", "ում", "ից", "ով", "ին", "ու", "իս", "իդ"]

  fileprivate static let georgian = [
    Ending("ი", "ს ის ში ით მა ად ზე თან დან ისა სა"),
    Ending("ო", "ოს ოში ოთი ომ ოდ ოზე ოსთან ოდან"),
    Ending("ა", "ას ის აში ით ამ ად აზე ასთან იდან"), Ending("", "ს ში მ თი დ ზე სთან დან"),
  ]

  /// Without marks the vowels that follow the stem's become few.
  private static let turkic =
    "in un nin nun i u ni nu yi yu a e ya ye na ne da de ta te dan den tan ten la le yla yle"
    .split(separator: " ").map(String.init)
}

extension String {
  /// The word in a case, in every form that it may have; itself where it takes no ending.
  fileprivate func slavic(_ index: Int, least: Int) -> [String] {
    guard let rule = NameForms.slavic.first(where: { hasSuffix($0.lost) }),
      utf8.count - rule.lost.utf8.count >= 2 * least
    else { return [self] }
    let stem = dropLast(rule.lost.count)
    return rule.endings[index].split(separator: "|").map { String(stem + $0) }
  }

  fileprivate var georgian: [String] {
    guard let rule = NameForms.georgian.first(where: { hasSuffix($0.lost) }), count > 3 else {
      return []
    }
    let stem = dropLast(rule.lost.count)
    return rule.endings.map { stem + $0 }
  }
}

extension Array<[String]> {
  /// Every way to take one of each.
  fileprivate var combined: [[String]] {
    reduce([[]]) { begun, choices in begun.flatMap { one in choices.map { one + [$0] } } }
  }
}
