import Diplomacy
import Terminal
import WhatIf

extension ExplorerState {
  /// A key while a prompt or the status menu is open.
  mutating func type(_ key: Key) -> [Effect] {
    guard var prompt else {
      pickStatus(key)
      return []
    }
    prompt.fault = nil
    switch key {
    case .escape, .control("c"), .control("g"):
      self.prompt = nil
      if case .filter(let pane) = prompt.purpose { giveUp(prompt, pane) }
      if prompt.purpose == .help { overlay = .help(scroll: 0) }
      return []
    case .enter: return enter(prompt)
    case .backspace, .control("h"):
      guard !prompt.text.isEmpty else {
        self.prompt = nil
        return []
      }
      prompt.text.removeLast()
      prompt.selected = 0
    case .control("u"): (prompt.text, prompt.selected) = ("", 0)
    case .control("w"): prompt.removeLastWord()
    case .character(let character): prompt.add(String(character))
    case .paste(let text): prompt.add(text.filter { !$0.isNewline })
    case .down, .control("n"):
      guard [.palette, .otherState].contains(prompt.purpose) else { break }
      prompt.selected = min(
        prompt.selected + 1, max(0, offer(for: prompt).entries.count - 1))
    case .up, .control("p"): prompt.selected = max(0, prompt.selected - 1)
    case .tab: complete(&prompt)
    case .control, .alt, .left, .right, .pageUp, .pageDown, .home, .end, .backTab, .delete,
      .insert, .function:
      break
    }
    self.prompt = prompt
    switch prompt.purpose {
    case .filter(.detail): seek(prompt)
    case .filter(let pane): filter(pane, by: prompt.text)
    case .help: overlay = .help(scroll: 0, filter: prompt.text)
    case .palette, .date, .otherState: break
    }
    return []
  }

  /// Removes a filter that was being typed, but remembers what it was for `n` and `N`.
  private mutating func giveUp(_ prompt: Prompt, _ pane: Pane) {
    if !prompt.text.isEmpty { searched = prompt.text }
    guard pane == .detail else { return filter(pane, by: "") }
    if let origin = prompt.origin { selections[.detail] = origin }
  }

  /// Filters as it is typed; the whole typing is one thing to undo.
  private mutating func filter(_ pane: Pane, by text: String) {
    change(run: .filter) { $0.filters[pane] = text.isEmpty ? nil : text }
  }

  private func complete(_ prompt: inout Prompt) {
    if prompt.purpose == .filter(.timeline) {
      prompt.text = TimelineFilter.completed(prompt.text, in: asOf) ?? prompt.text
      return
    }
    let entries = offer(for: prompt).entries
    guard !entries.isEmpty else { return }
    // A chip that is being typed is completed before anything that it finds already.
    let chip = prompt.selected == 0 ? entries.first { $0.completesChip(of: prompt.text) } : nil
    prompt.text = (chip ?? entries[min(prompt.selected, entries.count - 1)]).completion
    prompt.selected = 0
  }

  /// What is offered under what is typed.
  func offer(for prompt: Prompt) -> PaletteOffer {
    switch prompt.purpose {
    case .palette: offer(for: prompt.text)
    case .otherState:
      PaletteOffer(text: prompt.text, entries: otherStates(for: prompt.text))
    case .date, .filter, .help: PaletteOffer(text: prompt.text)
    }
  }

  func offersTitle(_ prompt: Prompt) -> String {
    switch prompt.purpose {
    case .palette, .date, .filter, .help: "Commands and records"
    case .otherState: .andAnother(currentState.map { asOf.name(of: $0) } ?? "")
    }
  }

  // MARK: Entering

  private mutating func enter(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .filter(let pane):
      self.prompt = nil
      if !prompt.text.isEmpty { searched = prompt.text }
      if pane == .detail {
        let found = position(in: pane).map { holds(folded(prompt.text), at: $0, in: pane) }
        // Says so where there is no match to stay on.
        if found != true, !prompt.text.isEmpty { find(1) }
      } else if entries(of: pane).isEmpty {
        message = reasonForNothing(pane, prompt.text)
      }
    case .help: self.prompt = nil
    case .date:
      switch typedDate.day(prompt.text) {
      case .failure(let fault): fail(prompt, .notADate(fault))
      case .success(let day):
        self.prompt = nil
        go(to: day)
      }
    case .palette: return run(prompt)
    case .otherState:
      guard let state = otherState(in: prompt) else {
        fail(prompt, .notAState(prompt.text, nearest: asOf.nearestState(to: prompt.text)))
        return []
      }
      self.prompt = nil
      relate(to: state)
    }
    return []
  }

  /// Complete typed text runs as typed; else the entry the cursor is on runs.
  private mutating func run(_ prompt: Prompt) -> [Effect] {
    let offer = offer(for: prompt.text)
    let chosen = offer.entries.isEmpty ? nil : min(prompt.selected, offer.entries.count - 1)
    switch read(prompt.text) {
    // Whoever moved the cursor means the entry that it is on.
    case .success(let action) where chosen ?? 0 == 0:
      self.prompt = nil
      return update(&self, action)
    case .failure(let fault) where chosen == nil || fault.isCertain:
      fail(prompt, fault.isCertain ? fault : offer.fault.map { .search($0) } ?? fault)
      return []
    case .success, .failure:
      self.prompt = nil
      return chosen.map { update(&self, offer.entries[$0].action) } ?? []
    }
  }

  private mutating func fail(_ prompt: Prompt, _ fault: PaletteFault) {
    var prompt = prompt
    prompt.fault = fault.sentence
    self.prompt = prompt
  }

  // MARK: The status menu

  private mutating func pickStatus(_ key: Key) {
    guard case .statuses(let selected) = overlay, case .character(let letter) = key.onLatinLayout
    else { return }
    if key == .space {
      chooseStatus(at: selected)
    } else if let index = StatusChoice.allCases.firstIndex(where: { $0.rawValue.first == letter }) {
      chooseStatus(at: index)
    } else {
      message = "\(key) is no status; take one of the letters shown."
    }
  }
}

extension Prompt {
  /// The most characters that a prompt holds: nothing that it takes is longer.
  private static let mostCharacters = 400

  /// Adds what was typed or pasted, as far as there is room.
  fileprivate mutating func add(_ more: String) {
    let room = Self.mostCharacters - text.count
    text += more.prefix(max(0, room))
    selected = 0
    if more.count > room { fault = .promptIsFull(Self.mostCharacters) }
  }

  fileprivate mutating func removeLastWord() {
    while text.last == " " { text.removeLast() }
    while let last = text.last, last != " " { text.removeLast() }
    selected = 0
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func promptIsFull(_ count: Int) -> String {
    "A prompt holds \(count) characters; the rest is left out."
  }
  fileprivate static func andAnother(_ state: String) -> String { "\(state) and another state" }
}
