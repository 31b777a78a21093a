internal import Glibc
public import Terminal

/// Whether colours may be used.
public enum Colors: Hashable, Sendable {
  case allowed, none

  /// What `NO_COLOR` says: any value but the empty one means none.
  public static var fromEnvironment: Colors { variable("NO_COLOR") == nil ? .allowed : .none }
}

extension Charset {
  /// The signs that locale and terminal of this process allow.
  public static var fromEnvironment: Charset {
    let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG")
    return Charset(locale: locale, terminal: variable("TERM") ?? "")
  }
}

/// The value of an environment variable, or `nil` when it is not set or empty.
func variable(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

/// Text for a message: safe to print, and in ASCII, since the locale is not known to be more.
func printable(_ text: String) -> String { Transliteration.ascii(text) }
