/// Turns the bytes that a terminal sends into keys.
///
/// Knows the sequences of xterm, its descendants, the Linux console, rxvt and vt220, in both forms of
/// the arrows, and takes no notice of modifiers on them. A sequence that stands for nothing known (a
/// mouse, a report) is swallowed whole. Malformed UTF-8 becomes `U+FFFD`.
public struct KeyDecoder: Sendable {
  /// What the bytes so far leave open.
  public enum Wait: Hashable, Sendable {
    /// Nothing: every byte has become a key.
    case nothing
    /// The rest of a sequence or character. After 25 ms of silence, call `giveUp`.
    case sequence
    /// The end of pasted text. After a second of silence, call `giveUp`.
    case paste
  }

  private var bytes: [UInt8] = []
  private var start = 0
  private var pasted: [UInt8]?

  /// A decoder that has seen nothing.
  public init() {}

  /// Takes bytes in the order in which they came.
  public mutating func feed(_ more: some Sequence<UInt8>) {
    if start == bytes.count {
      bytes.removeAll(keepingCapacity: true)
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// Takes all that was there to read at once.
  ///
  /// Nobody types that much before a program looks: so much text without control characters was
  /// pasted on a terminal that does not mark it, and must not run as so many commands.
  public mutating func feedAtOnce(_ more: [UInt8]) {
    let isPasted =
      more.count >= Self.leastPaste && wait == .nothing
      && more.allSatisfy { $0 >= 0x20 && $0 != 0x7F || [0x09, 0x0A, 0x0D].contains($0) }
    feed(isPasted ? Self.pasteStart + more + Self.pasteEnd : more)
  }

  /// The fewest bytes that are taken for pasted text, though nothing marks them.
  static let leastPaste = 512
  private static let pasteStart = Array("\u{1B}[200~".utf8)

  /// What `next` waits for after it answered `nil`.
  public var wait: Wait {
    if pasted != nil { return .paste }
    return start < bytes.count ? .sequence : .nothing
  }

  /// The next whole key, or `nil` when more bytes are needed.
  public mutating func next() -> Key? {
    while start < bytes.count {
      if pasted != nil {
        guard let key = endOfPaste() else { return nil }
        return key
      }
      switch KeySequence.read(bytes[start...], ending: .later) {
      case .key(let key, let count):
        start += count
        return key
      case .nothing(let count): start += count
      case .paste(let count):
        start += count
        pasted = []
      case .incomplete: return nil
      }
    }
    return nil
  }

  /// Makes keys of what was left open: nothing more is coming.
  public mutating func giveUp() -> [Key] {
    var keys: [Key] = []
    if let text = pasted {
      keys.append(.paste(String(decoding: text + bytes[start...], as: UTF8.self)))
      start = bytes.count
      pasted = nil
    }
    while start < bytes.count {
      switch KeySequence.read(bytes[start...], ending: .now) {
      case .key(let key, let count):
        start += count
        keys.append(key)
      case .nothing(let count): start += count
      case .paste(let count): start += count
      case .incomplete: start = bytes.count
      }
    }
    return keys
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Moves bytes into the pasted text until its end is found.
  private mutating func endOfPaste() -> Key? {
    let end = Self.pasteEnd
    while start < bytes.count {
      let rest = bytes[start...].prefix(end.count)
      if rest.elementsEqual(end) {
        let text = String(decoding: pasted ?? [], as: UTF8.self)
        start += end.count
        pasted = nil
        return .paste(text)
      }
      if rest.count < end.count, end.starts(with: rest) { return nil }
      pasted?.append(bytes[start])
      start += 1
    }
    return nil
  }
}
