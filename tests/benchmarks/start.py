#!/usr/bin/python3
# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of `rosette FILE` to a window that can be used, with 500 and with 5,000 applications, and its memory.

usage: start.py ROSETTE SMALL-FILE LARGE-FILE      (on an X display: xvfb-run -a start.py ...)

A window can be used when its page is painted and it answers: the pointer is put on an item of the navigation, and the
item shows that it is there. The display is asked through libX11 alone, many times a second. Warm: the files were open
just before, so they are known to be whole and lie in the disk cache. Memory is the most that was resident until then
(VmHWM), and what is resident then, of which PSS shares what other programs use too. Exits 1 when a bar is missed.
"""
import ctypes
import ctypes.util
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 9
TIME_BAR = 1000  # milliseconds
MEMORY_BAR = 200  # megabytes
PATIENCE = 30  # seconds
ALL_PLANES = ctypes.c_ulong(0xFFFFFFFF)
Z_PIXMAP = 2
# Where to look in a window at the upper left corner: at an item of the navigation, along its words, and in the page.
ITEM = (170, 168)
NAVIGATION_ROW = 151
PAGE_COLUMN = 420


class Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.c_void_p), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int)]


class Display:
    """What is to be seen, and where the pointer is."""

    def __init__(self):
        self.x = ctypes.CDLL(ctypes.util.find_library("X11"))
        for name, result in (("XOpenDisplay", ctypes.c_void_p), ("XDefaultRootWindow", ctypes.c_ulong),
                             ("XGetImage", ctypes.POINTER(Image))):
            getattr(self.x, name).restype = result
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))
        if not self.display.value:
            sys.exit("start.py needs an X display; run it under xvfb-run -a")
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))

    def pixels(self, left, top, width, height):
        """The colours of a part of the screen."""
        image = self.x.XGetImage(self.display, self.root, left, top, width, height, ALL_PLANES, Z_PIXMAP)
        if not image:
            return b""
        data = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * height)
        self.x.XFree(ctypes.c_void_p(image.contents.data))
        self.x.XFree(image)
        return data

    def colours(self, *part):
        data = self.pixels(*part)
        return len({data[at:at + 4] for at in range(0, len(data), 4)})

    def put_pointer(self, left, top):
        self.x.XWarpPointer(self.display, 0, self.root, 0, 0, 0, 0, left, top)
        self.x.XFlush(self.display)


def wait_until(holds):
    deadline = time.perf_counter() + PATIENCE
    while not holds():
        if time.perf_counter() > deadline:
            sys.exit("the window was never to be seen")
        time.sleep(0.002)


def memory(process):
    """Most resident, resident and proportional, in megabytes."""
    folder = pathlib.Path("/proc") / str(process.pid)
    status, rollup = (folder / "status").read_text(), (folder / "smaps_rollup").read_text()
    return [int(re.search(rf"^{name}:\s+(\d+) kB", text, re.M).group(1)) / 1024
            for name, text in (("VmHWM", status), ("VmRSS", status), ("Pss", rollup))]


def measure(display, program, path, environment):
    """Milliseconds until painted, until it answers, of the processor until then; and the memory."""
    display.put_pointer(1200, 780)
    wait_until(lambda: display.colours(0, 0, 1280, 1) < 3)
    start = time.perf_counter()
    process = subprocess.Popen([program, path], env=environment, stderr=subprocess.DEVNULL)
    try:
        # Words in the navigation, and in the page.
        wait_until(lambda: display.colours(0, NAVIGATION_ROW, 216, 12) > 8 and display.colours(PAGE_COLUMN, 8, 1, 700) > 2)
        painted = time.perf_counter()
        before = display.pixels(*ITEM, 1, 1)
        display.put_pointer(*ITEM)
        wait_until(lambda: display.pixels(*ITEM, 1, 1) != before)
        answered = time.perf_counter()
        fields = (pathlib.Path("/proc") / str(process.pid) / "stat").read_text().rsplit(")", 1)[1].split()
        processor = (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")
        time.sleep(1)  # what is counted in the background is there then
        return [(painted - start) * 1000, (answered - start) * 1000, processor, *memory(process)]
    finally:
        process.terminate()
        process.wait()


def main():
    program, *files = sys.argv[1:]
    display = Display()
    is_met = True
    medians = []
    for path in files:
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, "HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_CACHE_HOME": folder,
                           "QT_QPA_PLATFORM": "xcb"}
            measure(display, program, path, environment)  # reads the file whole, and so comes to know it
            runs = [measure(display, program, path, environment) for _ in range(RUNS)]
        painted, answered, processor, most, resident, shared = (statistics.median(each) for each in zip(*runs))
        medians.append((answered, most))
        is_passed = answered < TIME_BAR and most < MEMORY_BAR
        is_met = is_met and is_passed
        print(f"  {'PASS  ' if is_passed else 'MISSED'} start with {pathlib.Path(path).name}: painted {painted:.0f} ms, answers "
              f"{answered:.0f} ms (bar: {TIME_BAR}; least {min(run[1] for run in runs):.0f}), {processor:.0f} ms of the "
              f"processor; most resident {most:.0f} MB (bar: {MEMORY_BAR}), then {resident:.0f} MB, PSS {shared:.0f} MB")
    (few, few_memory), (many, many_memory) = medians
    print(f"  start: ratio {many / few:.2f} in time, {many_memory / few_memory:.2f} in memory; "
          f"load {os.getloadavg()[0]:.1f}")
    return 0 if is_met else 1


if __name__ == "__main__":
    sys.exit(main())
