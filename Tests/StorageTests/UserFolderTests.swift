import Foundation
import Storage
import Testing

@Suite struct UserFolderTests {
  @Test(
    arguments: [
      (["HOME": "/home/ann"], "/home/ann/.local/state/entente"),
      (["HOME": "/home/ann", "XDG_STATE_HOME": "/elsewhere"], "/elsewhere/entente"),
      // The specification has a relative path ignored.
      (["HOME": "/home/ann", "XDG_STATE_HOME": "here"], "/home/ann/.local/state/entente"),
      (["XDG_STATE_HOME": "/elsewhere"], "/elsewhere/entente"), ([:], nil), (["HOME": "ann"], nil),
    ] as [([String: String], String?)])
  func `a folder is where its variable says, else below HOME`(
    variables: [String: String], path: String?
  ) {
    #expect(UserFolder.state.path { variables[$0] } == path)
  }

  @Test func `each kind has a folder of its own`() {
    #expect(
      UserFolder.allCases.map { $0.path { $0 == "HOME" ? "/h" : nil } } == [
        "/h/.config/entente", "/h/.local/state/entente", "/h/.local/share/entente",
      ])
  }

  @Test func `a folder that is not there can be made where the one above can be written to`() throws
  {
    let folder = FileManager.default.temporaryDirectory.path + "/entente-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder + "/in", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(FileManager.default.createFile(atPath: folder + "/file", contents: nil))
    #expect(UserFolder.condition(of: folder + "/in") == .writable)
    #expect(UserFolder.condition(of: folder + "/no/where/yet") == .absent)
    #expect(UserFolder.condition(of: folder + "/file") == .unusable)
    #expect(UserFolder.condition(of: folder + "/file/in") == .unusable)
  }
}
