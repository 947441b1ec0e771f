# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for one program: an X server, a session bus, and the accessibility bus with its registry.

Nothing of it can be reached from another machine, nothing of the user's own desktop is touched, and when the
desktop closes, every process that it or one of its processes started has ended."""

import ctypes
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

try:
    from gi.repository import Gio, GLib
except ImportError:
    sys.exit("The Python module gi is missing: packaging/install-packages test installs it.")

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
LIBC = ctypes.CDLL(None, use_errno=True)

BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PROGRAMS = ["Xvfb", "dbus-daemon", BUS_LAUNCHER]

# Only what is started here answers on this bus: no service of the machine is activated.
SESSION_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Missing(Exception):
    """A program that the tests need is not installed."""


def wait_until(condition, what, seconds=20.0):
    """The first true value of condition(); TimeoutError says what did not happen."""
    deadline = time.monotonic() + seconds
    pause = 0.002
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise TimeoutError(f"After {seconds:g} s: {what}")
        time.sleep(pause)
        pause = min(pause * 1.5, 0.05)


def descendants(process):
    """Ids of the processes that this one started, and those they started."""
    children = {}
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue  # ended meanwhile
        if fields[0] != "Z":
            children.setdefault(int(fields[1]), []).append(int(entry.name))
    found = []
    waiting = [process]
    while waiting:
        more = children.get(waiting.pop(), [])
        found += more
        waiting += more
    return found


class Desktop:
    """Use it with `with`. `environment` is for the programs that are started in it."""

    def __init__(self):
        for program in PROGRAMS:
            if not shutil.which(program):
                raise Missing(f"{program} is missing: packaging/install-packages test installs it.")
        # Whatever loses its parent becomes ours, so that close() finds it.
        LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        signal.signal(signal.SIGTERM, lambda *_: exit(143))
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="rosette-desktop-"))
        self.log = open(self.folder / "desktop.log", "wb")
        self.bus = None

    def __enter__(self):
        try:
            self._open()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def _open(self):
        home = self.folder / "home"
        runtime = self.folder / "run"
        home.mkdir()
        runtime.mkdir(mode=0o700)
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "GSETTINGS_BACKEND": "memory",
            "LC_ALL": "C.UTF-8",
            "TZ": "Europe/London",
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        screen = ["Xvfb", "-displayfd", "{}", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
        self.environment["DISPLAY"] = ":" + self._first_line(screen)
        config = self.folder / "session.conf"
        config.write_text(SESSION_BUS.format(folder=runtime))
        bus = ["dbus-daemon", "--nofork", "--nopidfile", f"--config-file={config}", "--print-address={}"]
        session = self._first_line(bus)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = session
        self.start([BUS_LAUNCHER, "--launch-immediately"])
        self.bus = connect(self._accessibility_bus(connect(session)))

    def _accessibility_bus(self, session):
        def address():
            try:
                answer = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None,
                                           None, Gio.DBusCallFlags.NONE, 5000, None)
            except GLib.Error:
                return None  # not there yet
            return answer.unpack()[0]

        return wait_until(address, "the accessibility bus has no address.")

    def start(self, command, pass_fds=(), **more):
        """Starts a program here; it ends with us, however we end."""
        return subprocess.Popen(command, env=self.environment, cwd=self.folder, stdin=subprocess.DEVNULL,
                                stdout=more.pop("stdout", self.log), stderr=more.pop("stderr", self.log),
                                pass_fds=pass_fds, preexec_fn=die_with_parent, **more)

    def _first_line(self, command):
        """Starts a program that says in the file {} where it is to be reached."""
        reading, writing = os.pipe()
        with os.fdopen(reading) as answer:
            self.start([part.format(writing) for part in command], pass_fds=(writing,))
            os.close(writing)
            line = answer.readline().strip()
        if not line:
            raise RuntimeError(f"{command[0]} did not start:\n{self.said()}")
        return line

    def said(self):
        """What the programs printed."""
        self.log.flush()
        return (self.folder / "desktop.log").read_text(errors="replace")

    def close(self):
        """Ends everything that was started, by its process id, and takes the folder away."""
        if self.bus and not self.bus.is_closed():
            self.bus.close_sync(None)
        deadline = time.monotonic() + 3
        while remaining := descendants(os.getpid()):
            force = time.monotonic() > deadline
            for process in remaining:
                try:
                    os.kill(process, signal.SIGKILL if force else signal.SIGTERM)
                except ProcessLookupError:
                    pass
            reap()
            time.sleep(0.02)
        reap()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def die_with_parent():
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def reap():
    """Takes leave of children that have ended."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def connect(address):
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
    connection.set_exit_on_close(False)
    return connection
