import Canvas
import Synchronization

/// The page that was drawn last, so that scrolling through a long lesson does not draw it anew.
///
/// It changes nothing that can be seen: a page is found again only while all that it shows is the
/// same.
final class PageCache: Sendable {
  /// All that a page depends on.
  struct Key: Equatable, Sendable {
    let content: PageContent
    let layout: ScreenLayout
    let isASCII: Bool
    let colors: ColorDepth
    let search: Search?
    let notes: [PreviewState.Note]

    static func == (one: Key, other: Key) -> Bool {
      one.content === other.content && one.layout == other.layout && one.isASCII == other.isASCII
        && one.colors == other.colors && one.search == other.search && one.notes == other.notes
    }
  }

  private let last = Mutex<(key: Key, page: ReadingPage)?>(nil)

  /// The page of a key, drawn if it is not the last one.
  func page(_ key: Key, drawn: () -> ReadingPage) -> ReadingPage {
    if let known = last.withLock({ $0?.key == key ? $0?.page : nil }) { return known }
    let page = drawn()
    last.withLock { $0 = (key, page) }
    return page
  }
}

/// What stands on a page, by identity: another one after everything that changes but the scroll.
final class PageContent: Sendable {}
