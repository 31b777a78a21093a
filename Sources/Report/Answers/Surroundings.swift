/// What a program finds where it is run: plain facts, from which ``Checkup`` says what follows.
public struct Surroundings: Hashable, Sendable {
  /// What the system knows of the terminal.
  public enum Description: Hashable, Sendable {
    case known, unknown
    /// It cannot place its cursor.
    case tooSimple
  }

  public enum Signs: Hashable, Sendable { case all, ascii }

  /// A folder where things may be kept.
  public struct Folder: Hashable, Sendable {
    public enum Condition: Hashable, Sendable { case writable, absent, unusable }

    public var purpose: String
    /// The variable that moves it.
    public var variable: String
    /// `nil` if nothing says where it is.
    public var path: String?
    public var condition: Condition

    public init(purpose: String, variable: String, path: String?, condition: Condition) {
      self.purpose = purpose
      self.variable = variable
      self.path = path
      self.condition = condition
    }
  }

  /// A locale and the variable that names it.
  public struct Locale: Hashable, Sendable {
    public var variable: String
    public var value: String

    public init(variable: String, value: String) {
      (self.variable, self.value) = (variable, value)
    }
  }

  public var readsFromTerminal: Bool
  public var writesToTerminal: Bool
  /// What `TERM` says; `nil` if it says nothing.
  public var terminal: String?
  public var description: Description
  public var colors: Int?
  /// Whether `NO_COLOR` is set.
  public var refusesColors: Bool
  public var columns: Int?
  public var rows: Int?
  /// `nil` if no variable names one.
  public var locale: Locale?
  public var signs: Signs
  public var folders: [Folder]

  public init(
    readsFromTerminal: Bool = true, writesToTerminal: Bool = true, terminal: String?,
    description: Description = .known, colors: Int? = nil, refusesColors: Bool = false,
    columns: Int? = nil, rows: Int? = nil, locale: Locale? = nil, signs: Signs = .all,
    folders: [Folder] = []
  ) {
    self.readsFromTerminal = readsFromTerminal
    self.writesToTerminal = writesToTerminal
    self.terminal = terminal
    self.description = description
    self.colors = colors
    self.refusesColors = refusesColors
    self.columns = columns
    self.rows = rows
    self.locale = locale
    self.signs = signs
    self.folders = folders
  }
}
