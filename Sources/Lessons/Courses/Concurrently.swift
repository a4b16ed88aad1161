import Foundation
import Synchronization

/// Work on many files at a time.
public enum Concurrently {
  /// Does something for each of some items, on all processors, and gathers the results in order.
  ///
  /// - Parameter progress: told how many items of how many are done, from any thread.
  public static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], progress: @Sendable (_ done: Int, _ count: Int) -> Void = { _, _ in },
    _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    let results = Mutex<[(place: Int, result: Result)]>([])
    DispatchQueue.concurrentPerform(iterations: items.count) { place in
      let result = work(items[place])
      let done = results.withLock { results in
        results.append((place, result))
        return results.count
      }
      progress(done, items.count)
    }
    return results.withLock { $0.sorted { $0.place < $1.place }.map(\.result) }
  }
}
