#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the window with the sample on a display of its own and reads it over AT-SPI.

usage: screenreader_test.py WALLCHART
Needs Xvfb, a message bus and at-spi2-core; ends with 1 and says what does not hold.
"""
import ctypes
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

STARTS_WITHIN = 15.0
STARTS = 3   # the registry may still be starting itself when the program asks for it
ANSWERS_WITHIN = 10.0
SECTIONS = ["Wall chart", "Workers", "Leaders", "Outreach", "Training", "Settings"]
# "Rosa Delgado, 4 Leaning against, ..., Environmental services, Night"
CARD = re.compile(r"^.+, (\d [^,]+|unassessed)(, .+)*, .+$", re.IGNORECASE)


def run_inside(program):
    """Runs this script again on a display and a message bus of its own."""
    home = tempfile.mkdtemp(prefix="wallchart-screenreader-")
    reading, writing = os.pipe()
    # A number of our own: two servers that look for a free one can find the same.
    display = subprocess.Popen(
        ["Xvfb", ":%d" % (1000 + os.getpid()), "-displayfd", str(writing), "-screen", "0",
         "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        number = os.fdopen(reading).readline().strip()
        if not number:
            sys.exit("Xvfb did not start")
        environment = dict(
            os.environ, DISPLAY=":" + number, HOME=home, XDG_RUNTIME_DIR=home, LC_ALL="C.UTF-8",
            QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0")
        for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
            environment.pop(name, None)
        inside = subprocess.run(
            ["dbus-run-session", "--", sys.executable, os.path.abspath(__file__), "--inside",
             program], env=environment)
        return inside.returncode
    finally:
        display.terminate()
        display.wait()
        shutil.rmtree(home, ignore_errors=True)


def give_keyboard_to_window():
    """What a window manager does: the only window of the display gets the keyboard."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    x.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_void_p] * 4
    x.XSetInputFocus.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_ulong]
    x.XCloseDisplay.argtypes = [ctypes.c_void_p]
    x.XGetWindowAttributes.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
    display = x.XOpenDisplay(None)
    root, parent = ctypes.c_ulong(), ctypes.c_ulong()
    windows, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    x.XQueryTree(display, x.XDefaultRootWindow(display), ctypes.byref(root), ctypes.byref(parent),
                 ctypes.byref(windows), ctypes.byref(count))
    attributes = (ctypes.c_int * 64)()   # x, y, width, height, ..., map state at 92 bytes
    viewable = 2
    for index in range(count.value):
        x.XGetWindowAttributes(display, windows[index], ctypes.byref(attributes))
        if attributes[23] == viewable and attributes[2] > 600:
            x.XSetInputFocus(display, windows[index], 1, 0)
    x.XCloseDisplay(display)


class Failed(Exception):
    pass


def until(what, condition, within=ANSWERS_WITHIN):
    """What the condition returns once it is true."""
    end = time.monotonic() + within
    while time.monotonic() < end:
        try:
            found = condition()
        except Exception:   # what is read may be gone in between
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise Failed("not within %d s: %s" % (within, what))


class Window:
    """The program as a screen reader sees it."""

    def __init__(self, pyatspi):
        self.atspi = pyatspi
        # Thousands of cells: one call each. What they say is read where it matters.
        self.many = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST)
        self.root = until("the program appears", self.find_program, STARTS_WITHIN)

    def find_program(self):
        desktop = self.atspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            try:
                program = desktop.getChildAtIndex(index)
                if program.name.lower().startswith("wallchart") and program.childCount:
                    return program
            except Exception:   # another that comes or goes
                continue
        return None

    def all(self, accepts):
        """Everything that is shown and accepted, parents first; nothing inside lists."""
        found = []
        waiting = [self.root]
        while waiting:
            node = waiting.pop(0)
            try:
                states = node.getState()
                if node.parent is not None and node.getRole() not in (
                        self.atspi.ROLE_APPLICATION, self.atspi.ROLE_FRAME):
                    if not states.contains(self.atspi.STATE_SHOWING):
                        continue
                if accepts(node):
                    found.append(node)
                if node.getRole() not in self.many:
                    waiting = [child for child in node if child] + waiting
            except LookupError:
                continue
        return found

    def named(self, role, name):
        nodes = self.all(lambda node: node.getRole() == role and node.name == name)
        return nodes[0] if nodes else None

    def cards(self):
        return [card for card in self.chart() if CARD.match(card.name)]

    def chart(self):
        return self.named(self.atspi.ROLE_LIST, "Wall chart")

    def unnamed(self):
        """What takes the keyboard and does not say what it is."""
        def is_unnamed(node):
            states = node.getState()
            return (states.contains(self.atspi.STATE_FOCUSABLE)
                    and states.contains(self.atspi.STATE_ENABLED)
                    and node.getRole() not in (self.atspi.ROLE_FRAME, self.atspi.ROLE_TABLE_CELL)
                    and not node.name)
        return self.all(is_unnamed)

    def press(self, keysym):
        self.atspi.Registry.generateKeyboardEvent(keysym, None, self.atspi.KEY_SYM)


    def press_with_control(self, keycode):
        generate = self.atspi.Registry.generateKeyboardEvent
        control = 37
        generate(control, None, self.atspi.KEY_PRESS)
        generate(keycode, None, self.atspi.KEY_PRESSRELEASE)
        generate(control, None, self.atspi.KEY_RELEASE)


def expect(holds, what):
    if not holds:
        raise Failed(what)
    print("ok:", what)


def path_of(node):
    names = []
    while node is not None and len(names) < 6:
        names.append("%s '%s'" % (node.getRoleName(), node.name))
        node = node.parent
    return " < ".join(names)


def check_navigation(window):
    sections = until("the navigation", lambda: window.named(window.atspi.ROLE_LIST, "Sections"))
    names = [item.name for item in sections]
    for section in SECTIONS:
        expect(section in names, "the navigation reads " + section)


def check_cards(window):
    """The wall chart is the second section."""
    give_keyboard_to_window()
    window.press_with_control(11)
    cards = until("cards are read one by one", window.cards)
    expect(len(cards) > 20, "the chart reads %d cards one by one" % len(cards))
    names = [card.name for card in cards]
    expect(any("leader" in name for name in names), "a card says that its worker is a leader")
    expect(any(", ICU" in name for name in names), "a card says its unit")
    expect(any(re.search(r", (Day|Evening|Night)$", name) for name in names),
           "a card says its shift")


def current_card(window):
    for card in window.cards():
        if card.getState().contains(window.atspi.STATE_SELECTED):
            return card
    return None


def check_assessing(window):
    give_keyboard_to_window()
    window.chart().queryComponent().grabFocus()
    until("the chart has the keyboard",
          lambda: window.chart().getState().contains(window.atspi.STATE_FOCUSED))
    window.press(0xFF54)   # Down
    name = until("a key selects a card", lambda: current_card(window)).name
    print("ok: Down selects", name)
    wanted = "1" if not re.search(r", 1 ", name) else "5"
    window.press(ord(wanted))
    now = until("the card says its new stance", lambda: next(
        (card.name for card in window.cards()
         if card.name.split(",")[0] == name.split(",")[0] and ", %s " % wanted in card.name), None))
    expect(now != name, "after the key %s it reads %s" % (wanted, now))


def check_names(window):
    """Every section in turn; the last has no number of its own."""
    first_digit = 10
    sections = [item for item in window.named(window.atspi.ROLE_LIST, "Sections")
                if item.getState().contains(window.atspi.STATE_SELECTABLE)]
    for number, section in enumerate(sections[:-1]):
        window.press_with_control(first_digit + number)
        until("Ctrl+%d shows %s" % (number + 1, section.name),
              lambda: section.getState().contains(window.atspi.STATE_SELECTED))
        unnamed = window.unnamed()
        expect(not unnamed, "everything that takes the keyboard is named with %s shown%s"
               % (section.name, "".join("\n  " + path_of(node) for node in unnamed)))


def started(program, pyatspi):
    """The program and its window, once the registry knows it."""
    pyatspi.Registry.getDesktop(0).childCount   # starts the registry, before anybody needs it
    for attempt in range(STARTS):
        process = subprocess.Popen([program, "--sample", "--language", "en"])
        try:
            return process, Window(pyatspi)
        except Failed:
            process.terminate()
            process.wait()
            print("start %d: the registry does not know the program" % (attempt + 1))
    raise Failed("the program appears within %d starts of %d s" % (STARTS, STARTS_WITHIN))


def run_checks(program):
    import pyatspi
    process = None
    try:
        process, window = started(program, pyatspi)
        check_navigation(window)
        check_cards(window)
        check_assessing(window)
        check_names(window)
        return 0
    except Failed as failure:
        print("FAILED:", failure)
        return 1
    finally:
        if process:
            process.terminate()
            process.wait()


if __name__ == "__main__":
    if sys.argv[1] == "--inside":
        sys.exit(run_checks(sys.argv[2]))
    sys.exit(run_inside(sys.argv[1]))
