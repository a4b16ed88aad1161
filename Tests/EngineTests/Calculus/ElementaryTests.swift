import Engine
import Testing

@Suite("Elementary functions")
struct ElementaryTests {
  @Test("Powers with whole exponents are products, so squares and cubes are rounded as those")
  func wholePowers() {
    for x in [-3.7, -1, -0.1, 0.3, 1, 2.5, 1e100] {
      #expect(Elementary.power(x, 2) == x * x)
      #expect(Elementary.power(x, 3) == x * (x * x))
      #expect(Elementary.power(x, -2) == 1 / (x * x))
      #expect(Elementary.power(x, 0) == 1)
    }
    #expect(Elementary.power(2, 1000) == 0x1p1000)
    #expect(Elementary.power(-1, 1_000_001) == -1)
  }

  @Test("Outside their domain functions are NaN or infinite, never a trap")
  func outside() {
    for y in [0.5, -0.5, .nan, .infinity, -.infinity, 1e300, -1e300, 3, -3] {
      for x in [-2, -0.0, 0, 2, .nan, .infinity, -.infinity] { _ = Elementary.power(x, y) }
    }
    #expect(Elementary.power(-2, 0.5).isNaN && Elementary.log(-1).isNaN)
    #expect(Elementary.log(0) == -.infinity && Elementary.exp(1000) == .infinity)
    #expect(Elementary.power(0, 0.5) == 0 && Elementary.power(0, -1) == .infinity)
  }

  @Test("The logistic function reaches its ends without overflow and is symmetric")
  func sigmoid() {
    #expect(Elementary.sigmoid(-1e308) == 0 && Elementary.sigmoid(1e308) == 1)
    #expect(Elementary.sigmoid(0) == 0.5)
    for x in [0.1, 1, 5, 30] {
      #expect(abs(Elementary.sigmoid(x) + Elementary.sigmoid(-x) - 1) < 1e-15)
    }
    #expect(Elementary.tanh(20) == 1)
  }
}
