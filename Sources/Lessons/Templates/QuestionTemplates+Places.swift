extension QuestionTemplates {
  /// Questions about places, and for words.
  static let places = [
    "cells": #"""
    ## Which inputs does it see?
    <!-- step: which-inputs -->
    Which cells of the input does output {{i}} of a kernel of 3 see, with stride 1?

    ```question cells
    vary i: range(1, 3)
    show: arange(7)
    answer: (arange(7) >= i) * (arange(7) < i + 3)
    when centred: (arange(7) >= i - 1) * (arange(7) < i + 2)
      say: Output {{i}} begins at cell {{i}}; it is not centred there.
    hint: The window of output 0 begins at cell 0.
    explain: The cells {{i}}, {{i + 1}} and {{i + 2}}.
    test: i=2 | (0,2) (0,3) (0,4) | correct
    test: i=2 | (0,1) (0,2) (0,3) | centred
    ```

    """#,
    "slip": #"""
    ## Where is the slip?
    <!-- step: where-is-the-slip -->
    One line does not follow from the one above it.

    ```question slip
    given a: integers(1, 5)
    given b: integers(1, 5)
    line: (a + b)^2
      value: (a + b)^2
    line: (a + b)(a + b)
      value: (a + b) * (a + b)
    line: a^2 + b^2
      value: a^2 + b^2
      slip: Both mixed terms are missing, $`2ab`$.
    hint: Try $`a = b = 1`$.
    explain: For $`a = b = 1`$ the second line is 4, the third 2.
    test: | 3 | correct
    test: | 2 | wrong
    ```

    """#,
    "predict": #"""
    ## What comes next?
    <!-- step: what-comes-next -->
    You see the scene up to its first frame. What will the second output be?

    ```question predict
    vary x: integers(1, 5, 4)
    scene: convolution-1d
      input: x
      kernel: [2, -1]
    frame: 2
    of: output[1]
    when flipped: 2 * x[2] - x[1]
      if: x[1] != x[2]
      say: That is the kernel read from right to left.
    hint: The window covers the cells 1 and 2 of the input.
    explain: $`2 \cdot {{x[1]}} - {{x[2]}} = {{2 * x[1] - x[2]}}`$
    test: x=[1, 2, 3, 4] | 1 | correct
    test: x=[1, 2, 3, 4] | 4 | flipped
    ```

    """#,
    "text": #"""
    ## What is it called?
    <!-- step: what-is-it-called -->
    Sliding a kernel along an input without turning it round is called …

    ```question text
    # The first alias is shown as the answer; case and spaces do not count.
    alias: cross-correlation
    alias: correlation
      credit: 0.5
    hint: The name begins with “cross”.
    explain: A convolution turns the kernel round first. Most libraries do not, and keep the name.
    test: | Cross-Correlation | correct
    test: | convolution | wrong
    ```

    """#,
  ]
}
