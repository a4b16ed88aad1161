"""Measures the program as a reader meets it: in a terminal, from outside.

    python3 Benchmarks/terminal.py PROGRAM COURSE

A pseudo-terminal of 80x24 takes the place of the reader. Medians are printed beside the target of
each figure; nothing here fails a build, because clocks differ from machine to machine.
"""

import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time

ROWS, COLUMNS = 24, 80
LONG_SCENE_FRAMES = 60
LONG_SCENE = ["input=arange(%d)" % (LONG_SCENE_FRAMES + 1), "kernel=[1, 2]"]


class Reader:
    """The program in a pseudo-terminal."""

    def __init__(self, arguments, folder):
        environment = dict(
            os.environ, TERM="xterm-256color", LANG="C.UTF-8", XDG_DATA_HOME=folder,
            XDG_CONFIG_HOME=folder, XDG_CACHE_HOME=folder)
        environment.pop("NO_COLOR", None)
        self.started = time.perf_counter()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.execve(arguments[0], arguments, environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def read_until_quiet(self, first=2.0, quiet=0.05):
        """Reads until nothing comes for a while; the times of the first and the last bytes."""
        began, last, data = None, None, b""
        wait = first
        while select.select([self.terminal], [], [], wait)[0]:
            try:
                part = os.read(self.terminal, 65536)
            except OSError:
                break
            if not part:
                break
            data += part
            if b"\x1b[c" in part:  # what is asked of every terminal, and every one answers
                os.write(self.terminal, b"\x1b[?62;22c")
            last = time.perf_counter()
            began = began or last
            wait = quiet
        return began, last, data

    def press(self, keys):
        """Presses keys and gives the seconds until the answer stood on the screen."""
        start = time.perf_counter()
        os.write(self.terminal, keys)
        _, last, _ = self.read_until_quiet(first=0.5)
        return (last - start) if last else None

    def processor_seconds(self):
        with open(f"/proc/{self.process}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def status(self, name):
        with open(f"/proc/{self.process}/status") as file:
            for line in file:
                if line.startswith(name + ":"):
                    return int(line.split()[1])
        return None

    def drain(self, seconds):
        """Reads whatever comes for so many seconds and counts the times it came."""
        end, times = time.perf_counter() + seconds, 0
        while (left := end - time.perf_counter()) > 0:
            if select.select([self.terminal], [], [], left)[0]:
                os.read(self.terminal, 65536)
                times += 1
        return times

    def end(self):
        os.kill(self.process, signal.SIGTERM)
        os.waitpid(self.process, 0)
        os.close(self.terminal)


def report(name, value, target, unit):
    verdict = "ok" if value <= target else "MISSED"
    print(f"{name:<44} {value:>9.3f} {unit:<8} target {target:g} {unit:<8} {verdict}")


def first_paint(arguments):
    times = []
    for _ in range(15):
        with tempfile.TemporaryDirectory() as folder:
            reader = Reader(arguments, folder)
            _, last, screen = reader.read_until_quiet()
            if b"step 1" not in screen:
                sys.exit("the first paint shows no lesson")
            times.append((last - reader.started) * 1000)
            reader.end()
    return statistics.median(times)


def main():
    program, course = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    if not os.access(program, os.X_OK):
        sys.exit(f"{program} is no program; make build makes it")
    arguments = [program, "learn", "convolution-1d", "--course", course]
    report("first paint of a lesson", first_paint(arguments), 40, "ms")
    with tempfile.TemporaryDirectory() as folder:
        reader = Reader(arguments, folder)
        reader.read_until_quiet()
        report("resident memory after opening a lesson", reader.status("VmRSS") / 1024, 32, "MiB")
        measure_keys(reader)
        measure_idle(reader)
        reader.end()
        reader = Reader([program, "play", "convolution-1d"] + LONG_SCENE, folder)
        reader.read_until_quiet()
        reader.press(b"++++")
        measure_playing(reader)
        reader.end()


def measure_keys(reader):
    answers = []
    for _ in range(20):
        for key in (b"n", b"p"):
            seconds = reader.press(key)
            if seconds is not None:
                answers.append(seconds * 1000)
    report("a key's answer, median", statistics.median(answers), 5, "ms")
    report("a key's answer, worst", max(answers), 15, "ms")


def measure_idle(reader):
    before = reader.status("voluntary_ctxt_switches"), reader.processor_seconds()
    time.sleep(3)
    wakes = reader.status("voluntary_ctxt_switches") - before[0]
    report("wake-ups in 3 idle seconds", wakes, 0, "times")
    report("processor time in 3 idle seconds", reader.processor_seconds() - before[1], 0, "s")


def measure_playing(reader):
    """Plays a scene at 30 frames a second, from the start again when it ends."""
    before, start, frames = reader.processor_seconds(), time.perf_counter(), 0
    while time.perf_counter() - start < 5:
        os.write(reader.terminal, b" ")
        frames += reader.drain(LONG_SCENE_FRAMES / 30)
    share = 100 * (reader.processor_seconds() - before) / (time.perf_counter() - start)
    print(f"{'screens drawn while playing, a second':<44} {frames / 5:>9.1f}")
    report("processor while playing at 30 a second", share, 5, "%")


if __name__ == "__main__":
    main()
