"""Fixtures of dropout and what follows from it, of JAX's `same` and of Keras' running statistics."""

import itertools
import os

os.environ["KERAS_BACKEND"] = "torch"

import jax
import jax.numpy as jnp
import keras
import torch
import torch.nn.functional as F

from fixtures import draw, gradients, leaf, pack

jax.config.update("jax_enable_x64", True)


def array(tensor):
    return jnp.asarray(tensor.detach().numpy())


def same(rng):
    """A convolution whose padding is `same`, which PyTorch has at stride 1 only."""
    axes = [
        {"stride": rng.randint(1, 4), "before": 0, "after": 0, "dilation": rng.randint(1, 2)}
        for _ in range(2)
    ]
    groups = rng.choice([1, 1, 2])
    x = draw(1, groups * rng.randint(1, 2), rng.randint(1, 9), rng.randint(1, 9))
    w = draw(groups * rng.randint(1, 2), x.shape[1] // groups, rng.randint(1, 5), rng.randint(1, 4))
    b = draw(w.shape[0])

    def convolved(x, w, b):
        z = jax.lax.conv_general_dilated(
            x, w, [axis["stride"] for axis in axes], "SAME",
            rhs_dilation=[axis["dilation"] for axis in axes], feature_group_count=groups)
        return z + b[:, None, None]

    z, pulled = jax.vjp(convolved, array(x), array(w), array(b))
    dz = draw(*z.shape)
    found = dict(zip(("dx", "dw", "db"), map(to_torch, pulled(array(dz)))))
    return {
        "rows": axes[0], "columns": axes[1], "groups": groups, "x": pack(x), "w": pack(w),
        "b": pack(b), "z": pack(to_torch(z)), "dz": pack(dz),
        **{name: pack(gradient) for name, gradient in found.items()},
    }


def to_torch(entries):
    return torch.tensor(entries.tolist()).reshape(entries.shape)


def dropout(rng):
    """What PyTorch drew, from which factor and offset of every entry follow."""
    name, function = rng.choice([
        ("inverted", F.dropout), ("spatial", F.dropout2d), ("alpha", F.alpha_dropout)])
    keep = rng.randint(1, 9) / 10
    x = leaf(rng.randint(1, 2), rng.randint(1, 3), rng.randint(1, 3), rng.randint(1, 3))
    if (x == 0).any():
        return None
    y = function(x, 1 - keep, training=True)
    dy = draw(*y.shape)
    return {
        "name": name, "keep": keep, "x": pack(x), "y": pack(y), "dy": pack(dy),
        **gradients(y, dy, dx=x),
    }


def ridge(rng):
    """The expected loss of dropped inputs by trying every mask, and the best weights."""
    rows, columns = rng.randint(2, 4), rng.randint(1, 2)
    x, y, keep, w = draw(rows, columns), draw(rows), rng.randint(1, 9) / 10, leaf(columns)
    loss, gram = 0, 0
    for bits in itertools.product((0.0, 1.0), repeat=rows * columns):
        dropped = torch.tensor(bits).reshape(rows, columns) * x
        chance = keep ** sum(bits) * (1 - keep) ** (len(bits) - sum(bits))
        loss = loss + chance * (y - dropped @ w).square().sum()
        gram = gram + chance * dropped.T @ dropped
    penalty = ((1 - keep) / keep * x.square().sum(0)).sqrt().diag()
    best = torch.linalg.lstsq(
        torch.cat([x, penalty]), torch.cat([y, torch.zeros(columns)])[:, None]).solution[:, 0]
    return {
        "x": pack(x), "y": pack(y), "keep": keep, "w": pack(w), "loss": loss.item(),
        "gram": pack(gram), "best": pack(best), **gradients(loss, torch.ones(()), dw=w),
    }


def simplex(classes, dimension):
    """Unit vectors with equal cosines, by giving each vector what the ones before leave open."""
    points = torch.zeros(classes, dimension)
    for axis in range(classes - 1):
        points[axis, axis] = (1 - points[axis].square().sum()).sqrt()
        known = points[axis] @ points[axis + 1:].T
        points[axis + 1:, axis] = (-1 / (classes - 1) - known) / points[axis, axis]
    return points


def centroid_distance(rng):
    """The distance of normalised features to fixed centroids."""
    classes = rng.randint(2, 5)
    points = simplex(classes, classes - 1 + rng.randint(0, 2))
    x = leaf(rng.randint(1, 5), points.shape[1])
    labels = torch.tensor([rng.randrange(classes) for _ in range(x.shape[0])])
    power = rng.choice([1, 0.5])
    loss = (F.normalize(x) - points[labels]).square().sum(1).mean() ** power
    return {
        "x": pack(x), "labels": labels.tolist(), "points": pack(points), "power": power,
        "loss": loss.item(), **gradients(loss, torch.ones(()), dx=x),
    }


def keras_running(rng):
    """Running statistics after a few batches, and what evaluation makes of the last one.

    Without TensorFlow, Keras computes them in float32.
    """
    momentum, epsilon = rng.choice([0.99, 0.9, 0.5]), rng.choice([1e-3, 0.1])
    layer = keras.layers.BatchNormalization(
        momentum=momentum, epsilon=epsilon, dtype="float64")
    features = rng.randint(1, 3)
    batches = [draw(rng.randint(2, 6), features) + rng.randint(-2, 2) for _ in range(rng.randint(1, 3))]
    for batch in batches:
        layer(batch, training=True)
    return {
        "momentum": momentum, "epsilon": epsilon, "batches": [pack(batch) for batch in batches],
        "mean": pack(layer.moving_mean.value), "variance": pack(layer.moving_variance.value),
        "evaluation": pack(layer(batches[-1], training=False)),
    }
