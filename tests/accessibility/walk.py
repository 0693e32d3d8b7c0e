#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through every screen of the real program by keys alone, as a screen reader follows: every control has a name, and
can be reached by Tab. At the end, what a new user wants to do is done the same way.

walk.py PROGRAM; ends with 77 where a tool is missing."""
import os
import sys
import tempfile

try:
    import desktop as on
except ImportError as missing:
    print("skipped:", missing)
    sys.exit(77)

# By the words with which Find an Action finds them, and what their windows are called.
DIALOGS = [
    ("new gateway", "Connect a Gateway"), ("who can call", "Who Can Call"), ("calls of token", "Calls"),
    ("unusual days", "Unusual Days"), ("changes", "Changes"), ("export csv", "Export"),
    ("filter language", "Filter Language"), ("manual", "Manual"), ("about tokendeck", "About"),
]
PAGES = ["General", "Gateways", "Findings", "Notifications", "History", "Network", "Privacy", "Shortcuts"]


def name_of(node):
    """What a screen reader says of it; of a combo box its label, for Qt calls it by what is chosen."""
    labels = " ".join(node.labels).strip()
    return labels if node.role == "combo box" and labels else node.name.strip() or labels


def controls(window):
    """(node, role) of all on screen that can be operated, except those inside another one."""
    for node in window.walk():
        try:
            role = node.role
            if role in on.CONTROLS and role != "menu item" and node.has("showing") \
                    and node.parent.role not in ("combo box", "spin box", "spin button"):
                yield node, role
        except on.GLib.Error:
            continue


class Walk:
    def __init__(self, desk):
        self.desk, self.faults, self.looked = desk, [], 0

    def find(self, words, title):
        """By Ctrl+K."""
        self.desk.keys("ctrl+k")
        self.desk.window("Find an Action")
        self.desk.type(words)
        self.desk.keys("Return")
        return self.desk.window(title)

    def close(self, title):
        self.desk.keys("Escape")
        # The keyboard is then another window's.
        self.desk.wait(lambda: (window := self.desk.active()) and not window.name.startswith(title), f"{title} to close")

    def check(self, screen, window):
        # What is on screen once it has come to rest.
        self.desk.wait(lambda: len(list(controls(window))) == len(list(controls(window))), f"{screen} to come to rest")
        wanted = set()
        for node, role in controls(window):
            self.looked += 1
            if not name_of(node):
                self.faults.append(f"{screen}: no name: {role} ({node.description})")
            # Of radio buttons Tab reaches the one that is chosen.
            if role not in ("page tab", "radio button") and node.has("enabled") and node.has("focusable"):
                wanted.add(node)
        self.faults += [f"{screen}: not reached by Tab: {node}" for node in self.without_tab(wanted)]

    def tab_to(self, test, what):
        for _ in range(80):
            if self.has_focus(test):
                return
            self.desk.keys("Tab")
        raise on.Failure(f"Tab does not lead to {what}; active: {self.desk.active()}, focus: {self.desk.focus}")

    def has_focus(self, test):
        try:
            return self.desk.focus and test(self.desk.focus)
        except on.GLib.Error:
            return False  # what had it is gone

    def without_tab(self, wanted):
        """Those that do not get the keyboard by Tab, nor what holds them or is in them."""
        parents = {node: node.parent for node in wanted}
        left, seen = set(wanted), len(self.desk.trail)
        for _ in range(2 * len(wanted) + 80):  # links in texts are stops, too
            if not left:
                break
            self.desk.keys("Tab")
            for node in self.desk.trail[seen:]:
                try:
                    reached = (node, node.parent)
                except on.GLib.Error:
                    reached = (node,)  # it is gone
                left -= {one for one in left if one in reached or parents[one] == node}
            seen = len(self.desk.trail)
        return left


def walk_demo(program):
    with on.Desktop([program, "--demo=60", "--theme", "light"]) as desk:
        walk = Walk(desk)
        window = desk.window(r"Demo")
        table = desk.wait(lambda: next((node for node in window.walk() if node.role == "table"
                                        and node.name == "Tokens" and node.has("showing")), None), "the table")
        desk.wait(lambda: len(table.children) > 30, "rows")
        spoken = [table.child(index).name for index in range(20, 60)]
        if not any("sk-" in text for text in spoken):
            walk.faults.append(f"cells do not speak what they show: {spoken[:12]}")
        walk.check("Tokens", window)
        desk.keys("alt+2")
        walk.check("Overview", window)
        desk.keys("alt+1")
        for words, title in DIALOGS:
            try:
                walk.check(title, walk.find(words, title))
            except on.Failure as failure:
                walk.faults.append(f"{title}: {failure}")
            walk.close(title)
        settings = walk.find("settings appearance", "Settings")
        for index, page in enumerate(PAGES):
            if index:
                walk.tab_to(lambda node: "Pages" in (node.name, node.parent.name), "the list of pages")
                desk.keys("Home", *["Down"] * index)
                desk.wait(lambda: desk.focus and desk.focus.name == page, f"the page {page}")
            walk.check(f"Settings: {page}", settings)
            if page == "History":
                walk.tab_to(lambda node: "Team" in node.name, "the button of the team's history")
                desk.keys("space")
                walk.check("Team History", desk.window("Team History"))
                walk.close("Team History")
        walk.close("Settings")
        # Qt's own, where the desktop has none: what is in it is named by Qt.
        walk.find("import gateways", "Import Gateways")
        walk.tab_to(lambda node: node.role == "text", "the file's name")
        walk.close("Import Gateways")
        return walk


def walk_first_minute(program):
    """From nothing to a file with the tokens that expire soon, by keys alone."""
    faults = []
    gateway = on.subprocess.Popen([program, "demo-gateway", "--tokens", "120"], stdout=on.subprocess.PIPE, text=True)
    try:
        address, user, token = (gateway.stdout.readline().split()[-1] for _ in range(3))
        with tempfile.TemporaryDirectory() as folder, on.Desktop([program, "--theme", "light"]) as desk:
            window = desk.window("TokenDeck")
            focused = desk.wait(lambda: desk.focus if desk.focus and desk.focus.role == "push button" else None, "a button")
            if not focused.name.replace("&", "").startswith("Add a Gateway"):
                faults.append(f"the first button is {focused}")
            walk = Walk(desk)
            walk.check("First screen", window)
            desk.keys("ctrl+n")
            desk.window("Connect a Gateway")
            desk.type(address)
            desk.keys("Return")
            desk.wait(lambda: desk.focus and desk.focus.name.startswith("User ID"), "the step that asks for the login")
            desk.type(user)
            desk.keys("Tab")
            desk.type(token)
            desk.keys("Return")
            dialog = desk.window("Connect a Gateway")
            desk.wait(lambda: next((node for node in dialog.walk() if "120 tokens" in node.name), None), "the test")
            desk.keys("Return")
            desk.window("Demo Gateway")
            desk.keys("ctrl+f")
            desk.type("is:expiring")
            desk.keys("Return")
            window = desk.window("Demo Gateway")
            desk.wait(lambda: next((node for node in window.walk() if "filtered from 120" in node.name), None), "the filter")
            desk.keys("ctrl+e")
            desk.window("Export")
            desk.keys("Return")
            desk.window("Export Tokens")
            path = os.path.join(folder, "expiring.csv")
            desk.keys("ctrl+a")
            desk.type(path)
            desk.keys("Return")
            desk.wait(lambda: os.path.exists(path), "the file")
            with open(path, encoding="utf-8") as file:
                rows = len(file.readlines()) - 1
            if not 0 < rows < 120:
                faults.append(f"{rows} rows were exported")
            for words, title in (("gateway settings", "Gateway Settings"), ("save this filter", "Save")):
                try:
                    walk.check(title, walk.find(words, title))
                except on.Failure as failure:
                    faults.append(f"{title}: {failure}")
                walk.close(title)
            walk.find("save this filter", "Save")
            desk.type("Soon")
            desk.keys("Return")
            desk.window("Demo Gateway")
            walk.check("Manage Filters", walk.find("manage filters", "Manage Filters"))
            walk.close("Manage Filters")
            faults += walk.faults
    finally:
        gateway.terminate()
        gateway.wait()
    return faults


def main():
    if missing := on.missing_tools():
        print("skipped: not installed:", ", ".join(missing))
        return 77
    program = os.path.abspath(sys.argv[1])
    walk = walk_demo(program)
    faults = walk.faults + walk_first_minute(program)
    print(f"{walk.looked} controls, {len(faults)} faults")
    print("\n".join(faults))
    return 1 if faults or walk.looked < 150 else 0


if __name__ == "__main__":
    sys.exit(main())
