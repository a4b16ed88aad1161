"""Writes the fixtures of Tests/EngineTests/References in float64.

    python3 -m venv venv && venv/bin/pip install -r requirements.txt
    venv/bin/python generate.py [NAME…]

Layers, losses and networks come from PyTorch (2.15 last), the padding `same` under a stride from
JAX (0.10), Keras' running statistics from Keras (3.15). Each file holds at least 40 random cases of
one operation over its whole parameter space. Inputs are rounded to three decimals, so that they are
read back exactly; results are written in full.

With names, only those operations are written. Another PyTorch or machine may change last digits.
"""

import sys

import torch
import torch.nn.functional as F

from fixtures import draw, gradients, leaf, pack, sliding, write
from other_operations import centroid_distance, dropout, keras_running, ridge, same

MODES = ["zeros", "reflect", "replicate", "circular"]
TORCH_MODES = {"zeros": "constant"}


def conv1d(rng):
    axis, mode, groups = sliding(rng), rng.choice(MODES), rng.choice([1, 1, 2, 3])
    inputs, outputs = rng.randint(1, 2), groups * rng.randint(1, 2)
    x = leaf(rng.randint(1, 2), groups * inputs, rng.randint(4, 9))
    w, b = leaf(outputs, inputs, rng.randint(1, 4)), leaf(outputs)
    padded = F.pad(x, (axis["before"], axis["after"]), TORCH_MODES.get(mode, mode))
    z = F.conv1d(padded, w, b, stride=axis["stride"], dilation=axis["dilation"], groups=groups)
    dz = draw(*z.shape)
    return {
        "columns": axis, "mode": mode, "groups": groups, "x": pack(x), "w": pack(w), "b": pack(b),
        "z": pack(z), "dz": pack(dz), **gradients(z, dz, dx=x, dw=w, db=b),
    }


def conv2d(rng):
    rows, columns, mode = sliding(rng), sliding(rng), rng.choice(MODES)
    groups = rng.choice([1, 1, 2, 3])
    inputs, outputs = rng.randint(1, 2), groups * rng.randint(1, 2)
    x = leaf(rng.choice([1, 1, 2]), groups * inputs, rng.randint(3, 6), rng.randint(3, 6))
    w, b = leaf(outputs, inputs, rng.randint(1, 3), rng.randint(1, 3)), leaf(outputs)
    around = (columns["before"], columns["after"], rows["before"], rows["after"])
    padded = F.pad(x, around, TORCH_MODES.get(mode, mode))
    z = F.conv2d(
        padded, w, b, stride=(rows["stride"], columns["stride"]),
        dilation=(rows["dilation"], columns["dilation"]), groups=groups)
    dz = draw(*z.shape)
    return {
        "rows": rows, "columns": columns, "mode": mode, "groups": groups, "x": pack(x),
        "w": pack(w), "b": pack(b), "z": pack(z), "dz": pack(dz),
        **gradients(z, dz, dx=x, dw=w, db=b),
    }


def conv_transpose2d(rng):
    rows, columns = sliding(rng, dilation=3), sliding(rng, dilation=3)
    for axis in (rows, columns):
        axis["after"] = axis["before"]
        axis["extra"] = rng.randint(0, max(axis["stride"], axis["dilation"]) - 1)
    groups = rng.choice([1, 1, 2])
    x = leaf(rng.choice([1, 1, 2]), groups * rng.randint(1, 2), rng.randint(1, 4), rng.randint(1, 4))
    w = leaf(x.shape[1], rng.randint(1, 2), rng.randint(1, 3), rng.randint(1, 3))
    b = leaf(w.shape[1] * groups)
    z = F.conv_transpose2d(
        x, w, b, stride=(rows["stride"], columns["stride"]),
        padding=(rows["before"], columns["before"]),
        output_padding=(rows["extra"], columns["extra"]),
        dilation=(rows["dilation"], columns["dilation"]), groups=groups)
    dz = draw(*z.shape)
    return {
        "rows": rows, "columns": columns, "groups": groups, "x": pack(x), "w": pack(w),
        "b": pack(b), "z": pack(z), "dz": pack(dz), **gradients(z, dz, dx=x, dw=w, db=b),
    }


def pooling(rng):
    kind = rng.choice(["max", "average", "averageWithoutPadding"])
    rows, columns = sliding(rng, dilation=2), sliding(rng, dilation=2)
    size = (rng.randint(1, 4), rng.randint(1, 4))
    for axis, length in ((rows, size[0]), (columns, size[1])):
        axis["before"] = axis["after"] = rng.randint(0, length // 2)
        if kind != "max":
            axis["dilation"] = 1
    x = leaf(rng.randint(1, 2), rng.randint(1, 2), rng.randint(3, 7), rng.randint(3, 7))
    if rng.random() < 0.3:  # ties: the first largest entry must win
        x = torch.round(x.detach()).requires_grad_()
    stride = (rows["stride"], columns["stride"])
    padding = (rows["before"], columns["before"])
    if kind == "max":
        z = F.max_pool2d(x, size, stride, padding, (rows["dilation"], columns["dilation"]))
    else:
        z = F.avg_pool2d(x, size, stride, padding, count_include_pad=kind == "average")
    if not torch.isfinite(z).all():
        return None
    dz = draw(*z.shape)
    return {
        "kind": kind, "height": size[0], "width": size[1], "rows": rows, "columns": columns,
        "x": pack(x), "z": pack(z), "dz": pack(dz), **gradients(z, dz, dx=x),
    }


def batch_norm(rng):
    features = rng.randint(1, 4)
    shape = rng.choice([(rng.randint(2, 8),), (3,), (2, 3), (3, 4), ()])
    x = leaf(rng.randint(2, 8) if shape == () else shape[0], features, *shape[1:])
    x = (x.detach() * rng.choice([0.1, 1, 5]) + rng.choice([0, 3])).mul(1000).round().div(1000)
    x.requires_grad_()
    gamma, beta = leaf(features), leaf(features)
    epsilon = rng.choice([1e-5, 1e-3, 0.1])
    momentum = rng.choice([0.1, 0.01, 0.3])
    training = rng.random() < 0.65
    mean, variance = draw(features), draw(features).abs() + 0.5
    before = {"mean": pack(mean), "variance": pack(variance)}
    z = F.batch_norm(x, mean, variance, gamma, beta, training, momentum, epsilon)
    dz = draw(*z.shape)
    return {
        "training": training, "epsilon": epsilon, "momentum": momentum, **before, "x": pack(x),
        "gamma": pack(gamma), "beta": pack(beta), "z": pack(z), "dz": pack(dz),
        "meanAfter": pack(mean), "varianceAfter": pack(variance),
        **gradients(z, dz, dx=x, dgamma=gamma, dbeta=beta),
    }


def solve(rng):
    size = rng.randint(1, 6)
    a = draw(size, size)
    if torch.linalg.cond(a) > 100:
        return None
    b = draw(size) if rng.random() < 0.5 else draw(size, rng.randint(1, 3))
    return {
        "a": pack(a), "b": pack(b), "x": pack(torch.linalg.solve(a, b)),
        "inverse": pack(torch.linalg.inv(a)), "product": pack(a @ b),
    }


def softmax(rng):
    batch, classes = rng.randint(1, 5), rng.randint(2, 6)
    x = (leaf(batch, classes).detach() * rng.choice([1, 10, 300])).requires_grad_()
    labels = torch.tensor([rng.randrange(classes) for _ in range(batch)])
    loss = F.cross_entropy(x, labels)
    return {
        "x": pack(x), "labels": labels.tolist(), "softmax": pack(torch.softmax(x, -1)),
        "loss": loss.item(), **gradients(loss, torch.ones(()), dx=x),
    }


def margin(rng):
    batch, classes, size = rng.randint(1, 4), rng.randint(2, 5), rng.randint(2, 4)
    x, w = leaf(batch, size), leaf(classes, size)
    labels = torch.tensor([rng.randrange(classes) for _ in range(batch)])
    scale, amount = rng.choice([1, 8, 30]), rng.choice([0, 0.2, 0.35, 0.5])
    cosines = F.normalize(x) @ F.normalize(w).T
    shifted = cosines - amount * F.one_hot(labels, classes)
    loss = F.cross_entropy(scale * shifted, labels)
    return {
        "x": pack(x), "w": pack(w), "labels": labels.tolist(), "scale": scale, "margin": amount,
        "cosines": pack(cosines), "loss": loss.item(),
        **gradients(loss, torch.ones(()), dx=x, dw=w),
    }


def center_loss(rng):
    batch, classes, size = rng.randint(1, 6), rng.randint(1, 4), rng.randint(1, 4)
    x, c = leaf(batch, size), leaf(classes, size)
    labels = torch.tensor([rng.randrange(classes) for _ in range(batch)])
    loss = 0.5 * ((x - c[labels]) ** 2).sum()
    found = gradients(loss, torch.ones(()), dx=x, dc=c)
    counts = torch.bincount(labels, minlength=classes).unsqueeze(1)
    step = torch.autograd.grad(0.5 * ((x - c[labels]) ** 2).sum(), c)[0] / (1 + counts)
    return {
        "x": pack(x), "c": pack(c), "labels": labels.tolist(), "loss": loss.item(),
        "step": pack(step), **found,
    }


def network(rng):
    """One step of plain gradient descent of a small network, by autograd."""
    activation = rng.choice(["relu", "tanh", "sigmoid"])
    norm = rng.random() < 0.5
    widths = [rng.randint(1, 3), rng.randint(2, 4), rng.randint(2, 4), rng.randint(2, 3)]
    x = draw(rng.randint(3, 6), widths[0])
    labels = torch.tensor([rng.randrange(widths[-1]) for _ in range(x.shape[0])])
    rate = 0.1
    layers = [(leaf(o, i), leaf(o)) for i, o in zip(widths, widths[1:])]
    scales = [(leaf(o), leaf(o)) for o in widths[1:-1]] if norm else []
    hidden = x
    for index, (w, b) in enumerate(layers):
        hidden = hidden @ w.T + b
        if index + 1 < len(layers):
            if norm:
                gamma, beta = scales[index]
                hidden = F.batch_norm(hidden, None, None, gamma, beta, True, 0.1, 1e-5)
            hidden = getattr(torch, activation)(hidden)
    loss = F.cross_entropy(hidden, labels)
    leaves = [t for pair in layers + scales for t in pair]
    found = torch.autograd.grad(loss, leaves)
    after = [pack(t - rate * g) for t, g in zip(leaves, found)]
    return {
        "activation": activation, "norm": norm, "widths": widths, "x": pack(x),
        "labels": labels.tolist(), "rate": rate, "parameters": [pack(t) for t in leaves],
        "logits": pack(hidden), "loss": loss.item(), "after": after,
    }


OPERATIONS = [
    conv1d, conv2d, conv_transpose2d, pooling, batch_norm, solve, softmax, margin, center_loss,
    network, same, dropout, ridge, centroid_distance, keras_running,
]
for operation in OPERATIONS:
    if operation.__name__ in sys.argv[1:] or len(sys.argv) == 1:
        write(operation.__name__, operation)
