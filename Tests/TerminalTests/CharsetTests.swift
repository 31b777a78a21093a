import Terminal
import Testing

@Suite struct CharsetTests {
  @Test(arguments: [
    ("C.UTF-8" as String?, "xterm-256color", Charset.unicode),
    ("hy_AM.utf8", "linux", .unicode),
    ("C.UTF-8", "vt100", .unicode),
    ("C", "xterm-256color", .ascii),
    ("POSIX", "xterm", .ascii),
    ("ru_RU.KOI8-R", "xterm", .ascii),
    // Nobody chose a locale: a container, most often.
    (nil, "xterm-256color", .unicode),
    (nil, "linux", .ascii),
    ("", "vt220-w", .ascii),
  ])
  func `the locale decides, and without one the terminal`(
    locale: String?, terminal: String, charset: Charset
  ) {
    #expect(Charset(locale: locale, terminal: terminal) == charset)
  }
}
