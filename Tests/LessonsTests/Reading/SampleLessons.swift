/// Lessons that tests read, and break.
enum SampleLessons {
  /// One of everything that a lesson can hold.
  static let complete = #"""
    ---
    format: 1
    id: sample
    title: "A sample: everything once"
    minutes: 15
    needs: [before]
    authors: ["A. Author"]
    ---
    Words before the first step, with a [link](https://example.org/a) and a [step](#how-many).

    ## The window slides
    <!-- step: slides -->
    *Emphasis*, **strong** and `code`. The sum $`Z_i = {{2*a}}X`$ is {{ a + 1 }}.
    A second line.

    > [!NOTE]
    > A note on {{a}}.

    > Somebody's words.

    ### A smaller heading

    1. one
    2. two
       - nested

    | name | value |
    |:-----|------:|
    | a    | {{a}} |

    ---

    ```swift
    let x = "{{ not a value }}"
    ```

    ```math
    \frac{1}{ {2} } = {{a}}
    ```

    ```values
    vary a: range(1, 4)
    where: a != 2
    ```

    ## How many?
    The input has {{n}} entries, the kernel {{k}}.

    ```question integer
    # A comment.
    vary n: range(7, 12)
    vary k: range(2, 4)
    where: mod(n - k, 2) == 0
    let m: n - k
    answer: floor(m / 2) + 1
    when ceil-for-floor: ceil((n - k) / 2) + 2
      say: A window that does not fit
        whole is left out: "almost" is not enough.
      credit: 0.25
      if: n > 3
    hint: Count the positions.
    hint: Count {{m}} again.
      cost: 0.5
    explain: It ends by {{n - 1}}.
    points: 2
    attempts: [1, 0.7]
    unit: outputs
    test: n=10, k=4 | 4 | correct
    test: n=10, k=4 | 5 | ceil-for-floor
    ```

    ## One of these
    Which one?

    ```question choice
    shuffle: no
    ```
    - [ ] adding a bias
      > (id: bias-matters) It is subtracted again.
    - [x] changing $`\gamma`$
      and more
    - [ ] (key: third) neither

    ## All of these
    ```question choices
    partial: net
    ```
    - [x] one
    - [x] two

    ## A proof
    ```derivation
    given x: normal(3)
    let s: sum(x)
    line: \sum_i x_i
      value: s
    line: \sum_i x_i + 0
      value: s + 0
      because: adding $`0`$ changes nothing
    line: s = s
      claim: s == s
    ```
    """#
}
