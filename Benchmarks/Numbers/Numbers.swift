import Benchmark
import Workloads

/// Times every workload; a quick one is done a thousand times in each measurement.
let benchmarks: @Sendable () -> Void = {
  for workload in Workload.all {
    let configuration = Benchmark.Configuration(
      metrics: [.wallClock, .throughput], warmupIterations: 3,
      scalingFactor: workload.isQuick ? .kilo : .one, maxDuration: .seconds(2))
    Benchmark(workload.name, configuration: configuration) { benchmark in
      for _ in benchmark.scaledIterations { blackHole(try workload.run()) }
    }
  }
}
