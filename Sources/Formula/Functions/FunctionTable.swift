import Phrases

/// The functions of the language: what `dars functions` prints and the documentation is made from.
public enum FunctionTable {
  /// A function as readers see it.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public let name: String
    /// How it is called: `conv1d(x, w, stride=1)`.
    public let signature: String
    /// What it does, in one line.
    public let summary: Phrase
    /// The part of the list in which it stands.
    public let group: FunctionGroup
  }

  /// All functions, by group and then in the order of the table.
  public static let all: [Entry] = FunctionGroup.allCases.flatMap { group in
    rows.filter { $0.group == group }.map {
      Entry(
        name: $0.name, signature: $0.signature.text, summary: $0.summary, group: $0.group)
    }
  }

  /// The function of a name.
  public static func entry(named name: String) -> Entry? { all.first { $0.name == name } }

  /// The names of the functions of a group.
  public static func names(_ group: FunctionGroup) -> Set<String> {
    Set(rows.filter { $0.group == group }.map(\.name))
  }

  static let rows: [Function] =
    ElementwiseFunctions.rows + ReductionFunctions.rows + MatrixFunctions.rows
    + ShapeFunctions.rows + LinearFunctions.rows + ConvolutionFunctions.rows
    + LayerFunctions.rows + CostFunctions.rows + FieldFunctions.rows + CalculusFunctions.rows

  static func function(named name: String) -> Function? { byName[name] }

  /// The function that was probably meant by a name that is none, also where another language or a
  /// textbook calls it so.
  ///
  /// ```swift
  /// FunctionTable.nearest(to: "conv3d")  // "conv1d"
  /// FunctionTable.nearest(to: "ln")  // "log"
  /// ```
  public static func nearest(to name: String) -> String? {
    synonyms[name.lowercased()] ?? nearestName(to: name, in: byName.keys)
  }

  /// What other languages and textbooks call some of the functions.
  private static let synonyms = [
    "ln": "log", "avg": "mean", "average": "mean", "transpose": "T", "matmul": "dot",
    "variance": "var", "len": "shape", "size": "shape",
    "cat": "concat", "concatenate": "concat", "stack": "concat", "inverse": "inv",
    "identity": "eye", "logistic": "sigmoid", "floordiv": "floor", "trunc": "floor",
    "conv": "conv1d", "maxpool": "max_pool2d", "avgpool": "avg_pool2d",
    "gradient": "grad", "expectation": "expect",
  ]

  private static let byName = Dictionary(rows.map { ($0.name, $0) }) { first, _ in first }
}
