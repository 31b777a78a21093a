/// The manual of the program as values: what it is called with, and the keys of the explorer.
public struct Manual: Sendable {
  /// Something a verb is called with.
  public struct Argument: Hashable, Sendable {
    /// As it is written: `--at <day>`, `<body>`.
    public var form: String
    public var summary: String
    /// The words it may be; empty if it may be anything.
    public var values: [String]
    /// What it is if it is not given.
    public var standard: String?
    public var isOptional: Bool
    public var isRepeating: Bool

    public init(
      form: String, summary: String, values: [String] = [], standard: String? = nil,
      isOptional: Bool = true, isRepeating: Bool = false
    ) {
      self.form = form
      self.summary = summary
      self.values = values
      self.standard = standard
      self.isOptional = isOptional
      self.isRepeating = isRepeating
    }
  }

  /// A verb, or one of the things a verb can be told to do.
  public struct Verb: Hashable, Sendable {
    /// As they are typed after the program's name.
    public var words: [String]
    public var summary: String
    /// Lines that begin with two spaces are examples to be typed.
    public var discussion: String
    public var arguments: [Argument]

    public init(words: [String], summary: String, discussion: String, arguments: [Argument]) {
      self.words = words
      self.summary = summary
      self.discussion = discussion
      self.arguments = arguments
    }
  }

  /// What some keys do.
  public struct Keys: Hashable, Sendable {
    public var keys: [String]
    /// The name under which the palette has it.
    public var name: String
    public var title: String
    /// Where it does that; empty for everywhere.
    public var panes: [String]

    public init(keys: [String], name: String, title: String, panes: [String]) {
      self.keys = keys
      self.name = name
      self.title = title
      self.panes = panes
    }
  }

  /// Something with a name: a line of a scenario, a variable.
  public struct Term: Hashable, Sendable {
    public var name: String
    public var summary: String

    public init(_ name: String, _ summary: String) { (self.name, self.summary) = (name, summary) }
  }

  public var program: String
  public var version: String
  public var summary: String
  public var discussion: String
  /// In the order in which they are told.
  public var verbs: [Verb]
  public var keys: [Keys]
  public var suppositions: [Term]
  public var variables: [Term]

  public init(
    program: String, version: String, summary: String, discussion: String, verbs: [Verb],
    keys: [Keys], suppositions: [Term], variables: [Term]
  ) {
    self.program = program
    self.version = version
    self.summary = summary
    self.discussion = discussion
    self.verbs = verbs
    self.keys = keys
    self.suppositions = suppositions
    self.variables = variables
  }

  /// What many verbs are called with: told once, with the verbs where they are not all.
  var shared: [(argument: Argument, verbs: [Verb])] {
    verbs.flatMap(\.arguments).uniqued().map { argument in
      (argument, verbs.filter { $0.arguments.contains(argument) })
    }.filter { $0.verbs.count * 3 > verbs.count }
  }
}
