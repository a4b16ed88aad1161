@testable import Lessons

extension VerdictTables {
  static let lists: [VerdictTable] = [order, freeOrder, match]

  /// Four lines in one right order, and a fifth that does not belong to them.
  static let order = VerdictTable(
    "order", "```question order\n```\n1. one\n2. two\n3. three\n4. four\n\n- never",
    """
    correct | 1, 2, 3, 4
    correct | 1 2 3 4
    correct | 1,2,3,4
    correct |  01 02 03 04
    correct | 1, 2, 3, 4,
    partial 0.75 | 2, 1, 3, 4
    partial 0.75 | 1, 2, 4, 3
    partial 0.75 | 4, 1, 2, 3
    partial 0.75 | 2, 3, 4, 1
    partial 0.75 | 1, 2, 3
    partial 0.75 | 2, 3, 4
    partial 0.75 | 1, 2, 3, 4, 5
    partial 0.75 | 5, 1, 2, 3, 4
    partial 0.5 | 1, 2
    partial 0.5 | 2, 1, 4, 3
    partial 0.5 | 3, 4, 1, 2
    partial 0.5 | 1, 2, 3, 5
    partial 0.5 | 2, 1, 3, 4, 5
    partial 0.25 | 4, 3, 2, 1
    partial 0.25 | 1
    partial 0.25 | 4, 3
    wrong | 2, 1, 5
    wrong | 5
    wrong | 5, 4, 3, 2, 1
    partial 0.25 | 5, 2, 3
    wrong | 5, 1
    invalid |
    invalid |  \u{20}
    invalid | ,
    invalid | 0, 1, 2, 3
    invalid | 1, 2, 3, 6
    invalid | 1, 1, 2, 3
    invalid | 1, 2, 3, 4, 4
    invalid | 1; 2; 3; 4
    invalid | 1-2-3-4
    invalid | 1 > 2 > 3 > 4
    invalid | one, two, three, four
    invalid | 1234
    invalid | 1. 2. 3. 4.
    invalid | 1, 2, 3, -4
    invalid | [1, 2, 3, 4]
    invalid | (1, 2, 3, 4)
    invalid | １, ２, ３, ４
    invalid | ١, ٢, ٣, ٤
    invalid | 1.0, 2, 3, 4
    invalid | 99999999999999999999
    """, and: junk)

  /// The middle two lines may change places.
  static let freeOrder = VerdictTable(
    "order with freedom",
    "```question order\nafter 3: 1\nafter 4: 2, 3\n```\n1. a\n2. b\n3. c\n4. d",
    """
    correct | 1, 2, 3, 4
    correct | 1, 3, 2, 4
    partial 0.75 | 2, 1, 3, 4
    partial 0.75 | 1, 2, 4, 3
    partial 0.75 | 3, 1, 2, 4
    partial 0.5 | 4, 2, 3, 1
    partial 0.5 | 3, 2
    """)

  /// Three pairs of which two have equal partners, and a partner too many.
  static let match = VerdictTable(
    "match",
    """
    ```question match
    distractor: both
    ```

    | layer | has weights |
    |---|---|
    | convolution | yes |
    | max pooling | no |
    | batch norm | yes |
    """,
    """
    correct | 1-1, 2-2, 3-3
    correct | 1-3, 2-2, 3-1
    correct | 1-1, 2-2, 3-1
    correct | 3-1, 2-2, 1-1
    correct | 1-1 2-2 3-3
    correct | 1-1,2-2,3-3
    correct | 1-1; 2-2; 3-3
    correct | 1 - 1, 2 - 2, 3 - 3
    correct | 1–1, 2–2, 3–3
    correct | 1→1, 2→2, 3→3
    correct | 1 → 1, 2→ 2, 3 →3
    correct | 1:1, 2:2, 3:3
    correct | 1=1, 2=2, 3=3
    correct | 01-01, 2-2, 3-3
    partial 0.6666666666666666 | 1-1, 2-2
    partial 0.6666666666666666 | 1-1, 3-3
    partial 0.6666666666666666 | 1-1, 2-2, 3-2
    partial 0.6666666666666666 | 1-1, 2-2, 3-4
    partial 0.3333333333333333 | 1-1
    partial 0.3333333333333333 | 2-2
    partial 0.3333333333333333 | 1-2, 2-1, 3-3
    partial 0.3333333333333333 | 1-4, 2-2, 3-4
    wrong | 1-2, 2-1, 3-2
    wrong | 1-2
    wrong | 1-4, 2-4, 3-4
    wrong | 2-1
    invalid |
    invalid |  \u{20}
    invalid | ,
    invalid | 1
    invalid | 1, 2, 3
    invalid | 1-
    invalid | -1
    invalid | 1-1-1
    invalid | 1-2-
    invalid | 1-5
    invalid | 4-1
    invalid | 0-1
    invalid | 1-1, 1-2
    invalid | a-b
    invalid | 1-yes
    invalid | (1,1) (2,2)
    invalid | 1-1, 2-
    invalid | １-１
    invalid | ١-١
    invalid | 1.0-1
    """, and: junk)
}
