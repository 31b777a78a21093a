/// One thing that a reader typed, whatever bytes the terminal made of it.
///
/// Ctrl-I, Ctrl-M, Ctrl-J, Ctrl-H and Ctrl-[ reach a program as Tab, Enter, Enter, Backspace and
/// Escape, and are those keys here.
public enum Key: Hashable, Sendable {
  /// A letter, digit or sign, the space included.
  case character(Character)
  /// A letter or sign with Ctrl; letters are small.
  case control(Character)
  /// A letter or sign with Alt, or after Escape.
  case alt(Character)
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, tab, backTab, escape, backspace, delete, insert
  /// F1 and so on, counted from 1.
  case function(Int)
  /// Text that came in one piece, as it was: it may hold anything, line breaks too.
  case paste(String)

  /// The space bar.
  public static let space = Key.character(" ")
}
