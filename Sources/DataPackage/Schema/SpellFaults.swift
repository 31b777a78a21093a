import Diplomacy

extension Spell {
  /// What is wrong with the end, if it cannot come after the beginning whatever was meant.
  var faultOfEnd: SpellFault? {
    guard let from, let to, to.latest <= from.earliest else { return nil }
    return .endsBeforeItBegins(from: from.text, to: to.text)
  }

  /// What is wrong with the day from which the end was known.
  var faultOfAnnouncement: SpellFault? {
    guard let endKnown else { return nil }
    guard let to else { return .announcedButOpen }
    return endKnown.earliest > to.latest
      ? .announcedTooLate(end: to.text, announced: endKnown.text) : nil
  }
}
