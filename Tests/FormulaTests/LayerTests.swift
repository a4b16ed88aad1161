import Formula
import Testing

@Suite("Layers and costs")
struct LayerTests {
  @Test(
    "Golden values of the curriculum come out of the formulas",
    arguments: [
      ("conv1d([1, 2, -1, 3, 0], [2, -1])", "[0, 5, -5, 6]"), ("output_size(10, 3, 2)", "4"),
      ("output_size(512, kernel=4, stride=2, padding=1)", "256"),
      ("conv_params(4, 3, 64)", "3072"), ("conv_params(4, 3, 3, groups=3)", "48"),
      ("conv_params(3, 64, 128, bias=1)", "73856"), ("conv_params([3, 1], 8, 8)", "192"),
      ("conv_mults(4, 3, 3, 256, 256, groups=3)", "3145728"),
      ("conv_mults(4, 64, 128, 128, 128)", "2147483648"),
      ("conv_mults(1, 128, 256, 64, 64)", "134217728"),
      ("conv_mults(7, 3, 64, 112, 112)", "118013952"),
      ("receptive_field([[3, 2], [2], [3, 2], [2]])", "13"),
      ("receptive_field([[3, 2], [2, 2], [3, 2], [2, 2]])", "21"),
      ("receptive_field([[3], [2, 2], [3]])", "8"), ("receptive_field([[3], [2, 1], [3]])", "6"),
      ("receptive_field([[3, 1, 1], [2, 2], [3, 1, 1], [2, 2], [3, 1, 2, 2]])", "26"),
      ("jump([[3, 1, 1], [2, 2], [3, 1, 1], [2, 2], [3, 1, 2, 2]])", "4"),
      ("receptive_field([[1, 3], [2]])", "4"), ("jump([[3, 2], [5, 3]])", "6"),
      ("batch_norm([1, 2, 3, 4], 1, 0, 0)", "[-1.342, -0.4472, 0.4472, 1.342]"),
      ("max_pool2d([[1, 2], [3, 4]], 2)", "[[4]]"),
      ("avg_pool2d([[1, 2], [3, 4]], 2, padding=1)", "[[0.25, 0.5], [0.75, 1]]"),
      ("center_loss([[1, 0], [0, 2]], [0, 1], [[0, 0], [0, 0]])", "2.5"),
      ("center_step([[1, 0], [3, 0]], [0, 0], [[0, 0], [5, 5]])", "[[-1.333, 0], [0, 0]]"),
      ("conv1d_grad_w([2, 3, 5], [7, 11], 2)", "[47, 76]"),
      ("conv1d_grad_x([2, 3], [5, 7], 3)", "[10, 29, 21]"),
    ])
  func golden(formula: String, expected: String) throws {
    #expect(try Formula(formula).value().display == expected)
  }

  @Test(
    "What does not fit is refused with the lengths or shapes that do not",
    arguments: [
      ("conv1d([1, 2], [1, 2, 3])", "a window of 3 fits nowhere in 2 cells with padding 0"),
      ("conv1d([1, 2], [1], stride=0)", "`stride` of `conv1d` is 0, expected a positive number"),
      (
        "conv1d([1, 2], [1], padding=-1)",
        "`padding` of `conv1d` is -1, expected a whole number that is not negative"
      ),
      ("conv1d([[1]], [1])", "`conv1d` takes 1 axis, found the shape 1×1"),
      ("conv2d(ones(3, 4, 4), ones(2, 2, 2, 2), groups=2)", "2 groups do not divide 3 channels"),
      (
        "conv2d(ones(4, 4), ones(2, 2), stride=[1, 2, 3])",
        "`stride` of `conv2d` is [3], expected a number or `[h, w]`"
      ),
      ("max_pool2d(ones(4, 4), 2, padding=2)", "`padding` is 2, expected padding ≤ 1"),
      (
        "conv2d(ones(4, 4), ones(2, 2), padding=100000)",
        "a tensor of the shape [200003] has more than 65536 entries"
      ),
      (
        "conv_transpose2d(ones(2, 2), ones(2, 2), stride=100000)",
        "a tensor of the shape [100000] has more than 65536 entries"
      ),
      (
        "batch_norm(ones(3), 1, 0, -1)",
        "`eps` of `batch_norm` is -1, expected a number that is not negative"
      ),
      ("batch_norm(ones(3), 1, 0, 0)", "`eps` is 0, expected eps > 0"),
      ("max([1, 2], 3, axis=0)", "`axis` of `max` is 0, expected no axis beside several tensors"),
      ("norm([3, 4], axis=1)", "`axis` of `norm` is 1, expected an axis of the tensor"),
      ("conv_params(3, 3, 4, groups=2)", "2 groups do not divide 3 channels"),
      ("conv_mults(3, 2^50, 2^50, 1, 1)", "an integer beyond 2^53 is no longer exact"),
      (
        "receptive_field([[3, 1, 0, 1, 9]])",
        "`receptive_field` cannot take the shape [5], expected a row [k], [k, s], [k, s, p] or [k, s, p, d]"
      ),
      (
        "receptive_field(3)",
        "`layers` cannot take the shape [], expected a list of rows of numbers"
      ),
      ("center_loss([[1]], [1], [[0]])", "`label` is 1, expected 0 ≤ label < 1"),
      ("inv([[1, 2], [2, 4]])", "the matrix is singular: it has no inverse"),
      ("solve(eye(2), [1, 2, 3])", "the shapes 2×2 and [3] do not fit in `solve`"),
      (
        "sum(ones(256, 256)) + sum(conv2d(ones(255, 255), ones(50, 50)))",
        "more than 10000000 elementary operations"
      ),
    ])
  func refusals(formula: String, message: String) throws {
    let formula = try Formula(formula)
    let error = #expect(throws: FormulaError.self) { try formula.value() }
    #expect(error?.message() == message)
  }

  @Test("A list of layers may have rows of unequal lengths, for scenes as for formulas")
  func rows() throws {
    let variables = ["s": Value(2)]
    #expect(try Formula("[[3, s], [5]]").rows(variables) == [[3, 2], [5]])
    #expect(try Formula("[[3, 2], [5, 1]]").rows() == [[3, 2], [5, 1]])
    #expect(throws: FormulaError.self) { try Formula("[3, [5]]").rows() }
  }
}
