# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for one program: X server, window manager, D-Bus session and accessibility bus; the program is
driven by keys and read as a screen reader reads it. Everything ends with it."""
import ctypes
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time

from gi.repository import Gio, GLib

TOOLS = ("Xvfb", "openbox", "dbus-daemon", "gnome-keyring-daemon", "xdotool", "xprop")
CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "password text",
            "spin box", "spin button", "slider", "table", "tree", "tree table", "list", "page tab", "menu item"}
VIEWS = {"table", "tree", "tree table", "list"}
WINDOWS = {"frame", "dialog", "window", "alert", "alert message"}
STATES = {"active": 1, "checked": 4, "enabled": 8, "focusable": 11, "focused": 12, "sensitive": 24, "showing": 25,
          "visible": 30}
BUS, REGISTRY = "org.a11y.atspi.", "org.a11y.atspi.Registry"


class Failure(AssertionError):
    pass


def missing_tools():
    return [tool for tool in TOOLS if not shutil.which(tool)]


class Node:
    """One accessible object; nothing is remembered of it."""

    def __init__(self, desktop, ref):
        self.desktop, self.ref = desktop, tuple(ref)

    def __eq__(self, other):
        return isinstance(other, Node) and self.ref == other.ref

    def __hash__(self):
        return hash(self.ref)

    def __str__(self):
        return f"{self.role} “{self.name}”"

    def call(self, interface, method, signature=None, *arguments):
        return self.desktop.call(self.ref[0], self.ref[1], BUS + interface, method, signature, *arguments)

    def read(self, name):
        return self.desktop.call(self.ref[0], self.ref[1], "org.freedesktop.DBus.Properties", "Get", "(ss)",
                                 BUS + "Accessible", name)

    @property
    def name(self):
        return self.read("Name")

    @property
    def description(self):
        return self.read("Description")

    @property
    def role(self):
        return self.call("Accessible", "GetRoleName")

    @property
    def parent(self):
        return Node(self.desktop, self.read("Parent"))

    def has(self, state):
        low, high = self.call("Accessible", "GetState")
        return bool((high << 32 | low) >> STATES[state] & 1)

    @property
    def children(self):
        return [Node(self.desktop, ref) for ref in self.call("Accessible", "GetChildren")]

    def child(self, index):
        return Node(self.desktop, self.call("Accessible", "GetChildAtIndex", "(i)", index))

    @property
    def labels(self):
        """The names of what labels it."""
        return [Node(self.desktop, ref).name for kind, refs in self.call("Accessible", "GetRelationSet")
                if kind == 2 for ref in refs]

    def walk(self):
        """Itself and all below that is on screen, except the cells of tables and lists."""
        yield self
        if self.role in VIEWS:
            return
        for child in self.children:
            try:
                if child.has("showing") or child.role in ("filler", "panel", "layered pane", "menu bar", "tool bar"):
                    yield from child.walk()
            except GLib.Error:
                continue  # gone meanwhile


class Desktop:
    def __init__(self, command, size="1280x900"):
        self.command, self.size, self.started = command, size, []

    def __enter__(self):
        self.folder = tempfile.mkdtemp()
        self.log = open(os.path.join(self.folder, "log"), "wb")
        home = os.path.join(self.folder, "home")
        runtime = os.path.join(self.folder, "run")
        os.makedirs(home)
        os.makedirs(runtime, 0o700)
        self.environment = {key: value for key, value in os.environ.items() if key in ("PATH", "LD_LIBRARY_PATH", "TZ",
                                                                                       "ASAN_OPTIONS", "UBSAN_OPTIONS")}
        self.environment.update(HOME=home, XDG_RUNTIME_DIR=runtime, LANG="C.UTF-8", QT_QPA_PLATFORM="xcb",
                                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_CONFIG_HOME=home + "/config",
                                XDG_DATA_HOME=home + "/data")
        read, write = os.pipe()
        self.spawn("Xvfb", "-displayfd", str(write), "-screen", "0", self.size + "x24", "-nolisten", "tcp",
                   pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as pipe:
            self.environment["DISPLAY"] = ":" + pipe.readline().strip()
        rules = os.path.join(self.folder, "rc.xml")
        with open(rules, "w", encoding="utf-8") as file:  # all keys reach the program
            file.write('<openbox_config xmlns="http://openbox.org/3.4/rc"><focus><focusNew>yes</focusNew></focus>'
                       "<desktops><number>1</number></desktops></openbox_config>")
        self.spawn("openbox", "--sm-disable", "--config-file", rules)
        bus = self.spawn("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1",
                         f"--address=unix:path={runtime}/bus", stdout=subprocess.PIPE)
        address = bus.stdout.readline().decode().strip()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        keyring = self.spawn("gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground",
                             stdin=subprocess.PIPE)
        keyring.stdin.write(b"word")  # of a keyring that is made now
        keyring.stdin.close()
        session = self.connect(address)
        self.bus = session
        self.bus = self.connect(self.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"))
        self.focus, self.trail = None, []
        self.bus.signal_subscribe(None, BUS + "Event.Object", "StateChanged", None, None, 0, self.on_event)
        self.call(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "(s)", "object:state-changed:focused")
        self.wait(lambda: "window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "the window manager")
        self.program = self.spawn(*self.command, stdout=self.log, stderr=self.log)
        return self

    def __exit__(self, *_):
        for process in reversed(self.started):
            process.terminate()
        for process in reversed(self.started):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    @staticmethod
    def connect(address):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

    def spawn(self, *command, **options):
        def die_with_parent():
            ctypes.CDLL(None).prctl(1, signal.SIGTERM)
        options.setdefault("stdout", subprocess.DEVNULL)
        options.setdefault("stderr", subprocess.DEVNULL)
        options.setdefault("stdin", subprocess.DEVNULL)
        process = subprocess.Popen(command, env=self.environment, preexec_fn=die_with_parent, **options)
        self.started.append(process)
        return process

    def run(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True, timeout=60,
                              check=False).stdout.decode(errors="replace")

    def call(self, name, path, interface, method, signature=None, *arguments):
        packed = GLib.Variant(signature, arguments) if signature else None
        value = self.bus.call_sync(name, path, interface, method, packed, None, 0, 60_000, None).unpack()
        return value[0] if len(value) == 1 else value

    def on_event(self, _connection, sender, path, _interface, _member, arguments):
        if arguments.unpack()[:2] == ("focused", 1):
            self.focus = Node(self, (sender, path))
            self.trail.append(self.focus)

    def pump(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def wait(self, test, what, seconds=60):
        """Until something is so; not for a time."""
        end = time.monotonic() + seconds
        while True:
            self.pump()
            try:
                if (found := test()):
                    return found
            except GLib.Error:
                pass
            if time.monotonic() > end:
                raise Failure(f"waited in vain for {what}\n" + self.said())
            time.sleep(0.02)

    def said(self):
        self.log.flush()
        with open(self.log.name, encoding="utf-8", errors="replace") as file:
            return file.read()[-2000:]

    def keys(self, *keys):
        self.run("xdotool", "key", "--clearmodifiers", *keys)
        self.settle()

    def type(self, text):
        self.run("xdotool", "type", "--delay", "4", text)
        self.settle()

    def settle(self):
        """Until the program has done what the keys so far ask for, and what it says of the focus has come. It answers in
        the thread that takes the keys: what came before the first question is done when it has answered the second."""
        for _ in range(2):
            for application in self.applications():
                try:
                    application.children
                except GLib.Error:
                    continue  # it ends
        self.pump()

    def applications(self):
        return Node(self, (REGISTRY, "/org/a11y/atspi/accessible/root")).children

    def windows(self):
        """Of the program, the newest last."""
        return [window for application in self.applications() for window in application.children
                if window.role in WINDOWS and window.has("showing")]

    def active(self):
        return next((window for window in self.windows() if window.has("active")), None)

    def window(self, title):
        """The one in front, by the beginning of its title."""
        def found():
            window = self.active()
            return window if window and re.match(title, window.name) else None
        window = self.wait(found, f"the window {title}")
        self.settle()  # what has the keyboard in it
        return window
