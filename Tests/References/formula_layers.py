"""Writes the reference values of layers and gradients in Tests/FormulaTests/Data, by PyTorch.

Needs PyTorch (see requirements.txt); run it from the top of the checkout:

    python3 Tests/References/formula_layers.py

layers.tsv and gradients.tsv: a formula, its variables, the shape of its value and its entries.
"""

import itertools
from pathlib import Path

import torch
import torch.nn.functional as F

FOLDER = Path("Tests/FormulaTests/Data")
torch.set_default_dtype(torch.float64)
torch.manual_seed(11)


def draw(*shape):
    return torch.round(torch.randn(*shape) * 1000) / 1000 if shape else torch.tensor(0.7)


def literal(tensor):
    if tensor.dim() == 0:
        return repr(tensor.item())
    return "[" + ", ".join(literal(part) for part in tensor) + "]"


def line(formula, variables, value):
    given = "; ".join(f"{name}={literal(tensor)}" for name, tensor in variables.items())
    shape = ",".join(map(str, value.shape))
    entries = ",".join(repr(entry) for entry in value.detach().flatten().tolist())
    return f"{formula}\t{given}\t{shape}\t{entries}"


def one(convolution, x, w, *arguments, **settings):
    return convolution(x[None, None], w[None, None], *arguments, **settings)[0, 0]


def layers():
    for s, p, d in [(1, 0, 1), (2, 1, 1), (1, 2, 2), (3, 0, 2), (2, 3, 3)]:
        settings = f"stride={s}, padding={p}, dilation={d}"
        keywords = dict(stride=s, padding=p, dilation=d)
        x, w = draw(9).requires_grad_(), draw(3).requires_grad_()
        z = one(F.conv1d, x, w, **keywords)
        dz = draw(*z.shape)
        dx, dw = torch.autograd.grad(z, [x, w], dz)
        yield line(f"conv1d(x, w, {settings})", dict(x=x, w=w), z)
        yield line(f"conv1d_grad_x(w, dz, 9, {settings})", dict(w=w, dz=dz), dx)
        yield line(f"conv1d_grad_w(x, dz, 3, {settings})", dict(x=x, dz=dz), dw)
        x, w = draw(7, 8).requires_grad_(), draw(3, 3).requires_grad_()
        z = one(F.conv2d, x, w, **keywords)
        dz = draw(*z.shape)
        dx, dw = torch.autograd.grad(z, [x, w], dz)
        yield line(f"conv2d(x, w, {settings})", dict(x=x, w=w), z)
        yield line(f"conv2d_grad_x(w, dz, [7, 8], {settings})", dict(w=w, dz=dz), dx)
        yield line(f"conv2d_grad_w(x, dz, 3, {settings})", dict(x=x, dz=dz), dw)
    for groups, (s, p, d) in itertools.product((1, 2), [(1, 0, 1), (2, 1, 1), (1, 1, 2)]):
        settings = f"stride={s}, padding={p}, dilation={d}, groups={groups}"
        keywords = dict(stride=s, padding=p, dilation=d, groups=groups)
        x, w = draw(4, 6, 5).requires_grad_(), draw(2, 4 // groups, 3, 2).requires_grad_()
        z = F.conv2d(x[None], w, **keywords)[0]
        dz = draw(*z.shape)
        dx, dw = torch.autograd.grad(z, [x, w], dz)
        yield line(f"conv2d(x, w, {settings})", dict(x=x, w=w), z)
        yield line(f"conv2d_grad_x(w, dz, [6, 5], {settings})", dict(w=w, dz=dz), dx)
        yield line(f"conv2d_grad_w(x, dz, [3, 2], {settings})", dict(x=x, dz=dz), dw)
    x, w = draw(6, 7), draw(3, 2)
    z = one(F.conv2d, x, w, stride=(2, 1), padding=(1, 0), dilation=(1, 2))
    yield line("conv2d(x, w, stride=[2, 1], padding=[1, 0], dilation=[1, 2])", dict(x=x, w=w), z)
    for s, p, a, d in [(1, 0, 0, 1), (2, 1, 1, 1), (3, 0, 2, 1), (2, 1, 0, 2)]:
        settings = f"stride={s}, padding={p}, output_padding={a}, dilation={d}"
        keywords = dict(stride=s, padding=p, output_padding=a, dilation=d)
        x, w = draw(3, 4), draw(3, 3)
        z = one(F.conv_transpose2d, x, w, **keywords)
        yield line(f"conv_transpose2d(x, w, {settings})", dict(x=x, w=w), z)
        x, w = draw(4, 3, 3), draw(4, 3, 2, 2)
        z = F.conv_transpose2d(x[None], w, groups=2, **keywords)[0]
        yield line(f"conv_transpose2d(x, w, {settings}, groups=2)", dict(x=x, w=w), z)
    for size, stride, padding in [(2, None, 0), (3, 2, 1), (2, 1, 1), (3, 3, 0)]:
        x = draw(3, 6, 7)
        settings = f"{size}" + (f", stride={stride}" if stride else "") + f", padding={padding}"
        yield line(f"max_pool2d(x, {settings})", dict(x=x), F.max_pool2d(x, size, stride, padding))
        yield line(f"avg_pool2d(x, {settings})", dict(x=x), F.avg_pool2d(x, size, stride, padding))
    for shape in [(6, 3), (2, 3, 4, 2)]:
        x, gamma, beta = draw(*shape).requires_grad_(), draw(3), draw(3)
        y = F.batch_norm(x, None, None, gamma, beta, training=True, eps=0.001)
        dy = draw(*shape)
        (dx,) = torch.autograd.grad(y, x, dy)
        yield line("batch_norm(x, gamma, beta, 0.001)", dict(x=x, gamma=gamma, beta=beta), y)
        yield line("batch_norm_grad_x(x, dy, gamma, 0.001)", dict(x=x, dy=dy, gamma=gamma), dx)


def masks(count):
    return [torch.tensor(bits, dtype=torch.float64) for bits in itertools.product((0, 1), repeat=count)]


def bernoulli(p, shape, body):
    count = shape[0] * shape[1]
    return sum(p ** mask.sum() * (1 - p) ** (count - mask.sum()) * body(mask.reshape(shape))
               for mask in masks(count))


def two_point(mean, deviation, count, body):
    return sum(body(mean + deviation * (2 * mask - 1)) for mask in masks(count)) / 2**count


def norm(x, gamma, beta, eps):
    return F.batch_norm(x, None, None, gamma, beta, training=True, eps=eps)


def bodies():
    """A formula, the same with PyTorch, and its variables; every variable is differentiated by."""
    a, b, m = draw(4), draw(4) + 3, draw(3, 4)
    yield "sum(a + b * a - a / b)", lambda a, b: (a + b * a - a / b).sum(), dict(a=a, b=b)
    yield "sum(b^a + b^3 + a^2)", lambda a, b: (b**a + b**3 + a**2).sum(), dict(a=a, b=b)
    yield "sum(m * a)", lambda a, m: (m * a).sum(), dict(a=a, m=m)
    yield "sqnorm(m + [[1], [2], [3]] / a)", \
        lambda a, m: ((m + torch.tensor([[1.0], [2], [3]]) / a) ** 2).sum(), dict(a=a, m=m)
    yield "sum(sqrt(b) + exp(a) + log(b) + tanh(a) + sigmoid(a) + relu(a) + abs(a))", \
        lambda a, b: (b.sqrt() + a.exp() + b.log() + a.tanh() + a.sigmoid() + a.relu() + a.abs()).sum(), \
        dict(a=a, b=b)
    yield "-prod(a) + mean(b) * var(a)", lambda a, b: -a.prod() + b.mean() * a.var(correction=0), dict(a=a, b=b)
    yield "std(a, ddof=1) * norm(b)", lambda a, b: a.std() * b.norm(), dict(a=a, b=b)
    yield "sum(var(m, axis=0) * std(m, axis=0, ddof=1) + prod(m, axis=0))", \
        lambda m: (m.var(0, correction=0) * m.std(0) + m.prod(0)).sum(), dict(m=m)
    yield "sum(min(m, axis=1) * max(m, axis=1)) + max(m) + sum(max(m, 0.1, a))", \
        lambda a, m: (m.amin(1) * m.amax(1)).sum() + m.max() + torch.maximum(m.clamp(min=0.1), a).sum(), \
        dict(a=a, m=m)
    yield "sum(softmax(m) * softmax(m, axis=0))", lambda m: (m.softmax(-1) * m.softmax(0)).sum(), dict(m=m)
    yield "-log(softmax(a)[2])", lambda a: -a.log_softmax(0)[2], dict(a=a)
    w, q = draw(4), draw(4, 4) + 3 * torch.eye(4)
    yield "sqnorm(m @ w) + w @ q @ w + dot(w, a)", \
        lambda m, w, q, a: (m @ w).square().sum() + w @ q @ w + w @ a, dict(m=m, w=w, q=q, a=a)
    yield "sum(inv(q) * q) + sqnorm(solve(q, w))", \
        lambda q, w: (q.inverse() * q).sum() + torch.linalg.solve(q, w).square().sum(), dict(q=q, w=w)
    yield "sqnorm(solve(T(m) @ m + eye(4), q))", \
        lambda m, q: torch.linalg.solve(m.T @ m + torch.eye(4), q).square().sum(), dict(m=m, q=q)
    yield "sum(outer(a, w)^2 @ diag(w) + tril(q) + diag(diag(q)))", \
        lambda a, w, q: (torch.outer(a, w) ** 2 @ w.diag() + q.tril() + q.diag().diag()).sum(), dict(a=a, w=w, q=q)
    yield "sqnorm(concat(m, q) @ w) + sum(reshape(m, [2, 6])[1]^2) + m[0, 1] * m[2, -1]", \
        lambda m, q, w: (torch.cat([m, q]) @ w).square().sum() + m.reshape(2, 6)[1].square().sum() + m[0, 1] * m[2, -1], \
        dict(m=m, q=q, w=w)
    yield "sqnorm([a, w, a * w] - m)", lambda a, w, m: (torch.stack([a, w, a * w]) - m).square().sum(), dict(a=a, w=w, m=m)
    yield "sum(where([1, 0, 1, 0], a, w) * w)", \
        lambda a, w: (torch.where(torch.tensor([True, False, True, False]), a, w) * w).sum(), dict(a=a, w=w)
    x, k = draw(8), draw(3)
    yield "sqnorm(conv1d(x, k, stride=2, padding=1))", \
        lambda x, k: one(F.conv1d, x, k, stride=2, padding=1).square().sum(), dict(x=x, k=k)
    x, k = draw(2, 5, 5), draw(4, 1, 2, 2)
    yield "sqnorm(conv2d(x, k, stride=2, padding=1, groups=2))", \
        lambda x, k: F.conv2d(x[None], k, stride=2, padding=1, groups=2).square().sum(), dict(x=x, k=k)
    k = draw(2, 3, 2, 2)
    yield "sum(tanh(conv_transpose2d(x, k, stride=2)))", \
        lambda x, k: F.conv_transpose2d(x[None], k, stride=2).tanh().sum(), dict(x=x, k=k)
    yield "sqnorm(max_pool2d(x, 2, stride=1, padding=1) * 2 - avg_pool2d(x, 2, stride=1, padding=1))", \
        lambda x: (F.max_pool2d(x, 2, 1, 1) * 2 - F.avg_pool2d(x, 2, 1, 1)).square().sum(), dict(x=x)
    k, z = draw(3), draw(6)
    yield "sqnorm(conv1d_grad_x(k, z, 8))", \
        lambda k, z: one(F.conv_transpose1d, z, k).square().sum(), dict(k=k, z=z)
    x = draw(8)
    yield "sqnorm(conv1d_grad_w(x, z, 3))", lambda x, z: one(F.conv1d, x, z).square().sum(), dict(x=x, z=z)
    for shape in [(5, 2), (2, 2, 3, 2)]:
        x, target = draw(*shape), draw(*shape)
        gamma, beta = draw(2), draw(2)
        yield "sqnorm(batch_norm(x, gamma, beta, eps) - t)", \
            lambda x, gamma, beta, t, eps: (norm_by_hand(x, gamma, beta, eps) - t).square().sum(), \
            dict(x=x, gamma=gamma, beta=beta, t=target, eps=draw())
        yield "sqnorm(batch_norm_grad_x(x, t, gamma, 0.01))", \
            lambda x, t, gamma: torch.autograd.grad(
                norm(x, gamma, None, 0.01), x, t, create_graph=True)[0].square().sum(), \
            dict(x=x, t=target, gamma=gamma)
    x, c = draw(4, 2), draw(3, 2)
    labels = torch.tensor([0, 2, 2, 0])
    yield "center_loss(x, [0, 2, 2, 0], c)", lambda x, c: (x - c[labels]).square().sum() / 2, dict(x=x, c=c)
    yield "sqnorm(center_step(x, [0, 2, 2, 0], c))", \
        lambda x, c: torch.stack([(c[j] - x[labels == j]).sum(0) / (1 + (labels == j).sum())
                                  for j in range(3)]).square().sum(), dict(x=x, c=c)
    p, y, x, w = draw(), draw(3), draw(3, 2), draw(2)
    yield "expect(D, bernoulli(p, 3, 2), sqnorm(y - (D * x) @ w))", \
        lambda p, y, x, w: bernoulli(p, (3, 2), lambda d: (y - (d * x) @ w).square().sum()), dict(p=p, y=y, x=x, w=w)
    v, s = draw(2), draw()
    yield "expect(e, two_point(v, s, 2), sum(exp(e * w)))", \
        lambda v, s, w: two_point(v, s, 2, lambda e: (e * w).exp().sum()), dict(v=v, s=s, w=w)
    w, z, x = draw(2, 3, 2, 2), draw(2, 2, 3), draw(3, 4, 5)
    strided = dict(stride=2, padding=[1, 0])
    yield "sqnorm(conv2d_grad_x(w, z, [3, 6], stride=2, padding=[1, 0]))", \
        lambda w, z: backward(torch.zeros(3, 3, 6), lambda x: F.conv2d(x[None], w, **strided)[0], z), \
        dict(w=w, z=z)
    z = draw(2, 3, 2)
    yield "sqnorm(conv2d_grad_w(x, z, 2, stride=2, padding=[1, 0]))", \
        lambda x, z: backward(torch.zeros(2, 3, 2, 2), lambda w: F.conv2d(x[None], w, **strided)[0], z), \
        dict(x=x, z=z)


def backward(leaf, function, upstream):
    """The squared norm of a gradient, so that it can be differentiated again."""
    leaf.requires_grad_()
    return torch.autograd.grad(function(leaf), leaf, upstream, create_graph=True)[0].square().sum()


def norm_by_hand(x, gamma, beta, eps):
    axes = [axis for axis in range(x.dim()) if axis != 1]
    wide = [-1 if axis == 1 else 1 for axis in range(x.dim())]
    centered = x - x.mean(axes, keepdim=True)
    hats = centered / (centered.square().mean(axes, keepdim=True) + eps).sqrt()
    return gamma.reshape(wide) * hats + beta.reshape(wide)


def gradients():
    for formula, body, variables in bodies():
        leaves = {name: tensor.clone().requires_grad_() for name, tensor in variables.items()}
        value = body(**leaves)
        yield line(formula, variables, value)
        for name, leaf in leaves.items():
            (slope,) = torch.autograd.grad(value, leaf, retain_graph=True)
            yield line(f"grad({formula}, {name})", variables, slope)


(FOLDER / "layers.tsv").write_text("\n".join(layers()) + "\n")
(FOLDER / "gradients.tsv").write_text("\n".join(gradients()) + "\n")
