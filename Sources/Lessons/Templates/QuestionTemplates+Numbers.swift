extension QuestionTemplates {
  /// Questions for numbers and formulas.
  static let numbers = [
    "integer": #"""
    ## How many outputs are there?
    <!-- step: how-many-outputs -->
    A kernel of {{k}} cells slides along an input of {{n}} cells. How many outputs are there?

    ```question integer
    # Each variant draws its own numbers; 4 to 9 includes both ends.
    vary n: range(4, 9)
    vary k: range(2, 3)
    answer: n - k + 1
    # A mistake that you foresee: its id, the answer that it gives, and what you say to it.
    when one-too-few: n - k
      say: Count the first position too, where nothing has moved yet.
    hint: Write down where the kernel's first cell can stand.
    explain: It can stand at 0, 1, … and {{n - k}}, which are {{n - k + 1}} places.
    # values | input | what it is judged as
    test: n=5, k=3 | 3 | correct
    test: n=5, k=3 | 2 | one-too-few
    ```

    """#,
    "number": #"""
    ## What is the mean?
    <!-- step: the-mean -->
    What is the mean of {{x}}?

    ```question number
    vary x: integers(1, 9, 3)
    answer: mean(x)
    # Three significant digits are enough; `rtol: 1e-3` would allow a distance instead.
    digits: 3
    when sum-for-mean: sum(x)
      say: That is the sum. Divide it by the number of entries.
    hint: The sum is {{sum(x)}}.
    explain: $`{{sum(x)}} / 3 = {{mean(x)}}`$
    test: x=[1, 2, 4] | 7/3 | correct
    test: x=[1, 2, 4] | 2.33 | correct
    test: x=[1, 2, 4] | 7 | sum-for-mean
    ```

    """#,
    "matrix": #"""
    ## What is the product?
    <!-- step: the-product -->
    Multiply $`A = {{A}}`$ by $`B = {{B}}`$ from the right.

    ```question matrix
    vary A: integers(-2, 3, 2, 2)
    let B: [[0, 1], [1, 0]]
    answer: A @ B
    when other-side: B @ A
      if: any(A @ B != B @ A)
      say: That is $`BA`$. From the right, $`B`$ changes columns, not rows.
    hint: The first row of the product is the first row of $`A`$ times $`B`$.
    explain: $`B`$ exchanges the columns: $`AB = {{A @ B}}`$.
    test: A=[[1, 2], [3, 0]] | [2 1; 0 3] | correct
    test: A=[[1, 2], [3, 0]] | [[3, 0], [1, 2]] | other-side
    ```

    """#,
    "shape": #"""
    ## Which shape comes out?
    <!-- step: which-shape -->
    A convolution with {{c}} filters of 3×3 takes an input of shape (3, {{n}}, {{n}}) without padding.

    ```question shape
    vary c: one_of(8, 16, 32)
    vary n: range(16, 32, 4)
    answer: [c, output_size(n, 3), output_size(n, 3)]
    when padded: [c, n, n]
      say: That is what padding by 1 would give.
    hint: Every filter makes one channel.
    explain: {{c}} channels of {{n}} − 3 + 1 = {{n - 2}} rows and columns.
    test: c=8, n=16 | 8×14×14 | correct
    test: c=8, n=16 | (8, 16, 16) | padded
    ```

    """#,
    "formula": #"""
    ## How many outputs, in general?
    <!-- step: outputs-in-general -->
    An input of $`n`$ cells, a kernel of $`k`$ cells and a stride of $`s`$: how many outputs are there?

    ```question formula
    # What students may write, and what it may stand for.
    symbol n: integer(1, 64)
    symbol k: integer(1, 9)
    symbol s: integer(1, 4)
    domain: k <= n
    witness: n=10, k=3, s=2
    answer: floor((n - k) / s) + 1
    when floor-missing: (n - k) / s + 1
      say: A window that does not fit whole is left out: round down.
    hint: How many steps of $`s`$ fit into $`n - k`$?
    explain: $`\lfloor (n - k)/s \rfloor + 1`$
    test: | 1 + floor((n - k)/s) | correct
    test: | (n - k)/s + 1 | floor-missing
    ```

    """#,
  ]
}
