import Diplomacy

extension ExplorerState {
  /// Why something cannot be done here and now; `nil` if it can.
  func obstacle(to action: Action) -> String? {
    switch action {
    case .undo: undo.isEmpty ? .nothingToUndo : nil
    case .redo: redo.isEmpty ? .nothingToRedo : nil
    case .goBack: trail.back.isEmpty ? .nowhereBack : nil
    case .goForward: trail.forward.isEmpty ? .nowhereForward : nil
    case .toggle: if case .nothing(let reason) = toggleHere { reason } else { nil }
    case .chooseStatus: currentState == nil || currentAlliance == nil ? .noPair : nil
    case .clearScenario: view.scenario.isEmpty ? .nothingSupposed : nil
    case .zoom, .pan: content.drawing == nil ? .noMapToMoveOn : nil
    case .chooseLink: linksHere.isEmpty ? .leadsNowhere : nil
    case .find: searched == nil && (view.filters[focus] ?? "").isEmpty ? .nothingSearched : nil
    case .openAddress: addressHere == nil ? .noAddress : nil
    default: nil
    }
  }
}

// MARK: - Sentences

extension String {
  static let nothingToUndo = "Nothing to undo."
  static let nothingToRedo = "Nothing to redo."
  static let nowhereBack = "Nowhere to go back to."
  static let nowhereForward = "Nowhere to go forward to."
  static let noPair = "Choose a state (1) and a body (2) first."
  static let nothingSupposed = "Nothing is supposed."
  static let leadsNowhere = "This row leads nowhere; [ goes back."
  static let nothingSearched = "Nothing was searched for yet; / asks for it."
  static let noAddress = "No address is on record here."
  static let noMapToMoveOn = "There is no map to move on; 1 goes to the states."
}
