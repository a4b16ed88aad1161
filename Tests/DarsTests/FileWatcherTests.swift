import Foundation
import Testing

@testable import dars

@Suite("Watching a file")
struct FileWatcherTests {
  private let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  @Test("A file that stays as it is has not changed")
  func same() throws {
    try write("a")
    var watcher = FileWatcher(path)
    expect(&watcher, false)
    expect(&watcher, false)
  }

  @Test("A file that is written, or replaced by another of the same length, has changed once")
  func changes() throws {
    try write("a")
    var watcher = FileWatcher(path)
    try write("ab")
    expect(&watcher, true)
    expect(&watcher, false)
    try "cd".write(toFile: path + ".new", atomically: false, encoding: .utf8)
    #expect(rename(path + ".new", path) == 0)
    expect(&watcher, true)
    expect(&watcher, false)
  }

  @Test("A file that is gone or empty for a moment has changed only when it is back")
  func moment() throws {
    try write("a")
    var watcher = FileWatcher(path)
    try FileManager.default.removeItem(atPath: path)
    expect(&watcher, false)
    try write("")
    expect(&watcher, false)
    try write("abc")
    expect(&watcher, true)
  }

  @Test("A file that stays away has changed in the end")
  func gone() throws {
    try write("a")
    var watcher = FileWatcher(path)
    try FileManager.default.removeItem(atPath: path)
    var looks = 0
    while !watcher.hasChanged(), looks < 20 { looks += 1 }
    #expect(looks < 20)
  }

  @Test("The first line that differs is found")
  func difference() {
    let old = Array("a\nb\nc\n".utf8)
    #expect(PreviewSource.firstDifference(old, Array("a\nx\nc\n".utf8)) == 2)
    #expect(PreviewSource.firstDifference(old, Array("a\nb\nc\nd\n".utf8)) == 4)
    #expect(PreviewSource.firstDifference(old, old) == nil)
  }

  private func expect(_ watcher: inout FileWatcher, _ expected: Bool) {
    let found = watcher.hasChanged()
    #expect(found == expected)
  }

  private func write(_ text: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }
}
