"""The real program in a real window on a virtual screen, driven by real keys."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

PATIENCE = 30.0
LOOKS = 6


def until(what: Callable[[], object], why: str) -> None:
    """Looks again and again until it is so."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with suppress(subprocess.CalledProcessError, OSError):
            if what():
                return
        time.sleep(0.05)  # between two looks at another process; nothing is assumed about its pace
    raise AssertionError(f"waited {PATIENCE:.0f} s for {why}")


class Screen:
    """A virtual display with a window manager, and one program on it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        reader, writer = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
            pass_fds=(writer,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as number:
            self.display = f":{number.readline().strip()}"
        self.env = os.environ | {
            "DISPLAY": self.display,
            "HOME": str(home),
            "SRM_DESKTOP_HOME": str(home / "srm"),
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONFAULTHANDLER": "1",
        }
        (home / "Documents").mkdir(exist_ok=True)
        self._manager = subprocess.Popen(["openbox"], env=self.env, stderr=subprocess.DEVNULL)
        self.program: subprocess.Popen[bytes] | None = None

    def start(self, *arguments: str) -> None:
        self.program = subprocess.Popen([sys.executable, "-m", "srm_desktop", *arguments], env=self.env)

    def kill(self) -> None:
        assert self.program is not None
        self.program.kill()
        self.program.wait()

    def close(self) -> None:
        for process in (self.program, self._manager, self._server):
            if process is not None and process.poll() is None:
                process.terminate()
                with suppress(subprocess.TimeoutExpired):
                    process.wait(10)

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self.env, capture_output=True, text=True, check=True)
        return done.stdout

    def title(self) -> str:
        return self._xdotool("getactivewindow", "getwindowname").strip()

    def wait_for(self, title: str) -> None:
        """Until the window with this in its title has the keyboard, and keeps it for some looks."""
        looks = 0

        def settled() -> bool:
            nonlocal looks
            looks = looks + 1 if title in self.title() and self._has_keyboard() else 0
            return looks >= LOOKS

        until(settled, f"the window {title}")

    def _has_keyboard(self) -> bool:
        return self._xdotool("getwindowfocus") == self._xdotool("getactivewindow")

    def keys(self, *keys: str) -> None:
        self._xdotool("key", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "15", text)

    def cli(self, *words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "srm_desktop", *words],
            env=self.env,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    missing = [tool for tool in ("Xvfb", "openbox", "xdotool") if not shutil.which(tool)]
    assert not missing, f"install {', '.join(missing)}: ./dev test does"
    made = Screen(tmp_path)
    yield made
    made.close()


class ReadScreen(Screen):
    """A screen whose program is also on an accessibility bus, where another program reads and uses it."""

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        bus = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        self._bus = subprocess.Popen(bus, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._bus.stdout is not None
        address = self._bus.stdout.readline().decode().strip()
        self.env |= {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self.env["QT_LOGGING_RULES"] = "qt.accessibility.atspi=false"
        self._launcher = subprocess.Popen(
            ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"],
            env=self.env,
            stderr=subprocess.DEVNULL,
        )

    def close(self) -> None:
        super().close()
        for process in (self._launcher, self._bus):
            process.terminate()
            process.communicate(timeout=10)

    def read(self, *words: str) -> Any:
        """What `reader.py` says; raises CalledProcessError where it finds nothing."""
        reader = [_SYSTEM_PYTHON, str(Path(__file__).with_name("reader.py")), *words]
        env = {name: value for name, value in self.env.items() if not name.startswith("PYTHON")}
        done = subprocess.run(reader, env=env, capture_output=True, text=True, check=True, timeout=PATIENCE)
        return json.loads(done.stdout)

    def wait_to_read(self, role: str, name: str) -> dict[str, Any]:
        found: list[dict[str, Any]] = []

        def look() -> bool:
            found.append(self.read("find", role, name))
            return True

        until(look, f"the {role} {name}")
        return found[-1]


_SYSTEM_PYTHON = "/usr/bin/python3"
"""Which has the bindings of the accessibility bus."""


@pytest.fixture
def read_screen(tmp_path: Path) -> Iterator[ReadScreen]:
    made = ReadScreen(tmp_path)
    yield made
    made.close()
