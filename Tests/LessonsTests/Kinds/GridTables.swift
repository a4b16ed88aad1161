@testable import Lessons

extension VerdictTables {
  static let grids: [VerdictTable] = [matrix, vector, cells, window]

  static let matrix = VerdictTable(
    "matrix",
    """
    ```question matrix
    answer: [[1, 0.5], [-2, 0]]
    when transposed: [[1, -2], [0.5, 0]]
    ```
    """,
    """
    correct | [[1, 0.5], [-2, 0]]
    correct | [[1,.5],[-2,0]]
    correct | [[1, 1/2], [-2, 0]]
    correct | [1, 0.5; -2, 0]
    correct | [1 0.5; -2 0]
    correct | [1 .5;-2 0]
    correct | 1 0.5; -2 0
    correct | 1, 0.5; -2, 0
    correct | [1, 0.5], [-2, 0]
    correct | [1, 0.5] [-2, 0]
    correct | [[1 0.5] [-2 0]]
    correct | [ [ 1 , 0.5 ] , [ -2 , 0 ] ]
    correct | [[1, 0.5], [−2, 0]]
    correct | [[1, 0.5], [-2, -0]]
    correct | [2 - 1 0.5; -2 0]
    correct | [[(1), (1/2)], [(-2), (0)]]
    correct | [[1, 0.5005], [-2, 1e-7]]
    correct | [1 0.5; -2 0;]
    correct | [[1e0, 5e-1], [-2, 0]]
    wrong | [[1, -2], [0.5, 0]]
    partial 0.75 | [[1, 0.5], [2, 0]]
    partial 0.75 | [[1, 0.51], [-2, 0]]
    partial 0.5 | [[1, 5], [-2, 1]]
    partial 0.25 | [[0, 0], [0, 0]]
    wrong | [[9, 9], [9, 9]]
    wrong | [[1, 0.5, -2, 0]]
    wrong | [1, 0.5, -2, 0]
    wrong | [[1], [0.5], [-2], [0]]
    wrong | [[1, 0.5]]
    wrong | 1
    wrong | [1, 0.5; -2, 0; 0, 0]
    invalid |
    invalid | []
    invalid | [[]]
    invalid | [[1, 0.5], [-2]]
    invalid | [[1, 0.5], [-2, ]]
    invalid | [[1, 0.5], [-2, x]]
    invalid | [[1, 0.5], [-2, 0]
    invalid | [1, 0.5; -2, 0]]
    invalid | [[1, 0,5], [-2, 0]]
    invalid | [[1, 0.5], [-2, 1/0]]
    invalid | [[1, NaN], [-2, 0]]
    invalid | [[1, 0.5], [-2, ٠]]
    invalid | {1, 0.5; -2, 0}
    invalid | eye(2)
    invalid | [[[1, 0.5]], [[-2, 0]]]
    invalid | [[1, 0.5], [-2, 0]] * 1
    """, and: junk + [(.correct, "1 0.5\n-2 0"), (.correct, "[1, 0.5]\r\n[-2, 0]\n")])

  static let vector = VerdictTable(
    "matrix of one row", "```question matrix\nanswer: [1, 2, 3]\ndigits: 2\n```",
    """
    correct | [1, 2, 3]
    correct | [[1, 2, 3]]
    correct | [[1], [2], [3]]
    correct | [1; 2; 3]
    correct | 1 2 3
    correct | 1, 2, 3
    partial 0.6666666666666666 | [1, 2, 4]
    partial 0.3333333333333333 | [3, 2, 1]
    wrong | [1, 2]
    wrong | [1, 2, 3, 4]
    wrong | [[1, 2, 3], [1, 2, 3]]
    """)

  static let cells = VerdictTable(
    "cells",
    """
    ```question cells
    grid: 3, 4
    answer: [[0, 1, 1, 0], [0, 0, 0, 0], [0, 0, 0, 1]]
    when counted-from-1: [[0, 0, 0, 0], [0, 0, 1, 1], [0, 0, 0, 0]]
    ```
    """,
    """
    correct | (0,1) (0,2) (2,3)
    correct | (0,1), (0,2), (2,3)
    correct | (0,1)(0,2)(2,3)
    correct | (2,3) (0,2) (0,1)
    correct | (0, 1); (0, 2); (2, 3)
    correct | (0 1) (0 2) (2 3)
    correct | (0,1) (0,1) (0,2) (2,3)
    correct | (00,1) (0,02) (2,3)
    correct | [[0, 1, 1, 0], [0, 0, 0, 0], [0, 0, 0, 1]]
    correct | [[0,1,1,0],[0,0,0,0],[0,0,0,1]]
    correct | [[1, 0, 0, 1], [1, 1, 1, 1], [1, 1, 1, 0]] == 0
    correct | [[0, 1.0, 1, 0], [0, 0, 0, 0], [0, 0, 0, 1]]
    wrong | (1,2) (1,3)
    partial 0.6666666666666666 | (0,1) (0,2)
    partial 0.3333333333333333 | (0,1)
    partial 0.6666666666666666 | (0,1) (0,2) (2,3) (1,1)
    partial 0.3333333333333333 | (0,1) (0,2) (1,1)
    wrong | (0,1) (1,1)
    wrong | (1,1)
    wrong |
    wrong |  \u{20}
    wrong | ,
    wrong | zeros(3, 4)
    wrong | ones(3, 4)
    invalid | (3,0)
    invalid | (0,4)
    invalid | (0,1) (0,2) (2,9)
    invalid | (0)
    invalid | (0,1,2)
    invalid | 0,1
    invalid | 0 1
    invalid | ()
    invalid | (0,1
    invalid | 0,1)
    invalid | ((0,1))
    invalid | (a,b)
    invalid | (-1,0)
    invalid | (0.5,1)
    invalid | 1
    invalid | [[0, 1], [1, 0]]
    invalid | [0, 1, 1, 0]
    invalid | [[0, 2, 1, 0], [0, 0, 0, 0], [0, 0, 0, 1]]
    invalid | (٠,١)
    invalid | all
    """, and: junk)

  /// A row of numbers, whose cells need no row to be named.
  static let window = VerdictTable(
    "cells of a row",
    "```question cells\nshow: [5, 6, 7, 8]\nanswer: [0, 1, 1, 0]\n```",
    """
    correct | (1) (2)
    correct | (0,1) (0,2)
    correct | [0, 1, 1, 0]
    correct | [[0, 1, 1, 0]]
    partial 0.5 | (1)
    wrong | (0) (3)
    invalid | (4)
    invalid | (1,1)
    """)
}
