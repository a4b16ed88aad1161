import Canvas
import Drawing
import Formula
import Lessons
import Scenes

/// Blocks and frames that the drawing tests share.
enum Samples {
  static let origin = SourcePosition(line: 1, column: 1)

  static func interpolation(_ source: String) throws -> Interpolation {
    Interpolation(formula: try Formula(source), position: origin)
  }

  static func tex(_ source: String) -> TeX { TeX(pieces: [.source(source)]) }

  static func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }

  /// A paragraph with everything that words can be.
  static func words() throws -> Block {
    .paragraph([
      .text("A window slides along the input, "), .emphasis([.text("one cell")]),
      .text(" at a time; its numbers are "), .strong([.text("multiplied and added")]),
      .text(". Write "), .code("conv1d(x, w)"), .text(" for "),
      .math(tex(#"Z_i = \sum_j W_j X_{i+j}"#)), .softBreak, .text("and read "),
      .link(.lesson(path: "convolution-1d.md", step: nil), [.text("the lesson before")]),
      .text(" or "), .link(.web("https://example.org/conv"), [.text("this page")]),
      .text("."), .lineBreak, .text("With n = "), .value(try interpolation("n")),
      .text(" there are "), .value(try interpolation("n - 2")), .text(" windows, not "),
      .value(try interpolation("unknown + 1")), .text("."),
    ])
  }

  static let lists: [Block] = [
    .list(
      start: nil,
      items: [
        [paragraph("The input has nine entries, and a window of four of them slides along it.")],
        [
          paragraph("What a window can lose:"),
          .list(
            start: nil,
            items: [
              [paragraph("the last entries, where the stride jumps over them,")],
              [paragraph("nothing"), .list(start: nil, items: [[paragraph("at stride 1")]])],
            ]),
        ],
        [],
      ]),
    .list(
      start: 9,
      items: [
        [paragraph("Multiply."), paragraph("Number by number, from left to right.")],
        [paragraph("Add.")],
      ]),
  ]

  static let tables: [Block] = [
    .table(
      Table(
        alignments: [.left, .right, .center],
        header: [[.text("layer")], [.text("outputs")], [.text("kernel")]],
        rows: [
          [[.code("conv")], [.text("64")], [.text("3×3")]],
          [[.text("pool")], [.text("1024")], [.strong([.text("2")])]],
        ])),
    .table(
      Table(
        alignments: [.left, .left],
        header: [[.text("quantity")], [.text("what it says")]],
        rows: [
          [
            [.math(tex(#"\partial L/\partial W_j"#))],
            [.text("how much the loss changes when this weight does, all else being equal")],
          ],
          [[.text("上流の勾配")], [.text("what came back from above")]],
        ])),
  ]

  static let asides: [Block] = [
    .quote([paragraph("What I cannot create, I do not understand."), paragraph("On a board.")]),
    .callout(.note, [paragraph("Cells are counted from 0, frames from 1.")]),
    .callout(
      .tip, [paragraph("Cover the right side."), .list(start: 1, items: [[paragraph("Guess.")]])]),
    .callout(
      .warning, [paragraph("The kernel is not flipped here; other fields of work do flip it.")]),
  ]

  static let sources: [Block] = [
    .heading(level: 3, [.text("In code")]),
    .code(
      language: "python",
      """
      for i in range(n - k + 1):
      \tz[i] = sum(w[j] * x[i + j] for j in range(k))  # one window

      """),
    .rule,
    .heading(level: 4, [.text("In symbols")]),
    .math(
      tex(
        "\\frac{\\partial L}{\\partial W_j}\n  = \\sum_i \\frac{\\partial L}{\\partial Z_i}\\, X_{i+j}"
      )),
  ]

  static func derivation() throws -> Block {
    .derivation(
      Derivation(
        givens: [],
        lines: [
          DerivationLine(
            tex: tex(
              #"\frac{\partial L}{\partial W_j} = \sum_i \frac{\partial L}{\partial Z_i}\, \frac{\partial Z_i}{\partial W_j}"#
            ),
            proof: .value(try Formula("2 + 3")),
            because: [
              .text("the chain rule; "), .math(tex("W_j")),
              .text(" reaches the loss through every output, so the paths are added"),
            ],
            position: origin),
          DerivationLine(
            tex: tex(#"\frac{\partial Z_i}{\partial W_j} = X_{i+j}"#), proof: .words,
            because: nil, position: origin),
          DerivationLine(
            tex: tex(
              #"\frac{\partial L}{\partial W_j} = \sum_i \frac{\partial L}{\partial Z_i}\, X_{i+j}"#
            ),
            proof: .value(try Formula("5")),
            because: [.text("the second line, put into the first")],
            position: origin),
        ], position: origin))
  }

  static func scene(_ name: String) -> Block {
    .scene(
      SceneBlock(
        name: name,
        settings: [
          SceneSetting(name: "input", source: "[1, 2, −1]", position: origin),
          SceneSetting(name: "stride", source: "s", position: origin),
        ], isWide: false, position: origin))
  }
}
