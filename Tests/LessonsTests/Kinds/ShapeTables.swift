@testable import Lessons

extension VerdictTables {
  static let shapes: [VerdictTable] = [shape, oneAxis]

  static let shape = VerdictTable(
    "shape",
    """
    ```question shape
    answer: [64, 128, 127]
    when channels-last: [128, 127, 64]
    when ceil-for-floor: [64, 128, 128]
    ```
    """,
    """
    correct | (64, 128, 127)
    correct | 64, 128, 127
    correct | 64,128,127
    correct | [64, 128, 127]
    correct | [64,128,127]
    correct | 64×128×127
    correct | 64 × 128 × 127
    correct | 64x128x127
    correct | 64 x 128 X 127
    correct | 64*128*127
    correct | 64·128·127
    correct | 64 128 127
    correct | [64 128 127]
    correct | (64, 128, 127,)
    correct |  ( 64 , 128 , 127 )\u{20}
    correct | (2*32, 256/2, 128 - 1)
    correct | (064, 128, 127)
    correct | (64.0, 128, 127)
    wrong | (64, 128, 128)
    wrong | (128, 127, 64)
    partial 0.6666666666666666 | (64, 128, 126)
    partial 0.6666666666666666 | (64, 128, 127.5)
    partial 0.3333333333333333 | (64, 127, 128)
    partial 0.3333333333333333 | (1, 128, 1)
    wrong | (1, 2, 3)
    wrong | (-64, -128, -127)
    wrong | (64, 128)
    wrong | (1, 64, 128, 127)
    wrong | 1040384
    wrong | 64
    wrong | ()
    wrong | (64,)
    invalid |
    invalid | (64, 128, n)
    invalid | (64, 128, 127
    invalid | 64, 128, 127)
    invalid | (64, , 127)
    invalid | 64×128, 127
    invalid | 64 by 128 by 127
    invalid | {64, 128, 127}
    invalid | (64; 128; 127)
    invalid | C×H×W
    invalid | (٦٤, ١٢٨, ١٢٧)
    invalid | (６４, 128, 127)
    invalid | (64, 128, NaN)
    invalid | (64, 128, inf)
    invalid | (64, 128, 1/0)
    invalid | shape(x)
    """, and: junk)

  static let oneAxis = VerdictTable(
    "shape of a vector", "```question shape\nanswer: [5]\n```",
    """
    correct | (5,)
    correct | 5
    correct | (5)
    correct | [5]
    wrong | (1, 5)
    wrong | (5, 1)
    wrong | ()
    wrong | 6
    invalid | ,
    """)
}
