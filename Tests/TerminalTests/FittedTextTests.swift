import Terminal
import Testing

@Suite struct FittedTextTests {
  @Test(arguments: [
    ("Azerbaijan", 10, "Azerbaijan"), ("Azerbaijan", 9, "Azerbaij…"), ("Azerbaijan", 1, "…"),
    ("Azerbaijan", 0, ""), ("漢字漢字", 6, "漢字…"), ("漢字漢字", 4, "漢…"), ("漢", 1, "…"),
  ])
  func `text is cut with an ellipsis`(text: String, columns: Int, fitted: String) {
    #expect(text.fitted(to: columns, ellipsis: .unicode) == fitted)
  }

  @Test(arguments: HostileText.seeds, Charset.allCases)
  func `fitted, padded and wrapped text keeps to its columns`(seed: UInt64, charset: Charset) {
    let text = HostileText.text(seed: seed)
    let glyphs = Glyphs.for(charset)
    for columns in 0...9 {
      #expect(TextWidth.width(of: text.fitted(to: columns, ellipsis: glyphs)) <= columns)
      for alignment in [Alignment.left, .right, .center] {
        let padded = text.padded(to: columns, alignment, ellipsis: glyphs)
        #expect(TextWidth.width(of: padded) == columns)
      }
      for line in text.wrapped(to: columns, glyphs: glyphs) {
        #expect(TextWidth.width(of: line) <= columns)
        #expect(charset == .unicode || line.utf8.allSatisfy { 0x20..<0x7F ~= $0 })
      }
    }
  }

  @Test func `words stay whole where they can`() {
    let text = "Armenia said it would veto\n\nincomprehensibly 漢字漢字"
    #expect(
      text.wrapped(to: 12, glyphs: .unicode) == [
        "Armenia said", "it would", "veto", "", "incomprehens", "ibly", "漢字漢字",
      ])
    #expect("漢".wrapped(to: 1, glyphs: .unicode) == ["?"])
    #expect("".wrapped(to: 5, glyphs: .unicode) == [""])
    #expect("text".wrapped(to: 0, glyphs: .unicode).isEmpty)
  }

  @Test(arguments: [
    ("Bakı, Gəncə, Şəki", "Baki, Ganca, Saki"), ("Đà Nẵng, Łódź, Großß", "Da Nang, Lodz, Grossss"),
    ("Жуков Щука Ёлка объезд", "Zhukov Shchuka Yolka ob'ezd"), ("Қазақстан", "Qazaqstan"),
    ("Հայաստան Երևան Գյումրի Որոտան", "Hayastan Yerevan Gyumri Vorotan"),
    ("თბილისი", "tbilisi"), ("“a” – b… 16.0% → 62.5%", "\"a\" - b... 16.0% -> 62.5%"),
    ("北京 e\u{301}", "?? e"), ("\u{1B}[2J\u{202E}", "^[[2J\\u{202E}"),
  ])
  func `names are spelled in ASCII`(name: String, spelled: String) {
    #expect(Transliteration.ascii(name) == spelled)
  }

  @Test func `both sets of glyphs take the same columns except arrows`() {
    let unicode = Mirror(reflecting: Glyphs.unicode).children
    let ascii = Mirror(reflecting: Glyphs.ascii).children
    for (one, other) in zip(unicode, ascii) {
      guard let sign = one.value as? String, let plain = other.value as? String else { continue }
      #expect(plain.utf8.allSatisfy { 0x21..<0x7F ~= $0 })
      #expect(TextWidth.width(of: sign) == 1)
      let isArrow = one.label == "arrow" || one.label == "backArrow"
      #expect(plain.count == (isArrow ? 2 : 1))
    }
  }
}
