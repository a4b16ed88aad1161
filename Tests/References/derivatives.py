"""Random cases of `grad`, through every function that has a derivative, for verify.py."""

import torch
import torch.nn.functional as F

GRADIENT = 1e-10

ELEMENTWISE = {
    "abs(x)": torch.abs, "sqrt(abs(x) + 1)": lambda x: (x.abs() + 1).sqrt(), "exp(x)": torch.exp,
    "log(x^2 + 1)": lambda x: (x**2 + 1).log(), "tanh(x)": torch.tanh, "sigmoid(x)": torch.sigmoid,
    "relu(x)": torch.relu, "x^3 - x^-2": lambda x: x**3 - x**-2, "(x^2 + 1)^x": lambda x: (x**2 + 1) ** x,
    "2 * x / (1 + x^2)": lambda x: 2 * x / (1 + x**2), "max(x, 0.5, -x)": lambda x: x.maximum(torch.tensor(0.5)).maximum(-x),
    "min(x, x^2)": lambda x: x.minimum(x**2), "where(0 < 1, x^2, x)": lambda x: x**2,
}
REDUCTIONS = {
    "sum(x, axis={})": lambda x, a: x.sum(a), "prod(x, axis={})": lambda x, a: x.prod(a),
    "mean(x, axis={})": lambda x, a: x.mean(a), "var(x, axis={})": lambda x, a: x.var(a, correction=0),
    "std(x, axis={}, ddof=1)": lambda x, a: x.std(a), "sqnorm(x, axis={})": lambda x, a: x.square().sum(a),
    "norm(x, axis={})": lambda x, a: x.norm(dim=a), "min(x, axis={})": lambda x, a: x.amin(a),
    "max(x, axis={})": lambda x, a: x.amax(a), "softmax(x, axis={})": lambda x, a: x.softmax(a),
}
MATRICES = {
    "x @ x": lambda x: x @ x, "dot(x, T(x))": lambda x: x @ x.T, "outer(x[0], x[-1])": lambda x: torch.outer(x[0], x[-1]),
    "T(x)^2": lambda x: x.T**2, "diag(x) * 2": lambda x: x.diag() * 2, "diag(x[0])": lambda x: x[0].diag(),
    "tril(x)": torch.tril, "inv(x)": torch.inverse, "solve(x, x[0])": lambda x: torch.linalg.solve(x, x[0]),
    "solve(eye(2) + x @ T(x), T(x))": lambda x: torch.linalg.solve(torch.eye(2) + x @ x.T, x.T),
    "concat(x, x^2, axis=1)": lambda x: torch.cat([x, x**2], 1), "reshape(x, [1, -1])": lambda x: x.reshape(1, -1),
    "[x[0, 1], x[1, 0] * 2]": lambda x: torch.stack([x[0, 1], x[1, 0] * 2]),
}


def of(case, formula, value, x, **given):
    """The derivative of a weighted sum of a value, which is any function of x."""
    weights = case.tensor(*value.shape)
    slope = torch.autograd.grad(value, x, weights)[0]
    return f"grad(sum(weights * ({formula})), x)", dict(given, x=x, weights=weights), slope, GRADIENT


def elementwise(case):
    formula, function = case.one_of(*ELEMENTWISE.items())
    x = case.leaf(*case.one_of((4,), (2, 3), (1,)))
    return of(case, formula, function(x), x)


def reductions(case):
    formula, function = case.one_of(*REDUCTIONS.items())
    x, axis = case.leaf(case.number(2, 4), case.number(2, 4)), case.one_of(0, 1, -1)
    return of(case, formula.format(axis), function(x, axis), x)


def matrices(case):
    formula, function = case.one_of(*MATRICES.items())
    x = case.leaf(2, 2)
    return None if torch.linalg.cond(x) > 30 else of(case, formula, function(x), x)


def backward(function, x, upstream):
    """The gradient by x as a function that can be differentiated again."""
    return torch.autograd.grad(function(x), x, upstream, create_graph=True)[0]


def convolutions(case):
    """Derivatives of the gradients, which are linear in each of their arguments."""
    stride, padding = case.number(1, 2), case.number(0, 1)
    rest = f"stride={stride}, padding={padding}"
    x, w = case.leaf(4, 5), case.leaf(2, 3)

    def convolved(x, w):
        return F.conv2d(x[None, None], w[None, None], stride=stride, padding=padding)[0, 0]

    dz = case.leaf(*convolved(x, w).shape)
    kind = case.one_of("_grad_x", "_grad_w", "1d")
    if kind == "1d":
        signal, kernel = case.leaf(7), case.tensor(3)
        z = F.conv1d(signal[None, None], kernel[None, None], stride=stride, padding=padding)[0, 0]
        return of(case, f"conv1d(x, w, {rest})", z, signal, w=kernel)
    if kind == "_grad_x":
        value = backward(lambda x: convolved(x, w), x, dz)
        formula = f"conv2d_grad_x(w, dz, [4, 5], {rest})"
        by, given = case.one_of((w, "w"), (dz, "dz")), dict(w=w, dz=dz)
    else:
        value = backward(lambda w: convolved(x, w), w, dz)
        formula = f"conv2d_grad_w(y, dz, [2, 3], {rest})"
        by, given = case.one_of((x, "y"), (dz, "dz")), dict(y=x, dz=dz)
    weights = case.tensor(*value.shape)
    slope = torch.autograd.grad(value, by[0], weights)[0]
    return f"grad(sum(weights * {formula}), {by[1]})", dict(given, weights=weights), slope, GRADIENT


def transposed(case):
    keywords = dict(stride=case.number(1, 3), padding=case.number(0, 1))
    x, w = case.leaf(2, 3, 3), case.tensor(2, 2, 2, 3)
    z = F.conv_transpose2d(x[None], w, **keywords)[0]
    rest = ", ".join(f"{name}={number}" for name, number in keywords.items())
    return of(case, f"conv_transpose2d(x, w, {rest})", z, x, w=w)


def layers(case):
    x, y, gamma = case.leaf(4, 2), case.tensor(4, 2), case.tensor(2)
    if case.rng.random() < 0.5:
        def norm(x):
            return F.batch_norm(x, None, None, gamma, None, training=True, eps=0.01)

        given = dict(y=y, gamma=gamma)
        return of(case, "batch_norm_grad_x(x, y, gamma, 0.01)", backward(norm, x, y), x, **given)
    labels, centers = torch.tensor([0, 2, 2, 1]), case.tensor(3, 2)
    pulls = torch.zeros(3, 2).index_add(0, labels, centers[labels] - x)
    step = pulls / (1 + torch.bincount(labels, minlength=3)[:, None])
    return of(case, "center_step(x, labels, c)", step, x, labels=labels, c=centers)


def derivatives(case):
    case.whole = False  # between equal entries PyTorch divides the slope of `max`, we take the first
    draw = case.one_of(
        elementwise, elementwise, reductions, reductions, matrices, matrices, convolutions, transposed,
        layers)
    return draw(case)
