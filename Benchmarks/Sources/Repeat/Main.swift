import Workloads

/// Does a workload a number of times and prints the checksum of the last: `Repeat NAME COUNT`.
///
/// Between two counts a profiler sees what one repetition costs.
@main
enum Repeat {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let workload = Workload.named(arguments[1]),
      let count = Int(arguments[2]), count >= 0
    else {
      throw UsageError(names: Workload.all.map(\.name))
    }
    var last: Output?
    for _ in 0..<count { last = try workload.run() }
    if let last { print(last.checksum) }
  }
}

/// What was asked for is none of the workloads.
struct UsageError: Error {
  let names: [String]
}
