// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "dars",
  products: [
    .library(name: "Engine", targets: ["Engine"]),
    .library(name: "Formula", targets: ["Formula"]),
    .library(name: "Screens", targets: ["Tutor", "Lessons", "Scenes", "Canvas"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .target(name: "Phrases"),
    .target(
      name: "Engine", dependencies: [.product(name: "RealModule", package: "swift-numerics")]),
    .target(name: "Formula", dependencies: ["Engine", "Phrases"]),
    .target(name: "Scenes", dependencies: ["Formula", "Engine", "Phrases"]),
    .target(
      name: "CMark",
      linkerSettings: [.linkedLibrary("cmark-gfm"), .linkedLibrary("cmark-gfm-extensions")]),
    .target(
      name: "Lessons",
      dependencies: [
        "CMark", "Yams", "Formula", "Scenes", "Engine", "Phrases",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Records",
      dependencies: ["Lessons", "Phrases", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "Canvas"),
    .target(name: "MathText", dependencies: ["Canvas", "Phrases"]),
    .target(
      name: "Drawing",
      dependencies: ["Lessons", "Scenes", "Formula", "Engine", "Canvas", "MathText", "Phrases"]),
    .target(
      name: "CNCurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["Canvas", "CNCurses"]),
    .target(
      name: "Tutor",
      dependencies: ["Drawing", "Lessons", "Scenes", "Formula", "Engine", "Canvas", "Phrases"]),
    .target(
      name: "Checker",
      dependencies: ["Drawing", "MathText", "Canvas", "Formula", "Lessons", "Phrases"]),
    .executableTarget(
      name: "dars",
      dependencies: [
        "Checker", "Tutor", "Drawing", "Records", "Lessons", "Scenes", "Formula", "Canvas",
        "Terminal", "Phrases", "Yams",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    .testTarget(name: "ArchitectureTests"),
    .target(name: "TestSupport", path: "Tests/Support"),
    .testTarget(name: "EngineTests", dependencies: ["Engine"], exclude: ["References"]),
    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "TestSupport"], exclude: ["Snapshots"]),
    .testTarget(
      name: "DrawingTests", dependencies: ["Drawing", "MathText", "TestSupport"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "DarsTests",
      dependencies: [
        "dars", "Canvas", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "MathTextTests", dependencies: ["MathText", "Canvas", "Phrases", "TestSupport"],
      exclude: ["Snapshots", "Formulas", "References"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["dars", "Records", .product(name: "Subprocess", package: "swift-subprocess")],
      path: "Tests/EndToEnd", exclude: ["Course"]),
    .testTarget(
      name: "ScenesTests", dependencies: ["Scenes", "Formula", "Engine", "TestSupport"],
      exclude: ["Snapshots"]),
    .testTarget(name: "LessonsTests", dependencies: ["Lessons"], exclude: ["Broken"]),
    .testTarget(
      name: "TutorTests", dependencies: ["Tutor", "Lessons", "Canvas", "TestSupport"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "CourseTests",
      dependencies: ["Lessons", "Scenes", "Formula", "Phrases", "Tutor", "Canvas"]),
    .testTarget(
      name: "CheckerTests", dependencies: ["Checker", "Tutor", "Canvas", "Lessons"],
      exclude: ["Broken"]),
    .testTarget(name: "RecordsTests", dependencies: ["Records"]),
    .testTarget(
      name: "FormulaTests", dependencies: ["Formula", "Engine", "Phrases"], exclude: ["Data"]),
  ]
)
