extension Charset {
  /// The signs that may be written, from what the environment says of locale and terminal.
  ///
  /// The locale decides where there is one: `UTF-8` in its name means Unicode on every terminal, the
  /// Linux console and a vt100 emulator included, and any other named locale (`C`, `POSIX`,
  /// `ru_RU.KOI8-R`) means ASCII. Without a locale, as in most containers, the terminal decides:
  /// those made before UTF-8 get ASCII.
  ///
  /// - Parameters:
  ///   - locale: The first of `LC_ALL`, `LC_CTYPE` and `LANG` that is not empty.
  ///   - terminal: The value of `TERM`.
  public init(locale: String?, terminal: String) {
    guard let locale, !locale.isEmpty else {
      let family = terminal.prefix { $0 != "-" && $0 != "." }
      self = Self.olderTerminals.contains(String(family)) ? .ascii : .unicode
      return
    }
    let name = locale.lowercased()
    self = name.contains("utf-8") || name.contains("utf8") ? .unicode : .ascii
  }

  private static let olderTerminals: Set<String> = [
    "ansi", "cons25", "cygwin", "hurd", "linux", "pcansi", "sun", "vt52", "vt100", "vt102", "vt220",
    "wsvt25",
  ]
}
