/// Steps with their copies, written by hand.
enum Samples {
  static let all = [integer, choices, derivation, lesson]

  static let integer = """
    ## How many outputs?
    <!-- step: how-many -->
    The input has {{n}} entries, the kernel {{k}}. Twice is {{2*n}}.

    ```question integer
    # the classical slip
    vary n: range(7, 12)
    vary k: range(2, 4)
    vary s: one_of(2,
        3)
    where: mod(n - k, s) != 0
    let lost: mod(n - k, s)
    answer: floor((n - k) / s) + 1
    when ceil-for-floor: ceil((n - k) / s) + 1
      say: A window that does not fit
        is left out.
      if: lost > 0

    hint: Count.
      cost: 0.5
    explain: It must end by {{n - 1}}.
    points: 2
    attempts: [1, 0.5]
    unit: outputs of {{k}}
    trace: n - k
    test: n=10, k=3, s=2 | 4 | correct
    ```
    """

  static let integerCopy = """
    ## How many outputs?
    <!-- step: how-many -->
    The input has {{n}} entries, the kernel {{k}}. Twice is {{2*n}}.

    ```question integer
    vary n: range(7, 12)
    vary k: range(2, 4)
    vary s: one_of(2,
        3)
    where: mod(n - k, s) != 0
    points: 2
    attempts: [1, 0.5]
    unit: outputs of {{k}}
    ```

    """

  static let choices = """
    ## Which of these?
    ```question choices
    partial: net
    shuffle: no
    explain: The mean takes it away.
    ```
    - [ ] adding a bias before batch norm
      > (id: bias-matters) It is subtracted again with the mean.
    - [x] changing $`\\gamma`$,
      or {{n}} of them

    - [X] (key: beta) changing $`\\beta`$

      > (id: no-shift) It shifts.
    """

  static let choicesCopy = """
    ## Which of these?
    ```question choices
    partial: net
    shuffle: no
    ```

    - [ ] adding a bias before batch norm
    - [ ] changing $`\\gamma`$,
      or {{n}} of them
    - [ ] (key: beta) changing $`\\beta`$

    """

  static let derivation = """
    ## The expectation
    ```derivation
    given X: normal(3, 2)
    given p: uniform(0.1, 0.9)
    let q: 1 - p
    let g: sqnorm(X, axis=0)
    line: \\mathbb{E} D = {{q}}
      value: 1 - p
    line: \\hat\\Gamma^2 \\ge 0
      claim: g >= 0
      because: squares
        are not negative
    ```
    """

  static let derivationCopy = """
    ## The expectation
    ```derivation
    given p: uniform(0.1, 0.9)
    let q: 1 - p
    line: \\mathbb{E} D = {{q}}
    line: \\hat\\Gamma^2 \\ge 0
      because: squares
        are not negative
    ```

    """

  static let lesson = """
    ---
    format: 1
    id: small
    title: Small
    ---

    Words before.
    ## One

    ```scene convolution-1d
    # not shown
    input: [1, 2, b]
    stride: s
    ```

    ```values
    let s: 2
    let unused: 3
    let b: 1 + 1
    ```

    ```python
    # code

      x = 1
    ```
    ### Deeper
    ## Two
    ```math
    x = {{t}}
    ```
    ```question choice
    let t: 4
    ```
    - [x] yes
    - [ ] no
      > No.
    ## Three
    """

  static let lessonCopy = """
    ---
    format: 1
    id: small
    title: Small
    ---

    Words before.

    ## One

    ```scene convolution-1d
    input: [1, 2, b]
    stride: s
    ```

    ```values
    let s: 2
    let b: 1 + 1
    ```

    ```python
    # code

      x = 1
    ```
    ### Deeper

    ## Two
    ```math
    x = {{t}}
    ```
    ```question choice
    let t: 4
    ```

    - [ ] yes
    - [ ] no

    ## Three

    """
}
