"""Prints the test vectors of Documentation/random-stream.md.

Written from the document alone, apart from the Swift sources, so that the two check each other.
"""

import math

MASK = (1 << 64) - 1


def fnv(text, start=0xCBF29CE484222325):
    for byte in text.encode("utf-8"):
        start = ((start ^ byte) * 0x100000001B3) & MASK
    return start


def rotate(word, bits):
    return ((word << bits) | (word >> (64 - bits))) & MASK


def logarithm(s):
    fraction, exponent = math.frexp(s)
    m, e = fraction * 2, exponent - 1
    if m >= math.sqrt(2):
        m, e = m / 2, e + 1
    z = (m - 1) / (m + 1)
    square = z * z
    series = 0.0
    for odd in range(25, 0, -2):
        series = series * square + 1 / odd
    return e * float.fromhex("0x1.62e42fefa39efp-1") + 2 * z * series


class Stream:
    def __init__(self, seed, path, key=None):
        self.key = fnv(f"{seed}/{path}") if key is None else key
        filler, self.state = self.key, []
        for _ in range(4):
            filler = (filler + 0x9E3779B97F4A7C15) & MASK
            mixed = ((filler ^ (filler >> 30)) * 0xBF58476D1CE4E5B9) & MASK
            mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
            self.state.append(mixed ^ (mixed >> 31))

    def split(self, name):
        return Stream(None, None, fnv("/" + name, self.key))

    def seed_of(self, name):
        return self.split(name).next() >> 32

    def next(self):
        s = self.state
        result = (rotate((s[1] * 5) & MASK, 7) * 9) & MASK
        shifted = (s[1] << 17) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= shifted
        s[3] = rotate(s[3], 45)
        return result

    def uniform(self):
        return (self.next() >> 11) * 2.0**-53

    def integer(self, lower, upper):
        n = upper - lower + 1
        rejected = (1 << 64) % n
        while True:
            bits = self.next()
            if bits >= rejected:
                return lower + bits % n

    def bernoulli(self, probability):
        return int(self.uniform() < probability)

    def normal(self):
        while True:
            u = 2 * self.uniform() - 1
            v = 2 * self.uniform() - 1
            s = u * u + v * v
            if 0 < s < 1:
                return u * math.sqrt(-2 * logarithm(s) / s)

    def permutation(self, count):
        order = list(range(count))
        for i in range(count - 1, 0, -1):
            j = self.integer(0, i)
            order[i], order[j] = order[j], order[i]
        return order


def line(seed, path, draw, values):
    print(f"{seed} | {path} | {draw} | {' '.join(map(str, values))}")


PATHS = [
    (0, "convolution-1d#how-many/n"),
    (1, "convolution-1d#how-many/n"),
    (4294967295, "dropout-ridge#penalty/γ"),
    (2026, "درس#گام/shuffle"),
]

for seed, path in PATHS:
    stream = Stream(seed, path)
    line(seed, path, "next", [f"0x{stream.next():016x}" for _ in range(4)])
    stream = Stream(seed, path)
    line(seed, path, "uniform", [repr(stream.uniform()) for _ in range(4)])
    for lower, upper in [(7, 12), (5, 5), (-3, 3), (0, 3 << 61), (-(1 << 63), (1 << 63) - 1)]:
        stream = Stream(seed, path)
        draws = [stream.integer(lower, upper) for _ in range(4)]
        line(seed, path, f"integer {lower} {upper}", draws)
    stream = Stream(seed, path)
    line(seed, path, "bernoulli 0.3", [stream.bernoulli(0.3) for _ in range(12)])
    stream = Stream(seed, path)
    line(seed, path, "normal", [repr(stream.normal()) for _ in range(4)])
    stream = Stream(seed, path)
    line(seed, path, "permutation 8", stream.permutation(8))
    line(seed, path, "split mask", [f"0x{Stream(seed, path).split('mask').next():016x}"])
    line(seed, path, "seed unit-2#quiz", [Stream(seed, path).seed_of("unit-2#quiz")])
