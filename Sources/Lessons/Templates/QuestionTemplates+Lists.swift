extension QuestionTemplates {
  /// Questions about lists.
  static let lists = [
    "choice": #"""
    ## What does a stride of 2 do?
    <!-- step: a-stride-of-two -->
    ```question choice
    hint: The window moves by two cells at a time.
    explain: Every second position is left out, so about half of the outputs are.
    test: | 1 | correct
    test: | 2 | kernel-halved
    ```
    - [x] It leaves out every second output.
    - [ ] It leaves out every second cell of the kernel.
      > (id: kernel-halved) The kernel stays whole. That would be dilation the other way round.
    - [ ] It doubles the number of outputs.
      > There are fewer positions, not more.

    """#,
    "choices": #"""
    ## Which of these have weights?
    <!-- step: which-have-weights -->
    Mark all that apply.

    ```question choices
    # Part of the right items earns part of the points.
    partial: net
    hint: Two of them compute from their input alone.
    explain: A convolution has a kernel, and batch norm has $`\gamma`$ and $`\beta`$.
    test: | 1, 3 | correct
    test: | 1 | partial
    ```
    - [x] a convolution
    - [ ] max pooling
      > (id: pooling-has-weights) It takes the largest number of a window; there is nothing to learn.
    - [x] batch norm
    - [ ] ReLU

    """#,
    "order": #"""
    ## In which order?
    <!-- step: in-which-order -->
    Put one step of training in order.

    ```question order
    # Line 3 needs line 1 alone, so that it may also stand before line 2.
    after 3: 1
    after 4: 2, 3
    hint: Nothing can be computed backward before the loss is known.
    explain: Forward, loss, backward; what backward needs is kept on the way forward.
    test: | 1, 2, 3, 4 | correct
    test: | 1, 3, 2, 4 | correct
    ```
    1. Compute the outputs.
    2. Compute the loss.
    3. Keep the inputs of every layer.
    4. Compute the gradients.

    - Shuffle the weights.

    """#,
    "match": #"""
    ## What belongs together?
    <!-- step: what-belongs-together -->
    ```question match
    distractor: the median
    hint: Two of them are computed over the batch.
    explain: $`\gamma`$ and $`\beta`$ are learnt, $`\mu`$ and $`\sigma^2`$ are computed.
    test: | 1-1, 2-2, 3-3 | correct
    test: | 1-2, 2-1, 3-3 | partial
    ```

    | symbol | meaning |
    |---|---|
    | $`\mu`$ | the mean |
    | $`\sigma^2`$ | the variance |
    | $`\gamma`$ | the learnt scale |

    """#,
  ]
}
