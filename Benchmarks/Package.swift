// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that what measures stays out of what is measured.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "dars", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .target(
      name: "Workloads",
      dependencies: [
        .product(name: "Engine", package: "dars"), .product(name: "Formula", package: "dars"),
        .product(name: "Screens", package: "dars"),
      ]),
    .executableTarget(name: "Repeat", dependencies: ["Workloads"]),
    .executableTarget(
      name: "Frames", dependencies: [.product(name: "Screens", package: "dars")]),
    .executableTarget(
      name: "Numbers",
      dependencies: ["Workloads", .product(name: "Benchmark", package: "benchmark")],
      path: "Numbers",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
