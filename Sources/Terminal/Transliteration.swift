/// Text in the 95 signs that every terminal has, so that names stay readable and columns aligned.
///
/// Latin letters lose their marks; Cyrillic, Armenian and Georgian are spelled in Latin letters the
/// way an English reader would sound them out (no standard is followed to the letter, and there is
/// no way back); punctuation becomes its nearest relation; any other sign becomes `?`.
public enum Transliteration {
  /// The text in printable ASCII, in which every character takes one column; no letter is dropped.
  public static func ascii(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) else { return text }
    var letters: [Unicode.Scalar] = []
    Sanitiser.forEachCluster(in: text) { cluster in
      letters.append(cluster.base)
      return .next
    }
    return letters.indices.map { spelling(of: letters[$0], at: $0, in: letters) }.joined()
  }

  private static func spelling(
    of letter: Unicode.Scalar, at index: Int, in letters: [Unicode.Scalar]
  ) -> String {
    if letter.isASCII { return String(letter) }
    let before = index > 0 ? letters[index - 1] : " "
    let after = index + 1 < letters.count ? letters[index + 1] : " "
    let isInitial = !before.properties.isAlphabetic
    // Armenian writes u with two letters, and begins words with a y or v that it does not write.
    switch letter {
    case "ո" where after == "ւ": return "u"
    case "Ո" where after == "ւ" || after == "Ւ": return "U"
    case "ւ" where before == "ո" || before == "Ո", "Ւ" where before == "Ո": return ""
    case "ե" where isInitial, "և" where isInitial: return "y" + (spellings[letter] ?? "")
    case "Ե" where isInitial: return "Ye"
    case "ո" where isInitial: return "vo"
    case "Ո" where isInitial: return "Vo"
    default: return spellings[letter] ?? "?"
    }
  }

  private static let spellings: [Unicode.Scalar: String] = {
    var spellings: [Unicode.Scalar: String] = [:]
    for (spelling, letters) in signs + latin {
      for scalar in letters.unicodeScalars { spellings[scalar] = spelling }
    }
    for script in [cyrillic, armenian, georgian] {
      for pair in script.split(whereSeparator: \.isWhitespace) {
        guard let letter = pair.unicodeScalars.first else { continue }
        let spelling = String(pair.unicodeScalars.dropFirst())
        spellings[letter] = spelling
        let capitals = letter.properties.uppercaseMapping.unicodeScalars
        guard let capital = capitals.first, capitals.count == 1, capital != letter else { continue }
        spellings[capital] = spelling.prefix(1).uppercased() + spelling.dropFirst()
      }
    }
    // Control pictures, as terminals name the keys: the picture of escape is ^[.
    for value in UInt32(0)..<0x20 {
      guard let picture = Unicode.Scalar(0x2400 + value), let key = Unicode.Scalar(0x40 + value)
      else { continue }
      spellings[picture] = "^" + String(key)
    }
    return spellings
  }()
}

extension Transliteration {
  /// Signs by what they become.
  private static let signs: [(String, String)] = [
    (" ", "\u{A0}\u{2002}\u{2003}\u{2009}\u{202F}\u{3000}\u{2800}"), ("-", "‐‑‒–—―−─━╌╍┄┅┈┉"),
    ("'", "‘’‚‛′ʹʻʼʽ՚"), ("\"", "“”„‟«»″"), ("<", "‹"), (">", "›"), ("...", "…"),
    ("*", "•●★"), (".", "·∙⋅"), ("o", "○◦º"), ("->", "→⇒"), ("<-", "←⇐"), ("<->", "↔"),
    ("^", "↑▲△"), ("v", "↓▼▽✓✔"), ("X", "✗✘"), ("x", "×"), ("/", "÷⁄"), ("+/-", "±"),
    (">=", "≥"), ("<=", "≤"), ("!=", "≠"), ("~", "≈∼"), ("No.", "№"), ("EUR", "€"),
    ("GBP", "£"), ("USD", "＄"), ("S", "§"), ("P", "¶"), ("deg", "°"), ("(c)", "©"), ("(r)", "®"),
    ("TM", "™"), ("1/2", "½"), ("1/4", "¼"), ("3/4", "¾"), ("2", "²"), ("3", "³"), ("1", "¹"),
    ("!", "¡"), ("|", "│┃║┊┋╎╏"), ("+", "┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋"), ("=", "═"), ("#", "█▓■"),
    ("^?", "␡"), (":", "։"), (",", "՝"), ("?", "¿՞"),
  ]

  /// Latin letters by what they become.
  private static let latin: [(String, String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄǍȀȂȦẠẢẤẦẨẪẬẮẰẲẴẶ"), ("a", "àáâãäåāăąǎȁȃȧạảấầẩẫậắằẳẵặª"), ("AE", "Æ"),
    ("ae", "æ"), ("B", "Ḃ"), ("b", "ḃ"), ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "ÐĎĐḌ"),
    ("d", "ðďđḍ"), ("E", "ÈÉÊËĒĔĖĘĚȄȆȨẸẺẼẾỀỂỄỆ"), ("e", "èéêëēĕėęěȅȇȩẹẻẽếềểễệ"), ("A", "Ə"),
    ("a", "ə"), ("F", "Ḟ"), ("f", "ḟƒ"), ("G", "ĜĞĠĢǦǴ"), ("g", "ĝğġģǧǵ"), ("H", "ĤĦḤ"),
    ("h", "ĥħḥ"), ("I", "ÌÍÎÏĨĪĬĮİǏȈȊỈỊ"), ("i", "ìíîïĩīĭįıǐȉȋỉị"), ("J", "Ĵ"), ("j", "ĵǰ"),
    ("K", "ĶǨḲ"), ("k", "ķĸǩḳ"), ("L", "ĹĻĽĿŁ"), ("l", "ĺļľŀł"), ("M", "Ṁ"), ("m", "ṁ"),
    ("N", "ÑŃŅŇŊǸ"), ("n", "ñńņňŋǹ"), ("O", "ÒÓÔÕÖØŌŎŐƠǑȌȎȪȬȮȰỌỎỐỒỔỖỘỚỜỞỠỢ"),
    ("o", "òóôõöøōŏőơǒȍȏȫȭȯȱọỏốồổỗộớờởỡợ"), ("OE", "Œ"), ("oe", "œ"), ("P", "Ṗ"), ("p", "ṗ"),
    ("R", "ŔŖŘȐȒ"), ("r", "ŕŗřȑȓ"), ("S", "ŚŜŞŠȘṢẞ"), ("s", "śŝşšșſṣ"), ("ss", "ß"),
    ("T", "ŢŤŦȚṬ"), ("t", "ţťŧțṭ"), ("Th", "Þ"), ("th", "þ"), ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓȔȖỤỦỨỪỬỮỰ"),
    ("u", "ùúûüũūŭůűųưǔȕȗụủứừửữự"), ("W", "ŴẀẂẄ"), ("w", "ŵẁẃẅ"), ("Y", "ÝŶŸȲỲỴỶỸ"),
    ("y", "ýÿŷȳỳỵỷỹ"), ("Z", "ŹŻŽẒ"), ("z", "źżžẓ"), ("micro", "µ"), ("'", "´`ʿʾ"),
  ]

  /// Each letter with its spelling after it; capitals follow from the small letters.
  private static let cyrillic = """
    аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ'
    ыy ь' эe юyu яya іi їyi єye ґg ўw ђdj јj љlj њnj ћc џdz ѓg ќk ѕdz әa ғg қq ңng өo ұu үu һh
    ҳh ҷj ӣi ӯu ҡq ҫs ҙz ҧp ҭt ҩo ҵts ҿch ӡdz ҕg
    """

  private static let armenian = """
    աa բb գg դd եe զz էe ըe թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj
    ռr սs վv տt րr ցts ւw փp քk օo ֆf ևev
    """

  private static let georgian = """
    აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz
    წts ჭch ხkh ჯj ჰh ჱe ჲy ჳw ჴq ჵo ჶf
    """
}
