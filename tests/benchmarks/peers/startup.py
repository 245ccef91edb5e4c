#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the start of the window, from the command to a screen that has come to rest.

Each program starts on a virtual screen of its own (Xvfb, 1440x900) with empty folders for its
settings. Told are the medians of
  drawn   until the first pixel of a window is on the screen
  usable  until nothing on the screen has changed for 0.4 s (that wait is not counted)

Wallchart opens the sample: 412 people on the wall chart. KeePassXC, where it is installed, shows
its first page without a database: it has less to do, so being as quick is the aim.
usage: startup.py PATH-OF-WALLCHART [RUNS]   (needs Xvfb)
"""
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DISPLAY = ":77"
REST = 0.4
LIMIT = 60


class Screen:
    """A virtual screen whose pixels are a file."""

    def __init__(self, folder):
        self.process = subprocess.Popen(
            ["Xvfb", DISPLAY, "-screen", "0", "1440x900x24", "-fbdir", folder, "-nolisten", "tcp"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.pixels = Path(folder) / "Xvfb_screen0"
        while not self.pixels.exists() or not Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists():
            time.sleep(0.01)
        time.sleep(0.3)
        self.empty = self.content()

    def content(self):
        return self.pixels.read_bytes()

    def close(self):
        self.process.terminate()
        self.process.wait()


def start(command, home):
    environment = {"PATH": os.environ["PATH"], "HOME": home, "DISPLAY": DISPLAY, "LANG": "C.UTF-8",
                   "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": home}
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL)


def measure(command):
    """Seconds until something is drawn and until the screen rests."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o700)
        screen = Screen(folder)
        before = screen.empty
        begin = time.perf_counter()
        process = start(command, home)
        drawn = changed = None
        while True:
            now = time.perf_counter() - begin
            content = screen.content()
            if content != before:
                drawn = drawn or now
                changed = now
                before = content
            if changed and now - changed > REST:
                break
            if now > LIMIT or process.poll() is not None:
                raise SystemExit(f"{command[0]} showed nothing or ended")
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
        process.wait()
        screen.close()
        return drawn, changed


def report(name, command, runs):
    measure(command)   # what the disk has to read is read
    times = [measure(command) for _ in range(runs)]
    drawn = statistics.median(each[0] for each in times) * 1000
    usable = statistics.median(each[1] for each in times) * 1000
    print(f"{name:22} drawn {drawn:7.0f} ms   usable {usable:7.0f} ms   ({runs} runs)")


def main():
    if len(sys.argv) < 2 or not shutil.which("Xvfb"):
        raise SystemExit(__doc__)
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    report("wallchart --sample", [sys.argv[1], "--sample"], runs)
    peer = shutil.which("keepassxc")
    if peer:
        report("keepassxc", [peer], runs)
    else:
        print("keepassxc              is not installed: nothing to compare with")


if __name__ == "__main__":
    main()
