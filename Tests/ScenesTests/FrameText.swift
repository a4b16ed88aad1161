import Formula
import Scenes

/// A frame as text for snapshots: every number with a mark of its role, placed grids below theirs.
struct FrameText {
  private let data: FrameData

  init(_ scene: any Scene, at number: Int) {
    data = FrameData(scene, at: number)
  }

  /// All frames of a scene.
  static func all(_ scene: any Scene) -> String {
    (1...scene.frameCount).map { FrameText(scene, at: $0).text }.joined(separator: "\n\n")
  }

  var text: String {
    let checks = data.frame.checks.map {
      "  \($0.title): \(NumberText.plain($0.difference)) \($0.agrees ? "✓" : "✗")"
    }
    let head = "\(data.scene), frame \(data.number) of \(data.count)"
    let arithmetic = data.frame.arithmetic.map { "  " + $0 }
    let parts = [[head], figures, arithmetic, checks, ["  " + data.frame.caption]]
    return parts.joined().joined(separator: "\n")
  }

  private var figures: [String] {
    let titles = data.frame.figures.map { "\($0.name) \($0.title)" }
    let width = titles.map(\.count).max() ?? 0
    var result: [String] = []
    for (title, figure) in zip(titles, data.frame.figures) {
      for (index, line) in lines(of: figure).enumerated() {
        let head = index == 0 ? title : ""
        result.append("  " + head + String(repeating: " ", count: width - head.count) + line)
      }
    }
    return result
  }

  private func lines(of figure: Figure) -> [String] {
    guard case .grid(let grid) = figure.content else { return FigureText.lines(of: figure) }
    let columns = grid.placement?.columns ?? Array(0..<(grid.rows.first?.count ?? 0))
    return grid.rows.enumerated().flatMap { index, row in
      var line = ""
      for (column, cell) in zip(columns, row) {
        let gap = max(0, column * 8 - line.count)
        line += String(repeating: " ", count: gap) + centered(mark(cell))
      }
      let startsChannel = grid.shape.count == 3 && index > 0 && index % grid.shape[1] == 0
      return (startsChannel ? [""] : []) + [line.trimmingEnd]
    }
  }

  private func centered(_ text: String) -> String {
    String(repeating: " ", count: max(0, 8 - text.count)) + text
  }

  private func mark(_ cell: GridCell) -> String {
    guard let value = cell.value else { return cell.role == .pending ? "?" : "" }
    let number = NumberText.plain(value)
    let inside = cell.isPadding ? ":\(number):" : number
    return switch cell.role {
    case .plain, .padding: inside
    case .window: "[\(inside)]"
    case .selected: "<\(inside)>"
    case .kernel: "(\(inside))"
    case .gradient: "{\(inside)}"
    case .output: "=\(inside)="
    case .lost: "~\(inside)~"
    case .dropped: "x\(inside)x"
    case .pending: "?\(inside)"
    case .agreeing: "\(inside)✓"
    case .disagreeing: "\(inside)✗"
    }
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}

/// The scene of a name with settings as on the command line.
func scene(_ name: String, _ arguments: String...) throws -> any Scene {
  try SceneCatalogue.scene(
    named: name, settings: SceneCatalogue.settings(arguments: arguments))
}

/// The numbers of a figure in a frame, row by row; those not known yet are left out.
func numbers(_ figure: String, of scene: any Scene, at frame: Int) -> [Double] {
  guard case .grid(let grid)? = scene.frame(at: frame).figure(figure)?.content else { return [] }
  return grid.rows.joined().compactMap(\.value)
}

/// The roles of a figure's cells in a frame, row by row.
func roles(_ figure: String, of scene: any Scene, at frame: Int) -> [CellRole] {
  guard case .grid(let grid)? = scene.frame(at: frame).figure(figure)?.content else { return [] }
  return grid.rows.joined().map(\.role)
}
