/// What each target of the house may import; the same table stands in the architecture's page.
enum ImportTable {
  /// Targets of the house by target.
  static let house: [String: Set<String>] = {
    let numbers: Set = ["Engine", "Phrases"]
    let scenes = numbers.union(["Formula"])
    let lessons = scenes.union(["Scenes"])
    let drawing = lessons.union(["Lessons", "Canvas", "MathText"])
    return [
      "Engine": [],
      "Formula": numbers,
      "Scenes": scenes,
      "Lessons": lessons.union(["CMark"]),
      "Records": lessons.union(["CMark", "Lessons"]),
      "Canvas": [],
      "MathText": ["Canvas", "Phrases"],
      "Drawing": drawing,
      "Checker": drawing.union(["Drawing"]),
      "Tutor": drawing.union(["Drawing"]),
      "Phrases": [],
      "CMark": [],
      "CNCurses": [],
      "Terminal": ["Canvas", "CNCurses"],
      "dars": drawing.union(["Drawing", "Checker", "Tutor", "Records", "Terminal"]),
    ]
  }()

  /// Modules from outside, and the targets that may import each.
  static let outside: [String: Set<String>] = [
    "RealModule": ["Engine"],
    "Yams": ["Lessons", "Records", "dars"],
    "GRDB": ["Records"],
    "Crypto": ["Lessons"],
    "ArgumentParser": ["dars"],
    "Subprocess": ["dars"],
    "Logging": ["dars"],
    "Foundation": ["Lessons", "Records", "Checker", "dars"],
    "Glibc": ["Terminal", "dars"],
    "Synchronization": Set(house.keys),
    "Algorithms": everywhereButFoundations,
    "Collections": everywhereButFoundations,
    "OrderedCollections": everywhereButFoundations,
    "DequeModule": everywhereButFoundations,
    "BitCollections": everywhereButFoundations,
    "HeapModule": everywhereButFoundations,
  ]

  private static let everywhereButFoundations = Set(house.keys).subtracting(["Engine", "Canvas"])

  /// Whether a target may import a module.
  static func allows(_ target: String, _ module: String) -> Bool {
    house[target]?.contains(module) == true || outside[module]?.contains(target) == true
  }
}
