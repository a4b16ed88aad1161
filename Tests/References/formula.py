"""Writes the reference values of Tests/FormulaTests/Data.

Needs NumPy (see requirements.txt); run it from the top of the checkout:

    python3 Tests/References/formula.py

numbers.tsv: the bits of a double, its text at 4 significant digits, and the bits of the rounded
double, by Python's decimal module on the exact expansion.
values.tsv: a formula, the shape of its value and its entries, by NumPy.
draws.tsv: a seed, a generator and the text of what it draws, by random_stream.py.
"""

import contextlib
import io
import random
import struct
from decimal import ROUND_HALF_EVEN, Context, Decimal
from pathlib import Path

import numpy as np

with contextlib.redirect_stdout(io.StringIO()):
    from random_stream import Stream

FOLDER = Path("Tests/FormulaTests/Data")
CONTEXT = Context(prec=4, rounding=ROUND_HALF_EVEN, Emin=-9999, Emax=9999)


def bits(number):
    return struct.pack(">d", number).hex()


def from_bits(pattern):
    return struct.unpack(">d", struct.pack(">Q", pattern))[0]


def digits_and_exponent(number):
    """The significant digits without trailing zeros, and the power of ten of the first."""
    rounded = CONTEXT.plus(Decimal(abs(number)))
    _, digits, exponent = rounded.as_tuple()
    digits = "".join(map(str, digits)).lstrip("0")
    return digits.rstrip("0"), exponent + len(digits) - 1


def display(number):
    if number == 0:
        return "0"
    if number == int(number) and abs(number) < 1e15:
        return str(int(number))
    sign = "-" if number < 0 else ""
    digits, exponent = digits_and_exponent(number)
    if exponent >= 5 or exponent < -4:
        point = "." + digits[1:] if len(digits) > 1 else ""
        return f"{sign}{digits[0]}{point}e{exponent}"
    if exponent < 0:
        return f"{sign}0.{'0' * (-exponent - 1)}{digits}"
    whole = digits[: exponent + 1].ljust(exponent + 1, "0")
    rest = digits[exponent + 1 :]
    return f"{sign}{whole}.{rest}" if rest else sign + whole


def rounded(number):
    return float(CONTEXT.plus(Decimal(number))) if number else number


def numbers(draw):
    fixed = [0.0, 1.0, -1.0, 0.5, 0.1, 1 / 3, -2 / 3, 0.00125, 1.2345, 12345.5, 99999.5, 99994.9,
             99995.1, 9999.5, 9998.5, 9999.4999999, 0.00009999, 0.000099995, 0.000099994999, 1e-4,
             1e-5, 1.5e-5, 123456.0, 123456.7, 1e15, 1e15 - 1, 1e15 + 2, 1.2345e15, 2.0**53, 1e22,
             1e23, 1.7976931348623157e308, 5e-324, 2.2250738585072014e-308, 1.00005, 1.00015,
             2.00025, 100.05, 100.15, 1000.5, 1001.5, 1002.5, 10005.0, 10015.5, 0.12345, 0.12355,
             0.00012345, 4.0005, 4.0015, -1234.5, -1235.5, 0.5 + 2**-14, 8.5, 1e5, 100000.5]
    ties = [(draw.randrange(1000, 10000) * 2 + 1) / 2 * 2.0**-k for k in range(0, 4)
            for _ in range(20)]
    exact_ties = [draw.randrange(1000, 10000) + 0.5 for _ in range(60)]
    exact_ties += [n / 10 + 0.05 for n in range(1001, 1061)]
    exact_ties += [draw.randrange(1000, 10000) / 10**draw.randrange(1, 9) for _ in range(60)]
    anywhere = [from_bits(draw.getrandbits(64)) for _ in range(500)]
    usual = [draw.uniform(-1, 1) * 10 ** draw.randrange(-7, 9) for _ in range(500)]
    everything = fixed + ties + exact_ties + anywhere + usual
    return [number for number in everything if np.isfinite(number)]


def write_numbers(draw):
    lines = [f"{bits(n)}\t{display(n)}\t{bits(rounded(n))}" for n in numbers(draw)]
    (FOLDER / "numbers.tsv").write_text("\n".join(lines) + "\n")


def literal(array):
    """A formula of a tensor: nested lists of decimals that read back exactly."""
    if np.ndim(array) == 0:
        return repr(float(array)) if not float(array).is_integer() else str(int(array))
    return "[" + ", ".join(literal(part) for part in array) + "]"


def line(formula, value):
    value = np.asarray(value, dtype=float)
    shape = ",".join(map(str, value.shape))
    return f"{formula}\t{shape}\t{','.join(repr(float(entry)) for entry in value.ravel())}"


def softmax(x, axis=-1):
    grown = np.exp(x - x.max(axis=axis, keepdims=True))
    return grown / grown.sum(axis=axis, keepdims=True)


BROADCASTS = [((), ()), ((), (3,)), ((3,), (3,)), ((2, 3), (3,)), ((2, 1), (1, 3)), ((2, 3), (2, 1)),
              ((2, 2, 3), (2, 3)), ((1,), (4,)), ((2, 1, 3), (4, 1)), ((3, 1), ())]
SHAPES = [(), (1,), (4,), (2, 3), (3, 1), (2, 2, 2)]


def binary(draw):
    operations = {"+": np.add, "-": np.subtract, "*": np.multiply, "/": np.divide,
                  "<": np.less, "<=": np.less_equal, ">": np.greater, ">=": np.greater_equal,
                  "==": np.equal, "!=": np.not_equal}
    for left, right in BROADCASTS:
        a = np.round(draw.normal(size=left), 3)
        b = np.round(draw.normal(size=right), 3) + 5
        for sign, operation in operations.items():
            yield line(f"{literal(a)} {sign} {literal(b)}", operation(a, b))
        positive = np.abs(a) + 0.1
        yield line(f"({literal(positive)})^({literal(b)})", positive**b)
        yield line(f"mod({literal(a)}, {literal(b - 5)})", np.mod(a, b - 5))
        yield line(f"min({literal(a)}, {literal(b - 5)})", np.minimum(a, b - 5))
        yield line(f"max({literal(a)}, {literal(b - 5)})", np.maximum(a, b - 5))
        yield line(f"where({literal(a)} > 0, {literal(b)}, 1)", np.where(a > 0, b, 1))


def elementwise(draw):
    functions = {"abs": np.abs, "exp": np.exp, "tanh": np.tanh, "floor": np.floor, "ceil": np.ceil,
                 "round": np.round, "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
                 "relu": lambda x: np.maximum(x, 0)}
    for shape in SHAPES:
        x = np.round(draw.normal(size=shape) * 3, 3)
        for name, function in functions.items():
            yield line(f"{name}({literal(x)})", function(x))
        positive = np.abs(x) + 0.01
        yield line(f"sqrt({literal(positive)})", np.sqrt(positive))
        yield line(f"log({literal(positive)})", np.log(positive))


def reductions(draw):
    functions = {"sum": np.sum, "prod": np.prod, "mean": np.mean, "var": np.var, "std": np.std,
                 "min": np.min, "max": np.max, "argmax": np.argmax, "any": np.any, "all": np.all,
                 "sqnorm": lambda x, **k: np.sum(x * x, **k),
                 "norm": lambda x, **k: np.sqrt(np.sum(x * x, **k))}
    for shape in [(1,), (5,), (2, 3), (3, 1), (2, 3, 2)]:
        x = np.round(draw.normal(size=shape) * 2, 2)
        for name, function in functions.items():
            yield line(f"{name}({literal(x)})", function(x))
            for axis in range(-len(shape), len(shape)):
                yield line(f"{name}({literal(x)}, axis={axis})", function(x, axis=axis))
        for axis in range(-len(shape), len(shape)):
            yield line(f"softmax({literal(x)}, axis={axis})", softmax(x, axis))
    x = np.round(draw.normal(size=(4, 3)), 3)
    yield line(f"var({literal(x)}, ddof=1)", np.var(x, ddof=1))
    yield line(f"std({literal(x)}, axis=0, ddof=1)", np.std(x, axis=0, ddof=1))
    yield line(f"sum({literal(x)}, axis=[0, 1])", np.sum(x, axis=(0, 1)))


def matrices(draw):
    for left, right in [((3,), (3,)), ((2, 3), (3,)), ((2,), (2, 3)), ((2, 3), (3, 4)), ((1, 1), (1, 1))]:
        a, b = np.round(draw.normal(size=left), 3), np.round(draw.normal(size=right), 3)
        yield line(f"{literal(a)} @ {literal(b)}", a @ b)
        yield line(f"dot({literal(a)}, {literal(b)})", np.dot(a, b))
        yield line(f"outer({literal(a)}, {literal(b)})", np.outer(a, b))
    for n in (1, 2, 3, 5):
        a = np.round(draw.normal(size=(n, n)), 3) + 2 * np.eye(n)
        b, c = np.round(draw.normal(size=n), 3), np.round(draw.normal(size=(n, 2)), 3)
        yield line(f"solve({literal(a)}, {literal(b)})", np.linalg.solve(a, b))
        yield line(f"solve({literal(a)}, {literal(c)})", np.linalg.solve(a, c))
        yield line(f"inv({literal(a)})", np.linalg.inv(a))
        yield line(f"tril({literal(a)})", np.tril(a))
        yield line(f"diag({literal(b)})", np.diag(b))
        yield line(f"diag({literal(c)})", np.diag(c))
        yield line(f"T({literal(c)})", c.T)
    x = np.round(draw.normal(size=(2, 3, 4)), 3)
    yield line(f"T({literal(x)})", x.T)
    yield line(f"reshape({literal(x)}, [4, -1])", x.reshape(4, -1))
    yield line(f"shape({literal(x)})", x.shape)
    yield line(f"{literal(x)}[1]", x[1])
    yield line(f"{literal(x)}[-1, 2]", x[-1, 2])
    yield line(f"{literal(x)}[0, 1, 3]", x[0, 1, 3])
    for axis in (0, 1, 2, -1):
        yield line(f"concat({literal(x)}, {literal(x)}, axis={axis})", np.concatenate([x, x], axis))
    for start, stop, step in [(0, 5, 1), (1, 2, 0.3), (5, 0, -2), (3, 3, 1), (0, 1, 0.1)]:
        yield line(f"arange({start}, {stop}, {step})", np.arange(start, stop, step))


def write_values():
    draw = np.random.default_rng(7)
    lines = [entry for part in (binary, elementwise, reductions, matrices) for entry in part(draw)]
    (FOLDER / "values.tsv").write_text("\n".join(lines) + "\n")


def nested(texts, shape):
    for length in reversed(shape):
        texts = ["[" + ", ".join(texts[i : i + length]) + "]" for i in range(0, len(texts), length)]
    return texts[0]


def drawn(seed):
    """Each generator with what it draws from a stream of its own, at this seed."""
    def stream():
        return Stream(seed, "lesson#step/x")

    yield "range(2, 12)", str(stream().integer(2, 12))
    yield "range(1, 2, 0.125)", display(rounded(1 + 0.125 * stream().integer(0, 8)))
    yield "one_of(3, 5, 7)", str([3, 5, 7][stream().integer(0, 2)])
    yield "one_of(1/3, 2/3)", display([1 / 3, 2 / 3][stream().integer(0, 1)])
    four, two, six = stream(), stream(), stream()
    yield "integers(0, 9, 2, 2)", nested([str(four.integer(0, 9)) for _ in range(4)], [2, 2])
    yield "uniform(-1, 3)", display(-1 + 4 * stream().uniform())
    yield "uniform(0, 1, 2)", nested([display(two.uniform()) for _ in range(2)], [2])
    yield "normal(2, 3)", nested([display(six.normal()) for _ in range(6)], [2, 3])
    yield "normal()", display(stream().normal())


def write_draws():
    lines = [f"{seed}\t{source}\t{text}" for seed in (0, 1, 7, 2026, 4294967295)
             for source, text in drawn(seed)]
    (FOLDER / "draws.tsv").write_text("\n".join(lines) + "\n")


FOLDER.mkdir(parents=True, exist_ok=True)
write_numbers(random.Random(7))
write_values()
write_draws()
