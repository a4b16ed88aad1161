"""Measures `dars grade` on ten thousand submissions of twenty questions.

    python3 Benchmarks/grading.py PROGRAM [COUNT]

A course of twenty questions of ten kinds is written, quizzes on it are taken line by line, and each
is handed in by hundreds of students. Time and memory are printed beside their targets; memory also
for a tenth of the submissions, since it must not grow with their number.
"""

import hashlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

QUESTIONS = [
    ("integer", "vary n: range(7, 99)\nanswer: 2*n + 1", "", "2*9 + 1"),
    ("number", "vary n: range(7, 99)\nanswer: n / 7\ndigits: 3", "", "1.43"),
    ("matrix", "vary x: integers(-3, 3, 2, 3)\nanswer: x @ T(x)", "", "[[1, 2], [3, 4]]"),
    ("shape", "vary n: range(16, 64)\nanswer: [64, n, n]", "", "(64, 32, 32)"),
    ("formula", "symbol p: real(0, 1)\nanswer: p * (1 - p)\nwhen sum: p + 1", "", "p - p^2"),
    ("choice", "", "- [x] one\n- [ ] two\n- [ ] three", "2"),
    ("choices", "partial: net", "- [x] one\n- [ ] two\n- [x] three", "1, 2"),
    ("order", "after 3: 1", "1. one\n2. two\n3. three\n4. four", "4, 3, 2, 1"),
    ("cells", "grid: 4, 4\nanswer: eye(4)", "", "(0,0) (1,1) (2,3)"),
    ("text", "alias: convolution", "", "correlation"),
]


def write_course(folder):
    steps = []
    for number in range(20):
        kind, fields, tail, _ = QUESTIONS[number % len(QUESTIONS)]
        fence = "\n".join(part for part in (f"```question {kind}", fields, "```") if part)
        steps.append(f"## Question {number}\n<!-- step: q{number} -->\n\n{fence}\n{tail}\n")
    with open(f"{folder}/course.yml", "w") as file:
        file.write("format: 1\nid: bench\ntitle: Bench\nunits:\n")
        file.write("  - { id: u, title: U, lessons: [a.md] }\n")
    with open(f"{folder}/a.md", "w") as file:
        file.write("---\nformat: 1\nid: a\ntitle: A\n---\n\n" + "\n".join(steps))


def take_quiz(program, course, home, seed):
    """Takes the quiz line by line, and gives what was handed in."""
    lines = [f"answer {QUESTIONS[n % len(QUESTIONS)][3]}\n\n" for n in range(20)]
    environment = dict(os.environ, XDG_DATA_HOME=home, HOME=home, LANG="C.UTF-8")
    subprocess.run(
        [program, "quiz", "u", "--exam", "--count", "20", "--seed", str(seed), "--course", course],
        input="".join(lines) + "hand in\nyes\nquit\n", text=True, env=environment, check=True,
        stdout=subprocess.DEVNULL)
    path = f"{home}/quiz.json"
    subprocess.run(
        [program, "submit", "u", "--student", "s", "-o", path, "--force"], env=environment,
        check=True, stdout=subprocess.DEVNULL)
    with open(path) as file:
        submission = json.load(file)["submission"]
    answered = sum(bool(question["answers"]) for question in submission["session"]["questions"])
    assert answered == 20, f"only {answered} of 20 answers were taken"
    return submission


def hand_in(submission, student, folder):
    submission["student"] = student
    text = json.dumps(submission, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    sealed = {"checksum": hashlib.sha256(text.encode()).hexdigest(), "submission": submission}
    with open(f"{folder}/{student}.json", "w") as file:
        json.dump(sealed, file)


def grade(program, course, folder, home, count):
    """The seconds that grading takes and the most memory, in MB."""
    before = time.perf_counter()
    process = subprocess.Popen(
        [program, "grade", folder, "--course", course, "--report",
         "--gradebook", f"{home}/{count}.sqlite"],
        stdout=subprocess.PIPE, text=True,
        preexec_fn=lambda: os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2]))
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - before
    assert f"{count} submissions graded, 0 refused" in output, output[-400:]
    return seconds, usage.ru_maxrss / 1024


def report(name, value, target, unit):
    mark = "" if value < target else "  MISSED"
    print(f"{name:<44} {value:>9.1f} {unit}  (target: below {target} {unit}){mark}")


def main():
    program = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    with tempfile.TemporaryDirectory() as home:
        course = f"{home}/course"
        os.mkdir(course)
        write_course(course)
        quizzes = [take_quiz(program, course, home, seed) for seed in range(10)]
        for number in (count // 10, count):
            folder = f"{home}/{number}"
            os.mkdir(folder)
            for student in range(number):
                hand_in(quizzes[student % len(quizzes)], f"s{student}", folder)
            seconds, megabytes = grade(program, course, folder, home, number)
            report(f"grade {number} submissions of 20 questions", seconds, 30, "s")
            report(f"memory for {number} submissions", megabytes, 200, "MB")


if __name__ == "__main__":
    main()
