@testable import Lessons

extension VerdictTables {
  static let numbers: [VerdictTable] = [twoThirds, threeDigits, zero, weights, predictedNumber]

  /// 2/3 within a thousandth.
  static let twoThirds = VerdictTable(
    "number", "```question number\nanswer: 2 / 3\n```",
    """
    correct | 2/3
    correct | 0.6667
    correct | .6667
    correct | 0.667
    correct | 0.66666666
    correct | 0.666
    correct | 0.6673
    correct | +0.6667
    correct | 1 - 1/3
    correct | 4/6
    correct | 2*(1/3)
    correct | 2·3/9
    correct | 6.667e-1
    correct | 6667/10000
    correct | 0.6667 + 0
    correct | 2 * 3^-1
    correct | 2*3**-1
    correct | −(−2/3)
    correct | exp(log(2/3))
    correct |  0.6667\u{20}
    wrong | 0.67
    wrong | 0.7
    wrong | 0.665
    wrong | 0.6675
    wrong | 0.66
    wrong | -0.6667
    wrong | 3/2
    wrong | 1/3
    wrong | 0
    wrong | 66.67
    wrong | 6.667
    wrong | 1e-3
    wrong | 1
    invalid | 0,6667
    invalid | 1,5
    invalid | 66.67%
    invalid | 0.6667 m
    invalid | about 0.6667
    invalid | 2/0
    invalid | 0/0
    invalid | sqrt(-1)
    invalid | [2/3]
    invalid | 2/3 = 0.6667
    invalid | 2/3 == 2/3
    invalid | 0.66.67
    invalid | ..5
    invalid | 2(1/3)
    invalid | ٠.٦٦٦٧
    invalid | ０.６６６７
    invalid | x
    invalid |
    invalid |  \u{20}
    """, and: junk)

  /// 2/3 to three digits: any correct rounding to three or more, fewer are refused in form.
  static let threeDigits = VerdictTable(
    "number to 3 digits", "```question number\nanswer: 2 / 3\ndigits: 3\nwhen doubled: 4 / 3\n```",
    """
    correct | 2/3
    correct | 0.667
    correct | 0.6667
    correct | 0.66667
    correct | 0.666666667
    correct | 1 - 1/3
    correct | 6.67e-1
    form | 0.67
    form | 0.7
    form | 7e-1
    wrong | 0.666
    wrong | 0.6666
    wrong | 0.668
    wrong | 0.66
    wrong | 0.6
    wrong | 1
    wrong | 1.33
    wrong | 1.333
    wrong | -0.667
    wrong | 0
    wrong | 0.0667
    invalid | 0,667
    invalid |
    """)

  /// 0, of which only what is next to nothing is near.
  static let zero = VerdictTable(
    "number that is 0", "```question number\nanswer: 3 - 3\n```",
    """
    correct | 0
    correct | -0
    correct | 0.0
    correct | 0e5
    correct | 1 - 1
    correct | 1e-7
    correct | .0
    wrong | 1e-5
    wrong | 0.001
    wrong | 1
    wrong | -1
    invalid |
    invalid | none
    invalid | o
    """)

  /// 73,728 weights: a forgotten bias, 73,856, is not near.
  static let weights = VerdictTable(
    "number of weights",
    "```question number\nanswer: 3*3*64*128\nwhen with-bias: 3*3*64*128 + 128\n```",
    """
    correct | 73728
    correct | 73,728
    correct | 73_728
    correct | 3*3*64*128
    correct | 7.3728e4
    correct | 73730
    correct | 73.7e3
    wrong | 73856
    wrong | 73,856
    wrong | 74,000
    wrong | 7372
    wrong | 737280
    invalid | 73.728,0
    invalid | 73 728
    """)

  /// An output of a scene: −1·2 + 3·(−1) is −5.
  static let predictedNumber = VerdictTable(
    "predict",
    """
    ```question predict
    scene: convolution-1d
      input: [1, 2, -1, 3, 0]
      kernel: [2, -1]
    frame: 3
    of: output[2]
    when flipped: 7
    ```
    """,
    """
    correct | -5
    correct | −5
    correct | -5.0
    correct | -5.004
    correct | 2*(-1) - 3
    correct | -10/2
    correct | -(5)
    correct | +-5
    correct | 0 - 5
    correct | -5e0
    correct | -2 - 3
    correct | -2-3
    wrong | 5
    wrong | 7
    wrong | 0
    wrong | -5.01
    wrong | -4.99
    wrong | 1
    wrong | -1
    wrong | 5e-1
    wrong | -50
    wrong | 6
    invalid | minus 5
    invalid | -5,0
    invalid | [-5]
    invalid | -5 -
    invalid | 2(-1) - 3
    invalid | Z_2
    invalid | output[2]
    invalid | -5 cells
    invalid | 1/0
    invalid | = -5
    invalid | -5 < 0
    invalid | ٥
    invalid | −５
    invalid | five
    invalid | ?
    invalid |
    invalid |  \u{20}
    invalid | -
    """, and: junk)
}
