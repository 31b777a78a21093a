import CSystem
import Glibc
import Testing

@testable import Terminal

@Suite struct SanitiserTests {
  @Test(arguments: [
    ("Azərbaycan Հայաստան საქართველო Қазақстан", "Azərbaycan Հայաստան საქართველო Қазақстан"),
    ("\u{1B}[31m", "␛[31m"),
    ("a\r\nb\tc\u{0}\u{7F}", "a␍␊b␉c␀␡"),
    ("\u{9B}2J", "\\u{9B}2J"),
    ("\u{202E}evil\u{2069}", "\\u{202E}evil\\u{2069}"),
    ("zero\u{200B}width", "zero\\u{200B}width"),
    ("soft\u{AD}hyphen", "soft\\u{AD}hyphen"),
    ("👨\u{200D}👧", "👨\\u{200D}👧"),
    ("\u{E000}\u{FFFF}\u{E0041}", "\\u{E000}\\u{FFFF}\\u{E0041}"),
    ("\u{2028}", "\\u{2028}"),
    ("\u{301}alone", "◌\u{301}alone"),
    ("e\u{301}\u{302}\u{303}\u{304}\u{305}", "e\u{301}\u{302}\u{303}\u{304}\\u{305}"),
    (
      "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}\u{304}\\u{305}\\u{306}"
    ),
    ("\u{1B}\u{301}", "␛\\u{301}"),
    // A Hangul filler is a letter that shows nothing.
    ("\u{3164}", "\\u{3164}"),
  ])
  func `what could act on a terminal is shown instead`(raw: String, shown: String) {
    #expect(Array(Sanitiser.text(raw).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func `malformed bytes leave a visible mark`() {
    #expect(Sanitiser.text(utf8: [0x61, 0xFF, 0xC3, 0x62]) == "a\u{FFFD}\u{FFFD}b")
  }

  @Test(arguments: HostileText.seeds)
  func `passing the gate twice changes nothing`(seed: UInt64) {
    let once = Sanitiser.text(HostileText.text(seed: seed))
    #expect(Array(Sanitiser.text(once).unicodeScalars) == Array(once.unicodeScalars))
  }

  @Test func `every scalar that passes is as wide as the C library says`() throws {
    let utf8 = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let former = uselocale(utf8)
    defer {
      uselocale(former)
      freelocale(utf8)
    }
    var wrong: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), Sanitiser.admits(scalar) else { continue }
      let width = Int(wcwidth(wchar_t(value)))
      if width != TextWidth.width(of: scalar) {
        wrong.append("U+\(String(value, radix: 16)) is \(width)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) scalars: \(wrong.prefix(10))")
  }

  @Test func `nothing that the C library cannot print or that hides passes`() {
    let hidden = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
      Sanitiser.admits($0)
        && ($0.properties.isDefaultIgnorableCodePoint || $0.properties.isBidiControl
          || $0.properties.generalCategory == .control)
    }
    #expect(hidden.isEmpty)
  }
}
