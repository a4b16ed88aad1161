@testable import Lessons

extension VerdictTables {
  static let formulas: [VerdictTable] = [variance, outputs, coefficient]

  static let variance = VerdictTable(
    "formula",
    """
    ```question formula
    symbol p: real(0, 1)
    answer: p * (1 - p)
    when mean-for-variance: p
    when sign-lost: p * (p - 1)
    ```
    """,
    """
    correct | p*(1-p)
    correct | p * (1 - p)
    correct | (1 - p)*p
    correct | p - p^2
    correct | p - p**2
    correct | p − p^2
    correct | p·(1 − p)
    correct | p×(1-p)
    correct | -p^2 + p
    correct | -(p^2 - p)
    correct | p - p*p
    correct | 1/4 - (p - 1/2)^2
    correct | 0.25 - (p - .5)^2
    correct | p*(1-p)/1
    correct | (p - p^2)*1e3/1000
    correct | sqrt(p^2)*(1 - p)
    correct | exp(log(p) + log(1 - p))
    correct | abs(p*(1-p))
    correct | max(p*(1-p), 0)
    correct | p*(1-p) + 0
    wrong | p
    wrong | p*(p-1)
    wrong | p^2
    wrong | 1 - p
    wrong | p + p^2
    wrong | p*(1-p)^2
    wrong | p*(1-p) + 0.0001
    wrong | sqrt(p*(1-p))
    wrong | 0.25
    wrong | 0
    wrong | 2
    wrong | log(p - 0.5) + p*(1-p)
    invalid | p(1-p)
    invalid | p(1 - p)
    invalid | (1-p)p
    invalid | 2p
    invalid | p p
    invalid | q*(1-q)
    invalid | n
    invalid | Var(D)
    invalid | var(p)
    invalid | sum(p)
    invalid | p*(1-p) = 0.25
    invalid | p*(1-p) > 0
    invalid | p*(1-p
    invalid | p*1-p)
    invalid | p*
    invalid | sqrt(-1 - p)
    invalid | log(-p)
    invalid | 1/0
    invalid | p/0
    invalid | p*(1,5-p)
    invalid | p*(١-p)
    invalid | p*(1-p)%
    invalid |
    invalid |  \u{20}
    """, and: junk)

  /// Whole numbers are compared exactly; a function may be forbidden.
  static let outputs = VerdictTable(
    "formula without ceil",
    """
    ```question formula
    symbol n: integer(1, 64)
    symbol k: integer(1, 9)
    symbol s: integer(1, 4)
    domain: k <= n
    witness: n=10, k=3, s=2
    forbid: ceil
    answer: floor((n - k) / s) + 1
    when missing-floor: (n - k) / s + 1
    ```
    """,
    """
    correct | floor((n - k)/s) + 1
    correct | floor((n-k)/s)+1
    correct | floor((n - k + s)/s)
    correct | 1 + floor((n - k)/s)
    correct | (n - k - mod(n - k, s))/s + 1
    form | ceil((n - k + 1)/s)
    form | ceil((n - k + 1)/s) + 0
    wrong | (n - k)/s + 1
    wrong | ceil((n - k)/s) + 1
    wrong | floor((n - k)/s)
    wrong | floor((n + k)/s) + 1
    wrong | round((n - k)/s) + 1
    wrong | n - k + 1
    wrong | floor((n - k)/s + 0.5) + 1
    wrong | 4
    invalid | floor(n - k)/s) + 1
    invalid | output_size(n, k, s)
    invalid | (n - k)//s + 1
    """)

  /// A drawn number in the answer, and a Greek symbol.
  static let coefficient = VerdictTable(
    "formula with a drawn number",
    """
    ```question formula
    let c: 3
    symbol γ: real(0, 2)
    symbol x: normal()
    answer: c * γ * x
    ```
    """,
    """
    correct | 3*γ*x
    correct | 3*gamma*x
    correct | x*γ + 2*x*γ
    wrong | γ*x
    wrong | 3*x
    invalid | c*γ*x
    invalid | 3γx
    """)
}
