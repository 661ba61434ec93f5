"""Pictures of every view and dialog: ./dev shots FOLDER [--language de] [--theme dark] [--width 1024]

QT_SCALE_FACTOR=2 before it shows them as on a screen at 200 %.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from srm_desktop.services import lifecycle
from srm_desktop.services.demo import DEMO_AUTHOR, create_demo
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.ui import language
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.preferences import Preferences
from srm_desktop.ui.theme.apply import apply, load_fonts
from srm_desktop.ui.theme.tokens import THEMES, Theme
from tests.shots.dialogs import dialogs, signed_dialogs
from tests.shots.meeting import SIZES as MEETING_SIZES
from tests.shots.meeting import meeting_walls
from tests.shots.pages import side_by_side
from tests.shots.settling import settle
from tests.shots.views import huge_views, make_huge, views

SIZES = ((1280, 800), (1024, 640), (1920, 1080))
_PATIENCE = 20
_TODAY = date(2026, 11, 23)


def save(widget: QWidget, folder: Path, name: str) -> None:
    """What counts in turns of the event loop is waited for: until the picture stays the same."""
    settle()
    picture = widget.grab()
    for _ in range(_PATIENCE):
        settle()
        before, picture = picture, widget.grab()
        if picture.toImage() == before.toImage():
            break
    picture.save(str(folder / f"{name}.png"))


def take(
    folder: Path, work: Path, themes: Iterable[str] = THEMES, sizes: Iterable[tuple[int, int]] = SIZES
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    huge = work / "Large estate.srm"
    make_huge(huge)
    for theme in map(THEMES.__getitem__, themes):
        for width, height in sizes:
            preferences = Preferences()
            preferences.author, preferences.theme = DEMO_AUTHOR, theme.name
            preferences.tour_seen = True
            window = MainWindow(preferences)
            apply(app, theme)
            window.resize(width, height)
            window.show()
            place = work / f"{theme.name}-{width}"
            place.mkdir()
            demo = create_demo(place / "Annual cloud review 2026.srm", _TODAY)
            empty = lifecycle.create(place / "Empty.srm", NewAssessment("Q4 review", "Example"), DEMO_AUTHOR)
            for name in views(window, demo, empty):
                save(window, folder, f"{name}-{theme.name}-{width}")
            for name in huge_views(window, lifecycle.open_assessment(huge)):
                save(window, folder, f"{name}-{theme.name}-{width}")
            window.close()
        _take_dialogs(folder, work / theme.name, theme)


def _take_dialogs(folder: Path, work: Path, theme: Theme) -> None:
    work.mkdir()
    window = MainWindow(Preferences())
    session = create_demo(work / "demo.srm", _TODAY)
    for name, make in (dialogs(session, theme, window) | signed_dialogs(session, work, theme)).items():
        dialog = make()
        dialog.show()
        save(dialog, folder, f"dialog-{name}-{theme.name}")
        dialog.close()
    side_by_side((work / "Attestation.pdf").read_bytes()).save(str(folder / "attestation.png"))
    for size in MEETING_SIZES:
        for name, wall in meeting_walls(session, theme, size):
            save(wall, folder, f"{name}-{theme.name}-{size[0]}")
    lifecycle.close(session)


def _wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="shots", description="Pictures of every view and dialog.")
    parser.add_argument("folder", nargs="?", type=Path, default=Path("docs/pictures"))
    parser.add_argument("--language", choices=language.LANGUAGES, default="en")
    parser.add_argument("--theme", nargs="+", choices=list(THEMES), default=list(THEMES))
    widths = [width for width, _ in SIZES]
    parser.add_argument("--width", nargs="+", type=int, choices=widths, default=widths)
    return parser.parse_args()


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, said: str) -> None:
    """What Qt has to say, but for what a platform without a screen cannot do."""
    if not said.startswith("This plugin does not support"):
        print(said, file=sys.stderr)


def main() -> int:
    wanted = _wanted()
    qInstallMessageHandler(_pass_on)
    folder: Path = wanted.folder
    folder.mkdir(parents=True, exist_ok=True)
    sizes = [size for size in SIZES if size[0] in wanted.width]
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    load_fonts()
    language.install(app, wanted.language)
    with tempfile.TemporaryDirectory() as work:
        os.environ["SRM_DESKTOP_HOME"] = str(Path(work) / "home")
        take(folder, Path(work), wanted.theme, sizes)
    app.processEvents()
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
