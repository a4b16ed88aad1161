"""What the scripts that write fixtures share: drawing inputs, and writing tensors as data."""

import json
import pathlib
import random

import torch

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "EngineTests" / "References"
CASES = 48
MORE_CASES = {"pooling": 4 * CASES, "batch_norm": 3 * CASES, "dropout": 3 * CASES}
torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)


def draw(*shape):
    tensor = torch.randn(*shape) if shape else torch.randn(())
    return torch.round(tensor * 1000) / 1000


def leaf(*shape):
    return draw(*shape).requires_grad_()


def short(number):
    return int(number) if number == int(number) and abs(number) < 1e15 else number


def pack(tensor):
    tensor = tensor.detach()
    return {"shape": list(tensor.shape), "elements": [short(x) for x in tensor.flatten().tolist()]}


def gradients(output, upstream, **leaves):
    found = torch.autograd.grad(output, list(leaves.values()), upstream)
    return {name: pack(gradient) for name, gradient in zip(leaves, found)}


def write(name, make):
    torch.manual_seed(len(name) * 7919)
    rng = random.Random(name)
    cases = []
    while len(cases) < MORE_CASES.get(name, CASES):
        try:
            case = make(rng)
        except RuntimeError:
            continue
        if case is not None:
            cases.append(case)
    text = json.dumps(cases, separators=(",", ":"))
    (FOLDER / f"{name}.json").write_text(text.replace("},{\"", "},\n{\"") + "\n")


def sliding(rng, padding=2, stride=3, dilation=2):
    return {
        "stride": rng.randint(1, stride),
        "before": rng.randint(0, padding),
        "after": rng.randint(0, padding),
        "dilation": rng.randint(1, dilation),
    }
