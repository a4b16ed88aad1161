"""Prints what the workloads took, beside PyTorch and NumPy on the same inputs.

    python3 Benchmarks/peers.py FIGURES REPEAT

FIGURES is what `swift package benchmark --format jmh` printed, REPEAT the program that does one
workload. PyTorch computes in float64, eagerly, on one thread, as NumPy does; all figures are
medians. Without PyTorch and NumPy only our own figures are printed.
"""

import json
import os
import statistics
import subprocess
import sys
import time

for library in ("OMP", "OPENBLAS", "MKL"):
    os.environ[f"{library}_NUM_THREADS"] = "1"

try:
    import numpy
except ImportError:
    numpy = None
try:
    import torch
    import torch.nn.functional as F
except ImportError:
    torch = None

QUICK = 1000  # as often a quick workload is done in one measurement, here and there
TARGETS = {  # how many times faster than whom, or below how many milliseconds
    "conv2d forward": ("PyTorch", 8),
    "conv2d forward and gradients": ("PyTorch", 25),
    "batch norm forward and backward": ("PyTorch", 20),
    "a million dropout masks": ("NumPy", 5),
    "expect over 65536 masks": ("ms", 100),
    "grade a number": ("ms", 0.3),
    "grade a formula": ("ms", 0.3),
    "grade a wrong formula": ("ms", 0.3),
    "grade a matrix": ("ms", 0.3),
    "grade cells": ("ms", 0.3),
    "draw a convolution": ("ms", 1),
    "draw a plane and bars": ("ms", 1),
    "draw plots and matrices": ("ms", 1),
    "draw tables": ("ms", 1),
    "draw layers and a heat map": ("ms", 1),
    "draw the course": ("ms", 1),
    "draw words and mathematics": ("ms", 1),
    "draw a question": ("ms", 1),
    "draw the keys": ("ms", 1),
    "draw all scenes": ("ms", 1),
    "draw a search": ("ms", 1),
    "scroll a lesson of 200 KB": ("ms", 33),
    "open a lesson of 200 KB": ("ms", 60),
}


def pattern(*shape, step):
    """The inputs of the workloads: numbers that look random and are exact in binary."""
    return ((numpy.arange(numpy.prod(shape)) * step + 11) % 101 - 50).reshape(shape) / 32


def checksum(*results):
    entries = [numpy.asarray(result).reshape(-1) for result in results]
    return sum(float((entry * (1 + numpy.arange(entry.size) % 5)).sum()) for entry in entries)


def with_numpy():
    """Workloads, by whom and how each is done, and how far the checksums may differ."""
    image, kernel = pattern(8, 8, step=37), pattern(3, 3, step=41)
    windows = numpy.lib.stride_tricks.sliding_window_view
    inputs, chance = pattern(4, 3, step=37), numpy.random.default_rng(1)

    def forward():
        return [numpy.tensordot(windows(image, (3, 3)), kernel)]

    def masks(total=1_000_000):
        kept = ((chance.random((total, 4, 3)) < 0.5) * inputs).reshape(-1, 3)
        return [kept.T @ kept / total]

    def masks_in_parts(parts=100):
        return [sum(masks(10_000)[0] for _ in range(parts)) / parts]

    return [
        ("conv2d forward", "NumPy", forward, 1e-9),
        ("a million dropout masks", "NumPy", masks, 0.05),
        ("a million dropout masks", "NumPy, in parts for the cache,", masks_in_parts, 0.05),
    ]


def with_torch():
    """As `with_numpy`, for PyTorch."""
    torch.set_num_threads(1)

    def tensor(*shape, step, slope=False):
        return torch.tensor(pattern(*shape, step=step)).requires_grad_(slope)

    image, kernel = tensor(1, 1, 8, 8, step=37), tensor(1, 1, 3, 3, step=41)
    x, w = image.clone().requires_grad_(), kernel.clone().requires_grad_()
    upstream = tensor(1, 1, 6, 6, step=43)
    gamma, beta = tensor(8, step=19, slope=True), tensor(8, step=23, slope=True)
    batch, slopes = tensor(32, 8, step=37, slope=True), tensor(32, 8, step=43)

    def forward():
        return [F.conv2d(image, kernel)]

    def both():
        output = F.conv2d(x, w)
        return [output.detach(), *torch.autograd.grad(output, [x, w], upstream)]

    def norm():
        output = F.batch_norm(batch, None, None, gamma, beta, training=True, eps=1e-5)
        gradients = torch.autograd.grad(output, [batch, gamma, beta], slopes)
        return [output.detach(), *gradients[:2]]

    return [
        ("conv2d forward", "PyTorch", forward, 1e-9),
        ("conv2d forward and gradients", "PyTorch", both, 1e-9),
        ("batch norm forward and backward", "PyTorch", norm, 1e-9),
    ]


def microseconds(work, quick):
    """The median of one repetition, over about two seconds."""
    times, end = [], time.perf_counter() + 2
    while len(times) < 3 or time.perf_counter() < end:
        start = time.perf_counter()
        for _ in range(QUICK if quick else 1):
            work()
        times.append((time.perf_counter() - start) / (QUICK if quick else 1))
    return statistics.median(times) * 1e6


def read_figures(path):
    """The median of each workload in microseconds, in the order of the file's names."""
    with open(path) as file:
        text = file.read()
    if "[{" not in text:
        sys.exit(f"{path} holds no figures")
    figures = {}
    for entry in json.loads(text[text.index("[{"):].splitlines()[0]):
        name = entry["benchmark"].rsplit(".", 1)[1].replace("_", " ")
        wall = entry["secondaryMetrics"]["Time (wall clock)"]["scorePercentiles"]["50.0"]
        slow = "million" in name or "65536" in name
        figures[name] = wall if slow else wall / QUICK
    return figures


def show(name, took, target, verdict):
    amount = f"{took / 1000:.1f} ms" if took >= 1000 else f"{took:.2f} µs"
    print(f"{name:<56} {amount:>9}  {target:<14} {verdict}".rstrip())


def compare(name, took, whose, work, tolerance, repeat):
    done = subprocess.run([repeat, name, "1"], capture_output=True, text=True, check=True)
    ours, theirs = float(done.stdout), checksum(*work())
    if abs(ours - theirs) > tolerance * max(1, abs(ours)):
        sys.exit(f"{name}: {whose} computes {theirs!r}, we compute {ours!r}")
    ratio = microseconds(work, quick=took < 1000) / took
    wanted, least = TARGETS.get(name, (None, 0))
    target = f"target {least}x" if wanted == whose else ""
    verdict = "" if not target else "ok" if ratio >= least else "MISSED"
    show(f"  {whose} takes {ratio:.1f} times as long", took * ratio, target, verdict)


def main():
    figures, repeat = read_figures(sys.argv[1]), os.path.abspath(sys.argv[2])
    peers = []
    if numpy is None:
        print("NumPy is not installed, so nothing is compared with it or with PyTorch.")
    else:
        peers += with_numpy()
        if torch is None:
            print("PyTorch is not installed, so nothing is compared with it.")
        else:
            peers += with_torch()
    for name in [*TARGETS, *sorted(figures.keys() - TARGETS.keys())]:
        took = figures[name]
        unit, limit = TARGETS.get(name, (None, 0))
        timed = unit == "ms"
        verdict = "" if not timed else "ok" if took < limit * 1000 else "MISSED"
        show(name, took, f"target {limit} ms" if timed else "", verdict)
        for workload, whose, work, tolerance in peers:
            if workload == name:
                compare(name, took, whose, work, tolerance, repeat)


if __name__ == "__main__":
    main()
