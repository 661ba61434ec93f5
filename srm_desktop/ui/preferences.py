"""What the program remembers between starts: per person and machine, never inside an assessment."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from srm_desktop.paths import config_dir
from srm_desktop.ui.language import LANGUAGES

MAX_RECENT = 12
MAX_COMMANDS = 40


class Preferences:
    def __init__(self) -> None:
        self._settings = QSettings(str(config_dir() / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def author(self) -> str:
        """The name of the person working; empty until somebody says it."""
        return self._text("author")

    @author.setter
    def author(self, name: str) -> None:
        self._settings.setValue("author", name)

    @property
    def theme(self) -> str:
        """light, dark or system."""
        return self._text("theme") or "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self._settings.setValue("theme", name)

    @property
    def language(self) -> str:
        """A key of `ui.language.LANGUAGES`; empty for the system's."""
        name = self._text("language")
        return name if name in LANGUAGES else ""

    @language.setter
    def language(self, name: str) -> None:
        self._settings.setValue("language", name)

    @property
    def tour_seen(self) -> bool:
        return self._text("tour") == "seen"

    @tour_seen.setter
    def tour_seen(self, seen: bool) -> None:
        self._settings.setValue("tour", "seen" if seen else "")

    def identity(self) -> Path | None:
        """The file of the identity that signed last."""
        return Path(text) if (text := self._text("identity")) else None

    def keep_identity(self, path: Path) -> None:
        self._settings.setValue("identity", str(path))

    def recent(self) -> list[Path]:
        return [Path(text) for text in self._list("recent")]

    def add_recent(self, path: Path) -> None:
        rest = [text for text in self._list("recent") if text != str(path)]
        self._settings.setValue("recent", json.dumps([str(path), *rest][:MAX_RECENT]))

    def recent_commands(self) -> list[str]:
        """What was chosen in the palette, the newest first."""
        return self._list("commands")

    def add_recent_command(self, id_: str) -> None:
        rest = [text for text in self._list("commands") if text != id_]
        self._settings.setValue("commands", json.dumps([id_, *rest][:MAX_COMMANDS]))

    def place(self, path: Path) -> dict[str, Any]:
        """Where the user was in this file."""
        try:
            place = json.loads(self._text(f"places/{_key(path)}"))
        except ValueError:
            return {}
        return place if isinstance(place, dict) else {}

    def keep_place(self, path: Path, place: dict[str, Any]) -> None:
        key, text = f"places/{_key(path)}", json.dumps(place)
        if text != self._text(key):
            self._settings.setValue(key, text)

    def geometry(self) -> QByteArray:
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    def sync(self) -> None:
        self._settings.sync()

    def _text(self, key: str) -> str:
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""

    def _list(self, key: str) -> list[str]:
        try:
            values = json.loads(self._text(key) or "[]")
        except ValueError:
            return []
        return [value for value in values if isinstance(value, str)] if isinstance(values, list) else []


def _key(path: Path) -> str:
    return str(path).encode().hex()
