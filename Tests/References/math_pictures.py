"""Writes Tests/MathTextTests/References/sympy.txt: formulas as sympy's pretty printer sets them.

Each entry is a name, the formula's TeX after `tex:`, and sympy's picture, every line of it after
a bar. The tests set the same TeX and put both pictures side by side. Run it from the folder of the
project, with the sympy of requirements.txt:

    python3 Tests/References/math_pictures.py
"""

from sympy import (
    Eq, Function, Integral, Limit, Matrix, Piecewise, Pow, Product, Sum, Symbol, binomial, exp,
    floor, log, oo, pi, pretty, sqrt, symbols,
)

x, y, z, a, b, c, d, p, m, n, k, s, i, j, r = symbols("x y z a b c d p m n k s i j r")
mu, sigma, epsilon, gamma, beta = symbols("mu sigma epsilon gamma beta")
x_i, x_1, w_i, y_i = symbols("x_i x_1 w_i y_i")
theta = Symbol("theta")
f = Function("f")

FORMULAS = [
    ("fraction", r"\frac{x}{y}", x / y),
    ("sum-over-product", r"\frac{a + b}{c d}", (a + b) / (c * d)),
    ("nested-fraction", r"\frac{1}{1 + \frac{1}{x}}", 1 / (1 + 1 / x)),
    ("powers", r"x^2 + 2 x + 1", x**2 + 2 * x + 1),
    ("index", r"x_i^2 + x_1", x_i**2 + x_1),
    ("power-of-sum", r"(x + y)^2", (x + y) ** 2),
    ("power-of-fraction", r"\left(\frac{x}{y}\right)^2", 
     Pow(x / y, 2, evaluate=False)),
    ("exponential", r"e^{-x}", exp(-x)),
    ("root", r"\sqrt{x + 1}", sqrt(x + 1)),
    ("root-of-fraction", r"\sqrt{\frac{1 - p}{p}}", sqrt((1 - p) / p, evaluate=False)),
    ("normalised", r"\frac{x - \mu}{\sqrt{\sigma^2 + \epsilon}}",
     (x - mu) / sqrt(sigma**2 + epsilon)),
    ("sum", r"\sum_{i=1}^n x_i", Sum(x_i, (i, 1, n))),
    ("sum-of-squares", r"\sum_{i=1}^n x_i^2", Sum(x_i**2, (i, 1, n))),
    ("product", r"\prod_{k=1}^n x^k", Product(x**k, (k, 1, n))),
    ("integral", r"\int_0^1 x^2\,dx", Integral(x**2, (x, 0, 1))),
    ("limit", r"\lim_{x \to \infty} \frac{1}{x}", Limit(1 / x, x, oo)),
    ("floor", r"\left\lfloor \frac{n - k}{s} \right\rfloor + 1", floor((n - k) / s) + 1),
    ("matrix", r"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}", Matrix([[1, 2], [3, 4]])),
    ("matrix-of-powers", r"\begin{bmatrix} x^2 & 0 \\ 0 & y \end{bmatrix}",
     Matrix([[x**2, 0], [0, y]])),
    ("cases", r"\begin{cases} x & \text{for } x > 0 \\ 0 & \text{otherwise} \end{cases}",
     Piecewise((x, x > 0), (0, True))),
    ("binomial", r"\binom{n}{k}", binomial(n, k)),
    ("function", r"f(x) = \log(x)", Eq(f(x), log(x))),
    ("derivative", r"\frac{d}{dx} f(x)", f(x).diff(x)),
    ("relation", r"y = \gamma x + \beta", Eq(y, gamma * x + beta)),
    ("inequality", r"x \le y", x <= y),
    ("gauss", r"\frac{1}{\sqrt{2 \pi}} e^{-\frac{x^2}{2}}",
     exp(-x**2 / 2) / sqrt(2 * pi)),
]


def entry(name, tex, expression):
    picture = pretty(expression, use_unicode=True, wrap_line=False)
    lines = "\n".join("|" + line.rstrip() for line in picture.split("\n"))
    return f"{name}\ntex: {tex}\n{lines}\n"


if __name__ == "__main__":
    text = "\n".join(entry(*formula) for formula in FORMULAS)
    with open("Tests/MathTextTests/References/sympy.txt", "w", encoding="utf-8") as file:
        file.write(text)
