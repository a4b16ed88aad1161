#!/usr/bin/env python3
"""Times what authors wait for: `dars check` of large courses, its memory, and opening a course."""

import os
import subprocess
import sys
import tempfile
import time

PARAGRAPH = (
    "A window of {n} cells slides along the input, and each output is the sum of what it covers, "
    "every number times its weight. What stands outside the input counts as zero. "
)
QUESTION = """
```question integer
vary n: range(7, 12)
vary k: range(2, 4)
answer: n - k + 1
when one-too-few: n - k
  say: Count the first position too.
hint: Where can the first cell stand?
explain: There are {{n - k + 1}} places.
test: n=8, k=2 | 7 | correct
```
"""


def lesson(number, size=20_000):
    parts = [f"---\nformat: 1\nid: lesson-{number}\ntitle: Lesson {number}\nminutes: 10\n---\n\nWords.\n"]
    step = 0
    while sum(map(len, parts)) < size:
        parts.append(f"\n## Step {step}\n<!-- step: step-{step} -->\n")
        parts += [PARAGRAPH.replace("{n}", str(line)) * 3 + "\n\n" for line in range(3)]
        parts.append("$`Z_i = \\sum_j W_j X_{i+j}`$ is what it computes.\n")
        parts.append(QUESTION)
        step += 1
    return "".join(parts)


def course(folder, count):
    os.makedirs(folder)
    names = [f"lesson-{number}.md" for number in range(count)]
    for number, name in enumerate(names):
        with open(os.path.join(folder, name), "w") as file:
            file.write(lesson(number))
    with open(os.path.join(folder, "course.yml"), "w") as file:
        file.write("format: 1\nid: large\ntitle: Large\nunits:\n  - id: all\n    title: All\n    lessons:\n")
        file.writelines(f"      - {name}\n" for name in names)
    return folder


def run(arguments, home, runs=1):
    """The least seconds of some runs, and the largest memory of one in MiB."""
    environment = dict(os.environ, HOME=home, XDG_DATA_HOME=home, XDG_CACHE_HOME=home + "/cache")
    seconds = []
    memory = 0
    for _ in range(runs):
        start = time.perf_counter()
        child = subprocess.Popen(
            arguments, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        seconds.append(time.perf_counter() - start)
        if os.waitstatus_to_exitcode(status) != 0:
            raise SystemExit(f"{arguments} ended with {os.waitstatus_to_exitcode(status)}")
        memory = max(memory, usage.ru_maxrss / 1024)
    return min(seconds), memory


def row(what, found, target, unit):
    print(f"{what:58} {found:8.2f} {unit:4} (target {target} {unit})")


def main(program, lessons):
    with tempfile.TemporaryDirectory() as scratch:
        small = course(scratch + "/small", 10)
        middle = course(scratch + "/middle", 100)
        large = course(scratch + "/large", 1000)
        seconds, memory = run([program, "check", "--structure", large], scratch, 3)
        row("check of 1,000 lessons of 20 KB, structure", seconds, 2, "s")
        _, less = run([program, "check", "--structure", middle], scratch)
        row("memory beyond that for 100 lessons", memory - less, 20, "MiB")
        seconds, _ = run([program, "check", lessons], scratch)
        row("check of the course with proofs", seconds, 5, "s")
        run([program, "--plain", "--course", large], scratch)
        few, _ = run([program, "--plain", "--course", small], scratch, 5)
        many, _ = run([program, "--plain", "--course", large], scratch, 5)
        row("opening 1,000 lessons beyond opening 10", 1000 * (many - few), 50, "ms")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
