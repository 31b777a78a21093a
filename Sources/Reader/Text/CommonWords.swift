/// What a common word can tell a reader of articles.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt16
  static let join = WordRoles(rawValue: 1)
  static let leave = WordRoles(rawValue: 2)
  static let freeze = WordRoles(rawValue: 4)
  static let observer = WordRoles(rawValue: 8)
  /// It stands between the members of a list.
  static let connects = WordRoles(rawValue: 16)
  /// A month without day or year may follow it.
  static let beforeMonth = WordRoles(rawValue: 32)
  /// It says nothing of what a sentence is about.
  static let isCommon = WordRoles(rawValue: 64)
  /// A point behind it ends no sentence.
  static let isAbbreviated = WordRoles(rawValue: 128)
  /// It ends an ordinal number.
  static let endsOrdinal = WordRoles(rawValue: 256)
  /// It stands between a day and its month.
  static let linksDate = WordRoles(rawValue: 512)
  /// It may stand before a name or not.
  static let article = WordRoles(rawValue: 1024)
}

/// The words of languages that the reader of articles goes by.
///
/// A table and not part of a package: a package of one's own has other states, but no other words
/// for joining, and no other months. Names of records never stand here.
enum CommonWords {
  /// Each line: a language, what its words tell, the words; of inflected ones every form.
  static let roles: [(roles: WordRoles, words: [Substring])] = lines(of: roleTable).compactMap {
    line in meanings[line.meaning].map { ($0, line.words) }
  }

  /// Each line: a language, the number of a month, the words for it.
  static let months: [(month: Int, words: [Substring])] = lines(of: monthTable).compactMap {
    line in Int(line.meaning).map { ($0, line.words) }
  }

  private static let meanings: [Substring: WordRoles] = [
    "join": .join, "leave": .leave, "freeze": .freeze, "observer": .observer,
    "connects": .connects, "before-month": .beforeMonth, "common": .isCommon,
    "abbreviated": .isAbbreviated, "ordinal": .endsOrdinal, "links-date": .linksDate,
    "article": .article,
  ]

  private static func lines(of table: String) -> [(meaning: Substring, words: [Substring])] {
    table.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return (words[1], Array(words.dropFirst(2)))
    }
  }

  private static let roleTable = """
    en join join joins joining accede accedes acceding accession enter enters entering entry
    en join admit admits admitting admission membership participation participate involvement
    en join accept accepting entrance
    ru join вступить вступит вступает вступления вступление вступлении вступлению присоединиться
    ru join присоединится присоединение присоединения присоединении членство членства членстве
    ru join участие участия участии войти войдет вхождение вхождения приема
    uk join вступ вступу вступити вступить приєднання приєднатися членство членства
    de join beitritt beitreten beitritts mitgliedschaft teilnahme
    fr join adhesion adherer adhere rejoindre entree
    tr join uyelik uyeligi katilma katilim katilmasi katilacak
    az join uzvluk uzvluyu qosulma qosulmasi qosula
    hy join անդամակցություն անդամակցությունը անդամակցության անդամակցել
    ka join გაწევრიანება გაწევრიანების გაწევრიანებას წევრობა წევრობის
    en leave leave leaves leaving quit quits quitting withdraw withdraws withdrawing withdrawal exit
    en leave exits exiting
    ru leave выйти выйдет выход выхода выходе выходит покинуть покинет
    uk leave вийти вихід виходу вийде
    de leave austritt austreten verlassen
    fr leave quitter retrait sortie
    tr leave ayrilma ayrilmasi cikma cikmasi
    az leave cixma cixmasi
    hy leave դուրս հեռանալ
    ka leave გასვლა გასვლის
    en freeze freeze freezes freezing
    ru freeze заморозить заморозит заморозка заморозки замораживание замораживания
    en observer observer
    ru observer наблюдатель наблюдателя наблюдателем
    tr observer gozlemci
    az observer musahidaci
    en connects and or both the as well also
    ru connects и или а также
    uk connects і та або
    de connects und oder
    fr connects et ou
    tr connects ve veya
    az connects va ya
    hy connects և եւ
    ka connects და
    en before-month in since until till by from during of before after through early late mid
    ru before-month в с до к по после
    en links-date of
    en article the
    en ordinal st nd rd th
    ru ordinal го е
    en abbreviated mr mrs ms dr gen lt col sgt st vol etc vs prof sen rep gov jan feb mar apr jun
    en abbreviated jul aug sep sept oct nov dec inc ltd co approx eg ie
    ru abbreviated г гг им т е д тыс млн стр
    en common a about above across after again against all almost also although among an and another
    en common any are as at be because been before being between both but by can could did do does
    en common down during each even ever every few for from further had has have he hence her here
    en common him his how i if in into is it its itself just last less let like made make many may
    en common might more most much must my nor not now of off on once one only or other our out over
    en common own per rather same say says said see seen she should since so some still such than
    en common that the their them then there these they this those though through thus till to too
    en common under until up upon very was way we well were what when where whether which while who
    en common whom whose why will with within without would yet you your first two new year years
    en common country countries state states government official minister president part take takes
    en common taken taking come comes go going goes get give given two three
    ru common и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее мне
    ru common было от из о об для это этот этого при без до если или ли
    """

  private static let monthTable = """
    en 1 january jan
    en 2 february feb
    en 3 march mar
    en 4 april apr
    en 5 may
    en 6 june jun
    en 7 july jul
    en 8 august aug
    en 9 september sep sept
    en 10 october oct
    en 11 november nov
    en 12 december dec
    ru 1 январь января январе
    ru 2 февраль февраля феврале
    ru 3 март марта марте
    ru 4 апрель апреля апреле
    ru 5 май мая мае
    ru 6 июнь июня июне
    ru 7 июль июля июле
    ru 8 август августа августе
    ru 9 сентябрь сентября сентябре
    ru 10 октябрь октября октябре
    ru 11 ноябрь ноября ноябре
    ru 12 декабрь декабря декабре
    uk 1 січень січня
    uk 2 лютий лютого
    uk 3 березень березня
    uk 4 квітень квітня
    uk 5 травень травня
    uk 6 червень червня
    uk 7 липень липня
    uk 8 серпень серпня
    uk 9 вересень вересня
    uk 10 жовтень жовтня
    uk 11 листопад листопада
    uk 12 грудень грудня
    de 1 januar
    de 2 februar
    de 3 märz
    de 5 mai
    de 6 juni
    de 7 juli
    de 10 oktober
    de 12 dezember
    fr 1 janvier
    fr 2 février
    fr 3 mars
    fr 4 avril
    fr 5 mai
    fr 6 juin
    fr 7 juillet
    fr 8 août
    fr 9 septembre
    fr 10 octobre
    fr 11 novembre
    fr 12 décembre
    tr 1 ocak
    tr 2 şubat
    tr 3 mart
    tr 4 nisan
    tr 5 mayıs
    tr 6 haziran
    tr 7 temmuz
    tr 8 ağustos
    tr 9 eylül
    tr 10 ekim
    tr 11 kasım
    tr 12 aralık
    az 1 yanvar
    az 2 fevral
    az 3 mart
    az 4 aprel
    az 5 may
    az 6 iyun
    az 7 iyul
    az 8 avqust
    az 9 sentyabr
    az 10 oktyabr
    az 11 noyabr
    az 12 dekabr
    hy 1 հունվար հունվարի
    hy 2 փետրվար փետրվարի
    hy 3 մարտ մարտի
    hy 4 ապրիլ ապրիլի
    hy 5 մայիս մայիսի
    hy 6 հունիս հունիսի
    hy 7 հուլիս հուլիսի
    hy 8 օգոստոս օգոստոսի
    hy 9 սեպտեմբեր սեպտեմբերի
    hy 10 հոկտեմբեր հոկտեմբերի
    hy 11 նոյեմբեր նոյեմբերի
    hy 12 դեկտեմբեր դեկտեմբերի
    ka 1 იანვარი იანვარს
    ka 2 თებერვალი თებერვალს
    ka 3 მარტი მარტს
    ka 4 აპრილი აპრილს
    ka 5 მაისი მაისს
    ka 6 ივნისი ივნისს
    ka 7 ივლისი ივლისს
    ka 8 აგვისტო აგვისტოს
    ka 9 სექტემბერი სექტემბერს
    ka 10 ოქტომბერი ოქტომბერს
    ka 11 ნოემბერი ნოემბერს
    ka 12 დეკემბერი დეკემბერს
    """
}
