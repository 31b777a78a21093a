public import Terminal

extension ExplorerState {
  /// What a key means here and now: in a prompt letters are letters.
  public func action(for key: Key) -> Action {
    if prompt != nil { return .typed(key) }
    if case .paste = key { return .unknownKey(key) }
    if case .statuses = overlay, case .character = key,
      !["q", "j", "k"].contains(key.onLatinLayout)
    {
      return .typed(key)
    }
    guard let command = Commands.command(for: key, in: focus) else { return .unknownKey(key) }
    return command.action(in: focus)
  }
}
