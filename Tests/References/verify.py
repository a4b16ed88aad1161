"""Compares the program with PyTorch in float64 on a thousand fresh random cases.

    python3 Tests/References/verify.py PROGRAM

The seed is drawn and printed; SEED=... in the environment takes that one again. Every case is a
formula with its variables that `PROGRAM eval` computes. Inputs are rounded to three decimals, so
that both read the same numbers. A layer may differ by 1e-12, a gradient by 1e-10, both of the
largest entry where that is above 1.
"""

import itertools
import json
import os
import random
import subprocess
import sys

try:
    import torch
    import torch.nn.functional as F
except ImportError:
    print("PyTorch is not installed, so nothing is compared with it.")
    sys.exit(0)

from derivatives import derivatives

CASES = 1000
FORWARD, GRADIENT = 1e-12, 1e-10
torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)


class Case:
    """Draws the numbers of one case."""

    def __init__(self, rng):
        self.rng = rng
        self.whole = rng.random() < 0.2  # integers take another way through the program

    def number(self, low, high):
        return self.rng.randint(low, high)

    def one_of(self, *choices):
        return self.rng.choice(choices)

    def tensor(self, *shape):
        drawn = torch.randn(*shape)
        return (torch.round(drawn * 3) if self.whole else torch.round(drawn * 1000) / 1000)

    def leaf(self, *shape):
        return self.tensor(*shape).requires_grad_()

    def sliding(self, axes, dilation=2, padding=2):
        """Stride, padding and dilation for PyTorch, and as the formula writes them."""
        lists = {
            "stride": [self.number(1, 3) for _ in range(axes)],
            "padding": [self.number(0, padding) for _ in range(axes)],
            "dilation": [self.number(1, dilation) for _ in range(axes)],
        }
        return {name: tuple(numbers) for name, numbers in lists.items()}


def settings(keywords):
    def text(value):
        if not isinstance(value, tuple):
            return str(value)
        return str(value[0]) if len(set(value)) == 1 else str(list(value))

    return "".join(f", {name}={text(value)}" for name, value in keywords.items())


def gradient(output, leaf, upstream):
    return torch.autograd.grad(output, leaf, upstream)[0]


def conv1d(case):
    x, w = case.leaf(case.number(3, 12)), case.leaf(case.number(1, 4))
    keywords = case.sliding(1)
    z = F.conv1d(x[None, None], w[None, None], **keywords)[0, 0]
    dz, rest = case.tensor(*z.shape), settings(keywords)
    kind = case.one_of("", "_grad_x", "_grad_w")
    if kind == "_grad_x":
        formula = f"conv1d_grad_x(w, dz, {len(x)}{rest})"
        return formula, dict(w=w, dz=dz), gradient(z, x, dz), GRADIENT
    if kind == "_grad_w":
        formula = f"conv1d_grad_w(x, dz, {len(w)}{rest})"
        return formula, dict(x=x, dz=dz), gradient(z, w, dz), GRADIENT
    return f"conv1d(x, w{rest})", dict(x=x, w=w), z, FORWARD


def conv2d(case):
    keywords, size = case.sliding(2), (case.number(3, 8), case.number(3, 8))
    kernel = (case.number(1, 3), case.number(1, 3))
    if case.rng.random() < 0.25:
        x, w = case.leaf(*size), case.leaf(*kernel)
        z = F.conv2d(x[None, None], w[None, None], **keywords)[0, 0]
    else:
        keywords["groups"] = case.one_of(1, 1, 2, 3)
        inputs, outputs = case.number(1, 2), keywords["groups"] * case.number(1, 2)
        x = case.leaf(keywords["groups"] * inputs, *size)
        w = case.leaf(outputs, inputs, *kernel)
        z = F.conv2d(x[None], w, **keywords)[0]
    dz, rest = case.tensor(*z.shape), settings(keywords)
    kind = case.one_of("", "_grad_x", "_grad_w", "grad")
    if kind == "_grad_x":
        formula = f"conv2d_grad_x(w, dz, {list(size)}{rest})"
        return formula, dict(w=w, dz=dz), gradient(z, x, dz), GRADIENT
    if kind == "_grad_w":
        formula = f"conv2d_grad_w(x, dz, {list(kernel)}{rest})"
        return formula, dict(x=x, dz=dz), gradient(z, w, dz), GRADIENT
    if kind == "grad":
        formula = f"grad(sum(dz * tanh(conv2d(x, w{rest}))), w)"
        return formula, dict(x=x, w=w, dz=dz), gradient(z.tanh(), w, dz), GRADIENT
    return f"conv2d(x, w{rest})", dict(x=x, w=w), z, FORWARD


def conv_transpose2d(case):
    keywords = case.sliding(2)
    keywords["output_padding"] = tuple(
        case.number(0, max(pair) - 1) for pair in zip(keywords["stride"], keywords["dilation"]))
    keywords["groups"] = case.one_of(1, 1, 2)
    channels = keywords["groups"] * case.number(1, 2)
    x = case.tensor(channels, case.number(1, 5), case.number(1, 5))
    w = case.tensor(channels, case.number(1, 2), case.number(1, 3), case.number(1, 3))
    z = F.conv_transpose2d(x[None], w, **keywords)[0]
    return f"conv_transpose2d(x, w{settings(keywords)})", dict(x=x, w=w), z, FORWARD


def pooling(case):
    size = (case.number(1, 4), case.number(1, 4))
    stride = (case.number(1, 3), case.number(1, 3))
    padding = tuple(case.number(0, length // 2) for length in size)
    name, pool = case.one_of(("max_pool2d", F.max_pool2d), ("avg_pool2d", F.avg_pool2d))
    x = case.leaf(case.number(1, 3), case.number(3, 8), case.number(3, 8))
    z = pool(x[None], size, stride, padding)[0]
    call = f"{name}(x, {list(size)}{settings(dict(stride=stride, padding=padding))})"
    if case.rng.random() < 0.5:
        return call, dict(x=x), z, FORWARD
    dz = case.tensor(*z.shape)
    return f"grad(sum(dz * {call}), x)", dict(x=x, dz=dz), gradient(z, x, dz), GRADIENT


def batch_norm(case):
    features, eps = case.number(1, 6), case.one_of(1e-5, 1e-3, 0.1)
    rest = case.one_of((), (), (3,), (2, 3), (5, 2))
    x = case.leaf(case.number(2, 8), features, *rest)
    gamma, beta = case.leaf(features), case.tensor(features)
    y = F.batch_norm(x, None, None, gamma, beta, training=True, eps=eps)
    dy, forward = case.tensor(*y.shape), f"batch_norm(x, gamma, beta, {eps})"
    given = dict(x=x, gamma=gamma, beta=beta)
    kind = case.one_of("", "_grad_x", "grad")
    if kind == "_grad_x":
        formula = f"batch_norm_grad_x(x, dy, gamma, {eps})"
        return formula, dict(x=x, dy=dy, gamma=gamma), gradient(y, x, dy), GRADIENT
    if kind == "grad":
        by = case.one_of("x", "gamma")
        slope = gradient(y, given[by], dy)
        return f"grad(sum(dy * {forward}), {by})", dict(given, dy=dy), slope, GRADIENT
    return forward, given, y, FORWARD


def softmax(case):
    x = case.tensor(case.number(1, 5), case.number(2, 6)) * case.one_of(1, 10, 300)
    x.requires_grad_()
    axis = case.one_of(0, 1, -1)
    y = x.softmax(axis)
    if case.rng.random() < 0.5:
        return f"softmax(x, axis={axis})", dict(x=x), y, FORWARD
    dy = case.tensor(*y.shape)
    formula = f"grad(sum(dy * softmax(x, axis={axis})), x)"
    return formula, dict(x=x, dy=dy), gradient(y, x, dy), GRADIENT


def center_loss(case):
    batch, classes, size = case.number(1, 6), case.number(1, 4), case.number(1, 4)
    x, c = case.leaf(batch, size), case.leaf(classes, size)
    labels = torch.tensor([case.number(0, classes - 1) for _ in range(batch)])
    loss = ((x - c[labels]) ** 2).sum() / 2
    given = dict(x=x, labels=labels, c=c)
    kind = case.one_of("loss", "step", "grad")
    if kind == "loss":
        return "center_loss(x, labels, c)", given, loss, FORWARD
    slope = torch.autograd.grad(loss, c)[0]
    if kind == "grad":
        return "grad(center_loss(x, labels, c), c)", given, slope, GRADIENT
    counts = torch.bincount(labels, minlength=classes)[:, None]
    return "center_step(x, labels, c)", given, slope / (1 + counts), FORWARD


def linear(case):
    size = case.number(1, 5)
    a, b = case.tensor(size, size), case.tensor(size, case.number(1, 3))
    if torch.linalg.cond(a) > 100:
        return None
    return case.one_of(
        ("solve(a, b)", dict(a=a, b=b), torch.linalg.solve(a, b), GRADIENT),
        ("inv(a) @ b", dict(a=a, b=b), torch.linalg.inv(a) @ b, GRADIENT),
        ("T(a) @ a @ b", dict(a=a, b=b), a.T @ a @ b, FORWARD))


def statistics(case):
    x = case.tensor(case.number(2, 6), case.number(2, 6))
    axis = case.number(0, 1)
    ends = x.amin(axis) * x.amax(axis)
    return case.one_of(
        (f"var(x, axis={axis})", dict(x=x), x.var(axis, correction=0), FORWARD),
        (f"std(x, axis={axis}, ddof=1)", dict(x=x), x.std(axis), FORWARD),
        (f"min(x, axis={axis}) * max(x, axis={axis})", dict(x=x), ends, FORWARD),
        ("mean(x) + norm(x)", dict(x=x), x.mean() + x.norm(), FORWARD))


def dropout(case):
    rows, columns = case.number(1, 3), case.number(1, 3)
    x, y, w = case.tensor(rows, columns), case.tensor(rows), case.leaf(columns)
    keep = case.number(1, 9) / 10
    loss = 0
    for bits in itertools.product((0, 1), repeat=rows * columns):
        mask = torch.tensor(bits, dtype=torch.float64).reshape(rows, columns)
        chance = keep ** sum(bits) * (1 - keep) ** (len(bits) - sum(bits))
        loss = loss + chance * ((y - (mask * x) @ w) ** 2).sum()
    formula = f"expect(D, bernoulli({keep}, {rows}, {columns}), sqnorm(y - (D * X) @ w))"
    given = dict(X=x, y=y, w=w)
    if case.rng.random() < 0.5:
        return formula, given, loss, GRADIENT
    return f"grad({formula}, w)", given, torch.autograd.grad(loss, w)[0], GRADIENT


DRAWS = [
    conv1d, conv2d, conv2d, conv2d, conv_transpose2d, pooling, batch_norm, batch_norm, softmax,
    center_loss, linear, statistics, dropout, derivatives, derivatives, derivatives, derivatives,
]


def literal(tensor):
    return json.dumps(tensor.tolist())


def difference(program, formula, given, expected, tolerance):
    """What is wrong with the program's answer, or nothing."""
    command = [program, "eval", formula, "--json"]
    for name, tensor in given.items():
        command += ["--let", f"{name}={literal(tensor.detach())}"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        return done.stderr.strip() or f"exit code {done.returncode}"
    found, expected = torch.tensor(json.loads(done.stdout)["value"]).double(), expected.detach()
    if found.shape != expected.shape:
        return f"the shape is {list(found.shape)}, PyTorch has {list(expected.shape)}"
    limit = tolerance * max(1, expected.abs().max().item())
    distance = (found - expected).abs().max().item()
    return None if distance <= limit else f"differs by {distance:.3g}, allowed {limit:.3g}"


def draw(rng):
    """A case that PyTorch can compute; a kernel larger than its input is drawn again."""
    while True:
        try:
            made = rng.choice(DRAWS)(Case(rng))
        except RuntimeError:
            continue
        if made and made[2].numel() > 0 and torch.isfinite(made[2]).all():
            return made


def main():
    program = os.path.abspath(sys.argv[1])
    seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(2**32))
    print(f"SEED={seed}: {CASES} cases against PyTorch {torch.__version__}")
    rng = random.Random(seed)
    torch.manual_seed(seed)
    wrong = 0
    for number in range(1, CASES + 1):
        formula, given, expected, tolerance = draw(rng)
        problem = difference(program, formula, given, expected, tolerance)
        if problem:
            wrong += 1
            print(f"case {number}: {formula}")
            for name, tensor in given.items():
                print(f"  {name} = {literal(tensor.detach())}")
            print(f"  {problem}")
    again = f"; SEED={seed} draws the same" if wrong else ""
    print(f"{CASES - wrong} of {CASES} agree{again}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
